package normalize

import "github.com/ocrlint/ocrlint/mrz"

// kind tells type and issuing country of the document. For the country, what the
// document says of itself goes before what the vendor's product implies.
func (d *Document) kind(sources []Source) (t DocType, c Country) {
	for i := range sources {
		s := &sources[i]
		if t == NoType {
			t = s.Type
		}
		for j := range s.Raws {
			switch raw := &s.Raws[j]; raw.Field {
			case IssuingCountry:
				if p := ParseCountry(raw.Text, Hints{Field: IssuingCountry}); p.State == Read && !c.IsValid() {
					c = p.Value.Country
				}
			case DocumentType:
				if p := Parse(raw.Text, Hints{Field: DocumentType}); p.State == Read && t == NoType {
					t, _ = ParseDocType(p.Value.Text)
				}
			}
		}
	}
	for i := range d.Zones {
		z := &d.Zones[i]
		if zc, ok := MakeCountry(z.Element(mrz.IssuingState)); ok && !c.IsValid() {
			c = zc
		}
		if t == NoType {
			t = zoneType(z)
		}
	}
	for i := range sources {
		if sc, ok := MakeCountry(sources[i].Country); ok && !c.IsValid() {
			c = sc
		}
	}
	return t, c
}

// zoneType tells the document type from the document code of a zone.
func zoneType(z *Zone) DocType {
	t, _ := ParseDocType(z.Document().Type)
	return t
}
