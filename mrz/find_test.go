package mrz

import (
	"fmt"
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	td3, td2, td1 := strings.Split(benchTD3, "\n"), strings.Split(benchTD2, "\n"), strings.Split(benchTD1, "\n")
	const dl = "D1NLD15094962111659VW87Z78NB84"
	spaced := func(s string) string { return strings.Join(strings.Split(s, ""), " ") }
	wide := func(s string) string {
		return strings.Map(func(r rune) rune {
			if r == '\n' {
				return r
			}
			return r - '!' + '！'
		}, s)
	}
	for _, tt := range []struct{ name, text, want string }{
		{"alone", benchTD3, "TD3 valid 0-89"},
		{"line feeds around", "\n\n" + benchTD3 + "\n", "TD3 valid 2-91"},
		{"carriage returns", td3[0] + "\r\n" + td3[1] + "\r\n", "TD3 valid 0-90"},
		{"carriage returns alone", td3[0] + "\r" + td3[1], "TD3 valid 0-89"},
		{"text around", "REPUBLIC OF UTOPIA\nPASSPORT\n" + benchTD3 + "\nsigned: Anna Maria\n", "TD3 valid 28-117"},
		{"text on the same lines", "MRZ " + td3[0] + " (1)\nMRZ " + td3[1] + " (2)", "TD3 valid 4-101"},
		{"labels", "line1: " + td3[0] + "\nline2: " + td3[1], "TD3 valid 7-103"},
		{"JSON", `["` + td1[0] + `","` + td1[1] + `","` + td1[2] + `"]`, "TD1 valid 2-98"},
		{"escaped line feeds", td1[0] + `\n` + td1[1] + `\n` + td1[2], "TD1 valid 0-94"},
		{"empty line between", td2[0] + "\n\n" + td2[1], "TD2 valid 0-74"},
		{"caret", strings.Join(td1, "^"), "TD1 valid 0-92"},
		{"bar", strings.Join(td3, " | "), "TD3 valid 0-91"},
		{"blank", strings.Join(td3, " "), "TD3 valid 0-89"},
		{"blank, three lines", strings.Join(td1, " "), "TD1 valid 0-92"},
		{"glued, 88", strings.Join(td3, ""), "TD3 valid 0-88"},
		{"glued, 72", "x: " + strings.Join(td2, ""), "TD2 valid 3-75"},
		{"glued, 90", strings.Join(td1, ""), "TD1 valid 0-90"},
		{"blanks inside", "P<UTO ERIKSSON<<ANNA< MARIA<<<<<<<<<<<<<<<<<<<\nL898902C3 6 UTO 740812 2 F 120415 9 ZE184226B<<<<<1 0", "TD3 valid 0-100"},
		{"blanks everywhere", spaced(td2[0]) + "\n" + spaced(td2[1]), "TD2 valid 0-143"},
		{"blanks of other kinds", "P<UTO\u00a0ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n\ufeff" + td3[1], "TD3 valid 0-94"},
		{"quoted, with other letters between", "é " + td3[0] + " ü\n» " + td3[1] + " «", "TD3 valid 3-98"},
		{"lower case", strings.ToLower(benchTD3), "TD3 valid 0-89"},
		{"full width", wide(benchTD3), "TD3 valid 0-265"},
		{"single guillemets", strings.ReplaceAll(benchTD3, "<", "‹"), "TD3 valid 0-145"},
		{"double guillemets for one filler", strings.ReplaceAll(benchTD3, "<", "«"), "TD3 valid 0-117"},
		{"double guillemets for two", strings.ReplaceAll(benchTD3, "<<", "«"), "TD3 valid 0-89"},
		{"no fillers at the end of the names", "P<UTOERIKSSON<<ANNA<MARIA\n" + td3[1], "TD3 valid 0-70, 1:26 short"},
		{"the same, joined by a blank", "P<UTOERIKSSON<<ANNA<MARIA " + td3[1], "TD3 valid 0-70, 1:26 short"},
		{"short names of a card", td1[0] + "\n" + td1[1] + "\nERIKSSON<<ANNA<MARIA", "TD1 valid 0-82, 3:21 short"},
		{"blanks among the fillers of glued lines", td3[0][:30] + " " + td3[0][30:] + " " + td3[1], "TD3 valid 0-90"},
		{"as long as another layout, glued", "P<UTOERIKSSON<<ANNA<MARIA<<< " + td3[1], "TD3 valid 0-73, 1:29 short"},
		{"every line without its last fillers", "I<UTOD231458907\n" + td1[1] + "\nERIKSSON<<ANNA<MARIA", "TD1 valid 0-67, 1:16 short, 3:21 short"},
		{"one character too many", td3[0] + "\n" + td3[1] + "7", "TD3 0-90: line 2 has 45 of 44 characters"},
		{"issuer unreadable, one filler missing", "7" + td3[0][1:43] + "\n" + td3[1], "TD3 0-88, 1:44 short"},
		{"a character that no zone has", "text\n " + strings.Replace(benchTD3, "ANNA", "A.NA", 1) + " \ntext", "TD3 6-95: line 1 column 17: character outside A-Z, 0-9 and <"},
		{"a line before that looks like names", "P<UTO<PASSPORT\n" + benchTD3, "TD3 valid 15-104"},
		{"glued, short names of a card", td1[0] + td1[1] + "ERIKSSON<<ANNA<MARIA", "TD1 valid 0-80, 3:21 short"},
		{"glued, short names", "mrz=P<UTOERIKSSON<<ANNA<MARIA" + td3[1], "TD3 valid 4-73, 1:26 short"},
		{"glued, short names, blanks", "I<UTO ERIKSSON<<ANNA " + spaced(td2[1]), "TD2 valid 0-92, 1:20 short"},
		{"digits at the end lost", td3[0] + "\n" + td3[1][:37], "TD3 0-82: line 2 has 37 of 44 characters"},
		{"one filler missing", td3[0][1:][:0] + td3[0][:43] + "\n" + td3[1], "TD3 valid 0-88, 1:44 short"},
		{"one filler too many", td3[0] + "<\n" + td3[1], "TD3 0-90: line 1 has 45 of 44 characters"},
		{"glued, one filler missing", td3[0][:43] + td3[1], "TD3 valid 0-87, 1:44 short"},
		{"glued, one filler too many", strings.Join(td1, "") + "<", "TD1 0-91: line 3 has 31 of 30 characters"},
		{"line 2 short", td3[0] + "\n" + td3[1][:43], "TD3 0-88: line 2 has 43 of 44 characters"},
		{"digit missing", "P<TLSGUTERRES<<JOSE<<<<<<<<<<<<<<<<\nP1234567<TLS9006151M3105012<<<<<<<<", "TD3 0-71: line 2 has 35 of 44 characters, 1:36 short"},
		{"line 1 read twice", td3[0] + "\n" + benchTD3, "TD3 valid 45-134"},
		{"line 1 of three read twice", td1[0] + "\n" + benchTD1, "TD1 valid 31-123"},
		{"line 2 read twice", benchTD3 + "\n" + td3[1], "TD3 valid 0-89"},
		{"line 1 twice and no other", td3[0] + "\n" + td3[0], "line 1 column 1: 44 characters as of a zone, but no line that goes with them"},
		{"no filler in line 2, lower case", "i<utoeriksson<<anna<maria<<<<<<<<<<<\nd231458907uto7408122f120415912345670", "TD2 valid 0-73"},
		{"no filler in line 1, its end lost", "IDUTOD231458907\n" + td1[1] + "\n" + td1[2], "TD1 valid 0-77, 1:16 short"},
		{"double guillemets for one, a line of two lengths", strings.ReplaceAll("A<AFGMUELLER<<JOERG<<<<<<<<<<<<<<<<<\nXV744020<5AFG7012026M4511090<<<<<<<6", "<", "«"), "TD2 valid 0-101"},
		{"escaped for JSON", `{"mrz":"` + strings.ReplaceAll(strings.Join(td3, `\r\n`), "<", `\u003c`) + `"}`, "TD3 valid 8-240"},
		{"escaped for HTML", `title="` + strings.ReplaceAll(benchTD1, "<", "&lt;") + `"`, "TD1 valid 7-219"},
		{"glued visa, its end lost", "V<UTONGUYEN<<THI<MINH<KHAI<<<<<<<<<<<<<<<<<<SXE3033059UTO5801213M7903269", "MRVA valid 0-72, 2:29 seal"},
		{"visa, the ends of both lines lost", "V<UTOERIKSSON<<ANNA<MARIA\nL8988901C4XXX4009078F96121096ZE184226B", "MRVA valid 0-64, 1:26 short, 2:39 short"},
		{"many misreadings, of the state as well", "P<UT0ERIK55ON<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<<\nL898902C36UTO740BIZZF12041S9ZE184226B<<<<<1O", "TD3 0-89"},
		{"like a licence, of no state", "D<K5KCK90RTGM7O598<O3M<PYB8P<<", "line 1 column 1: 30 characters as of a zone, but no line that goes with them"},
		{"noise after a code and a state", "PVCODJMAT<G<8\nP<7EKY<4B3R578<M0B<QU<JPIMI<6<N<WRPXES<", "line 2 column 1: 39 characters as of a zone, but no line that goes with them"},
		{"one line", "licence " + dl + ".", "NL-DL valid 8-38"},
		{"two zones", benchTD3 + "\n\n" + benchTD1 + "\n" + dl, "TD3 valid 0-89\nTD1 valid 91-183\nNL-DL valid 184-214"},
		{"a wrong digit", strings.Replace(benchTD3, "C36UTO", "C37UTO", 1), "TD3 0-89"},
		{"a passport from a seal", strings.ReplaceAll(benchTD3, "<", " "), "TD3 valid 0-89, 1:0 blanks"},
		{"a card from a seal, text around", "seal:\n" + strings.ReplaceAll(benchTD1, "<", " ") + "\nend\n", "TD1 valid 6-98, 1:0 blanks"},
		{"a visa from a seal, glued", "seal of 2 lines:\nV UTOERIKSSON  ANNA MARIA                   L8988901C4XXX4009078F9612109\r\nend", "MRVA valid 17-89, 1:0 blanks, 2:29 seal"},
		{"a small visa from a seal, glued", "V UTOERIKSSON  ANNA MARIA           L8988901C4XXX4009078F9612109", "MRVB valid 0-64, 1:0 blanks, 2:29 seal"},
		{"two visas from seals", strings.Repeat("V UTOERIKSSON  ANNA MARIA           L8988901C4XXX4009078F9612109\n", 2), "MRVB valid 0-64, 1:0 blanks, 2:29 seal\nMRVB valid 65-129, 1:0 blanks, 2:29 seal"},
		{"a line before the seal's", "SEAL 7 OF 9\nREAD\n" + strings.ReplaceAll(benchTD1, "<", " "), "TD1 valid 17-109, 1:0 blanks"},
		{"four lines, none of a seal", "ONE LINE HERE\nAND ANOTHER LINE\nAND A THIRD ONE\nAND A FOURTH LINE", "no zone: no line looks like one of a zone"},
		{"a wrong digit in a seal", strings.Replace(strings.ReplaceAll(benchTD3, "<", " "), "C36UTO", "C37UTO", 1), "TD3 0-89, 1:0 blanks"},
		{"a code of one issuer, a wrong digit", "see\nRPUTOD231458908<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<", "TD1 4-96"},
		{"a passport's code on a card, a wrong digit", "P<UTOD231458907<<<<<<<<<<<<<<<\n7408132F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<", "TD1 0-92"},
		{"the same of two lines", "ME" + benchTD2[2:37] + "D231458907UTO7408122F1204158<<<<<<<6", "TD2 0-73"},
		{"and one letter misread", "TD" + benchTD2[2:37] + "D231458907UTO7408122F12O4159<<<<<<<6", "TD2 0-73"},
		{"a code of nobody, of no state, a wrong digit", "RPQQQD231458908<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<", "line 1 column 1: 30 characters as of a zone, but no line that goes with them"},
		{"a code of nobody, three wrong digits", "RPUTOD231458908<<<<<<<<<<<<<<<\n7408123F1204158UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<", "line 1 column 1: 30 characters as of a zone, but no line that goes with them"},
		{"nothing", "", "no zone: no line looks like one of a zone"},
		{"prose", strings.Repeat("Call me Ishmael. Some years ago, never mind how long precisely. ", 30), "no zone: no line looks like one of a zone"},
		{"code", strings.Repeat("if a<b && c<<2 < d { x = y<<3 }\n<div class=x><<<<<<< HEAD\n", 30), "no zone: no line looks like one of a zone"},
		{"one line of two", "the zone is\n  " + td3[1] + "\n and no more", "line 2 column 3: 44 characters as of a zone, but no line that goes with them"},
		{"fillers", strings.Repeat("<", 88), "line 1 column 1: 88 characters as of a zone, but no line that goes with them"},
		{"lines far apart", td3[0] + "\nand now for something completely different\n" + td3[1], "line 1 column 1: 44 characters as of a zone, but no line that goes with them"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			found, err := Find(tt.text)
			var got []string
			if err != nil {
				got = append(got, err.Error())
			}
			for _, f := range found {
				s := f.Zone.Layout().id
				if f.Zone.Valid() {
					s += " valid"
				}
				s += fmt.Sprintf(" %d-%d", f.Start, f.End)
				if err := f.Err(); err != nil {
					s += ": " + err.Error()
				}
				for _, n := range f.Zone.Notes() {
					s += fmt.Sprintf(", %d:%d %s", n.Line, n.Column, noteNames[n.Kind])
				}
				got = append(got, s)
				testOffsets(t, tt.text, &f)
			}
			if g := strings.Join(got, "\n"); g != tt.want {
				t.Errorf("got\n%s\nwant\n%s", g, tt.want)
			}
		})
	}
}

var noteNames = map[ProblemKind]string{MissingFillers: "short", SealLine: "seal", BlankFillers: "blanks", PrintedX: "X", ZeroDate: "zeros"}

// testOffsets: every character of the zone is a form of the one in the text at its
// offset, and the offsets do not run backwards.
func testOffsets(t *testing.T, text string, f *Found) {
	t.Helper()
	last := f.Start
	for i, line := range f.Zone.Lines() {
		for j := range line {
			at := f.Offset(i+1, j+1)
			if at < last || at >= f.End {
				t.Fatalf("line %d column %d: offset %d after %d", i+1, j+1, at, last)
			}
			last = at
			if c, _ := character(text[at:]); c != line[j] && text[at] != line[j] {
				t.Fatalf("line %d column %d: %q is no form of %q", i+1, j+1, text[at], line[j])
			}
		}
		if end := f.Offset(i+1, len(line)+1); end <= last || end > f.End {
			t.Fatalf("line %d ends at %d, its last character starts at %d", i+1, end, last)
		}
	}
}

// What Find makes of the zones of published specimens with blanks for fillers, as a
// visible digital seal holds them, is the zone that Parse reads, or nothing.
func TestFindSealedSpecimens(t *testing.T) {
	found := 0
	for _, s := range specimens(t) {
		text := strings.ReplaceAll(s.zone(), "<", " ")
		want, err := ParseLines(strings.Split(text, "\n")...)
		zones, _ := Find("VISIBLE DIGITAL SEAL\n" + text + "\n")
		for i := range zones {
			if z := zones[i].Zone; len(zones) > 1 || err == nil && (z.Layout() != want.Layout() || z.Status() != want.Status()) {
				t.Errorf("%d: %s %s, and Parse reads %s %s", s.ID, z.Layout().ID(), z.Status(), want.Layout().ID(), want.Status())
			}
			found++
		}
	}
	if found < 200 {
		t.Errorf("only %d found", found)
	}
}

// A place outside the zone is the start or the end of what there is.
func TestOffsetOutside(t *testing.T) {
	found, err := Find("x\n" + benchTD3)
	if err != nil || len(found) != 1 {
		t.Fatal(err)
	}
	f := &found[0]
	for _, tt := range []struct{ line, column, want int }{
		{0, 1, f.Start}, {-1, 1, f.Start}, {4, 1, f.Start}, {1, 0, f.Start}, {1, -5, f.Start}, {1, 45, f.Start + 44}, {1, 99, f.Start + 44}, {2, 45, f.End},
	} {
		if got := f.Offset(tt.line, tt.column); got != tt.want {
			t.Errorf("%d:%d is at %d, want %d", tt.line, tt.column, got, tt.want)
		}
	}
}
