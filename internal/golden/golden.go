// Package golden holds tests against files, and rewrites the files when the tests
// run with -update. The test of every package imports it, so that
// "go test ./... -update" is good everywhere.
package golden

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// Update reports whether goldens are to be rewritten.
func Update() bool { return *update }

// Command is the command line that rewrites the goldens of the package under test.
func Command() string {
	dir, err := os.Getwd() // of a test: the folder of its package
	if err != nil {
		return "go test -update"
	}
	for root := dir; root != filepath.Dir(root); root = filepath.Dir(root) {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			rel, _ := filepath.Rel(root, dir)
			if rel != "." {
				rel = "./" + filepath.ToSlash(rel)
			}
			return "go test " + rel + " -update"
		}
	}
	return "go test -update"
}

// Text compares what a test computed with the text that a golden has for it, and
// returns the text that the golden is to have.
func Text(t testing.TB, what, want, got string) string {
	t.Helper()
	if *update {
		return got
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s; if this is as it should be, run %s\n(-want +got):\n%s", what, Command(), diff)
	}
	return want
}

// File compares what a test computed with a file, or writes the file.
func File(t testing.TB, name, got string) {
	t.Helper()
	want, err := os.ReadFile(name)
	if err != nil && !*update {
		t.Errorf("%v; run %s", err, Command())
		return
	}
	text := Text(t, name, string(want), got)
	if !*update || err == nil && text == string(want) {
		return
	}
	Write(t, name, text)
}

// Rows compares the lines of a file of columns between tabs with what outcome makes of
// the first columns of each; the last column is the outcome. Blank lines and comments
// behind # stay.
func Rows(t *testing.T, name string, columns int, outcome func(t *testing.T, row []string) string) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for line := range strings.Lines(string(text)) {
		if line != "\n" && line[0] != '#' {
			row := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if len(row) < columns {
				t.Fatalf("%s: %q has fewer than %d columns", name, line, columns)
			}
			line = strings.Join(append(row[:columns:columns], outcome(t, row)), "\t") + "\n"
		}
		b.WriteString(line)
	}
	File(t, name, b.String())
}

// Blocks compares a file of blocks with what outcome makes of the lines of each. A block
// begins with a line "- what it shows"; its lines follow, and the outcome behind a blank
// line, in lines of two blanks and more. What stands before the first block stays.
func Blocks(t testing.TB, name string, outcome func(lines []string) string) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for i, block := range strings.Split(string(text), "\n- ") {
		if i > 0 {
			b.WriteString("\n- ")
		}
		given := strings.Split(strings.TrimRight(block, "\n"), "\n")
		given = slices.DeleteFunc(given, func(line string) bool { return line == "" || strings.HasPrefix(line, "  ") })
		b.WriteString(strings.Join(given, "\n") + "\n")
		if i > 0 {
			b.WriteString("\n" + outcome(given[1:]))
		}
	}
	File(t, name, b.String())
}

// Write makes text the content of a file, at once: the tests of other packages,
// which run beside, read the old text or the new one and never half of it.
func Write(t testing.TB, name, text string) {
	t.Helper()
	f, err := os.CreateTemp(filepath.Dir(name), ".golden-*")
	if err != nil {
		t.Fatal(err)
	}
	defer os.Remove(f.Name()) // where it got its name this finds nothing
	_, err = f.WriteString(text)
	if err = errors.Join(err, f.Chmod(0o644), f.Close()); err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		t.Fatal(err)
	}
}
