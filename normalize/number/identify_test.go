package number

import "testing"

// said is what is known of a match: scheme, status, and "?" where there is doubt.
func said(m Match, ok bool) string {
	if !ok {
		return ""
	}
	s := m.Scheme.ID() + " " + m.Result.Status.String()
	if m.Doubt {
		s += "?"
	}
	return s
}

func TestIdentify(t *testing.T) {
	for _, test := range []struct {
		country, card string
		role          Role
		value, want   string
	}{
		// The document's own numbers, whatever their check says.
		{"HKG", "national_id", OfDocument, "A123456(3)", "hkg-hkid valid"},
		{"HKG", "national_id", OfDocument, "A123456(7)", "hkg-hkid wrong_check"},
		{"HKG", "passport", OfDocument, "A123456(7)", ""},
		{"HKG", "passport", OfDocument, "A123456(3)", "hkg-hkid valid?"}, // by its digit
		{"IND", "national_id", OfDocument, "XXXX XXXX 2346", "ind-aadhaar redacted"},
		{"CHL", "national_id", OfDocument, "123.456.789", "chl-document valid"},
		{"CHL", "national_id", OfHolder, "123.456.789", "chl-run wrong_check?"},
		{"ARE", "national_id", OfHolder, "123456789", "are-card-number valid"},
		{"LTU", "national_id", OfHolder, "33309240064", "est-ik valid"},
		{"", "national_id", OfHolder, "1M8GDM9AXKP042788", ""},
		{"ESP", "", OfHolder, "99999999A", "esp-dni wrong_check"}, // of an unknown document
		{"ESP", "", OfDocument, "99999999A", ""},
		{"IDN", "", OfHolder, "317101251293000", "idn-nik malformed"},
		{"IDN", "", OfDocument, "317101251293000", ""},
		{"AUT", "", OfHolder, "2237 010180", "aut-svnr wrong_check"},
		{"AUT", "national_id", OfHolder, "2237 010180", "aut-svnr wrong_check?"},

		// No scheme without a check vouches for a person's number that fails its own.
		{"FIN", "national_id", OfHolder, "171046-048X", "fin-hetu wrong_check"},
		{"SWE", "driving_license", OfHolder, "001126-1981", "swe-personnummer wrong_check"},
		{"SWE", "driving_license", OfHolder, "12345678", "swe-driver valid"},
		{"DEU", "national_id", OfHolder, "52604399982", "deu-steuer-id wrong_check?"},
		{"DEU", "driving_license", OfHolder, "52604399982", "deu-steuer-id wrong_check?"},
		{"DEU", "driving_license", OfDocument, "B072RRE2I55", "deu-driver valid"},
		{"BRA", "national_id", OfHolder, "529.982.247-24", "bra-cpf wrong_check"},
		{"BRA", "driving_license", OfHolder, "98765432109", "bra-cnh valid?"}, // its advisory digits hold
		{"BRA", "driving_license", OfHolder, "98765432101", "bra-cpf wrong_check?"},
		{"JPN", "national_id", OfHolder, "621498320258", "jpn-my-number wrong_check"},
		{"JPN", "driving_license", OfDocument, "309012345620", "jpn-driver valid"},
		{"KOR", "residence_permit", OfHolder, "900101-5123452", "kor-frn valid"},
		{"AUS", "national_id", OfHolder, "123456782", "aus-tfn valid?"}, // a taxpayer's, by its digit alone
		{"AUS", "national_id", OfHolder, "123456783", ""},
		{"ISR", "passport", OfDocument, "62220728", ""}, // no holder's number without its zero
		{"CZE", "national_id", OfDocument, "477309530", ""},
		{"CZE", "national_id", OfHolder, "477309530", "cze-rc valid"},
		{"USA", "passport", OfDocument, "340020013", ""}, // no social security number
		{"USA", "national_id", OfHolder, "536-90-4399", "usa-ssn valid?"},
		{"VNM", "national_id", OfHolder, "001099012345", "vnm-cccd valid"},

		// A scheme before one that adopts its numbers, one that states something before one that does not.
		{"IDN", "national_id", OfHolder, "3171011708450001", "idn-nik valid"},
		{"IDN", "driving_license", OfHolder, "3171011708450001", "idn-nik valid"},
		{"IDN", "driving_license", OfDocument, "3171011708450001", "idn-sim valid"},
		{"IDN", "national_id", OfHolder, "0130006660910000", "idn-nik malformed"},

		// Broken numbers: an impossible part, or a shape that is one character away.
		{"EST", "passport", OfHolder, "38513140014", "est-ik malformed"},
		{"EST", "voter_card", OfHolder, "38513140014", "est-ik malformed"}, // states the birth date
		{"EST", "voter_card", OfHolder, "385131400142", ""},
		{"EST", "national_id", OfHolder, "3851314001", "est-ik malformed"},
		{"EST", "national_id", OfHolder, "385131400", ""},
		{"IDN", "national_id", OfHolder, "3171012512931", "idn-nik malformed"}, // the card's own
		{"IDN", "national_id", OfDocument, "3171012512931", ""},
		{"IDN", "national_id", OfDocument, "317101251293000", "idn-nik malformed"},
		{"IDN", "national_id", OfDocument, "317101251293O001", "idn-nik malformed"},
		{"IDN", "national_id", OfDocument, "31710125129300011", "idn-nik malformed"},
		{"IDN", "national_id", OfDocument, "3171012512930001X1", ""},
		{"IDN", "national_id", OfDocument, "31710125129300*", ""},
		{"HKG", "national_id", OfDocument, "123456(3)", "hkg-hkid malformed"},
		{"HKG", "national_id", OfDocument, "A123456", "hkg-hkid malformed"},
		{"EGY", "national_id", OfDocument, "2950923010234", "egy-nid malformed"}, // advisory, but states the birth date
		{"MEX", "passport", OfHolder, "AAPR631321HDFLRC09", "mex-curp malformed"},
		{"MEX", "passport", OfDocument, "AAPR631321HDFLRC09", ""},
		{"IDN", "passport", OfDocument, "317101251293000", ""},
		{"TUR", "national_id", OfHolder, "1729171606", "tur-tckn malformed"},
		{"TUR", "national_id", OfDocument, "A12A34567", ""},
		{"ESP", "national_id", OfHolder, "9999999R", "esp-dni malformed"},
		{"ESP", "national_id", OfHolder, "BAA000589", "esp-support valid"},
		{"POL", "national_id", OfHolder, "4405140135", "pol-pesel malformed"},
		{"POL", "national_id", OfDocument, "ABA30000", ""}, // its digit is advisory
		{"OMN", "national_id", OfHolder, "12345", ""},      // known from hearsay
		{"BRA", "national_id", OfHolder, "5299822472", "bra-cpf malformed"},
		{"BRA", "national_id", OfHolder, "529982247255", "bra-cpf malformed"}, // no voter number
		{"BRA", "voter_card", OfHolder, "529982247255", "bra-titulo valid"},
		{"IDN", "national_id", OfHolder, "", ""},
		{"ESP", "national_id", OfDocument, "99999999", "esp-dni malformed"},
		{"DOM", "national_id", OfDocument, "0011391820", "dom-cedula malformed"},
		{"DOM", "passport", OfDocument, "00113918205", "dom-cedula valid?"},
		{"TUR", "national_id", OfHolder, "12345", ""},
		{"GRC", "national_id", OfHolder, "01018001239", "grc-amka wrong_check?"},
		{"PHL", "national_id", OfHolder, "123456789012", "phl-crn valid?"}, // the first of equals

		// One that does not speak leaves the word to the others.
		{"JPN", "driving_license", OfHolder, "199012345620", "jpn-my-number wrong_check?"},
		{"PER", "voter_card", OfHolder, "92733278", "per-dni valid?"},
		{"BGR", "national_id", OfDocument, "1001234562", "bgr-pnf valid?"},
	} {
		if got := said(Identify(test.country, test.card, test.role, test.value)); got != test.want {
			t.Errorf("%s %s %v %q: %q, want %q", test.country, test.card, test.role, test.value, got, test.want)
		}
	}
}

func TestIdentifyAs(t *testing.T) {
	for _, test := range []struct {
		ids         []string
		value, want string
	}{
		{[]string{"swe-personnummer", "swe-driver"}, "850304-1230", "swe-personnummer wrong_check"},
		{[]string{"swe-driver", "swe-personnummer"}, "850304-1230", "swe-personnummer wrong_check"},
		{[]string{"swe-personnummer", "swe-driver"}, "12345678", "swe-driver valid"},
		{[]string{"no-such", "ken-id", "ken-serial"}, "123456789", "ken-id valid"},
		{[]string{"ken-serial", "ken-id"}, "123456789", "ken-serial valid"},
		{[]string{"chn-resident-id", "chn-resident-id-15"}, "110105491231002", "chn-resident-id-15 valid"},
		{[]string{"chn-resident-id-15", "chn-resident-id"}, "11010519491231002X", "chn-resident-id valid"},
		{[]string{"chn-resident-id", "chn-resident-id-15"}, "1101", "chn-resident-id malformed"},
		{[]string{"chn-resident-id", "no-such"}, "11010519491231002X", "chn-resident-id valid"},
		{[]string{"slv-dui", "ken-id"}, "123456780", "ken-id valid"}, // a soft digit that fails, a shape
		{[]string{"ken-id", "slv-dui"}, "123456780", "ken-id valid"},
		{[]string{"ken-id", "slv-dui"}, "123456784", "slv-dui valid"},
		{[]string{"ken-id", "nld-bsn"}, "111222334", "nld-bsn wrong_check"}, // a person's hard digit that fails
		{[]string{"nld-bsn", "slv-dui"}, "111222334", "nld-bsn wrong_check"},
		{[]string{"slv-dui", "nld-bsn"}, "111222334", "nld-bsn wrong_check"},
		{[]string{"nzl-ird", "ken-id"}, "136410133", "ken-id valid"}, // a hard digit, but no person's own number
		{[]string{"bra-cnh", "bra-cpf"}, "98765432101", "bra-cpf wrong_check"},
		{[]string{"chn-resident-id", "slv-dui"}, "123456780", "slv-dui wrong_check"},
		{[]string{"rus-passport", "tls-bi"}, "074711637584A", "rus-passport malformed"}, // the first of two whose shape it has not
		{[]string{"no-such"}, "1101", ""},
		{nil, "1101", ""},
	} {
		if got := said(IdentifyAs(test.ids, test.value)); got != test.want {
			t.Errorf("%v %q: %q, want %q", test.ids, test.value, got, test.want)
		}
	}
}
