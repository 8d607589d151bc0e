package normalize

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

//go:generate go run ./gen/country

// maxCountryText bounds the text that ParseCountry looks at. The longest key
// in the table has 144 bytes.
const maxCountryText = 512

// ParseCountry reads what a document or a vendor has for a country or a
// nationality: codes (ISO 3166-1 alpha-2, alpha-3 and numeric, Doc 9303-3 §5
// with or without fillers, withdrawn and reserved ones), names in the languages
// of CLDR, long, local and former names, demonyms of either gender, statuses
// ("WNI"), and several of these side by side ("中国/CHINESE", "INDONESIA (WNI)").
// Letter case, blanks and punctuation do not matter, nor do the accents of
// Latin, Greek and Cyrillic letters.
//
// A word for several countries is decided by an accent, by the issuing country
// of the document (but not by that of a residence permit, visa or travel document
// for a nationality) or by the language of the text, and Note says by which;
// otherwise it is Ambiguous. A text that denies a nationality (WNA, "foreigner")
// is Unknown. Nothing is guessed from similar spelling: digits read as letters
// (1NDONESIA) are the one misreading that is undone, beside those in the table.
func ParseCountry(s string, h Hints) Parsed {
	if len(s) > maxCountryText {
		return Parsed{State: Unreadable}
	}
	if len(s) == 3 && (s != codeLikeWord || h.Country == Country{} && h.Language == "") { // a code as lists have it means one thing whatever is around it
		if state, ok := mrz.LookupState(s); ok && (state.Kind == mrz.ISO || state.Kind == mrz.ICAO) {
			return Parsed{State: Read, Value: Value{Country: Country{[3]byte([]byte(state.Code))}}}
		}
	}
	p := parseCountry(s, h, 0)
	switch {
	case p.State == Ambiguous && len(p.Alternatives) < 2: // nothing to choose from
		return Parsed{State: Unreadable, Note: p.Note}
	case p.State == Read:
		p.Alternatives = nil
		if strings.Count(s, "(") != strings.Count(s, ")") {
			p.Note |= NoteMisread
		}
	}
	return p
}

// parseCountry reads s, to which the first level groups of separators have
// already been applied. Where something had to decide, the alternatives are all
// countries that s may name.
func parseCountry(s string, h Hints, level int) Parsed {
	var buf [256]byte
	key := fold.Append(buf[:0], s)
	switch {
	case len(key) == 0:
		return Parsed{}
	case string(key) == "na" && strings.ContainsAny(s, "/."): // "N/A" is not Namibia
		return Parsed{State: Unknown}
	case len(key) == 2 && strings.Contains(strings.Trim(s, "/ "), "/"): // nor is "M/F" Saint Martin
		return Parsed{State: Unreadable}
	}
	meaning, ok := countryMeaning(key)
	if !ok {
		meaning, ok = trimmedMeaning(key)
	}
	if !ok {
		if name := withoutArticle(strings.TrimSpace(s)); name != "" {
			meaning, ok = countryMeaning(fold.Append(buf[:0], name))
		}
	}
	if ok {
		p := decideCountry(meaning, s, h)
		if len(s) != len(key) && (len(key) <= maxShape && !p.Note.Has(NoteLanguage) && !hasShape(s) || hasOddMark(s)) {
			p.Note |= NoteMisread
		}
		return p
	}
	for ; level < len(countrySeparators); level++ {
		if parts := splitCountry(s, level); len(parts) > 1 {
			return parseCountryParts(s, parts, h, level+1)
		}
	}
	return parseMisreadCountry(key, h)
}

// countryMeaning finds a key in the table, by binary search over every eighth line and
// along the lines from there. Tab and newline sort before every byte of a key.
func countryMeaning(key []byte) (meaning string, ok bool) {
	lo, hi := 0, len(countryLines)
	for hi-lo > 1 {
		mid := int(uint(lo+hi) >> 1)
		if _, less := cutKey(countryWords[countryLines[mid]:], key); less {
			hi = mid
		} else {
			lo = mid
		}
	}
	for rest := countryWords[countryLines[lo]:]; rest != ""; {
		after, less := cutKey(rest, key)
		switch {
		case after != "":
			return after[:strings.IndexByte(after, '\n')], true
		case less:
			return "", false
		}
		rest = rest[strings.IndexByte(rest, '\n')+1:]
	}
	return "", false
}

// cutKey returns what stands behind the key of the first of the lines, when that is its
// key, and whether else the key sorts before the line's.
func cutKey(lines string, key []byte) (after string, less bool) {
	i := 0
	for i < len(key) && lines[i] == key[i] {
		i++
	}
	if i == len(key) && lines[i] == '\t' {
		return lines[i+1:], false
	}
	return "", i == len(key) || key[i] < lines[i]
}

// countryAffixes are what stands before and after the name of a country, and is
// no part of it.
var countryAffixes = struct{ before, after []string }{
	before: []string{
		"the", "citizenofthe", "citizenof", "nationalofthe", "nationalof", "nationality", "nationalite",
		"nacionalidad", "nacionalidade", "citizenship", "citoyen", "citoyenne", "ciudadano", "ciudadana",
		"cidadao", "cidada", "kewarganegaraan", "warganegara",
		"quoctich", "congdan", "สัญชาติ", "国籍", "國籍",
	},
	after: []string{
		"citizen", "citizens", "national", "nationals", "nationality",
		"国籍", "國籍", "籍", "公民", "国民", "國民", "人", "국적", "국민", "جنسيه",
	},
}

// trimmedMeaning finds a key without its affixes.
func trimmedMeaning(key []byte) (meaning string, ok bool) {
	for _, affix := range countryAffixes.before {
		if rest, found := bytes.CutPrefix(key, []byte(affix)); found && len(rest) > 2 {
			if meaning, ok = countryMeaning(rest); ok {
				return meaning, true
			}
		}
	}
	for _, affix := range countryAffixes.after {
		if rest, found := bytes.CutSuffix(key, []byte(affix)); found && len(rest) > 1 {
			if meaning, ok = countryMeaning(rest); ok {
				return meaning, true
			}
		}
	}
	return "", false
}

// misreadLetters are the letters that the digits of a code or name stand for.
var misreadLetters = [...]string{
	"0o1i2z5s8b",
	"0o1l2z5s8b",
}

// withoutArticle returns what stands behind an elided or Maltese article: "L'Irlande",
// "l-Oman", "iċ-Ċina"; "" without one. Without its mark an article is part of a word.
func withoutArticle(s string) string {
	i := strings.IndexAny(s, "-'’")
	if i < 1 || i > 3 {
		return ""
	}
	_, mark := utf8.DecodeRuneInString(s[i:])
	switch article := strings.ToLower(s[:i]); {
	case article == "l", article == "d", s[i] == '-' && article[0] == 'i' && utf8.RuneCountInString(article) == 2:
		return s[i+mark:]
	}
	return ""
}

// parseMisreadCountry reads a key with its digits taken for letters, where it
// also has letters. No name has a digit.
func parseMisreadCountry(key []byte, h Hints) Parsed {
	found := Parsed{State: Unreadable}
	if len(key) < 3 || !bytes.ContainsAny(key, "01258") || len(bytes.Trim(key, "0123456789")) == 0 {
		return found
	}
	for _, letters := range misreadLetters {
		word := bytes.Clone(key)
		for i := 0; i < len(letters); i += 2 {
			word = bytes.ReplaceAll(word, []byte(letters[i:i+1]), []byte(letters[i+1:i+2]))
		}
		meaning, ok := countryMeaning(word)
		if !ok {
			continue
		}
		p := decideCountry(meaning, string(word), h)
		switch {
		case found.State == Unreadable:
			found = p
		case found.State != p.State || found.Value != p.Value:
			return ambiguousCountry(append(countryValues(found), countryValues(p)...), NoteLetterDigits)
		}
	}
	if found.State != Unreadable {
		found.Note |= NoteLetterDigits
	}
	return found
}

// decideCountry reads a meaning of the table, as gen/country/decisions.tsv
// explains it, for the text s.
func decideCountry(meaning, s string, h Hints) Parsed {
	switch {
	case len(meaning) == 3:
		return readCountry(meaning, 0)
	case meaning == "?":
		return Parsed{State: Unknown}
	}
	issuer := h.Country.String()
	if h.Field == Nationality && h.Type.ForForeigners() {
		issuer = ""
	}
	languages, implied := primaryLanguage(h.Language), false
	if languages == "" {
		languages, implied = habitsOf(h.Country).languages, true
	}
	spelling := string(fold.AppendAccented(nil, s))
	var byIssuer, bySpelling, byLanguage, mainly, usual string
	var possible []Value
	for sense := range strings.FieldsSeq(meaning) {
		if sense == "@" {
			byIssuer = issuer
			continue
		}
		code, marks := sense[:3], sense[3:]
		if code == issuer {
			byIssuer = code
		}
		if hasMark(marks, "=", spelling) {
			bySpelling = code
		}
		for l := range strings.FieldsSeq(languages) {
			if hasMark(marks, ":", l) {
				byLanguage = code
			}
		}
		switch {
		case marks == "~":
			return readCountry(code, NoteMisread)
		case strings.HasPrefix(marks, "*"):
			mainly = code
		case strings.HasPrefix(marks, "!"):
			usual = code
		}
		c, _ := MakeCountry(code)
		possible = append(possible, Value{Country: c})
	}
	if strings.Contains(s, ".") { // no code has full stops, as R.-U. does
		if byIssuer == usual {
			byIssuer = ""
		}
		usual = ""
	}
	var p Parsed
	switch {
	case bySpelling != "":
		return readCountry(bySpelling, NoteSpelling)
	case byLanguage != "" && len(possible) > 1 && isListCode(s) && (mainly != "" || implied):
		p.State = Ambiguous // NGA is a code, and Russia in Vietnamese capitals
	case mainly != "" && byLanguage == "":
		p = readCountry(mainly, 0)
	case byIssuer != "" && mainly == "":
		p = readCountry(byIssuer, NoteIssuer)
	case byLanguage != "":
		p = readCountry(byLanguage, NoteLanguage)
	case usual != "":
		p = readCountry(usual, NoteUsual)
	case len(possible) > 0:
		p.State = Ambiguous
	default:
		p.State = Unreadable
	}
	p.Alternatives = possible
	return p
}

// codeLikeWord is the one code of three letters that is also a word for another country
// in some language.
const codeLikeWord = "NGA"

// isListCode reports whether s is two or three capitals, as lists of codes have them.
func isListCode(s string) bool {
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return len(s) == 2 || len(s) == 3
}

// hasMark reports whether marks, such as "!:xx:yy=ab", has value after sign.
func hasMark(marks, sign, value string) bool {
	_, after, ok := strings.Cut(marks, sign+value)
	return ok && value != "" && (after == "" || after[0] == ':' || after[0] == '=')
}

func readCountry(code string, note Note) Parsed {
	c, _ := MakeCountry(code)
	return Parsed{State: Read, Value: Value{Country: c}, Note: note}
}

func ambiguousCountry(possible []Value, note Note) Parsed {
	for i := len(possible) - 1; i > 0; i-- {
		if slices.Contains(possible[:i], possible[i]) {
			possible = slices.Delete(possible, i, i+1)
		}
	}
	return Parsed{State: Ambiguous, Alternatives: possible, Note: note}
}

// countryValues returns the countries that p may be.
func countryValues(p Parsed) []Value {
	if p.State == Read && p.Alternatives == nil {
		return []Value{p.Value}
	}
	return p.Alternatives
}
