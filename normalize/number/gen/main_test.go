package main

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write region_table.go")

// TestTable holds the table that is checked in against its source.
func TestTable(t *testing.T) {
	made, err := table(source)
	if err != nil {
		t.Fatal(err)
	}
	const file = "../region_table.go"
	if *update {
		if err := os.WriteFile(file, made, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(have, made) {
		t.Error("region_table.go is not what gen makes of regions.tsv: run go test ./normalize/number/... -update")
	}
}

func TestUnknownEdition(t *testing.T) {
	if _, err := table("table\tcode\tname\tlatin\natlantis\t01\tPoseidonis\n"); err == nil || !strings.Contains(err.Error(), "atlantis") {
		t.Errorf("error %v, want that atlantis has no edition", err)
	}
}
