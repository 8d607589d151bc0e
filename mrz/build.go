package mrz

import (
	"slices"
	"strings"
)

// Fields are the contents of a zone that is to be built, as the document prints
// them.
type Fields struct {
	DocumentCode   string // one or two letters
	IssuingState   string // a code that LookupState knows; DEU is written D
	Surname        string // primary identifier, or the only name; any script that Transliterate knows
	GivenNames     string // secondary identifier
	DocumentNumber string // what is no letter or digit becomes a filler (Doc 9303-4 §4.2.2.2)
	Nationality    string // as IssuingState
	BirthDate      string // YYMMDD, fillers for unknown parts; "" is unknown
	Sex            string // M, F, or X and "" for unspecified; H for hombre on a Mexican voter card
	ExpiryDate     string // YYMMDD, as BirthDate
	OptionalData   string // as DocumentNumber; the personal number of TD3
	OptionalData2  string // TD1 only
	IssueDate      string // YYMMDD, as BirthDate; RU-INTERNAL only
	Truncation     Truncation
}

// buildable are the layouts that Build can write: those of Doc 9303, and national ones
// of which every position is an element, a check digit or a filler.
var buildable = []string{"TD1", "TD2", "TD3", "MRVA", "MRVB", "FR-CNI-1988", "FR-DL", "SK-ID-OLD", "CN-EEP-2014", "RU-INTERNAL"}

// Buildable returns the IDs of the layouts that Build can write.
func Buildable() []string { return slices.Clone(buildable) }

// Build writes the zone of a layout, one of Buildable. A national layout leaves out
// the issuing state, nationality, dates, sex and names for which it has no place. Names
// are transliterated as the issuing state does and shortened where they do
// not fit; a document number of more than nine characters runs on into the
// optional data where the layout allows it. cut lists the elements that were
// shortened. The error is a FieldError.
//
// What Parse reads from the zone is what was put in, but for names and numbers
// that had to be rewritten.
func Build(f Fields, layout string) (z Zone, cut []Element, err error) {
	if !slices.Contains(buildable, layout) {
		return Zone{}, nil, FieldError{Kind: UnknownLayout}
	}
	b := builder{layout: layoutNamed(layout)}
	b.document(&f)
	b.dates(&f)
	b.names(&f)
	if b.err != (FieldError{}) {
		return Zone{}, nil, b.err
	}
	z, err = ParseLines(b.lines()...)
	switch {
	case err != nil || z.layout != b.layout:
		return Zone{}, nil, FieldError{Kind: OtherLayout, Element: IssuingState}
	case f.Sex == "H" && z.Sexes() == "": // nobody else's letter
		return Zone{}, nil, FieldError{Kind: UnknownCode, Element: Sex}
	}
	return z, b.cut, nil
}

// builder collects the text of each element, and the first error.
type builder struct {
	layout *Layout
	text   [numElements]string
	long   string // the rest of a document number, its digit and a filler
	cut    []Element
	err    FieldError
}

func (b *builder) fail(e Element, kind FieldErrorKind) { b.failLength(e, kind, 0, 0) }

func (b *builder) failLength(e Element, kind FieldErrorKind, got, want int) {
	if b.err == (FieldError{}) {
		b.err = FieldError{e, kind, got, want}
	}
}

// width returns the number of characters of an element, 0 when the layout has
// not got it.
func (b *builder) width(e Element) int {
	w := 0
	for i := range b.layout.fields {
		if f := &b.layout.fields[i]; f.element == e {
			w += f.To - f.From + 1
		}
	}
	return w
}

// put sets the text of an element, which must not be longer than its field.
func (b *builder) put(e Element, text string) {
	if w := b.width(e); len(text) > w {
		b.failLength(e, TooLong, len(text), w)
	}
	b.text[e] = text
}

// place sets the text of an element that a layout may lack.
func (b *builder) place(e Element, text string) {
	if b.width(e) > 0 {
		b.put(e, text)
	}
}

func (b *builder) document(f *Fields) {
	code := strings.TrimRight(strings.ToUpper(f.DocumentCode), "<")
	claimed := func(c string) bool { return strings.HasPrefix(code, c) }
	if len(code) > 2 || strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" && !slices.Contains(b.layout.codes, code) || !slices.ContainsFunc(b.layout.codes, claimed) {
		b.fail(DocumentCode, UnknownCode)
	}
	b.put(DocumentCode, code)
	if b.width(IssuingState) > 0 {
		b.put(IssuingState, b.state(IssuingState, f.IssuingState))
	}
	if b.width(Nationality) > 0 {
		b.put(Nationality, b.state(Nationality, f.Nationality))
	}
	b.number(b.filled(DocumentNumber, f.DocumentNumber))
	b.put(OptionalData, b.long+b.filled(OptionalData, f.OptionalData))
	b.put(OptionalData2, b.filled(OptionalData2, f.OptionalData2))
}

// state returns the code as a zone has it: D for Germany (Doc 9303-3 §5).
func (b *builder) state(e Element, code string) string {
	code = strings.TrimRight(strings.ToUpper(code), "<")
	switch _, known := LookupState(code); {
	case code == "":
		b.fail(e, NoValue)
	case !known:
		b.fail(e, UnknownCode)
	case code == "DEU":
		return "D"
	}
	return code
}

// filled returns a number or optional data in the characters of a zone.
func (b *builder) filled(e Element, s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r >= 0x80:
			b.fail(e, NoSpelling)
			return -1
		case letter(r) == 0:
			return '<'
		}
		return letter(r)
	}, s)
	return strings.TrimRight(s, "<")
}

// number sets the document number. What does not fit its field begins the
// optional data, followed by the check digit and a filler, and a filler stands in
// the digit's own place (Doc 9303-5 §4.2.2.1 note j, Doc 9303-6 §4.2.2.2 note j).
func (b *builder) number(n string) {
	w := b.width(DocumentNumber)
	if strings.Trim(n, "<") == "" {
		b.fail(DocumentNumber, NoValue)
	}
	over := b.layout.overflow()
	room := 0
	if over.Line != 0 {
		room = over.To - over.From + 1 - len("0<")
	}
	switch {
	case len(n) <= w:
	case len(n) > w+room:
		b.failLength(DocumentNumber, TooLong, len(n), w+room)
	case strings.Contains(n[w:], "<"), strings.Trim(n[:w], "<") == "": // the first filler there ends the number; its field states it
		b.fail(DocumentNumber, NoSpelling)
	default:
		b.long = n[w:] + string(CheckDigit(n)) + "<"
		n = n[:w]
	}
	b.put(DocumentNumber, n)
}

// overflow returns where a long document number runs on, the zero Span when it
// cannot.
func (l *Layout) overflow() Span {
	for i := range l.digits {
		if s := l.digits[i].overflow; s.Line != 0 {
			return s
		}
	}
	return Span{}
}

func (b *builder) dates(f *Fields) {
	b.place(BirthDate, b.date(BirthDate, f.BirthDate))
	b.place(ExpiryDate, b.date(ExpiryDate, f.ExpiryDate))
	b.put(IssueDate, b.date(IssueDate, f.IssueDate))
	switch f.Sex {
	case "M", "F", "H":
		b.place(Sex, f.Sex)
	case "X", "<", "": // X is for the visual zone (Doc 9303-4 §4.2.2.2)
	default:
		b.fail(Sex, UnknownCode)
	}
}

// date returns s when it is YYMMDD and the calendar has it; any pair may be unknown.
func (b *builder) date(e Element, s string) string {
	if s == "" {
		return ""
	}
	if d, ok := parseDate(s); !ok || d.String() != s || !d.IsPossible() {
		b.fail(e, BadDate)
	}
	return s
}

func (b *builder) names(f *Fields) {
	primary := b.name(Surname, f.Surname, f.IssuingState)
	secondary := b.name(GivenNames, f.GivenNames, f.IssuingState)
	if b.width(Names) == 0 {
		if primary == "" && b.width(Surname) > 0 {
			b.fail(Surname, NoValue)
		}
		b.clip(Surname, primary)
		b.clip(GivenNames, b.apart(f.GivenNames, f.IssuingState))
		return
	}
	joint := "<<"
	if secondary == "" {
		joint = ""
	}
	room := b.width(Names) - len(joint)
	p, s, short := f.Truncation.fit(primary, secondary, room)
	switch {
	case p == "":
		b.fail(Surname, NoValue)
	case s == "" && secondary != "":
		b.fail(GivenNames, NoValue)
	case short:
		b.failLength(Names, TooShort, len(p)+len(s), room)
	}
	if p != primary {
		b.cut = append(b.cut, Surname)
	}
	if s != secondary {
		b.cut = append(b.cut, GivenNames)
	}
	b.put(Names, p+joint+s)
}

// apart returns given names for a field of their own, in which two fillers separate
// them: one stands within a double name (arrêté du 24 avril 1991).
func (b *builder) apart(given, issuer string) string {
	var names []string
	for one := range strings.FieldsSeq(given) {
		names = append(names, b.name(GivenNames, one, issuer))
	}
	return strings.Join(names, "<<")
}

// clip sets a name that has a field of its own, as much of it as has room.
func (b *builder) clip(e Element, name string) {
	w := b.width(e)
	if len(name) > w && w > 0 {
		name = name[:w]
		b.cut = append(b.cut, e)
	}
	b.place(e, name)
}

// name returns one identifier in letters and single fillers. Digits never stand
// in names (Doc 9303-3 §4.6).
func (b *builder) name(e Element, s, issuer string) string {
	zone, ok := "", false
	if b.layout.letterwise {
		zone, ok = letterForLetter(s)
	} else {
		zone, ok = Transliterate(s, strings.ToUpper(issuer))
	}
	if !ok {
		b.fail(e, NoSpelling)
	}
	return zone
}

// lines writes every element at its place, and then the check digits, in their
// order: the composite covers the others.
func (b *builder) lines() []string {
	lines := make([][]byte, len(b.layout.widths))
	for i, w := range b.layout.widths {
		lines[i] = []byte(strings.Repeat("<", w))
	}
	rest := b.text // of the elements that stand in several places
	for _, f := range b.layout.fields {
		if f.element != NoElement {
			n := copy(lines[f.Line-1][f.From-1:f.To], rest[f.element])
			rest[f.element] = rest[f.element][n:]
		}
	}
	for i := range b.layout.digits {
		d := &b.layout.digits[i]
		if d.overflow.Line != 0 && b.long != "" || len(d.covers) == 0 {
			continue
		}
		var covered []string
		for _, s := range d.covers {
			covered = append(covered, string(lines[s.Line-1][s.From-1:s.To]))
		}
		lines[d.line-1][d.column-1] = CheckDigit(covered...)
	}
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = string(l)
	}
	return out
}
