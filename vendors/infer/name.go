package infer

import (
	"slices"
	"strings"
	"unicode"

	"github.com/ocrlint/ocrlint/normalize"
)

// wordsOf cuts a name into its words in lower case: dateOfBirth, date_of_birth and
// date-of-birth are the same three.
func wordsOf(name string) (words []string) {
	var word []rune
	end := func() {
		if len(word) > 0 {
			words = append(words, strings.ToLower(string(word)))
			word = word[:0]
		}
	}
	runes := []rune(name)
	for i, r := range runes {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r):
			end()
			continue
		case unicode.IsUpper(r) && i > 0 && (unicode.IsLower(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1])):
			end()
		}
		word = append(word, r)
	}
	end()
	return words
}

// synonyms are words that say the same in names of members.
var synonyms = map[string]string{
	"dob": "birth date", "birthdate": "birth date", "birthday": "birth date",
	"expiration": "expiry", "expire": "expiry", "expires": "expiry",
	"issued": "issue", "issuance": "issue", "issuing": "issue",
	"gender": "sex", "doc": "document", "licence": "license", "fathers": "father", "mothers": "mother",
	"no": "number", "num": "number", "nr": "number",
	"of": "", "the": "", "s": "",
}

// phrase puts words in one order, each as the first of its synonyms.
func phrase(words []string) string {
	var out []string
	for _, w := range words {
		if s, ok := synonyms[w]; ok {
			out = append(out, strings.Fields(s)...)
		} else {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return strings.Join(slices.Compact(out), " ")
}

var (
	// whose names of members begin with: they say of what, and nothing of it.
	prefixes = []string{"doc", "document", "id", "card", "passport", "holder", "person", "ocr", "extracted", "printed"}
	// and end with: how the text is given.
	suffixes = []string{"value", "text", "raw", "string", "str", "original", "ocr"}
	// vague are words that say nothing by themselves: what a prefix adds decides.
	vague = []string{"", "name", "type", "number", "code", "id", "country", "date", "class", "category", "state", "status", "region", "no", "first", "last", "title", "place"}
)

// meant says what names stand for that tables disagree on, where settle and fits find no
// reason against it.
var meant = map[string]normalize.Field{
	"name": normalize.FullName, "country": normalize.IssuingCountry,
	"street": normalize.Address, "state": normalize.Province, "region": normalize.Province, "民族": normalize.Ethnicity,
}

// aside are words in whose members no field of the document stands: what was
// measured, compared, asked or told about it.
var aside = []string{
	"confidence", "confidences", "score", "scores", "prob", "probability", "accuracy",
	"location", "box", "bbox", "rect", "coordinates", "polygon", "position", "vertices",
	"quality", "match", "matches", "status", "comparison", "validation",
	"warning", "warnings", "warn", "error", "errors", "template", "product", "request", "job", "api",
	"user", "seeding", "supported", "input", "analysis", "image", "images", "photo", "portrait", "picture",
	"fixed", "expected", "submitted", "insights", "relationships", "device",
}

// others are words in whose members the fields of somebody else stand.
var others = []string{
	"father", "mother", "spouse", "husband", "wife", "parent", "parents", "guardian", "child", "children",
	"emergency", "seller", "buyer", "company", "bank", "sponsor", "issuer", "employer", "owner",
}
