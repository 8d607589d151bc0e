package document

import (
	"testing"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
)

// numbered assembles a document of one page with the given texts.
func numbered(country string, t normalize.DocType, texts map[normalize.Field]string, zone ...string) *Document {
	s := Source{Type: t, Country: country}
	for _, f := range normalize.Fields() {
		if text, ok := texts[f]; ok {
			s.Raws = append(s.Raws, Raw{Field: f, Witness: Visual, Text: text, At: "/" + f.String()})
		}
	}
	for _, line := range zone {
		s.Raws = append(s.Raws, Raw{Field: normalize.MRZLines, Witness: Visual, Text: line})
	}
	return Assemble(Options{AsOf: normalize.MustParseDate("2026-11-01")}, s)
}

// Which scheme a number is of when no vendor says so, and what became of it.
func TestNationalNumber(t *testing.T) {
	for _, tt := range []struct {
		country string
		card    normalize.DocType
		field   normalize.Field
		text    string
		want    string // scheme and status, "" for no scheme
	}{
		{"IDN", normalize.NationalID, normalize.PersonalNumber, "3171012512930001", "idn-nik valid"},
		{"IDN", normalize.NationalID, normalize.DocumentNumber, "3171012512930001", "idn-nik valid"},
		{"IDN", normalize.Passport, normalize.DocumentNumber, "3171012512930001", ""},
		{"IDN", normalize.NationalID, normalize.PersonalNumber, "3171013213930001", "idn-nik malformed"}, // day 32
		{"IDN", normalize.NationalID, normalize.DocumentNumber, "3171013213930001", "idn-nik malformed"},
		{"IDN", normalize.NationalID, normalize.PersonalNumber, "3171012512931", "idn-nik malformed"}, // three digits lost
		{"IDN", normalize.NationalID, normalize.DocumentNumber, "3171012512931", ""},                  // it may be any number
		{"IDN", normalize.Passport, normalize.PersonalNumber, "3171012512931", ""},
		{"EST", normalize.NationalID, normalize.PersonalNumber, "38513140014", "est-ik malformed"}, // month 13
		{"HKG", normalize.NationalID, normalize.DocumentNumber, "A123456(3)", "hkg-hkid valid"},
		{"HKG", normalize.NationalID, normalize.DocumentNumber, "A123456(7)", "hkg-hkid wrong_check"},
		{"HKG", normalize.Passport, normalize.DocumentNumber, "A123456(7)", ""},
		{"ESP", normalize.NationalID, normalize.DocumentNumber, "99999999-A", "esp-dni wrong_check"},
		{"ESP", normalize.NationalID, normalize.DocumentNumber, "BAA000589", ""},
		{"IND", normalize.NationalID, normalize.DocumentNumber, "XXXX XXXX 2346", "ind-aadhaar redacted"},
		{"KOR", normalize.NationalID, normalize.PersonalNumber, "900101-1******", "kor-rrn redacted"},
		{"ARE", normalize.NationalID, normalize.PersonalNumber, "123456789", "are-card-number valid"},
		{"CAN", normalize.NationalID, normalize.DocumentNumber, "123456789", ""}, // nine digits, but no social insurance number
		{"THA", normalize.NationalID, normalize.DocumentNumber, "1 1017 00230 70 8", "tha-pin valid"},

		// A scheme without a check does not speak for a person's number that fails its own.
		{"FIN", normalize.NationalID, normalize.PersonalNumber, "171046-048X", "fin-hetu wrong_check"},
		{"FIN", normalize.DrivingLicense, normalize.PersonalNumber, "171046-048X", "fin-hetu wrong_check"},
		{"SWE", normalize.NationalID, normalize.PersonalNumber, "001126-1981", "swe-personnummer wrong_check"},
		{"SWE", normalize.DrivingLicense, normalize.PersonalNumber, "001126-1981", "swe-personnummer wrong_check"},
		{"DEU", normalize.NationalID, normalize.PersonalNumber, "52604399982", "deu-steuer-id wrong_check"},
		{"DEU", normalize.DrivingLicense, normalize.PersonalNumber, "52604399982", "deu-steuer-id wrong_check"},
		{"IDN", normalize.NationalID, normalize.PersonalNumber, "317101251293000", "idn-nik malformed"},
		{"IDN", normalize.NationalID, normalize.DocumentNumber, "317101251293000", "idn-nik malformed"},
		{"BRA", normalize.DrivingLicense, normalize.PersonalNumber, "98765432109", "bra-cnh valid"},
		{"CHL", normalize.NationalID, normalize.DocumentNumber, "123.456.789", "chl-document valid"},
		{"JPN", normalize.NationalID, normalize.PersonalNumber, "621498320258", "jpn-my-number wrong_check"},

		// A wrong shape of a number that states no birth date.
		{"TUR", normalize.NationalID, normalize.PersonalNumber, "1729171606", "tur-tckn malformed"},
		{"TUR", normalize.NationalID, normalize.DocumentNumber, "A12A34567", ""}, // the serial number of the card
		{"THA", normalize.NationalID, normalize.DocumentNumber, "110170023070", "tha-pin malformed"},
		{"ESP", normalize.NationalID, normalize.PersonalNumber, "9999999R", "esp-dni malformed"},
		{"ESP", normalize.NationalID, normalize.PersonalNumber, "BAA000589", "esp-support valid"},
		{"HKG", normalize.NationalID, normalize.DocumentNumber, "A12345(3)", "hkg-hkid malformed"},
		{"SGP", normalize.NationalID, normalize.DocumentNumber, "S12345677D", "sgp-nric-fin malformed"},
		{"IND", normalize.NationalID, normalize.PersonalNumber, "23412341234", "ind-aadhaar malformed"},
		{"IND", normalize.NationalID, normalize.PersonalNumber, "ABCPE1234F", "ind-pan valid"},
		{"ITA", normalize.NationalID, normalize.PersonalNumber, "RSSMRA85T10A562", "ita-cf malformed"},
		{"ITA", normalize.NationalID, normalize.PersonalNumber, "CA00000AA", "ita-cie valid"},
		{"POL", normalize.NationalID, normalize.PersonalNumber, "4405140135", "pol-pesel malformed"},
		{"POL", normalize.NationalID, normalize.DocumentNumber, "ABA300000", "pol-dowod valid"},
		{"MYS", normalize.Passport, normalize.DocumentNumber, "77030502123", ""},

		{"CZE", normalize.NationalID, normalize.PersonalNumber, "590312123", "cze-rc malformed"}, // nine digits ended with 1953
		{"SVK", normalize.NationalID, normalize.PersonalNumber, "535319274", "cze-rc valid"},
		{"KOR", normalize.NationalID, normalize.PersonalNumber, "800101-1234561", "kor-rrn valid"},
		{"KOR", normalize.ResidencePermit, normalize.PersonalNumber, "900101-5123452", "kor-frn valid"},
		{"IRN", normalize.NationalID, normalize.PersonalNumber, "1111111111", "irn-melli valid"},
	} {
		d := numbered(tt.country, tt.card, map[normalize.Field]string{tt.field: tt.text})
		got := ""
		for _, n := range d.Numbers {
			got += n.Scheme.ID() + " " + n.Result.Status.String()
		}
		if got != tt.want {
			t.Errorf("%s %v %v %q is %q, want %q", tt.country, tt.card, tt.field, tt.text, got, tt.want)
		}
	}
}

func TestCardsAreDocumentTypes(t *testing.T) {
	for _, s := range number.All() {
		for _, card := range s.Cards() {
			if _, ok := normalize.ParseDocType(card); !ok {
				t.Errorf("%s is on %q, which is no type of document", s.ID(), card)
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
		card    normalize.DocType
		zone    []string
		field   normalize.Field
		text    string
		want    normalize.Comparison
	}{
		{"UTO", normalize.Passport, utopian, normalize.DocumentNumber, "L898902C3", normalize.Comparison{Agreement: normalize.Match, Reason: normalize.NoReason}},
		{"UTO", normalize.Passport, utopian, normalize.DocumentNumber, "L 898 902-C3", normalize.Comparison{Agreement: normalize.Compatible, Reason: normalize.ByFormat}},
		{"UTO", normalize.Passport, utopian, normalize.DocumentNumber, "L898902C36", normalize.Comparison{Agreement: normalize.Compatible, Reason: normalize.ByCheckDigit}},
		{"UTO", normalize.Passport, utopian, normalize.DocumentNumber, "L898902C312", normalize.Comparison{Agreement: normalize.Compatible, Reason: normalize.ByTruncation}},
		{"UTO", normalize.Passport, utopian, normalize.DocumentNumber, "ZE184226B", normalize.Comparison{Agreement: normalize.Compatible, Reason: normalize.AsElement(mrz.OptionalData)}},
		{"UTO", normalize.Passport, utopian, normalize.DocumentNumber, "L8989O2C3", normalize.Comparison{Agreement: normalize.Mismatch, Reason: normalize.LookAlike}},
		{"UTO", normalize.Passport, utopian, normalize.DocumentNumber, "L898902C4", normalize.Comparison{Agreement: normalize.Mismatch, Reason: normalize.Different}},
		{"UTO", normalize.Passport, utopian, normalize.DocumentNumber, "L89****C3", normalize.Comparison{Agreement: normalize.Compatible, Reason: normalize.ByMask}},
		{"UTO", normalize.Passport, utopian, normalize.DocumentNumber, "K89****C3", normalize.Comparison{Agreement: normalize.Mismatch, Reason: normalize.Different}},
		{"UTO", normalize.Passport, utopian, normalize.DocumentNumber, "****2C3", normalize.Comparison{}},
		{"ESP", normalize.NationalID, spanish, normalize.DocumentNumber, "99999999-R", normalize.Comparison{Agreement: normalize.Compatible, Reason: normalize.AsField(normalize.PersonalNumber)}},
		{"ESP", normalize.NationalID, spanish, normalize.PersonalNumber, "BAA000589", normalize.Comparison{Agreement: normalize.Compatible, Reason: normalize.AsField(normalize.DocumentNumber)}},
		{"ESP", normalize.NationalID, spanish, normalize.DocumentNumber, "12345678Z", normalize.Comparison{Agreement: normalize.Mismatch, Reason: normalize.Different}},
		{"ARE", normalize.NationalID, emirati, normalize.DocumentNumber, "784-1990-1234567-1", normalize.Comparison{Agreement: normalize.Compatible, Reason: normalize.AsField(normalize.PersonalNumber)}},
	} {
		d := numbered(tt.country, tt.card, map[normalize.Field]string{tt.field: tt.text}, tt.zone...)
		if got := FieldAgreement(d.Cross(), tt.field); got != tt.want {
			t.Errorf("%s %v %q: %v %q, want %v %q", tt.country, tt.field, tt.text, got.Agreement, got.Reason, tt.want.Agreement, tt.want.Reason)
		}
	}
}

func TestParseNumber(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want normalize.Parsed
	}{
		{"03029/DNTT/C/IV/09", normalize.Parsed{State: normalize.Read, Value: normalize.Value{Text: "03029/DNTT/C/IV/09"}}},
		{" l898 902c3 ", normalize.Parsed{State: normalize.Read, Value: normalize.Value{Text: "L898902C3"}}},
		{"٢٩٠٠١٠١١٢٣٤٥٦٧", normalize.Parsed{State: normalize.Read, Value: normalize.Value{Text: "29001011234567"}}},
		{"\u200f۱۲۳-۴۵", normalize.Parsed{State: normalize.Read, Value: normalize.Value{Text: "123-45"}}},
		{"ＡＢ１２", normalize.Parsed{State: normalize.Read, Value: normalize.Value{Text: "AB12"}}},
		{"900101-1●●●●●●", normalize.Parsed{State: normalize.Read, Value: normalize.Value{Text: "900101-1******"}, Note: normalize.NoteMasked}},
		{"A*123", normalize.Parsed{State: normalize.Read, Value: normalize.Value{Text: "A*123"}, Note: normalize.NoteStrange}},
		{"--", normalize.Parsed{State: normalize.Unreadable}},
		{"", normalize.Parsed{State: normalize.Unreadable}},
	} {
		got := normalize.ParseNumber(tt.in)
		if got.State != tt.want.State || got.Value != tt.want.Value || got.Note != tt.want.Note {
			t.Errorf("ParseNumber(%q) = %v, want %v", tt.in, got, tt.want)
		}
		if again := normalize.ParseNumber(got.Value.Text); got.State == normalize.Read && again.Value != got.Value {
			t.Errorf("ParseNumber(%q) = %v, not itself", got.Value.Text, again)
		}
	}
}
