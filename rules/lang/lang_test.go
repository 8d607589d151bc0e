package lang_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
)

// TestEnglish holds en.txt, which has the English of all that there is to translate.
func TestEnglish(t *testing.T) {
	texts := map[string]string{}
	for _, x := range english(t) {
		texts[x.section+"/"+x.key] = x.english
	}
	golden.File(t, "en.txt", format(english(t), texts, "# The English of every text, made by go test ./rules/lang -update. A language has these keys.\n"+
		"# What stands in braces or behind % stays; text | text are the forms of a counted word.\n"))
}

// TestComplete holds that every language has every text and no other, with the same
// arguments. With -update its file comes into the order of en.txt, and what is missing gets
// a line to fill in. The texts of [doc] may be missing: explain has their English then.
func TestComplete(t *testing.T) {
	order := english(t)
	want := map[string]string{}
	for _, x := range order {
		want[x.section+"/"+x.key] = x.english
	}
	for _, id := range lang.IDs()[1:] {
		t.Run(id, func(t *testing.T) {
			name := id + ".txt"
			got, head := table(t, name)
			for _, key := range missing(want, got) {
				if golden.Update() && !strings.HasPrefix(key, "doc/") {
					got[key] = ""
				} else if !strings.HasPrefix(key, "doc/") {
					t.Errorf("%s: no text for %s, in English: %s; %s makes lines to fill in", name, key, want[key], golden.Command())
				}
			}
			for _, key := range missing(got, want) {
				t.Errorf("%s: %s is no text of en.txt", name, key)
			}
			for key, text := range got {
				for _, form := range strings.Split(text, " | ") {
					w := want[key]
					if strings.HasPrefix(key, "count/") {
						w = "%d"
					}
					if arguments(form) != arguments(w) {
						t.Errorf("%s: %s: %q has other arguments than %q", name, key, form, w)
					}
				}
			}
			golden.File(t, name, format(order, got, head))
		})
	}
}

// format is the file of texts in their order, below its head.
func format(order []text, texts map[string]string, head string) string {
	var b strings.Builder
	b.WriteString(head)
	section := ""
	for _, x := range order {
		text, ok := texts[x.section+"/"+x.key]
		if !ok {
			continue
		}
		if x.section != section {
			section = x.section
			fmt.Fprintf(&b, "\n[%s]\n", section)
		}
		fmt.Fprintf(&b, "%s = %s\n", x.key, text)
	}
	return b.String()
}

// TestCount holds the forms of counted words.
func TestCount(t *testing.T) {
	for _, test := range []struct {
		id   string
		n    int
		want string
	}{
		{"en", 0, "0 answers"}, {"en", 1, "1 answer"}, {"en", 2, "2 answers"},
		{"de", 0, "0 Antworten"}, {"de", 1, "1 Antwort"}, {"de", 21, "21 Antworten"},
		{"fr", 0, "0 réponse"}, {"fr", 1, "1 réponse"}, {"fr", 2, "2 réponses"},
		{"es", 0, "0 respuestas"}, {"es", 1, "1 respuesta"}, {"es", 101, "101 respuestas"},
		{"id", 1, "1 jawaban"}, {"id", 2, "2 jawaban"}, {"zh", 1, "1 个结果"}, {"zh", 2, "2 个结果"},
	} {
		l, ok := lang.Named(test.id)
		if !ok {
			t.Fatal(test.id)
		}
		if got := l.Count(test.n, "answer"); got != test.want {
			t.Errorf("%s: %q, want %q", test.id, got, test.want)
		}
	}
	if got := (*lang.Language)(nil).Count(1, "answer"); got != "1 answer" {
		t.Errorf("nil: %q", got)
	}
}

// TestWord holds what is made of several words.
func TestWord(t *testing.T) {
	three := []document.Witness{document.Visual, document.Barcode, document.Chip}
	for _, test := range []struct {
		id    string
		value any
		want  string
	}{
		{"de", three, "Sichtprüfzone, Barcode und Chip"},
		{"es", three[1:], "el código de barras y el chip"},
		{"zh", three, "视读区、条码和芯片"},
		{"fr", three[:1], "la zone visuelle"},
		{"id", normalize.NoteMasked | normalize.NoteTitle, "disamarkan; dengan gelar atau akhiran"},
		{"es", normalize.FillerAs('K'), "un carácter de relleno leído como K"},
		{"de", normalize.AsField(normalize.SupportNumber), "Trägernummer"},
		{"fr", normalize.ByTruncation, "tronqué"},
		{"zh", rules.Class("quota"), "额度用尽"},
		{"zh", "sau-iqama", "sau-iqama"},
		{"en", rules.NotPerformed, "not performed"},
		{"en", normalize.BirthDate, "birth_date"},
	} {
		l, _ := lang.Named(test.id)
		if got := l.Word(test.value); got != test.want {
			t.Errorf("%s: %v is %q, want %q", test.id, test.value, got, test.want)
		}
	}
}
