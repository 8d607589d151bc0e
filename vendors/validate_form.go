package vendors

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/ocrlint/ocrlint/mrz"
	national "github.com/ocrlint/ocrlint/normalize/number"
)

// form is what a text of a table must be.
type form struct {
	title string
	holds func(s string) bool
	words func() []string // all that are allowed; nil: too many
}

var (
	anID      = form{title: "small letters, digits and hyphens", holds: isID}
	aPointer  = form{title: `an RFC 6901 pointer: every name behind a "/", "~" as ~0, "/" in a name as ~1`, holds: isPointer}
	aState    = form{title: "an ISO 3166-1 alpha-3 or ICAO code of a country", holds: isState}
	aNotation = form{title: "a notation of dates such as DD-MM-YYYY, MM/DD/YY or YYYYMMDD", holds: isNotation}
	aLanguage = form{title: "a BCP 47 language such as en or zh-Hans", holds: isLanguage}
	aLayout   = form{title: "a layout of Doc 9303: TD1 TD2 TD3 MRVA MRVB", holds: isLayout}
	anElement = form{title: "an element of a zone", holds: isElement}
	aScheme   = form{title: "a national number that ocrlint knows", holds: isScheme, words: national.IDs}
	aType     = oneOf("object", "array", "string", "number", "true", "false")
	anOutcome = oneOf("ok", "error", "not_done")
	aClass    = oneOf("auth", "quota", "rate_limit", "bad_request", "bad_image", "not_found", "pending", "internal")
)

func oneOf(words ...string) form {
	return form{"one of its words", func(s string) bool { return slices.Contains(words, s) }, func() []string { return words }}
}

func isID(s string) bool {
	return strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-") == "" && s[0] != '-'
}

func isPointer(s string) bool {
	if s != "" && s[0] != '/' {
		return false
	}
	for rest := s; ; {
		_, behind, found := strings.Cut(rest, "~")
		if !found {
			return true
		}
		if behind == "" || behind[0] != '0' && behind[0] != '1' {
			return false
		}
		rest = behind
	}
}

func isState(s string) bool {
	_, ok := mrz.LookupState(s)
	return ok
}

// isNotation reports whether s promises a year and at most one month and day.
func isNotation(s string) bool {
	years, months, days := 0, 0, 0
	for i := 0; i < len(s) && s[i] != 'T' && s[i] != 'H'; {
		c, j := s[i], i+1
		for j < len(s) && s[j] == c {
			j++
		}
		switch {
		case c == 'Y' && (j-i == 4 || j-i == 2):
			years++
		case c == 'M' && j-i <= 4:
			months++
		case c == 'D' && j-i <= 2:
			days++
		case 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			return false
		}
		i = j
	}
	return years == 1 && months <= 1 && days <= months
}

func isLayout(s string) bool {
	return slices.Contains([]string{"TD1", "TD2", "TD3", "MRVA", "MRVB"}, s)
}

func isElement(s string) bool {
	for e := mrz.DocumentCode; e.String() != ""; e++ {
		if e.String() == s {
			return true
		}
	}
	return false
}

func isScheme(s string) bool {
	_, ok := national.Lookup(s)
	return ok
}

func isLanguage(s string) bool {
	_, err := language.Parse(s)
	return err == nil
}
