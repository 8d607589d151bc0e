package mrz

import "strings"

// CodeKind says on whose authority a document code means what it means.
type CodeKind uint8

// The kinds.
const (
	UnlistedCode   CodeKind = iota // in no list, or not for such a layout
	HarmonisedCode                 // as Doc 9303 says
	LegacyCode                     // a passport without a second letter, or with one that is not harmonised: legal until 2028
	NationalCode                   // as the issuer uses it, which may contradict the harmonised list until 2038
)

// String returns "unknown", "harmonised", "legacy" or "national".
func (k CodeKind) String() string {
	return wordOf([]string{"unknown", "harmonised", "legacy", "national"}, k)
}

// Code is what a document code means.
type Code struct {
	Kind  CodeKind
	Type  string // passport, national_id, residence_permit, travel_document, visa, driving_license, other; "" when the code does not tell
	Title string // "" when the code is not to be interpreted
}

// When the harmonised second letters of passports come into force (Doc 9303-4 §4.4),
// as ISO dates. Until SecondLetterOnly every reader has to accept any letter and none.
const (
	SecondLetterListed    = "2026-01-01" // passports issued since have a letter of the list, or none
	SecondLetterMandatory = "2028-01-01" // passports issued since have one
	SecondLetterOnly      = "2038-01-01" // passports without one have expired before
)

// IsHarmonised reports whether a passport's document code has a second letter of the
// list in Doc 9303-4 §4.4, whoever issued it.
func IsHarmonised(code string) bool {
	for i := range codes {
		if c := &codes[i]; c.Kind == HarmonisedCode && c.code == code {
			return code[0] == 'P'
		}
	}
	return false
}

// lookupCode tells what a document code means on a document of the issuing
// state that has the layout. Code and state are without fillers, as from Element.
//
// The second letter of a passport is only interpreted where Doc 9303-4 §4.4
// harmonises it and the issuer is not known to use it otherwise: ordinary passports
// of China carry PO, those of Korea PM. Until 2038 a reader must accept any second
// letter, and those of other documents are at the discretion of the issuer: an
// unknown code is never an error.
func lookupCode(code, state, layout string) Code {
	if code == "" {
		return Code{}
	}
	for i := range initials {
		if initials[i] != code[0] {
			continue
		}
		if c := &codes[i]; c.matches(code) && within(c.states, state) && within(c.layouts, layout) {
			return c.Code
		}
	}
	return Code{}
}

// initials are the first letters of the codes, side by side for the search.
var initials = func() []byte {
	b := make([]byte, len(codes))
	for i := range codes {
		b[i] = codes[i].code[0]
	}
	return b
}()

// Document tells what the document code of the zone means.
func (z *Zone) Document() Code {
	if z.layout == nil {
		return Code{}
	}
	return lookupCode(z.Element(DocumentCode), z.Element(IssuingState), z.layout.id)
}

// matches reports whether the row is of the code: a star stands for any second
// character.
func (c *codeRow) matches(code string) bool {
	if len(c.code) == 2 && c.code[1] == '*' {
		return len(code) == 2 && code[0] == c.code[0]
	}
	return code == c.code
}

// within reports whether s is one of the words of list; an empty list has all.
func within(list, s string) bool {
	return list == "" || strings.Contains(" "+list+" ", " "+s+" ")
}
