package normalize

import "github.com/ocrlint/ocrlint/mrz"

// Reason says why two texts are the same value, or why they are not. The zero
// Reason is that of equal texts, and of a difference that needs no word.
type Reason uint16

// The reasons.
const (
	NoReason Reason = iota

	// Why names agree.
	ByHyphen
	ByApostrophe
	ByPunctuation
	BySpace
	BySpelling // a legal spelling of the other in a zone
	BySecondSurname
	ByTitle
	ByOtherName // a maiden or married name
	ByPatronymic
	ByInitials
	ByFewerGivenNames // the given names of one are among those of the other, in order
	ByOrder
	ByTruncation // also of numbers
	BySlot       // parted otherwise between surname and given names
	BySwap       // surname and given names are exchanged
	BySingleName
	ByDiacritics
	ByOtherSpelling // a spelling in use that neither the standard nor the issuer is known to have

	// Why other values agree.
	ByFormat         // separators, case, punctuation
	ByCheckDigit     // one has the check digit behind the number
	ByMask           // one hides characters
	ByCentury        // two digits of a year were completed otherwise
	ByPrecision      // one is a part of the other: 1990 and 1990-06-15
	ByCalendar       // the tables of the calendar differ by a day
	ByWithdrawnCode  // the code of a state that has another one today
	ByNationality    // the classes of British nationality
	ByOtherCode      // two codes of one state
	ByTerritory      // a territory and the state whose code its documents carry
	ByUnspecifiedSex // the visual zone's X and the zone's filler
	ByFirstLetter    // a document code without its second letter
	ByRhesus         // a blood type without the Rhesus factor
	ByRounding       // the same measure in other units

	// Why nothing can be said, or not for sure.
	OneOfSeveral
	OtherScript // no table leads from one script to the other
	NoNationality

	// Why values differ.
	Different
	NoneOfSeveral
	LookAlike // a digit in one stands where the other has a letter that looks like it
	OnePermanent
	numReasons

	firstField   = 0x100 // a Reason that names a field
	firstElement = 0x200 // a Reason that names an element of a zone
	firstFiller  = 0x300 // a Reason that names the letter for which a filler was taken
)

var reasonWords = [numReasons]string{
	ByHyphen:          "hyphen",
	ByApostrophe:      "apostrophe",
	ByPunctuation:     "punctuation",
	BySpace:           "space",
	BySpelling:        "transliterated",
	BySecondSurname:   "second_surname",
	ByTitle:           "title",
	ByOtherName:       "other_name",
	ByPatronymic:      "patronymic",
	ByInitials:        "initials",
	ByFewerGivenNames: "fewer_given_names",
	ByOrder:           "order",
	ByTruncation:      "truncated",
	BySlot:            "slot_shift",
	BySwap:            "swapped",
	BySingleName:      "single_name",
	ByDiacritics:      "diacritics",
	ByOtherSpelling:   "other_spelling",
	ByFormat:          "format",
	ByCheckDigit:      "check digit",
	ByMask:            "masked",
	ByCentury:         "century",
	ByPrecision:       "partial",
	ByCalendar:        "calendar",
	ByWithdrawnCode:   "withdrawn code",
	ByNationality:     "class of British nationality",
	ByOtherCode:       "other code",
	ByTerritory:       "territory",
	ByUnspecifiedSex:  "unspecified",
	ByFirstLetter:     "first letter",
	ByRhesus:          "without the Rhesus factor",
	ByRounding:        "rounded",
	OneOfSeveral:      "one of several values",
	OtherScript:       "script",
	NoNationality:     "no nationality",
	Different:         "different",
	NoneOfSeveral:     "none of several values",
	LookAlike:         "look-alike characters",
	OnePermanent:      "one of them is permanent",
}

// AsField is the reason of a number that the other witness gives as another field.
func AsField(f Field) Reason { return firstField + Reason(f) }

// AsElement is the reason of a number that the zone has as another element.
func AsElement(e mrz.Element) Reason { return firstElement + Reason(e) }

// FillerAs is the reason of names that differ by one filler of the zone, which was read
// as the letter.
func FillerAs(letter byte) Reason { return firstFiller + Reason(letter) }

// OtherPlace reports the reasons for which values agree though one stands where the other
// page has another value: under the name of another field, or in another slot of the name.
func (r Reason) OtherPlace() bool {
	return r == BySlot || r == BySwap || r >= firstField && r < firstFiller
}

// String returns the words of the report: a few fixed ones, or the name of the
// field or element with which the value agrees.
func (r Reason) String() string {
	switch {
	case r < numReasons:
		return reasonWords[r]
	case r >= firstFiller:
		return "a filler read as " + string(rune(r-firstFiller))
	case r >= firstElement:
		return mrz.Element(r - firstElement).String()
	case r >= firstField:
		return Field(r - firstField).String()
	}
	return ""
}
