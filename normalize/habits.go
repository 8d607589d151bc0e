package normalize

import "strings"

// habits are the ways of a country: how its documents print, and how its
// nationals are named. The zero habits are those of a country of which nothing
// special is known.
type habits struct {
	code      string
	orders    string   // of day, month and year in numeric dates, separated by spaces: "DMY YMD"; "" when not known
	languages string   // in which months are printed, the usual one first: "pl", "nl fr de"
	calendar  Calendar // in which years are printed beside or instead of the Gregorian
	ways      ways
}

// ways is a set of habits that a country has or has not.
type ways uint8

const (
	twoSurnames      ways = 1 << iota // a father's and a mother's family name, of which some vendors return only the first
	parentalInitials                  // the zone has the initials of the parents behind the given names
	ownSpelling                       // the first language has a transliteration of its own in Doc 9303-3 §6 B
	customaryUnits                    // heights in feet and inches, weights in pounds
	shortMonthYear                    // a month and the last two digits of a year: 06-96
	bikramSambat                      // years of a calendar without conversion, 57 ahead
)

// has reports whether the country has all the ways of w.
func (h *habits) has(w ways) bool { return h.ways&w == w }

// prints reports whether the months of the country are printed in one of the
// languages.
func (h *habits) prints(languages string) bool {
	for l := range strings.FieldsSeq(h.languages) {
		if hasWord(languages, l) {
			return true
		}
	}
	return false
}

// habitsOf returns the habits of a country.
func habitsOf(c Country) *habits {
	if c.IsValid() {
		lo, hi, code := 0, len(countryHabits), codeOrder(string(c.code[:]))
		for lo < hi {
			mid := int(uint(lo+hi) >> 1)
			switch at := codeOrder(countryHabits[mid].code); {
			case at == code:
				return &countryHabits[mid]
			case at < code:
				lo = mid + 1
			default:
				hi = mid
			}
		}
	}
	return &noHabits
}

// codeOrder returns a number that orders codes of three letters as their text does.
func codeOrder(code string) int { return int(code[0])<<16 | int(code[1])<<8 | int(code[2]) }

var noHabits habits

// spellingIssuer returns the state whose transliteration belongs to one of the
// languages: the exceptions of Doc 9303-3 §6 B are by language, not by issuer.
func spellingIssuer(languages ...string) string {
	for _, tag := range languages {
		if tag == "" {
			continue
		}
		l := primaryLanguage(tag)
		for i := range countryHabits {
			h := &countryHabits[i]
			if first, _, _ := strings.Cut(h.languages, " "); h.has(ownSpelling) && first == l {
				return h.code
			}
		}
	}
	return ""
}

// primaryLanguage returns the language of a BCP 47 tag, in lower case.
func primaryLanguage(tag string) string {
	if tag == "" {
		return ""
	}
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		tag = tag[:i]
	}
	return strings.ToLower(tag)
}

// hasWord reports whether word is one of the words of list, which are separated by
// spaces.
func hasWord(list, word string) bool {
	for w := range strings.FieldsSeq(list) {
		if w == word {
			return true
		}
	}
	return false
}
