package rules

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize"
)

// Drift is what changed in the documents of one vendor and type since an earlier run.
// Without one it is what a single run shows of a change: labels that no field has,
// fields that only some of the documents lack, findings.
type Drift struct {
	Vendor     string
	Type       normalize.DocType
	Then, Now  int      // documents
	Comparable bool     // neither run has too few documents
	Changes    []Change // by kind, the greatest first
}

// Change is one of them. Then and Now are documents: those with the field, or where it
// is none those with the label or with findings of the rule. Now is 0 for a rule that
// only answers as a whole have findings of.
type Change struct {
	Kind      ChangeKind
	Field     normalize.Field // NoField for a label and a rule
	Label     string          // as the vendor writes it
	Rule      string
	Then, Now int
	size      float64 // share of the documents
}

// ChangeKind is a kind of change.
type ChangeKind uint8

// The kinds of change.
const (
	FieldRenamed ChangeKind = iota + 1 // a field is missing, and a label that no field has is there as often: probably its new name
	FieldMissing                       // a field is in fewer documents
	LabelNew                           // a label that no field has is in more documents
	RuleMore                           // more documents have findings of a rule
)

var changeKinds = [...]string{"", "field_renamed", "field_missing", "label_new", "rule_more"}

// String returns the name of the kind in the statistics: "field_renamed".
func (k ChangeKind) String() string {
	if int(k) < len(changeKinds) {
		return changeKinds[k]
	}
	return ""
}

// What counts as a change.
const (
	leastDocuments = 7    // of both runs: with fewer not even all against none shows
	leastChange    = 0.10 // of the documents, both up and down
	leastNew       = 0.01 // of the documents, for a label that was in none
	leastCommon    = 4    // letters in a row that a field and a label have in common, for the names to say that they are the same
)

// Drift returns for every group what changed, the group that changed most first. A
// share of documents has changed when it moved by a tenth of them, a label that was in
// none by a hundredth, and the 99 % Wilson intervals of both shares do not overlap. Groups of
// fewer than seven documents, then or now, are not compared; they are last.
func (s *Stats) Drift() []Drift {
	drifts := make([]Drift, 0, len(s.groups))
	for _, g := range s.Groups() {
		d := Drift{Vendor: g.Vendor, Type: g.Type, Now: g.Documents}
		if s.Baseline == nil {
			d.Changes = g.alone()
		} else if then := s.Baseline.groups[statsKey{g.Vendor, g.Type}]; then != nil {
			d.Then = then.Documents
			if d.Comparable = min(d.Then, d.Now) >= leastDocuments; d.Comparable {
				d.Changes = g.since(then)
			}
		}
		slices.SortStableFunc(d.Changes, func(a, b Change) int {
			return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(b.size, a.size), cmp.Compare(a.Field, b.Field),
				cmp.Compare(a.Label, b.Label), cmp.Compare(a.Rule, b.Rule))
		})
		drifts = append(drifts, d)
	}
	if s.Baseline != nil {
		for _, g := range s.Baseline.Groups() {
			if s.groups[statsKey{g.Vendor, g.Type}] == nil {
				drifts = append(drifts, Drift{Vendor: g.Vendor, Type: g.Type, Then: g.Documents})
			}
		}
	}
	slices.SortStableFunc(drifts, func(a, b Drift) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(b.greatest(), a.greatest()))
	})
	return drifts
}

// rank is the kind of the first change, behind all kinds when there is none.
func (d *Drift) rank() int {
	switch {
	case len(d.Changes) > 0:
		return int(d.Changes[0].Kind)
	case d.Comparable:
		return len(changeKinds)
	}
	return len(changeKinds) + 1
}

func (d *Drift) greatest() float64 {
	if len(d.Changes) == 0 {
		return 0
	}
	return d.Changes[0].size
}

// since tells what changed.
func (g *StatsGroup) since(then *StatsGroup) []Change {
	var lost, labels, more []Change
	for _, f := range then.Fields {
		c := Change{Kind: FieldMissing, Field: f.Field, Then: f.Given}
		if i := slices.IndexFunc(g.Fields, func(now FieldStats) bool { return now.Field == f.Field }); i >= 0 {
			c.Now = g.Fields[i].Given
		}
		if c.measure(then.Documents, g.Documents, leastChange) && c.size < 0 {
			lost = append(lost, c)
		}
	}
	for label, n := range g.LabelDocuments {
		c := Change{Kind: LabelNew, Label: label, Then: then.LabelDocuments[label], Now: n}
		if _, counted := then.LabelDocuments[label]; !counted {
			c.Then = min(then.More, then.Documents) // perhaps one of those
		}
		least := leastChange
		if c.Then == 0 {
			least = leastNew
		}
		if c.measure(then.Documents, g.Documents, least) && c.size > 0 {
			labels = append(labels, c)
		}
	}
	for rule, n := range g.RuleDocuments {
		c := Change{Kind: RuleMore, Rule: rule, Then: then.RuleDocuments[rule], Now: n}
		if c.measure(then.Documents, g.Documents, leastChange) && c.size > 0 {
			more = append(more, c)
		}
	}
	return append(renamed(lost, labels, false), more...)
}

// measure reports whether the change is one, and how great.
func (c *Change) measure(then, now int, least float64) bool {
	c.size = share(c.Now, now) - share(c.Then, then)
	return math.Abs(c.size) >= least && apart(c.Then, then, c.Now, now)
}

// alone tells what one run shows. A field that no document has is missing only when a
// label has its name: the vendor may never have given it.
func (g *StatsGroup) alone() []Change {
	var lost, labels, more []Change
	for _, f := range g.Fields {
		if f.Missing > 0 {
			lost = append(lost, Change{Kind: FieldMissing, Field: f.Field, Now: f.Given, size: -share(f.Missing, g.Documents)})
		}
	}
	for label, n := range g.LabelDocuments {
		labels = append(labels, Change{Kind: LabelNew, Label: label, Now: n, size: share(n, g.Documents)})
	}
	for rule := range g.Rules {
		n := g.RuleDocuments[rule]
		more = append(more, Change{Kind: RuleMore, Rule: rule, Now: n, size: share(n, g.Documents)})
	}
	all := append(renamed(lost, labels, true), more...)
	return slices.DeleteFunc(all, func(c Change) bool { return c.Kind == FieldMissing && c.Now == 0 })
}

// renamed joins fields that went missing with labels that came about as often. The name
// decides; when it does not, and unlike a single run two runs show it, a field and a
// label that could be joined with no other belong together.
func renamed(lost, labels []Change, byName bool) []Change {
	type pair struct{ field, label, common int }
	var pairs []pair
	fields, names := make([]int, len(lost)), make([]int, len(labels)) // with how many each may go
	for i := range lost {
		for j := range labels {
			if math.Abs(lost[i].size+labels[j].size) <= leastChange {
				pairs = append(pairs, pair{i, j, common(lost[i].Field.String(), labels[j].Label)})
				fields[i]++
				names[j]++
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(b.common, a.common), cmp.Compare(lost[a.field].Field, lost[b.field].Field),
			cmp.Compare(labels[a.label].Label, labels[b.label].Label))
	})
	for _, p := range pairs {
		f, l := &lost[p.field], &labels[p.label]
		if f.Label != "" || l.Kind == 0 {
			continue // joined before
		}
		if p.common > 0 || !byName && fields[p.field] == 1 && names[p.label] == 1 {
			f.Kind, f.Label = FieldRenamed, l.Label
			l.Kind = 0
		}
	}
	all := slices.DeleteFunc(append(lost, labels...), func(c Change) bool { return c.Kind == 0 })
	for i := range all {
		all[i].size = math.Abs(all[i].size)
	}
	return all
}

// common returns how many letters in a row two names have in common, whatever their
// case. Few, or at most half of the shorter name, are none: issued_at is no issuing_country.
// Nor are words that many names end with: street_number is no card_number, but
// doc_number may be document_number.
func common(a, b string) int {
	if len(b) > 100 {
		return 0 // no name
	}
	letters := strings.NewReplacer("_", "", "-", "", " ", "", ".", "")
	longest := inRow(strings.ToLower(letters.Replace(a)), strings.ToLower(letters.Replace(b)))
	if longest == 0 {
		return 0
	}
	a, b = special(a), special(b)
	if inRow(a, b) == 0 && !strings.HasPrefix(a, b) && !strings.HasPrefix(b, a) {
		return 0
	}
	return longest
}

// inRow is the length of the longest row of letters that two texts have in common, 0
// for few or at most half of the shorter one.
func inRow(a, b string) (longest int) {
	before := make([]int, len(b)+1)
	for i := range len(a) {
		row := make([]int, len(b)+1)
		for j := range len(b) {
			if a[i] == b[j] {
				row[j+1] = before[j] + 1
				longest = max(longest, row[j+1])
			}
		}
		before = row
	}
	if longest < leastCommon || 2*longest <= min(len(a), len(b)) {
		return 0
	}
	return longest
}

// special leaves the words of a name that few others have, in small letters.
func special(name string) string {
	var words []string
	from := 0
	for i, r := range name + "_" {
		before := i > 0 && unicode.IsLower(rune(name[i-1]))
		if inside := unicode.IsLetter(r) || unicode.IsDigit(r); !inside || before && unicode.IsUpper(r) {
			if from < i {
				words = append(words, strings.ToLower(name[from:i]))
			}
			from = i
			if !inside {
				from = i + utf8.RuneLen(r)
			}
		}
	}
	rest := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return slices.Contains(usualWords, w) })
	if len(rest) == 0 {
		rest = words
	}
	return strings.Join(rest, "")
}

var usualWords = []string{"number", "no", "date", "type", "name", "code", "place", "of"}

func share(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}

// apart reports whether two shares differ beyond chance: their 99 % intervals do not
// overlap.
func apart(then, ofThen, now, ofNow int) bool {
	a, b := wilson(then, ofThen, normal99), wilson(now, ofNow, normal99)
	return a.High < b.Low || b.High < a.Low
}
