package lang

import (
	"fmt"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/number"
	"github.com/ocrlint/ocrlint/rules"
)

// Word returns the words of a value that has a name in the report: a field, a witness, a
// result, a reason. In English it is that name, but for underscores.
func (l *Language) Word(value any) string {
	switch v := value.(type) {
	case normalize.Field, mrz.Element, rules.Group, rules.Class: // names for which English has no other words
		return l.look(section(v), rules.English(v), rules.English(v))
	case document.Witness:
		return l.look("witness", v.String(), rules.English(v))
	case []document.Witness:
		var titles []string
		for _, w := range v {
			titles = append(titles, l.Word(w))
		}
		last := len(titles) - 1
		if last < 1 {
			return rules.Join("", titles)
		}
		return fmt.Sprintf(l.Text("%s and %s"), rules.Join(l.Text("%s, %s"), titles[:last]), titles[last])
	case normalize.Note:
		var notes []string
		for note := range strings.SplitSeq(v.String(), "; ") {
			notes = append(notes, l.look("note", note, note))
		}
		return rules.Join(l.Text("%s; %s"), notes)
	case normalize.Reason:
		name := v.String()
		if letter, ok := strings.CutPrefix(name, "a filler read as "); ok {
			return fmt.Sprintf(l.Text("a filler read as %s"), letter)
		}
		return l.look("reason", name, l.look("field", name, name))
	case fmt.Stringer:
		return l.look(section(v), v.String(), strings.ReplaceAll(v.String(), "_", " "))
	}
	return rules.English(value)
}

// Head returns the name of a witness as the head of a column.
func (l *Language) Head(w document.Witness) string {
	return l.look("head", w.String(), strings.ReplaceAll(w.String(), "_", " "))
}

// section is that of the words of a type.
func section(value any) string {
	switch value.(type) {
	case normalize.Field, mrz.Element:
		return "field"
	case normalize.DocType:
		return "type"
	case normalize.Agreement:
		return "agreement"
	case normalize.State:
		return "state"
	case number.Problem:
		return "part"
	case rules.Result:
		return "result"
	case rules.Status:
		return "status"
	case rules.Group:
		return "check"
	case rules.Severity:
		return "severity"
	case rules.Outcome:
		return "outcome"
	case rules.Class:
		return "class"
	case mrz.Status:
		return "zone"
	}
	return "text"
}

// Document returns what kind of document it is: "passport of UTO".
func (l *Language) Document(d *document.Document) string {
	title := l.Text("document of unknown type")
	if d.Type != normalize.NoType {
		title = l.Word(d.Type)
	}
	if c := d.Country.String(); c != "" {
		title = fmt.Sprintf(l.Text("%s of %s"), title, c)
	}
	return title
}

// Zone returns what is wrong with a zone or told of it, without its column.
func (l *Language) Zone(p mrz.Problem) string {
	code, text := p.Words()
	return rules.Fill(l.look("message", "zone-"+code, text), []rules.Arg{
		{Name: "field", Value: p.Element}, {Name: "line", Value: p.Line}, {Name: "got", Value: p.Got}, {Name: "want", Value: p.Want}}, l.Word)
}

// Diagnosis returns what the check digits of a zone say together.
func (l *Language) Diagnosis(d mrz.Diagnosis) string {
	if l.ID() == "en" {
		return d.String()
	}
	var fields []string
	for _, e := range d.Elements {
		if e != mrz.NoElement {
			fields = append(fields, l.Word(e))
		}
	}
	return strings.ReplaceAll(l.Text(d.Kind.Text()), "{fields}", rules.Join(l.Text("%s or %s"), fields))
}
