package fake

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
)

// print prints the value of a field in one of its forms.
func (w *writer) print(h normalize.Hints) (string, bool) {
	switch k := h.Field.Kind(); {
	case k == normalize.NameValue:
		text := w.named(h)
		return text, text != "" && w.reads(text, h)
	case k == normalize.NumberValue && h.Field != normalize.CardNumber:
		text := w.values[h.Field].Value.Text
		if s, ok := number.Lookup(w.scheme[h.Field]); ok && w.style.form > 0 {
			if all := s.Prints(text); len(all) > 0 {
				if printed := all[w.style.form%len(all)]; w.reads(printed, h) {
					return printed, true
				}
			}
		}
		return text, text != "" && w.reads(text, h)
	}
	if w.style.form == 0 {
		if text := w.habitual(h).Print(w.values[h.Field]); text != "" && w.reads(text, h) {
			return text, true
		}
	}
	return w.printFrom(w.style.form, h)
}

// named prints a name: by habit as it is, else in one of the orders of a whole name, or in
// capitals.
func (w *writer) named(h normalize.Hints) string {
	text := w.values[h.Field].Value.Text
	if w.style.form == 0 || text == "" || h.Field == normalize.NativeName {
		return text
	}
	n := normalize.Names{Surname: text, Language: h.Language}
	surname, given := w.doc.Values[normalize.Surname], w.doc.Values[normalize.GivenNames]
	if text == w.doc.Values[normalize.FullName] && h.Field == normalize.FullName && surname != "" && given != "" && sameScript(text, surname) { // and not another person's
		n.Surname, n.GivenNames = surname, given
	}
	all := slices.Collect(normalize.PrintNames(n))
	if zone := len(all) - 1; strings.Contains(all[zone], "<") { // that form is of zones
		all = all[:zone]
	}
	return all[w.style.form%len(all)]
}

// printFrom prints the value of a field in the first form from number n on that is read.
func (w *writer) printFrom(n int, h normalize.Hints) (string, bool) {
	for t := range normalize.PrintsFrom(w.values[h.Field], h, n) {
		if w.isRead(&t.Read, h.Field) {
			return t.Text, true
		}
	}
	return "", false
}

// formKey is what the habitual form of a field depends on.
type formKey struct {
	field              normalize.Field
	country            normalize.Country
	typ                normalize.DocType
	language, notation string
	asOf               normalize.Date // which years two digits can state depends on it
}

// habitual returns the habitual form of a field. It is kept: documents of a kind are
// many.
func (w *writer) habitual(h normalize.Hints) normalize.Form {
	key := formKey{h.Field, h.Country, h.Type, h.Language, h.Notation, h.AsOf}
	f, ok := w.printed[key]
	if !ok {
		if w.printed == nil {
			w.printed = map[formKey]normalize.Form{}
		}
		f = normalize.Habitual(h)
		w.printed[key] = f
	}
	return f
}

// reads reports whether a text is read as the value of the field, by itself and
// without a repair.
func (w *writer) reads(text string, h normalize.Hints) bool {
	q := normalize.Parse(text, h)
	return w.isRead(&q, h.Field)
}

// isRead reports whether a text was read as the value of the field.
func (w *writer) isRead(q *normalize.Parsed, f normalize.Field) bool {
	p := &w.values[f]
	if q.State != p.State || q.Note&normalize.Repairs != 0 {
		return false
	}
	switch f.Kind() {
	case normalize.NameValue:
		return true
	case normalize.NumberValue: // separators are kept
		return normalize.CompactNumber(q.Value.Text) == normalize.CompactNumber(p.Value.Text)
	case normalize.DateValue:
		return q.Value.Date.Civil() == p.Value.Date.Civil()
	case normalize.TextValue:
		return q.Value.Text == p.Value.Text || q.Value.Text == fold(p.Value.Text)
	}
	return q.Value == p.Value
}

// fold returns a text with one blank between its words.
func fold(s string) string {
	if !strings.ContainsAny(s, "\t\n") && !strings.Contains(s, "  ") && strings.TrimSpace(s) == s {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}
