package ocrlint_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/fuzz/oracle"
	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/config"
)

// asOf is the reference date of every golden.
var asOf = normalize.MustParseDate("2026-11-01")

// section returns the text of a file of the archive.
func section(a *txtar.Archive, name string) (text []byte, ok bool) {
	for _, f := range a.Files {
		if f.Name == name {
			return f.Data, true
		}
	}
	return nil, false
}

// hold compares a section with what was computed, or rewrites it.
func hold(t *testing.T, a *txtar.Archive, name, got string) {
	t.Helper()
	if !strings.HasSuffix(got, "\n") {
		got += "\n"
	}
	i := slices.IndexFunc(a.Files, func(f txtar.File) bool { return f.Name == name })
	if i < 0 {
		i = len(a.Files)
		a.Files = append(a.Files, txtar.File{Name: name})
	}
	a.Files[i].Data = []byte(golden.Text(t, "section "+name, string(a.Files[i].Data), got))
}

// goldens runs f on every archive of a folder of testdata and, with -update,
// writes it back.
func goldens(t *testing.T, folder string, f func(t *testing.T, a *txtar.Archive)) {
	names, err := filepath.Glob(filepath.Join("testdata", folder, "*.txtar"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no goldens in testdata/%s: %v", folder, err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			f(t, a)
			if golden.Update() {
				golden.Write(t, name, string(txtar.Format(a)))
			}
		})
	}
}

// TestCases shows, for an answer of each vendor and kind of document, every
// reading and the whole report.
func TestCases(t *testing.T) {
	goldens(t, "cases", func(t *testing.T, a *txtar.Archive) {
		answer, ok := section(a, "answer.json")
		if !ok {
			t.Fatal("no answer.json")
		}
		r, err := ocrlint.Check(answer, ocrlint.Options{AsOf: asOf, Name: "answer.json"})
		if err != nil {
			t.Fatal(err)
		}
		hold(t, a, "findings", findingLines(r))
		hold(t, a, "readings", readingLines(r))
		hold(t, a, "report.json", indent(t, r.AppendJSON(nil, false)))
		invariants(t, r)
	})
}

// TestRules holds for every rule answers that it finds something in (bad), answers
// that pass it (good), and answers that have nothing for it to check (none): a rule
// whose needs are missing is not done.
func TestRules(t *testing.T) {
	seen := map[string]bool{}
	goldens(t, "rules", func(t *testing.T, a *txtar.Archive) {
		id := strings.TrimPrefix(t.Name(), "TestRules/")
		seen[id] = true
		only := ocrlint.Options{AsOf: asOf, Policy: rules.Policy{Only: []string{id}}}
		if text, ok := section(a, "policy.yaml"); ok {
			c, err := config.Load("policy.yaml", text)
			if err != nil {
				t.Fatal(err)
			}
			only.Policy = c.Policy()
			only.Policy.Only = []string{id}
		}
		only.Repair = bytes.Contains(a.Comment, []byte("--repair"))
		for _, f := range a.Files {
			if !strings.HasSuffix(f.Name, ".json") {
				continue
			}
			r, err := ocrlint.Check(f.Data, only)
			if err != nil {
				t.Fatalf("%s: %v", f.Name, err)
			}
			invariants(t, r)
			found := findingLines(r)
			rule, _ := rules.Lookup(id)
			done := rule.Group == rules.NoGroup || len(r.Documents) == 0 || r.Documents[0].Checks[rule.Group] != rules.NotDone
			which := f.Name[:strings.IndexAny(f.Name, "-_.")]
			switch {
			case which == "bad" && found == "":
				t.Errorf("%s: nothing found", f.Name)
			case which != "bad" && found != "":
				t.Errorf("%s: findings in an answer without fault:\n%s", f.Name, found)
			case which == "good" && !done:
				t.Errorf("%s: the rule had nothing to check: name it none", f.Name)
			case which == "none" && done:
				t.Errorf("%s: the rule has checked something", f.Name)
			}
			if found == "" {
				continue
			}
			hold(t, a, strings.TrimSuffix(f.Name, ".json")+".findings", found)
		}
	})
	for r := range rules.All() {
		if !seen[r.ID] {
			t.Errorf("rule %s has no golden testdata/rules/%s.txtar", r.ID, r.ID)
		}
	}
}

// TestReports shows whole reports, as they are and redacted, and their counts.
func TestReports(t *testing.T) {
	goldens(t, "reports", func(t *testing.T, a *txtar.Archive) {
		var stats rules.Stats
		for _, f := range slices.Clone(a.Files) {
			if len(f.Name) != len("a.json") {
				continue
			}
			r, err := ocrlint.Check(f.Data, ocrlint.Options{AsOf: asOf, Repair: true, Name: f.Name, Index: 1})
			if err != nil {
				t.Fatal(f.Name, err)
			}
			name := strings.TrimSuffix(f.Name, ".json")
			hold(t, a, name+".report.json", indent(t, r.AppendJSON(nil, false)))
			hold(t, a, name+".redacted.json", indent(t, r.AppendJSON(nil, true)))
			stats.Add(r)
		}
		hold(t, a, "stats.json", indent(t, stats.AppendJSON(nil)))
	})
}

// TestComparisons shows what several answers about a document come to.
func TestComparisons(t *testing.T) {
	goldens(t, "comparisons", func(t *testing.T, a *txtar.Archive) {
		var answers []ocrlint.Answer
		var names []string
		for _, f := range a.Files {
			answer := ocrlint.Answer{Name: f.Name, JSON: f.Data}
			switch {
			case f.Name == "absent":
				answer = ocrlint.Answer{Name: f.Name, Err: ocrlint.ErrNoAnswer}
			case len(f.Name) != len("a.json"):
				continue
			}
			answers, names = append(answers, answer), append(names, f.Name)
		}
		comparisons, err := ocrlint.Compare(answers, ocrlint.Options{AsOf: asOf, Policy: policy(string(a.Comment))})
		if err != nil {
			t.Fatal(err)
		}
		var text, lines, redacted strings.Builder
		var sum rules.CompareSummary
		for _, c := range comparisons {
			fmt.Fprintln(&text, c)
			fmt.Fprintln(&lines, indent(t, c.AppendJSON(nil, false)))
			fmt.Fprintln(&redacted, indent(t, c.AppendJSON(nil, true)))
			sum.Add(c, names)
		}
		hold(t, a, "findings", text.String())
		hold(t, a, "comparison.json", lines.String())
		hold(t, a, "redacted.json", redacted.String())
		hold(t, a, "summary.json", indent(t, sum.AppendJSON(nil)))
	})
}

// TestMeasurements shows what the answers of several inputs come to beside the truth, or
// beside each other where there is none. The first files of the folders are about the first
// document, and so on; an empty one is no answer. max_error is what --max-error says.
func TestMeasurements(t *testing.T) {
	goldens(t, "measurements", func(t *testing.T, a *txtar.Archive) {
		inputs := map[string][]ocrlint.Answer{}
		var names []string
		for _, f := range a.Files {
			folder, name, ok := strings.Cut(f.Name, "/")
			if !ok {
				continue
			}
			answer := ocrlint.Answer{Name: name, JSON: f.Data}
			if len(bytes.TrimSpace(f.Data)) == 0 {
				answer = ocrlint.Answer{Name: name, Err: ocrlint.ErrNoAnswer}
			}
			if inputs[folder] == nil && folder != "truth" {
				names = append(names, folder)
			}
			inputs[folder] = append(inputs[folder], answer)
		}
		options := ocrlint.Options{AsOf: asOf, Repair: true}
		sum := rules.CompareSummary{Pairing: new(rules.Pairing)}
		if s, ok := section(a, "max_error"); ok {
			if _, err := fmt.Sscan(string(s), &sum.MaxError); err != nil {
				t.Fatal(err)
			}
		}
		var text, lines strings.Builder
		for i := range inputs[names[0]] {
			var answers []ocrlint.Answer
			for _, n := range names {
				answers = append(answers, inputs[n][i])
			}
			var c *rules.Comparison
			var err error
			if inputs["truth"] != nil {
				c, err = ocrlint.Measure(answers, inputs["truth"][i], options)
			} else {
				var all []*rules.Comparison
				all, err = ocrlint.Compare(answers, options)
				c = all[0]
			}
			if err != nil {
				t.Fatal(err)
			}
			fmt.Fprintln(&text, c)
			fmt.Fprintf(&lines, "%s\n", c.AppendJSON(nil, false))
			sum.Add(c, names)
		}
		hold(t, a, "findings", text.String())
		hold(t, a, "comparisons.ndjson", lines.String())
		hold(t, a, "summary", strings.ReplaceAll(string(sum.AppendJSON(nil)), `{"input":`, "\n"+`{"input":`))
	})
}

// policy reads lines "only: ID ID", "off: ID ID" and "severity: ID WORD".
func policy(text string) (p rules.Policy) {
	p.Severities = map[string]rules.Severity{}
	for line := range strings.Lines(text) {
		what, rest, _ := strings.Cut(line, ":")
		words := strings.Fields(rest)
		switch what {
		case "only":
			p.Only = words
		case "off":
			for _, id := range words {
				p.Severities[id] = rules.Off
			}
		case "severity":
			p.Severities[words[0]], _ = rules.ParseSeverity(words[1])
		}
	}
	return p
}

// findingLines gives one line for each finding.
func findingLines(r *rules.Report) string {
	var b strings.Builder
	line := func(doc int, f *rules.Finding) {
		fmt.Fprintf(&b, "%d %s %s %s", doc, f.Severity, f.Rule, placeText(f.At))
		for _, p := range f.Related {
			fmt.Fprintf(&b, " ~ %s", placeText(p))
		}
		fmt.Fprintf(&b, ": %s\n", f.Message)
	}
	for i := range r.Findings {
		line(-1, &r.Findings[i])
	}
	for d := range r.Documents {
		for i := range r.Documents[d].Findings {
			line(d, &r.Documents[d].Findings[i])
		}
	}
	return b.String()
}

func placeText(p document.Place) string {
	if p.Line == 0 {
		return p.Pointer
	}
	return fmt.Sprintf("%s:%d:%d", p.Pointer, p.Line, p.Column)
}

// readingLines gives one line for each reading.
func readingLines(r *rules.Report) string {
	var b strings.Builder
	for d := range r.Documents {
		for _, x := range r.Documents[d].Readings {
			fmt.Fprintf(&b, "%d %s %s %q %s", d, x.Field, x.Origin.Witness, x.Value.String(), x.State.Kind())
			if x.Note != 0 {
				fmt.Fprintf(&b, " (%s)", x.Note)
			}
			fmt.Fprintf(&b, " <- %q %s\n", x.Raw, placeText(x.At))
		}
	}
	return b.String()
}

func indent(t *testing.T, report []byte) string {
	t.Helper()
	var b bytes.Buffer
	if err := json.Indent(&b, report, "", " "); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// invariants are what holds for every report; FuzzAnswer holds the rest on the
// same answers.
func invariants(t *testing.T, r *rules.Report) {
	t.Helper()
	for i := range r.Documents {
		for j := range r.Documents[i].Zones {
			digits(t, &r.Documents[i].Zones[j])
		}
	}
	for f := range r.All() {
		holdMessage(t, &f)
	}
	redacted := string(r.AppendJSON(nil, true))
	for i := range r.Documents {
		for _, x := range r.Documents[i].Readings {
			if personal(x) && strings.Contains(redacted, x.Raw) {
				t.Errorf("the redacted report holds the raw text of %s", x.Field)
			}
		}
	}
}

// personal reports a reading whose text is long enough to be told from the
// words of the report.
func personal(x document.Reading) bool {
	return len(x.Raw) > 5 && rules.Redact(x.Field, x.Raw) != x.Raw
}

// digits verifies every check digit of a zone that is said to be valid once more, by
// the oracle.
func digits(t *testing.T, z *document.Zone) {
	t.Helper()
	if len(z.Problems()) > 0 || len(z.Notes()) > 0 {
		return // the oracle knows whole lines
	}
	icao, known := oracle.Consult(z.Layout().ID(), z.String())
	national, _ := oracle.National(z.Layout().ID(), z.Lines()...)
	for _, c := range z.Checks() {
		e := c.Element.String()
		if c.Status != mrz.Valid || c.Convention != mrz.Standard || known && icao.Digits[e] == "" {
			continue
		}
		if known && icao.Digits[e] != "valid" || !known && national[e] != c.Got {
			t.Errorf("check digit of %s: said to be valid, but not for the oracle", e)
		}
	}
}
