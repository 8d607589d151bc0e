package vendors_test

import (
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
)

// TestValidateForms holds which texts may stand in a table.
func TestValidateForms(t *testing.T) {
	for _, test := range []struct {
		what      string
		set       func(t *vendors.Table, text string)
		good, bad []string
	}{
		{"id", func(t *vendors.Table, text string) { t.ID = text },
			[]string{"a", "a-1", "1-a", "9z"}, []string{"-a", "A", "a_b", "a b", "é"}},
		{"place", func(t *vendors.Table, text string) { t.Fields[0].At[0] = text },
			[]string{"", "/", "/a", "/a//b", "/a~0b~1c", "/~01", "/*/0"}, []string{"a", "a/b", "/~", "/a~2", "/a~0~", "/~/", "~0"}},
		{"notation", func(t *vendors.Table, text string) { t.Fields[0].Notation = text },
			[]string{"YYYY", "YY", "DD-MM-YYYY", "D.M.YY", "MMM DD YYYY", "DD MMMM YYYY", "YYYYMMDD", "YYYY-MM", "YYYY-MM-DDTHH:mm", "YYYY-MM-DD HH:mm:ss", "DD/MM/YY"},
			[]string{"YYY", "Y", "YYYYY", "MM-DD", "DD-YYYY", "DDD-MM-YYYY", "DD-MMMMM-YYYY", "DD-MM-YYYY-MM", "DD-DD-MM-YYYY", "YYYY YY", "AYYYY", "ZYYYY", "aYYYY", "zYYYY", "0YYYY", "9YYYY", "yyyy", "-"}},
		{"language", func(t *vendors.Table, text string) { t.Fields[0].Language = text }, []string{"en", "zh-Hans"}, []string{"english!", "x"}},
		{"country", func(t *vendors.Table, text string) { t.Country = text }, []string{"UTO", "D", "IDN"}, []string{"uto", "ID", "XYZ"}},
		{"element", func(t *vendors.Table, text string) {
			t.Rebuild = vendors.Rebuild{Layout: "TD3", Elements: map[string]string{text: "/a"}}
		}, []string{"document_code", "composite", "optional_data_2"}, []string{"name", "Composite"}},
		{"layout", func(t *vendors.Table, text string) { t.Rebuild.Layout = text }, []string{"TD1", "TD2", "TD3", "MRVA", "MRVB"}, []string{"TD4", "td3", "FR-CNI-1988"}},
	} {
		for want, texts := range map[bool][]string{true: test.good, false: test.bad} {
			for _, text := range texts {
				table := acme()
				if test.set(table, text); (table.Validate() == nil) != want {
					t.Errorf("%s %q: %v", test.what, text, table.Validate())
				}
			}
		}
	}
	table := acme()
	if table.Confidence.Words = map[string]float64{"NONE": 0}; table.Validate() != nil {
		t.Error("a word for not sure at all")
	}
	table = acme()
	if table.Fields[0] = (vendors.Binding{Field: normalize.BirthDate, Parts: []string{"/y", "/m", "d"}}); table.Validate() == nil {
		t.Error("a part that is no place")
	}
}
