package mrz

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// TestLengths takes characters away from the lines of zones, at each place, and adds
// some: the golden says how each is read, whether Find finds it, and what Repair makes
// of it. The lines of one zone that come out alike are told once.
func TestLengths(t *testing.T) {
	var b strings.Builder
	for _, zone := range []string{
		benchTD3, benchTD2, benchTD1,
		"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<",
		"IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n8806923102858CORINNE<<<<<<<6512068F6",
		"D1NLD15094962111659VW87Z78NB84",
		"RPUTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
		"AAA001D<<\nFACHE305142128097<<800126<<<<<\nMARCHAND<<FABIENNE<<<<<<<<<<<<",
	} {
		fmt.Fprintf(&b, "%s\n", zone)
		whole := strings.Split(zone, "\n")
		for i, line := range whole {
			var alike []string
			told := ""
			flush := func() {
				if alike != nil {
					fmt.Fprintf(&b, "  line %d %s: %s\n", i+1, strings.Join(alike, " "), told)
				}
			}
			try := func(how, text string) {
				lines := slices.Clone(whole)
				lines[i] = text
				if outcome := lengthOutcome(lines); outcome != told {
					flush()
					alike, told = nil, outcome
				}
				alike = append(alike, how)
			}
			for n := 1; n < len(line); n += 1 + n/4 {
				try(fmt.Sprintf("-%d", n), line[:len(line)-n])
			}
			for at := 0; at < len(line); at += 3 {
				try(fmt.Sprintf("without %d", at+1), line[:at]+line[at+1:])
			}
			for _, more := range []string{"<", "<<<", "<<<<<<<<<<<", "7", "K<K"} {
				try("+"+more, line+more)
			}
			try("7 before", "7"+line)
			flush()
		}
	}
	golden.File(t, "testdata/lengths.golden", b.String())
}

// lengthOutcome says what becomes of lines.
func lengthOutcome(lines []string) string {
	z, err := ParseLines(lines...)
	if z.Layout() == nil {
		return err.Error()
	}
	s := z.Layout().ID() + " " + z.Status().String()
	for _, p := range z.Problems() {
		if p.Kind == LineLength || p.Kind == MissingDigit {
			s += ", " + p.Error()
		}
	}
	for _, n := range z.Notes() {
		s += fmt.Sprintf(", note %d at %d:%d", n.Kind-MissingFillers, n.Line, n.Column)
	}
	if e := z.Truncated(); e != NoElement {
		s += ", cut " + e.String()
	}
	if found, err := Find(strings.Join(lines, "\n")); err != nil {
		s += ", not found"
	} else if len(found) != 1 || found[0].Zone != z {
		s += ", found otherwise"
	}
	if z.Status() == Invalid {
		r := z.Repair(nil)
		if r.Refused != NotRefused {
			s += fmt.Sprintf(", refused %d of %d", r.Refused, len(r.Candidates))
		} else {
			s += ", repaired " + editsOf(r.Edits)
		}
	}
	return s
}
