package mrz

import (
	"fmt"
	"testing"
	"time"
)

func TestParseDate(t *testing.T) {
	for _, tt := range []struct {
		six          string
		want         Date
		possible, ok bool
	}{
		{"740812", Date{74, 8, 12}, true, true},
		{"000101", Date{0, 1, 1}, true, true},
		{"74<<<<", Date{74, -1, -1}, true, true},
		{"7408<<", Date{74, 8, -1}, true, true},
		{"<<0412", Date{-1, 4, 12}, true, true},
		{"<<<<<<", Date{-1, -1, -1}, true, true},
		{"000000", Date{-1, -1, -1}, true, true},
		{"740000", Date{74, -1, -1}, true, true},
		{"740800", Date{74, 8, -1}, true, true},
		{"7<0812", Date{-1, 8, 12}, true, true},
		{"740012", Date{74, 0, 12}, false, true},
		{"741301", Date{74, 13, 1}, false, true},
		{"7413<<", Date{74, 13, -1}, false, true},
		{"740832", Date{74, 8, 32}, false, true},
		{"74<<32", Date{74, -1, 32}, false, true},
		{"740431", Date{74, 4, 31}, false, true},
		{"740231", Date{74, 2, 31}, false, true},
		{"<<0230", Date{-1, 2, 30}, false, true},
		{"<<0229", Date{-1, 2, 29}, true, true},
		{"720229", Date{72, 2, 29}, true, true},
		{"000229", Date{0, 2, 29}, true, true},
		{"730229", Date{73, 2, 29}, false, true},
		{"74O812", Date{}, false, false},
		{"74081", Date{}, false, false},
		{"7408122", Date{}, false, false},
		{"74 812", Date{}, false, false},
		{"", Date{}, false, false},
	} {
		d, ok := parseDate(tt.six)
		if d != tt.want || ok != tt.ok {
			t.Errorf("%s: %v %v, want %v %v", tt.six, d, ok, tt.want, tt.ok)
			continue
		}
		if !ok {
			continue
		}
		if d.IsPossible() != tt.possible {
			t.Errorf("%s: possible %v, want %v", tt.six, d.IsPossible(), tt.possible)
		}
		if again, _ := parseDate(d.String()); again != d {
			t.Errorf("%s: %v gives %v", tt.six, d, again)
		}
	}
}

func TestDateOutOfRange(t *testing.T) {
	for _, d := range []Date{{74, 8, 0}, {74, 0, 1}, {-1, -1, 0}, {-1, -1, 32}} {
		if d.IsPossible() {
			t.Errorf("%v is possible", d)
		}
	}
}

func TestZoneDate(t *testing.T) {
	z, err := Parse(benchTD3)
	if err != nil {
		t.Fatal(err)
	}
	if d, ok := z.Date(BirthDate); !ok || d != (Date{74, 8, 12}) {
		t.Errorf("birth date %v %v", d, ok)
	}
	for _, e := range []Element{IssueDate, Surname, DocumentNumber, NoElement} {
		if d, ok := z.Date(e); ok {
			t.Errorf("%v: date %v", e, d)
		}
	}
	if d, ok := new(Zone).Date(BirthDate); ok {
		t.Errorf("zero zone: date %v", d)
	}
}

// TestDatesOfCenturies: a date is possible when the calendar of some century has it.
func TestDatesOfCenturies(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	for year := range 100 {
		for month := range 100 {
			for day := range 100 {
				want := month == 0 && day == 0 // unknown, as older cards print it
				for _, y := range []int{1900 + year, 2000 + year} {
					d := time.Date(y, time.Month(month), max(day, 1), 0, 0, 0, 0, time.UTC)
					want = want || d.Month() == time.Month(month) && d.Day() == max(day, 1)
				}
				six := fmt.Sprintf("%02d%02d%02d", year, month, day)
				if d, ok := parseDate(six); !ok || d.IsPossible() != want {
					t.Fatalf("%s: possible %v, want %v", six, d.IsPossible(), want)
				}
			}
		}
	}
}
