// Package infer proposes a table for the answers of an unknown vendor.
//
//	proposal, err := infer.Table("acme", normalize.MustParseDate("2026-11-01"), answer)
//	if err != nil {
//		return err
//	}
//	table, err := tablefile.Load("acme.yaml", proposal) // or save it for a person to finish
//	if err != nil {
//		return err
//	}
//	fmt.Println(len(table.Fields))
//
// Package [tablefile] reads what is proposed: https://github.com/ocrlint/ocrlint/blob/main/docs/vendors.md
package infer
