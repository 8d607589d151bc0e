package rules

import (
	"iter"
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
)

// Rule is one thing that a document is checked for.
type Rule struct {
	ID       string // words that read after "allow", never renamed
	Title    string
	Doc      string // what it finds, why it matters, what to do
	Before   string // an answer in which it finds something, as small as can be
	After    string // the same in order
	Sources  []Source
	Severity Severity // of its findings, unless the check lowers it or a policy says otherwise
	Since    string   // version of ocrlint
	Group    Group
	Messages []Message // what its findings say; a rule of the caller's own may have words without a code

	// Check reports findings on the case and says whether there was anything to
	// check: a rule whose needs are missing is not done, never passed. It must not
	// change the case, and may run in several goroutines at a time.
	Check func(c *Case) (done bool)

	differs normalize.Field // that the rule finds differences of, else NoField

	// Without any of the facts finds the check finds nothing, and there was something to
	// check when there is one of done. With none it is always asked.
	finds, done facts
}

// Source is where a rule comes from.
type Source struct {
	Title   string // document
	Section string // part, chapter or paragraph
	URL     string // "" when there is no public one
}

// catalogue is every rule of ocrlint, family by family.
var catalogue = slices.Concat(answerRules, typeRules, zoneTypeRules, zoneRules, zoneNoteRules, zoneDoubtRules, valueRules, dateRules, ageRules, periodRules, crossRules, []*Rule{valueMismatch}, numberRules, regionRules, cardRules, invoiceRules, vendorRules, opinionRules, sureRules, missingRules, policyRules)

// All yields every rule of the catalogue, family by family. The rules are copies.
func All() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for _, r := range catalogue {
			if !yield(r.clone()) {
				return
			}
		}
	}
}

// Lookup returns a copy of the catalogue's rule with the given id.
func Lookup(id string) (r Rule, ok bool) {
	for _, r := range catalogue {
		if r.ID == id {
			return r.clone(), true
		}
	}
	return Rule{}, false
}

func (r *Rule) clone() Rule {
	c := *r
	c.Sources = slices.Clone(r.Sources)
	c.Messages = slices.Clone(r.Messages)
	c.finds, c.done = 0, 0 // the caller may make a rule of its own of it
	return c
}
