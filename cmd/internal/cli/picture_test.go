package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
)

// TestPicture draws the picture of the README, docs/ktp.svg: an answer, what its witnesses
// say, and what check prints of it on a terminal.
func TestPicture(t *testing.T) {
	const name = "testdata/ktp.json"
	command := "ocrlint check --as-of 2026-11-01 " + name
	answer, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	report, err := ocrlint.Check(answer, ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01"), Name: name})
	if err != nil {
		t.Fatal(err)
	}
	render := newRenderer(&plan{checkFlags: &checkFlags{}, format: &textFormat}, true)
	var s screen
	s.write("$ cat " + name + "\n" + string(answer))
	for _, r := range report.Documents[0].Field(normalize.BirthDate) {
		s.mark(path.Base(r.At.Pointer), r.Raw, "← "+render.lang.Word(r.Origin.Witness)+": "+r.Value.Date.String())
	}
	colored := string(*render.outcome(ocrlint.Answer{Name: name}, report, nil).report)
	printed := string(runShown(t, command))
	end, ok := strings.CutPrefix(printed, sgr.ReplaceAllString(colored, ""))
	if !ok {
		t.Fatalf("%s prints\n%swith colours\n%s", command, printed, colored)
	}
	s.write("$ " + command + "\n" + colored + end)
	golden.File(t, filepath.Join(root, "docs", "ktp.svg"), s.svg("An identity card whose birth date is the 26th, and whose number says the 25th: ocrlint finds it"))
}

// TestShownReport: the part of a report that docs/witnesses.md shows is one of the report of
// the same answer.
func TestShownReport(t *testing.T) {
	page, err := os.ReadFile(filepath.Join(root, "docs", "witnesses.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, shown, _ := strings.Cut(string(page), "```json\n")
	shown, _, _ = strings.Cut(shown, "```")
	var part bytes.Buffer
	if err := json.Compact(&part, []byte(shown)); err != nil {
		t.Fatal(err)
	}
	report := runShown(t, "ocrlint check --as-of 2026-11-01 --format json testdata/ktp.json")
	if !bytes.Contains(report, part.Bytes()[1:part.Len()-1]) {
		t.Errorf("the report has no %s\n%s", &part, report)
	}
}

var sgr = regexp.MustCompile("\x1b\\[([0-9;]*)m")

// screen is a terminal that is drawn.
type screen struct {
	lines []string // with the escape sequences of their colours
	marks []marked
}

// marked is a part of a line, in columns from 0.
type marked struct {
	line, column, width int
}

const (
	screenColumns = 105
	cellWidth     = 8.4
	cellHeight    = 20
	margin        = 16
)

// write adds lines of text; longer ones are broken between words.
func (s *screen) write(text string) {
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		start, columns := 0, 0
		for i, word := range strings.SplitAfter(line, " ") {
			n := utf8.RuneCountInString(sgr.ReplaceAllString(word, ""))
			if i > 0 && columns+n > screenColumns {
				s.lines = append(s.lines, line[:start])
				line, start, columns = line[start:], 0, 0
			}
			start, columns = start+len(word), columns+n
		}
		s.lines = append(s.lines, line)
	}
}

// mark marks a text behind the name of a member, and says something beside it.
func (s *screen) mark(member, text, say string) {
	for i, line := range s.lines {
		_, value, ok := strings.Cut(line, `"`+member+`":`)
		if at := strings.Index(value, text); ok && at >= 0 {
			s.marks = append(s.marks, marked{i, utf8.RuneCountInString(line[:len(line)-len(value)+at]), utf8.RuneCountInString(text)})
			s.lines[i] += strings.Repeat(" ", max(1, 44-utf8.RuneCountInString(line))) + "\x1b[" + yellow + "m" + say + "\x1b[0m"
		}
	}
}

// svg is the screen as a picture.
func (s *screen) svg(title string) string {
	var b strings.Builder
	width, height := int(cellWidth*screenColumns)+2*margin, len(s.lines)*cellHeight+2*margin
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %[1]d %[2]d" role="img">
<title>%s</title>
<style>
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #e6edf3; white-space: pre }
.s%s { fill: #ff7b72; font-weight: bold } .s%s { fill: #7ee787 } .s%s { fill: #e3b341 } .s%s { fill: #79c0ff } .s%s { fill: #8b949e }
</style>
<rect width="%d" height="%d" rx="8" fill="#0d1117"/>
`, width, height, html.EscapeString(title), class(red), class(green), class(yellow), class(cyan), class(dim), width, height)
	for _, m := range s.marks {
		fmt.Fprintf(&b, `<rect x="%.1f" y="%d" width="%.1f" height="%d" rx="3" fill="#8e1519"/>`+"\n",
			margin+float64(m.column)*cellWidth-2, margin+m.line*cellHeight+1, float64(m.width)*cellWidth+4, cellHeight-2)
	}
	color := ""
	for i, line := range s.lines {
		column := 0
		for line != "" {
			text, rest := line, ""
			escape := sgr.FindStringSubmatchIndex(line)
			next := color
			if escape != nil {
				text, rest, next = line[:escape[0]], line[escape[1]:], line[escape[2]:escape[3]]
			}
			n := utf8.RuneCountInString(text)
			if strings.TrimSpace(text) != "" {
				fmt.Fprintf(&b, `<text x="%.1f" y="%d" textLength="%.1f" class="s%s" xml:space="preserve">%s</text>`+"\n",
					margin+float64(column)*cellWidth, margin+i*cellHeight+15, float64(n)*cellWidth, class(color), html.EscapeString(text))
			}
			column += n
			line, color = rest, next
		}
	}
	return b.String() + "</svg>\n"
}

// class is a colour as part of the name of a class.
func class(color string) string { return strings.ReplaceAll(strings.Trim(color, "0"), ";", "-") }
