package normalize

import (
	"github.com/ocrlint/ocrlint/mrz"
	"testing"

	"github.com/ocrlint/ocrlint/normalize/number"
)

// numbered assembles a document of one page with the given texts.
func numbered(country string, t DocType, texts map[Field]string, zone ...string) *Document {
	s := Source{Type: t, Country: country}
	for _, f := range Fields() {
		if text, ok := texts[f]; ok {
			s.Raws = append(s.Raws, Raw{Field: f, Witness: Visual, Text: text, At: "/" + f.String()})
		}
	}
	for _, line := range zone {
		s.Raws = append(s.Raws, Raw{Field: MRZLines, Witness: Visual, Text: line})
	}
	return Assemble(Options{AsOf: MustParseDate("2026-11-01")}, s)
}

// Which scheme a number is of when no vendor says so, and what became of it.
func TestNationalNumber(t *testing.T) {
	for _, tt := range []struct {
		country string
		card    DocType
		field   Field
		text    string
		want    string // scheme and status, "" for no scheme
	}{
		{"IDN", NationalID, PersonalNumber, "3171012512930001", "idn-nik valid"},
		{"IDN", NationalID, DocumentNumber, "3171012512930001", "idn-nik valid"},
		{"IDN", Passport, DocumentNumber, "3171012512930001", ""},
		{"IDN", NationalID, PersonalNumber, "3171013213930001", "idn-nik malformed"}, // day 32
		{"IDN", NationalID, DocumentNumber, "3171013213930001", "idn-nik malformed"},
		{"IDN", NationalID, PersonalNumber, "3171012512931", "idn-nik malformed"}, // three digits lost
		{"IDN", NationalID, DocumentNumber, "3171012512931", ""},                  // it may be any number
		{"IDN", Passport, PersonalNumber, "3171012512931", ""},
		{"EST", NationalID, PersonalNumber, "38513140014", "est-ik malformed"}, // month 13
		{"HKG", NationalID, DocumentNumber, "A123456(3)", "hkg-hkid valid"},
		{"HKG", NationalID, DocumentNumber, "A123456(7)", "hkg-hkid wrong_check"},
		{"HKG", Passport, DocumentNumber, "A123456(7)", ""},
		{"ESP", NationalID, DocumentNumber, "99999999-A", "esp-dni wrong_check"},
		{"ESP", NationalID, DocumentNumber, "BAA000589", ""},
		{"IND", NationalID, DocumentNumber, "XXXX XXXX 2346", "ind-aadhaar redacted"},
		{"KOR", NationalID, PersonalNumber, "900101-1******", "kor-rrn redacted"},
		{"ARE", NationalID, PersonalNumber, "123456789", "are-card-number valid"},
		{"CAN", NationalID, DocumentNumber, "123456789", ""}, // nine digits, but no social insurance number
		{"THA", NationalID, DocumentNumber, "1 1017 00230 70 8", "tha-pin valid"},
	} {
		d := numbered(tt.country, tt.card, map[Field]string{tt.field: tt.text})
		got := ""
		for _, n := range d.Numbers {
			got += n.Scheme.ID + " " + n.Result.Status.String()
		}
		if got != tt.want {
			t.Errorf("%s %v %v %q is %q, want %q", tt.country, tt.card, tt.field, tt.text, got, tt.want)
		}
	}
}

func TestCardsAreDocumentTypes(t *testing.T) {
	for _, s := range number.All() {
		for _, card := range s.Cards {
			if _, ok := ParseDocType(card); !ok {
				t.Errorf("%s is on %q, which is no type of document", s.ID, card)
			}
		}
	}
}

// The numbers of a printed card against those of its zone.
func TestCompareNumbers(t *testing.T) {
	spanish := []string{"IDESPBAA000589599999999R<<<<<<", "8001014F2501017ESP<<<<<<<<<<<7", "ESPANOLA<ESPANOLA<<CARMEN<<<<<"}
	emirati := []string{"ILARE1234567897784199012345671", "9001014M3001019ARE<<<<<<<<<<<<", "TEST<<ALI<<<<<<<<<<<<<<<<<<<<<"}
	utopian := []string{"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"}
	for _, tt := range []struct {
		country string
		card    DocType
		zone    []string
		field   Field
		text    string
		want    Comparison
	}{
		{"UTO", Passport, utopian, DocumentNumber, "L898902C3", Comparison{Match, NoReason}},
		{"UTO", Passport, utopian, DocumentNumber, "L 898 902-C3", Comparison{Compatible, ByFormat}},
		{"UTO", Passport, utopian, DocumentNumber, "L898902C36", Comparison{Compatible, ByCheckDigit}},
		{"UTO", Passport, utopian, DocumentNumber, "L898902C312", Comparison{Compatible, ByTruncation}},
		{"UTO", Passport, utopian, DocumentNumber, "ZE184226B", Comparison{Compatible, AsElement(mrz.OptionalData)}},
		{"UTO", Passport, utopian, DocumentNumber, "L8989O2C3", Comparison{Mismatch, LookAlike}},
		{"UTO", Passport, utopian, DocumentNumber, "L898902C4", Comparison{Mismatch, Different}},
		{"UTO", Passport, utopian, DocumentNumber, "L89****C3", Comparison{Compatible, ByMask}},
		{"UTO", Passport, utopian, DocumentNumber, "K89****C3", Comparison{Mismatch, Different}},
		{"UTO", Passport, utopian, DocumentNumber, "****2C3", Comparison{}},
		{"ESP", NationalID, spanish, DocumentNumber, "99999999-R", Comparison{Compatible, AsField(PersonalNumber)}},
		{"ESP", NationalID, spanish, PersonalNumber, "BAA000589", Comparison{Compatible, AsField(DocumentNumber)}},
		{"ESP", NationalID, spanish, DocumentNumber, "12345678Z", Comparison{Mismatch, Different}},
		{"ARE", NationalID, emirati, DocumentNumber, "784-1990-1234567-1", Comparison{Compatible, AsField(PersonalNumber)}},
	} {
		d := numbered(tt.country, tt.card, map[Field]string{tt.field: tt.text}, tt.zone...)
		if got := FieldAgreement(d.Cross(), tt.field); got != tt.want {
			t.Errorf("%s %v %q: %v %q, want %v %q", tt.country, tt.field, tt.text, got.Agreement, got.Reason, tt.want.Agreement, tt.want.Reason)
		}
	}
}

func TestParseNumber(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want Parsed
	}{
		{"03029/DNTT/C/IV/09", Parsed{State: Read, Value: Value{Text: "03029/DNTT/C/IV/09"}}},
		{" l898 902c3 ", Parsed{State: Read, Value: Value{Text: "L898902C3"}}},
		{"٢٩٠٠١٠١١٢٣٤٥٦٧", Parsed{State: Read, Value: Value{Text: "29001011234567"}}},
		{"\u200f۱۲۳-۴۵", Parsed{State: Read, Value: Value{Text: "123-45"}}},
		{"ＡＢ１２", Parsed{State: Read, Value: Value{Text: "AB12"}}},
		{"900101-1●●●●●●", Parsed{State: Read, Value: Value{Text: "900101-1******"}, Note: NoteMasked}},
		{"A*123", Parsed{State: Read, Value: Value{Text: "A*123"}}},
		{"--", Parsed{State: Unreadable}},
		{"", Parsed{State: Unreadable}},
	} {
		got := ParseNumber(tt.in)
		if got.State != tt.want.State || got.Value != tt.want.Value || got.Note != tt.want.Note {
			t.Errorf("ParseNumber(%q) = %v, want %v", tt.in, got, tt.want)
		}
		if again := ParseNumber(got.Value.Text); got.State == Read && again.Value != got.Value {
			t.Errorf("ParseNumber(%q) = %v, not itself", got.Value.Text, again)
		}
	}
}
