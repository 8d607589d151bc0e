package mrz

import (
	"strings"
	"testing"
)

// A misread character leaves a zone with its issuer's own layout, whose digit says so;
// a layout without digits verifies nothing.
func TestChoose(t *testing.T) {
	for _, tt := range []struct{ name, lines, layout, status, problem string }{
		{"Dutch licence", "D1NLD15094962111659VW87Z78NB84", "NL-DL", "valid", ""},
		{"its digit misread", "D1NLD15094962111659VW87Z78NB85", "NL-DL", "invalid", ""},
		{"its number misread", "D1NLD150949621I1659VW87Z78NB84", "NL-DL", "invalid", "line 1 column 15: a character that document_number cannot have"},
		{"French licence with a misread expiry date", "D1FRA13AA000027181231MARTIN<<9", "FR-DL", "invalid", ""},
		{"without its last character", "D1NLD15094962111659VW87Z78NB8", "NL-DL", "invalid", "line 1 has 29 of 30 characters"},
		{"licence of an issuer without a row", "D1HRV1234567890ABCDEFGHIJKLMNO", "ISO18013-DL", "unverified", ""},
		{"French card with two wrong digits", "IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<< 8806923102858CORINNE<<<<<<<6512068F7", "FR-CNI-1988", "invalid", ""},
		{"visa with a V read as U", "U<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L8988901C4XXX4009078F96121096ZE184226B<<<<<<", "MRVA", "invalid", "line 1 column 1: a character that document_code cannot have"},
		{"the same, format B", "U<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<< L8988901C4XXX4009078F9612109<<<<<<<<", "MRVB", "invalid", "line 1 column 1: a character that document_code cannot have"},
		{"the same, optional data to the end", "U<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<< L8988901C4XXX4009078F961210912345678", "MRVB", "invalid", "line 1 column 1: a character that document_code cannot have"},
		{"passport with a P read as R, and its composite as 8", "R<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L898902C36UTO7408122F1204159ZE184226B<<<<<18", "TD3", "invalid", ""},
		{"sheet with a harmonised code and a wrong digit", "PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<< D231458908UTO7408122F1204159<<<<<<<6", "TD2", "invalid", ""},
		{"U on a passport that verifies", "U<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L898902C36UTO7408122F1204159ZE184226B<<<<<10", "TD3", "valid", ""},
		{"U on a passport with a wrong digit", "U<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L898902C37UTO7408122F1204159ZE184226B<<<<<10", "TD3", "invalid", ""},
		{"U on a visa with a letter in its date", "U<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L8988901C4XXX4OO9078F96121096ZE184226B<<<<<<", "TD3", "invalid", "line 2 column 15: a character that birth_date cannot haveline 2 column 16: a character that birth_date cannot haveline 2 column 44: a character that composite cannot have"},
		{"card with the code of a permit of 1999, three wrong digits", "C<CHNCA32732013<<<<<<<<<<<<<<< 9006158F3001019CHN<<<<<<<<<<<6 SPECIMEN<<TEST<<<<<<<<<<<<<<<<", "TD1", "invalid", ""},
		{"card whose code a permit has as well, a letter in a date", "CRITACA12345AA7<<<<<<<<<<<<<<< 90O6153F3001019MAR<<<<<<<<<<<2 ROSSI<<ANNA<<<<<<<<<<<<<<<<<<<", "TD1", "invalid", "line 2 column 3: a character that birth_date cannot have"},
		{"month 41", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L898902C36UTO7441127F1204159ZE184226B<<<<<12", "TD3", "invalid", "line 2 column 14: birth_date is no date of the calendar"},
		{"31 February", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L898902C36UTO7402315F1204159ZE184226B<<<<<16", "TD3", "invalid", "line 2 column 14: birth_date is no date of the calendar"},
		{"zeros", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L898902C36UTO0000000F1204159ZE184226B<<<<<10", "TD3", "valid", ""},
		{"a sex that is none", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L898902C36UTO7408122H1204159ZE184226B<<<<<10", "TD3", "invalid", "line 2 column 21: a character that sex cannot have"},
		{"hombre", "IDMEX1234567897<<1234567890123 9006153H3001019MEX<02<<12416<7 GOMEZ<VELAZQUEZ<<MARGARITA<<<<", "TD1", "valid", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			z, _ := ParseLines(strings.Fields(tt.lines)...)
			problem := ""
			for _, p := range z.Problems() {
				problem += p.Error()
			}
			if z.Layout().ID() != tt.layout || z.Status().String() != tt.status || problem != tt.problem {
				t.Errorf("%s %s %q, want %s %s %q\n%s", z.Layout().ID(), z.Status(), problem, tt.layout, tt.status, tt.problem, describe(&z, nil))
			}
		})
	}
}

// TestChooseKeepsIssuer: whatever single character of a national zone is misread after
// its document code and state, the zone keeps its layout, and never gains a status.
func TestChooseKeepsIssuer(t *testing.T) {
	tried, unseen := 0, 0
	for _, s := range specimens(t) {
		z, err := ParseLines(s.Lines...)
		if s.Part != "" || err != nil || z.Status() == Invalid {
			continue
		}
		at := z.layout.c.at
		for line := range z.Lines() {
			for col := range z.lines[line] {
				if line == at && col < 5 {
					continue
				}
				for _, c := range []byte("0O1I5SK<") {
					lines := z.lines
					if lines[line][col] == c {
						continue
					}
					lines[line] = lines[line][:col] + string(c) + lines[line][col+1:]
					damaged, err := ParseLines(lines[:len(z.Lines())]...)
					tried++
					if err != nil || damaged.layout != z.layout && (z.layout.id != "CH-DL" || damaged.layout.id != "CH-DL") {
						t.Fatalf("line %d column %d: %s becomes %s: %v", line+1, col+1, z.layout.id, damaged.Layout().ID(), err)
					}
					if damaged.Status() == Unverified && z.layout.c.checks {
						unseen++
					}
				}
			}
		}
	}
	if tried < 50_000 || unseen > 0 {
		t.Errorf("%d damaged zones, %d of them lose their digits", tried, unseen)
	}
}

func TestSexes(t *testing.T) {
	for _, tt := range []struct{ zone, sexes string }{
		{benchTD3, "F"},
		{strings.Replace(benchTD3, "2F1", "2M1", 1), "M"},
		{strings.Replace(benchTD3, "2F1", "2<1", 1), "<"},
		{strings.Replace(benchTD3, "2F1", "2X1", 1), "<"},
		{strings.Replace(benchTD3, "2F1", "2H1", 1), ""},
		{strings.Replace(benchTD3, "2F1", "201", 1), ""},
		{"IDMEX1234567897<<1234567890123\n9006153H3001019MEX<02<<12416<7\nGOMEZ<VELAZQUEZ<<MARGARITA<<<<", "M"},
		{"IDMEX1234567897<<1234567890123\n9006153M3001019MEX<02<<12416<7\nGOMEZ<VELAZQUEZ<<MARGARITA<<<<", "FM"},
		{"IDMEX1234567897<<1234567890123\n9006153F3001019MEX<02<<12416<7\nGOMEZ<VELAZQUEZ<<MARGARITA<<<<", "F"},
		{"P<MEXGOMEZ<<MARIO<<<<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36MEX7408122M1204159ZE184226B<<<<<10", "M"},
		{"D1NLD15094962111659VW87Z78NB84", ""},
	} {
		z, err := Parse(tt.zone)
		if got := z.Sexes(); err != nil || got != tt.sexes {
			t.Errorf("%v: %q, want %q", err, got, tt.sexes)
		}
	}
	if got := new(Zone).Sexes(); got != "" {
		t.Errorf("no zone: %q", got)
	}
}

// The access key is Doc 9303-11's: its examples, and what does not matter to it.
func TestAccessKey(t *testing.T) {
	for _, tt := range []struct{ name, zone, key string }{
		{"passport", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406236ZE184226B<<<<<14", "L898902C<369080619406236"},
		{"card with a long number", "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122<<<<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<", "D23145890734934071279507122"},
		{"card", benchTD1, "D23145890774081221204159"},
		{"TD2", benchTD2, "D23145890774081221204159"},
		{"a wrong composite, unreadable names, no line end", "P<UTO3RIK550N<<4NN4\nL898902C<3UTO6908061F9406236ZE184226B<<<<<19", "L898902C<369080619406236"},
		{"a wrong birth date", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908071F9406236ZE184226B<<<<<14", ""},
		{"a wrong number", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902D<3UTO6908061F9406236ZE184226B<<<<<14", ""},
		{"a wrong expiry date", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C<3UTO6908061F9406237ZE184226B<<<<<14", ""},
		{"a visa has no chip", "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<", ""},
		{"nor has this layout", "D1NLD15094962111659VW87Z78NB84", ""},
		{"a chip with another key", "CSC886084772<2800800<8200000<6", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			z, _ := Parse(tt.zone)
			if key, ok := z.AccessKey(); key != tt.key || ok != (tt.key != "") {
				t.Errorf("%q %v, want %q", key, ok, tt.key)
			}
		})
	}
	if _, ok := new(Zone).AccessKey(); ok {
		t.Error("a key of no zone")
	}
}

// What verifies goes first, then the issuer's own layout; a layout without digits only
// where the other's characters cannot stand.
func TestEvidence(t *testing.T) {
	own, other := evidence{checks: true, own: true}, evidence{checks: true}
	none := evidence{own: true}
	for _, tt := range []struct {
		name          string
		better, worse evidence
	}{
		{"verifies", evidence{verifies: true, checks: true, support: 3}, evidence{checks: true, own: true, support: 9}},
		{"own", own, other},
		{"own, with less support", evidence{checks: true, own: true, support: -4, wrong: 2}, evidence{checks: true, support: 2}},
		{"more support", evidence{checks: true, support: 1}, evidence{checks: true}},
		{"digits of its own", evidence{checks: true, own: true, wrong: 5}, evidence{}},
		{"digits, nothing wrong", evidence{checks: true, support: -4}, none},
		{"no digits, and the other's characters wrong", none, evidence{checks: true, wrong: 1, support: 2}},
	} {
		if !tt.better.beats(tt.worse) || tt.worse.beats(tt.better) {
			t.Errorf("%s: %+v beats %+v: %v, the other way round: %v", tt.name, tt.better, tt.worse, tt.better.beats(tt.worse), tt.worse.beats(tt.better))
		}
	}
	if own.beats(own) || none.beats(none) {
		t.Error("the first of equals stands")
	}
}
