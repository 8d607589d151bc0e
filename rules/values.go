package rules

import (
	"fmt"
	"strings"

	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Words are those of a language for Values and Shown: package lang has some.
type Words interface {
	Text(english string) string // a text, which may be a format for fmt
	Word(value any) string      // a name in the report
}

// english are the words where none are given.
type english struct{}

func (english) Text(s string) string  { return s }
func (english) Word(value any) string { return words(English(value)) }

// Values tells for a person what the places of a finding say: "1993-12-26 here,
// 1993-12-25 in /results/0/id_number", or what an ambiguous text may mean. It is "" when
// there is nothing to show. These are values of the document, which Message never has;
// with redact they are masked. Without words it is English.
func (d *DocumentReport) Values(f *Finding, w Words, redact bool) string {
	if w == nil {
		w = english{}
	}
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
		return Join(w.Text("%s or %s"), all)
	}
	said := []string{fmt.Sprintf(w.Text("%s here"), value(here, w, redact))}
	for _, place := range f.Related {
		if r := d.at(place, f.Field); r != nil {
			said = append(said, fmt.Sprintf(w.Text("%s in %s"), value(r, w, redact), place))
		}
	}
	if len(said) == 1 {
		return ""
	}
	return Join(w.Text("%s, %s"), said)
}

// Join returns the items one behind another, each two as the format for fmt has them:
// "%s, %s".
func Join(format string, items []string) string {
	if len(items) == 0 {
		return ""
	}
	text := items[0]
	for _, item := range items[1:] {
		text = fmt.Sprintf(format, text, item)
	}
	return text
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
// redact it is masked. Without words it is English.
func (d *DocumentReport) Shown(r *document.Reading, w Words, redact bool) string {
	if w == nil {
		w = english{}
	}
	switch {
	case r == nil:
		return ""
	case r.State != normalize.Read:
		return "(" + w.Word(r.State) + ")"
	}
	return value(r, w, redact)
}

func words(name string) string { return strings.ReplaceAll(name, "_", " ") }

func value(r *document.Reading, w Words, redact bool) string {
	if r.State != normalize.Read {
		return w.Word(r.State)
	}
	return shown(r.Field, r.Value.String(), redact)
}

func shown(f normalize.Field, value string, redact bool) string {
	if redact {
		value = Redact(f, value)
	}
	return printable.Text(value)
}
