package normalize

import (
	"iter"
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
	for f := range forms(&h, p.State) {
		if s := f.text(&p); s != "" {
			return s
		}
	}
	return ""
}

// Forms returns the ways in which the values of h.Field are printed in h.Country, in
// h.Language or the languages of the country, on documents of h.Type: the habitual one
// first. All that the parsers read is among them, but for misreadings.
func Forms(h Hints) []Form {
	all := slices.Collect(forms(&h, Read))
	if h.Field.Kind() == DateValue {
		all = slices.AppendSeq(all, dateStates(&h))
	}
	return all
}

// forms yields the forms of a value, or of another state.
func forms(h *Hints, s State) iter.Seq[Form] {
	switch h.Field.Kind() {
	case DateValue:
		if s != Read {
			return dateStates(h)
		}
		return dateForms(h)
	case SexValue:
		return sexForms(h)
	case CountryValue:
		return countryForms(h)
	case TypeValue:
		return typeForms(h)
	}
	switch h.Field {
	case MaritalStatus:
		return enumForms(maritalSpellings.from(maritalSource), h)
	case Religion:
		return enumForms(religionSpellings.from(religionSource), h)
	case EyeColor:
		return enumForms(eyeSpellings.from(eyeSource), h)
	case BloodType:
		return bloodForms(h)
	case Height, Weight:
		return slices.Values(measureForms(h))
	case ValidityPeriod:
		return slices.Values(periodForms(h))
	case InvoiceType:
		return slices.Values(invoiceForms())
	case CardNumber:
		return slices.Values([]Form{textForm, {"groups of 4", groupsOfFour}})
	}
	return slices.Values([]Form{textForm})
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

	// Alone reports that the text is read as the value without any other witness.
	// Otherwise it is Ambiguous, or the century of a date is open, and a witness
	// settles it (see [Parsed.Settle]).
	Alone bool
}

// Prints yields the texts of all forms that state p, the habitual one first.
func Prints(p Parsed, h Hints) iter.Seq[Printed] {
	return func(yield func(Printed) bool) {
		for f := range forms(&h, p.State) {
			s := f.text(&p)
			if s == "" {
				continue
			}
			q := Parse(s, h)
			if !yield(Printed{f, s, q.State == p.State && q.Value.bare() == p.Value.bare()}) {
				return
			}
		}
	}
}

// bare returns the value without what tells how a date was printed.
func (v Value) bare() Value { v.Date = v.Date.Civil(); return v }
