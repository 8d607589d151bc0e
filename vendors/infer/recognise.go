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
	case f != normalize.NoField && l.fits(f, asOf):
		l.field, l.why = f, "by its name"
	case l.kind == '"' && len(l.texts) > 0 && l.all(isSexWord):
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
	if wrapping()[plainWord(l.name)] && l.above != "" {
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
	if f == normalize.NoField && len(l.texts) > 0 && l.all(isPeriod) && strings.Contains(plainWord(name), "valid") {
		return normalize.ValidityPeriod
	}
	switch f {
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
	at := l.at[:max(0, strings.LastIndexByte(l.at, '/'))]
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
func (l *leaf) apart() bool {
	has := func(name string, of []string) bool {
		return slices.ContainsFunc(wordsOf(name), func(w string) bool { return slices.Contains(of, w) })
	}
	return has(l.around(), aside) || has(l.around(), others)
}

func (l *leaf) all(is func(text string) bool) bool {
	return !slices.ContainsFunc(l.texts, func(text string) bool { return !is(text) })
}

// isSexWord reports whether a text says a sex in a word: a letter may be anything.
func isSexWord(text string) bool {
	p := normalize.ParseSex(text, normalize.Hints{Field: normalize.Sex})
	return p.State == normalize.Read && len(text) > 2 && len(text) <= 24 && !strings.ContainsAny(text, "0123456789/<")
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

func beginsWithDigit(text string) bool { return '0' <= text[0] && text[0] <= '9' || text[0] == '*' }

// isPeriod reports whether a text is a period from one day to another.
func isPeriod(text string) bool {
	return normalize.Parse(text, normalize.Hints{Field: normalize.ValidityPeriod}).State == normalize.Read && strings.Count(strings.Map(digitOnly, text), "0") >= 12
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
			return p.State != normalize.Unreadable && (digits >= 5 || digits == 0) && len(text) >= 6
		case normalize.SexValue:
			return read
		case normalize.CountryValue:
			return read && (plainWord(l.said()) != "country" || len(text) <= 3)
		case normalize.ZoneValue:
			return len(text) >= 5 && strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<") == ""
		case normalize.TypeValue:
			return read && len(text) > 2 && !strings.Contains(text, "/")
		case normalize.NameValue:
			return digits == 0 && p.State != normalize.Unreadable && utf8.RuneCountInString(text) > 1 && !strings.ContainsAny(text, "_/:*")
		case normalize.NumberValue:
			return l.isNumber(text, digits, f)
		}
		switch f {
		case normalize.Height:
			return digits >= 2 && len(text) <= 12 && (digits >= 3 || strings.ContainsFunc(text, unicode.IsLetter)) && !strings.HasPrefix(text, "0")
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
	}
	return digits >= 3 && len(text) >= 5 && (l.kind == '"' || strings.Trim(text, "0123456789") == "")
}

// saysDocument reports whether the name says that a number is that of the document.
func (l *leaf) saysDocument() bool {
	words := phrase(wordsOf(l.said()))
	return strings.Contains(words, "document") || strings.Contains(words, "passport") || strings.Contains(words, "license")
}

// isZoneText reports whether a text is a machine readable zone or a line of one.
func isZoneText(text string) bool {
	if len(text) < 20 || strings.Count(text, "<") < 2 || strings.ContainsAny(text, "{}[]`\"") {
		return false
	}
	line := strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<") == ""
	_, err := mrz.Find(text)
	return line || err == nil
}

// settle drops guesses that what stands beside them does not bear out.
func settle(leaves []*leaf) {
	beside := make(map[string]map[normalize.Field]*leaf)
	for _, l := range leaves {
		if l.field == normalize.NoField {
			continue
		}
		at := l.around()
		if beside[at] == nil {
			beside[at] = make(map[normalize.Field]*leaf)
		}
		beside[at][l.field] = l
	}
	whole := slices.ContainsFunc(leaves, func(l *leaf) bool { return l.field == normalize.Address && plainWord(l.said()) != "street" })
	for _, l := range leaves {
		near := beside[l.around()]
		switch name := plainWord(l.said()); {
		case l.field == normalize.NoField:
		case slices.Contains(vague, name) && len(near) < 3 && !l.label && !l.nested && !strings.Contains(plainWord(l.around()), "address"):
			l.field = normalize.NoField
		case l.field == normalize.FullName && name == "name" && (near[normalize.Surname] != nil || near[normalize.GivenNames] != nil):
			l.field = normalize.NoField // the other names, or all of them
		case l.field == normalize.Address && name == "street" && whole:
			l.field = normalize.NoField // a part of the address that stands elsewhere
		case l.field == normalize.GivenNames && near[normalize.Surname] == nil && len(l.texts) > 0 && l.all(func(text string) bool { return strings.Contains(text, " ") }):
			l.field = normalize.NoField // perhaps the whole name
		case l.field == normalize.FullName && near[normalize.Surname] != nil && len(l.texts) > 0 && l.all(func(text string) bool { return len(strings.Fields(text)) == 1 && text[0] < utf8.RuneSelf }):
			l.field = normalize.NoField // no more than a part
		case l.field >= normalize.PlateNumber && l.field <= normalize.RegistrationDate && near[normalize.PlateNumber] == nil && near[normalize.VIN] == nil:
			l.field = normalize.NoField // of no vehicle
		}
	}
}

// dates joins the year, month and day of a date that stand in members of their own.
func (s *survey) dates() {
	for _, year := range s.order {
		at := year.at[:max(0, strings.LastIndexByte(year.at, '/'))]
		month, day := s.leaves[at+"/month"], s.leaves[at+"/day"]
		f := lookup(year.above)
		if year.name != "year" || month == nil || day == nil || f.Kind() != normalize.DateValue || year.apart() {
			continue
		}
		year.field, year.why = f, "by the name around its parts"
		year.parts = []string{year.at, month.at, day.at}
		month.parts, day.parts = year.parts, year.parts
	}
}
