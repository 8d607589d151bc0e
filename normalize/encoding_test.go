package normalize

import (
	"os"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// TestEncodings: how a text is encoded changes nothing of what it says: composed or not,
// in full width, with other blanks, with white space or invisible marks around it.
func TestEncodings(t *testing.T) {
	wide := func(s string) string {
		return strings.Map(func(r rune) rune {
			switch {
			case r == ' ':
				return '　'
			case r > ' ' && r < 0x7f:
				return r - '!' + '！'
			}
			return r
		}, s)
	}
	hold := func(text string, h Hints) {
		want := resultText(Parse(text, h))
		forms := []string{norm.NFD.String(text), strings.ReplaceAll(text, " ", "\u00a0"), " \n" + text + "\t ", "\u200e" + text + "\u200f", "\ufeff" + text + "\u00a0"}
		if k := h.Field.Kind(); k != NameValue && k != TextValue {
			forms = append(forms, wide(text)) // of a name it is the value itself
		}
		for _, f := range forms {
			if got := resultText(Parse(f, h)); norm.NFC.String(got) != norm.NFC.String(want) {
				t.Errorf("%s %s: %q is %s, and %q %s", h.Field, h.Country, text, want, f, got)
			}
		}
	}
	for _, table := range [...]struct {
		name string
		row  func(f []string) (text string, h Hints)
	}{
		{"values", func(f []string) (string, Hints) {
			h := hintsOf(t, f[1])
			h.Field, _ = ParseField(f[0])
			return f[2], h
		}},
		{"dates", func(f []string) (string, Hints) { return f[1], dateHints(t, f[0]) }},
	} {
		rows, err := os.ReadFile("testdata/" + table.name + ".tsv")
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(rows)) {
			if f := strings.Split(strings.TrimSuffix(line, "\n"), "\t"); len(f) > 1 && line[0] != '#' {
				hold(table.row(f))
			}
		}
	}
}

// TestEncodedNames: nor does it of names that are compared.
func TestEncodedNames(t *testing.T) {
	rows, err := os.ReadFile("testdata/names.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(rows)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) < 4 || line[0] == '#' {
			continue
		}
		h := hintsOf(t, f[0])
		want := CompareNames(sideOf(f[1], h), sideOf(f[2], h), h.Country)
		for what, form := range map[string]func(string) string{
			"decomposed": norm.NFD.String,
			"blanks":     func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") },
			"small letters": func(s string) string {
				if strings.Contains(s, "<") {
					return s // a zone is in its own characters
				}
				return strings.ToLower(s)
			},
			"two blanks": func(s string) string { return strings.ReplaceAll(s, " ", "  ") },
			"full width": func(s string) string {
				return strings.Map(func(r rune) rune {
					if 'A' <= r && r <= 'z' || '0' <= r && r <= '9' {
						return r - '!' + '！'
					}
					return r
				}, s)
			},
		} {
			for _, sides := range [...][2]string{{form(f[1]), form(f[2])}, {form(f[1]), f[2]}, {f[1], form(f[2])}} {
				if strings.Contains(sides[0]+sides[1], "<") && what == "full width" {
					continue // a zone is in its own characters
				}
				if got := CompareNames(sideOf(sides[0], h), sideOf(sides[1], h), h.Country); got != want {
					t.Errorf("%s: %s and %s: %v, want %v", what, f[1], f[2], got, want)
				}
			}
		}
	}
}

// TestEncodedTexts: nor of other texts.
func TestEncodedTexts(t *testing.T) {
	for _, f := range [...]Field{Address, BirthPlace, IssuingAuthority, Religion} {
		for _, pair := range [...][2]string{{"MÜLLER STR. 1", "Müller Str. 1"}, {"SÃO PAULO", "São Paulo"}, {"Jl. Mawar 5", "Jl. Mawar, 5"}, {"東京都 1", "東京都　１"}} {
			a, b := Parse(norm.NFD.String(pair[0]), Hints{Field: f}), Parse(pair[1], Hints{Field: f})
			if x, y := Compare(f, a, b), Compare(f, b, a); x.Agreement != Match && x != (Comparison{Compatible, ByFormat}) || y != x {
				t.Errorf("%s: %s and %s: %v, %v", f, pair[0], pair[1], x, y)
			}
		}
	}
}
