package fuzz

import (
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
	"github.com/ocrlint/ocrlint/normalize/specimen"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// asOf is the reference date of the targets.
var asOf = normalize.MustParseDate("2026-11-01")

// inventedAnswers are answers of every vendor: some clean, some of them damaged, and
// an error where the vendor has errors. The same ones follow each other.
var inventedAnswers = sync.OnceValues(func() (all []fake.Answer, err error) {
	for _, table := range vendors.All() {
		tables := []*vendors.Table{table}
		for _, o := range [...]fake.Options{
			{Tables: tables, Seed: 1, AsOf: asOf},
			{Tables: tables, Seed: 1, AsOf: asOf, Damage: fake.DamageKinds(), Rate: 1},
			{Tables: tables, Seed: 1, AsOf: asOf, Errors: true},
		} {
			g, err := fake.New(o)
			if err != nil { // a vendor without such answers
				continue
			}
			for i := range uint64(2) {
				a, err := g.Answer(i)
				if err != nil {
					return nil, err
				}
				all = append(all, a)
			}
		}
	}
	return all, nil
})

// answers returns the answers that are invented as seeds.
func answers(tb testing.TB) []fake.Answer {
	all, err := inventedAnswers()
	if err != nil || len(all) == 0 {
		tb.Fatal("no answers", err)
	}
	return all
}

// inventedDocuments returns documents of every type of every country that issues them.
func inventedDocuments(tb testing.TB) (all []*specimen.Document) {
	for _, country := range specimen.Countries() {
		for _, typ := range specimen.Types(country) {
			d, err := specimen.New(1, specimen.Options{Country: country, Type: typ, AsOf: asOf})
			if err != nil {
				tb.Fatal(err)
			}
			all = append(all, d)
		}
	}
	return all
}

// inventedZones returns a zone of every layout and document code that is invented.
func inventedZones(tb testing.TB) (all []string) {
	seen := map[string]bool{}
	for _, d := range inventedDocuments(tb) {
		kind := d.Layout + " " + d.Values[normalize.DocumentCode]
		if len(d.Zone) > 0 && !seen[kind] {
			seen[kind] = true
			all = append(all, strings.Join(d.Zone, "\n"))
		}
	}
	return all
}

// inventedNumbers returns a number of every scheme.
func inventedNumbers() (all []string) {
	r := rand.New(rand.NewPCG(1, 1))
	for _, s := range number.All() {
		if n, ok := s.Make(number.Facts{Year: 1990, Month: 5, Day: 12, YearDigits: 4, Sex: 'F'}, r); ok {
			all = append(all, n)
		}
	}
	return all
}

// printed is a text with the country on whose documents it stands.
type printed struct{ country, text string }

// printedTexts returns texts for the values of a field, each of another country's document
// and in another form.
func printedTexts(tb testing.TB, f normalize.Field) (all []printed) {
	const few = 24
	documents := inventedDocuments(tb)
	for i := int(f); i < len(documents); i += len(documents) / few {
		d := documents[i]
		p := normalize.Parsed{State: normalize.Read}
		switch text := d.Values[f]; {
		case text == "":
			continue
		case f.Kind() == normalize.DateValue:
			p.Value.Date = normalize.MustParseDate(text)
		case f.Kind() == normalize.SexValue:
			p.Value.Sex = normalize.SexCode(text[0])
		default:
			p.Value.Text = text
		}
		h := normalize.Hints{Field: f, Type: d.Type, AsOf: asOf}
		h.Country, _ = normalize.MakeCountry(d.Country)
		for t := range normalize.PrintsFrom(p, h, i) {
			all = append(all, printed{h.Country.String(), t.Text})
			break
		}
	}
	return all
}
