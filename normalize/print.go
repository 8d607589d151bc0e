package normalize

import (
	"iter"
	"math"
	"slices"
)

// Form is one of the ways in which documents and vendors print the values of a field.
type Form struct {
	name string
	text func(p *Parsed) string
}

// String returns the notation of a date ("DD.MM.YYYY"), or what kind of words or code
// the form has and in which language: "alpha-3", "words id", "words id 2".
func (f Form) String() string { return f.name }

// Print returns the text that states p in the form, "" when it cannot: a form of two
// digits for the year of a birth 120 years ago, or letters of a sex for a date.
func (f Form) Print(p Parsed) string { return f.text(&p) }

// Print returns p as documents print it by habit: a text that [Parse] reads as p with
// the same hints. p is a value (State Read) of h.Field, an expiry that never comes
// (Permanent), or what the document says it does not know (Unknown). The text is ""
// when no form states p.
//
// h.Notation, when given, is the form: one of dates such as "DD-MM-YYYY", "ICAO" for
// the letters of a sex, "alpha-2", "alpha-3", "numeric" or "name" for a country.
func Print(p Parsed, h Hints) string {
	for f := range formsFrom(&h, p.State, 0) {
		if s := f.text(&p); s != "" {
			return s
		}
	}
	return ""
}

// Habitual returns the first of [Forms], for who prints many values with the same hints.
func Habitual(h Hints) (habitual Form) {
	for habitual = range formsFrom(&h, Read, 0) {
		break
	}
	return habitual
}

// Forms returns the ways in which the values of h.Field are printed in h.Country, in
// h.Language or the languages of the country, on documents of h.Type: the habitual one
// first. All that the parsers read is among them, but for misreadings.
func Forms(h Hints) []Form {
	all := slices.Collect(formsFrom(&h, Read, 0))
	if h.Field.Kind() == DateValue {
		all = slices.AppendSeq(all, formsFrom(&h, Unknown, 0))
	}
	return all
}

// former hands out some of the forms of the values of one field. The others it only
// counts: most forms cost more to make than to pass by.
type former struct {
	h        *Hints
	value    *Parsed // for which forms are wanted, nil for any
	yield    func(Form) bool
	at       int // of the next form
	from, to int // which are wanted
	done     bool
}

// formsFrom yields the forms of a value, or of another state: first form number n of
// them, counted around, and last the one before it.
func formsFrom(h *Hints, s State, n int) iter.Seq[Form] {
	return func(yield func(Form) bool) {
		b := former{h: h, yield: yield}
		b.around(s, n)
	}
}

// around hands out all forms of a state, beginning with number n.
func (b *former) around(s State, n int) {
	b.some(s, n, math.MaxInt)
	if b.at > 0 && n >= b.at { // there are not so many
		n %= b.at
		b.some(s, n, math.MaxInt)
	}
	b.some(s, 0, n)
}

// some hands out the forms of a state with the numbers of a range.
func (b *former) some(s State, from, to int) {
	if b.done || from == to {
		return
	}
	b.at, b.from, b.to = 0, from, to
	b.all(s)
}

// wants reports whether the next form is to be made.
func (b *former) wants() bool {
	b.at++
	return b.from < b.at && b.at <= b.to && !b.done
}

// pass passes n forms by and reports true if none of them is wanted.
func (b *former) pass(n int) bool {
	if b.at+n <= b.from || b.at >= b.to || b.done {
		b.at += n
		return true
	}
	return false
}

// form hands out a form that is wanted.
func (b *former) form(f Form) { b.done = b.done || !b.yield(f) }

// forms hands out forms that are made already.
func (b *former) forms(all ...Form) {
	for _, f := range all {
		if b.wants() {
			b.form(f)
		}
	}
}

// all hands out all forms of a value, or of another state.
func (b *former) all(s State) {
	h := b.h
	switch h.Field.Kind() {
	case DateValue:
		d := dateFormer{former: b, own: habitsOf(h.Country), printing: printingOf(h)}
		if s == Read {
			d.values()
		} else {
			d.states()
		}
		return
	case SexValue:
		b.sexes()
		return
	case CountryValue:
		b.countries()
		return
	case TypeValue: // titles are read alike everywhere
		b.words(&documentSpellings, "words", enumName, nil)
		b.forms(Form{"report", textForm.text})
		return
	}
	switch h.Field {
	case MaritalStatus:
		b.enum(&maritalSpellings)
	case Religion:
		b.enum(&religionSpellings)
	case EyeColor:
		b.enum(&eyeSpellings)
	case BloodType:
		b.bloodTypes()
	case Height, Weight:
		b.forms(measureForms(h)...)
	case ValidityPeriod:
		b.forms(periodForms(h)...)
	case InvoiceType:
		b.forms(invoiceForms()...)
	case CardNumber:
		b.forms(textForm, Form{"groups of 4", groupsOfFour})
	default:
		b.forms(textForm)
	}
}

// textForm prints a value as it is.
var textForm = Form{"text", func(p *Parsed) string {
	if p.State != Read {
		return ""
	}
	return p.Value.String()
}}

// Printed is a text that states a value.
type Printed struct {
	Form Form
	Text string
	Read Parsed // what Parse makes of the text

	// Alone reports that the text is read as the value without any other witness.
	// Otherwise it is Ambiguous, or the century of a date is open, and a witness
	// settles it (see [Parsed.Settle]).
	Alone bool
}

// Prints yields the texts of all forms that state p, the habitual one first.
func Prints(p Parsed, h Hints) iter.Seq[Printed] { return PrintsFrom(p, h, 0) }

// PrintsFrom yields what Prints does, but first the text of form number n, counted
// around from the habitual one, which is 0. A form far from the habitual costs little
// more than that.
func PrintsFrom(p Parsed, h Hints, n int) iter.Seq[Printed] {
	return func(yield func(Printed) bool) {
		b := &struct {
			former
			h Hints
			p Parsed
		}{h: h, p: p}
		b.former = former{h: &b.h, value: &b.p, yield: func(f Form) bool {
			s := f.text(&b.p)
			if s == "" {
				return true
			}
			q := Parse(s, b.h)
			return yield(Printed{f, s, q, q.State == b.p.State && q.Value.bare() == b.p.Value.bare()})
		}}
		b.around(p.State, n)
	}
}

// bare returns the value without what tells how a date was printed.
func (v Value) bare() Value { v.Date = v.Date.Civil(); return v }
