package mrz

import (
	"fmt"
	"strings"
	"testing"
)

func TestNotes(t *testing.T) {
	seal := func(zone string) string { return strings.ReplaceAll(zone, "<", " ") }
	const visaA, visaB = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F9612109", "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109"
	for _, tt := range []struct{ name, zone, status, want string }{
		{"none", benchTD3, "valid", ""},
		{"short names", "P<UTOERIKSSON<<ANNA<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", "valid", "line 1 column 21: 20 of 44 characters: what is missing at the end is taken to be fillers"},
		{"two short lines", "I<UTOD231458907\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA", "valid",
			"line 1 column 16: 15 of 30 characters: what is missing at the end is taken to be fillers; line 3 column 21: 20 of 30 characters: what is missing at the end is taken to be fillers"},
		{"short and wrong", "P<UTOERIKSSON<<ANNA<\nL898902C37UTO7408122F1204159ZE184226B<<<<<10", "invalid", "line 1 column 21: 20 of 44 characters: what is missing at the end is taken to be fillers"},
		{"28 characters of a visa", visaA, "valid", "line 2 column 29: the 28 characters of the line that the visible digital seal of a visa holds"},
		{"28 characters of a small visa", visaB, "valid", "line 2 column 29: the 28 characters of the line that the visible digital seal of a visa holds"},
		{"29 characters of a visa", visaA + "<", "valid", "line 2 column 30: 29 of 44 characters: what is missing at the end is taken to be fillers"},
		{"a visa's seal", seal(visaA), "valid", "blanks stand for the fillers, as in a visible digital seal; line 2 column 29: the 28 characters of the line that the visible digital seal of a visa holds"},
		{"a passport's seal", seal(benchTD3), "valid", "blanks stand for the fillers, as in a visible digital seal"},
		{"a seal without its last blanks", strings.TrimRight(seal(benchTD3[:44]), " ") + "\n" + seal(benchTD3[45:]), "valid",
			"blanks stand for the fillers, as in a visible digital seal; line 1 column 26: 25 of 44 characters: what is missing at the end is taken to be fillers"},
		{"blanks and fillers", seal(benchTD3[:44]) + benchTD3[44:], "invalid", ""},
		{"blanks and small letters", strings.ToLower(seal(benchTD3)), "invalid", ""},
		{"X", strings.Replace(benchTD3, "2F1", "2X1", 1), "valid", "line 2 column 21: X is the visual zone's letter for a sex that is not stated: here it is a filler"},
		{"X of a card", strings.Replace(benchTD1, "2F1", "2X1", 1), "valid", "line 2 column 8: X is the visual zone's letter for a sex that is not stated: here it is a filler"},
		{"an unknown date", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO<<<<<<0F1204159ZE184226B<<<<<10", "valid", ""},
		{"zeros", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO0000000F1204159ZE184226B<<<<<10", "valid", "line 2 column 14: birth_date has zeros for what is unknown, where fillers belong"},
		{"a digit for a half", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408<02F1204159ZE184226B<<<<<10", "invalid", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			z, _ := Parse(tt.zone)
			var notes []string
			for _, n := range z.Notes() {
				notes = append(notes, n.Error())
			}
			if got := strings.Join(notes, "; "); got != tt.want || z.Status().String() != tt.status {
				t.Errorf("%s: %s\nwant %s: %s", z.Status(), got, tt.status, tt.want)
			}
		})
	}
	if notes := new(Zone).Notes(); notes != nil {
		t.Errorf("no zone: %v", notes)
	}
}

func TestZeroValues(t *testing.T) {
	var l *Layout
	z, _ := Parse(benchTD1)
	short, _ := Parse(benchTD3[:80])
	for _, tt := range []struct{ got, want string }{
		{l.ID() + l.Title() + l.Source(), ""},
		{z.Layout().ID() + "; " + z.Layout().Title() + "; " + z.Layout().Source(), "TD1; official travel document, size 1; Doc 9303-5 §4.2.2"},
		{fmt.Sprint(NoElement, NoStatus, Standard, UnlistedCode, NoReason, NoState, NotRefused), " none  unknown  none not refused"},
		{fmt.Sprint(numElements, Status(99), Convention(99), CodeKind(99), Reason(99), StateKind(99), Refusal(99)), "      "},
		{fmt.Sprint(new(Zone).Status(), new(Zone).Problems(), new(Zone).ElementAt(1, 1), new(Zone).Truncated()), "none []  "},
		{fmt.Sprint(new(Zone).String(), len(new(Zone).Lines()), new(Zone).Repair(nil).Refused), "0 there is no zone to repair"},
		{fmt.Sprint(z.Place(IssueDate)), "0 0"},
		{fmt.Sprint(new(Zone).Place(BirthDate)), "0 0"},
		{fmt.Sprint(z.Check(IssueDate)), fmt.Sprint(Check{}, false)},
		{fmt.Sprint(z.Check(BirthDate)), fmt.Sprint(z.Checks()[1], true)},
		{fmt.Sprint(new(Zone).BlindSpots(), short.BlindSpots(), short.Diagnose()), "[] [] a line has lost or gained characters, so the check digits say nothing"},
		{Problem{}.Error(), "no problem"},
		{FieldError{}.Error(), "no error"},
		{Diagnosis{}.String(), "there is no zone to explain"},
	} {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
}

// ElementAt is Place the other way round.
func TestElementAt(t *testing.T) {
	for _, s := range specimens(t) {
		z, err := Parse(s.zone())
		if z.Layout() == nil {
			t.Fatal(err)
		}
		for e := DocumentCode; e < Names; e++ {
			text := z.Element(e)
			line, column := z.Place(e)
			if text == "" || !z.Has(e) || z.compiled().parts[e] != nil {
				continue
			}
			if s := z.span(e); s.Line != 0 {
				text = text[:min(len(text), s.To-s.From+1)]
			}
			for _, at := range []int{column, column + len(text) - 1} {
				if got := z.ElementAt(line, at); got != e && got != PersonalNumber { // which issuers put into other elements
					t.Errorf("%d: %v at %d:%d, want %v", s.ID, got, line, at, e)
				}
			}
		}
		for _, c := range z.Checks() {
			if got := z.ElementAt(int(c.Line), int(c.Column)); c.Got != 0 && got != c.Element && c.Convention == Standard && c.Status != Invalid {
				t.Errorf("%d: %v, want the check digit of %v", s.ID, got, c.Element)
			}
		}
		for _, at := range [][2]int{{0, 1}, {1, 0}, {len(z.Lines()) + 1, 1}, {1, len(z.Lines()[0]) + 1}} {
			if got := z.ElementAt(at[0], at[1]); got != NoElement {
				t.Errorf("%d: %v outside", s.ID, got)
			}
		}
	}
}

func TestIsHarmonised(t *testing.T) {
	for code, want := range map[string]bool{"PP": true, "PD": true, "PO": true, "PE": true, "PR": true, "PT": true, "PS": true, "PL": true, "PM": true, "PU": true,
		"P": false, "PX": false, "PN": false, "": false, "I": false, "AC": false, "V": false, "PPP": false} {
		if got := IsHarmonised(code); got != want {
			t.Errorf("%q: %v", code, got)
		}
	}
}
