package rules

import (
	"cmp"
	"maps"
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// StatsSchema names the form of the statistics. It changes only by additions.
const StatsSchema = "ocrlint.stats/1"

// Stats counts, over many reports, what the answers of each vendor give: of one
// run beside that of the day before they show what a vendor changed overnight. The
// zero Stats is empty.
type Stats struct {
	// Baseline are the statistics of an earlier run, or nil: Drift and AppendJSON tell
	// what changed since.
	Baseline *Stats

	groups map[statsKey]*StatsGroup
}

type statsKey struct {
	vendor string
	t      normalize.DocType
}

// StatsGroup are the counts of one vendor and type of document.
type StatsGroup struct {
	Vendor    string
	Type      normalize.DocType // NoType also for answers without a document
	Documents int
	Mapped    int // fields that documents have
	Unmapped  int // values of labels that no field has
	Missing   int // fields that the vendor's table has and documents lack
	Fields    []FieldStats
	Labels    map[string]int // values of each label that no field has, of the first of them
	More      int            // values of other such labels
	Rules     map[string]int // findings of each rule

	LabelDocuments map[string]int // documents with each of Labels
	RuleDocuments  map[string]int // documents with findings of each rule
}

// FieldStats are the documents that have a field, and those that lack it.
type FieldStats struct {
	Field          normalize.Field
	Given, Missing int
}

// maxLabels bounds the labels that a group counts one by one: a vendor that puts
// values into names must not fill the memory.
const maxLabels = 1000

// Add counts a report.
func (s *Stats) Add(r *Report) {
	if len(r.Findings) > 0 || len(r.Documents) == 0 {
		s.group(r.Vendor, normalize.NoType).findings(r.Findings, nil)
	}
	for i := range r.Documents {
		d := &r.Documents[i]
		g := s.group(r.Vendor, d.Type)
		g.Documents++
		g.findings(d.Findings, g.RuleDocuments)
		g.fields(d.Document)
		var seen map[string]bool
		for _, rest := range d.Rest {
			if rest.Kind != document.Unmapped || rest.Known {
				continue
			}
			g.Unmapped++
			if _, ok := g.Labels[rest.Label]; ok || len(g.Labels) < maxLabels {
				g.Labels[rest.Label]++
			} else {
				g.More++
				continue
			}
			if !seen[rest.Label] {
				if seen == nil {
					seen = make(map[string]bool)
				}
				seen[rest.Label] = true
				g.LabelDocuments[rest.Label]++
			}
		}
	}
}

func (s *Stats) group(vendor string, t normalize.DocType) *StatsGroup {
	if s.groups == nil {
		s.groups = make(map[statsKey]*StatsGroup)
	}
	key := statsKey{vendor, t}
	g := s.groups[key]
	if g == nil {
		g = &StatsGroup{Vendor: vendor, Type: t, Labels: make(map[string]int), Rules: make(map[string]int),
			LabelDocuments: make(map[string]int), RuleDocuments: make(map[string]int)}
		s.groups[key] = g
	}
	return g
}

// findings counts those of a document, or of an answer as a whole, which is no document.
func (g *StatsGroup) findings(fs []Finding, documents map[string]int) {
	for i := range fs {
		rule := fs[i].Rule
		g.Rules[rule]++
		if documents != nil && !slices.ContainsFunc(fs[:i], func(f Finding) bool { return f.Rule == rule }) {
			documents[rule]++
		}
	}
}

// fields counts what the vendor gives of a document, and what its table has a
// place for. What a zone or a number says is none of the vendor's fields.
func (g *StatsGroup) fields(d *document.Document) {
	var given, bound [normalize.NumFields]bool
	for i := range d.Readings {
		if w := d.Readings[i].Origin.Witness; w != document.MRZ && w != document.Number {
			given[d.Readings[i].Field] = true
		}
	}
	if len(d.Zones) > 0 {
		given[normalize.MRZLines] = true
	}
	for _, f := range d.Bound {
		bound[f] = true
	}
	at := 0
	for f := range normalize.NumFields {
		if !given[f] && !bound[f] {
			continue
		}
		for at < len(g.Fields) && g.Fields[at].Field < f {
			at++
		}
		if at == len(g.Fields) || g.Fields[at].Field > f {
			g.Fields = slices.Insert(g.Fields, at, FieldStats{Field: f})
		}
		if given[f] {
			g.Fields[at].Given++
			g.Mapped++
		} else {
			g.Fields[at].Missing++
			g.Missing++
		}
	}
}

func (g *StatsGroup) field(f normalize.Field) *FieldStats {
	i, ok := slices.BinarySearchFunc(g.Fields, f, func(s FieldStats, f normalize.Field) int { return cmp.Compare(s.Field, f) })
	if !ok {
		g.Fields = slices.Insert(g.Fields, i, FieldStats{Field: f})
	}
	return &g.Fields[i]
}

// Groups returns the counts, by vendor and type.
func (s *Stats) Groups() []*StatsGroup {
	return slices.SortedFunc(maps.Values(s.groups), func(a, b *StatsGroup) int {
		return cmp.Or(cmp.Compare(a.Vendor, b.Vendor), cmp.Compare(a.Type, b.Type))
	})
}
