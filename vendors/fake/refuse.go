package fake

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/specimen"
	"github.com/ocrlint/ocrlint/vendors"
)

// Refusal is the error of New for options that no answer fits.
type Refusal struct {
	What  string   // what there is not: "vendor", "document type", "country"
	Given string   // as asked for
	Of    string   // among what, "" for all
	There []string // what there is
}

// Error says what there is not.
func (e *Refusal) Error() string {
	text := "no " + e.What + " " + e.Given
	if e.Of != "" {
		text += " of " + e.Of
	}
	return text
}

// refuse says which of the options leaves nothing.
func refuse(o *Options) error {
	var ids, types, countries, both []string
	for _, t := range o.Tables {
		ids = append(ids, t.ID)
		if o.Errors {
			continue
		}
		for _, p := range plansOf(t) {
			if !p.works() {
				continue
			}
			for _, typ := range p.types {
				types = append(types, typ.String())
				in := p.countries
				if in == nil {
					in = issuers(typ)
				}
				if p.zoned != nil {
					in = nil
					for _, i := range p.zoned {
						if i.typ == typ {
							in = append(in, i.country)
						}
					}
				}
				countries = append(countries, in...)
				if o.Country != "" && slices.Contains(in, o.Country) {
					both = append(both, typ.String())
				}
			}
		}
	}
	of := strings.Join(ids, ", ")
	if len(ids) > 3 {
		of = "any vendor"
	}
	switch {
	case o.Errors:
		return &Refusal{"vendor", of, "those whose errors have codes", vendorsWith(func(t *vendors.Table) bool { return len(failuresOf(t)) > 0 })}
	case len(types) == 0:
		return &Refusal{"vendor", of, "those that return documents", vendorsWith(func(t *vendors.Table) bool { return slices.ContainsFunc(plansOf(t), (*plan).works) })}
	case o.Type != normalize.NoType && !slices.Contains(types, o.Type.String()):
		return &Refusal{"document type", o.Type.String(), of, set(types)}
	case o.Country != "" && len(both) == 0:
		return &Refusal{"country", o.Country, of, set(countries)}
	}
	return &Refusal{"document type", o.Type.String(), of + " in " + o.Country, set(both)}
}

// vendorsWith are the built-in vendors whose tables have something.
func vendorsWith(has func(*vendors.Table) bool) (ids []string) {
	for _, t := range vendors.All() {
		if has(t) {
			ids = append(ids, t.ID)
		}
	}
	return ids
}

// issuers are the countries that issue a type of document.
func issuers(typ normalize.DocType) (all []string) {
	for _, c := range specimen.Countries() {
		if slices.Contains(specimen.Types(c), typ) {
			all = append(all, c)
		}
	}
	return all
}

func set(words []string) []string {
	slices.Sort(words)
	return slices.Compact(words)
}
