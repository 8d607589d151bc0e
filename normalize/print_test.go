package normalize

import (
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/mrz"
)

// mirrored reports what is wrong with a printed text: it must be read as p without a
// repair, or leave open which of several values it is, so that a witness that says p
// decides.
func mirrored(text string, p Parsed, h Hints) string {
	q := Parse(text, h)
	said := q
	switch {
	case q.State != p.State && q.State != Ambiguous:
		return "state " + q.State.String()
	case q.Note&Repairs != 0:
		return "repaired"
	case q.State == p.State && q.Value.bare() == p.Value.bare():
		return ""
	case q.State == p.State && !q.Open():
		return "another value"
	case !q.Settle(p.Value) || q.Value.bare() != p.Value.bare():
		return fmt.Sprintf("not settled: %s of %d", said.State, len(said.Alternatives))
	}
	return ""
}

// languagesOfCountries returns the hints of texts in the languages that countries print,
// English among them.
func languagesOfCountries() (all []Hints) {
	for _, h := range printingPlaces() {
		for _, h.Language = range h.printedLanguages() {
			all = append(all, h)
		}
	}
	return all
}

// faults collects the forms that fail, with one example each.
type faults map[string]string

func (f faults) check(h Hints, values ...Parsed) {
	for _, form := range Forms(h) {
		for _, p := range values {
			f.checkForm(form, p, h)
		}
	}
}

func (f faults) checkForm(form Form, p Parsed, h Hints) {
	text := form.Print(p)
	if text == "" {
		return
	}
	if wrong := mirrored(text, p, h); wrong != "" {
		f[fmt.Sprintf("%s%s %s %s: %s %s: %s", h.Country, h.Language, h.Field, form, p.State, p.Value, wrong)] = text
	}
}

func (f faults) report(t *testing.T) {
	t.Helper()
	n := 0
	for name, text := range f {
		if n++; n < 60 {
			t.Errorf("%s: %q", name, text)
		}
	}
	if n > 0 {
		t.Errorf("%d faults", n)
	}
}

func TestPrintSex(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	f := faults{}
	var values []Parsed
	for _, s := range sexCodes {
		values = append(values, Parsed{State: Read, Value: Value{Sex: s}})
	}
	values = append(values, Parsed{State: Unknown})
	for _, h := range append(printingPlaces(sexSpellings.all()), languagesOfCountries()...) {
		h.Field = Sex
		for _, h.Type = range []DocType{NoType, Passport, NationalID, VoterCard} {
			f.check(h, values...)
		}
	}
	f.report(t)
}

// texts returns readings of texts.
func texts(all ...string) (values []Parsed) {
	for _, s := range all {
		values = append(values, Parsed{State: Read, Value: Value{Text: s}})
	}
	return values
}

func TestPrintWords(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	f := faults{}
	enums := map[Field]words[sense]{MaritalStatus: maritalWords, Religion: religionWords, EyeColor: eyeWords}
	sources := [][]spelling{maritalSpellings.all(), religionSpellings.all(), bloodSpellings.all(), unitSpellings.all()}
	for _, h := range append(printingPlaces(sources...), languagesOfCountries()...) {
		for field, table := range enums {
			h.Field = field
			f.check(h, append(texts(slices.Collect(table.values())...), Parsed{State: Unknown})...)
		}
		h.Field = BloodType
		f.check(h, append(texts("A", "B", "O", "AB", "A+", "B-", "O-", "AB+"), Parsed{State: Unknown})...)
		h.Field = DocumentType
		f.check(h, texts(docTypeNames[1:]...)...)
		h.Field = Height
		f.check(h, append(texts("180", "150", "175.5", "163", "201"), Parsed{State: Unknown})...)
		h.Field = Weight
		f.check(h, append(texts("80", "55", "75.5", "101"), Parsed{State: Unknown})...)
		h.Field = InvoiceType
		f.check(h, texts("1", "9", "14", "92")...)
		h.Field = ValidityPeriod
		f.check(h, texts("P6Y", "P10Y", "2010-05-12/2030-05-12", "2010-05-12/..")...)
	}
	f.report(t)
}

// TestPrintCountry: every country by its codes, and by its names in the languages of
// every country and in each language, is read as itself, or a witness decides.
func TestPrintCountry(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	r := rand.New(rand.NewPCG(10, *seed))
	f := faults{}
	places := printingPlaces()
	for _, l := range slices.Sorted(maps.Keys(countryRows())) {
		places = append(places, Hints{Language: l})
	}
	states := mrz.States()
	for _, h := range append(append(places, languagesOfCountries()...), Hints{}) {
		h.Field = []Field{Nationality, IssuingCountry}[r.IntN(2)]
		h.Type = []DocType{NoType, Passport, ResidencePermit}[r.IntN(3)]
		for _, form := range Forms(h) {
			n := 5
			if *every {
				n = len(states)
			}
			for i := range n {
				if !*every {
					i = r.IntN(len(states))
				}
				c, _ := MakeCountry(states[i].Code)
				f.checkForm(form, Parsed{State: Read, Value: Value{Country: c}}, h)
			}
			if h.Country.IsValid() {
				f.checkForm(form, Parsed{State: Read, Value: Value{Country: h.Country}}, h)
			}
			f.checkForm(form, Parsed{State: Unknown}, h)
		}
	}
	f.report(t)
}

// The tests print samples of the forms of dates, or all of them, of dates by a seed.
var (
	every = flag.Bool("every", false, "print every form of a date")
	seed  = flag.Uint64("seed", 12, "of the dates to print")
)

// TestPrintDate: in the forms of every country and language a date is read as itself, or
// a witness settles it.
func TestPrintDate(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	p := &datePrinter{Rand: rand.New(rand.NewPCG(10, *seed))}
	f := faults{}
	asOf := MustParseDate("2026-11-27")
	places := append(printingPlaces(), languagesOfDates()...)
	for _, h := range append(append(places, languagesOfCountries()...), Hints{}, Hints{AsOf: asOf}) {
		if h.AsOf = asOf; p.IntN(8) == 0 {
			h.AsOf = Date{}
		}
		h.Type = []DocType{NoType, Passport, NationalID}[p.IntN(3)]
		h.Field = []Field{BirthDate, IssueDate, ExpiryDate}[p.IntN(3)]
		var values []Parsed
		for _, precision := range [...]Precision{DayPrecision, DayPrecision, DayPrecision, MonthPrecision, YearPrecision} {
			d := p.date(h.Field)
			d = d.coarse(precision)
			values = append(values, Parsed{State: Read, Value: Value{Date: d}})
		}
		if old, ok := MakeDate(1903+p.IntN(29), 1+p.IntN(12), 1+p.IntN(31)); ok && h.Field == BirthDate { // of whom the century is open
			values = append(values, Parsed{State: Read, Value: Value{Date: old}})
		}
		leap, _ := MakeDate(1924+4*p.IntN(25), 2, 29)
		values = append(values, Parsed{State: Read, Value: Value{Date: leap}}, Parsed{State: Unknown})
		if h.Field == ExpiryDate {
			values = append(values, Parsed{State: Permanent})
		}
		for i, form := range Forms(h) {
			if *every {
				for _, v := range values {
					f.checkForm(form, v, h)
				}
			} else if i < 20 || p.IntN(6) == 0 {
				f.checkForm(form, values[p.IntN(len(values))], h)
			}
		}
	}
	f.report(t)
}

// TestPrintBeside: two values in one text are both read from it.
func TestPrintBeside(t *testing.T) {
	date := func(s string) Parsed { return Parsed{State: Read, Value: Value{Date: MustParseDate(s)}} }
	text := func(s string) Parsed { return Parsed{State: Read, Value: Value{Text: s}} }
	for _, h := range printingPlaces() {
		if h.AsOf = MustParseDate("2026-11-27"); habitsOf(h.Country).orders == "" {
			continue
		}
		for _, tt := range []struct {
			field, other Field
			p, q         Parsed
		}{
			{IssueDate, ExpiryDate, date("2015-03-19"), date("2035-03-19")},
			{IssueDate, ExpiryDate, date("2015-03-19"), Parsed{State: Permanent}},
			{ExpiryDate, IssueDate, date("2035-03-01"), date("2015-03-02")},
			{IssueDate, IssuePlace, date("2015-04-01"), text("TANGERANG")},
			{IssuePlace, IssueDate, text("DILI"), date("2015-04-01")},
			{BirthDate, BirthPlace, date("1990-07-05"), text("SÃO PAULO")},
			{BirthPlace, BirthDate, text("NEW YORK"), date("1990-12-30")},
		} {
			h.Field = tt.field
			texts := PrintBeside(tt.p, tt.other, tt.q, h)
			if len(texts) == 0 {
				t.Errorf("%s: nothing prints %s beside %s", h.Country, tt.field, tt.other)
			}
			for _, s := range texts {
				p := Parse(s, h)
				if p.State != tt.p.State || p.Value.bare() != tt.p.Value.bare() || p.Note&Repairs != 0 {
					t.Errorf("%s: %s of %q is %s %s (%s)", h.Country, tt.field, s, p.State, p.Value, p.Note)
				}
				found := false
				for f, q := range Beside(s, p, h) {
					found = found || f == tt.other && q.State == tt.q.State && q.Value.bare() == tt.q.Value.bare()
				}
				if !found {
					t.Errorf("%s: %q has no %s beside %s", h.Country, s, tt.other, tt.field)
				}
			}
		}
	}
}

// TestPrintNotation: a date in the notation that a vendor promises is read so, in every
// country.
func TestPrintNotation(t *testing.T) {
	p := &datePrinter{Rand: rand.New(rand.NewPCG(10, *seed))}
	f := faults{}
	for _, h := range append(printingPlaces(), Hints{}) {
		h.AsOf = MustParseDate("2026-11-27")
		for _, h.Field = range []Field{BirthDate, IssueDate, ExpiryDate} {
			for _, h.Notation = range []string{
				"DD-MM-YYYY", "DD/MM/YYYY", "MM/DD/YYYY", "YYYY-MM-DD", "YYYY/MM/DD", "YYYYMMDD", "DDMMYYYY", "DD.MM.YYYY", "D.M.YYYY",
				"DD-MM-YY", "YYMMDD", "MM/DD/YY", "DD MMM YYYY", "DD-MMM-YYYY", "dd/mm/yyyy", "YYYY-MM-DDTHH:mm:ss",
			} {
				d := p.date(h.Field)
				v := Parsed{State: Read, Value: Value{Date: d}}
				if text := Print(v, h); text == "" && (strings.Count(strings.ToUpper(h.Notation), "Y") == 4 || h.reaches(d)) {
					t.Errorf("%s: nothing prints a date as %s", h.Country, h.Notation)
				} else if q := Parse(text, h); text != "" && (q.State != Read && q.State != Ambiguous || q.Note&Repairs != 0 || q.Note.Has(NoteNotation) || q.Value.bare() != v.Value.bare() && !q.Settle(v.Value)) {
					f[h.Country.String()+" "+h.Field.String()+" "+h.Notation+" "+q.State.String()+" "+q.Note.String()] = text
				}
			}
		}
	}
	f.report(t)
}

// TestPrintAlone: what must not need a witness says so, and is read so: a date with four
// digits of its year in the order of its country or of ISO 8601, or with the name of its
// month, a code of a country, the word for a sex in the language of the document. What does
// need one is a date in an order that nobody knows, or a letter.
func TestPrintAlone(t *testing.T) {
	alone := func(p Parsed, h Hints) map[string]bool {
		said := map[string]bool{}
		for q := range Prints(p, h) {
			read := Parse(q.Text, h)
			if q.Alone != (read.State == p.State && read.Value.bare() == p.Value.bare()) {
				t.Errorf("%s %s: %q alone: %t, but %s", h.Country, h.Field, q.Text, q.Alone, read.State)
			}
			said[q.Form.String()] = q.Alone
		}
		return said
	}
	date := Parsed{State: Read, Value: Value{Date: MustParseDate("1990-05-12")}}
	for _, h := range printingPlaces() {
		own := habitsOf(h.Country)
		h.Field, h.AsOf = BirthDate, MustParseDate("2026-11-27")
		said := alone(date, h)
		forms := []string{"YYYY-MM-DD", "YYYYMMDD"}
		for order := range strings.FieldsSeq(own.orders) {
			for _, sep := range [...]string{"/", "-", "."} {
				forms = append(forms, numeric(order, sep, "DD", "YYYY"))
			}
		}
		for l := range strings.FieldsSeq(own.languages) {
			if len(monthsOf("g", l, h.Country)) > 0 && l != "la" {
				forms = append(forms, "DD MMM YYYY "+l)
			}
		}
		for _, f := range forms {
			if !said[f] {
				t.Errorf("%s: a date as %s needs a witness or is not printed", h.Country, f)
			}
		}
		h.Field = Sex
		if said := alone(Parsed{State: Read, Value: Value{Sex: Female}}, h); len(h.places()) > 0 && !said["words "+h.places()[0]] && hasWord("id ms es pt fr de it zh ja ko vi th ar ru tr", h.places()[0]) {
			t.Errorf("%s: the word for female needs a witness", h.Country)
		}
		h.Field = Nationality
		if said := alone(Parsed{State: Read, Value: Value{Country: h.Country}}, h); !said["alpha-3"] || !said["numeric"] {
			t.Errorf("%s: its code needs a witness", h.Country)
		}
	}
	open := alone(date, Hints{Field: BirthDate})
	for _, f := range [...]string{"DD/MM/YYYY", "MM/DD/YYYY", "DD/MM/YY"} {
		if single, printed := open[f]; single || !printed {
			t.Errorf("a date as %s needs no witness or is not printed", f)
		}
	}
}
