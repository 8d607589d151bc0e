package vendors_test

import (
	"slices"
	"testing"

	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors"
)

// texts returns what the raw texts of a document say, with witness and place.
func texts(s document.Source) (all []string) {
	for _, r := range s.Raws {
		all = append(all, r.Field.String()+" "+r.Witness.String()+" "+r.Text+" "+r.At)
	}
	return all
}

// TestAround: a page around the documents speaks of each of them, at its place in
// the answer, and what else is there is no rest of theirs.
func TestAround(t *testing.T) {
	table := &vendors.Table{
		ID: "v", Marks: [][]vendors.Mark{{{At: "/cards"}}}, Documents: "/cards/*", Unwrap: []string{"/cards/*"}, Witness: document.Merged,
		Fields: []vendors.Binding{{Field: n.Surname, At: []string{"/name"}}},
		Pages: []vendors.Page{{At: []string{"/typed", "/form"}, Around: true, Witness: document.User, Fields: []vendors.Binding{
			{Field: n.Surname, At: []string{"/name/last"}},
			{Field: n.BirthDate, Parts: []string{"/born/y", "/born/m", "/born/d"}},
		}}},
	}
	if err := table.Validate(); err != nil {
		t.Fatal(err)
	}
	a, err := vendors.Read([]byte(`{"cards":["{\"name\":\"DOE\"}",{"name":"ROE"}],
		"typed":{"name":{"last":"Doe","first":"A"},"mail":"a@example.test","born":{"y":1990,"m":5,"d":12}}}`), table)
	if err != nil {
		t.Fatal(err)
	}
	typed := []string{"surname user Doe /typed/name/last", "birth_date user 1990-05-12 /typed/born/y"}
	for i, first := range []string{"surname merged DOE /cards/0#/name", "surname merged ROE /cards/1/name"} {
		if got, want := texts(a.Documents[i]), append([]string{first}, typed...); !slices.Equal(got, want) {
			t.Errorf("document %d: %q, want %q", i, got, want)
		}
		if len(a.Documents[i].Rest) > 0 {
			t.Errorf("document %d: rest %v", i, a.Documents[i].Rest)
		}
	}
}

// TestSources: the object around a text names its witness, and several readings of
// one thing stay apart.
func TestSources(t *testing.T) {
	table := &vendors.Table{
		ID: "v", Marks: [][]vendors.Mark{{{At: "/data"}}}, Documents: "/data", Witness: document.Merged,
		Wrap:   vendors.Wrap{Text: []string{"/value"}, Source: "/source", Sources: map[string]document.Witness{"MRZ": document.VendorMRZ, "visual": document.Visual}},
		Fields: []vendors.Binding{{Field: n.Surname, At: []string{"/last"}}, {Field: n.BirthDate, At: []string{"/dob"}}},
	}
	if err := table.Validate(); err != nil {
		t.Fatal(err)
	}
	a, err := vendors.Read([]byte(`{"data":{"last":[{"value":"NOVOTNÁ","source":"visual"},{"value":"NOVOTNA","source":"MRZ"},{"value":"NOVOTNÁ","source":"api"}],
		"dob":{"value":"1987-09-01","source":"MRZ"}}}`), table)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"surname visual NOVOTNÁ /data/last/0/value", "surname vendor_mrz NOVOTNA /data/last/1/value",
		"surname merged NOVOTNÁ /data/last/2/value", "birth_date vendor_mrz 1987-09-01 /data/dob/value",
	}
	if got := texts(a.Documents[0]); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
