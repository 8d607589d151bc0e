package cli

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
)

// summary counts the outcomes of a run.
type summary struct {
	results    [rules.Fail + 1]int
	findings   [rules.Error + 1]int // by severity
	unreadable int                  // answers, and inputs
	inputs     int                  // of them
	rules      map[ruleKey]*ruleCount
	vendors    map[string]*[rules.Fail + 1]int
	shown      map[ruleKey][]string // the first findings of each, where the format wants them
	worst      rules.Severity
}

// mostShown is how many findings of a rule are shown.
const mostShown = 5

type ruleKey struct {
	id       string
	severity rules.Severity
}

type ruleCount struct{ findings, answers int }

func (s *summary) add(o *outcome) {
	if o.unread != nil {
		s.unreadable++
		if o.unread.whole {
			s.inputs++
		}
		return
	}
	s.results[o.result]++
	if s.vendors == nil {
		s.vendors, s.rules = make(map[string]*[rules.Fail + 1]int), make(map[ruleKey]*ruleCount)
		s.shown = make(map[ruleKey][]string)
	}
	v := s.vendors[o.vendor]
	if v == nil {
		v = new([rules.Fail + 1]int)
		s.vendors[o.vendor] = v
	}
	v[o.result]++
	for i, f := range o.findings {
		s.findings[f.severity]++
		s.worst = max(s.worst, f.severity)
		c := s.rules[f]
		if c == nil {
			c = new(ruleCount)
			s.rules[f] = c
		}
		c.findings++
		if o.lines != nil && len(s.shown[f]) < mostShown {
			s.shown[f] = append(s.shown[f], o.lines[i])
		}
		if !slices.Contains(o.findings[:i], f) {
			c.answers++
		}
	}
}

// answers is how many could be read.
func (s *summary) answers() (n int) {
	for _, c := range s.results {
		n += c
	}
	return n
}

// results in the order in which they are told.
var results = [...]rules.Result{rules.Pass, rules.Review, rules.Fail, rules.NotPerformed}

// line is the summary in a line.
func (s *summary) line(l *lang.Language) string {
	var counts []string
	for _, r := range results {
		counts = append(counts, fmt.Sprintf(l.Text("%d %s"), s.results[r], l.Word(r)))
	}
	text := fmt.Sprintf(l.Text("%s: %s; %s, %s, %s"), l.Count(s.answers(), "answer"), rules.Join(l.Text("%s, %s"), counts),
		l.Count(s.findings[rules.Error], "error"), l.Count(s.findings[rules.Warning], "warning"), fmt.Sprintf(l.Text("%d info"), s.findings[rules.Info]))
	if n := s.unreadable - s.inputs; n > 0 {
		text = fmt.Sprintf(l.Text("%s; %s not read"), text, l.Count(n, "answer"))
	}
	if s.inputs > 0 {
		text = fmt.Sprintf(l.Text("%s; %s not read"), text, l.Count(s.inputs, "input"))
	}
	return text
}

// ruleKeys are the rules with findings, the worst first: by severity, then by how many
// answers have one.
func (s *summary) ruleKeys() []ruleKey {
	return slices.SortedFunc(maps.Keys(s.rules), func(a, b ruleKey) int {
		return cmp.Or(cmp.Compare(b.severity, a.severity), cmp.Compare(s.rules[b].answers, s.rules[a].answers), cmp.Compare(a.id, b.id))
	})
}

// vendorIDs are the vendors of the answers, the one with the largest share of failures
// first.
func (s *summary) vendorIDs() []string {
	share := func(id string) float64 {
		n := s.vendors[id]
		return float64(n[rules.Fail]) / float64(n[rules.Pass]+n[rules.Review]+n[rules.Fail]+n[rules.NotPerformed])
	}
	return slices.SortedFunc(maps.Keys(s.vendors), func(a, b string) int {
		return cmp.Or(cmp.Compare(share(b), share(a)), cmp.Compare(a, b))
	})
}

// One screen has room for so many rules and vendors.
const (
	mostRules   = 20
	mostVendors = 10
)

// tables writes what the answers come to by vendor and by rule.
func (s *summary) tables(w io.Writer, l *lang.Language) {
	t := newColumns(w)
	if ids := s.vendorIDs(); len(ids) > 0 {
		fmt.Fprint(t, l.Text("vendor"), "\t", l.Text("answers"))
		for _, r := range results {
			fmt.Fprintf(t, "\t%s", l.Word(r))
		}
		fmt.Fprintln(t)
		for _, id := range ids[:min(len(ids), mostVendors)] {
			v := s.vendors[id]
			fmt.Fprintf(t, "%s\t%d", id, v[rules.Pass]+v[rules.Review]+v[rules.Fail]+v[rules.NotPerformed])
			for _, r := range results {
				fmt.Fprintf(t, "\t%d", v[r])
			}
			fmt.Fprintln(t)
		}
		if n := len(ids) - mostVendors; n > 0 {
			fmt.Fprintf(t, l.Text("and %s more")+"\n", l.Count(n, "vendor"))
		}
		t.Flush()
	}
	if keys := s.ruleKeys(); len(keys) > 0 {
		fmt.Fprintln(t, strings.Join([]string{l.Text("rule"), l.Text("severity"), l.Text("answers"), l.Text("findings")}, "\t"))
		for _, k := range keys[:min(len(keys), mostRules)] {
			fmt.Fprintf(t, "%s\t%s\t%d\t%d\n", k.id, l.Word(k.severity), s.rules[k].answers, s.rules[k].findings)
		}
		if n := len(keys) - mostRules; n > 0 {
			fmt.Fprintf(t, l.Text("and %s more")+"\n", l.Count(n, "rule"))
		}
		t.Flush()
	}
}

// words is a name of the report for people.
func words(name string) string { return strings.ReplaceAll(name, "_", " ") }

func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return strconv.Itoa(n) + " " + what
}
