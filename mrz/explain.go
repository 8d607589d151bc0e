package mrz

import (
	"slices"
	"strings"
)

// DiagnosisKind is what the check digits of a zone, taken together, say about it.
type DiagnosisKind uint8

// The kinds of diagnosis.
const (
	NoDiagnosis      DiagnosisKind = iota // there is no zone
	Consistent                            // every digit that applies verifies and every character is of its class
	NothingCovered                        // the zone is well-formed, but no check digit covers anything of it
	DateOfZeros                           // as Consistent, but a date has zeros, which no calendar has and Doc 9303 does not
	WrongCharacter                        // a character that cannot stand there, or an empty element; the digits hold
	CompositeMisread                      // the composite digit alone is wrong
	OneCharacter                          // one wrong character explains every digit that fails
	TwoOrMore                             // no single wrong character explains the digits that fail
	MisIssued                             // a digit fails and the composite over the same characters holds
	WrongLength                           // a line has lost or gained characters: the digits say nothing
)

// Place is a position in the lines of a zone as given, 1-based.
type Place struct{ Line, Column int }

// Diagnosis explains which error would make the check digits of a zone fail as
// they do.
type Diagnosis struct {
	Kind DiagnosisKind

	// Elements are those in which the error can be, in the order of the text: the
	// element's own characters or its check digit. Composite stands for the
	// composite digit itself.
	Elements []Element

	// Places are the positions at which the error can be: for OneCharacter those
	// where some other character satisfies every equation.
	Places []Place
}

// diagnoses are the sentences, by kind, with the elements in braces.
var diagnoses = [...]string{
	NoDiagnosis:      "there is no zone to explain",
	Consistent:       "the zone is consistent",
	NothingCovered:   "no check digit covers anything of this zone: nothing of it is verified",
	DateOfZeros:      "the check digits verify, but the {fields} has zeros, which no date has",
	WrongCharacter:   "a wrong or missing character in the {fields}, which no check digit notices",
	CompositeMisread: "only the composite check digit is wrong: it was misread, or is not the issuer's",
	OneCharacter:     "one wrong character explains the failing check digits: it is in the {fields}",
	TwoOrMore:        "two or more characters are wrong, in or beside the {fields}",
	MisIssued:        "the check digit of the {fields} fails but the composite holds: two or more errors, a mis-issued document, or tampering",
	WrongLength:      "a line has lost or gained characters, so the check digits say nothing",
}

// Text is what String says, with {fields} in place of the elements.
func (k DiagnosisKind) Text() string { return wordOf(diagnoses[:], k) }

// String says the diagnosis in one sentence, without any text of the zone.
func (d Diagnosis) String() string {
	return strings.ReplaceAll(d.Kind.Text(), "{fields}", words(d.Elements))
}

// words lists the elements as a sentence needs them.
func words(es []Element) string {
	var b strings.Builder
	es = slices.DeleteFunc(slices.Clone(es), func(e Element) bool { return e == NoElement })
	for i, e := range es {
		switch {
		case i == 0:
		case i == len(es)-1:
			b.WriteString(" or ")
		default:
			b.WriteString(", ")
		}
		b.WriteString(strings.ReplaceAll(e.String(), "_", " "))
		if e == Composite {
			b.WriteString(" check digit")
		}
	}
	return b.String()
}

// Diagnose explains the outcome of the check digits. One wrong character leaves
// the same trace in every equation that covers it: its own digit fails, and with
// it the composite, by amounts that fit together. What no single character can
// leave behind is two errors, or a digit that was never right.
func (z *Zone) Diagnose() Diagnosis {
	switch {
	case z.layout == nil:
		return Diagnosis{}
	case z.unfit:
		return Diagnosis{Kind: WrongLength}
	case z.Status() == Unverified:
		return Diagnosis{Kind: NothingCovered}
	case z.Valid():
		d := Diagnosis{Kind: Consistent}
		for _, n := range z.Notes() {
			if n.Kind == ZeroDate {
				d.Kind = DateOfZeros
				d.add(n.Element, Place{n.Line, n.Column})
			}
		}
		return d
	}
	var failing []Element
	for _, c := range z.Checks() {
		if c.Status == Invalid {
			failing = append(failing, c.Element)
		}
	}
	if len(failing) == 0 {
		d := Diagnosis{Kind: WrongCharacter}
		for _, p := range z.Problems() {
			d.add(p.Element, Place{p.Line, p.Column})
		}
		return d
	}
	es := z.equations(LongNumber)
	d := Diagnosis{Kind: OneCharacter}
	for line := range z.layout.widths {
		for col := range z.lines[line] {
			if explains(es, line, col) {
				d.add(z.ownerAt(es, line, col), Place{line + 1, int(z.column(line, col))})
			}
		}
	}
	d.narrow(z.Problems())
	switch {
	case len(d.Places) == 0:
		d = Diagnosis{Kind: TwoOrMore, Elements: failing}
		if own := z.heldByComposite(); own != nil {
			d = Diagnosis{Kind: MisIssued, Elements: own}
		}
		for _, c := range z.Checks() {
			if c.Status == Invalid {
				d.Places = append(d.Places, Place{int(c.Line), int(c.Column)})
			}
		}
	case d.Elements[0] == Composite:
		d.Kind = CompositeMisread
	}
	return d
}

func (d *Diagnosis) add(e Element, p Place) {
	d.Places = append(d.Places, p)
	for _, known := range d.Elements {
		if known == e {
			return
		}
	}
	d.Elements = append(d.Elements, e)
}

// narrow leaves the place of the one character that cannot stand there, if that
// explains the digits.
func (d *Diagnosis) narrow(ps []Problem) {
	var only Diagnosis
	for _, p := range ps {
		for _, place := range d.Places {
			if place == (Place{p.Line, p.Column}) {
				only.add(p.Element, place)
			}
		}
	}
	if len(only.Places) == 1 {
		d.Elements, d.Places = only.Elements, only.Places
	}
}

// explains reports whether another character at a position satisfies every
// equation. What is no digit in a digit's place can only be explained there.
func explains(es []equation, line, col int) bool {
	change := 1
	for i := range es {
		if e := &es[i]; e.broken {
			if e.line != line || e.col != col {
				return false
			}
			change = 0 // a filler or letter of the value that the digit should have
		}
	}
	for ; change < 10; change++ {
		ok := true
		for i := range es {
			ok = ok && (es[i].residual+int(es[i].weights[line][col])*change)%10 == 0
		}
		if ok {
			return true
		}
	}
	return false
}

// heldByComposite returns the elements whose own digit fails while a composite
// that covers all their characters and the digit holds.
func (z *Zone) heldByComposite() (own []Element) {
	es := z.equations(LongNumber)
	for i := range es {
		e := &es[i]
		if e.residual == 0 {
			continue
		}
		for j := range es {
			if c := &es[j]; c.element == Composite && c.residual == 0 && !c.broken && c.weights[e.line][e.col] != 0 {
				own = append(own, e.element)
			}
		}
	}
	return own
}

// ownerAt is elementAt, with the digit of a long document number, which stands
// in the optional data, counted to the number.
func (z *Zone) ownerAt(es []equation, line, col int) Element {
	for i := range es {
		if e := &es[i]; e.line == line && e.col == col {
			return e.element
		}
	}
	return z.layout.elementAt(line+1, col+1)
}

// Protection returns how many independent equations cover element e: 0 when no
// check digit notices a wrong character in it, as in names, nationality, sex and
// issuing state of the layouts of Doc 9303. Equations are counted, not digits:
// the composite repeats the equation of the document number and is no second
// proof of it, but over the dates it is another equation.
func (z *Zone) Protection(e Element) int {
	if !z.Has(e) {
		return 0
	}
	s := z.span(e)
	if s.Line == 0 { // part of the names field
		s = z.span(Names)
	}
	return covering(z.equations(LongNumber), s.Line-1, s.From-1, s.To)
}
