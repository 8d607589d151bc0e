package fake_test

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// TestWritings holds that names and numbers stand in the answers in the ways in which
// documents print them: whole names in each order, with a comma and in capitals, numbers
// with their separators.
func TestWritings(t *testing.T) {
	met := map[string]int{}
	checked(t, fake.Options{Seed: 5, AsOf: asOf}, 1500, func(_ uint64, a *fake.Answer, d *document.Document) {
		for k := range d.Readings {
			for _, is := range writingsOf(&d.Readings[k], a.Truth.Value(normalize.Surname)) {
				met[is]++
			}
		}
	})
	for _, is := range [...]string{"surname first", "given names first", "a comma", "capitals", "a number with separators"} {
		if met[is] < 20 {
			t.Errorf("%s: %d times", is, met[is])
		}
	}
}

// writingsOf names the ways in which a reading is printed.
func writingsOf(r *document.Reading, surname string) (all []string) {
	add := func(is string, ok bool) {
		if ok {
			all = append(all, is)
		}
	}
	switch {
	case r.Field == normalize.FullName && surname != "" && r.Origin.Witness != document.VendorMRZ:
		text, first := strings.ToUpper(r.Raw), strings.ToUpper(surname)
		add("surname first", strings.HasPrefix(text, first))
		add("given names first", strings.HasSuffix(text, first))
		add("a comma", strings.Contains(text, ", "))
		add("capitals", text == r.Raw)
	case r.Field.Kind() == normalize.NumberValue:
		add("a number with separators", len(r.Raw) > 5 && strings.ContainsAny(r.Raw, "-./ "))
	}
	return all
}
