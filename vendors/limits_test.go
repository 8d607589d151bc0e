package vendors_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors"
)

// TestTooMany: of each document 2048 texts of fields are kept, and where more begin is told
// once. The sides of one document have them together.
func TestTooMany(t *testing.T) {
	numbers := func(n int) string { return `{"n": [` + strings.TrimSuffix(strings.Repeat("7,", n), ",") + `]}` }
	for _, test := range []struct {
		oneHolder bool
		docs      []int
		want      string
	}{
		{false, []int{2047, 2048}, "2047, 2048"},
		{false, []int{2049, 5, 2050}, "2048 and more from /docs/0/n/2048, 5, 2048 and more from /docs/2/n/2048"},
		{false, []int{2051}, "2048 and more from /docs/0/n/2048"},
		{true, []int{2000, 48}, "2048"},
		{true, []int{2000, 50}, "2048 and more from /docs/1/n/48"},
	} {
		table := vendors.Table{
			ID: "acme", Marks: [][]vendors.Mark{{{At: "/docs"}}}, Documents: "/docs/*", OneHolder: test.oneHolder,
			Fields: []vendors.Binding{{Field: normalize.PersonalNumber, At: []string{"/n"}}},
		}
		var docs, got []string
		for _, n := range test.docs {
			docs = append(docs, numbers(n))
		}
		a, err := vendors.Read([]byte(`{"docs": [`+strings.Join(docs, ",")+`]}`), &table)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range a.Documents {
			said := fmt.Sprint(len(d.Raws))
			for _, r := range d.Rest {
				if r.Kind == document.TooMany {
					said += " and more from " + r.At
				}
			}
			got = append(got, said)
		}
		if text := strings.Join(got, ", "); text != test.want {
			t.Errorf("%v, of one holder %t: %s, want %s", test.docs, test.oneHolder, text, test.want)
		}
	}
}

// TestTold: of at most 64 members it is told that they stand twice, of those that differ
// before all.
func TestTold(t *testing.T) {
	table := vendors.Table{
		ID: "acme", Marks: [][]vendors.Mark{{{At: "/card"}}}, Documents: "/card",
		Fields: []vendors.Binding{{Field: normalize.Surname, At: []string{"/surname"}}},
	}
	for _, n := range []int{3, 64, 65, 70} {
		var members, equal, differ []string
		for i := range n {
			second := 1
			if i == 1 || i == n-1 {
				second = 2
			}
			members = append(members, fmt.Sprintf(`"m%d": 1, "m%d": %d`, i, i, second))
			if second == 2 {
				differ = append(differ, fmt.Sprintf("/card/m%d differs", i))
			} else {
				equal = append(equal, fmt.Sprintf("/card/m%d", i))
			}
		}
		a, err := vendors.Read([]byte(`{"card": {`+strings.Join(members, ", ")+`}}`), &table)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, m := range a.Twice {
			at := m.At
			if m.Differs {
				at += " differs"
			}
			got = append(got, at)
		}
		want := append(differ, equal...)
		if n <= 64 { // in the order of the answer
			want = append([]string{equal[0], differ[0]}, append(append([]string{}, equal[1:]...), differ[1])...)
		}
		if want = want[:min(n, 64)]; strings.Join(got, ", ") != strings.Join(want, ", ") {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}
