package mrz

import (
	"slices"
	"strings"
	"testing"
)

func TestTransliterate(t *testing.T) {
	tests := []struct{ name, issuer, want string }{
		{"Térèsa CAÑON", "", "TERESA<CANON"},
		{"van der Müllen", "DEU", "VAN<DER<MUELLEN"},
		{"Müller", "TUR", "MULLER"},
		{"LÜ", "CHN", "LYU"},
		{"LÜE", "CHN", "LUE"},
		{"Ødegård", "NOR", "OEDEGAARD"},
		{"Łukasz Żółć", "POL", "LUKASZ<ZOLC"},
		{"Nguyễn Thị Ngọc Ánh", "VNM", "NGUYEN<THI<NGOC<ANH"},
		{"Straße", "DEU", "STRASSE"},
		{"O’Connor-Smith", "IRL", "OCONNOR<SMITH"},
		{"ST.JOHN", "GBR", "STJOHN"},
		{"ST. JOHN", "GBR", "ST<JOHN"},
		{"Mu\u0308ller", "AUT", "MUELLER"},
		{"I\u0307smail Işık", "TUR", "ISMAIL<ISIK"},
		{"Димитър Щерев", "BGR", "DIMITAR<SHTEREV"},
		{"Мария", "BGR", "MARIA"},
		{"Юлия Щукина", "RUS", "IULIIA<SHCHUKINA"},
		{"Згурський Єгор Юрійович", "UKR", "ZGHURSKYI<YEHOR<YURIIOVYCH"},
		{"Ђорђе Жупљанин", "SRB", "DORDE<ZUPLJANIN"},
		{"Ќосе Ѓорѓи", "MKD", "KJOSE<GJORGJI"},
		{"Γεωργίου Ευάγγελος", "GRC", "GEORGIOU<EVANGELOS"},
		{"Παύλος Μπάμπης", "GRC", "PAVLOS<BAMPIS"},
		{"Ευτυχία Αϋφαντής", "GRC", "EFTYCHIA<AYFANTIS"},
		{"გიორგი ჭავჭავაძე", "GEO", "GIORGI<CHAVCHAVADZE"},
		{"عبّاس", "", "EBBAS"},
		{"فضّة", "", "FXDZXDZXAH"},
		{"ّ", "", ""},
		{"ع ّب", "", "E<B"},
		{"عّّ", "", "EEE"},
		{"ＡＮＮＡ　ＭＡＲＩＡ", "JPN", "ANNA<MARIA"},
		{"Ḑevri", "", "DEVRI"}, // in no table, but it decomposes
		{"A×B÷C", "", "ABC"},   // signs among the letters of Latin-1 are none
		{"ÀÞ àþ", "", "ATH<ATH"},
		{"", "", ""},
	}
	for _, tt := range tests {
		got, ok := Transliterate(tt.name, tt.issuer)
		if got != tt.want || !ok {
			t.Errorf("Transliterate(%q, %q) = %q, %v, want %q", tt.name, tt.issuer, got, ok, tt.want)
		}
		if tt.name != "Ḑevri" && !Spells(tt.name, got, tt.issuer) {
			t.Errorf("%q is no spelling of %q in %q", got, tt.name, tt.issuer)
		}
	}
	for _, name := range []string{"王伟", "ANNA 2", "ANNA ٢", "HENRY Ⅷ", "สมชาย", "ANNA\xff"} {
		if got, ok := Transliterate(name, ""); ok {
			t.Errorf("Transliterate(%q) = %q, want not ok", name, got)
		}
	}
}

func TestSpells(t *testing.T) {
	tests := []struct {
		printed, zone, issuer string
		want                  bool
	}{
		{"MÜLLER", "MUELLER", "DEU", true},
		{"MÜLLER", "MUXXLLER", "DEU", true},
		{"MÜLLER", "MULLER", "DEU", true},
		{"MÜLLER", "MYULLER", "", true},
		{"MÜLLER", "MYULLER", "DEU", false},
		{"CAÑON", "CANXXON", "", true},
		{"CAÑON", "CAON", "", false},
		{"ŁUKASZ", "UKASZ", "POL", false},
		{"ØRE", "ORE", "DNK", false},
		{"LI", "LU", "", false},
		{"MARK", "HARK", "", false},
		{"МЮЛЛЕР", "MIULLER", "RUS", true},
		{"Ы×ЙЅ", "YIDZ", "RUS", true},
		{"ЪЖXاJËQИ", "ЪЖXاJËQИ", "MNE", true}, // the same letters, of whichever scripts
		{"ھЯŸЪ", "ھЯŸЪ", "SRB", true},
		{"ЫЙЅ", "YIDZ", "RUS", true}, // one spelling leads to the end of another
		{"ХЫИ-ЙF", "KHYI<IF", "KAZ", true},
		{"ИЙ", "IYI", "RUS", false},
		{"МЮЛЛЕР", "MYULLER", "RUS", true},
		{"МЮЛЛЕР", "MYULLER", "DEU", false},
		{"Ильич", "ILXI3", "RUS", false},
		{"ИЛЬИЧ", "IL9I3", "RUS", true},
		{"ИЛЬИЧ", "IL9I3", "BLR", false},
		{"Евгений", "IEVGENII", "BLR", true},
		{"ЁЛКИН", "YOLKIN", "RUS", true},
		{"КРАЕВОЙ", "KRAYEVOY", "RUS", true},
		{"ИЛЬИН", "ILYIN", "RUS", true},
		{"КРАЕВОЙ", "KRAYEVOY", "KGZ", false},
		{"ЖАРГАЛ", "JARGAL", "MNG", true},
		{"ЖУМАГУЛОВ", "DZHUMAGULOV", "KGZ", true},
		{"ЖУМАГУЛОВ", "DZHUMAGULOV", "KAZ", false},
		{"ЎКТАМ", "OKTAM", "UZB", true},
		{"ЎКТАМ", "OKTAM", "BLR", false},
		{"ҲАКИМ ҶУМА", "HAKIM<JUMA", "TJK", true},
		{"LÖB BÄR", "LOEB<BAER", "", true},
		{"LÖB BÄR", "LOEB<BAR", "", true},
		{"عبّاس", "EBAS", "", true},
		{"عبّاس", "EBBAS", "", true},
		{"عبّاس", "EBBBAS", "", false},
		{"ّ", "", "", true},
		{"عّّ", "EEE", "", true},
	}
	for _, tt := range tests {
		if got := Spells(tt.printed, tt.zone, tt.issuer); got != tt.want {
			t.Errorf("Spells(%q, %q, %q) = %v", tt.printed, tt.zone, tt.issuer, got)
		}
	}
	if Spells("ГУСЕВ", "GOUSSEV", "RUS") || !SpelledElsewhere("ГУСЕВ", "GOUSSEV") {
		t.Error("a name in French is in use, but no issuer's any more")
	}
	long := strings.Repeat("Ä", 1<<20)
	if !Spells(long, long, "") || Spells(long, long+"A", "") {
		t.Error("a long text spells only itself")
	}
	if !SpellsPrefix("JÖRG", "JO", "DEU") || !SpellsPrefix("KRÜ", "KRU", "DEU") || SpellsPrefix("JÖRG", "JA", "DEU") || SpellsPrefix("JO", "JOA", "") {
		t.Error("SpellsPrefix")
	}
}

func BenchmarkTransliterate(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Transliterate("Müller-Groß", "DEU")
	}
}

func BenchmarkSpells(b *testing.B) {
	for _, bb := range []struct{ name, printed, zone string }{
		{"ASCII", "ERIKSSON ANNA MARIA", "ERIKSSON<ANNA<MARIA"},
		{"Latin", "MÜLLER-GROSS", "MUELLER<GROSS"},
		{"Cyrillic", "ЩУКИНА ЮЛИЯ", "SHCHUKINA<IULIIA"},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if !Spells(bb.printed, bb.zone, "UTO") {
					b.Fatal("no spelling")
				}
			}
		})
	}
}

// Every row is reachable: its letters begin it, and its spelling is legal for
// the issuers that have it.
func TestSpellingsTable(t *testing.T) {
	if !slices.IsSorted(spellingIssuers[:]) {
		t.Error("issuers are not sorted")
	}
	everybody := map[string]bool{}
	for _, s := range spellings {
		if s.own&everyIssuer != 0 {
			everybody[string(s.letters[:])+s.text] = true
		}
	}
	for _, s := range spellings {
		if s.own == 0 && everybody[string(s.letters[:])+s.text] {
			t.Errorf("%q as %q: every issuer has it", string(s.letters[:s.len()]), s.text)
		}
		letters := string(s.letters[:s.len()])
		for i, issuer := range spellingIssuers {
			if (s.own|s.also)>>i&1 == 0 {
				continue
			}
			if !Spells(letters, s.text, issuer) {
				t.Errorf("%q as %q in %q", letters, s.text, issuer)
			}
		}
		for _, r := range s.letters[:s.len()] {
			if letter(r) != r {
				t.Errorf("%q: not a capital letter", letters)
			}
		}
	}
}
