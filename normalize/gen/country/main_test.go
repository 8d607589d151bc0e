package main

import (
	"flag"
	"os"
	"testing"
)

var update = flag.Bool("update", false, "write the generated file")

// The generated file is that of the tables.
func TestGenerate(t *testing.T) {
	const file = "../../country_table.go"
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
		t.Error("country_table.go is not that of the tables: go generate ./normalize, or go test ./normalize/gen/... -update")
	}
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
