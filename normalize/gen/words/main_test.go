package main

import (
	"flag"
	"os"
	"testing"

	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
)

var update = flag.Bool("update", false, "write the generated file")

// The generated file is that of the tables.
func TestGenerate(t *testing.T) {
	const file = "../../words_table.go"
	want, err := generate()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(file, want, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Error("words_table.go is not that of the tables: go generate ./normalize, or go test ./normalize/gen/... -update")
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
