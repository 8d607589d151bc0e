package fake

import (
	"math/rand/v2"
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/specimen"
)

// issue is a type of document of a country.
type issue struct {
	typ     normalize.DocType
	country string
}

// needZone lists the documents that have the zone that such an answer takes everything
// from, where it takes everything from the zone.
func (p *plan) needZone() {
	if slices.ContainsFunc(p.fields, func(b bound) bool { return b.Witness != document.VendorMRZ && b.Field.Kind() != normalize.ZoneValue }) {
		return
	}
	countries := p.countries
	if countries == nil {
		countries = specimen.Countries()
	}
	p.zoned = []issue{}
	for _, t := range p.types {
		for _, c := range countries {
			if all := specimen.Layouts(c, t); len(all) > 0 && (p.rebuild().Layout == "" || slices.Contains(all, p.rebuild().Layout)) {
				p.zoned = append(p.zoned, issue{t, c})
			}
		}
	}
	p.types = slices.DeleteFunc(p.types, func(t normalize.DocType) bool {
		return !slices.ContainsFunc(p.zoned, func(i issue) bool { return i.typ == t })
	})
}

// pick draws a type of document and the country of issue, "" for any that issues it.
func (p *plan) pick(r *rand.Rand) issue {
	if p.zoned != nil {
		return p.zoned[r.IntN(len(p.zoned))]
	}
	country := ""
	if len(p.countries) > 0 {
		country = p.countries[r.IntN(len(p.countries))]
	}
	return issue{p.types[r.IntN(len(p.types))], country}
}
