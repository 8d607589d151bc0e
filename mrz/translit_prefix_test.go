package mrz

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// A spelling that is cut anywhere begins a spelling and is none; one letter more, or
// another at the end, is neither. The same holds for names as printed with their marks
// apart, and for names longer than most.
func TestSpellsPrefix(t *testing.T) {
	for _, name := range []string{
		"Eriksson", "Müller-Lüdenscheidt", "Ødegård", "Łukasz Żółć", "Щукин Юрий Ильич", "Γεώργιος Παπαδόπουλος", "عبّاس", "Nguyễn Thị Ánh", "O'Connor",
		"ფშაველა", strings.Repeat("Äpfel ", 8), strings.Repeat("Straße", 14), strings.Repeat("Щ", 40),
	} {
		for _, issuer := range []string{"", "D", "RUS", "UTO"} {
			zone, ok := Transliterate(name, issuer)
			if !ok || !Spells(name, zone, issuer) || !SpellsPrefix(name, zone, issuer) || !Spells(norm.NFD.String(name), zone, issuer) {
				t.Errorf("%s, %q: %s is no spelling", name, issuer, zone)
				continue
			}
			for i := 1; i < len(zone); i++ {
				if zone[i-1] == '<' {
					continue
				}
				cut := zone[:i]
				if !SpellsPrefix(name, cut, issuer) || !SpellsPrefix(norm.NFD.String(name), cut, issuer) {
					t.Errorf("%s, %q: %s begins no spelling", name, issuer, cut)
				}
				if strings.Trim(zone[i:], "<") != "" && Spells(name, cut+"5", issuer) {
					t.Errorf("%s, %q: %s5 is a spelling", name, issuer, cut)
				}
				if SpellsPrefix(name, cut+"5", issuer) {
					t.Errorf("%s, %q: %s5 begins a spelling", name, issuer, cut)
				}
			}
			if Spells(name, zone+"5", issuer) || SpellsPrefix(name, zone+"5", issuer) || Spells(name+"5", zone, issuer) || !SpellsPrefix(name+"5", zone, issuer) {
				t.Errorf("%s, %q: one letter more is no difference", name, issuer)
			}
			if Spells(name, "5"+zone, issuer) || SpellsPrefix(name, "5"+zone, issuer) {
				t.Errorf("%s, %q: one letter before is no difference", name, issuer)
			}
		}
	}
	if !SpellsPrefix("", "", "") || !Spells("", "", "") || Spells("A", "", "") || !SpellsPrefix("A", "", "") || SpellsPrefix("", "A", "") {
		t.Error("nothing")
	}
	long := strings.Repeat("A", longestName+1)
	if !Spells(long, long, "") || Spells("Ä"+long, "AE"+long, "") || !Spells("Ä"+long[:500], "AE"+long[:500], "") {
		t.Error("a text too long spells itself alone")
	}
}
