package specimen

import (
	"math/rand/v2"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// invent makes one document of the kinds of m. ok is false when the numbers cannot
// state the holder or the zone cannot spell the name: draw again.
func (m *maker) invent(r *rand.Rand, asOf normalize.Date) (*Document, bool) {
	k := pick(r, m.kinds)
	d := &Document{Type: k.typ, Country: k.issuer.code, Schemes: map[normalize.Field]string{}}
	d.Values = make(map[normalize.Field]string, 24)
	d.Values[normalize.DocumentType] = k.typ.String()
	born, times := k.life(r, asOf)
	d.Holder, d.Permanent = k.nation(r).person(r, k.sex(r)), times.permanent
	d.Holder.Birth = born
	w := writer{d, k, r, k.issuer.spelled(k.issuer.habit), times}
	if !k.isOfPerson() {
		if k.typ == normalize.VehicleLicense {
			d.Values[normalize.IssuingCountry], d.Values[normalize.IssueDate] = k.issuer.code, times.issue.String()
		}
		w.prints()
		if k.typ == normalize.Invoice || k.typ == normalize.LicensePlate {
			d.Holder = nil
		}
		return d, true
	}
	d.Values[normalize.IssuingCountry] = k.issuer.code
	d.dates(times)
	if !k.numbers(d, r) {
		return nil, false
	}
	d.names()
	w.prints()
	return d, k.zone(d, r)
}

// isOfPerson reports whether the document says who its holder is.
func (k *kind) isOfPerson() bool {
	switch k.typ {
	case normalize.VehicleLicense, normalize.BankCard, normalize.Invoice, normalize.LicensePlate:
		return false
	}
	return true
}

// dates states when the document was issued and until when it is valid.
func (d *Document) dates(t times) {
	d.Values[normalize.BirthDate] = d.Holder.Birth.String()
	d.Values[normalize.IssueDate] = t.issue.String()
	if t.expiry.IsValid() {
		d.Values[normalize.ExpiryDate] = t.expiry.String()
	}
}

// names states who the holder is.
func (d *Document) names() {
	p := d.Holder
	for _, v := range [...]struct {
		field normalize.Field
		text  string
	}{
		{normalize.Surname, p.Surname},
		{normalize.SecondSurname, p.SecondSurname},
		{normalize.GivenNames, p.GivenNames},
		{normalize.FullName, p.FullName},
		{normalize.NativeName, p.NativeName},
		{normalize.BirthPlace, p.BirthPlace},
		{normalize.Nationality, p.Country},
		{normalize.Sex, string(p.Sex)},
	} {
		if v.text != "" {
			d.Values[v.field] = v.text
		}
	}
}

// nation returns whose national the holder is: mostly the issuer's, and another's
// where the document is for foreigners.
func (k *kind) nation(r *rand.Rand) *issuer {
	if k.number == "chn-residence-permit-hmt" { // for those of three regions
		return tables().byCode[pick(r, []string{"HKG", "MAC", "TWN"})]
	}
	switch k.typ {
	case normalize.ResidencePermit, normalize.Visa, normalize.TravelDocument, normalize.ArrivalCard:
		if !k.forNationals() {
			for {
				if i := pick(r, tables().issuers); i != k.issuer {
					return i
				}
			}
		}
	}
	return k.issuer
}

// forNationals reports whether a travel document is a permit for the issuer's own
// nationals, which is no booklet.
func (k *kind) forNationals() bool {
	return k.typ == normalize.TravelDocument && k.layout != "TD3"
}

// sex draws M or F, and at times X in the passports of states that print it.
func (k *kind) sex(r *rand.Rand) byte {
	if k.typ == normalize.Passport && unspecified[k.issuer.code] && oneIn(r, 25) {
		return 'X'
	}
	return "MF"[r.IntN(2)]
}

// unspecified are states whose passports print X on request.
var unspecified = map[string]bool{"ARG": true, "AUS": true, "CAN": true, "DEU": true, "DNK": true, "IND": true, "ISL": true, "MLT": true, "NLD": true, "NPL": true, "NZL": true, "USA": true}

// zoneDate is a date as a zone has it, "" for none.
func zoneDate(s string) string {
	d, err := normalize.ParseDate(s)
	if err != nil {
		return ""
	}
	return d.ZoneText()
}

// zone writes the machine readable zone, where there is one.
func (k *kind) zone(d *Document, r *rand.Rand) bool {
	if k.layout == "" {
		return true
	}
	f := mrz.Fields{
		DocumentCode: k.code, IssuingState: k.issuer.code,
		Surname: d.Holder.Surname, GivenNames: d.Holder.GivenNames,
		DocumentNumber: d.Values[normalize.DocumentNumber], Nationality: d.Values[normalize.Nationality],
		BirthDate: d.Holder.Birth.ZoneText(), Sex: d.Values[normalize.Sex],
	}
	if f.Sex == "M" && k.typ == normalize.VoterCard { // of Mexico: hombre
		f.Sex = "H"
	}
	f.ExpiryDate = zoneDate(d.Values[normalize.ExpiryDate])
	if k.layout == "RU-INTERNAL" {
		f.Surname, f.GivenNames = d.Holder.NativeSurname, join(d.Holder.NativeGivenNames, d.Holder.Patronymic)
		f.IssueDate = zoneDate(d.Values[normalize.IssueDate])
	}
	number, ok := k.cardNumber(d)
	if !ok {
		return false
	}
	f.DocumentNumber = number
	if f.OptionalData, ok = k.optionalData(d, 0, r); !ok {
		return false
	}
	if f.OptionalData2, ok = k.optionalData(d, 1, r); !ok {
		return false
	}
	z, cut, err := mrz.Build(f, k.layout)
	if err != nil {
		return false
	}
	d.Zone, d.Layout, d.Cut = z.Lines(), k.layout, cut
	d.Values[normalize.DocumentCode] = k.code
	return true
}
