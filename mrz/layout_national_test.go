package mrz

import (
	"strings"
	"testing"
)

// TestNationalLayouts: which layout is chosen, and what the issuer's arrangement
// gives. The digits of every zone are recomputed by the oracle.
func TestNationalLayouts(t *testing.T) {
	for _, tt := range []struct {
		name, lines        string
		layout, national   string
		status             string
		document, personal string
	}{
		{"exit-entry permit", "CSC123456788<3001019<9006153<0", "CN-EEP-2014", "", "valid", "C12345678", ""},
		{"permit of Hong Kong residents", "CRH12345678301<3001019F9006153 ABC<<<<<<<<<<<<<<<BA1234567<<< CHAN<<TAI<MAN<<<<<<<<<<<<<<<<<", "CN-HRP-2012", "", "valid", "H12345678", "A1234567"},
		{"the same code of another issuer", "CRITACA12345AA7<<<<<<<<<<<<<<< 9006153F3001019MAR<<<<<<<<<<<2 ROSSI<<ANNA<<<<<<<<<<<<<<<<<<<", "TD1", "", "valid", "CA12345AA", ""},
		{"the same with a wrong digit", "CRITACA12345AA7<<<<<<<<<<<<<<< 9006158F3001019MAR<<<<<<<<<<<2 ROSSI<<ANNA<<<<<<<<<<<<<<<<<<<", "TD1", "", "invalid", "CA12345AA", ""},
		{"permit of Taiwan residents", "CT012345676<01<3001019M9006153 ABC<<<<<<<<<<<<<<<BA123456789< CHEN<<HSIAO<MING<<<<<<<<<<3501", "CN-TWCP-2015", "", "valid", "01234567", "A123456789"},
		{"permit of 1999", "C<CHN<<<<<<<<<<<<<<<<<<<<<<<<< 9006153F3001019H1234567801<12< CHAN<<TAI<MAN<<<<<<<<<<<<<<<<<", "CN-HRP-1999", "", "unverified", "H1234567801", ""},
		{"its code on a card of Doc 9303", "C<CHNCA32732010<<<<<<<<<<<<<<< 9006153F3001019CHN<<<<<<<<<<<6 SPECIMEN<<TEST<<<<<<<<<<<<<<<<", "TD1", "", "valid", "CA3273201", ""},
		{"the same with a wrong digit", "C<CHNCA32732010<<<<<<<<<<<<<<< 9006153F3001018CHN<<<<<<<<<<<6 SPECIMEN<<TEST<<<<<<<<<<<<<<<<", "TD1", "", "invalid", "CA3273201", ""},
		{"old Slovak card", "IDSVKNOVAK<<JAN<<<<<<<<<<<<<<<<<<< EA123456<9SVK9006153M3001019123456", "SK-ID-OLD", "", "valid", "EA123456", ""},
		{"French card by Doc 9303", "IDFRAMARTIN<<ANNE<<<<<<<<<<<<<<<<<<< 1234567897FRA9006153F3001019<<<<<<<2", "TD2", "", "valid", "123456789", ""},
		{"code of the Russian internal passport", "PNAGOSILVA<<ANA<<<<<<<<<<<<<<<<<<<<<<<<<<<<< 1234567897AGO9006153F3001019<<<<<<<<<<<<<<02", "TD3", "", "valid", "123456789", ""},
		{"licence of an issuer without a row", "D1HRV1234567890ABCDEFGHIJKLMNO", "ISO18013-DL", "", "unverified", "", ""},
		{"Vietnamese card", "IDVNM1234567897001123456789<<8 9006153F3001019VNM<<<<<<<<<<<2 NGUYEN<<VAN<A<<<<<<<<<<<<<<<<<", "TD1", "VN-ID", "valid", "123456789", "001123456789"},
		{"its added digit wrong, the composite right", "IDVNM1234567897001123456789<<9 9006153F3001019VNM<<<<<<<<<<<3 NGUYEN<<VAN<A<<<<<<<<<<<<<<<<<", "TD1", "VN-ID", "invalid", "123456789", "001123456789"},
		{"Emirates card", "ILARE1234567897784199012345678 9006153F3001019ARE<<<<<<<<<<<8 SAMPLE<<TEST<<<<<<<<<<<<<<<<<<", "TD1", "AE-ID", "valid", "123456789", "784199012345678"},
		{"Mexican voter card", "IDMEX1234567897<<1234567890123 9006153M3001019MEX<02<<12416<7 GOMEZ<VELAZQUEZ<<MARGARITA<<<<", "TD1", "MX-INE", "valid", "123456789", ""},
		{"Colombian card", "ICCOL001234567805001<<<<<<<<<< 9006153F3001019COL1234567890<3 PEREZ<<ANA<<<<<<<<<<<<<<<<<<<<", "TD1", "CO-ID", "valid", "001234567", "1234567890"},
		{"its birth digit as the number's without zeros", "ICCOL001234567805001<<<<<<<<<< 9006154F3001019COL1234567890<3 PEREZ<<ANA<<<<<<<<<<<<<<<<<<<<", "TD1", "CO-ID", "invalid", "001234567", "1234567890"},
		{"neither of both conventions", "ICCOL001234567205001<<<<<<<<<< 9006153F3001019COL1234567890<3 PEREZ<<ANA<<<<<<<<<<<<<<<<<<<<", "TD1", "CO-ID", "invalid", "001234567", "1234567890"},
		{"a card of another series has no refinement", "ICCOL001234567805001<<<<<<<<<< 9006153F3001019COL123456789A<0 PEREZ<<ANA<<<<<<<<<<<<<<<<<<<<", "TD1", "", "invalid", "001234567", ""},
		{"its digit without the zeros before", "ICCOL001234567405001<<<<<<<<<< 9006153F3001019COL1234567890<5 PEREZ<<ANA<<<<<<<<<<<<<<<<<<<<", "TD1", "CO-ID", "valid", "001234567", "1234567890"},
		{"Belgian card", "IDBEL615057409<9390<<<<<<<<<<< 1202177F2506160BEL120217144293 SPECIMEN<<SPECIMEN<<<<<<<<<<<<", "TD1", "BE-ID", "valid", "615057409939", "12021714429"},
		{"Swiss licence", "AAA001D<< FACHE305142128097<<800126<<<<< MARCHAND<<FABIENNE<<<<<<<<<<<<", "CH-DL", "", "unverified", "305142128097", ""},
		{"Swiss licence with a longer number", "AAA000D<< FACHE000123456789003<<790101<< SAMPLE<<ANGELA<<<<<<<<<<<<<<<<", "CH-DL", "", "unverified", "000123456789003", ""},
		{"its shape, another issuer", "AAA000D<< FAFRA000123456789003<<790101<< SAMPLE<<ANGELA<<<<<<<<<<<<<<<<", "", "", "invalid", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			z, err := Parse(strings.ReplaceAll(tt.lines, " ", "\n"))
			if tt.layout == "" {
				if z.Layout() != nil || err == nil {
					t.Errorf("layout %v, error %v", z.Layout(), err)
				}
				return
			}
			national := ""
			if n := z.National(); n != nil {
				national = n.id
			}
			if err != nil || z.Layout().id != tt.layout || national != tt.national || z.Status().String() != tt.status {
				t.Errorf("%s %s %v %v, want %s %s %v", z.Layout().id, national, z.Status(), err, tt.layout, tt.national, tt.status)
			}
			if d, p := z.Element(DocumentNumber), z.Element(PersonalNumber); d != tt.document || p != tt.personal {
				t.Errorf("document %s personal %s, want %s %s", d, p, tt.document, tt.personal)
			}
			testAgainstOracle(t, &z)
		})
	}
}

// TestLayouts holds the table in order: every span and digit is within its lines,
// no position is in two fields, and the sums of the digits fit.
func TestLayouts(t *testing.T) {
	within := func(l *Layout, s Span) bool {
		return 1 <= s.Line && s.Line <= len(l.widths) && 1 <= s.From && s.From <= s.To && s.To <= l.widths[s.Line-1]
	}
	all := append([]*Layout{}, registered().layouts...)
	for i := range refinements {
		all = append(all, &refinements[i])
	}
	for _, l := range all {
		if l.title == "" || l.source == "" || len(l.codes) == 0 || len(l.digits) > maxChecks {
			t.Errorf("%s: something is missing", l.id)
		}
		taken := map[[2]int]bool{}
		take := func(s Span) {
			for c := s.From; c <= s.To; c++ {
				if taken[[2]int{s.Line, c}] {
					t.Errorf("%s: line %d column %d has two meanings", l.id, s.Line, c)
				}
				taken[[2]int{s.Line, c}] = true
			}
		}
		for _, f := range l.fields {
			if !within(l, f.Span) || f.class == 0 {
				t.Errorf("%s: field %v", l.id, f)
			}
			take(f.Span)
		}
		for _, d := range l.digits {
			if !within(l, Span{d.line, d.column, d.column}) {
				t.Errorf("%s: digit %v", l.id, d)
			}
			take(Span{d.line, d.column, d.column})
			for _, s := range d.covers {
				if !within(l, s) {
					t.Errorf("%s: digit of %v covers %v", l.id, d.element, s)
				}
			}
		}
		for _, s := range l.states {
			if _, ok := LookupState(strings.TrimRight(s, "<")); !ok || len(s) != 3 {
				t.Errorf("%s: state %s", l.id, s)
			}
		}
	}
}
