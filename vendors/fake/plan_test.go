package fake

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
)

// TestPlans lists the kinds of document for which a table cannot be run backwards: no
// such document is invented, or the table leaves unsaid how an answer about it looks.
func TestPlans(t *testing.T) {
	var b strings.Builder
	b.WriteString("vendor\tkind\twhy\n")
	for _, table := range vendors.All() {
		plans := make([]*plan, 0, len(table.Kinds)+1)
		for i := range table.Kinds {
			plans = append(plans, newPlan(table, &table.Kinds[i]))
		}
		if len(plans) == 0 {
			plans = append(plans, newPlan(table, nil))
		}
		for _, p := range plans {
			if p.works() {
				continue
			}
			title := "of no listed kind"
			if p.kind != nil {
				title = p.kind.Title
			}
			fmt.Fprintf(&b, "%s\t%s\t%s\n", table.ID, title, why(p))
		}
	}
	golden.File(t, "testdata/unsaid.tsv", b.String())
}

// why says why there is no answer of a plan.
func why(p *plan) string {
	switch t := p.docType(); {
	case len(p.types) == 0 && p.zoned != nil:
		return "no document with such a zone is invented"
	case len(p.types) == 0 && t == normalize.TextDocument || t == normalize.Verification:
		return "it is about no document of a person"
	case len(p.types) == 0:
		return "no such document is invented: " + strings.TrimSpace(t.String()+" "+p.country)
	}
	return "no invented document has what it states, or its answer is read as one of another kind"
}
