package mrz

import (
	"fmt"
	"strings"
	"testing"
)

func TestRepair(t *testing.T) {
	number := Evidence{DocumentNumber: "L898902C3"}
	for _, tt := range []struct {
		name, text, damage string
		ev                 Evidence
		want               string // the edits, or the candidates and why none was taken
	}{
		{"clean", specimenTD3, "", nil, ""},
		{"clean, whatever a witness reads", specimenTD3, "", Evidence{DocumentNumber: "L898902C8"}, ""},
		{"letters in a date", specimenTD3, "2:17=B 2:18=I 2:19=Z 2:20=Z", nil,
			"2:17 B-8 a letter where only a digit can stand; 2:18 I-1 a letter where only a digit can stand; 2:19 Z-2 a letter where only a digit can stand; 2:20 Z-2 a letter where only a digit can stand"},
		{"digits in the names", specimenTD3, "1:10=5 1:24=1 2:44=O", nil,
			"1:10 5-S a digit where only a letter can stand; 1:24 1-I a digit where only a letter can stand; 2:44 O-0 a letter where only a digit can stand | 1:10 5-S a digit where only a letter can stand; 1:24 1-L a digit where only a letter can stand; 2:44 O-0 a letter where only a digit can stand | several likely misreadings satisfy every check digit"},
		{"the same, witnessed", specimenTD3, "1:10=5 1:24=1 2:44=O", Evidence{Surname: "Eriksson", GivenNames: "Anna-Maria"},
			"1:10 5-S a digit where only a letter can stand; 1:24 1-I a digit where only a letter can stand; 2:44 O-0 a letter where only a digit can stand"},
		{"one of them witnessed", specimenTD3, "1:10=5 1:24=1", Evidence{GivenNames: "Anna Maria"},
			"1:10 5-S a digit where only a letter can stand; 1:24 1-I a digit where only a letter can stand | 1:10 5-S a digit where only a letter can stand; 1:24 1-L a digit where only a letter can stand | no check digit covers the character that was misread, and no independent witness reads it"},
		{"an L read as 1", strings.Replace(specimenTD3, "ERIKSSON", "SZI1VIAS", 1), "", nil,
			"1:9 1-I a digit where only a letter can stand | 1:9 1-L a digit where only a letter can stand | several likely misreadings satisfy every check digit"},
		{"the same, witnessed", strings.Replace(specimenTD3, "ERIKSSON", "SZI1VIAS", 1), "", Evidence{Surname: "Szilviás"}, "1:9 1-L a digit where only a letter can stand"},
		{"a letter of an initial, or a filler", specimenTD3, "1:27=4", nil,
			"1:27 4-< a filler read as another character | 1:27 4-A a digit where only a letter can stand | several likely misreadings satisfy every check digit"},
		{"a state of several", specimenTD3, "2:11=8 2:12=E 2:13=N", nil, "2:11 8-B a digit where only a letter can stand"},
		{"a visa's V read as U", specimenMRVA, "1:1=U", nil, "no likely misreading satisfies every check digit"},
		{"a visa's V read as W", specimenMRVA, "1:1=W", nil,
			"2:43 <-9 a digit read as a filler; 2:44 <-4 a digit read as a filler | the only proof is one check digit, which could as well have been misread"},
		{"K in empty optional data", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159<<<<<K<<<<<<<<<8", "", nil,
			"2:34 K-< a filler read as another character | 2:43 <-0 a digit read as a filler | several likely misreadings satisfy every check digit"},
		{"E in empty optional data", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159<<<<<E<<<<<<<<<8", "", nil, "2:34 E-< a filler read as another character"},
		{"C in empty optional data", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159C<<<<<<<<<<<<<<8", "", nil, "2:29 C-< a filler read as another character"},
		{"from a seal", strings.ReplaceAll("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C37UTO7408122F1204159<<<<<<<<<<<<<<08", "<", " "), "", nil, "a zone from a visible digital seal is as it was signed"},
		{"state code", specimenTD3, "1:5=0", nil, "1:5 0-O a digit where only a letter can stand"},
		{"filler in the names", specimenTD3, "1:40=3", nil, "1:40 3-< a filler read as another character"},
		{"half a year unknown", specimenTD3, "2:15=<", nil, "2:15 <-4 a digit read as a filler"},
		{"number, a common misreading", specimenTD3, "2:6=O", nil, "2:6 O-0 a digit read as a letter"},
		{"number, a misread letter", specimenTD3, "2:8=6", nil, "no likely misreading satisfies every check digit"},
		{"number, a digit for a digit", specimenTD3, "2:6=1", nil, "no likely misreading satisfies every check digit"},
		{"the same, witnessed", specimenTD3, "2:6=1", number, "2:6 1-0 as an independent witness reads it"},
		{"a witness of another number", specimenTD3, "2:6=1", Evidence{DocumentNumber: "X12345678"}, "no likely misreading satisfies every check digit"},
		{"a witness that contradicts", specimenTD3, "2:6=O", Evidence{DocumentNumber: "L898992C3"},
			"2:6 O-0 a digit read as a letter | an independent witness contradicts the only repair that satisfies every check digit"},
		{"a wrong check digit", specimenTD3, "2:10=7", nil,
			"2:10 7-6 a check digit read as another digit | a check digit read as another digit explains the zone, and is not changed without evidence"},
		{"the same, witnessed", specimenTD3, "2:10=7", number, "2:10 7-6 a check digit read as another digit"},
		{"a wrong composite", specimenTD3, "2:44=7", number,
			"2:44 7-0 a check digit read as another digit | a check digit read as another digit explains the zone, and is not changed without evidence"},
		{"own digit wrong, composite right", specimenTD3, "2:10=1 2:44=5", number, "no likely misreading satisfies every check digit"},
		{"an unreadable digit", specimenTD3, "2:10=X", nil, "2:10 X-6 a character that cannot stand there, computed from the check digits"},
		{"filler in the optional data", specimenTD3, "2:40=C", nil, "2:40 C-< a filler read as another character"},
		{"a visa number", specimenMRVA, "2:7=O", nil,
			"2:7 O-0 a digit read as a letter | 2:10 4-2 a check digit read as another digit | the only proof is one check digit, which could as well have been misread"},
		{"the same, witnessed", specimenMRVA, "2:7=O", Evidence{DocumentNumber: "L8988901C"}, "2:7 O-0 as an independent witness reads it"},
		{"a wrong digit of a visa", specimenMRVA, "2:10=2", Evidence{DocumentNumber: "L8988901C"},
			"2:9 C-< a filler read as another character | 2:10 2-4 a check digit read as another digit | an independent witness contradicts the only repair that satisfies every check digit"},
		{"two candidates", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n12O45O7892UTO7408122F1204159ZE184226B<<<<<18", "", nil,
			"2:3 O-0 a digit read as a letter | 2:6 O-0 a digit read as a letter | several likely misreadings satisfy every check digit"},
		{"one of them witnessed", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n12O45O7892UTO7408122F1204159ZE184226B<<<<<18", "", Evidence{DocumentNumber: "12045O789"},
			"2:3 O-0 as an independent witness reads it"},
		{"a long number", specimenLong, "2:2=A", nil,
			"2:2 A-4 a letter where only a digit can stand"},
		{"a long number, witnessed", specimenLong, "1:17=8", Evidence{DocumentNumber: "D23145890734"}, "1:17 8-3 as an independent witness reads it"},
		{"a date, witnessed", specimenTD3, "2:14=1 2:15=1", Evidence{BirthDate: "740812"}, "2:14 1-7 as an independent witness reads it; 2:15 1-4 as an independent witness reads it"},
		{"names, witnessed", specimenTD3, "1:8=1 2:15=A", Evidence{Names: "ERIKSSON<<ANNA<MARIA"}, "1:8 1-I as an independent witness reads it; 2:15 A-4 a letter where only a digit can stand"},
		{"other names, witnessed", specimenTD3, "1:9=C 2:15=A", Evidence{Names: "ERIKSSON<<ANNA<MARIA"}, "2:15 A-4 a letter where only a digit can stand"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			z := damage(t, tt.text, tt.damage)
			r := z.Repair(tt.ev)
			if got := outcomeOf(r); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// outcomeOf writes the edits, or the candidates and the refusal.
func outcomeOf(r Repaired) string {
	if r.Refused == NotRefused {
		return editsOf(r.Edits)
	}
	var parts []string
	for _, c := range r.Candidates {
		parts = append(parts, editsOf(c))
	}
	return strings.Join(append(parts, r.Refused.String()), " | ")
}

func editsOf(es []Edit) string {
	var parts []string
	for _, e := range es {
		parts = append(parts, fmt.Sprintf("%d:%d %s-%s %s", e.Line, e.Column, strings.Trim(string(e.From), "\x00"), strings.Trim(string(e.To), "\x00"), e.Reason))
	}
	return strings.Join(parts, "; ")
}

func TestRepairLength(t *testing.T) {
	upper, lower, _ := strings.Cut(specimenTD3, "\n")
	for _, tt := range []struct{ name, text, want string }{
		{"one too many at the end", upper + "<\n" + lower, "1:45 <- a filler too many"},
		{"lost within", upper + "\nL898902C36UTO7408122F1204159ZE184226B<<<10", "2:41 -< a filler that was lost; 2:41 -< a filler that was lost"},
		{"too many within", upper + "\nL898902C36UTO7408122F1204159ZE184226B<<<<<<10", "2:43 <- a filler too many"},
		{"lost at the end, and a misread date", upper[:40] + "\n" + strings.Replace(lower, "7408122", "74O8122", 1),
			"1:41 -< a filler that was lost; 1:41 -< a filler that was lost; 1:41 -< a filler that was lost; 1:41 -< a filler that was lost; 2:16 O-0 a letter where only a digit can stand"},
		{"a lost digit", upper + "\nL89890C36UTO7408122F1204159ZE184226B<<<<<10", "no likely misreading satisfies every check digit"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			z, _ := Parse(tt.text)
			r := z.Repair(nil)
			if got := outcomeOf(r); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			if r.Refused == NotRefused && r.Zone.String() != specimenTD3 {
				t.Errorf("repaired to\n%s", r.Zone)
			}
		})
	}
}

// The worst cases: everything that may be a lookalike is one, and nothing fits.
// The search is bounded by candidates, so that no zone costs a millisecond.
func BenchmarkRepair(b *testing.B) {
	for _, bb := range []struct{ name, text string }{
		{"clean", specimenTD3},
		{"one letter", strings.Replace(specimenTD3, "7408122", "74O8122", 1)},
		{"hopeless TD3", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nOGOZOGOZOOUTOGOZOGOOFGOZOGOOSGOZOGOSGOZOGOOO"},
		{"hopeless TD1", "I<UTOGOZOGOSGOGOZOGOSGOZOGOSGO\nGOZOGOOFGOZOGOOUTOGOZOGOSGOZOO\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"},
		{"hopeless optional data", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159OGOSOGOSOGOSOG15"},
		{"hopeless FR-CNI-1988", "IDFRAOGOSOGOSOGOSOGOSOGOSOGOSOGOSOGO\nOGOZOGOZOGOZOSOGOSOGOSOGOSOGOSOGOSFO"},
		{"holes", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nO<9<9<2<3<UTO7<0<12<F1<0<15<OGOSOGOSOGOSOG<<"},
	} {
		b.Run(bb.name, func(b *testing.B) {
			z, err := Parse(bb.text)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportAllocs()
			for b.Loop() {
				z.Repair(nil)
			}
		})
	}
}

// A wrong check digit is never made good by other data: every digit of every
// specimen, replaced by every other digit.
func TestRepairKeepsDataOfWrongDigits(t *testing.T) {
	tried := 0
	for _, s := range specimens(t) {
		z, err := ParseLines(s.Lines...)
		if err != nil || !z.Valid() {
			continue
		}
		for _, c := range z.Checks() {
			for d := byte('0'); d <= '9'; d++ {
				lines := z.lines
				l := lines[c.Line-1]
				lines[c.Line-1] = l[:c.Column-1] + string(d) + l[c.Column:]
				wrong, _ := ParseLines(lines[:len(z.Lines())]...)
				if wrong.Valid() {
					continue
				}
				tried++
				if r := wrong.Repair(nil); len(r.Edits) > 0 && r.Zone != z {
					t.Errorf("%s: %s", z.Layout().id, editsOf(r.Edits))
				}
			}
		}
	}
	if tried < 5000 {
		t.Errorf("only %d wrong digits tried", tried)
	}
}
