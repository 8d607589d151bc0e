package vendors

import (
	"slices"
	"sync"

	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// plain is the flat answer of no vendor: an object whose members are the
// canonical names. It is how a program or a test feeds anything. There is one of
// it, by which it is told from a private table.
var plain = sync.OnceValue(func() *Table {
	return &Table{
		ID:    "plain",
		Title: "own fields, by their canonical names",
		Doc:   "docs/vendors.md, \"Your own fields\"",
		Marks: [][]Mark{
			{{Most: canonicalNames()}},
			{{Most: append(canonicalNames(), otherCanonical()...)}, {Some: []string{"document_number", "document_type", "issuing_country", "mrz_lines"}},
				{At: "/family_name", Not: true}}, // Yoti's have it beside others of these
		},
		Witness: document.Visual,
		Fields:  canonicalBindings(),
	}
})

func canonicalNames() (names []string) {
	for _, f := range n.Fields() {
		names = append(names, f.String())
	}
	return names
}

func canonicalBindings() (bs []Binding) {
	for _, f := range n.Fields() {
		at := []string{"/" + f.String()}
		for _, name := range otherNames[f] {
			at = append(at, "/"+name)
		}
		bs = append(bs, Binding{Field: f, At: at})
	}
	for _, name := range otherLines {
		bs = append(bs, Binding{Field: n.MRZLines, At: []string{"/" + name}})
	}
	return bs
}

func otherCanonical() []string {
	names := slices.Clone(otherLines)
	for _, other := range otherNames {
		names = append(names, other...)
	}
	slices.Sort(names)
	return names
}

var otherLines = []string{"mrz", "mrz_line", "mrz_text", "mrz_line1", "mrz_line2", "mrz_line3", "mrz_line_1", "mrz_line_2", "mrz_line_3", "mrz1", "mrz2", "mrz3"}

// otherNames are what many call a field among the canonical names of others. By
// themselves they tell no answer: records of persons have them.
var otherNames = map[n.Field][]string{
	n.DocumentNumber:   {"passport_number", "document_no", "license_number", "licence_number"},
	n.PersonalNumber:   {"national_id_number", "aadhaar_number"},
	n.FullName:         {"name", "holder_name"},
	n.BloodType:        {"blood_group"},
	n.LicenseClasses:   {"vehicle_class"},
	n.Surname:          {"last_name", "family_name"},
	n.GivenNames:       {"given_name", "first_name"},
	n.Sex:              {"gender"},
	n.BirthDate:        {"date_of_birth", "dob"},
	n.BirthPlace:       {"place_of_birth"},
	n.IssuingAuthority: {"authority"},
	n.IssueDate:        {"date_of_issue"},
	n.ExpiryDate:       {"date_of_expiry", "expiration_date", "date_of_expiration"},
	n.IssuePlace:       {"place_of_issue"},
}
