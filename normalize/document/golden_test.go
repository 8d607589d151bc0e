package document

import (
	"os"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
)

// What a printed page and its zone say of each other, in the lines of
// testdata/cross.tsv: country, type, printed fields, lines of the zone, and the pairs.
func TestCross(t *testing.T) {
	const file = "testdata/cross.tsv"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for line := range strings.Lines(string(text)) {
		if line != "\n" && line[0] != '#' {
			f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if len(f) < 4 {
				t.Fatalf("%s: %q has fewer than 4 columns", file, line)
			}
			line = strings.Join(append(f[:4:4], crossed(t, f)), "\t") + "\n"
		}
		b.WriteString(line)
	}
	golden.File(t, file, b.String())
}

func crossed(t *testing.T, f []string) string {
	s := Source{Country: f[0]}
	if f[1] != "" {
		s.Type = normalize.Passport
		if err := s.Type.UnmarshalText([]byte(f[1])); err != nil {
			t.Fatalf("%q: %v", f[1], err)
		}
	}
	for given := range strings.SplitSeq(f[2], "; ") {
		name, text, _ := strings.Cut(given, "=")
		field, ok := normalize.ParseField(name)
		if !ok {
			t.Fatalf("%q is no field", name)
		}
		s.Raws = append(s.Raws, Raw{Field: field, Witness: Visual, Text: text, At: "/" + name})
	}
	for zone := range strings.SplitSeq(f[3], " ") {
		s.Raws = append(s.Raws, Raw{Field: normalize.MRZLines, Witness: Visual, Text: zone})
	}
	var said []string
	for _, p := range Assemble(Options{AsOf: normalize.MustParseDate("2026-11-01")}, s).Cross() {
		said = append(said, strings.TrimSpace(p.Field.String()+" "+p.Agreement.String()+" "+p.Reason.String()))
	}
	return strings.Join(said, ", ")
}
