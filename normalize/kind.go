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
				if p := parseText(raw.Text, Hints{Field: DocumentType}); p.State == Read && t == NoType {
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

// zoneType tells the document type from the document code (Doc 9303-4 §4.4,
// 9303-5 and 9303-6 note k, 9303-7): A, C and I are official travel documents of
// a kind that the issuer chooses.
func zoneType(z *Zone) DocType {
	switch code := z.Element(mrz.DocumentCode); {
	case code == "":
		return NoType
	case code[0] == 'P':
		return Passport
	case code[0] == 'V':
		return Visa
	case code[0] == 'D':
		return DrivingLicense
	case code[0] == 'I':
		return NationalID
	}
	return TravelDocument
}
