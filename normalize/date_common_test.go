package normalize

import (
	"fmt"
	"reflect"
	"testing"
)

// The quick way to a common date says what the long way says, for every day and month,
// in every country, with every promise.
func TestCommonDate(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	asOf := MustParseDate("2026-11-21")
	quick := 0
	check := func(text string, h Hints) {
		t.Helper()
		p, ok := commonDate(text, &h)
		if !ok {
			return
		}
		quick++
		if want, _ := parsePlainDate(text, &h); !reflect.DeepEqual(p, want) {
			t.Errorf("%s %+v: %v, the long way %v", text, h, p, want)
		}
	}
	forms := []string{"%02[3]d     %04[1]d", "%02[3]d %[4]s %04[1]d", "%02[3]d-%[4]s-%04[1]d", "%04[1]d-%02[2]d-%02[3]d", "%02[3]d-%02[2]d-%04[1]d", "%02[2]d/%02[3]d/%04[1]d", "%02[3]d.%02[2]d.%04[1]d", "%04[1]d.%02[2]d.%02[3]d", "%04[1]d/%02[2]d-%02[3]d", "%02[3]d %02[2]d %04[1]d", "%04[1]d年%[2]d月%[3]d日", "%04[1]d年%02[2]d月%02[3]d日"}
	notations := []string{"", "YYYY-MM-DD", "DD-MM-YYYY", "DD/MM/YYYY", "MM/DD/YYYY", "DD.MM.YYYY", "dd-mm-yyyy", "YYYYMMDD"}
	months := []string{"XXX", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC", "Dec"}
	languages := []string{"", "en", "ga", "id", "tr", "fr-CA", "fa"}
	countries := append([]habits{{}, {code: "UTO"}}, countryHabits[:]...)
	for i := range countries {
		c, _ := MakeCountry(countries[i].code)
		for n, notation := range []string{"", notations[i%len(notations)]} {
			for month := range 14 {
				for day := range 33 {
					year := []int{1, 1349, 1849, 1850, 1901, 1993, 2024, 2026, 2027, 2051, 2098, 2099, 2500, 9999}[(month+day+i)%14]
					h := Hints{Country: c, Notation: notation, Language: languages[(day+month)%len(languages)], Field: [...]Field{BirthDate, ExpiryDate, IssueDate, NoField}[(day+n)%4], AsOf: asOf}
					if day%5 == 0 {
						h.AsOf = Date{}
					}
					for _, form := range forms {
						check(fmt.Sprintf(form, year, month, day, months[month]), h)
					}
				}
			}
		}
	}
	ranges := 0
	for i := range countries {
		c, _ := MakeCountry(countries[i].code)
		for j, language := range languages {
			for k, form := range forms {
				year, month, day := 2010+i%20, (i+j)%12+1, (i*7+k)%28+1
				from := fmt.Sprintf(form, year, month, day, months[month])
				for n, to := range []string{fmt.Sprintf(form, year+10, month, day, months[month]), fmt.Sprintf(form, year, month, day, months[month]), fmt.Sprintf(form, year-1, month, day, months[month]), "长期", "長期", "2030", fmt.Sprintf(forms[(k+i)%len(forms)], year+7, day%12+1, month, months[day%12+1])} {
					h := Hints{Country: c, Language: language, Notation: notations[(i+n)%len(notations)*(j%2)], Field: [...]Field{IssueDate, ExpiryDate, FirstIssueDate, BirthDate}[(i+n)%4], AsOf: asOf}
					text := from + []string{"-", " - ", "- ", " ~ "}[(i+j+k)%4] + to
					p, ok := commonRange(text, h)
					if !ok {
						continue
					}
					ranges++
					want := parseDateText(text, h)
					if want.State == Unreadable && want.Note == 0 {
						want = parseDateWithin(text, h)
					}
					if !reflect.DeepEqual(p, want) {
						t.Errorf("%s %+v: %v, the long way %v", text, h, p, want)
					}
				}
			}
		}
	}
	if ranges < 1000 {
		t.Errorf("only %d ranges are common", ranges)
	}
	if quick < 20_000 {
		t.Errorf("only %d dates are common", quick)
	}
}
