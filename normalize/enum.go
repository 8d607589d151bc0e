package normalize

import (
	"strings"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// ParseMaritalStatus reads a marital status. The canonical words are single,
// married, divorced, widowed, separated and civil_union; a word that means
// divorced or widowed, such as the Turkish dul, is Ambiguous. A text that is not
// listed is its own value, in single spaces, with a Note.
func ParseMaritalStatus(s string, h Hints) Parsed { return parseEnum(maritalWords[:], s, &h) }

// ParseReligion reads a religion. The canonical words are islam,
// christian_protestant, catholic, hindu, buddhist, confucian, belief (Indonesia's
// "kepercayaan terhadap Tuhan YME"), jewish, sikh and none. A text that is not
// listed is its own value, in single spaces, with a Note.
func ParseReligion(s string, h Hints) Parsed { return parseEnum(religionWords[:], s, &h) }

// ParseEyeColor reads the colour of the eyes. The canonical words are brown,
// black, blue, green, grey, hazel, maroon, pink and dichromatic, those of the
// AAMVA card design standard. A text that is not listed is its own value, in
// single spaces, with a Note.
func ParseEyeColor(s string, h Hints) Parsed { return parseEnum(eyeWords[:], s, &h) }

// parseEnum reads a word of a table, or several that stand side by side and
// agree ("SOLTEIRO/SINGLE"), behind their caption or not.
func parseEnum(table []word, s string, h *Hints) Parsed {
	s = strings.TrimSpace(s)
	if s == "" {
		return Parsed{}
	}
	if len(s) > maxPrinted {
		return unlisted(s)
	}
	if row, empty := findWord(table, s, h); row != nil {
		return row.parsed()
	} else if empty {
		return Parsed{State: Unknown, Note: NoteUnspecified}
	}
	var said *word
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune("/|:()（）：", r) }) {
		row, empty := findWord(table, part, h)
		switch {
		case empty || row != nil && row.value == "caption":
		case row == nil || said != nil && said.value != row.value:
			return unlisted(s)
		default:
			said = row
		}
	}
	if said == nil {
		return unlisted(s)
	}
	return said.parsed()
}

// unlisted returns the text itself, in single spaces.
func unlisted(s string) Parsed {
	return Parsed{State: Read, Value: Value{Text: strings.Join(strings.Fields(s), " ")}, Note: NoteUnlisted}
}

// findWord finds the row for s, and says whether s has neither letter nor digit.
func findWord(table []word, s string, h *Hints) (row *word, empty bool) {
	var buf [maxPrinted]byte
	key := fold.Append(buf[:0], s)
	if row = find(lookup(table, key), h); row == nil {
		if row = near(table, key); row != nil {
			row = &word{value: row.value, misread: true}
		}
	}
	return row, len(key) == 0
}

// parsed returns the value of a row.
func (w *word) parsed() (p Parsed) {
	switch {
	case w.value == "caption":
		return Parsed{State: Unreadable, Note: NoteCaption}
	case w.value == "unknown":
		return Parsed{State: Unknown, Note: NoteUnspecified}
	case strings.Contains(w.value, "|"):
		p.State = Ambiguous
		for value := range strings.SplitSeq(w.value, "|") {
			p.Alternatives = append(p.Alternatives, Value{Text: value})
		}
	default:
		p.State, p.Value.Text = Read, w.value
	}
	if w.misread {
		p.Note = NoteMisread
	}
	return p
}
