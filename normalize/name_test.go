package normalize

import (
	"testing"

	"github.com/ocrlint/ocrlint/mrz"
)

func viz(surname, given string) Names { return Names{Surname: surname, GivenNames: given} }
func full(name string) Names          { return Names{FullName: name} }

// zone builds the names of a zone from the text of its names field.
func zone(field string) Names {
	n := Names{Zone: true}
	n.Surname, n.GivenNames = mrz.SplitNames(field)
	if last := field[len(field)-1]; last != '<' && len(field) >= 30 {
		n.Truncated = mrz.GivenNames
		if n.GivenNames == "" {
			n.Truncated = mrz.Surname
		}
	}
	return n
}

func TestCompareNames(t *testing.T) {
	match, diff, none := Comparison{Match, ""}, Comparison{Mismatch, "different"}, Comparison{}
	script := Comparison{NotComparable, "script"}
	ok := func(reason string) Comparison { return Comparison{Compatible, reason} }
	tests := []struct {
		name                 string
		a, b                 Names
		issuer               string
		surname, given, full Comparison
	}{
		{"equal", viz("ERIKSSON", "ANNA MARIA"), zone("ERIKSSON<<ANNA<MARIA<<<<<<<<"), "UTO", match, match, match},
		{"case", viz("Eriksson", "Anna Maria"), viz("ERIKSSON", "ANNA MARIA"), "", match, match, match},
		{"hyphen", viz("SMITH-JONES", "SUSIE"), zone("SMITH<JONES<<SUSIE"), "GBR", ok("hyphen"), match, ok("hyphen")},
		{"apostrophe", viz("O’CONNOR", "ENYA"), zone("OCONNOR<<ENYA"), "IRL", ok("apostrophe"), match, ok("apostrophe")},
		{"apostrophe as filler", viz("O'CONNOR", "ENYA"), zone("O<CONNOR<<ENYA"), "IRL", ok("apostrophe"), match, ok("apostrophe")},
		{"space", viz("VAN DER BERG", "JAN"), viz("VANDERBERG", "JAN"), "NLD", ok("space"), match, ok("space")},
		{"German", viz("Müller-Groß", "Jürgen"), zone("MUELLER<GROSS<<JUERGEN"), "DEU", ok("transliterated"), ok("transliterated"), ok("transliterated")},
		{"two vendors", viz("MÜLLER", "JOSÉ"), viz("MULLER", "JOSE"), "", ok("transliterated"), ok("transliterated"), ok("transliterated")},
		{"two accents", viz("DUPONT", "JOSÉ"), viz("DUPONT", "JOSÈ"), "FRA", match, ok("diacritics"), ok("diacritics")},
		{"no decomposition", viz("ØRSTED", "ŁUKASZ"), viz("ORSTED", "UKASZ"), "", diff, diff, diff},
		{"LI is not LU", viz("LI", "WEI"), zone("LU<<WEI"), "CHN", diff, match, diff},
		{"Mark is not Hark", viz("SMITH", "MARK"), zone("SMITH<<HARK"), "GBR", match, diff, diff},
		{"truncated", viz("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG"), zone("NILAVADHANANANDA<<CHAYAPA<DEJ<K"), "UTO", match, ok("truncated"), ok("truncated")},
		{"both truncated", viz("BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL", "DINGO POTOROO"), zone("BENNE<WOOLO<WARRA<WARNA<<DIN<P"), "UTO", ok("truncated"), ok("truncated"), ok("truncated")},
		{"truncated, full name", full("CHAYAPA DEJTHAMRONG KRASUANG NILAVADHANANANDA"), zone("NILAVADHANANANDA<<CHAYAPA<DEJ<K"), "UTO", none, none, ok("truncated")},
		{"not the other way", viz("NILAVADHANANANDA", "CHAYAPA DEJ"), zone("NILAVADHANANANDA<<CHAYAPA<DEJTH"), "UTO", match, diff, diff},
		{"short surname is not cut", viz("LIU", "CHAYAPADEJTHAMRONG KRASUANG"), zone("LI<<CHAYAPADEJTHAMRONG<KRASUAN"), "UTO", diff, ok("truncated"), diff},
		{"not full", viz("ERIKSSON", "ANNA MARIA"), zone("ERIKSSON<<ANNA<<<<<<<<<<<<<<<<"), "UTO", match, diff, diff},
		{"swapped", viz("ANNA MARIA", "ERIKSSON"), zone("ERIKSSON<<ANNA<MARIA"), "UTO", ok("slot_shift"), ok("slot_shift"), ok("slot_shift")},
		{"middle name in the surname", viz("MARIA ERIKSSON", "ANNA"), viz("ERIKSSON", "ANNA MARIA"), "", ok("slot_shift"), ok("slot_shift"), ok("slot_shift")},
		{"no separator in the zone", viz("ERIKSSON", "ANNA"), zone("ERIKSSON<ANNA<<<<<"), "DJI", ok("slot_shift"), ok("slot_shift"), ok("slot_shift")},
		{"order", viz("GARCIA LOPEZ", "ANA"), viz("LOPEZ GARCIA", "ANA"), "", ok("order"), match, ok("order")},
		{"initials", viz("PUBLIC", "JOHN Q."), viz("PUBLIC", "JOHN QUINCY"), "USA", match, ok("initials"), ok("initials")},
		{"single name in the other slot", viz("", "SUKARNO"), zone("SUKARNO<<<<<"), "IDN", ok("single_name"), ok("single_name"), ok("single_name")},
		{"single name, empty surname", full("SUKARNO"), zone("<<SUKARNO<<<"), "IND", none, none, match},
		{"placeholder", viz("SUKARNO", "FNU"), zone("SUKARNO<<<<<"), "USA", match, none, match},
		{"dash", viz("SUKARNO", " - "), zone("SUKARNO<<XXX"), "USA", match, none, match},
		{"title", viz("Dr. Mustermann", "Erika"), zone("MUSTERMANN<<ERIKA"), "DEU", ok("title"), match, ok("title")},
		{"suffix", viz("FEGGINS JR.", "JOHN"), zone("FEGGINS<<JOHN"), "USA", ok("title"), match, ok("title")},
		{"title in the other slot", viz("MUSTERMANN", "DR ERIKA"), zone("DR<MUSTERMANN<<ERIKA"), "DEU", ok("title"), ok("title"), ok("title")},
		{"maiden name", viz("MARTIN NÉE DUPONT", "JEANNE"), zone("MARTIN<<JEANNE"), "FRA", ok("other_name"), match, ok("other_name")},
		{"married name", viz("MARTIN épouse DUPONT", "JEANNE"), zone("DUPONT<<JEANNE"), "FRA", ok("other_name"), match, ok("other_name")},
		{"second surname", Names{Surname: "GARCÍA", SecondSurname: "LÓPEZ", GivenNames: "ANA"}, zone("GARCIA<LOPEZ<<ANA"), "ESP", ok("transliterated"), match, ok("transliterated")},
		{"second surname not read", viz("GARCIA", "ANA"), zone("GARCIA<LOPEZ<<ANA"), "MEX", ok("second_surname"), match, ok("second_surname")},
		{"one surname less elsewhere", viz("GARCIA", "ANA"), zone("GARCIA<LOPEZ<<ANA"), "DEU", diff, match, diff},
		{"full name first", full("ERIKSSON ANNA MARIA"), zone("ERIKSSON<<ANNA<MARIA"), "UTO", none, none, match},
		{"full name last", full("ANNA MARIA ERIKSSON"), zone("ERIKSSON<<ANNA<MARIA"), "UTO", none, none, match},
		{"full name mixed", full("MARIA ERIKSSON ANNA"), zone("ERIKSSON<<ANNA<MARIA"), "UTO", none, none, ok("order")},
		{"full name with comma", full("ERIKSSON, ANNA MARIA"), zone("ERIKSSON<<ANNA<MARIA"), "UTO", match, match, match},
		{"comma without blank", full("WANG,WEI"), viz("WANG", "WEI"), "CHN", match, match, match},
		{"full name with title", full("MR. ANNA ERIKSSON"), zone("ERIKSSON<<ANNA"), "UTO", none, none, ok("title")},
		{"full names", full("ANNA ERIKSSON"), full("ERIKSSON ANNA"), "", none, none, ok("order")},
		{"other full name", full("ANNA LI"), zone("LU<<ANNA"), "CHN", none, none, diff},
		{"Cyrillic", viz("Щукин", "Юрий"), zone("SHCHUKIN<<IURII"), "RUS", ok("transliterated"), ok("transliterated"), ok("transliterated")},
		{"Cyrillic, other person", viz("Иванов", "Юрий"), zone("PETROV<<IURII"), "RUS", diff, ok("transliterated"), diff},
		{"patronymic", viz("Иванов", "Иван Петрович"), zone("IVANOV<<IVAN"), "RUS", ok("transliterated"), ok("patronymic"), ok("patronymic")},
		{"Serbian, both alphabets", viz("Ђорђевић", "Жељко"), viz("Đorđević", "Željko"), "SRB", ok("transliterated"), ok("transliterated"), ok("transliterated")},
		{"Greek", viz("Παπαδόπουλος", "Γεώργιος"), zone("PAPADOPOULOS<<GEORGIOS"), "GRC", ok("transliterated"), ok("transliterated"), ok("transliterated")},
		{"Chinese", viz("王", "伟"), zone("WANG<<WEI"), "CHN", script, script, script},
		{"Arabic by ear", viz("عباس", "علي"), zone("ABBAS<<ALI"), "ARE", script, script, script},
		{"Arabic by the table", viz("عباس", "علي"), zone("EBAS<<ELY"), "ARE", ok("transliterated"), ok("transliterated"), ok("transliterated")},
		{"Thai title", viz("", "นายสมชาย"), viz("", "สมชาย"), "THA", none, ok("title"), none},
		{"Thai vowels", viz("", "สมชาย"), viz("", "สมชัย"), "THA", none, diff, none},
		{"nothing", Names{}, zone("ERIKSSON<<ANNA"), "", none, none, none},
	}
	for _, tt := range tests {
		issuer, _ := MakeCountry(tt.issuer)
		want := NameComparison{tt.surname, tt.given, tt.full}
		if got := CompareNames(tt.a, tt.b, issuer); got != want {
			t.Errorf("%s: got %v, want %v", tt.name, got, want)
		}
		if got := CompareNames(tt.b, tt.a, issuer); got != want {
			t.Errorf("%s, reversed: got %v, want %v", tt.name, got, want)
		}
	}
}

func BenchmarkCompareNames(b *testing.B) {
	uto, _ := MakeCountry("UTO")
	for _, bb := range []struct {
		name string
		a, b Names
	}{
		{"equal", viz("ERIKSSON", "ANNA MARIA"), zone("ERIKSSON<<ANNA<MARIA")},
		{"transliterated", viz("MÜLLER", "JÜRGEN"), zone("MUELLER<<JUERGEN")},
		{"full", full("ANNA MARIA ERIKSSON"), zone("ERIKSSON<<ANNA<MARIA")},
		{"different", viz("ERIKSSON", "ANNA MARIA"), zone("ERIKSEN<<ANNA<MARIA")},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				CompareNames(bb.a, bb.b, uto)
			}
		})
	}
}
