package specimen

import (
	"math/rand/v2"
	"time"

	"github.com/ocrlint/ocrlint/normalize"
)

// times are the dates of a document; expiry is zero where it states none.
type times struct {
	issue, expiry normalize.Date
	permanent     bool
}

// lasting is how many years documents of a type are valid, and from which age on
// they are issued.
var lasting = map[normalize.DocType]struct{ years, child, from int }{
	normalize.Passport:        {10, 5, 0},
	normalize.NationalID:      {10, 5, 16},
	normalize.DrivingLicense:  {10, 0, 18},
	normalize.ResidencePermit: {3, 3, 0},
	normalize.Visa:            {2, 2, 0},
	normalize.TravelDocument:  {3, 3, 0},
	normalize.VoterCard:       {10, 0, 18},

	// These say when they were issued, and are valid until they are replaced.
	normalize.OtherDocument:    {10, 5, 0},
	normalize.VehicleLicense:   {12, 0, 18},
	normalize.BirthCertificate: {18, 18, 0},
	normalize.ArrivalCard:      {1, 1, 0},
	normalize.BankCard:         {5, 0, 18},
	normalize.LicensePlate:     {10, 0, 18},
	normalize.Invoice:          {1, 0, 18},
}

// Cards that do not expire: for holders from an age on the card says so, and where
// the issuer prints no date at all there is none.
var (
	permanentFrom = map[string]int{"IDN": 17, "THA": 70, "CHN": 46, "ESP": 70}
	undated       = map[string]bool{"IND": true, "MYS": true, "SGP": true, "HKG": true, "TWN": true, "KOR": true, "ISR": true, "ZAF": true, "RUS": true}
)

// life draws a birth and the dates of a document that is valid on a day.
func (k *kind) life(r *rand.Rand, asOf normalize.Date) (born normalize.Date, t times) {
	l := lasting[k.typ]
	age := l.from + r.IntN(66-l.from)
	switch {
	case oneIn(r, 10):
		age = 66 + r.IntN(30)
	case l.from == 0 && !oneIn(r, 8):
		age = 18 + r.IntN(48)
	}
	if k.typ == normalize.BirthCertificate {
		age = 0
	}
	years := l.years
	if age < 18 {
		years = l.child
	}
	today := time.Date(asOf.Year(), time.Month(asOf.Month()), asOf.Day(), 0, 0, 0, 0, time.UTC)
	issued := today.AddDate(0, 0, -1-r.IntN(years*365-31))
	expires := issued.AddDate(years, 0, 0)
	if oneIn(r, 2) {
		expires = expires.AddDate(0, 0, -1)
	}
	t.issue, t.expiry = civil(issued), civil(expires)
	born = civil(issued.AddDate(-age, 0, -1-r.IntN(364)))
	if k.layout != "" && k.layout != "RU-INTERNAL" {
		return born, t
	}
	switch from, ok := permanentFrom[k.issuer.code]; {
	case k.typ >= normalize.VoterCard:
		t.expiry = normalize.Date{}
	case k.typ != normalize.NationalID:
	case undated[k.issuer.code]:
		t.expiry = normalize.Date{}
	case ok && age >= from:
		t.expiry, t.permanent = normalize.Date{}, true
	}
	return born, t
}

func civil(t time.Time) normalize.Date {
	d, _ := normalize.MakeDate(t.Year(), int(t.Month()), t.Day())
	return d
}
