package mrz

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// TestReference holds docs/reference/layouts.md, which is made of the tables of layouts.
func TestReference(t *testing.T) {
	var b strings.Builder
	b.WriteString(`# Layouts of the machine readable zone

Made of the tables of package [mrz](../../mrz) by ` + "`go test ./mrz -update`" + `. The layouts of [Doc 9303](#layouts-of-doc-9303) come first, then
[national ones](#national-layouts) with lines of their own, then what issuers put [into the optional data](#within-the-layouts-of-doc-9303) of a
layout of Doc 9303. Lines and columns are counted from 1, as there. Which layout a zone has, the issuer and the check digits decide.

In the drawings a letter stands for an element, a digit for a check digit (a small letter for one that an issuer adds), a dot for a place
without either. The line above each is that of a specimen, published or invented, where one is at hand.

`)
	families := []family{{"Layouts of Doc 9303", icaoLayouts}, {"National layouts", slices.Concat(nationalLayouts, digitlessLayouts)}, {"Within the layouts of Doc 9303", refinements}}
	var rows [][]string
	seen, heads := map[string]int{}, map[*Layout]string{}
	for _, f := range families {
		for i := range f.layouts {
			l := &f.layouts[i]
			seen[l.id]++
			heads[l] = l.id
			if n := seen[l.id]; n > 1 {
				heads[l] += fmt.Sprint(" ", n)
			}
			lines := sizes(l)
			if l.base != "" {
				lines = "as " + l.base
			}
			rows = append(rows, []string{fmt.Sprintf("[`%s`](#%s)", l.id, strings.ReplaceAll(strings.ToLower(heads[l]), " ", "-")), l.title, lines, listed(l.codes), listed(l.states)})
		}
	}
	b.WriteString(golden.Table([]string{"layout", "what carries it", "lines", "document code begins with", "issuer"}, rows))
	examples := layoutExamples(t, families)
	for _, f := range families {
		fmt.Fprintf(&b, "\n## %s\n", f.title)
		for i := range f.layouts {
			l := &f.layouts[i]
			fmt.Fprintf(&b, "\n### %s\n\n%s: %s. Source: %s.", heads[l], strings.ToUpper(l.title[:1])+l.title[1:], lengths(l), l.source)
			for _, note := range layoutNotes(l) {
				b.WriteString(" " + note)
			}
			b.WriteString("\n\n" + drawing(l, examples[l]) + "\n" + legend(l))
		}
	}
	golden.File(t, "../docs/reference/layouts.md", b.String())
}

type family struct {
	title   string
	layouts []Layout
}

// marks are the letters of the elements in the drawings.
var marks = map[Element]byte{
	DocumentCode: 'C', IssuingState: 'I', Surname: 'S', GivenNames: 'G', Names: 'N', DocumentNumber: 'D', Nationality: 'T', BirthDate: 'B', Sex: 'X',
	ExpiryDate: 'E', OptionalData: 'O', OptionalData2: 'P', IssueDate: 'J', PersonalNumber: 'H', BirthPlace: 'L', NoElement: '.',
}

func baseOf(l *Layout) *Layout {
	i := slices.IndexFunc(icaoLayouts, func(b Layout) bool { return b.id == l.base })
	if i < 0 {
		return l
	}
	return &icaoLayouts[i]
}

func sizes(l *Layout) string {
	var all []string
	for _, w := range l.widths {
		all = append(all, fmt.Sprint(w))
	}
	return strings.Join(all, ", ")
}

func lengths(l *Layout) string {
	if l.base != "" {
		return fmt.Sprintf("lines of [%s](#%s)", l.base, strings.ToLower(l.base))
	}
	if len(l.widths) == 1 {
		return fmt.Sprintf("one line of %d characters", l.widths[0])
	}
	if slices.Max(l.widths) == slices.Min(l.widths) {
		return fmt.Sprintf("%d lines of %d characters", len(l.widths), l.widths[0])
	}
	return "lines of " + sizes(l) + " characters"
}

// digitMark is a digit for a check digit of a layout with lines of its own, a small letter
// for one that a refinement adds or changes.
func digitMark(l *Layout, i int) byte {
	if l.base != "" {
		return byte('a' + i)
	}
	return byte('1' + i)
}

func listed(all []string) string {
	if len(all) == 0 {
		return "any"
	}
	return "`" + strings.Join(all, "` `") + "`"
}

func layoutNotes(l *Layout) (notes []string) {
	if l.hombre {
		notes = append(notes, "Sex may be H (hombre) and M (mujer).")
	}
	if l.letterwise {
		notes = append(notes, "Names have one character for each letter.")
	}
	if l.reserved {
		notes = append(notes, "No other document has its document code.")
	}
	for _, e := range l.lacks {
		notes = append(notes, fmt.Sprintf("It has no `%s`.", e))
	}
	return notes
}

// drawing draws the lines of a layout under a ruler and an example.
func drawing(l *Layout, example []string) string {
	base := baseOf(l)
	lines := make([][]byte, len(base.widths))
	longest := 0
	for i, w := range base.widths {
		lines[i] = []byte(strings.Repeat(".", w))
		longest = max(longest, w)
	}
	put := func(l *Layout) {
		for _, f := range l.fields {
			for c := f.From; c <= f.To; c++ {
				lines[f.Line-1][c-1] = marks[f.element]
			}
		}
		for i, d := range l.digits {
			lines[d.line-1][d.column-1] = digitMark(l, i)
		}
	}
	put(base)
	if l != base {
		put(l)
	}
	var tens, ones strings.Builder
	for c := 1; c <= longest; c++ {
		fmt.Fprint(&ones, c%10)
		if c%10 == 0 {
			fmt.Fprintf(&tens, "%10d", c/10)
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "```text\n       %s\n       %s\n", tens.String(), ones.String())
	for i, line := range lines {
		if example != nil {
			fmt.Fprintf(&b, "       %s\n", example[i])
		}
		fmt.Fprintf(&b, "line %d %s\n", i+1, line)
	}
	return b.String() + "```\n"
}

// legend is the table below a drawing.
func legend(l *Layout) string {
	var rows [][]string
	for _, f := range l.fields {
		what := "`" + f.element.String() + "`"
		if f.element == NoElement {
			what = "no element"
		}
		rows = append(rows, []string{"`" + string(marks[f.element]) + "`", what, span(f.Span), charactersOf(f.class), ""})
	}
	for i, d := range l.digits {
		what := fmt.Sprintf("check digit: `%s`", d.element)
		if d.element == Composite {
			what = "check digit: composite"
		}
		over := "nothing: a filler stands here"
		if len(d.covers) > 0 {
			var all []string
			for _, s := range d.covers {
				all = append(all, span(s))
			}
			over = strings.Join(all, ", ")
		}
		if d.blank {
			over += "; a filler where all of that are fillers"
		}
		if d.overflow.Line > 0 {
			over += fmt.Sprintf("; a longer number runs on in %s, its digit behind it, and a filler stands here", span(d.overflow))
		}
		if d.noZeros {
			over += "; also computed without the zeros at the start"
		}
		rows = append(rows, []string{"`" + string(digitMark(l, i)) + "`", what, span(Span{d.line, d.column, d.column}), "0–9", over})
	}
	if len(rows) == 0 {
		return fmt.Sprintf("Elements and check digits of [%s](#%s); letters and numbers have a meaning of their own.\n", l.base, strings.ToLower(l.base))
	}
	head := ""
	if l.base != "" {
		head = fmt.Sprintf("Beside the elements and check digits of [%s](#%s):\n\n", l.base, strings.ToLower(l.base))
	}
	return head + golden.Table([]string{"", "what", "where", "characters", "computed over"}, rows)
}

func span(s Span) string {
	if s.From == s.To {
		return fmt.Sprintf("%d:%d", s.Line, s.From)
	}
	return fmt.Sprintf("%d:%d–%d", s.Line, s.From, s.To)
}

func charactersOf(c class) string {
	var all []string
	for _, k := range []struct {
		class class
		text  string
	}{{letterClass, "A–Z"}, {digitClass, "0–9"}, {fillerClass, "<"}} {
		if c&k.class != 0 {
			all = append(all, k.text)
		}
	}
	return strings.Join(all, " ")
}

// layoutExamples finds for each layout the first specimen that holds.
func layoutExamples(t *testing.T, families []family) map[*Layout][]string {
	examples := map[*Layout][]string{}
	for _, s := range specimens(t) {
		if s.Part != "" || strings.Contains(s.Category, "invalid") || strings.Contains(s.Category, "ocr") {
			continue
		}
		z, err := Parse(strings.Join(s.Lines, "\n"))
		if err != nil || z.Status() == Invalid {
			continue
		}
		for _, f := range families {
			for i := range f.layouts {
				l := &f.layouts[i]
				n := z.National()
				if l.base == "" && n == nil && z.Layout().id == l.id && slices.Equal(z.Layout().fields, l.fields) || l.base != "" && n != nil && n.id == l.id && z.Layout().id == l.base {
					if examples[l] == nil {
						examples[l] = s.Lines
					}
				}
			}
		}
	}
	return examples
}
