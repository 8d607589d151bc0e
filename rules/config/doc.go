// Package config reads what a team decides from a file, ocrlint.yaml: which rules weigh how
// much, what is demanded of a document, whose tables are used. The decisions about rules
// are a [rules.Policy].
//
//	c, err := config.Load("ocrlint.yaml", file)
//	if err != nil {
//		return err // every fault, with its line and what is allowed
//	}
//	report, err := ocrlint.Check(answer, ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01"), Policy: c.Policy()})
//	if err != nil {
//		return err
//	}
//	fmt.Println(report.Result)
//
// What such a file says: https://github.com/ocrlint/ocrlint/blob/main/docs/policy.md
package config
