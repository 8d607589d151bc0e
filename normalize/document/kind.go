package document

import (
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// kind tells type and issuing country of the document. For the country, what the
// document says of itself goes before what the vendor's product implies.
func (d *Document) kind(sources []Source) (t normalize.DocType, c normalize.Country) {
	for i := range sources {
		s := &sources[i]
		if t == normalize.NoType {
			t = s.Type
		}
		for j := range s.Raws {
			switch raw := &s.Raws[j]; raw.Field {
			case normalize.IssuingCountry:
				if p := normalize.ParseCountry(raw.Text, normalize.Hints{Field: normalize.IssuingCountry}); p.State == normalize.Read && !c.IsValid() {
					c = p.Value.Country
				}
			case normalize.DocumentType:
				if p := normalize.Parse(raw.Text, normalize.Hints{Field: normalize.DocumentType}); p.State == normalize.Read && t == normalize.NoType {
					t, _ = normalize.ParseDocType(p.Value.Text)
				}
			}
		}
	}
	for i := range d.Zones {
		z := &d.Zones[i]
		if zc, ok := normalize.MakeCountry(z.Element(mrz.IssuingState)); ok && !c.IsValid() {
			c = zc
		}
		if t == normalize.NoType {
			t = zoneType(z)
		}
	}
	for i := range sources {
		if sc, ok := normalize.MakeCountry(sources[i].Country); ok && !c.IsValid() {
			c = sc
		}
	}
	return t, c
}

// zoneType tells the document type from the document code of a zone.
func zoneType(z *Zone) normalize.DocType {
	t, _ := normalize.ParseDocType(z.Document().Type)
	return t
}
