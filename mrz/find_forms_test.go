package mrz

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// Every form of a filler, of a blank between characters, and of a line end leads to the
// same zone.
func TestFindForms(t *testing.T) {
	find := func(what, text, zone string) {
		found, err := Find(text)
		if err != nil || len(found) != 1 || found[0].Zone.String() != zone || !found[0].Zone.Valid() {
			t.Errorf("%s: %v %v", what, err, found)
			return
		}
		testOffsets(t, text, &found[0])
	}
	for _, zone := range []string{benchTD3, benchTD2, benchTD1} {
		for _, filler := range strings.Fields(`« » ‹ › ﹤ 〈 ˂ ᐸ ＜ \u003c \u003C &lt;`) {
			find("filler "+filler, strings.ReplaceAll(zone, "<", filler), zone)
		}
		for _, blank := range []string{" ", "\t", "\u00a0", "\u2007", "\u202f", "\u3000", "\u200b", "\ufeff"} {
			find(fmt.Sprintf("blank %q", blank), strings.NewReplacer("UTO", "U"+blank+"TO", "A<<", "A"+blank+"<<").Replace(zone), zone)
			find(fmt.Sprintf("blank before %q", blank), blank+zone+blank, zone)
		}
		for _, end := range []string{"\n", "\r\n", "\r", "\n\n", " \n ", `\n`, `\r\n`, "^", "|", ";", "/", `", "`} {
			find(fmt.Sprintf("line end %q", end), strings.ReplaceAll(zone, "\n", end), zone)
		}
		for i := range 26 {
			letter := string(rune('a' + i))
			find("small "+letter, strings.ReplaceAll(zone, strings.ToUpper(letter), letter), zone)
			find("wide "+letter, strings.ReplaceAll(zone, strings.ToUpper(letter), string(rune('Ａ'+i))), zone)
		}
	}
}

// TestFindNoise: texts with zones, some damaged, between other lines. The golden has for
// each where zones are found, or what comes closest.
func TestFindNoise(t *testing.T) {
	r := rand.New(rand.NewPCG(9303, 44))
	zones := []string{
		benchTD3, benchTD2, benchTD1, "D1NLD15094962111659VW87Z78NB84", "RPUTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
		"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<",
		"AAA001D<<\nFACHE305142128097<<800126<<<<<\nMARCHAND<<FABIENNE<<<<<<<<<<<<",
	}
	noise := []string{"REPUBLIC OF UTOPIA", "PASSPORT / PASSEPORT", "see page <2> of the file", "P<UTO<PASSPORT", "<<<<<<<<<<<<", "12.08.1974", "IF A<B THEN C<<2", "0123456789012345678901234567", ""}
	pick := func(of []string) string { return of[r.IntN(len(of))] }
	var b strings.Builder
	for i := range 400 {
		var lines []string
		for range r.IntN(3) {
			lines = append(lines, pick(noise))
		}
		zone := strings.Split(pick(zones), "\n")
		for range r.IntN(3) { // damage
			l := r.IntN(len(zone))
			if len(zone[l]) < 8 {
				continue
			}
			at := r.IntN(len(zone[l]))
			switch r.IntN(6) {
			case 0:
				zone[l] = zone[l][:at] + string(characters[r.IntN(len(characters))]) + zone[l][at+1:]
			case 1:
				zone[l] = zone[l][:at] + zone[l][at+1:]
			case 2:
				zone[l] = zone[l][:at] + "<" + zone[l][at:]
			case 3:
				zone[l] = strings.TrimRight(zone[l], "<")
			case 4:
				zone[l] = zone[l][:at] + "." + zone[l][at+1:]
			case 5:
				zone = append(zone[:l:l], append([]string{zone[l]}, zone[l:]...)...) // read twice
			}
		}
		joint := []string{"\n", "\n", "\n", " ", "", "\n" + pick(noise) + "\n"}[r.IntN(6)]
		lines = append(lines, strings.Join(zone, joint))
		for range r.IntN(2) {
			lines = append(lines, pick(noise), pick(zones))
		}
		text := strings.Join(lines, "\n")
		found, err := Find(text)
		fmt.Fprintf(&b, "%d:", i)
		if err != nil {
			fmt.Fprintf(&b, " %v", err)
		}
		for _, f := range found {
			fmt.Fprintf(&b, " %s %v %d-%d", f.Zone.Layout().ID(), f.Zone.Status(), f.Start, f.End)
			if f.Err() != nil {
				fmt.Fprintf(&b, " (%v)", f.Err())
			}
			testOffsets(t, text, &f)
		}
		b.WriteByte('\n')
	}
	golden.File(t, "testdata/find_noise.golden", b.String())
}
