package infer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// A guess must be right rather than made: what a name says counts only where every
// text can be of that field, and a name that may mean several things only where
// fields stand beside it.

// recognise finds the field of a place: by its name where its texts can be of that
// field, else by what the texts are.
func (l *leaf) recognise(asOf normalize.Date) {
	if l.kind != '"' && l.kind != '0' || !isPlainName(l.at) || !isPlainName(l.name) {
		return
	}
	if len(l.texts) > 0 && l.all(isZoneText) {
		l.field, l.why = normalize.MRZLines, "its texts are lines of a zone"
		return
	}
	if l.apart() || len(l.parts) > 0 {
		return
	}
	switch f := l.named(); {
	case f == normalize.IssuePlace && slices.ContainsFunc(l.texts, isOffice):
		if l.all(isOffice) {
			l.field, l.why = normalize.IssuingAuthority, "by its values: they are of authorities"
		}
	case f != normalize.NoField && l.fits(f, asOf):
		l.field, l.why = f, "by its name"
	case l.kind == '"' && len(l.texts) > 0 && l.all(isSexWord) && !hasWord(l.said(), titles):
		l.field, l.why = normalize.Sex, "by its values: look whether they are sexes"
	}
	if l.field.Kind() == normalize.DateValue && len(l.texts) > 0 {
		if l.notation = notationOf(l.texts); l.notation == "" {
			l.why += "; no sample tells the order of day and month, or it is printed in words"
		}
	}
}

// said is the name that says what the texts are: the last that is no wrapping.
func (l *leaf) said() string {
	if l.wraps {
		return l.above
	}
	return l.name
}

// named returns the field that the name says.
func (l *leaf) named() normalize.Field {
	name := l.said()
	f := lookup(name)
	if slices.Contains(vague, phrase(wordsOf(name))) && !l.label {
		// What it is of may stand around it: document/type, birth/date.
		around := l.around()
		above := wordsOf(around[strings.LastIndexByte(around, '/')+1:])
		full := phrase(append(above, wordsOf(name)...))
		if g, ok := dictionary()[full]; ok && len(above) > 0 && plainWord(name) != "id" {
			f, name, l.nested = g, full, true
		}
	}
	if len(l.texts) > 0 && l.all(isPeriod) && (f.Kind() == normalize.DateValue || strings.Contains(plainWord(name), "valid")) {
		return normalize.ValidityPeriod
	}
	if len(l.texts) > 0 && l.all(isPeople) && (f == normalize.Nationality || f == normalize.Ethnicity || hasWord(name, []string{"nation", "ethnic"})) {
		return normalize.Ethnicity
	}
	if f == normalize.NoField && isNumberOfPaper(name) {
		return normalize.DocumentNumber
	}
	switch f {
	case normalize.CardNumber:
		if !strings.Contains(plainWord(name), "card") && !strings.Contains(plainWord(name), "卡") && plainWord(name) != "pan" {
			return normalize.NoField // of anything in a series
		}
		return f
	case normalize.Decision, normalize.Score, normalize.CardType, normalize.CardName, normalize.VehicleType, normalize.TextLines:
		return normalize.NoField // of the vendor, or told by the texts
	case normalize.DocumentType:
		if len(wordsOf(name)) < 2 && !l.label {
			return normalize.NoField // a type of anything
		}
		if len(l.texts) > 0 && l.all(isDocumentCode) {
			return normalize.DocumentCode
		}
		return f
	case normalize.Address:
		if strings.Contains(plainWord(l.around()), "address") != (plainWord(name) == "street") || strings.TrimRight(name, "0123456789") != name {
			return normalize.NoField // a part of it
		}
		return f
	case normalize.PersonalNumber, normalize.DocumentNumber:
		if f == normalize.PersonalNumber && phrase(wordsOf(name)) == "id number" && !l.all(beginsWithDigit) || plainWord(name) == "id" {
			return normalize.NoField // of the card, or of a row in a data base
		}
		return f
	case normalize.BirthPlace:
		if strings.Contains(phrase(wordsOf(name)), "country") {
			return normalize.NoField // of birth, no place
		}
		return f
	case normalize.IssuingCountry:
		if strings.Contains(plainWord(l.around()), "address") {
			return normalize.NoField // where the holder lives
		}
		return f
	case normalize.Province:
		if w := plainWord(name); (w == "state" || w == "region") && !(len(l.texts) > 0 && l.all(isStateCode)) && !strings.Contains(plainWord(l.around()), "address") {
			return normalize.NoField // how it is, or of which country
		}
		return f
	default:
		if slices.Contains([]string{"id", "type", "class", "category", "code", "status"}, plainWord(name)) {
			return normalize.NoField
		}
		return f
	}
}

// around is the place without the name that says what the texts are.
func (l *leaf) around() string {
	if l.label {
		return l.at
	}
	at := l.at
	for strings.HasSuffix(at, "/*") { // the list stands beside the others
		at = at[:len(at)-2]
	}
	at = at[:max(0, strings.LastIndexByte(at, '/'))]
	for at != "" && (strings.HasSuffix(at, "/*") || l.name != l.said() && plainWord(at[strings.LastIndexByte(at, '/')+1:]) != plainWord(l.said())) {
		at = at[:strings.LastIndexByte(at, '/')]
	}
	if l.name != l.said() {
		at = at[:max(0, strings.LastIndexByte(at, '/'))]
	}
	return at
}

// apart reports whether the place is told to hold something else than a field of
// the document, or a field of somebody else.
func (l *leaf) apart() bool { return isAside(l.around()) || hasWord(l.around(), others) }

// isAside reports whether a name or place is told to hold no field of the document.
func isAside(name string) bool { return hasWord(name, aside) }

func hasWord(name string, of []string) bool {
	return slices.ContainsFunc(wordsOf(name), func(w string) bool { return slices.Contains(of, withoutMarks(w)) })
}

func (l *leaf) all(is func(text string) bool) bool {
	return !slices.ContainsFunc(l.texts, func(text string) bool { return !is(text) })
}

// isSexWord reports whether a text says a sex in a word: a letter may be anything.
func isSexWord(text string) bool {
	p := normalize.ParseSex(text, normalize.Hints{Field: normalize.Sex})
	return p.State == normalize.Read && len(text) > 2 && len(text) <= 24 && !strings.ContainsAny(text, "0123456789/<")
}

// isPeople reports whether a text is one of the nationalities of China.
func isPeople(text string) bool { return slices.Contains(peoples, strings.TrimSuffix(text, "族")) }

// isNumberOfPaper reports whether a name is that of a kind of document and a word for
// its number, and no more: voterid, driver_license_id.
func isNumberOfPaper(name string) bool {
	number, paper := false, false
	for _, w := range strings.Fields(phrase(wordsOf(name))) {
		switch {
		case slices.Contains([]string{"number", "id", "code"}, w):
			number = true
		case slices.Contains(papers, w):
			paper = true
			number = number || w == "voterid"
		default:
			return false
		}
	}
	return number && paper
}

// isDocumentCode reports whether a text is a code as a zone has it: P, ID, V<. Other
// single letters are a vendor's as likely.
func isDocumentCode(text string) bool {
	return text == "P" || text == "V" || len(text) == 2 && strings.Contains("PVIAC", text[:1]) && (text[1] == '<' || 'A' <= text[1] && text[1] <= 'Z')
}

// isStateCode reports whether a text is two capitals, as states have, and no "OK".
func isStateCode(text string) bool {
	return len(text) == 2 && strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" && text != "OK"
}

// isOffice reports whether a text names an authority.
func isOffice(text string) bool {
	return hasWord(text, offices) || slices.ContainsFunc(offices, func(o string) bool { return o[0] >= utf8.RuneSelf && strings.Contains(text, o) })
}

func beginsWithDigit(text string) bool { return '0' <= text[0] && text[0] <= '9' || text[0] == '*' }

// isPeriod reports whether a text is a period from one day to another, or for good.
func isPeriod(text string) bool {
	if normalize.Parse(text, normalize.Hints{Field: normalize.ValidityPeriod}).State != normalize.Read {
		return false
	}
	end := normalize.ParsePrintedDate(text, normalize.Hints{Field: normalize.ExpiryDate})
	return end.Note.Has(normalize.NoteTo) || strings.Count(strings.Map(digitOnly, text), "0") >= 12
}

// fits reports whether all texts can be values of a field.
func (l *leaf) fits(f normalize.Field, asOf normalize.Date) bool {
	h := normalize.Hints{Field: f, AsOf: asOf}
	if l.kind == '0' && f != normalize.DocumentNumber && f != normalize.PersonalNumber && f != normalize.Height && f != normalize.Weight && f != normalize.CardNumber {
		return false
	}
	return l.all(func(text string) bool {
		digits := strings.Count(strings.Map(digitOnly, text), "0")
		if strings.Contains(text, "://") || strings.ContainsAny(text, "{}[]`\\") || len(text) > 300 {
			return false
		}
		p := normalize.Parse(text, h)
		read := p.State == normalize.Read || p.State == normalize.Ambiguous
		switch f.Kind() {
		case normalize.DateValue:
			return p.State != normalize.Unreadable && !p.Note.Has(normalize.NoteFrom|normalize.NoteTo|normalize.NoteRange) && (digits >= 5 || digits == 0) && len(text) >= 6
		case normalize.SexValue:
			return read
		case normalize.CountryValue:
			return read && (len(text) <= 3 || plainWord(l.said()) != "country" && plainWord(l.said()) != "issuer")
		case normalize.ZoneValue:
			return len(text) >= 5 && strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<") == "" && (len(text) < 28 || isLineOfZone(text))
		case normalize.TypeValue:
			return read && len(text) > 2 && !strings.Contains(text, "/")
		case normalize.NameValue:
			return digits == 0 && p.State != normalize.Unreadable && utf8.RuneCountInString(text) > 1 && !strings.ContainsAny(text, "_/:*")
		case normalize.NumberValue:
			return l.isNumber(text, digits, f)
		}
		switch f {
		case normalize.Height:
			return read && digits >= 2 && len(text) <= 12 && (digits >= 3 || strings.ContainsFunc(text, unicode.IsLetter)) && !strings.HasPrefix(text, "0")
		case normalize.Weight:
			return digits >= 2 && len(text) <= 12
		case normalize.RT, normalize.RW:
			return digits == len(text) && digits <= 3
		case normalize.Province, normalize.City, normalize.District, normalize.Village:
			_, state := mrz.LookupState(text)
			return digits == 0 && !(state && len(text) == 3)
		}
		return utf8.RuneCountInString(text) > 0
	})
}

func digitOnly(r rune) rune {
	if unicode.IsDigit(r) {
		return '0'
	}
	return -1
}

// isNumber reports whether a text can be the number of a document or a person: no
// number of a row in a data base, and no share.
func (l *leaf) isNumber(text string, digits int, f normalize.Field) bool {
	switch {
	case f == normalize.VIN:
		return len(text) == 17
	case f == normalize.CardNumber:
		c, ok := normalize.ParseCard(text)
		return ok && c.Network != "" && digits >= 12
	case strings.ContainsAny(text, "_:") || strings.Count(text, "-") > 3 || len(text) > 30:
		return false
	case f == normalize.DocumentNumber && (digits >= 10 || strings.Trim(text, "*") == "") && strings.Trim(text, "0123456789-X* ") == "" && !l.saysDocument():
		return false // as likely of the person
	case strings.Trim(text, "*") == "":
		return true
	case strings.ToUpper(text) != text: // of a row in a data base
		return false
	}
	return (digits >= 3 || digits > 0 && l.saysDocument()) && len(text) >= 5 && (l.kind == '"' || strings.Trim(text, "0123456789") == "")
}

// saysDocument reports whether the name says that a number is that of the document.
func (l *leaf) saysDocument() bool {
	words := phrase(wordsOf(l.said()))
	return strings.Contains(words, "document") || strings.Contains(words, "passport") || strings.Contains(words, "license") || isNumberOfPaper(words)
}

// isZoneText reports whether a text is a machine readable zone or a line of one.
func isZoneText(text string) bool {
	if len(text) < 20 || strings.Count(text, "<") < 2 || strings.ContainsAny(text, "{}[]`\"") {
		return false
	}
	line := strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<") == ""
	_, err := mrz.Find(text)
	return line && isLineOfZone(text) || err == nil
}

// isLineOfZone reports whether a line begins with a code and a state, has dates, or is
// of names alone: those of a registration certificate are none of it.
func isLineOfZone(line string) bool {
	_, state := mrz.LookupState(strings.TrimRight(line[2:5], "<"))
	digits := 0
	for i := range len(line) {
		if line[i] >= '0' && line[i] <= '9' {
			digits++
		}
	}
	return state || digits == 0 || digits >= 12
}
