package fake

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/vendors"
)

// TestPlans lists the kinds of document for which a table cannot be run backwards: no
// such document is invented, or the table leaves unsaid how an answer about it looks.
func TestPlans(t *testing.T) {
	var b strings.Builder
	b.WriteString("vendor\tkind\n")
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
			fmt.Fprintf(&b, "%s\t%s\n", table.ID, title)
		}
	}
	golden.File(t, "testdata/unsaid.tsv", b.String())
}
