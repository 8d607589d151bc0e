package vendors

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// FoldLabel folds a label for matching: NFKC, lower case, every apostrophe to the
// straight one, white space and underscores to single blanks, none at the ends.
func FoldLabel(s string) string {
	if !folded(s) {
		s = norm.NFKC.String(apostrophes.Replace(s))
		s = strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
			return unicode.IsSpace(r) || r == '_'
		}), " ")
	}
	return s
}

var apostrophes = strings.NewReplacer("‘", "'", "’", "'", "‛", "'", "ʼ", "'", "ʹ", "'", "′", "'", "´", "'", "`", "'")

// appendFolded appends what FoldLabel makes of a label.
func appendFolded(dst, label []byte) []byte {
	from, blank := len(dst), false
	for _, c := range label {
		switch {
		case c >= utf8.RuneSelf:
			return append(dst[:from], FoldLabel(string(label))...)
		case c == ' ' || c == '_' || '\t' <= c && c <= '\r':
			blank = len(dst) > from
			continue
		case c == '`':
			c = '\''
		case 'A' <= c && c <= 'Z':
			c |= 0x20
		}
		if blank {
			dst, blank = append(dst, ' '), false
		}
		dst = append(dst, c)
	}
	return dst
}

// folded reports that s is plain ASCII that folding leaves alone.
func folded(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x80 || c == '_' || c == '`' || 'A' <= c && c <= 'Z' || c < ' ' ||
			c == ' ' && (i == 0 || i == len(s)-1 || s[i-1] == ' ') {
			return false
		}
	}
	return true
}
