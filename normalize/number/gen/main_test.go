package main

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// TestTable holds the table that is checked in against its source.
func TestTable(t *testing.T) {
	made, err := table(source)
	if err != nil {
		t.Fatal(err)
	}
	golden.File(t, "../region_table.go", string(made))
}

func TestUnknownEdition(t *testing.T) {
	if _, err := table("table\tcode\tname\tlatin\natlantis\t01\tPoseidonis\n"); err == nil || !strings.Contains(err.Error(), "atlantis") {
		t.Errorf("error %v, want that atlantis has no edition", err)
	}
}
