package normalize

import (
	"fmt"
	"testing"
)

// TestHanNumbers: numbers in Chinese numerals, by digits and by tens, and what begins with
// one.
func TestHanNumbers(t *testing.T) {
	for _, test := range []struct {
		text   string
		value  int32
		digits uint8
		rest   string
	}{
		{"", 0, 0, ""},
		{"年", 0, 0, "年"},
		{"一", 1, 1, ""},
		{"一年", 1, 1, "年"},
		{"〇〇", 0, 2, ""},
		{"零五", 5, 2, ""},
		{"○六", 6, 2, ""},
		{"一二三四五六七八", 12345678, 8, ""},
		{"一二三四五六七八九", 12345678, 8, "九"},
		{"十", 10, 2, ""},
		{"十年", 10, 2, "年"},
		{"十一", 11, 2, ""},
		{"十〇", 10, 2, ""},
		{"十九月", 19, 2, "月"},
		{"二十", 20, 2, ""},
		{"三十日", 30, 2, "日"},
		{"三十一", 31, 2, ""},
		{"三十一二", 31, 2, "二"},
		{"廿", 20, 2, ""},
		{"廿日", 20, 2, "日"},
		{"廿一", 21, 2, ""},
		{"廿十", 0, 0, "廿十"},
		{"一廿", 1, 1, "廿"},
		{"十廿", 10, 2, "廿"},
		{"廿廿", 20, 2, "廿"},
		{"十十", 0, 0, "十十"},
		{"一二十", 0, 0, "一二十"},
		{"七八", 78, 2, ""},
	} {
		value, digits, end := hanNumber(test.text)
		if rest := test.text[end:]; value != test.value || digits != test.digits || rest != test.rest {
			t.Errorf("%s: %d of %d digits, %q is left", test.text, value, digits, rest)
		}
	}
}

// TestLettersOfDates: what is written without blanks, and what a day is not written without.
func TestLettersOfDates(t *testing.T) {
	for _, test := range []struct {
		r         rune
		ideo, day bool
	}{
		{0x3004, false, false}, {0x3005, true, true}, {0x30FF, true, false}, {0x3100, false, false},
		{0x33FF, false, false}, {0x3400, true, true}, {0x9FFF, true, true}, {0xA000, false, false},
		{0xABFF, false, false}, {0xAC00, true, false}, {0xD7A3, true, false}, {0xD7A4, false, false},
		{'a', false, false}, {'/', false, false}, {'0', false, true}, {'5', false, true}, {'9', false, true}, {':', false, false},
		{'٣', false, true}, {'é', false, false}, {'５', false, true}, {'年', true, true},
	} {
		if ideograph(test.r) != test.ideo || inDay(test.r) != test.day {
			t.Errorf("%U: without blanks %t, in a day %t", test.r, !test.ideo, !test.day)
		}
	}
}

// TestCompleteDate: the numbers of a zone's date, of which some are unknown.
func TestCompleteDate(t *testing.T) {
	h := Hints{Field: BirthDate, AsOf: MustParseDate("2026-11-27")}
	for _, test := range []struct {
		year, month, day int
		want             string
	}{
		{90, 5, 12, "read 1990-05-12"},
		{90, 5, 0, "read 1990-05"},
		{90, 5, -1, "read 1990-05"},
		{90, 0, 12, "read 1990"},
		{90, -1, -1, "read 1990"},
		{90, -1, 12, "read 1990"},
		{0, 0, 0, "unknown"},
		{0, 0, 1, "read 2000"},
		{0, 1, 1, "read 2000-01-01"},
		{0, 1, -1, "read 2000-01"},
		{0, -1, -1, "read 2000"},
		{-1, 5, 12, "unknown"},
		{-1, 0, 0, "unknown"},
		{-1, -1, -1, "unknown"},
		{-1, 5, 0, "unknown"},
		{-1, 0, 5, "unknown"},
		{90, 13, 1, "unreadable"},
		{90, 2, 30, "unreadable"},
	} {
		p := CompleteDate(test.year, test.month, test.day, h)
		got := p.State.String()
		if p.State == Read {
			got += " " + p.Value.String()
		}
		if noYear := test.year < 0 && (test.month > 0 || test.day > 0); got != test.want || p.Note.Has(NoteNoYear) != noYear {
			t.Errorf("%s: %s, %s", fmt.Sprint(test.year, test.month, test.day), got, p.Note)
		}
	}
	if p := CompleteDate(90, 5, 12, Hints{Field: ExpiryDate}); p.State != Ambiguous && p.State != Read {
		t.Errorf("without a reference the date is %s", p.State)
	}
}
