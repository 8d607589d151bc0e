package rules

import (
	"strings"

	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Values tells for a person what the places of a finding say: "1993-12-26 here,
// 1993-12-25 in /results/0/id_number", or what an ambiguous text may mean. It is "" when
// there is nothing to show. These are values of the document, which Message never has;
// with redact they are masked.
func (d *DocumentReport) Values(f *Finding, redact bool) string {
	here := d.at(f.At, f.Field)
	if here == nil {
		return ""
	}
	if len(f.Related) == 0 {
		if here.State != normalize.Ambiguous {
			return ""
		}
		var all []string
		for _, v := range here.Alternatives {
			all = append(all, shown(here.Field, v.String(), redact))
		}
		return strings.Join(all, " or ")
	}
	said := []string{value(here, redact) + " here"}
	for _, place := range f.Related {
		if r := d.at(place, f.Field); r != nil {
			said = append(said, value(r, redact)+" in "+place.String())
		}
	}
	if len(said) == 1 {
		return ""
	}
	return strings.Join(said, ", ")
}

// at returns the reading at a place, that of the field where several are there.
func (d *DocumentReport) at(p document.Place, field string) (found *document.Reading) {
	for i := range d.Readings {
		r := &d.Readings[i]
		if r.At == p && (found == nil || r.Field.String() == field) {
			found = r
		}
	}
	return found
}

// Shown is the value of a reading for a person, in brackets where there is none; with
// redact it is masked.
func (d *DocumentReport) Shown(r *document.Reading, redact bool) string {
	switch {
	case r == nil:
		return ""
	case r.State != normalize.Read:
		return "(" + words(r.State.String()) + ")"
	}
	return value(r, redact)
}

func words(name string) string { return strings.ReplaceAll(name, "_", " ") }

func value(r *document.Reading, redact bool) string {
	if r.State != normalize.Read {
		return r.State.String()
	}
	return shown(r.Field, r.Value.String(), redact)
}

func shown(f normalize.Field, value string, redact bool) string {
	if redact {
		value = Redact(f, value)
	}
	return printable.Text(value)
}
