// Package vendors reads the answers of OCR vendors. Each vendor is a [Table], made by a
// function in the vendor's file: data that says how its answers are recognised, where
// they keep the fields of a document, in which notation, and how they say that
// something went wrong. The tables hold no functions, so a private vendor's table can
// be a file (package [github.com/ocrlint/ocrlint/vendors/tablefile]).
//
// Read one answer, whose vendor is recognised:
//
//	read, err := vendors.Read(answer, nil)
//	if err != nil {
//		return err // no JSON, or no vendor's; it quotes nothing of the answer
//	}
//	defer read.Release()
//	fmt.Println(read.Vendor, read.Error, len(read.Documents))
//
// Nothing is parsed yet: package [document] does that.
//
// All vendors: https://github.com/ocrlint/ocrlint/blob/main/docs/reference/vendors.md
package vendors
