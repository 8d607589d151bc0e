package document

import "github.com/ocrlint/ocrlint/normalize"

// dateForm is what the text of a printed date that was read says of its order.
type dateForm uint8

const (
	noForm         dateForm = iota // nothing: no printed date, or one whose numbers may be either
	shortDate                      // two digits of the year
	dayFirstDate                   // its first number is no month: 22.2.1982
	monthFirstDate                 // its second one is none: 3.22.2021
)

func (r *Reading) form() dateForm {
	if r.State != normalize.Read || r.Field.Kind() != normalize.DateValue {
		return noForm
	}
	switch r.Origin.Witness {
	case MRZ, VendorMRZ, Number: // these have their form by rule
		return noForm
	}
	if r.Value.Date.YearRule() != normalize.YearPrinted {
		return shortDate
	}
	first, rest := leadingNumber(r.Raw)
	if rest == "" {
		return noForm
	}
	second, _ := leadingNumber(rest[1:])
	switch {
	case 12 < first && first <= 31 && 0 < second && second <= 12:
		return dayFirstDate
	case 0 < first && first <= 12 && 12 < second && second <= 31:
		return monthFirstDate
	}
	return noForm
}

// leadingNumber returns the number of at most two digits at the beginning of a text, 0 when
// there is none, and what follows it.
func leadingNumber(s string) (n int, rest string) {
	i := 0
	for ; i < min(len(s), 3) && '0' <= s[i] && s[i] <= '9'; i++ {
		n = 10*n + int(s[i]-'0')
	}
	if i > 2 {
		return 0, s[i:]
	}
	return n, s[i:]
}

// tellForms notes the dates that are not in the form of the others of the page: "2 5 19"
// beside "76 10 8", which can only be YY M D, is no 2 May, but has lost a digit; "3.22.2021"
// beside "22.2.1982" is no 22 March.
func (d *Document) tellForms() {
	for i := range d.Readings {
		r := &d.Readings[i]
		form := r.form()
		if form == noForm || r.Note&settled != 0 {
			continue
		}
		other := false
		for j := range d.Readings {
			o := &d.Readings[j]
			if o.Origin != r.Origin || o.Raw == r.Raw || !sameMarks(o.Raw, r.Raw) { // the same text again says nothing
				continue
			}
			like, told := d.likeForm(r, o, form)
			if like {
				other = false
				break
			}
			other = other || told
		}
		if other {
			r.Note |= normalize.NoteOtherOrder
		}
	}
}

// likeForm reports whether r is in the form of another date of its page, as far as that
// tells one.
func (d *Document) likeForm(r, o *Reading, form dateForm) (like, told bool) {
	switch other := o.form(); {
	case other == noForm || (other == shortDate) != (form == shortDate):
		return false, false
	case form != shortDate:
		return form == other, true
	}
	notation := normalize.NotationOf(o.Raw)
	if notation == "" {
		return false, false
	}
	p := normalize.Parse(r.Raw, d.hints(r.Field, notation, r.Language))
	return p.State != normalize.Unreadable && !p.Note.Has(normalize.NoteNotation), true
}

// sameMarks reports whether two texts have the same characters beside digits.
func sameMarks(a, b string) bool {
	i, j := 0, 0
	for {
		for i < len(a) && '0' <= a[i] && a[i] <= '9' {
			i++
		}
		for j < len(b) && '0' <= b[j] && b[j] <= '9' {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if a[i] != b[j] {
			return false
		}
		i, j = i+1, j+1
	}
}
