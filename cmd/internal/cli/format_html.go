package cli

import (
	"bufio"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"strings"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
)

// The page of a report. Its script builds everything as text nodes from the data below
// it, an answer a line, so that nothing an answer says is ever markup.
var (
	//go:embed html/head.html
	headHTML string
	//go:embed html/report.html
	reportHTML string
	//go:embed html/report.css
	reportCSS string
	//go:embed html/report.js
	reportJS string
)

// htmlFormat is one file that a browser shows without asking anybody for anything.
var htmlFormat = format{
	name: "html",
	begin: func(w *bufio.Writer, r *renderer) {
		w.WriteString(pageHead(r.lang, r.lang.Text("ocrlint report"), reportCSS, reportJS))
		w.WriteString(translated(reportHTML, r.lang))
		fmt.Fprintf(w, "<script type=\"application/json\" id=\"words\">%s</script>\n", marshal(pageWordsOf(r.lang)))
		w.WriteString("<script type=\"application/json\" id=\"answers\">[\n")
	},
	answer: func(r *renderer, b []byte, _ ocrlint.Answer, report *rules.Report) []byte {
		return append(b, marshal(r.page(report))...)
	},
	unread: func(r *renderer, b []byte, _ ocrlint.Answer, u *unread) []byte {
		return append(b, marshal(pageAnswer{Name: u.place(), Result: "unreadable", Error: u.reason(r.lang)})...)
	},
	between: ",\n",
	end: func(w *bufio.Writer, _ *renderer, s *summary) {
		fmt.Fprintf(w, "\n]</script>\n<script>%s</script>\n</body>\n</html>\n", reportJS)
	},
}

// pageHead is the head of a page that may run this style and this script and load nothing.
func pageHead(l *lang.Language, title, style, script string) string {
	return fmt.Sprintf(headHTML, l.ID(), hashed(style), hashed(script), escape(title), style)
}

// translated puts texts of the language into a page that has English ones in double braces.
func translated(page string, l *lang.Language) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(page, "{{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		english, behind, _ := strings.Cut(rest, "}}")
		b.WriteString(escape(l.Text(english)))
		page = behind
	}
}

// pageWords are the words of the script, which has the English ones.
type pageWords struct {
	Texts map[string]string `json:"texts"`
	Names map[string]string `json:"names"`
}

// scriptTexts are the texts of report.js.
var scriptTexts = []string{
	"field", "value", "agreement", "Fields and witnesses", "machine readable zone", "Checks", "1 finding", "%d findings", "answers", "%d of %d answers",
}

func pageWordsOf(l *lang.Language) pageWords {
	p := pageWords{map[string]string{}, map[string]string{}}
	if l.ID() == "en" {
		return p
	}
	for _, english := range scriptTexts {
		p.Texts[english] = l.Text(english)
	}
	p.Names["unreadable"] = l.Text("not read")
	names(p.Names, l, rules.Fail)
	names(p.Names, l, rules.HasError)
	names(p.Names, l, rules.Error)
	names(p.Names, l, normalize.Mismatch)
	names(p.Names, l, mrz.Unverified)
	return p
}

// names adds the words of a type's values up to the last.
func names[T interface {
	~uint8
	String() string
}](to map[string]string, l *lang.Language, last T) {
	for v := T(0); v <= last; v++ {
		if v.String() != "" {
			to[v.String()] = l.Word(v)
		}
	}
}

// hashed is the source of a Content-Security-Policy that allows this text alone.
func hashed(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// What the page knows of an answer; short names, because a page may hold ten thousand.
type (
	pageAnswer struct {
		Name      string         `json:"n"`
		Vendor    string         `json:"v,omitempty"`
		Result    string         `json:"r"`
		Error     string         `json:"e,omitempty"`
		Findings  []pageFinding  `json:"f,omitempty"`
		Documents []pageDocument `json:"d,omitempty"`
	}
	pageFinding struct {
		Rule     string   `json:"r"`
		Severity string   `json:"s"`
		Field    string   `json:"f,omitempty"`
		At       string   `json:"a,omitempty"`
		Message  string   `json:"m"`
		Values   string   `json:"v,omitempty"`
		Related  []string `json:"o,omitempty"`
	}
	pageDocument struct {
		Title    string        `json:"t"`
		Result   string        `json:"r"`
		Checks   []pageCheck   `json:"c"`
		Fields   []pageField   `json:"w"`
		Zones    []pageZone    `json:"z,omitempty"`
		Findings []pageFinding `json:"f,omitempty"`
	}
	pageCheck struct {
		Name   string `json:"n"`
		Status string `json:"s"`
	}
	pageField struct {
		Name      string        `json:"n"`
		Value     string        `json:"v"`
		Agreement string        `json:"a,omitempty"`
		Reason    string        `json:"y,omitempty"`
		Readings  []pageReading `json:"w"`
	}
	pageReading struct {
		Witness string `json:"w"`
		Value   string `json:"v"`
		At      string `json:"a"`
		Note    string `json:"o,omitempty"`
	}
	pageZone struct {
		Layout string      `json:"l"`
		Status string      `json:"s"`
		Lines  [][]pageRun `json:"t"`
		Wrong  []string    `json:"x,omitempty"`
	}
	pageRun struct { // characters of one element
		Text    string `json:"t"`
		Element string `json:"e,omitempty"`
		Wrong   string `json:"x,omitempty"` // what is wrong with its first character
	}
)

// page is what the page knows of a report.
func (r *renderer) page(report *rules.Report) *pageAnswer {
	a := &pageAnswer{Name: inputName(report.Name, report.Index), Vendor: report.Vendor, Result: report.Result.String()}
	if e := report.VendorError; e != nil {
		a.Error = r.failed(e)
	}
	for i := range report.Findings {
		a.Findings = append(a.Findings, r.pageFinding(&report.Findings[i], ""))
	}
	for i := range report.Documents {
		a.Documents = append(a.Documents, r.pageDocument(&report.Documents[i]))
	}
	return a
}

func (r *renderer) pageFinding(f *rules.Finding, values string) pageFinding {
	p := pageFinding{Rule: f.Rule, Severity: f.Severity.String(), Field: f.Field, At: f.At.String(), Message: r.lang.Message(f), Values: values}
	for _, place := range f.Related {
		p.Related = append(p.Related, place.String())
	}
	return p
}

func (r *renderer) pageDocument(d *rules.DocumentReport) pageDocument {
	p := pageDocument{Title: r.lang.Document(d.Document), Result: d.Result.String()}
	for g := rules.GroupType; g <= rules.GroupNumber; g++ {
		p.Checks = append(p.Checks, pageCheck{r.lang.Word(g), d.Checks[g].String()})
	}
	for i := 0; i < len(d.Readings); {
		field := d.Readings[i].Field
		readings := d.Field(field)
		i += len(readings)
		f := pageField{Name: r.lang.Word(field), Value: d.Shown(d.Canonical(field), r.lang, r.redact)}
		if c := d.Agreement(field); len(readings) > 1 || c.Agreement.String() != "not_comparable" {
			f.Agreement, f.Reason = c.Agreement.String(), r.lang.Word(c.Reason)
		}
		for j := range readings {
			x := &readings[j]
			f.Readings = append(f.Readings, pageReading{r.lang.Head(x.Origin.Witness), d.Shown(x, r.lang, r.redact), x.At.String(), r.lang.Word(x.Note)})
		}
		p.Fields = append(p.Fields, f)
	}
	for i := range d.Zones {
		p.Zones = append(p.Zones, r.pageZone(&d.Zones[i]))
	}
	for i := range d.Findings {
		p.Findings = append(p.Findings, r.pageFinding(&d.Findings[i], d.Values(&d.Findings[i], r.lang, r.redact)))
	}
	return p
}

// pageZone draws a zone: runs of characters of one element, cut where something is wrong.
func (r *renderer) pageZone(z *document.Zone) pageZone {
	drawing := drawing{mrzFlags: &mrzFlags{redact: r.redact, lang: r.lang}, given: z.Zone, Repaired: mrz.Repaired{Zone: z.Zone}}
	p := pageZone{Layout: z.Layout().ID(), Status: z.Status().String()}
	wrong := make(map[[2]int]string)
	if z.Layout() != nil {
		for _, f := range drawing.faults() {
			wrong[[2]int{f.line, f.column}] = f.text
			p.Wrong = append(p.Wrong, f.text)
		}
	}
	for i, line := range z.Zone.Lines() {
		text := drawing.shown(line)
		var runs []pageRun
		for from, to := 0, 0; from < len(text); from = to {
			e := z.ElementAt(i+1, from+1)
			for to = from + 1; to < len(text) && z.ElementAt(i+1, to+1) == e && wrong[[2]int{i + 1, from + 1}] == "" && wrong[[2]int{i + 1, to + 1}] == ""; to++ {
			}
			run := pageRun{Text: text[from:to], Wrong: wrong[[2]int{i + 1, from + 1}]}
			if e != mrz.NoElement {
				run.Element = r.lang.Word(e)
			}
			runs = append(runs, run)
		}
		p.Lines = append(p.Lines, runs)
	}
	return p
}
