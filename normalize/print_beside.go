package normalize

import (
	"slices"
	"strings"
)

// periodForms returns the ways to print how long a document is valid.
func periodForms(h *Hints) []Form {
	dates := *h
	if habitsOf(h.Country).orders == "" {
		dates.Notation = "YYYY.MM.DD" // no order of another country decides
	}
	years := func(unit string) func(p *Parsed) string {
		return func(p *Parsed) string {
			n, ok := strings.CutPrefix(p.Value.Text, "P")
			if n, years := strings.CutSuffix(n, "Y"); ok && years {
				return n + unit
			}
			return ""
		}
	}
	forms := []Form{{"years", years(" years")}, {"年", years("年")}}
	for _, sep := range rangeSeparators {
		forms = append(forms, Form{"range " + sep, func(p *Parsed) string {
			first, last, ok := strings.Cut(p.Value.Text, "/")
			if !ok {
				return ""
			}
			from, err := ParseDate(first)
			to, err2 := ParseDate(last)
			q := Parsed{State: Read, Value: Value{Date: to}}
			if last == ".." {
				q = Parsed{State: Permanent}
			} else if err2 != nil {
				return ""
			}
			if err != nil {
				return ""
			}
			return Print(Parsed{State: Read, Value: Value{Date: from}}, dates.as(IssueDate)) + sep + Print(q, dates.as(ExpiryDate))
		}})
	}
	return forms
}

// invoiceForms returns the code and the names of a type of Chinese invoice.
func invoiceForms() []Form {
	forms := []Form{textForm}
	for i := range 4 {
		forms = append(forms, Form{numbered("name", i), func(p *Parsed) string {
			for _, t := range invoiceTypes {
				if names := append([]string{t.chinese, t.title}, t.also...); t.code == p.Value.Text && i < len(names) {
					return names[i]
				}
			}
			return ""
		}})
	}
	return forms
}

// PrintBeside returns the texts that state a value of h.Field and one of another field in
// one, as [Beside] finds them: the days of a validity, a place and a day. The habitual one
// is the first; there is none for two fields that no document prints together.
func PrintBeside(p Parsed, other Field, q Parsed, h Hints) (all []string) {
	if !slices.ContainsFunc(besides[:], func(b beside) bool { return b.field == h.Field && b.other == other }) {
		return nil
	}
	a, b := Print(p, h), Print(q, h.as(other))
	if h.Field == ExpiryDate || h.Field.Kind() == DateValue && other.Kind() == TextValue {
		a, b = b, a // the first day and the place come first
	}
	switch {
	case a == "" || b == "":
		return nil
	case h.Field.Kind() == DateValue && other.Kind() == DateValue:
		for _, sep := range rangeSeparators {
			all = append(all, a+sep+b)
		}
		return all
	}
	return []string{a + ", " + b, a + " " + b, a + " / " + b, b + " " + a, b + ", " + a}
}
