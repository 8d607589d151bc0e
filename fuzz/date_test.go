package fuzz

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
)

// FuzzPrintedDate: the result is the same every time; what is read is a day
// that exists; what is ambiguous has two different days or more, in order; a
// result reads as itself in the canonical form.
func FuzzPrintedDate(f *testing.F) {
	for _, s := range []string{
		"26-12-1993", "1993-12-26", "03/04/1990", "1990-06-15T00:00:00", "00-00-1975", "--/--/1960", "1990//", "XX/06/1975",
		"12 AUG/AOÛT 85", "25 1月/JAN 1989", "07 8月/AUG2024", "12JUIL42", "05 LIP 1990", "1949年12月31日", "一九四九年十二月三十一日",
		"5 มิ.ย. 2530", "民國57年6月5日", "2024年(令和06年)06月01日まで有効", "S61.5.1", "15/03/1405هـ", "۱۳۶۵/۰۵/۱۲",
		"2010.05.12-长期", "05/06/2020 - 04/06/2025", "JAKARTA, 13-01-1987", "JAKARTA l3-01-1987", "Tgl Lahir :26-12-1993",
		"SEUMUR HIDUP", "9999-12-31", "***", "75<<<<", "X00000001", "\xff\xfe", "十十", "１９９０／０６／１５",
	} {
		f.Add(s, uint8(0), "", "", "")
		f.Add(s, uint8(1), "THA", "pl", "DD-MM-YYYY")
		f.Add(s, uint8(3), "TWN", "", "YYYYMMDD")
	}
	for role, field := range [...]normalize.Field{1: normalize.BirthDate, 3: normalize.ExpiryDate} {
		if field != normalize.NoField {
			for _, p := range printedTexts(f, field) {
				f.Add(p.text, uint8(role), p.country, "", "")
			}
		}
	}
	fields := []normalize.Field{normalize.NoField, normalize.BirthDate, normalize.IssueDate, normalize.ExpiryDate}
	f.Fuzz(func(t *testing.T, s string, role uint8, country, language, notation string) {
		h := normalize.Hints{Field: fields[int(role)%len(fields)], Language: language, Notation: notation}
		h.Country, _ = normalize.MakeCountry(country)
		if role&4 == 0 {
			h.AsOf = asOf
		}
		p := normalize.ParsePrintedDate(s, h)
		again := normalize.ParsePrintedDate(s, h)
		if p.State != again.State || p.Value != again.Value || p.Note != again.Note || len(p.Alternatives) != len(again.Alternatives) {
			t.Fatalf("read as %v, then as %v", p, again)
		}
		switch p.State {
		case normalize.Read:
			checkDate(t, p.Value.Date)
			if q := normalize.ParsePrintedDate("Qzqz "+s, h); q.State == normalize.Read && q.Note == 0 {
				t.Fatal("a word that is none is left out in silence")
			}
		case normalize.Ambiguous:
			if len(p.Alternatives) < 2 {
				t.Fatalf("ambiguous with %d alternatives", len(p.Alternatives))
			}
			for i, v := range p.Alternatives {
				checkDate(t, v.Date)
				if i > 0 && p.Alternatives[i-1].Date.Compare(v.Date) >= 0 {
					t.Fatalf("alternatives not in order: %v", p.Alternatives)
				}
			}
			fallthrough
		default:
			if p.Value != (normalize.Value{}) {
				t.Fatalf("%v with the value %v", p.State, p.Value)
			}
		}
	})
}

// checkDate holds a date against its own canonical form.
func checkDate(t *testing.T, d normalize.Date) {
	t.Helper()
	same, ok := normalize.MakeDate(d.Year(), d.Month(), d.Day())
	if !ok || same != d.Civil() {
		t.Fatalf("no such day: %v", d)
	}
	if d.Year() < 1800 || d.Year() >= 2300 {
		return // years that other calendars count, too
	}
	p := normalize.ParsePrintedDate(d.String(), normalize.Hints{})
	if p.State != normalize.Read || p.Value.Date != d.Civil() {
		t.Fatalf("%v reads as %v", d, p)
	}
	if c := normalize.CompareDates(d, p.Value.Date); c.Agreement != normalize.Match {
		t.Fatalf("%v compared with itself: %v", d, c)
	}
}

// FuzzZoneDate: six characters of a zone give a day that exists, in the century
// that the role allows, and write themselves back.
func FuzzZoneDate(f *testing.F) {
	for _, s := range []string{"740812", "000229", "75<<<<", "7506<<", "<<<<<<", "<<0605", "741332", "7<0612", "99", ""} {
		f.Add(s, uint8(1), uint16(2026), uint8(11), uint8(21))
		f.Add(s, uint8(3), uint16(0), uint8(0), uint8(0))
	}
	fields := []normalize.Field{normalize.NoField, normalize.BirthDate, normalize.IssueDate, normalize.ExpiryDate}
	f.Fuzz(func(t *testing.T, s string, role uint8, year uint16, month, day uint8) {
		h := normalize.Hints{Field: fields[int(role)%len(fields)]}
		h.AsOf, _ = normalize.MakeDate(int(year), int(month), int(day))
		p := normalize.ParseZoneDate(s, h)
		if p.State == normalize.Ambiguous && (len(p.Alternatives) != 2 || p.Alternatives[0] == p.Alternatives[1]) {
			t.Fatalf("ambiguous with %v", p.Alternatives)
		}
		if p.State != normalize.Read {
			return
		}
		d := p.Value.Date
		if same, ok := normalize.MakeDate(d.Year(), d.Month(), d.Day()); !ok || same != d.Civil() {
			t.Fatalf("no such day: %v", d)
		}
		if text := strings.ReplaceAll(d.String(), "-", "")[2:]; text != s[:len(text)] {
			t.Fatalf("%q reads as %v", s, d)
		}
		if d.YearRule() == normalize.YearNotAfter && h.AsOf.Before(d) {
			t.Fatalf("%v is after %v", d, h.AsOf)
		}
	})
}
