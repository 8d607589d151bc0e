package normalize

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// What the parsers make of texts as vendors return them.
func TestValues(t *testing.T) {
	golden.Rows(t, "testdata/values.tsv", 3, func(t *testing.T, f []string) string {
		h := hintsOf(t, f[1])
		var ok bool
		if h.Field, ok = ParseField(f[0]); !ok {
			t.Fatalf("%q is no field", f[0])
		}
		return resultText(Parse(f[2], h))
	})
}

// resultText renders what a parser made of a text: the value, or its state with the
// alternatives, and the note behind a colon.
func resultText(p Parsed) string {
	said := p.Value.String()
	if p.State != Read {
		said = p.State.String()
		for _, v := range p.Alternatives {
			said += " " + v.String()
		}
	}
	if p.Note != 0 {
		said += ": " + p.Note.String()
	}
	return said
}

// What becomes of two witnesses' names: each side is "SURNAME+SECOND SURNAME/GIVEN NAMES",
// a full name, "FULL NAME|SURNAME/GIVEN NAMES", or the names field of a zone.
func TestNames(t *testing.T) {
	golden.Rows(t, "testdata/names.tsv", 3, func(t *testing.T, f []string) string {
		h := hintsOf(t, f[0])
		c := CompareNames(sideOf(f[1], h), sideOf(f[2], h), h.Country)
		if again := CompareNames(sideOf(f[2], h), sideOf(f[1], h), h.Country); again != c {
			t.Errorf("%s and %s: %v, and the other way round %v", f[1], f[2], c, again)
		}
		var said []string
		for _, slot := range [...]struct {
			field Field
			Comparison
		}{{Surname, c.Surname}, {GivenNames, c.GivenNames}, {FullName, c.FullName}} {
			if slot.Agreement != NotComparable {
				said = append(said, strings.TrimSpace(slot.field.String()+" "+slot.Agreement.String()+" "+slot.Reason.String()))
			}
		}
		return strings.Join(said, ", ")
	})
}

func sideOf(s string, h Hints) (n Names) {
	if strings.Contains(s, "<") {
		return zone(s)
	}
	full, parts, both := strings.Cut(s, "|")
	if !both && strings.Contains(full, "/") {
		full, parts = "", full
	}
	surname, given, _ := strings.Cut(parts, "/")
	first, second, _ := strings.Cut(surname, "+")
	return Names{Surname: first, SecondSurname: second, GivenNames: given, FullName: full, Language: h.Language}
}
