package mrz

import "strings"

// Evidence is what independent witnesses read in the elements of a zone, in the
// characters of a zone: a document number without separators ("L898902C3"), a
// date as YYMMDD, Names as "ERIKSSON<<ANNA<MARIA". Fillers at the end do not
// matter. Surname and GivenNames may be as printed ("Müller"): a zone agrees that
// spells them. A witness that copied the zone is not independent. Nil is no evidence,
// nor is an empty text.
type Evidence map[Element]string

// Edit is one change of a character. Line and Column are 1-based, in the lines
// as given. From is 0 when To is inserted before the column, To is 0 when From
// is taken away; so edits are applied from the last to the first.
type Edit struct {
	Line, Column int
	From, To     byte
	Reason       Reason
}

// Refusal says why a zone that does not verify was not repaired.
type Refusal uint8

// The refusals.
const (
	NotRefused    Refusal = iota
	NoLayout              // there is no zone to repair
	NoCandidate           // no likely misreading satisfies every equation
	Ambiguous             // several do
	OneDigit              // one does, but the only proof is one check digit that could as well be the misread one
	DigitForDigit         // only a check digit read as another digit explains the zone
	Contradicted          // one does, and an independent witness reads otherwise
	TooDamaged            // the search would exceed its bound
	Unprotected           // one does, but it guesses at a character that no check digit covers, as in names
	Sealed                // the zone was not read by eye: it is from a visible digital seal
)

// String says the reason in words, without any text of the zone.
func (r Refusal) String() string {
	return wordOf([]string{
		"not refused",
		"there is no zone to repair",
		"no likely misreading satisfies every check digit",
		"several likely misreadings satisfy every check digit",
		"the only proof is one check digit, which could as well have been misread",
		"a check digit read as another digit explains the zone, and is not changed without evidence",
		"an independent witness contradicts the only repair that satisfies every check digit",
		"too many characters are wrong",
		"no check digit covers the character that was misread, and no independent witness reads it",
		"a zone from a visible digital seal is as it was signed",
	}, r)
}

// Repaired is the outcome of a repair. Either there are Edits, and Zone is valid,
// or Zone is the zone as it was.
type Repaired struct {
	Zone  Zone
	Edits []Edit

	// Candidates are the repairs that were considered and not taken, each a list
	// of edits that satisfies every equation.
	Candidates [][]Edit

	Refused Refusal
}

// Repair undoes misreadings, if there is proof. A valid zone is never
// altered, nor one that no check digit covers.
//
// What may change: a character that its position cannot hold, into what readers
// take for it; in positions that hold letters and digits alike, a letter that
// digits or fillers are read as; a filler between digits; the length of a run of
// fillers. One digit is never taken for another, unless an independent witness
// reads it and the check digits agree; a check digit, if the composite confirms
// it as well. The likeliest repair that satisfies every equation is taken when it
// is the only one of its rank, no witness contradicts it, and no check digit read
// as another digit would explain the zone as well. A document number that one
// digit alone covers, as in a visa, is therefore not repaired without evidence.
//
// No zone takes more than maxCandidates combinations, which is far below a
// millisecond.
func (z Zone) Repair(ev Evidence) Repaired {
	if z.layout == nil {
		return Repaired{Zone: z, Refused: NoLayout}
	}
	if s := z.Status(); s == Valid || s == Unverified {
		return Repaired{Zone: z}
	}
	if z.blanks {
		return Repaired{Zone: z, Refused: Sealed}
	}
	if z.unfit || z.short {
		return z.repairLength(ev)
	}
	r := repair{z: &z, ev: ev}
	var out Repaired
	for _, convention := range [...]Convention{LongNumber, FillerIncluded, Standard} {
		r.es = z.equations(convention)
		if out = r.run(); out.Refused != NoCandidate || z.overflow == 0 {
			break
		}
	}
	return out
}

// apply returns the lines of z with the changes made.
func (z *Zone) apply(changes []change) (lines [maxLines]string) {
	lines = z.lines
	for i := range z.layout.widths {
		var b []byte
		for _, c := range changes {
			if c.line == i {
				if b == nil {
					b = []byte(lines[i])
				}
				b[c.col] = c.to
			}
		}
		if b != nil {
			lines[i] = string(b)
		}
	}
	return lines
}

// reparse returns the zone of the lines when it is valid and of the same layout.
func (z *Zone) reparse(lines [maxLines]string) (Zone, bool) {
	t := Zone{given: lines}
	err := t.parse(len(z.layout.widths))
	return t, err == nil && t.layout == z.layout && t.Valid()
}

// agrees reports whether the evidence says the same of element e.
func (ev Evidence) agrees(z *Zone, e Element) bool {
	text := ev[e]
	switch {
	case text == "":
		return false
	case e == z.Truncated():
		return SpellsPrefix(text, z.Element(e), z.Element(IssuingState))
	case e == Surname, e == GivenNames:
		return Spells(text, z.Element(e), z.Element(IssuingState))
	}
	return strings.TrimRight(text, "<") == z.Element(e)
}

// contradicts reports whether the evidence says otherwise of element e.
func (ev Evidence) contradicts(z *Zone, e Element) bool {
	return ev[e] != "" && !ev.agrees(z, e)
}
