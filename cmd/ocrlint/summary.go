package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/ocrlint/ocrlint/rules"
)

// summary counts the outcomes of a run.
type summary struct {
	results    [rules.Fail + 1]int
	findings   [rules.Error + 1]int // by severity
	unreadable int
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

// String is the summary, a line.
func (s *summary) String() string { return s.line() + "\n" }

func (s *summary) line() string {
	text := count(s.answers(), "answer") + ":"
	for _, r := range results {
		text += fmt.Sprintf(" %d %s,", s.results[r], words(r.String()))
	}
	text = strings.TrimSuffix(text, ",") + "; " + count(s.findings[rules.Error], "error") + ", " +
		count(s.findings[rules.Warning], "warning") + fmt.Sprintf(", %d info", s.findings[rules.Info])
	if s.unreadable > 0 {
		text += "; " + count(s.unreadable, "input") + " not read"
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
func (s *summary) tables(w io.Writer) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if ids := s.vendorIDs(); len(ids) > 0 {
		fmt.Fprint(t, "vendor\tanswers")
		for _, r := range results {
			fmt.Fprintf(t, "\t%s", words(r.String()))
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
		more(t, len(ids)-mostVendors, "vendor")
		t.Flush()
	}
	if keys := s.ruleKeys(); len(keys) > 0 {
		fmt.Fprintln(t, "rule\tseverity\tanswers\tfindings")
		for _, k := range keys[:min(len(keys), mostRules)] {
			fmt.Fprintf(t, "%s\t%s\t%d\t%d\n", k.id, k.severity, s.rules[k].answers, s.rules[k].findings)
		}
		more(t, len(keys)-mostRules, "rule")
		t.Flush()
	}
}

func more(w io.Writer, n int, what string) {
	if n > 0 {
		fmt.Fprintf(w, "and %s more\n", count(n, what))
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
