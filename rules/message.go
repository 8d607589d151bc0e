package rules

import (
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Message is what findings of one kind say: a code, which is never renamed and which
// programs and translations go by, and its English, with the names of its arguments in
// braces: "{field} is not in the calendar".
type Message struct{ Code, Text string }

// Arg is an argument of a message: the name of a field or witness, a reason, a number.
// Like the message it never holds what a document says.
type Arg struct {
	Name  string
	Value any // one of ours with words in the report (normalize.Field, document.Witness, normalize.Reason, ...), some of them, a string or an int
}

// Class is the class of a vendor's error, as an argument.
type Class string

// String returns the name that the report uses.
func (c Class) String() string { return string(c) }

// Messages yields what findings of the catalogue and of comparisons say, each message once.
func Messages() iter.Seq[Message] {
	return func(yield func(Message) bool) {
		seen := make(map[string]bool)
		lists := [][]Message{compareMessages}
		for _, r := range catalogue {
			lists = append(lists, r.Messages)
		}
		for _, m := range slices.Concat(lists...) {
			if !seen[m.Code] && !yield(m) {
				return
			}
			seen[m.Code] = true
		}
	}
}

// Fill puts the arguments into a text, each in the words that word has for its value.
func Fill(text string, args []Arg, word func(value any) string) string {
	if len(args) == 0 {
		return text
	}
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, behind, _ := strings.Cut(rest, "}")
		if i := slices.IndexFunc(args, func(a Arg) bool { return a.Name == name }); i >= 0 {
			b.WriteString(word(args[i].Value))
		}
		text = behind
	}
}

// English are the words of an argument in English.
func English(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case document.Witness:
		return witnessTitle(v)
	case []document.Witness:
		titles := make([]string, len(v))
		for i, w := range v {
			titles[i] = witnessTitle(w)
		}
		return strings.Join(titles, " and ")
	case fmt.Stringer:
		return v.String()
	}
	return ""
}

// say makes the finding say a message.
func (f *Finding) say(m Message, args ...Arg) {
	f.Code, f.Args, f.Message = m.Code, args, Fill(m.Text, args, English)
}

// say adds a finding of the rule that runs, with a message.
func (c *Case) say(f Finding, m Message, args ...Arg) {
	f.say(m, args...)
	c.ReportFinding(f)
}

// tell adds a finding about a reading, with a message about its field.
func (c *Case) tell(r *document.Reading, m Message, args ...Arg) {
	if strings.Contains(m.Text, "{field}") {
		args = append([]Arg{field(r.Field)}, args...)
	}
	c.say(Finding{Field: r.Field.String(), At: r.At}, m, args...)
}

func field(f normalize.Field) Arg { return Arg{"field", f} }

func element(e mrz.Element) Arg { return Arg{"field", e} }

func witnessTitle(w document.Witness) string {
	switch w {
	case document.Visual:
		return "the visual zone"
	case document.MRZ:
		return "the machine readable zone"
	case document.VendorMRZ:
		return "the vendor's reading of the machine readable zone"
	case document.Number:
		return "the national number"
	case document.Barcode:
		return "the barcode"
	case document.Chip:
		return "the chip"
	case document.User:
		return "what the applicant entered"
	}
	return "the vendor's merged field"
}

// args writes the arguments of a message as an object: names as the report has them.
func (w *writer) args(args []Arg) {
	w.name("args")
	w.open('{')
	for _, a := range args {
		switch v := a.Value.(type) {
		case int:
			w.number(a.Name, v)
		case document.Witness:
			w.text(a.Name, v.String())
		case []document.Witness:
			w.name(a.Name)
			w.open('[')
			for _, witness := range v {
				w.string(witness.String())
			}
			w.close(']')
		case normalize.Note:
			w.name(a.Name)
			w.open('[')
			for note := range strings.SplitSeq(v.String(), "; ") {
				w.string(note)
			}
			w.close(']')
		default:
			w.text(a.Name, English(v))
		}
	}
	w.close('}')
}
