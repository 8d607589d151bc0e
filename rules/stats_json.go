package rules

import (
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strconv"

	"github.com/ocrlint/ocrlint/normalize"
)

// AppendJSON appends the counts, and what Drift tells of them, as one line of JSON
// without a line feed: the form that "ocrlint schema stats" describes.
func (s *Stats) AppendJSON(dst []byte) []byte {
	w := writer{dst, len(dst), false}
	w.open('{')
	w.text("schema", StatsSchema)
	w.name("groups")
	w.open('[')
	for _, g := range s.Groups() {
		w.statsGroup(g)
	}
	w.close(']')
	w.name("drift")
	w.open('[')
	for _, d := range s.Drift() {
		w.drift(&d, s.Baseline != nil)
	}
	w.close(']')
	w.close('}')
	return w.b
}

func (w *writer) statsGroup(g *StatsGroup) {
	w.open('{')
	w.text("vendor", g.Vendor)
	w.text("document_type", g.Type.String())
	w.number("documents", g.Documents)
	w.number("mapped", g.Mapped)
	w.number("unmapped", g.Unmapped)
	w.number("missing", g.Missing)
	w.name("fields")
	w.open('{')
	for _, f := range g.Fields {
		w.name(f.Field.String())
		w.open('{')
		w.number("given", f.Given)
		w.number("missing", f.Missing)
		w.close('}')
	}
	w.close('}')
	w.counts("labels", g.Labels)
	w.number("more_labels", g.More)
	w.counts("rules", g.Rules)
	w.counts("label_documents", g.LabelDocuments)
	w.counts("rule_documents", g.RuleDocuments)
	w.close('}')
}

// counts writes an object of numbers.
func (w *writer) counts(name string, counts map[string]int) {
	w.name(name)
	w.open('{')
	for _, key := range slices.Sorted(maps.Keys(counts)) {
		w.string(key)
		w.close(':')
		w.b = strconv.AppendInt(w.b, int64(counts[key]), 10)
	}
	w.close('}')
}

func (w *writer) drift(d *Drift, since bool) {
	w.open('{')
	w.text("vendor", d.Vendor)
	w.text("document_type", d.Type.String())
	if since {
		w.number("then", d.Then)
		w.bool("comparable", d.Comparable)
	}
	w.number("now", d.Now)
	w.name("changes")
	w.open('[')
	for i := range d.Changes {
		c := &d.Changes[i]
		w.open('{')
		w.text("change", c.Kind.String())
		if c.Field != normalize.NoField {
			w.text("field", c.Field.String())
		}
		w.textIf("label", c.Label)
		w.textIf("rule", c.Rule)
		if since {
			w.number("then", c.Then)
		}
		w.number("now", c.Now)
		w.close('}')
	}
	w.close(']')
	w.close('}')
}

var (
	errNoStats  = errors.New("no statistics of the form " + StatsSchema)
	errBadStats = errors.New("the counts of the statistics contradict one another")
)

// UnmarshalJSON reads what AppendJSON wrote, but no drift: that is counted anew. What
// a later version added is left out, fields and types of documents too. Where an
// earlier one did not count the documents with a label or a finding, they are as many
// as they can be at most. The errors quote nothing.
func (s *Stats) UnmarshalJSON(text []byte) error {
	type count struct{ Given, Missing int }
	var in struct {
		Schema string
		Groups []struct {
			Vendor                               string
			Type                                 string `json:"document_type"`
			Documents, Mapped, Unmapped, Missing int
			Fields                               map[string]count
			Labels, Rules                        map[string]int
			More                                 int            `json:"more_labels"`
			LabelDocuments                       map[string]int `json:"label_documents"`
			RuleDocuments                        map[string]int `json:"rule_documents"`
		}
	}
	if err := json.Unmarshal(text, &in); err != nil || in.Schema != StatsSchema {
		return errNoStats
	}
	var read Stats
	for _, from := range in.Groups {
		t, ok := normalize.ParseDocType(from.Type)
		if !ok && from.Type != "" {
			continue
		}
		g := read.group(from.Vendor, t)
		if g.Documents > 0 {
			return errBadStats // the group stands there twice
		}
		g.Documents, g.Mapped, g.Unmapped, g.Missing, g.More = from.Documents, from.Mapped, from.Unmapped, from.Missing, from.More
		maps.Copy(g.Labels, from.Labels)
		maps.Copy(g.Rules, from.Rules)
		g.LabelDocuments = documentsOf(from.LabelDocuments, from.Labels, from.Documents)
		g.RuleDocuments = documentsOf(from.RuleDocuments, from.Rules, from.Documents)
		possible := g.Documents >= 0 && g.More >= 0
		for name, c := range from.Fields {
			if f, ok := normalize.ParseField(name); ok {
				at := g.field(f)
				at.Given, at.Missing = c.Given, c.Missing
			}
			possible = possible && c.Given >= 0 && c.Missing >= 0 && c.Given <= g.Documents-c.Missing
		}
		for _, counts := range []map[string]int{g.LabelDocuments, g.RuleDocuments} {
			for _, n := range counts {
				possible = possible && n >= 0 && n <= g.Documents
			}
		}
		if !possible {
			return errBadStats
		}
	}
	s.groups = read.groups
	return nil
}

// documentsOf returns the documents as they were counted, or as many as n occurrences
// of each may be spread over.
func documentsOf(counted, occurrences map[string]int, documents int) map[string]int {
	if counted != nil {
		return counted
	}
	at := make(map[string]int)
	for name, n := range occurrences {
		at[name] = min(n, documents)
	}
	return at
}
