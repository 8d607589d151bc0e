// Package rules holds the catalogue of what an answer is checked for, and the report that
// tells the outcome. A rule is a value; declaring it in the slice of its family is adding
// it to the catalogue. A caller's own rules are values too, and a [Policy] says how much
// the findings of each weigh.
//
// Begin with a [Report], which Check of package ocrlint returns:
//
//	policy := rules.Policy{MinimumAge: 18, Severities: map[string]rules.Severity{"expired-document": rules.Warning}}
//	report, err := ocrlint.Check(answer, ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01"), Policy: policy})
//	if err != nil {
//		return err
//	}
//	for _, d := range report.Documents {
//		for _, f := range d.Findings {
//			fmt.Println(f.Rule, f.Severity, f.At, f.Message)
//		}
//	}
//	fmt.Printf("%s\n", report.AppendJSON(nil, true)) // redacted
//
// [All] yields the catalogue, [NewSet] is what runs it, a [Comparison] is the report of
// several answers about one document, [Stats] counts over many.
//
// The catalogue: https://github.com/ocrlint/ocrlint/blob/main/docs/reference/rules.md
package rules
