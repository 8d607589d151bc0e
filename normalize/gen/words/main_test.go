package main

import (
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// The generated file is that of the tables.
func TestGenerate(t *testing.T) {
	made, err := generate()
	if err != nil {
		t.Fatal(err)
	}
	golden.File(t, "../../words_table.go", string(made))
}

func TestParse(t *testing.T) {
	for _, tt := range []struct{ text, err string }{
		{"# comment\n\nM\t*\tMALE | MAN\nF\tMEX es\tM\nM\tLTU\tM\n", ""},
		{"M\tMALE\n", "a.tsv:1: 2 columns, not 3"},
		{"M\t*\tMALE | -\n", `a.tsv:1: "-" has neither letter nor digit`},
		{"M\t*\tMÂLE\nM\t*\tmale\n", `a.tsv:2: "male" stands already at a.tsv:1`},
		{"M\tMEX es\tM\nF\tes\tM\n", `a.tsv:2: "m" stands already at a.tsv:1`},
		{"M\tMEX @visa\tM\nF\tHUN @visa\tM\n", ""},
	} {
		_, err := parse("a.tsv", tt.text)
		if got := message(err); got != tt.err {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.err)
		}
	}
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
