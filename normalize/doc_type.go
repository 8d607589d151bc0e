package normalize

import (
	"slices"
	"strings"
	"unicode"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// DocType is the type of a document. The zero value is "not known".
type DocType uint8

// The document types of the report.
const (
	NoType DocType = iota
	Passport
	NationalID
	DrivingLicense
	ResidencePermit
	Visa
	TravelDocument
	VoterCard
	VehicleLicense
	BirthCertificate
	ArrivalCard
	BankCard
	Invoice
	LicensePlate
	TextDocument
	Verification
	OtherDocument
	numDocTypes
)

var docTypeNames = [numDocTypes]string{
	"", "passport", "national_id", "driving_license", "residence_permit", "visa",
	"travel_document", "voter_card", "vehicle_license", "birth_certificate",
	"arrival_card", "bank_card", "invoice", "license_plate", "text", "verification", "other",
}

// String returns the name that the report uses.
func (t DocType) String() string {
	if t >= numDocTypes {
		return ""
	}
	return docTypeNames[t]
}

// ForForeigners reports whether the holder of such a document need not be a national of the
// state that issues it: visas, residence permits and travel documents.
func (t DocType) ForForeigners() bool {
	return t == ResidencePermit || t == Visa || t == TravelDocument
}

// docTypeNamed returns the type with a name of the report.
func docTypeNamed(s string) (t DocType, ok bool) {
	for i, name := range docTypeNames {
		if name == s && s != "" {
			return DocType(i), true
		}
	}
	return NoType, false
}

// MarshalText returns the name.
func (t DocType) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads a name of the report and no other, or nothing.
func (t *DocType) UnmarshalText(text []byte) error {
	v, ok := docTypeNamed(string(text))
	if !ok && len(text) > 0 {
		return errUnknownType
	}
	*t = v
	return nil
}

// ParseDocType reads the type of a document: the name of the report, or one that
// documents and vendors print, "KARTU TANDA PENDUDUK", "Driver's License", "护照",
// "PASSPORT_FRONT", "idDocument.driverLicense". ok is false when the text has no
// listed name, or names of several types.
func ParseDocType(s string) (t DocType, ok bool) {
	t, _, ok = parseDocType(s)
	return t, ok
}

// parseDocType also tells whether a word of the text may make another card of an
// identity card: VOGER ID CARD, Student ID.
func parseDocType(s string) (t DocType, left, ok bool) {
	if t, ok = docTypeNamed(s); ok {
		return t, false, true
	}
	if len(s) > maxPrinted {
		return NoType, false, false
	}
	if t := printedType(s); t != NoType {
		return t, false, true
	}
	var buf [16]part
	parts := splitName(buf[:0], s)
	named := false // by the name of one country's card
	for i := 0; i < len(parts); {
		found, n := NoType, min(6, len(parts)-i)
		for ; n > 0; n-- {
			text := s[parts[i].start:parts[i+n-1].end]
			if found = printedType(text); found != NoType && (n > 1 || len(text) > 2) {
				break
			}
		}
		for _, part := range parts[i : i+n] {
			named = named || found == NationalID && !isGeneric(s[part.start:part.end])
		}
		switch {
		case n == 0:
			left = left || !saysNoType(s[parts[i].start:parts[i].end])
			n = 1
		case t == NoType || t == NationalID: // "Voter ID card" is no national identity card
			t = found
		case found != NationalID && found != t:
			return NoType, false, false
		}
		i += n
	}
	return t, left && !named && t == NationalID, t != NoType
}

// isGeneric reports whether a word of the name of an identity card stands in the names
// of other cards too.
func isGeneric(word string) bool {
	var buf [maxPrinted]byte
	return slices.Contains([]string{"id", "identity", "identification", "card", "document"}, string(fold.Append(buf[:0], word)))
}

// saysNoType reports whether a word beside the name of a type says of which side,
// country or make the document is.
func saysNoType(word string) bool {
	if len(word) < 3 || strings.IndexFunc(word, unicode.IsLetter) < 0 {
		return true
	}
	var buf [maxPrinted]byte
	if slices.Contains(besideType, string(fold.Append(buf[:0], word))) {
		return true
	}
	return ParseCountry(word, Hints{Field: Nationality}).State != Unreadable
}

var besideType = []string{
	"front", "back", "side", "page", "portrait", "photo", "edition", "series", "document", "type", "version", "card", "the", "and", "for", "new", "old",
	"national", "republic", "kingdom", "state", "federal", "government", "citizen", "citizens", "digital", "electronic", "biometric", "smart", "chip", "specimen",
}

// printedType looks the whole of s up, NoType when it is no listed name.
func printedType(s string) DocType {
	var buf [maxPrinted]byte
	row := documentWords.lookup(fold.Append(buf[:0], s)).find(&Hints{})
	if row == nil {
		return NoType
	}
	return row.value
}

// splitName appends the words of s to dst: runs of letters, digits, marks and
// apostrophes, also parted where a capital follows a small letter.
func splitName(dst []part, s string) []part {
	start, lower := -1, false
	for i, r := range s {
		inside := unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == '\'' || r == '’'
		if start >= 0 && (!inside || lower && unicode.IsUpper(r)) {
			dst = append(dst, part{start, i})
			start = -1
		}
		if start < 0 && inside {
			start = i
		}
		lower = unicode.IsLower(r)
	}
	if start >= 0 {
		dst = append(dst, part{start, len(s)})
	}
	return dst
}
