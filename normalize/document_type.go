package normalize

import (
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// ParseDocumentType reads the name of a type of document as documents and
// vendors print it: "KARTU TANDA PENDUDUK", "Driver's License", "护照",
// "PASSPORT_FRONT", "idDocument.driverLicense". ok is false when it has no listed
// name, or names of several types. The names of DocType itself are read by
// ParseDocType.
func ParseDocumentType(s string) (t DocType, ok bool) {
	if len(s) > maxPrinted {
		return NoType, false
	}
	if t := documentType(s); t != NoType {
		return t, true
	}
	var buf [16]part
	parts := splitName(buf[:0], s)
	for i := 0; i < len(parts); {
		found, n := NoType, min(6, len(parts)-i)
		for ; n > 0; n-- {
			text := s[parts[i].start:parts[i+n-1].end]
			if found = documentType(text); found != NoType && (n > 1 || len(text) > 2) {
				break
			}
		}
		switch {
		case n == 0:
			n = 1
		case t == NoType || t == NationalID: // "Voter ID card" is no national identity card
			t = found
		case found != NationalID && found != t:
			return NoType, false
		}
		i += n
	}
	return t, t != NoType
}

// documentType looks the whole of s up.
func documentType(s string) DocType {
	var buf [maxPrinted]byte
	row := find(lookup(documentWords[:], fold.Append(buf[:0], s)), &Hints{})
	if row == nil {
		return NoType
	}
	t, _ := ParseDocType(row.value)
	return t
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
	if start >= 0 && utf8.ValidString(s[start:]) {
		dst = append(dst, part{start, len(s)})
	}
	return dst
}
