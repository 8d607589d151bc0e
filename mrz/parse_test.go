package mrz

import (
	"fmt"
	"strings"
	"testing"
)

// describe writes everything there is to say about a zone.
func describe(z *Zone, err error) string {
	var b strings.Builder
	if err != nil {
		fmt.Fprintln(&b, "error:", err)
	}
	if z.Layout() == nil {
		return b.String()
	}
	fmt.Fprint(&b, z.Layout().id)
	if n := z.National(); n != nil {
		fmt.Fprint(&b, " ", n.id)
	}
	if z.Valid() {
		fmt.Fprint(&b, " valid")
	}
	fmt.Fprintln(&b)
	for e := DocumentCode; e < Composite; e++ {
		if e != Names && z.Has(e) {
			line, column := z.Place(e)
			fmt.Fprintf(&b, "%v %d:%d %s\n", e, line, column, z.Element(e))
		}
	}
	for _, c := range z.Checks() {
		fmt.Fprintf(&b, "check %v %d:%d %v got %s want %c", c.Element, c.Line, c.Column, c.Status, strings.Trim(string(c.Got), "\x00"), c.Want)
		if c.Convention != Standard {
			fmt.Fprint(&b, " ", c.Convention)
		}
		fmt.Fprintln(&b)
	}
	for _, p := range z.Problems() {
		fmt.Fprintln(&b, "problem:", p)
	}
	for _, n := range z.Notes() {
		fmt.Fprintln(&b, "note:", n)
	}
	if e := z.Truncated(); e != NoElement {
		fmt.Fprintln(&b, "truncated:", e)
	}
	return b.String()
}

// White space around a text and carriage returns before line feeds are no part of its
// lines; a fourth line is too many.
func TestParseLineEnds(t *testing.T) {
	for _, text := range []string{
		strings.ReplaceAll(benchTD1, "\n", "\r\n"), strings.ReplaceAll(benchTD1, "\n", "\r\n") + "\r\n", strings.ReplaceAll(benchTD1, "\n", "\r\r\n"), "\n " + benchTD1 + "\t\n",
	} {
		if z, err := Parse(text); err != nil || !z.Valid() || z.String() != benchTD1 {
			t.Errorf("%q: %v", text, err)
		}
	}
	for text, want := range map[string]string{
		benchTD1 + "\nA":    "not a zone: 4 lines, of lengths that no layout has",
		benchTD1 + "\nA\nB": "not a zone: 5 lines, of lengths that no layout has",
		"":                  "not a zone: 1 lines, of lengths that no layout has", "\r\r": "not a zone: 1 lines, of lengths that no layout has",
		benchTD3[:44] + "\n\r\n" + benchTD3[45:]: "not a zone: 3 lines, of lengths that no layout has",
	} {
		if z, err := Parse(text); err == nil || err.Error() != want || z != (Zone{}) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
	for _, n := range []int{44, 256 + 44, 300, 600} { // longer than any line, and what a byte of the length would forget
		if z, err := ParseLines(benchTD3[:44], strings.Repeat("<", n)); n != 44 && (err == nil || z.Layout() != nil) {
			t.Errorf("a line of %d characters: %v", n, err)
		}
	}
	if z, err := ParseLines("A", "B", "C", "D"); err == nil || err.Error() != "not a zone: 4 lines, of lengths that no layout has" || z != (Zone{}) {
		t.Errorf("four lines: %v", err)
	}
}

func TestParse(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"passport", `
P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10`, `
TD3 valid
document_code 1:1 P
issuing_state 1:3 UTO
surname 1:6 ERIKSSON
given_names 1:16 ANNA<MARIA
document_number 2:1 L898902C3
nationality 2:11 UTO
birth_date 2:14 740812
sex 2:21 F
expiry_date 2:22 120415
optional_data 2:29 ZE184226B
check document_number 2:10 valid got 6 want 6
check birth_date 2:20 valid got 2 want 2
check expiry_date 2:28 valid got 9 want 9
check optional_data 2:43 valid got 1 want 1
check composite 2:44 valid got 0 want 0
`},
		{"lines of 35 characters, no document-number digit", `
P<TLSGUTERRES<<JOSE<<<<<<<<<<<<<<<<
P1234567<TLS9006151M3105012<<<<<<<<`, `
error: line 2 has 35 of 44 characters
TD3
document_code 1:1 P
issuing_state 1:3 TLS
surname 1:6 GUTERRES
given_names 1:16 JOSE
document_number 2:1 P1234567
nationality 2:10 TLS
birth_date 2:13 900615
sex 2:20 M
expiry_date 2:21 310501
optional_data 2:28 
check document_number 2:10 not_printed got  want 1
check birth_date 2:19 invalid got 1 want 3
check expiry_date 2:27 invalid got 2 want 0
check optional_data 2:36 not_printed got  want 0
check composite 2:36 not_printed got  want 5
problem: line 2 has 35 of 44 characters
problem: line 2 column 10: the check digit of document_number is missing
note: line 1 column 36: 35 of 44 characters: what is missing at the end is taken to be fillers
`},
		{"number of more than nine characters", `
I<UTOD23145890<7349<<<<<<<<<<<
3407127M9507122UTO<<<<<<<<<<<2
STEVENSON<<PETER<JOHN<<<<<<<<<`, `
TD1 valid
document_code 1:1 I
issuing_state 1:3 UTO
surname 3:1 STEVENSON
given_names 3:12 PETER<JOHN
document_number 1:6 D23145890734
nationality 2:16 UTO
birth_date 2:1 340712
sex 2:8 M
expiry_date 2:9 950712
optional_data 1:16 
optional_data_2 2:19 
check document_number 1:19 valid got 9 want 9 long_number
check birth_date 2:7 valid got 7 want 7
check expiry_date 2:15 valid got 2 want 2
check composite 2:30 valid got 2 want 2
`},
		{"long number without the filler that ends it", `
I<UTOD23145890<734567890123459
3407127M9507122UTO<<<<<<<<<<<2
STEVENSON<<PETER<JOHN<<<<<<<<<`, `
TD1
document_code 1:1 I
issuing_state 1:3 UTO
surname 3:1 STEVENSON
given_names 3:12 PETER<JOHN
document_number 1:6 D23145890
nationality 2:16 UTO
birth_date 2:1 340712
sex 2:8 M
expiry_date 2:9 950712
optional_data 1:16 734567890123459
optional_data_2 2:19 
check document_number 1:30 invalid got 9 want 1 long_number
check birth_date 2:7 valid got 7 want 7
check expiry_date 2:15 valid got 2 want 2
check composite 2:30 invalid got 2 want 4
`},
		{"fillers alone pass every digit but say nothing", `
P<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<
<<<<<<<<<0<<<<<<<<<0<<<<<<<0<<<<<<<<<<<<<<00`, `
TD3
document_code 1:1 P
issuing_state 1:3 
surname 1:6 
given_names 1:8 
document_number 2:1 
nationality 2:11 
birth_date 2:14 
sex 2:21 
expiry_date 2:22 
optional_data 2:29 
check document_number 2:10 valid got 0 want 0
check birth_date 2:20 valid got 0 want 0
check expiry_date 2:28 valid got 0 want 0
check optional_data 2:43 valid got 0 want 0
check composite 2:44 valid got 0 want 0
problem: line 1 column 3: issuing_state is empty
problem: line 1 column 6: names is empty
problem: line 2 column 1: document_number is empty
`},
		{"a number in two places", `
PNRUSZDRIL7K<<SERGEQ<ANATOL9EVI3<<<<<<<<<<<<
3919353498RUS7207233M<<<<<<<4151218910003<50`, `
RU-INTERNAL valid
document_code 1:1 PN
issuing_state 1:3 RUS
surname 1:6 ZDRIL7K
given_names 1:15 SERGEQ<ANATOL9EVI3
document_number 2:1 3914935349
nationality 2:11 RUS
birth_date 2:14 720723
sex 2:21 M
optional_data 2:36 910003
issue_date 2:30 151218
check document_number 2:10 valid got 8 want 8
check birth_date 2:20 valid got 3 want 3
check expiry_date 2:28 not_applicable got < want 0
check optional_data 2:43 valid got 5 want 5
check composite 2:44 valid got 0 want 0
`},
		{"a digit that the issuer adds", `
I<NLDSPECI20142999999990<<<<<8
6503101F2403096NLD<<<<<<<<<<<8
DE<BRUIJN<<WILLEKE<LISELOTTE<<`, `
TD1 NL-ID valid
document_code 1:1 I
issuing_state 1:3 NLD
surname 3:1 DE<BRUIJN
given_names 3:12 WILLEKE<LISELOTTE
document_number 1:6 SPECI2014
nationality 2:16 NLD
birth_date 2:1 650310
sex 2:8 F
expiry_date 2:9 240309
optional_data 1:16 999999990<<<<<8
optional_data_2 2:19 
personal_number 1:16 999999990
check document_number 1:15 valid got 2 want 2
check birth_date 2:7 valid got 1 want 1
check expiry_date 2:15 valid got 6 want 6
check composite 2:30 valid got 8 want 8
check personal_number 1:30 valid got 8 want 8
`},
		{"a personal number around the birth date", `
IDROUPOPESCU<<MARIN<<<<<<<<<<<<<<<<<
SS099993<1ROU4609135M810913814000881`, `
TD2 RO-ID-OLD valid
document_code 1:1 ID
issuing_state 1:3 ROU
surname 1:6 POPESCU
given_names 1:15 MARIN
document_number 2:1 SS099993
nationality 2:11 ROU
birth_date 2:14 460913
sex 2:21 M
expiry_date 2:22 810913
optional_data 2:29 1400088
personal_number 2:29 1460913400088
check document_number 2:10 valid got 1 want 1
check birth_date 2:20 valid got 5 want 5
check expiry_date 2:28 valid got 8 want 8
check composite 2:36 valid got 1 want 1
`},
		{"names cut in fields of their own", `
D1FRA13AA000026181231MARTINEZ2`, `
FR-DL valid
document_code 1:1 D1
issuing_state 1:3 FRA
surname 1:22 MARTINEZ
document_number 1:6 13AA00002
expiry_date 1:16 181231
check document_number 1:15 valid got 6 want 6
check composite 1:30 valid got 2 want 2
truncated: surname
`},
		{"country of birth instead of nationality", `
C1USA1234567897SRC0000000701<<
6001010M1405314MEX<<<<<<<<<<<1
SPECIMEN<<TEST<VOID<<<<<<<<<<<`, `
TD1 US-GREENCARD valid
document_code 1:1 C1
issuing_state 1:3 USA
surname 3:1 SPECIMEN
given_names 3:11 TEST<VOID
document_number 1:6 123456789
birth_date 2:1 600101
sex 2:8 M
expiry_date 2:9 140531
optional_data 1:16 SRC0000000701
optional_data_2 2:19 
birth_place 2:16 MEX
check document_number 1:15 valid got 7 want 7
check birth_date 2:7 valid got 0 want 0
check expiry_date 2:15 valid got 4 want 4
check composite 2:30 valid got 1 want 1
`},
		{"no zone", "HELLO\nWORLD", "error: not a zone: 2 lines, of lengths that no layout has\n"},
		{"prose of nearly the lengths", "All happy families are alike every unhappy\nfamily is unhappy in its own way it is said", "error: not a zone: 2 lines, of lengths that no layout has\n"},
		{"nothing before the fillers", "P<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", "error: not a zone: 2 lines, of lengths that no layout has\n"},
		{"four lines", "A\nB\nC\nD", "error: not a zone: 4 lines, of lengths that no layout has\n"},
		{"nothing", "", "error: not a zone: 1 lines, of lengths that no layout has\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			z, err := Parse(tt.text)
			if got, want := describe(&z, err), strings.TrimPrefix(tt.want, "\n"); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
			if lines := strings.Split(strings.TrimSpace(tt.text), "\n"); len(lines) <= maxLines {
				if again, _ := ParseLines(lines...); again != z {
					t.Error("ParseLines gives another zone")
				}
			}
		})
	}
}

func TestParseAllocatesNothing(t *testing.T) {
	for _, text := range []string{benchTD3, benchTD2, benchTD1} {
		if n := testing.AllocsPerRun(100, func() {
			if z, err := Parse(text); err != nil || !z.Valid() {
				t.Error("not valid")
			}
		}); n != 0 {
			t.Errorf("%v allocations", n)
		}
	}
}
