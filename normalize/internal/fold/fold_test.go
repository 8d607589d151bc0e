package fold

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// The keys of the texts of testdata/keys.tsv, quoted as in Go: without and with accents.
func TestAppend(t *testing.T) {
	const file = "testdata/keys.tsv"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for line := range strings.Lines(string(text)) {
		quoted, _, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		in, err := strconv.Unquote(quoted)
		if err != nil {
			t.Fatalf("%s: %s is no quoted text", file, quoted)
		}
		fmt.Fprintf(&b, "%s\t%q\t%q\n", quoted, Append(nil, in), AppendAccented(nil, in))
	}
	golden.File(t, file, b.String())
}

func TestAppendKeepsPrefix(t *testing.T) {
	if got := string(Append([]byte("x"), "é-الب")); got != "xeالب" {
		t.Errorf("got %q", got)
	}
}

func TestAppendDoesNotAllocate(t *testing.T) {
	var buf [256]byte
	for _, s := range []string{"INDONESIA", "Türkiye", "الإمارات العربية المتحدة", "中华人民共和国"} {
		if n := testing.AllocsPerRun(100, func() { Append(buf[:0], s) }); n != 0 {
			t.Errorf("%q: %v allocations", s, n)
		}
	}
}

// TestIsPlain holds the letters that are taken as they are against the tables
// of Unicode.
func TestIsPlain(t *testing.T) {
	for r := rune(0); r < 0x20000; r++ {
		if !isPlain(r) {
			continue
		}
		d := norm.NFKD.PropertiesString(string(r)).Decomposition()
		if d != nil || !unicode.IsLetter(r) || unicode.ToLower(r) != r {
			t.Errorf("%U is no plain letter", r)
		}
	}
}

func BenchmarkAppend(b *testing.B) {
	var buf [256]byte
	for _, s := range []string{"INDONESIA", "Türkiye", "УКРАЇНА", "الإمارات العربية المتحدة", "中华人民共和国", "भारतीय"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Append(buf[:0], s)
			}
		})
	}
}
