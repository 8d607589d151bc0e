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
	golden.File(t, "../../country_table.go", string(made))
}

// A word that names several countries must be decided, and a decision be needed.
func TestDecide(t *testing.T) {
	for _, tt := range []struct {
		decisions map[string]string
		want, err string
	}{
		{nil, "", "a: names [COD COG]; say in decisions.tsv what it means"},
		{map[string]string{"a": "COD COG"}, "a\tCOD COG=a\u0301\nb\tFRA\n", ""},
		{map[string]string{"a": "COD"}, "a\tCOD\nb\tFRA\n", ""},
		{map[string]string{"a": "COD USA"}, "", "a: names [COD COG], decided as COD USA"},
		{map[string]string{"a": "COD COG", "b": "FRA"}, "", "b: names FRA alone, decided as FRA"},
		{map[string]string{"a": "COD COG", "c": "?"}, "a\tCOD COG=a\u0301\nb\tFRA\nc\t?\n", ""},
	} {
		d := dictionary{}
		d.add("COD", "A", "")
		d.add("COG", "Á", "")
		d.add("FRA", "B", "")
		lines, err := d.decide(tt.decisions)
		got := ""
		for _, l := range lines {
			got += l
		}
		if err != nil {
			got = ""
		}
		if message := errorText(err); got != tt.want || message != tt.err {
			t.Errorf("%v: got %q, %q", tt.decisions, got, message)
		}
	}
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
