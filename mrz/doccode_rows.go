package mrz

// codeRow is one meaning of a code. Lists have blanks between their words; an
// empty one stands for everything.
type codeRow struct {
	code    string
	states  string
	layouts string
	Code
}

// The meanings, of which the first that matches is taken: what issuers do, seen on
// specimens unless noted, before what Doc 9303 says. Where an issuer contradicts
// the harmonised list, the title is left out.
var codes = []codeRow{
	{"PA", "ISL SGP", "TD3", Code{NationalCode, "passport", "ordinary passport"}},
	{"PB", "BHR", "TD3", Code{NationalCode, "passport", "ordinary passport"}},
	{"PC", "AZE", "TD3", Code{NationalCode, "passport", "ordinary passport"}},
	{"PE", "ROU", "TD3", Code{NationalCode, "passport", ""}},
	{"PM", "CHE KOR", "TD3", Code{NationalCode, "passport", ""}},
	{"PN", "AGO", "TD3", Code{NationalCode, "passport", "ordinary passport"}},
	{"PN", "RUS", "RU-INTERNAL", Code{NationalCode, "national_id", "internal passport"}},
	{"PO", "CHN", "TD3", Code{NationalCode, "passport", ""}},
	{"PP", "D", "TD3", Code{NationalCode, "passport", ""}},           // provisional
	{"PR", "KOR", "TD3", Code{NationalCode, "passport", ""}},         // not verified
	{"PS", "CHN KOR SVK", "TD3", Code{NationalCode, "passport", ""}}, // of China and Korea not verified
	{"PT", "CHN UNK", "TD3", Code{NationalCode, "travel_document", ""}},
	{"PV", "NOR", "TD3", Code{NationalCode, "passport", "ordinary passport"}},

	{"AR", "D SWE", "TD1", Code{NationalCode, "residence_permit", "residence permit"}},
	{"AZ", "D", "TD1", Code{NationalCode, "other", "proof of arrival of an asylum seeker"}},
	{"C", "CHN", "CN-HRP-1999", Code{NationalCode, "travel_document", "mainland travel permit"}},
	{"C", "ITA", "TD1", Code{NationalCode, "national_id", "identity card"}},
	{"C1", "USA", "TD1", Code{NationalCode, "residence_permit", "permanent resident card"}},
	{"C2", "USA", "TD1", Code{NationalCode, "residence_permit", "permanent resident commuter card"}},
	{"CA", "NOR", "TD1", Code{NationalCode, "national_id", "identity card"}},
	{"CD", "", "CN-EEP-2014", Code{NationalCode, "travel_document", "exit-entry permit to Taiwan"}},
	{"CR", "", "CN-HRP-2012", Code{NationalCode, "travel_document", "mainland travel permit"}},
	{"CR", "ITA", "TD1", Code{NationalCode, "residence_permit", "residence permit"}},
	{"CS", "", "CN-EEP-2014", Code{NationalCode, "travel_document", "exit-entry permit to Hong Kong and Macao"}},
	{"CT", "", "CN-TWCP-2015", Code{NationalCode, "travel_document", "mainland travel permit"}},
	{"IC", "COL", "TD1", Code{NationalCode, "national_id", "identity card"}},
	{"ID", "", "FR-CNI-1988", Code{NationalCode, "national_id", "identity card"}},
	{"IL", "ARE", "TD1", Code{NationalCode, "national_id", "identity card"}},
	{"IN", "PRY", "TD1", Code{NationalCode, "national_id", "identity card"}},
	{"IO", "HRV", "TD1", Code{NationalCode, "national_id", "identity card"}},
	{"IP", "USA", "TD1", Code{NationalCode, "passport", "passport card"}},
	{"IR", "GBR", "TD1", Code{NationalCode, "residence_permit", "residence permit"}},
	{"IT", "D", "TD2", Code{NationalCode, "national_id", "temporary identity card"}},
	{"ME", "D", "", Code{NationalCode, "other", "document with a digital seal"}},
	{"NF", "D", "", Code{NationalCode, "other", "document with a digital seal"}},
	{"RP", "EST", "TD1", Code{NationalCode, "residence_permit", "residence permit"}},
	{"D", "", "ISO18013-DL", Code{NationalCode, "driving_license", "driving licence"}},
	{"D*", "", "FR-DL NL-DL ISO18013-DL", Code{NationalCode, "driving_license", "driving licence"}},
	{"FA", "", "CH-DL", Code{NationalCode, "driving_license", "driving licence"}},

	// Doc 9303-4 §4.4 and, for PU, Doc 9303-8 §4.1.
	{"PP", "", "TD3", Code{HarmonisedCode, "passport", "ordinary passport"}},
	{"PE", "", "TD3", Code{HarmonisedCode, "travel_document", "emergency passport"}},
	{"PD", "", "TD3", Code{HarmonisedCode, "passport", "diplomatic passport"}},
	{"PO", "", "TD3", Code{HarmonisedCode, "passport", "official or service passport"}},
	{"PM", "", "TD3", Code{HarmonisedCode, "passport", "military passport"}},
	{"PR", "", "TD3", Code{HarmonisedCode, "travel_document", "refugee travel document"}},
	{"PT", "", "TD3", Code{HarmonisedCode, "travel_document", "travel document of an alien or non-citizen"}},
	{"PS", "", "TD3", Code{HarmonisedCode, "travel_document", "travel document of a stateless person"}},
	{"PL", "", "TD3", Code{HarmonisedCode, "travel_document", "laissez-passer"}},
	{"PU", "", "TD3 TD2", Code{HarmonisedCode, "travel_document", "single-sheet emergency travel document"}},
	{"P", "", "TD3", Code{LegacyCode, "passport", "passport"}},
	{"P*", "", "TD3", Code{LegacyCode, "passport", ""}},
	{"P", "", "", Code{UnlistedCode, "passport", ""}},
	{"P*", "", "", Code{UnlistedCode, "passport", ""}},

	// Doc 9303-5 §4.2.2.1 note k and Doc 9303-6 §4.2.2.1 note k: never AI, never V
	// in the second place, AC for crew alone; the rest is the issuer's.
	{"AI", "", "", Code{}},
	{"AV", "", "", Code{}},
	{"CV", "", "", Code{}},
	{"IV", "", "", Code{}},
	{"AC", "", "TD1 TD2", Code{HarmonisedCode, "travel_document", "crew member certificate"}},
	{"A", "", "TD1 TD2", Code{HarmonisedCode, "", "official travel document"}},
	{"C", "", "TD1 TD2", Code{HarmonisedCode, "", "official travel document"}},
	{"I", "", "TD1 TD2 SK-ID-OLD", Code{HarmonisedCode, "national_id", "identity card"}},
	{"ID", "", "TD1 TD2 SK-ID-OLD", Code{NationalCode, "national_id", "identity card"}},
	{"A*", "", "TD1 TD2", Code{UnlistedCode, "", ""}},
	{"C*", "", "TD1 TD2", Code{UnlistedCode, "", ""}},
	{"I*", "", "TD1 TD2 SK-ID-OLD", Code{UnlistedCode, "national_id", ""}},

	// Doc 9303-7 §4.2.2: what follows the V is the issuer's.
	{"V", "", "MRVA MRVB", Code{HarmonisedCode, "visa", "visa"}},
	{"V*", "", "MRVA MRVB", Code{HarmonisedCode, "visa", "visa"}},
}
