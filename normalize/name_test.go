package normalize

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/fuzz/oracle"
	"github.com/ocrlint/ocrlint/mrz"
)

func viz(surname, given string) Names { return Names{Surname: surname, GivenNames: given} }
func full(name string) Names          { return Names{FullName: name} }

// zone builds the names of a zone from the text of its names field.
func zone(field string) Names {
	n := Names{Zone: true}
	n.Surname, n.GivenNames = oracle.Names(field)
	if last := field[len(field)-1]; last != '<' && len(field) >= 30 {
		n.Truncated = mrz.GivenNames
		if n.GivenNames == "" {
			n.Truncated = mrz.Surname
		}
	}
	return n
}

func TestCompareNames(t *testing.T) {
	match, diff, none := Comparison{Match, NoReason}, Comparison{Mismatch, Different}, Comparison{}
	script := Comparison{NotComparable, OtherScript}
	ok := func(reason Reason) Comparison { return Comparison{Compatible, reason} }
	tests := []struct {
		name                 string
		a, b                 Names
		issuer               string
		surname, given, full Comparison
	}{
		{"equal", viz("ERIKSSON", "ANNA MARIA"), zone("ERIKSSON<<ANNA<MARIA<<<<<<<<"), "UTO", match, match, match},
		{"case", viz("Eriksson", "Anna Maria"), viz("ERIKSSON", "ANNA MARIA"), "", match, match, match},
		{"control characters", viz("ERIKSSON", "AN\x00NA\x10"), viz("ERIKSSON", "ANNA"), "", match, match, match},
		{"no end", viz("ERIKSSON", "ANNA\x00MARIA"), viz("ERIKSSON", "ANNA"), "", match, diff, diff},
		{"hyphen", viz("SMITH-JONES", "SUSIE"), zone("SMITH<JONES<<SUSIE"), "GBR", ok(ByHyphen), match, ok(ByHyphen)},
		{"apostrophe", viz("O’CONNOR", "ENYA"), zone("OCONNOR<<ENYA"), "IRL", ok(ByApostrophe), match, ok(ByApostrophe)},
		{"apostrophe as filler", viz("O'CONNOR", "ENYA"), zone("O<CONNOR<<ENYA"), "IRL", ok(ByApostrophe), match, ok(ByApostrophe)},
		{"space", viz("VAN DER BERG", "JAN"), viz("VANDERBERG", "JAN"), "NLD", ok(BySpace), match, ok(BySpace)},
		{"German", viz("Müller-Groß", "Jürgen"), zone("MUELLER<GROSS<<JUERGEN"), "DEU", ok(BySpelling), ok(BySpelling), ok(BySpelling)},
		{"two vendors", viz("MÜLLER", "JOSÉ"), viz("MULLER", "JOSE"), "", ok(BySpelling), ok(BySpelling), ok(BySpelling)},
		{"two accents", viz("DUPONT", "JOSÉ"), viz("DUPONT", "JOSÈ"), "FRA", match, ok(ByDiacritics), ok(ByDiacritics)},
		{"no decomposition", viz("ØRSTED", "ŁUKASZ"), viz("ORSTED", "UKASZ"), "", ok(ByOtherSpelling), diff, diff},
		{"LI is not LU", viz("LI", "WEI"), zone("LU<<WEI"), "CHN", diff, match, diff},
		{"Mark is not Hark", viz("SMITH", "MARK"), zone("SMITH<<HARK"), "GBR", match, diff, diff},
		{"truncated", viz("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG"), zone("NILAVADHANANANDA<<CHAYAPA<DEJ<K"), "UTO", match, ok(ByTruncation), ok(ByTruncation)},
		{"truncated, with a word of no letters", viz("NILAVADHANANANDA", "CHAYAPA ' DEJTHAMRONG \x7f KRASUANG"), zone("NILAVADHANANANDA<<CHAYAPA<DEJ<K"), "UTO", match, ok(ByTruncation), ok(ByTruncation)},
		{"both truncated", viz("BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL", "DINGO POTOROO"), zone("BENNE<WOOLO<WARRA<WARNA<<DIN<P"), "UTO", ok(ByTruncation), ok(ByTruncation), ok(ByTruncation)},
		{"truncated, full name", full("CHAYAPA DEJTHAMRONG KRASUANG NILAVADHANANANDA"), zone("NILAVADHANANANDA<<CHAYAPA<DEJ<K"), "UTO", none, none, ok(ByTruncation)},
		{"not the other way", viz("NILAVADHANANANDA", "CHAYAPA DEJ"), zone("NILAVADHANANANDA<<CHAYAPA<DEJTH"), "UTO", match, diff, diff},
		{"short surname is not cut", viz("LIU", "CHAYAPADEJTHAMRONG KRASUANG"), zone("LI<<CHAYAPADEJTHAMRONG<KRASUAN"), "UTO", diff, ok(ByTruncation), diff},
		{"fewer given names", viz("ERIKSSON", "ANNA MARIA"), zone("ERIKSSON<<ANNA<<<<<<<<<<<<<<<<"), "UTO", match, ok(ByFewerGivenNames), ok(ByFewerGivenNames)},
		{"swapped", viz("ANNA MARIA", "ERIKSSON"), zone("ERIKSSON<<ANNA<MARIA"), "UTO", ok(BySwap), ok(BySwap), ok(BySwap)},
		{"middle name in the surname", viz("MARIA ERIKSSON", "ANNA"), viz("ERIKSSON", "ANNA MARIA"), "", ok(BySlot), ok(BySlot), ok(BySlot)},
		{"no separator in the zone", viz("ERIKSSON", "ANNA"), zone("ERIKSSON<ANNA<<<<<"), "DJI", ok(BySlot), ok(BySlot), ok(BySlot)},
		{"order", viz("GARCIA LOPEZ", "ANA"), viz("LOPEZ GARCIA", "ANA"), "", ok(ByOrder), match, ok(ByOrder)},
		{"initials", viz("PUBLIC", "JOHN Q."), viz("PUBLIC", "JOHN QUINCY"), "USA", match, ok(ByInitials), ok(ByInitials)},
		{"single name in the other slot", viz("", "SUKARNO"), zone("SUKARNO<<<<<"), "IDN", ok(BySingleName), ok(BySingleName), ok(BySingleName)},
		{"single name, empty surname", full("SUKARNO"), zone("<<SUKARNO<<<"), "IND", none, none, match},
		{"placeholder", viz("SUKARNO", "FNU"), zone("SUKARNO<<<<<"), "USA", match, none, match},
		{"placeholder in a full name", full("FNU SUKARNO"), zone("SUKARNO<<FNU"), "USA", none, none, match},
		{"no middle name", viz("DOE", "JOHN NMN"), zone("DOE<<JOHN"), "USA", match, match, match},
		{"not a placeholder", viz("DOE", "JOHNMN"), zone("DOE<<JOHN"), "USA", match, diff, diff},
		{"dash", viz("SUKARNO", " - "), zone("SUKARNO<<XXX"), "USA", match, none, match},
		{"title", viz("Dr. Mustermann", "Erika"), zone("MUSTERMANN<<ERIKA"), "DEU", ok(ByTitle), match, ok(ByTitle)},
		{"suffix", viz("FEGGINS JR.", "JOHN"), zone("FEGGINS<<JOHN"), "USA", ok(ByTitle), match, ok(ByTitle)},
		{"title in the other slot", viz("MUSTERMANN", "DR ERIKA"), zone("DR<MUSTERMANN<<ERIKA"), "DEU", ok(ByTitle), ok(ByTitle), ok(ByTitle)},
		{"maiden name", viz("MARTIN NÉE DUPONT", "JEANNE"), zone("MARTIN<<JEANNE"), "FRA", ok(ByOtherName), match, ok(ByOtherName)},
		{"married name", viz("MARTIN épouse DUPONT", "JEANNE"), zone("DUPONT<<JEANNE"), "FRA", ok(ByOtherName), match, ok(ByOtherName)},
		{"second surname", Names{Surname: "GARCÍA", SecondSurname: "LÓPEZ", GivenNames: "ANA"}, zone("GARCIA<LOPEZ<<ANA"), "ESP", ok(BySpelling), match, ok(BySpelling)},
		{"second surname not read", viz("GARCIA", "ANA"), zone("GARCIA<LOPEZ<<ANA"), "MEX", ok(BySecondSurname), match, ok(BySecondSurname)},
		{"one surname less elsewhere", viz("GARCIA", "ANA"), zone("GARCIA<LOPEZ<<ANA"), "DEU", diff, match, diff},
		{"full name first", full("ERIKSSON ANNA MARIA"), zone("ERIKSSON<<ANNA<MARIA"), "UTO", none, none, match},
		{"full name last", full("ANNA MARIA ERIKSSON"), zone("ERIKSSON<<ANNA<MARIA"), "UTO", none, none, match},
		{"full name mixed", full("MARIA ERIKSSON ANNA"), zone("ERIKSSON<<ANNA<MARIA"), "UTO", none, none, ok(ByOrder)},
		{"full name with comma", full("ERIKSSON, ANNA MARIA"), zone("ERIKSSON<<ANNA<MARIA"), "UTO", match, match, match},
		{"comma without blank", full("WANG,WEI"), viz("WANG", "WEI"), "CHN", match, match, match},
		{"full name with title", full("MR. ANNA ERIKSSON"), zone("ERIKSSON<<ANNA"), "UTO", none, none, ok(ByTitle)},
		{"full names", full("ANNA ERIKSSON"), full("ERIKSSON ANNA"), "", none, none, ok(ByOrder)},
		{"other full name", full("ANNA LI"), zone("LU<<ANNA"), "CHN", none, none, diff},
		{"Cyrillic", viz("Щукин", "Юрий"), zone("SHCHUKIN<<IURII"), "RUS", ok(BySpelling), ok(BySpelling), ok(BySpelling)},
		{"Cyrillic, other person", viz("Иванов", "Юрий"), zone("PETROV<<IURII"), "RUS", diff, ok(BySpelling), diff},
		{"patronymic", viz("Иванов", "Иван Петрович"), zone("IVANOV<<IVAN"), "RUS", ok(BySpelling), ok(ByPatronymic), ok(ByPatronymic)},
		{"Serbian, both alphabets", viz("Ђорђевић", "Жељко"), viz("Đorđević", "Željko"), "SRB", ok(BySpelling), ok(BySpelling), ok(BySpelling)},
		{"Greek", viz("Παπαδόπουλος", "Γεώργιος"), zone("PAPADOPOULOS<<GEORGIOS"), "GRC", ok(BySpelling), ok(BySpelling), ok(BySpelling)},
		{"Chinese", viz("王", "伟"), zone("WANG<<WEI"), "CHN", script, script, script},
		{"Arabic by ear", viz("عباس", "علي"), zone("ABBAS<<ALI"), "ARE", script, script, script},
		{"Arabic by the table", viz("عباس", "علي"), zone("EBAS<<ELY"), "ARE", ok(BySpelling), ok(BySpelling), ok(BySpelling)},
		{"Thai title", viz("", "นายสมชาย"), viz("", "สมชาย"), "THA", none, ok(ByTitle), none},
		{"Thai vowels", viz("", "สมชาย"), viz("", "สมชัย"), "THA", none, diff, none},
		{"two scripts in one text", viz("王 WANG", "伟/WEI"), zone("WANG<<WEI"), "CHN", match, match, match},
		{"all in one slot", viz("", "ANNA MARIA ERIKSSON"), viz("ERIKSSON", "ANNA MARIA"), "", ok(BySlot), ok(BySlot), ok(BySlot)},
		{"one slot only", viz("ERIKSSON", ""), viz("ERIKSSON", "ANNA MARIA"), "", match, none, none},
		{"part of a full name", viz("ERIKSSON", ""), full("ERIKSSON ANNA"), "", none, none, none},
		{"language decides", Names{Surname: "Григорій", Zone: false, Language: "uk"}, viz("HRYHORII", ""), "POL", ok(BySpelling), none, none},
		{"language of another state", Names{Surname: "Григорій", Language: "ru"}, viz("HRYHORII", ""), "POL", ok(ByOtherSpelling), none, none},
		{"cipher of the internal passport", viz("Юрий", "Ильич"), zone("7RIQ<<IL9I3"), "RUS", ok(BySpelling), ok(BySpelling), ok(BySpelling)},
		{"one space too many", full("VAN DER BERG JAN"), full("VANDER BERG JAN"), "", none, none, ok(BySpace)},
		{"no given names in a full zone", viz("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGH", "ANNA"), zone("ABCDEFGHIJKLMNOPQRSTUVWXYZABCD"), "UTO", ok(ByTruncation), none, ok(ByTruncation)},
		{"no given names in the zone", viz("ERIKSSON", "ANNA"), zone("ERIKSSON<<<<<<<<<<"), "UTO", match, none, diff},
		{"full stop", viz("ST.JOHN", "ANNA"), zone("ST<JOHN<<ANNA"), "GBR", ok(ByPunctuation), match, ok(ByPunctuation)},
		{"Dutch spouse", viz("De Bruijn e/v Molenaar", "Willeke Liselotte"), zone("DE<BRUIJN<<WILLEKE<LISELOTTE"), "NLD", ok(ByOtherName), match, ok(ByOtherName)},
		{"parents' initials", viz("SPECIMEN", "TEST"), zone("SPECIMEN<<TEST<V<D"), "USA", match, ok(ByInitials), ok(ByInitials)},
		{"letters more", viz("SPECIMEN", "TEST"), zone("SPECIMEN<<TEST<V<D"), "UTO", match, ok(ByFewerGivenNames), ok(ByFewerGivenNames)},
		{"Cyrillic full name", full("Иванов Иван Петрович"), zone("IVANOV<<IVAN"), "RUS", none, none, ok(ByPatronymic)},
		{"Chinese and Korean", viz("洪", "吉童"), viz("홍", "길동"), "KOR", script, script, script},
		{"another Chinese name", viz("王", "伟"), viz("王", "强"), "CHN", match, diff, diff},
		{"parts of one name", viz("ERIKSSON", ""), viz("", "ANNA"), "", none, none, none},
		{"another single name", viz("", "ANNA"), zone("SUKARNO<<<<"), "IDN", none, none, diff},
		{"a zone without given names", Names{Surname: "Girard", GivenNames: "Anaël", FullName: "Anaël Girard"}, Names{Surname: "GIRARD", Zone: true, Partial: true}, "FRA", match, none, none},
		{"a zone without given names, another surname", Names{Surname: "Girard", GivenNames: "Anaël", FullName: "Anaël Girard"}, Names{Surname: "GERARD", Zone: true, Partial: true}, "FRA", diff, none, none},
		{"full name of a zone", viz("Müller", "Jürgen"), Names{FullName: "MUELLER JUERGEN", Zone: true}, "DEU", none, none, ok(BySpelling)},
		{"no second surname on a foreigner's visa", Names{Surname: "Than", Nationality: country(t, "MMR")}, zone("THAN<OO"), "ARG", diff, none, diff},
		{"second surname on a foreigner's visa", viz("García", ""), Names{Surname: "GARCIA LOPEZ", GivenNames: "ANA", Zone: true, Nationality: country(t, "ESP")}, "DEU", ok(BySecondSurname), none, none},
		{"second surname not in the zone", Names{Surname: "GARCIA", SecondSurname: "LOPEZ", GivenNames: "ANA"}, zone("GARCIA<<ANA"), "PRT", ok(BySecondSurname), match, ok(BySecondSurname)},
		{"second surname is the end of the first", Names{Surname: "dos Santos", SecondSurname: "Santos", GivenNames: "Tiago"}, zone("DOS<SANTOS<SANTOS<<TIAGO"), "PRT", match, match, match},
		{"a middle name that is another, beside the zone", Names{FullName: "Bùi Tuấr Anh"}, zone("BUI<<TUAN<ANH"), "VNM", none, none, diff},
		{"second surname twice", Names{Surname: "GARCIA LOPEZ", SecondSurname: "LOPEZ", GivenNames: "ANA"}, zone("GARCIA<LOPEZ<<ANA"), "ESP", match, match, match},
		{"only a second surname", Names{SecondSurname: "LOPEZ", GivenNames: "ANA"}, zone("LOPEZ<<ANA"), "ESP", match, match, match},
		{"full name with title and suffix", full("Dr. Anna Eriksson, PhD"), zone("ERIKSSON<<ANNA"), "UTO", none, none, ok(ByTitle)},
		{"full name with maiden name", full("Anna Eriksson née Berg"), zone("ERIKSSON<<ANNA"), "UTO", none, none, ok(ByOtherName)},
		{"full name of a full zone", viz("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KRASUANG"), Names{FullName: "NILAVADHANANANDA CHAYAPA DEJ K", Zone: true, Truncated: mrz.GivenNames}, "UTO", none, none, ok(ByTruncation)},
		{"full names, that of a full zone", full("CHAYAPA DEJTHAMRONG KRASUANG NILAVADHANANANDA"), Names{FullName: "NILAVADHANANANDA CHAYAPA DEJ K", Zone: true, Truncated: mrz.GivenNames}, "UTO", none, none, ok(ByTruncation)},
		{"full names, that of another full zone", full("CHAYAPA DEJTHAMRONG KRASUANG NILAVADHANANANDA"), Names{FullName: "NILAVADHANANANDO CHAYAPA DEJ K", Zone: true, Truncated: mrz.GivenNames}, "UTO", none, none, diff},
		{"given names before a surname that fills the zone", full("ANNA ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGH"), zone("ABCDEFGHIJKLMNOPQRSTUVWXYZABCD"), "UTO", none, none, ok(ByTruncation)},
		{"given names behind a surname that fills the zone", full("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGH ANNA"), zone("ABCDEFGHIJKLMNOPQRSTUVWXYZABCD"), "UTO", none, none, ok(ByTruncation)},
		{"another surname that fills the zone", full("ANNA ABCDEFGHIJKLMNOPQRSTUVWXYZXBCDEFGH"), zone("ABCDEFGHIJKLMNOPQRSTUVWXYZABCD"), "UTO", none, none, diff},
		{"two zones, one without room for given names", zone("SUKARNO<<<<<"), Names{Surname: "SUKARNO", Zone: true, Partial: true}, "", match, none, match},
		{"two zones, one name each", zone("<<ANNA<<<<"), Names{Surname: "SUKARNO", Zone: true, Partial: true}, "", none, none, diff},
		{"two zones, neither with all", Names{GivenNames: "ANNA", Zone: true, Partial: true}, Names{Surname: "SUKARNO", Zone: true, Partial: true}, "", none, none, none},
		{"tabs and lines", viz("VAN\tDER BERG", "ANNA\nMARIA"), viz("VAN DER\rBERG", "ANNA\v MARIA"), "", match, match, match},
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

func TestParseName(t *testing.T) {
	tests := []struct {
		text, want, kind string
		note             Note
		field            Field
	}{
		{"ERIKSSON", "ERIKSSON", "", 0, Surname},
		{"  Anna \u00a0 Maria\n", "Anna Maria", "", 0, GivenNames},
		{"MU\u0308LLER", "MÜLLER", "", 0, Surname},
		{"WANG,WEI", "WANG,WEI", "", NoteSurnameFirst, FullName},
		{"ERIKSSON, ANNA", "ERIKSSON, ANNA", "", 0, GivenNames},
		{"ANNA<MARIA<<<", "ANNA MARIA", "", NoteFiller, GivenNames},
		{"Dr. Mustermann", "Dr. Mustermann", "", NoteTitle, Surname},
		{"FEGGINS JR.", "FEGGINS JR.", "", NoteTitle, Surname},
		{"MARTIN épouse DUPONT", "MARTIN épouse DUPONT", "", NoteOtherName, Surname},
		{"สมชาย\u200b", "สมชาย", "", 0, GivenNames},
		{"王伟", "王伟", "", 0, NativeName},
		{"MAR1A", "MAR1A", "", NoteStrange, GivenNames},
		{"ИВАHОВ", "ИВАHОВ", "", NoteStrange, Surname}, // a Latin H
		{"IVAНOV", "IVAНOV", "", NoteStrange, Surname}, // a Cyrillic one
		{"HИ", "HИ", "", NoteStrange, Surname},
		{"ИH", "ИH", "", NoteStrange, Surname},
		{"ΠΑΠΑΔOΠΟΥΛΟΣ", "ΠΑΠΑΔOΠΟΥΛΟΣ", "", NoteStrange, Surname},
		{"OΠ", "OΠ", "", NoteStrange, Surname},
		{"ΑΠO", "ΑΠO", "", NoteStrange, Surname},
		{"NGUYỄИ", "NGUYỄИ", "", NoteStrange, Surname},
		{"ИỄ", "ИỄ", "", NoteStrange, Surname},
		{"ỄИ", "ỄИ", "", NoteStrange, Surname},
		{"ΠỄ", "ΠỄ", "", NoteStrange, Surname},
		{"ἈΝΝA", "ἈΝΝA", "", NoteStrange, GivenNames},
		{"AἈ", "AἈ", "", NoteStrange, GivenNames},
		{"ԤAN", "ԤAN", "", NoteStrange, GivenNames},
		{"ẠԤ", "ẠԤ", "", NoteStrange, GivenNames},
		{"SM月TH", "SM月TH", "", NoteStrange, Surname},
		{"Ạ月Ạ", "Ạ月Ạ", "", NoteStrange, Surname},
		{"Ạ月B", "Ạ月B", "", NoteStrange, Surname},
		{"AกB", "AกB", "", NoteStrange, Surname},
		{"AกẠ", "AกẠ", "", NoteStrange, Surname},
		{"ẠกB", "ẠกB", "", NoteStrange, Surname},
		{"SM月\u0301TH", "SM月\u0301TH", "", NoteStrange, Surname},
		{"X\u0304И", "X\u0304И", "", NoteStrange, Surname},
		{"И\u0304X", "ӢX", "", NoteStrange, Surname},
		{"И王X", "И王X", "", NoteStrange, Surname},
		{"X王И", "X王И", "", NoteStrange, Surname},
		{"XกʼX", "XกʼX", "", NoteStrange, Surname},
		{"IVAN–ИВАН", "IVAN–ИВАН", "", 0, FullName},
		{"ERIKSSON!", "ERIKSSON!", "", NoteStrange, Surname},
		{"* ANNA *", "", "unknown", NoteMasked, Surname},
		{"* ANNA", "", "unreadable", NoteUnread, Surname},
		{"ERIKSSON, ANNA", "ERIKSSON, ANNA", "", NoteSurnameFirst, NoField},
		{"WANG王", "WANG王", "", 0, FullName},
		{"王WANG", "王WANG", "", 0, FullName},
		{"Aก", "Aก", "", 0, FullName},
		{"กA", "กA", "", 0, FullName},
		{"Ạก", "Ạก", "", 0, FullName},
		{"กẠ", "กẠ", "", 0, FullName},
		{"王ИВАН", "王ИВАН", "", 0, FullName},
		{"ИВАН王", "ИВАН王", "", 0, FullName},
		{"Иван Ivan", "Иван Ivan", "", 0, FullName},
		{"Ivan-Иван", "Ivan-Иван", "", 0, FullName},
		{"ԤА", "ԤА", "", 0, FullName},
		{"Oʼzbekov", "Oʼzbekov", "", 0, Surname},
		{"Ạʼzbekov", "Ạʼzbekov", "", 0, Surname},
		{"A王 B", "A王 B", "", 0, FullName},
		{"", "", "", 0, Surname},
		{" ", "", "", 0, Surname},
		{"-", "", "unknown", NotePlaceholder, Surname},
		{"<<<", "", "", 0, Surname},
		{"F.N.U.", "", "unknown", NotePlaceholder, GivenNames},
		{"xxx", "", "unknown", NotePlaceholder, Surname},
		{"N/A", "", "unknown", NotePlaceholder, Surname},
		{"NA", "NA", "", 0, Surname}, // a Korean surname
		{"JO?N", "", "unreadable", NoteUnread, GivenNames},
		{"***", "", "unknown", NoteMasked, GivenNames},
		{"12345", "", "unreadable", NoteNoLetter, Surname},
		{"\xff\xfe", "", "unreadable", NoteUnread, Surname},
	}
	for _, tt := range tests {
		p := ParseName(tt.text, Hints{Field: tt.field})
		if p.Value.Text != tt.want || p.State.Kind() != tt.kind || p.Note != tt.note || (p.State == Read) != (tt.want != "") {
			t.Errorf("ParseName(%q) = %+v", tt.text, p)
		}
	}
}

func TestSplitName(t *testing.T) {
	tests := []struct {
		text string
		want NameParts
	}{
		{"ERIKSSON", NameParts{Name: "ERIKSSON"}},
		{"Dr. med. Erika Mustermann", NameParts{Prefix: "Dr. med.", Name: "Erika Mustermann"}},
		{"Dipl.-Ing. Otto Groß", NameParts{Prefix: "Dipl.-Ing.", Name: "Otto Groß"}},
		{"DR", NameParts{Name: "DR"}},
		{"JR", NameParts{Name: "JR"}},
		{"John Smith Jr., PhD", NameParts{Name: "John Smith", Suffix: "Jr., PhD"}},
		{"นายสมชาย ใจดี", NameParts{Prefix: "นาย", Name: "สมชาย ใจดี"}},
		{"MARTIN (née DUPONT)", NameParts{Name: "MARTIN", Other: "DUPONT"}},
		{"DUPONT Nom d'usage : MARTIN", NameParts{Name: "DUPONT", Other: "MARTIN"}},
		{"Nom d'usage: MARTIN", NameParts{Prefix: "Nom d'usage:", Name: "MARTIN"}},
		{"Nom d'usage:", NameParts{Name: "Nom d'usage:"}},
		{"Schmidt geb. Müller", NameParts{Name: "Schmidt", Other: "Müller"}},
		{"De Bruijn e/v Molenaar", NameParts{Name: "De Bruijn", Other: "Molenaar"}},
		{"JOHN E. P. SMITH", NameParts{Name: "JOHN E. P. SMITH"}},
		{"NEE SOON", NameParts{Name: "NEE SOON"}},
		{"ERIKSSON, ANNA MARIA", NameParts{Name: "ERIKSSON, ANNA MARIA", Surname: "ERIKSSON", GivenNames: "ANNA MARIA"}},
		{"ERIKSSON,", NameParts{Name: "ERIKSSON,"}},
		{"ERIKSSON, JR.", NameParts{Name: "ERIKSSON", Suffix: "JR."}},
		{"ERIKSSON，ANNA", NameParts{Name: "ERIKSSON，ANNA", Surname: "ERIKSSON", GivenNames: "ANNA"}},
		{"ERIKSSON，ANNA, MARIA", NameParts{Name: "ERIKSSON，ANNA, MARIA", Surname: "ERIKSSON", GivenNames: "ANNA, MARIA"}},
		{"ERIKSSON, ANNA，MARIA", NameParts{Name: "ERIKSSON, ANNA，MARIA", Surname: "ERIKSSON", GivenNames: "ANNA，MARIA"}},
		{",ANNA，MARIA", NameParts{Name: ",ANNA，MARIA"}},
		{"，ANNA,MARIA", NameParts{Name: "，ANNA,MARIA"}},
		{"Nom d'usage:MARTIN", NameParts{Prefix: "Nom d'usage:", Name: "MARTIN"}},
		{"Née: DUPONT", NameParts{Prefix: "Née:", Name: "DUPONT"}},
		{":DUPONT", NameParts{Name: ":DUPONT"}},
		{"MR\u3000ANNA", NameParts{Prefix: "MR", Name: "ANNA"}},
		{"ANNA–JR", NameParts{Name: "ANNA–JR"}},
		{"A，Kʼiche,", NameParts{Name: "A，Kʼiche,", Surname: "A", GivenNames: "Kʼiche,"}},
		{"", NameParts{}},
	}
	for _, tt := range tests {
		if got := SplitName(tt.text); got != tt.want {
			t.Errorf("SplitName(%q) = %+v, want %+v", tt.text, got, tt.want)
		}
	}
}

// The words are found by binary search, and each says what it is there for.
func TestNameWords(t *testing.T) {
	for _, table := range [][]string{placeholders, prefixes, suffixes, otherNamePhrases} {
		if !slices.IsSorted(table) {
			t.Errorf("not sorted: %v", table)
		}
		for i, w := range table {
			if !isWord(table, strings.ToLower(w)) || i > 0 && w == table[i-1] {
				t.Errorf("%s is not found, or is there twice", w)
			}
		}
	}
	for _, w := range prefixes {
		if n := SplitName(w + ". ANNA ERIKSSON"); n.Prefix != w+"." || n.Name != "ANNA ERIKSSON" {
			t.Errorf("prefix %s: %+v", w, n)
		}
	}
	for _, w := range suffixes {
		if n := SplitName("ANNA ERIKSSON, " + w); n.Suffix != w || n.Name != "ANNA ERIKSSON" {
			t.Errorf("suffix %s: %+v", w, n)
		}
	}
	for _, w := range otherNamePhrases {
		if n := SplitName("ERIKSSON " + w + ": BERG"); n.Other != "BERG" || n.Name != "ERIKSSON" {
			t.Errorf("phrase %s: %+v", w, n)
		}
	}
}

// The name lines of Doc 9303 agree with the names in the visual zone beside them.
func TestCompareSpecimenNames(t *testing.T) {
	reasons := map[Reason]int{}
	for _, style := range []mrz.Truncation{{}, {Secondary: 3}, {Even: true, Secondary: 8}} {
		for _, name := range []string{
			"ERIKSSON, ANNA MARIA", "Groß, Jürgen", "SMITH-JONES, SUSIE MARGARET", "O'CONNOR, ENYA SIOBHAN",
			"AL-BASRI, HUDA MUHAMMAD JAWAD", "NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG", "ARKFREITH",
			"BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL, DINGO POTOROO", "Müller-Lüdenscheidt von Großenhain, Jürgen Börje",
		} {
			for _, layout := range []string{"TD1", "TD2", "TD3", "MRVA", "MRVB"} {
				p := SplitName(name)
				f := mrz.Fields{
					DocumentCode: map[byte]string{'M': "V", '1': "I", '2': "I", '3': "P"}[layout[max(0, strings.IndexAny(layout, "M123"))]],
					IssuingState: "UTO", Nationality: "UTO", DocumentNumber: "1", Surname: cmp.Or(p.Surname, name), GivenNames: p.GivenNames, Truncation: style,
				}
				z, cut, err := mrz.Build(f, layout)
				if err != nil {
					t.Fatal(err)
				}
				other := Names{Surname: z.Element(mrz.Surname), GivenNames: z.Element(mrz.GivenNames), Zone: true, Truncated: z.Truncated()}
				for _, printed := range []Names{viz(f.Surname, f.GivenNames), full(f.GivenNames + " " + f.Surname), full(name)} {
					got := CompareNames(printed, other, Country{}).FullName
					if got.Agreement != Match && got.Agreement != Compatible || (got.Reason == ByTruncation) != (len(cut) > 0) {
						t.Errorf("%s %s: %v", layout, z.Element(mrz.Names), got)
					}
					reasons[got.Reason]++
				}
			}
		}
	}
	if reasons[ByTruncation] == 0 || reasons[BySpelling] == 0 || reasons[ByHyphen] == 0 || reasons[NoReason] == 0 {
		t.Errorf("reasons: %v", reasons)
	}
}

// No name is long or strange enough to take long.
func TestCompareNamesHostile(t *testing.T) {
	for _, s := range []string{
		strings.Repeat("A ", 1<<16), strings.Repeat("Ä", 1<<16), strings.Repeat("Ä ", 200), strings.Repeat("DR ", 1<<16),
		strings.Repeat("É", 255), strings.Repeat("عّ", 120), strings.Repeat("<", 1<<16), strings.Repeat("\xff", 1<<16),
	} {
		got := CompareNames(full(s), viz(s[:len(s)/2], s+"B"), Country{})
		if got.FullName.Agreement == Match {
			t.Error("match")
		}
		ParseName(s, Hints{})
	}
}

func BenchmarkParseName(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ParseName("ANNA MARIA", Hints{Field: GivenNames})
	}
}

// The baseline strips the diacritics of both names and compares the words, which
// is what comparisons of names usually do, and neither tells a reason nor knows
// that MUELLER is MÜLLER.
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
	b.Run("baseline", func(b *testing.B) {
		plain := func(s string) string {
			return strings.Join(strings.Fields(strings.ToUpper(stripDiacritics(strings.ReplaceAll(s, "<", " ")))), " ")
		}
		x, y := viz("ERIKSSON", "ANNA MARIA"), zone("ERIKSSON<<ANNA<MARIA")
		b.ReportAllocs()
		for b.Loop() {
			if plain(x.Surname) != plain(y.Surname) || plain(x.GivenNames) != plain(y.GivenNames) {
				b.Fatal("different")
			}
		}
	})
}

// A page that gives the name in one text and in parts is compared by both.
func TestNamesTwice(t *testing.T) {
	both := func(surname, given, full string) Names {
		return Names{Surname: surname, GivenNames: given, FullName: full}
	}
	for _, tt := range []struct {
		a, b Names
		want Agreement // of the full names
	}{
		{both("Eriksson", "Anna", "Anna Eriksson"), both("", "", "ANNA ERIKSSON"), Match},
		{both("Eriksson", "Anna", "Anna Eriksson"), both("", "", "Eriksson Anna"), Compatible},
		{both("Lund", "Berta", "Anna Eriksson"), both("", "", "Anna Eriksson"), Mismatch},
		{both("Lund", "Berta", "Anna Eriksson"), both("", "", "Anna Maria Eriksson"), Mismatch},
		{both("Lund", "Berta", "Anna Eriksson"), both("", "", "Carla Eriksson"), Mismatch},
		{both("Lund", "", "Anna Eriksson"), both("", "", "Anna Eriksson"), Match},
		{both("", "Berta", "Anna Eriksson"), both("", "", "Anna Eriksson"), Match},
		{both("Lund", "Berta", "Anna Eriksson"), both("Lund", "", "Anna Eriksson"), Match},
		{both("Lund", "Berta", "Anna Eriksson"), both("Lund", "Berta", "Anna Eriksson"), Match},
		{both("Eriksson", "Anna", "Anna Eriksson"), both("Eriksson", "Anna", ""), Match},
		{both("Eriksson", "Anna", "Berta Lund"), both("Eriksson", "Anna", ""), Mismatch},
		{both("Иванова", "Мария", "Мария Иванова"), both("", "", "MARIIA IVANOVA"), Compatible},
		{both("Иванова", "Мария", "Мария Иванова"), both("", "", "Мария Иванова"), Match},
	} {
		for _, c := range [...]NameComparison{CompareNames(tt.a, tt.b, Country{}), CompareNames(tt.b, tt.a, Country{})} {
			if c.FullName.Agreement != tt.want {
				t.Errorf("%+v and %+v: %+v, want %s", tt.a, tt.b, c, tt.want)
			}
		}
	}
}
