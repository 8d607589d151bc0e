package lang

import (
	"embed"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint/rules"
)

// Language is one of the languages. Its methods are safe for concurrent use. The nil
// Language is English, as is whatever a language has no text for.
type Language struct {
	id    string
	forms func(n int) int   // which form of a counted word goes with a number
	texts map[string]string // by section and key: "rule/expired-document"
}

// languages are all, the default first.
var languages = []struct {
	id    string
	forms func(n int) int
}{
	{"en", oneAndMore},
	{"id", allAlike},
	{"zh", allAlike},
	{"es", oneAndMore},
	{"fr", zeroIsOne},
	{"de", oneAndMore},
}

// The plurals of the languages (CLDR 47, plural rules for cardinals). Whole millions, for
// which Spanish and French have a form of their own, are written as the others are.
func oneAndMore(n int) int {
	if n == 1 {
		return 0
	}
	return 1
}

func zeroIsOne(n int) int { return oneAndMore(max(n, 1)) }

func allAlike(int) int { return 0 }

//go:embed *.txt
var files embed.FS

// IDs returns the ids of all languages (ISO 639-1), English first.
func IDs() (ids []string) {
	for _, l := range languages {
		ids = append(ids, l.id)
	}
	return ids
}

// Named returns the language with an id. ok is false when there is none.
func Named(id string) (l *Language, ok bool) {
	i := slices.Index(IDs(), id)
	if i < 0 {
		return nil, false
	}
	return read[i](), true
}

// read reads each language once, when it is first asked for.
var read = func() (all []func() *Language) {
	for _, l := range languages {
		all = append(all, sync.OnceValue(func() *Language {
			if l.id == "en" {
				return &Language{id: l.id, forms: l.forms}
			}
			text, err := files.ReadFile(l.id + ".txt")
			if err != nil {
				panic(err) // it is embedded
			}
			return &Language{l.id, l.forms, parse(string(text))}
		}))
	}
	return all
}()

// parse reads a file of texts: lines "key = text" below a section in brackets. What begins with
// # is for the reader.
func parse(file string) map[string]string {
	texts := make(map[string]string)
	section := ""
	for line := range strings.Lines(file) {
		line = strings.TrimSuffix(line, "\n")
		key, text, ok := strings.Cut(line, " = ")
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			section = strings.Trim(line, "[]")
		case ok:
			texts[section+"/"+key] = text
		}
	}
	return texts
}

// ID returns the id of the language: "de".
func (l *Language) ID() string {
	if l == nil {
		return "en"
	}
	return l.id
}

// look returns the text of a key, or the English.
func (l *Language) look(section, key, english string) string {
	if l == nil || l.texts == nil {
		return english
	}
	if text, ok := l.texts[section+"/"+key]; ok {
		return text
	}
	return english
}

// Text returns a text for one in English. Both may be a format for fmt, with the same
// arguments.
func (l *Language) Text(english string) string { return l.look("text", english, english) }

// Count returns a number of things: "1 answer", "2 answers".
func (l *Language) Count(n int, thing string) string {
	one, more, _ := strings.Cut(l.look("count", thing, "%d "+thing+" | %d "+thing+"s"), " | ")
	if l != nil && l.forms(n) == 1 || l == nil && oneAndMore(n) == 1 {
		one = more
	}
	return strings.Replace(one, "%d", strconv.Itoa(n), 1)
}

// Message returns what a finding says. A message of a rule of the caller's own stays as it is.
func (l *Language) Message(f *rules.Finding) string {
	text := l.look("message", f.Code, "")
	if text == "" {
		return f.Message
	}
	return rules.Fill(text, f.Args, l.Word)
}

// Unread returns why an answer could not be read: what the code says, with the reason, which
// stays English, behind it.
func (l *Language) Unread(u *rules.Unread) string {
	text := l.look("unread", u.Code, "")
	if text == "" {
		return u.Message
	}
	return text + " (" + u.Message + ")"
}

// Title returns the title of a rule.
func (l *Language) Title(r *rules.Rule) string { return l.look("rule", r.ID, r.Title) }

// Doc returns what a rule finds and why it matters.
func (l *Language) Doc(r *rules.Rule) string { return l.look("doc", r.ID, r.Doc) }
