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
	if len(code) != 2 || code[0] != 'P' {
		return false
	}
	for i := codeIndex.next['P'&31]; i != 0; i = codeIndex.next[i] {
		if codeIndex.key[i] == codeKey(code) && codes[i-32].Kind == HarmonisedCode {
			return true
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
	key, star := codeKey(code), uint16(0)
	if len(code) > 1 {
		star = uint16(code[0])<<8 | '*'
	}
	for i := codeIndex.next[code[0]&31]; i != 0; i = codeIndex.next[i] {
		if k := codeIndex.key[i]; k != key && k != star {
			continue
		}
		if c := &codes[i-32]; within(c.layouts, layout) && within(c.states, state) {
			return c.Code
		}
	}
	return Code{}
}

// codeIndex strings the codes with the same first letter together, in their order: next
// has the first at the letter, and from 32 on what follows each. A star stands for any
// second character.
var codeIndex = func() (x struct {
	next [256]uint8
	key  [256]uint16
}) {
	for i := len(codes) - 1; i >= 0; i-- {
		letter := codes[i].code[0] & 31
		x.key[32+i] = codeKey(codes[i].code)
		x.next[32+i], x.next[letter] = x.next[letter], uint8(32+i)
	}
	return x
}()

// codeKey packs a document code into one number.
func codeKey(code string) uint16 {
	if len(code) < 2 {
		return uint16(code[0]) << 8
	}
	return uint16(code[0])<<8 | uint16(code[1])
}

// Document tells what the document code of the zone means.
func (z *Zone) Document() Code {
	if z.layout == nil {
		return Code{}
	}
	return lookupCode(z.Element(DocumentCode), z.Element(IssuingState), z.layout.id)
}

// within reports whether s is one of the words of list; an empty list has all.
func within(list, s string) bool {
	if list == "" || list == s {
		return true
	}
	for word := range strings.SplitSeq(list, " ") {
		if word == s {
			return true
		}
	}
	return false
}
