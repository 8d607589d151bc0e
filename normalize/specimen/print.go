package specimen

import (
	"math/rand/v2"
	"strconv"

	"github.com/ocrlint/ocrlint/normalize"
)

// print states what else a document of the kind prints.
func (k *kind) print(d *Document, r *rand.Rand) {
	if k.typ == normalize.NationalID || k.typ == normalize.DrivingLicense || k.typ == normalize.VoterCard {
		d.Values[normalize.Address] = k.issuer.address(r)
	}
	if k.typ == normalize.NationalID && k.issuer.code == "DEU" { // which states no sex
		delete(d.Values, normalize.Sex)
	}
}

// address invents an address of the issuer's country.
func (i *issuer) address(r *rand.Rand) string {
	street, town := pick(r, i.spelled(i.habit).streets), pick(r, i.towns)
	return street.latin + " " + strconv.Itoa(1+r.IntN(180)) + ", " + town.latin
}
