// Package tablefile reads and writes the tables of vendors as files, in YAML or JSON. The
// keys of a file are the names of the members of [vendors.Table] in snake_case.
//
//	table, err := tablefile.Load("acme.yaml", file)
//	if err != nil {
//		return err // every fault, with its line
//	}
//	read, err := vendors.Read(answer, nil, table) // or ocrlint.Options{Private: …}
//	if err != nil {
//		return err
//	}
//	fmt.Println(read.Vendor)
//
// Every key, with examples: https://github.com/ocrlint/ocrlint/blob/main/docs/reference/tables.md
//
// A vendor that is not in the list: https://github.com/ocrlint/ocrlint/blob/main/docs/vendors.md
package tablefile
