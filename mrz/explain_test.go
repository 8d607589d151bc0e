package mrz

import (
	"fmt"
	"strings"
	"testing"
)

// The zones of explain_test and repair_test are the specimens of Doc 9303 Parts 4
// to 7, damaged at one place or more.
const (
	specimenTD3  = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
	specimenTD1  = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
	specimenLong = "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<"
	specimenMRVA = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<"
)

// damage puts characters at places: "2:6=O 2:14=9".
func damage(t *testing.T, text, places string) Zone {
	t.Helper()
	lines := strings.Split(text, "\n")
	for _, p := range strings.Fields(places) {
		var line, column int
		var c byte
		if _, err := fmt.Sscanf(p, "%d:%d=%c", &line, &column, &c); err != nil {
			t.Fatal(err)
		}
		l := lines[line-1]
		lines[line-1] = l[:column-1] + string(c) + l[column:]
	}
	z, err := ParseLines(lines...)
	if err != nil {
		t.Fatal(err)
	}
	return z
}

func TestDiagnose(t *testing.T) {
	for _, tt := range []struct {
		name, text, damage string
		want               string
		places             string
	}{
		{"clean", specimenTD3, "", "the zone is consistent", ""},
		{"composite", specimenTD3, "2:44=1", "only the composite check digit is wrong: it was misread, or is not the issuer's", "2:44"},
		{"number", specimenTD3, "2:6=1", "one wrong character explains the failing check digits: it is in the document number", "2:1 2:2 2:3 2:4 2:5 2:6 2:7 2:8 2:9"},
		{"number digit", specimenTD3, "2:10=7", "one wrong character explains the failing check digits: it is in the document number", "2:10"},
		{"date", specimenTD3, "2:15=6", "one wrong character explains the failing check digits: it is in the birth date", "2:15 2:16 2:18 2:19 2:20"},
		{"letter in a date", specimenTD3, "2:16=B", "one wrong character explains the failing check digits: it is in the birth date", "2:16"},
		{"optional data", specimenTD3, "2:29=B", "one wrong character explains the failing check digits: it is in the optional data", "2:29 2:30 2:31 2:32 2:33 2:34 2:35 2:36 2:37 2:38 2:39 2:40 2:41 2:42"},
		{"optional data of TD1", specimenTD1, "2:29=1", "one wrong character explains the failing check digits: it is in the optional data, optional data 2 or composite check digit",
			"1:16 1:17 1:18 1:19 1:20 1:21 1:22 1:23 1:24 1:25 1:26 1:27 1:28 1:29 1:30 2:19 2:20 2:21 2:22 2:23 2:24 2:25 2:26 2:27 2:28 2:29 2:30"},
		{"two errors", specimenTD3, "2:6=1 2:15=6", "two or more characters are wrong, in or beside the document number, birth date or composite check digit", "2:10 2:20 2:44"},
		{"tampered", specimenTD3, "2:10=1 2:44=5", "the check digit of the document number fails but the composite holds: two or more errors, a mis-issued document, or tampering", "2:10"},
		{"two digits mis-issued", specimenTD3, "2:10=1 2:20=3 2:44=8", "the check digit of the document number or birth date fails but the composite holds: two or more errors, a mis-issued document, or tampering", "2:10 2:20"},
		{"own digits and composite wrong", specimenTD3, "2:10=1 2:28=3", "two or more characters are wrong, in or beside the document number, expiry date or composite check digit", "2:10 2:28 2:44"},
		{"an added digit mis-issued", "IDVNM1234567897001123456789<<9\n9006153F3001019VNM<<<<<<<<<<<9\nNGUYEN<<VAN<A<<<<<<<<<<<<<<<<<", "", "the check digit of the personal number fails but the composite holds: two or more errors, a mis-issued document, or tampering", "1:30"},
		{"a long number", specimenLong, "1:17=8", "one wrong character explains the failing check digits: it is in the document number or optional data", "1:6 1:7 1:8 1:9 1:10 1:11 1:12 1:13 1:14 1:16 1:17 1:18 1:19"},
		{"its digit", specimenLong, "1:19=8", "one wrong character explains the failing check digits: it is in the optional data or document number", "1:17 1:18 1:19"},
		{"a licence", "D1FRA13AA000026181231MARTIN<<9", "1:15=7", "one wrong character explains the failing check digits: it is in the document number", "1:15"},
		{"no letter's place and a date", specimenTD3, "2:11=1 2:15=6", "one wrong character explains the failing check digits: it is in the birth date", "2:15 2:16 2:18 2:19 2:20"},
		{"visa number", specimenMRVA, "2:3=7", "one wrong character explains the failing check digits: it is in the document number", "2:1 2:2 2:3 2:4 2:5 2:6 2:7 2:8 2:9 2:10"},
		{"no digit where it would be 0", "P<NLDMEULENDIJK<<LOES<ALBERTINE<<<<<<<<<<<<<\nXX00000000NLD7110195F1108280123456782<<<<<<2", "", "one wrong character explains the failing check digits: it is in the optional data", "2:43"},
		{"letter for a digit", specimenTD3, "2:20=Z 2:44=O", "two or more characters are wrong, in or beside the birth date or composite check digit", "2:20 2:44"},
		{"digit in the names", specimenTD3, "1:8=1", "a wrong or missing character in the names, which no check digit notices", "1:8"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			z := damage(t, tt.text, tt.damage)
			d := z.Diagnose()
			if got := d.String(); got != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
			var places []string
			for _, p := range d.Places {
				places = append(places, fmt.Sprintf("%d:%d", p.Line, p.Column))
			}
			if got := strings.Join(places, " "); got != tt.places {
				t.Errorf("places %s, want %s", got, tt.places)
			}
		})
	}
	for zone, want := range map[string]string{
		"AAA001D<<\nFACHE305142128097<<800126<<<<<\nMARCHAND<<FABIENNE<<<<<<<<<<<<":                  "no check digit covers anything of this zone: nothing of it is verified",
		"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO0000000F1204159ZE184226B<<<<<10": "the check digits verify, but the birth date has zeros, which no date has",
		strings.Replace(benchTD3, "2F1", "2X1", 1):                                                   "the zone is consistent",
		"D1NLD15094962111659VW87Z78NB85":                                                             "one wrong character explains the failing check digits: it is in the document code, issuing state, document number, optional data or composite check digit",
	} {
		z, _ := Parse(zone)
		if got := z.Diagnose().String(); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	z, _ := Parse(specimenTD3[:60])
	if got := z.Diagnose().String(); got != "there is no zone to explain" {
		t.Errorf("half a zone: %q", got)
	}
	z, _ = Parse(specimenTD3[:len(specimenTD3)-1])
	if got, want := z.Diagnose().String(), "a line has lost or gained characters, so the check digits say nothing"; got != want {
		t.Errorf("a short line: %q, want %q", got, want)
	}
}

func TestProtection(t *testing.T) {
	for _, tt := range []struct {
		text string
		want map[Element]int
	}{
		{specimenTD3, map[Element]int{DocumentNumber: 1, BirthDate: 2, ExpiryDate: 2, OptionalData: 1, Surname: 0, GivenNames: 0, Nationality: 0, Sex: 0, IssuingState: 0, DocumentCode: 0}},
		{specimenTD1, map[Element]int{DocumentNumber: 1, BirthDate: 2, ExpiryDate: 2, OptionalData: 1, OptionalData2: 1, Names: 0}},
		{specimenMRVA, map[Element]int{DocumentNumber: 1, BirthDate: 1, ExpiryDate: 1, OptionalData: 0}},
		// The composite of the French card of 1988 covers all of both lines.
		{"IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6", map[Element]int{Surname: 1, BirthDate: 1, Sex: 1, IssuingState: 1}},
	} {
		z, err := Parse(tt.text)
		if err != nil || !z.Valid() {
			t.Fatal("not a valid zone")
		}
		for e, want := range tt.want {
			if got := z.Protection(e); got != want {
				t.Errorf("%s: %v has %d, want %d", z.Layout().id, e, got, want)
			}
		}
	}
}
