package ocrlint_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

// TestVerdicts shows in one table for each topic what becomes of many small answers:
// the result, the checks that were done, what was found.
func TestVerdicts(t *testing.T) {
	goldens(t, "verdict", func(t *testing.T, a *txtar.Archive) {
		var b strings.Builder
		options := ocrlint.Options{AsOf: asOf}
		if text, ok := section(a, "table.yaml"); ok {
			table, err := tablefile.Load("table.yaml", text)
			if err != nil {
				t.Fatal(err)
			}
			options.Private = []*vendors.Table{table}
		}
		for _, f := range a.Files {
			if name, ok := strings.CutSuffix(f.Name, ".json"); ok {
				r, err := ocrlint.Check(f.Data, options)
				if err != nil {
					t.Fatalf("%s: %v", f.Name, err)
				}
				fmt.Fprintf(&b, "%s: %s\n", name, verdict(r))
				invariants(t, r)
			}
		}
		hold(t, a, "verdicts", b.String())
	})
}

func verdict(r *rules.Report) string {
	var b strings.Builder
	b.WriteString(r.Result.String())
	if r.VendorError != nil {
		b.WriteString(", error of class " + r.VendorError.Class)
	}
	for i := range r.Documents {
		d := &r.Documents[i]
		if len(r.Documents) > 1 {
			fmt.Fprintf(&b, "\n  document %d: %s", i, d.Result)
		}
		for g := rules.GroupExpiry; g <= rules.GroupNumber; g++ {
			if d.Checks[g] != rules.NotDone {
				fmt.Fprintf(&b, ", %s %s", g, d.Checks[g])
			}
		}
		for _, x := range d.Readings { // what the applicant typed is never the value
			if best := d.Canonical(x.Field); x.Origin.Witness == document.User {
				fmt.Fprintf(&b, "\n  typed %s; the value is of %s: %q %s", x.Field, best.Origin.Witness, best.Value, best.State)
			}
		}
		for _, x := range d.Advisory {
			fmt.Fprintf(&b, "\n  advisory %s: %s", x.Name, x.Value)
		}
	}
	for _, line := range strings.Split(strings.TrimSpace(findingLines(r)), "\n") {
		if line != "" {
			b.WriteString("\n  " + line)
		}
	}
	return b.String()
}

// TestRefusals: whatever word a vendor has for a refusal of the whole, an answer with
// it is for review at least, and no other word makes it so.
func TestRefusals(t *testing.T) {
	words := 0
	goldens(t, "cases", func(t *testing.T, a *txtar.Archive) {
		text, _ := section(a, "answer.json")
		var answer map[string]any
		if json.Unmarshal(text, &answer) != nil {
			return
		}
		before, err := ocrlint.Check(text, ocrlint.Options{AsOf: asOf})
		if err != nil || before.VendorError != nil || len(before.Documents) != 1 {
			return
		}
		table, _ := vendors.Lookup(before.Vendor)
		for _, v := range table.Verdicts {
			if !v.Whole || v.At == "" || v.Around || strings.Contains(table.Documents, "*") {
				continue
			}
			if len(table.Where) > 0 && !slices.ContainsFunc(before.Documents[0].Advisory, func(x document.Advisory) bool { return x.At == table.Documents+v.At }) {
				continue // the document stands elsewhere
			}
			names := strings.Split(table.Documents+v.At, "/")[1:]
			in := answer
			for _, name := range names[:len(names)-1] {
				next, ok := in[name].(map[string]any)
				if !ok {
					next = map[string]any{}
					in[name] = next
				}
				in = next
			}
			member := names[len(names)-1]
			had, given := in[member]
			for word, outcome := range v.Values {
				words++
				in[member] = word
				changed, err := json.Marshal(answer)
				if err != nil {
					t.Fatal(err)
				}
				r, err := ocrlint.Check(changed, ocrlint.Options{AsOf: asOf})
				if err != nil || r.VendorError != nil {
					t.Fatalf("%s %q: %v %v", v.At, word, err, r)
				}
				told := strings.Contains(findingLines(r), "vendor-refused "+table.Documents+v.At) ||
					strings.Contains(findingLines(r), "~ "+table.Documents+v.At)
				if refused := outcome == "error"; told != refused || refused && r.Result < rules.Review {
					t.Errorf("%s %q means %s: %s, told %t", v.At, word, outcome, r.Result, told)
				}
			}
			if in[member] = had; !given {
				delete(in, member)
			}
		}
	})
	if words < 20 {
		t.Errorf("only %d words", words)
	}
}
