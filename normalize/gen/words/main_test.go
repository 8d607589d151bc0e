package main

import (
	"os"
	"testing"

	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
)

// The generated file is that of the tables.
func TestGenerate(t *testing.T) {
	want, err := generate()
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../words_table.go")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Error("words_table.go is stale: run go generate ./normalize")
	}
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
