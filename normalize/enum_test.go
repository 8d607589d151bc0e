package normalize

import (
	"strings"
	"testing"
)

// enumText renders what a parser made of a word: "married", "ambiguous divorced
// widowed", with the note behind a colon.
func enumText(p Parsed) string {
	text := p.Value.Text
	switch p.State {
	case NotGiven:
		return "not given"
	case Read:
	default:
		text = p.State.Kind()
		for _, v := range p.Alternatives {
			text += " " + v.Text
		}
	}
	if p.Note != 0 {
		text += ": " + p.Note.String()
	}
	return text
}

type enumCase struct{ in, hints, want string }

func testEnum(t *testing.T, parse func(string, Hints) Parsed, cases []enumCase) {
	for _, tt := range cases {
		t.Run(tt.in+" "+tt.hints, func(t *testing.T) {
			if got := enumText(parse(tt.in, hintsOf(t, tt.hints))); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestParseMaritalStatus(t *testing.T) {
	testEnum(t, ParseMaritalStatus, []enumCase{
		{"", "", "not given"}, {"  ", "", "not given"}, {"-", "IDN", "unknown: unspecified"},
		{"KAWIN", "IDN", "married"}, {"BELUM KAWIN", "IDN", "single"}, {"Belum  Kawin", "", "single"}, {"BELUMKAWIN", "", "single"},
		{"BELUM KAWIM", "IDN", "single: a misread word"},
		{"CERAI HIDUP", "", "divorced"}, {"CERAI MATI", "", "widowed"}, {"CERAI", "", "divorced"},
		{"KAWIN TERCATAT", "IDN", "married"}, {"K", "IDN", "married"}, {"K", "", "K: unlisted"}, {"M", "USA", "married"},
		{"JANDA", "IDN", "ambiguous divorced widowed"}, {"DUL", "TUR", "ambiguous divorced widowed"}, {"Evli", "TUR", "married"},
		{"CASADO", "TLS", "married"}, {"Casado(a)", "BRA", "married"}, {"casada", "", "married"}, {"Marié(e)", "FRA", "married"},
		{"SOLTEIRO/SINGLE", "", "single"}, {"Status Perkawinan: KAWIN", "IDN", "married"}, {"SOLTEIRO/MARRIED", "", "SOLTEIRO/MARRIED: unlisted"},
		{"Status Perkawinan", "IDN", "unreadable: the caption of the field"},
		{"متزوّجة", "EGY", "married"}, {"أعزب", "", "single"}, {"โสด", "THA", "single"}, {"หย่า", "", "divorced"}, {"ม่าย", "", "widowed"},
		{"未婚", "", "single"}, {"離婚", "TWN", "divorced"}, {"união de facto", "PRT", "civil_union"}, {"Viúva", "", "widowed"},
		{"it is\tcomplicated ", "", "it is complicated: unlisted"},
		{strings.Repeat("KAWIN ", 40), "", strings.TrimSpace(strings.Repeat("KAWIN ", 40)) + ": unlisted"},
		{"unknown", "", "unknown: unspecified"},
	})
}

func TestParseReligion(t *testing.T) {
	testEnum(t, ParseReligion, []enumCase{
		{"", "", "not given"}, {"-", "IDN", "unknown: unspecified"},
		{"ISLAM", "IDN", "islam"}, {"Islam.", "", "islam"}, {"IS LAM", "", "islam"}, {"1SLAM", "IDN", "islam: a misread word"}, {"lSLAM", "", "islam: a misread word"},
		{"KRISTEN", "IDN", "christian_protestant"}, {"KATHOLIK", "", "catholic"}, {"Roman Catholic", "", "catholic"},
		{"KATOLIC", "", "catholic: a misread word"}, {"KATOLlK", "", "catholic: a misread word"}, {"พุทธ", "THA", "buddhist"}, {"KONG HU CHU", "IDN", "confucian"},
		{"KEPERCAYAAN TERHADAP TUHAN YME", "IDN", "belief"}, {"مسلم", "EGY", "islam"}, {"لا يوجد", "", "none"},
		{"Zoroastrian", "IRN", "Zoroastrian: unlisted"}, {"Agama : HINDU", "IDN", "hindu"},
	})
}

func TestParseEyeColor(t *testing.T) {
	testEnum(t, ParseEyeColor, []enumCase{
		{"", "", "not given"}, {"Castanhos", "TLS", "brown"}, {"BRO", "USA", "brown"}, {"UNK", "USA", "unknown: unspecified"},
		{"verdes", "", "green"}, {"Grün", "DEU", "green"}, {"MAR", "USA", "maroon"}, {"MAR", "", "MAR: unlisted"}, {"Bleus", "FRA", "blue"},
		{"GRÜN/GREEN", "DEU", "green"}, {"violet", "", "violet: unlisted"}, {"abu-abu", "IDN", "grey"}, {"Eyes: BLU", "USA", "blue"},
	})
}

func TestParseBloodType(t *testing.T) {
	testEnum(t, ParseBloodType, []enumCase{
		{"", "", "not given"}, {"-", "IDN", "unknown: unspecified"}, {"TIDAK TAHU", "IDN", "unknown: unspecified"},
		{"GOL. DARAH : -", "IDN", "unknown: unspecified"}, {"Gol. Darah", "IDN", "unknown: unspecified"},
		{"O", "", "O"}, {"o", "", "O"}, {"0", "", "O"}, {"AB", "", "AB"}, {"A+", "", "A+"}, {"AB-", "", "AB-"}, {"B−", "", "B-"}, {"A B", "", "AB"},
		{"O RH+", "", "O+"}, {"O RH POS", "", "O+"}, {"O POSITIVE", "", "O+"}, {"O positif", "", "O+"}, {"O POSITIVO", "", "O+"},
		{"0+", "", "O+"}, {"0 Rh (+)", "", "O+"}, {"O Rh(D)+", "", "O+"}, {"A RH -", "", "A-"}, {"B RH(+)", "", "B+"}, {"AB RH NEG", "", "AB-"},
		{"I(0)", "", "O"}, {"II(A)", "", "A"}, {"III(B) Rh-", "", "B-"}, {"IV(AB)", "", "AB"},
		{"1 (RH+)", "RUS", "O+"}, {"II", "UKR", "A"}, {"1", "", "unreadable"}, {"II", "IDN", "unreadable"},
		{"8", "", "B: a misread word"}, {"4+", "", "A+: a misread word"}, {"4", "RUS", "AB"}, {"Q", "", "O: a misread word"},
		{"Gol. Darah : O", "IDN", "O"}, {"Blood Group: AB+", "", "AB+"}, {"G.S. RH O+", "", "O+"},
		{"+", "", "unreadable"}, {"POS", "", "unreadable"}, {"C", "", "unreadable"}, {"ISLAM", "", "unreadable"},
		{strings.Repeat("A", 200), "", "unreadable"},
	})
}

// The canonical form of a blood type is read as itself.
func TestBloodTypeText(t *testing.T) {
	for _, group := range []string{"A", "B", "AB", "O"} {
		for _, rhesus := range []string{"", "+", "-"} {
			if got := enumText(ParseBloodType(group+rhesus, Hints{})); got != group+rhesus {
				t.Errorf("%s%s: got %q", group, rhesus, got)
			}
		}
	}
}

// Every row of the tables with a value of its own is read as that value.
func TestEnumWords(t *testing.T) {
	for _, table := range []struct {
		words words[sense]
		parse func(string, Hints) Parsed
	}{
		{maritalWords, ParseMaritalStatus}, {religionWords, ParseReligion},
		{eyeWords, ParseEyeColor}, {bloodWords, ParseBloodType},
	} {
		for _, w := range table.words {
			got := table.parse(w.key, hintsFor(t, w, 0))
			if w.value.kind == captionSense {
				if got.State == Read {
					t.Errorf("%q: a caption is read as %q", w.key, got.Value.Text)
				}
			} else if want := w.value.parsed(w.misread); enumText(got) != enumText(want) {
				t.Errorf("%q: got %q, want %q", w.key, enumText(got), enumText(want))
			}
		}
	}
}

// TestPartOfType holds that a word beside a generic name of an identity card is told: it
// may make another card of it.
func TestPartOfType(t *testing.T) {
	for in, want := range map[string]Note{
		"VOGER ID CARD": NoteUnreadPart, "Student ID card": NoteUnreadPart, "Residence ID Card": NoteUnreadPart,
		"Singapore Identity Card": 0, "Bahrain - Id Card #2 Side B": 0, "DNI electrónico": 0, "Republik Indonesia KTP": 0,
		"Student passport": 0, "NATIONAL ID CARD (front)": 0, "ID": 0,
	} {
		if p := Parse(in, Hints{Field: DocumentType}); p.State != Read || p.Note != want {
			t.Errorf("%q: got %s %q, want %q", in, p.State, p.Note, want)
		}
	}
}

func TestParseDocType(t *testing.T) {
	for in, want := range map[string]DocType{
		"KARTU TANDA PENDUDUK": NationalID, "e-KTP": NationalID, "KTP": NationalID, "SIM": DrivingLicense, "Driver's License": DrivingLicense,
		"DRIVING_LICENSE": DrivingLicense, "idDocument.driverLicense": DrivingLicense, "idDocument.passport": Passport, "prebuilt:idDocument:passport": Passport,
		"PASSPORT_FRONT": Passport, "护照": Passport, "居民身份证-照片页": NationalID, "外国人永久居留身份证": ResidencePermit, "جواز سفر": Passport,
		"CREDENCIAL PARA VOTAR": VoterCard, "Carte nationale d’identité": NationalID, "REPUBLIC OF INDONESIA PASSPORT": Passport,
		"หนังสือเดินทาง": Passport, "CĂN CƯỚC CÔNG DÂN": NationalID, "Permanent Resident Card": ResidencePermit, "visa": Visa,
		"national_id": NationalID, "residencePermit": ResidencePermit, "NATIONAL ID CARD (front)": NationalID, "Voter ID": VoterCard,
		"Mexico INE&IFE ID Card Portrait Page": VoterCard, "China Foreign Permanent Resident ID Card": ResidencePermit, "DRIVERS_LICENSE": DrivingLicense,
		"ePassport": Passport, "Philippines - ePassport (2016)": Passport, "government-id": NationalID, "ind_pan": OtherDocument, "P": Passport, "P Type": NoType,
		"China PLA Vehicle Driving License 2010 Edition": DrivingLicense, "China Vehicle License": VehicleLicense, "CITIZEN_CARD": NationalID,
		"": NoType, "-": NoType, "DOCUMENT": NoType, "PASSPORT AND DRIVING LICENCE": NoType, "rapid response": NoType, "\xff": NoType,
		strings.Repeat("PASSPORT ", 20): NoType,
	} {
		if got, ok := ParseDocType(in); got != want || ok != (want != NoType) {
			t.Errorf("%q: got %q %t, want %q", in, got, ok, want)
		}
	}
	for _, w := range documentWords {
		if got, ok := ParseDocType(w.key); got != w.value || !ok {
			t.Errorf("%q: got %q", w.key, got)
		}
	}
	for d := Passport; d < numDocTypes; d++ {
		if got, ok := ParseDocType(d.String()); got != d || !ok {
			t.Errorf("%q: got %q %t", d, got, ok)
		}
		if got, _ := ParseDocType(strings.ToUpper(d.String())); d < TextDocument && got != d {
			t.Errorf("%q in capitals: got %q", d, got)
		}
		got := NoType
		if err := got.UnmarshalText([]byte(d.String())); got != d || err != nil {
			t.Errorf("%q: unmarshals to %q, %v", d, got, err)
		}
	}
	got := Visa
	for _, text := range []string{"x", "Visa", "PASSPORT"} {
		if err := got.UnmarshalText([]byte(text)); err == nil || got != Visa {
			t.Errorf("%q is taken for the name of %s", text, got)
		}
	}
	if err := got.UnmarshalText([]byte("護照")); err == nil || err.Error() != "not a document type" || got != Visa {
		t.Errorf("a printed name: unmarshals to %q, %v", got, err)
	}
	if err := got.UnmarshalText(nil); got != NoType || err != nil {
		t.Errorf("nothing: unmarshals to %q, %v", got, err)
	}
}

func BenchmarkParseEnum(b *testing.B) {
	for _, bb := range []struct {
		parse func(string, Hints) Parsed
		in    string
	}{
		{ParseMaritalStatus, "BELUM KAWIN"}, {ParseMaritalStatus, "CASADO"}, {ParseReligion, "ISLAM"}, {ParseEyeColor, "Castanhos"},
		{ParseBloodType, "O"}, {ParseHeight, "180"}, {ParseHeight, "5'11\""}, {ParseWeight, "80 KG"},
	} {
		b.Run(bb.in, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				bb.parse(bb.in, Hints{})
			}
		})
	}
}
