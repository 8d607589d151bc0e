package specimen

import (
	_ "embed"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
)

//go:embed prints.tsv
var printRows string

// readPrints gives each kind the further fields of its row and of the row for every
// country.
func (c *catalogue) readPrints() {
	for row := range rows(printRows, 3) {
		for _, i := range c.issuers {
			for _, k := range i.kinds {
				if k.typ.String() != row[0] || row[1] != "*" && row[1] != i.code {
					continue
				}
				for f := range strings.FieldsSeq(row[2]) {
					name, lacks := strings.CutPrefix(f, "-")
					field, _ := normalize.ParseField(name)
					if lacks {
						k.lacks = append(k.lacks, field)
					} else {
						k.prints = append(k.prints, field)
					}
				}
			}
		}
	}
}

// prints states what else a document of the kind prints.
func (w writer) prints() {
	d, k := w.d, w.kind
	for _, f := range k.prints {
		if text := w.text(f); text != "" {
			d.Values[f] = text
		}
	}
	for _, f := range k.lacks {
		delete(d.Values, f)
	}
	if k.nativeOnly() && d.Holder.NativeName != "" {
		d.Values[normalize.FullName] = d.Holder.NativeName
		for _, f := range [...]normalize.Field{normalize.Surname, normalize.SecondSurname, normalize.GivenNames} {
			delete(d.Values, f)
		}
	}
}

// nativeOnly reports whether the document has no Latin letters but in its numbers.
func (k *kind) nativeOnly() bool {
	switch k.typ {
	case normalize.NationalID:
		return strings.Contains("CHN EGY IRN IRQ ISR KOR LBN LBY PSE RUS SYR TWN YEM", k.issuer.code)
	case normalize.DrivingLicense, normalize.OtherDocument, normalize.VehicleLicense, normalize.BirthCertificate, normalize.Invoice, normalize.LicensePlate:
		return strings.Contains("CHN JPN TWN", k.issuer.code)
	}
	return false
}

// writer writes the values of one document.
type writer struct {
	d *Document
	*kind
	*rand.Rand
	names *names
	times times
}

// one draws a word, "" of none: a table that has none for the country.
func (w writer) one(of ...string) string {
	if len(of) == 0 {
		return ""
	}
	return of[w.IntN(len(of))]
}

// written returns a name in the script of the document.
func (w writer) written(n name) string {
	if n.native != "" && w.nativeOnly() {
		return n.native
	}
	return n.latin
}

func (w writer) town() string { return w.written(pick(w.Rand, w.issuer.towns)) }

// address is a street with a number and a town, from the large to the small where
// nothing stands between the words.
func (w writer) address() string {
	street, at, town := w.written(pick(w.Rand, w.names.streets)), strconv.Itoa(1+w.IntN(180)), w.region()
	if town == "" {
		town = w.town()
	}
	if w.nativeOnly() && w.issuer.habit.has(close) {
		return town + street + at + "号"
	}
	return street + " " + at + ", " + town
}

// region is the division that the holder's number states, by the name that the
// document would print.
func (w writer) region() string {
	f := w.stated()
	if w.nativeOnly() || f.RegionLatin == "" {
		return f.RegionName
	}
	return f.RegionLatin
}

// stated are the facts that the numbers of the document state.
func (w writer) stated() number.Facts {
	for _, field := range [...]normalize.Field{normalize.PersonalNumber, normalize.DocumentNumber} {
		if s, ok := number.Lookup(w.d.Schemes[field]); ok {
			if f := s.Check(w.d.Values[field]).Facts; f.Region != "" {
				return f
			}
		}
	}
	return number.Facts{}
}

// make states a number of a scheme, for the holder where there is one.
func (w writer) make(f normalize.Field, id string) string {
	s, _ := number.Lookup(id)
	holder := number.Facts{}
	if w.d.Holder != nil {
		holder = facts(w.d.Holder)
	}
	w.d.number(f, s, holder, w.Rand)
	return w.d.Values[f]
}

func (w writer) upTo(low, high int) string { return strconv.Itoa(low + w.IntN(high-low+1)) }

// earlier is a date between the time when the holder was old enough and the issue.
func (w writer) earlier(age int) string {
	first, last := w.d.Holder.Birth.Year()+age+1, w.times.issue.Year()
	if first >= last {
		return w.times.issue.String()
	}
	return fmt.Sprintf("%d-%02d-%02d", first+w.IntN(last-first), 1+w.IntN(12), 1+w.IntN(28))
}
