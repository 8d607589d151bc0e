package ocrlint_test

import (
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
)

// exampleOptions are what the examples of a rule need to be looked at with.
var exampleOptions = map[string]ocrlint.Options{
	"mrz-repaired":             {Repair: true},
	"unaccepted-document-type": {Policy: rules.Policy{AcceptTypes: []normalize.DocType{normalize.Passport}}},
	"unaccepted-issuer":        {Policy: rules.Policy{AcceptIssuers: []normalize.Country{country("DEU")}}},
	"under-age":                {Policy: rules.Policy{MinimumAge: 18}},
	"missing-required-field":   {Policy: rules.Policy{Require: map[normalize.DocType][]normalize.Field{normalize.Passport: {normalize.DocumentNumber}}}},
}

func country(code string) normalize.Country {
	c, _ := normalize.MakeCountry(code)
	return c
}

// TestExamples: each rule finds something in its example of a fault, and nothing in the
// same in order.
func TestExamples(t *testing.T) {
	for r := range rules.All() {
		o := exampleOptions[r.ID]
		o.AsOf, o.Policy.Only = asOf, []string{r.ID}
		for _, example := range []struct {
			name, answer string
			found        bool
		}{{"before", r.Before, true}, {"after", r.After, false}} {
			report, err := ocrlint.Check([]byte(example.answer), o)
			if err != nil {
				t.Errorf("%s: the example of %s cannot be read: %v", r.ID, example.name, err)
				continue
			}
			if found := findingLines(report); (found != "") != example.found {
				t.Errorf("%s: in the example of %s is found: %q", r.ID, example.name, found)
			}
		}
	}
}
