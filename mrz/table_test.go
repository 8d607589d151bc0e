package mrz

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// TestParseTable: zones with a question each, and all that is read of them.
func TestParseTable(t *testing.T) {
	golden.Rows(t, "testdata/parse.tsv", 1, func(_ *testing.T, row []string) string {
		z, err := ParseLines(strings.Split(row[0], "/")...)
		key, _ := z.AccessKey()
		said := []string{strings.TrimSpace(z.Layout().ID() + " " + z.National().ID()), z.Status().String(), "sexes " + z.Sexes(), "key " + key, z.Diagnose().String()}
		if err != nil {
			said = append(said, err.Error())
		}
		for e := DocumentCode; e < Composite; e++ {
			if text := z.Element(e); text != "" && e != Names {
				said = append(said, e.String()+" "+text)
			}
		}
		for _, c := range z.Checks() {
			said = append(said, strings.TrimSpace(fmt.Sprintf("check %s at %d:%d %s %s", c.Element, c.Line, c.Column, c.Status, c.Convention)))
		}
		for _, p := range append(z.Problems(), z.Notes()...) {
			said = append(said, p.Error())
		}
		for i, line := range z.Lines() {
			runs, from := "", 1
			for column := 2; column <= len(line)+1; column++ {
				if e := z.ElementAt(i+1, from); e != z.ElementAt(i+1, column) || column > len(line) {
					runs += fmt.Sprintf(" %d %s", from, e)
					from = column
				}
			}
			said = append(said, fmt.Sprintf("line %d:%s", i+1, runs))
		}
		return strings.Join(said, "; ")
	})
}

// TestRepairTable: damaged zones, each of which decides another question of Repair.
func TestRepairTable(t *testing.T) {
	golden.Rows(t, "testdata/repair.tsv", 2, func(_ *testing.T, row []string) string {
		var ev Evidence
		for witnessed := range strings.SplitSeq(row[1], ";") {
			if name, text, ok := strings.Cut(witnessed, "="); ok {
				if ev == nil {
					ev = Evidence{}
				}
				ev[Element(slices.Index(elementNames[:], name))] = text
			}
		}
		z, err := ParseLines(strings.Split(row[0], "/")...)
		if z.Layout() == nil {
			return err.Error()
		}
		r := z.Repair(ev)
		if r.Refused == NotRefused {
			return strings.Join(append([]string{r.Zone.Status().String()}, editsOf(r.Edits)), ": ")
		}
		return fmt.Sprintf("%s: %s (%d ways)", outcomeOf(Repaired{Candidates: r.Candidates[:min(len(r.Candidates), 2)], Refused: r.Refused}), z.Status(), len(r.Candidates))
	})
}

// TestFindTable: texts around zones, what is found in them and where.
func TestFindTable(t *testing.T) {
	golden.Rows(t, "testdata/find.tsv", 1, func(_ *testing.T, row []string) string {
		text, err := strconv.Unquote(row[0])
		if err != nil {
			t.Fatal(row[0], err)
		}
		found, err := Find(text)
		if err != nil {
			return err.Error()
		}
		var said []string
		for i := range found {
			f := &found[i]
			s := fmt.Sprintf("%s %s %d-%d", f.Zone.Layout().ID(), f.Zone.Status(), f.Start, f.End)
			for line, text := range f.Zone.Lines() {
				s += fmt.Sprintf(" %d:%s", f.Offset(line+1, len(text)/2), text)
			}
			if err := f.Err(); err != nil {
				s += ", " + err.Error()
			}
			said = append(said, s)
		}
		return strings.Join(said, "; ")
	})
}

// TestSpellTable: printed names, what a zone has, the issuer, and whether the one is
// the other.
func TestSpellTable(t *testing.T) {
	golden.Rows(t, "testdata/spell.tsv", 3, func(_ *testing.T, row []string) string {
		var said []string
		for _, is := range []struct {
			what string
			so   bool
		}{
			{"spelled", Spells(row[0], row[1], row[2])},
			{"begun", SpellsPrefix(row[0], row[1], row[2])},
			{"spelled elsewhere", SpelledElsewhere(row[0], row[1])},
		} {
			if is.so {
				said = append(said, is.what)
			}
		}
		zone, ok := Transliterate(row[0], row[2])
		if !ok {
			said = append(said, "some letter has no spelling")
		}
		return strings.Join(append(said, "written "+zone), ", ")
	})
}
