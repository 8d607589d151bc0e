package specimen

import (
	"math/rand/v2"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
)

// Person is the holder of an invented document. Names are in the capitals of running
// text; how a document prints them is the printer's.
type Person struct {
	Country  string // whose national the holder is, or was, as an alpha-3 code
	Language string // BCP 47 of the native forms, "" where the Latin ones are native

	Surname       string // the primary identifier with its particles: "de Vries", "García López"; the name of who has only one
	SecondSurname string // the mother's part of Surname, where it has one
	GivenNames    string // the secondary identifier, "" for who has only one name
	Patronymic    string // in the native script, "" where there is none
	FullName      string // all of it in the order of the country

	NativeSurname, NativeGivenNames, NativeName string // in the script of Language; "" where the Latin forms are native

	FatherName, MotherName string // full names
	Sex                    byte   // 'M', 'F' or 'X'
	Birth                  normalize.Date
	BirthPlace             string // a town

	nativeFather, nativeMother string
}

// person invents a holder of a nationality.
func (i *issuer) person(r *rand.Rand, sex byte) *Person {
	h := i.habit
	l := i.spelled(h)
	p := &Person{Country: i.code, Sex: sex, Language: h.language, BirthPlace: pick(r, i.towns).latin}
	voice := sex
	if voice == 'X' {
		voice = "MF"[r.IntN(2)]
	}
	if h.has(oneName) || h.has(atTimesOne) && oneIn(r, 8) {
		list := l.single
		if voice == 'F' && l.singleF != nil {
			list = l.singleF
		}
		p.Surname, p.NativeSurname = pick(r, list).form(voice)
		p.FullName, p.NativeName = p.Surname, p.NativeSurname
		p.FatherName, p.MotherName = pick(r, l.single).latin, pick(r, list).latin
		return p
	}
	given := l.male
	if voice == 'F' {
		given = l.female
	}
	first := pick(r, given)
	p.GivenNames, p.NativeGivenNames = first.latin, first.native
	if h.second > 0 && oneIn(r, h.second) {
		if next := pick(r, given); next != first {
			p.GivenNames, p.NativeGivenNames = p.GivenNames+" "+next.latin, join(p.NativeGivenNames, next.native)
		}
	}
	family := pick(r, l.surnames)
	p.Surname, p.NativeSurname = family.form(voice)
	father, mother := pick(r, l.male), pick(r, l.female)
	p.FatherName = h.whole(father.latin, family.latin)
	maiden, _ := family.form('F')
	p.MotherName = h.whole(mother.latin, maiden)
	p.nativeFather, p.nativeMother = h.wholeNative(father.native, family.native), h.wholeNative(mother.native, p.NativeSurname)
	native := p.NativeGivenNames
	switch {
	case h.has(twoSurnames):
		p.SecondSurname = pick(r, l.surnames).latin
		p.Surname += " " + p.SecondSurname
		p.MotherName = h.whole(mother.latin, p.SecondSurname)
	case h.has(binBinti):
		by := " bin "
		if voice == 'F' {
			by = " binti "
		}
		p.Surname, p.GivenNames = p.GivenNames+by+p.Surname, ""
		p.FatherName, p.MotherName = family.latin, mother.latin
		p.FullName = p.Surname
		return p
	case h.has(patronymic):
		_, p.Patronymic = pick(r, l.patronymics).form(voice)
		native = join(native, p.Patronymic)
	case h.has(fathers):
		p.GivenNames += " " + father.latin
		native = join(native, father.native)
		p.NativeGivenNames = native
	}
	p.FullName = h.whole(p.GivenNames, p.Surname)
	if p.Language != "" {
		p.NativeName = h.wholeNative(native, p.NativeSurname)
	}
	return p
}

// join puts two words together with a blank where both are.
func join(a, b string) string { return strings.TrimSpace(a + " " + b) }

// whole puts a full name together.
func (h *habit) whole(given, surname string) string {
	if h.has(surnameFirst) {
		return join(surname, given)
	}
	return join(given, surname)
}

func (h *habit) wholeNative(given, surname string) string {
	switch {
	case given == "" || surname == "":
		return given + surname
	case h.has(close):
		return surname + given
	case h.has(surnameFirst | nativeFirst):
		return surname + " " + given
	}
	return given + " " + surname
}
