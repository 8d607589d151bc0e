package cli

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// sarifFormat is the Static Analysis Results Interchange Format of OASIS, version 2.1.0,
// which code scanning shows at the line of the answer's file.
var sarifFormat = format{
	name: "sarif",
	begin: func(w *bufio.Writer, r *renderer) {
		w.WriteString(`{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":`)
		w.Write(marshal(sarifDriver(r.lang)))
		fmt.Fprintf(w, `},"columnKind":"unicodeCodePoints","language":"%s","newlineSequences":["\r\n","\n"],"results":[`, sarifLanguage(r.lang))
	},
	answer: (*renderer).sarif,
	unread: func(r *renderer, b []byte, a ocrlint.Answer, u *unread) []byte {
		var begin *sarifRegion // an input that cannot be read has none
		if a.Line > 0 {
			begin = &sarifRegion{a.Line, a.Column}
		}
		result := sarifResult{RuleID: sarifUnread, Level: "error", Message: sarifText{r.lang.Unread(u.Unread)}, Locations: []sarifLocation{sarifFile(u.Name, begin)}}
		return append(b, marshal(result)...)
	},
	between: ",\n",
	end:     func(w *bufio.Writer, _ *renderer, _ *summary) { w.WriteString("]}]}\n") },
}

// sarifUnread is the rule that stands for answers that cannot be read.
const sarifUnread = "unreadable-answer"

// The parts of SARIF that are used, by the names of the standard.
type (
	sarifText struct {
		Text string `json:"text"`
	}
	sarifSettings struct {
		Level string `json:"level"`
	}
	sarifTool struct {
		Name           string      `json:"name"`
		Version        string      `json:"version"`
		InformationURI string      `json:"informationUri"`
		Language       string      `json:"language"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID                   string          `json:"id"`
		ShortDescription     sarifText       `json:"shortDescription"`
		FullDescription      sarifText       `json:"fullDescription"`
		Help                 sarifText       `json:"help"`
		HelpURI              string          `json:"helpUri,omitempty"`
		DefaultConfiguration sarifSettings   `json:"defaultConfiguration"`
		Properties           sarifProperties `json:"properties"`
	}
	sarifProperties struct {
		Tags []string `json:"tags"`
	}
	sarifResult struct {
		RuleID           string          `json:"ruleId"`
		Level            string          `json:"level"`
		Message          sarifText       `json:"message"`
		Locations        []sarifLocation `json:"locations"`
		RelatedLocations []sarifLocation `json:"relatedLocations,omitempty"`
	}
	sarifLocation struct {
		ID               int            `json:"id,omitempty"`
		PhysicalLocation sarifPhysical  `json:"physicalLocation"`
		LogicalLocations []sarifLogical `json:"logicalLocations,omitempty"`
	}
	sarifPhysical struct {
		ArtifactLocation struct {
			URI string `json:"uri"`
		} `json:"artifactLocation"`
		Region *sarifRegion `json:"region,omitempty"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
	}
	sarifLogical struct {
		FullyQualifiedName string `json:"fullyQualifiedName"`
	}
)

// sarifLanguage is the language as SARIF has it, where English is American by default.
func sarifLanguage(l *lang.Language) string {
	if l.ID() == "en" {
		return "en-US"
	}
	return l.ID()
}

func sarifDriver(l *lang.Language) sarifTool {
	tool := sarifTool{Name: "ocrlint", Version: wire.Module(), InformationURI: "https://github.com/ocrlint/ocrlint", Language: sarifLanguage(l)}
	for r := range rules.All() {
		s := sarifRule{ID: r.ID, ShortDescription: sarifText{l.Title(&r)}, FullDescription: sarifText{l.Doc(&r)}, DefaultConfiguration: sarifSettings{sarifLevel(r.Severity)}}
		var help bytes.Buffer
		explain(&help, &r, l)
		s.Help.Text = help.String()
		s.Properties.Tags = []string{r.Group.String()}
		for _, source := range r.Sources {
			if s.HelpURI == "" {
				s.HelpURI = source.URL
			}
		}
		tool.Rules = append(tool.Rules, s)
	}
	why := sarifText{l.Text("the answer cannot be read: it is no JSON, too long, or of no known vendor")}
	tool.Rules = append(tool.Rules, sarifRule{ID: sarifUnread, ShortDescription: why, FullDescription: why, Help: why,
		DefaultConfiguration: sarifSettings{"error"}, Properties: sarifProperties{[]string{"answer"}}})
	return tool
}

func sarifLevel(s rules.Severity) string {
	if s == rules.Info {
		return "note"
	}
	return s.String()
}

// sarif appends the findings of a report as results.
func (r *renderer) sarif(b []byte, a ocrlint.Answer, report *rules.Report) []byte {
	add := func(f *rules.Finding, values string) {
		result := sarifResult{RuleID: f.Rule, Level: sarifLevel(f.Severity), Message: sarifText{r.message(f, values)}, Locations: []sarifLocation{sarifPlace(a, f.At)}}
		for i, place := range f.Related {
			related := sarifPlace(a, place)
			related.ID = i + 1
			result.RelatedLocations = append(result.RelatedLocations, related)
		}
		if len(b) > 0 {
			b = append(b, r.format.between...)
		}
		b = append(b, marshal(result)...)
	}
	each(report, add, r.lang, r.redact)
	return b
}

// sarifPlace is a place of an answer: its line and column in the file, and the pointer.
func sarifPlace(a ocrlint.Answer, p document.Place) sarifLocation {
	line, column := inputs.Locate(a.JSON, p.Pointer)
	if line == 1 {
		column += a.Column - 1
	}
	place := sarifFile(a.Name, &sarifRegion{a.Line + line - 1, column})
	if at := p.String(); at != "" {
		place.LogicalLocations = []sarifLogical{{at}}
	}
	return place
}

func sarifFile(name string, region *sarifRegion) (l sarifLocation) {
	l.PhysicalLocation.ArtifactLocation.URI = uri(name)
	l.PhysicalLocation.Region = region
	return l
}

// uri returns the name of a file as a URI reference (RFC 3986 §4.2): what a path may hold
// is as it is, anything else is percent-encoded. Standard input is "stdin".
func uri(name string) string {
	if name == "-" {
		return "stdin"
	}
	name = filepath.ToSlash(name)
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(name) {
		c := name[i]
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("/-._~!$&'()*+,;=@", c) >= 0 {
			b.WriteByte(c)
		} else {
			b.Write([]byte{'%', hex[c>>4], hex[c&15]})
		}
	}
	return b.String()
}

// marshal is for values of our own, which are always JSON.
func marshal(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}
