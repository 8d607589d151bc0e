package ocrlint_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
	"github.com/ocrlint/ocrlint/rules"
)

// clean is an answer without fault, of one kind.
type clean struct {
	kind, what string
	answer     map[string]any
}

// TestClean counts what is found in answers without fault: documents of every state
// with a zone built for it and dates as it prints them, and every number that a
// scheme gives as an example, on a document that shows it. All pass: there is no error
// and no warning among the findings. What is found in others that have no fault, or are
// what vendors and states publish, is counted as well, so that a rule that begins to
// accuse good documents is seen when the counts change.
func TestClean(t *testing.T) {
	var all counts
	for _, c := range slices.Concat(cleanDocuments(t), cleanNumbers(t)) {
		text, err := json.Marshal(c.answer)
		if err != nil {
			t.Fatal(err)
		}
		r := all.check(t, c.kind, c.what, text)
		if r.Result != rules.Pass {
			t.Errorf("%s, %s: %s\n%s", c.kind, c.what, r.Result, text)
		}
		for f := range r.All() {
			if f.Severity > rules.Info {
				t.Errorf("%s, %s: %s %s: %s\n%s", c.kind, c.what, f.Severity, f.Rule, f.Message, text)
			}
		}
		r.Release()
	}
	cleanInvented(t, &all)
	cleanPublished(t, &all)
	golden.File(t, "testdata/clean.tsv", all.String())
}

// holders are names with letters that zones rewrite.
var holders = [...][2]string{{"ERIKSSON", "ANNA MARIA"}, {"MÜLLER", "JÖRG"}, {"ØDEGÅRD", "ÅSE"}, {"IBÁÑEZ", "JOSÉ"}, {"D'ARCY-SMITH", "MARY JANE"}}

// cleanDocuments are a passport and an identity card of every state.
func cleanDocuments(t *testing.T) (all []clean) {
	birth, issue, expiry := [3]int{1990, 6, 15}, [3]int{2024, 3, 21}, [3]int{2034, 3, 20}
	i := 0
	for _, s := range mrz.States() {
		if s.Kind != mrz.ISO || len(s.Code) != 3 {
			continue
		}
		country, ok := normalize.MakeCountry(s.Code)
		if !ok {
			t.Errorf("%s is no country", s.Code)
			continue
		}
		state := country.String()
		for _, form := range []string{"YYYY-MM-DD", "DD MON YYYY", order(state, "/"), order(state, "."), order(state, "-")} {
			if form == "" {
				continue
			}
			for _, layout := range []string{"TD3", "TD1"} {
				holder := holders[i%len(holders)]
				sex := "FM"[i%2 : i%2+1]
				i++
				code, kind := "P", "passport"
				if layout == "TD1" {
					code, kind = "I", "national_id"
				}
				f := mrz.Fields{
					DocumentCode: code, IssuingState: s.Code, Nationality: s.Code, Surname: holder[0], GivenNames: holder[1],
					DocumentNumber: documentNumber(state, kind), BirthDate: "900615", ExpiryDate: "340320", Sex: sex,
				}
				z, cut, err := mrz.Build(f, layout)
				if err != nil || len(cut) > 0 {
					t.Errorf("%s: %v, cut %v", s.Code, err, cut)
					continue
				}
				all = append(all, clean{kind + " with a zone", state + ", " + form, map[string]any{
					"document_type": kind, "issuing_country": state, "nationality": state, "document_number": f.DocumentNumber,
					"surname": holder[0], "given_names": holder[1], "sex": printedSex(sex, state, kind),
					"birth_date": printed(birth, form), "issue_date": printed(issue, form), "expiry_date": printed(expiry, form),
					"mrz_lines": z.Lines(),
				}})
			}
		}
	}
	return all
}

// documentNumber is one that a card of the state may have.
func documentNumber(state, card string) string {
	const any = "L898902C3"
	m, ok := number.Identify(state, card, number.OfDocument, any)
	if !ok || m.Result.Status != number.Malformed {
		return any
	}
	return normalize.CompactNumber(m.Scheme.Valid()[0].Value)
}

// printedSex is the letter of a sex: H and M (hombre, mujer) on the cards of Mexico.
func printedSex(sex, state, card string) string {
	if state == "MEX" && card != "passport" {
		return map[string]string{"M": "H", "F": "M"}[sex]
	}
	return sex
}

// order is the form of a numeric date in the order of a country, "" when it has no
// known one.
func order(state, sep string) string {
	country, _ := normalize.MakeCountry(state)
	h := normalize.Hints{Field: normalize.IssueDate, Country: country, Type: normalize.NationalID, AsOf: asOf}
	p := normalize.Parse("03/04/2020", h)
	switch {
	case p.State != normalize.Read:
		return ""
	case p.Value.Date.Month() == 3:
		return "MM" + sep + "DD" + sep + "YYYY"
	}
	return "DD" + sep + "MM" + sep + "YYYY"
}

func printed(date [3]int, form string) string {
	months := [...]string{"JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"}
	return strings.NewReplacer("YYYY", fmt.Sprintf("%04d", date[0]), "MON", months[date[1]-1], "MM", fmt.Sprintf("%02d", date[1]), "DD", fmt.Sprintf("%02d", date[2])).Replace(form)
}

// cleanNumbers are documents with the examples of every scheme that names a person
// or a document.
func cleanNumbers(t *testing.T) (all []clean) {
	for _, s := range number.All() {
		if s.Country() == "" || s.Bearer() != number.Document && !s.Bearer().NamesPerson() {
			continue
		}
		cards := s.Cards()
		for _, card := range []string{"national_id", "residence_permit", "driving_license", "passport"} {
			if slices.Contains(s.PrintedOn(), card) && !slices.Contains(cards, card) {
				cards = append(cards, card)
			}
		}
		for _, e := range s.Valid() {
			facts := s.Check(e.Value).Facts
			if facts.YearDigits == 4 && facts.Year < 1910 { // of nobody who has a document today
				continue
			}
			for _, card := range cards {
				field := "personal_number"
				if s.Bearer() == number.Document {
					field = "document_number"
				}
				answer := map[string]any{"document_type": card, "issuing_country": s.Country(), field: e.Value}
				if year := facts.Year; facts.YearDigits > 0 && facts.Month > 0 && facts.Day > 0 {
					if facts.YearDigits == 2 {
						if year += 2000; year > 2026 {
							year -= 100
						}
					}
					answer["birth_date"] = printed([3]int{year, facts.Month, facts.Day}, "YYYY-MM-DD")
				}
				if facts.Sex != 0 {
					answer["sex"] = printedSex(string(rune(facts.Sex)), s.Country(), card)
				}
				all = append(all, clean{"number on a " + card, s.ID(), answer})
			}
		}
	}
	return all
}
