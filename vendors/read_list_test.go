package vendors_test

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors"
)

// TestList holds what is read of an entry of a label/value list: the text, what the
// vendor states instead of it or beside it, and what is left over.
func TestList(t *testing.T) {
	table := &vendors.Table{
		ID: "acme", Marks: [][]vendors.Mark{{{At: "/items"}}},
		Fields: []vendors.Binding{{Field: normalize.PersonalNumber, Labels: []string{"ID"}}, {Field: normalize.Sex, Labels: []string{"Sex"}, Nth: 1}, {Field: normalize.Surname, Labels: []string{"Sex"}, Nth: 2}},
		Lists: []vendors.List{{At: "/items", Label: "k", Value: "v", Stated: "s", Confidence: "c", Source: "w",
			Sources: map[string]document.Witness{"chip": document.Chip}, Language: "l", Languages: map[string]string{"x": "ar"}}},
		Null: []string{"N/A"}, Ignore: []string{"Photo"},
	}
	cut := table.Clone() // where the label of a decision alone is its own value
	cut.Fields = append(cut.Fields, vendors.Binding{Field: normalize.Decision, Labels: []string{"Living body"}})
	cut.Lists[0].Cut = ":"
	for _, test := range []struct{ items, want string }{
		{`{"k":"ID","v":"1 23"}`, "personal_number=1 23@v"},
		{`{"k":"ID","v":"1 23","s":"123"}`, "personal_number=1 23@v stated=123@s"},
		{`{"k":"ID","v":"","s":"123"}`, "personal_number=123@s"},
		{`{"k":"ID","v":" ","s":"123"}`, "personal_number=123@s"},
		{`{"k":"ID","v":"N/A","s":"123"}`, "personal_number=123@s"},
		{`{"k":"ID","v":null,"s":"123"}`, "personal_number=123@s"},
		{`{"k":"ID","s":"123"}`, "personal_number=123@s"},
		{`{"k":"ID","v":"123","s":""}`, "personal_number=123@v"},
		{`{"k":"ID","v":"123","s":"N/A"}`, "personal_number=123@v"},
		{`{"k":"ID","v":"123","w":"chip"}`, "personal_number=123@v chip"},
		{`{"k":"ID","v":"123","w":"other","l":"x"}`, "personal_number=123@v ar"},
		{`{"k":"ID","v":"123","c":0.5}`, "personal_number=123@v 0.5"},
		{`{"k":"ID","v":""}`, ""}, {`{"k":"ID"}`, ""}, {`{"k":"ID","v":null}`, ""},
		{`{"k":"ID","v":["x"]}`, "rest ID wrong type"},
		{`cut {"k":"id ：123"}`, "personal_number=123@k"}, {`cut {"k":"ID:123","v":""}`, "personal_number=123@k"}, {`cut {"k":"ID:"}`, ""},
		{`cut {"k":"ID"}`, ""}, {`cut {"k":"Living body"}`, "decision=Living body@k"}, {`cut {"k":"ID","v":"123"}`, "personal_number=123@v"}, {`cut {"k":"Other:123"}`, "rest Other:123"},
		{`{"k":"Other","v":"` + strings.Repeat(`\u0020`, 20) + `"}`, ""}, {`{"k":"Other","v":"N/A` + strings.Repeat(`\u0020`, 20) + `"}`, ""}, // blanks, however long
		{`{"k":"Other","v":"\/9j` + strings.Repeat(`\/4AA`, 20) + `"}`, "rest Other"}, {`{"k":"Other","v":"N` + strings.Repeat(`\u0041`, 20) + ` "}`, "rest Other"},
		{`{"k":"Other","v":"x"}`, "rest Other"}, {`{"k":"Other","v":""}`, ""}, {`{"k":"Photo","v":"x"}`, "rest Photo known"},
		{`{"k":true,"v":"x"}`, "rest wrong type"}, {`{"v":"x"}`, "rest wrong type"}, {`7`, "rest wrong type"}, {`null`, ""},
		{`{"k":"Sex","v":"F"}`, "surname=F@v"},
		{`{"k":"Sex","v":"F"},{"k":"Sex","v":"DOE"}`, "sex=F@v surname=DOE@v"},
	} {
		items, by := test.items, table
		if rest, ok := strings.CutPrefix(items, "cut "); ok {
			items, by = rest, cut
		}
		said, err := vendors.Read([]byte(`{"items":[`+items+`]}`), by)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		d := said.Documents[0]
		for _, r := range d.Raws {
			text := r.Field.String() + "=" + r.Text + "@" + r.At[strings.LastIndexByte(r.At, '/')+1:]
			if r.Stated != "" {
				text += " stated=" + r.Stated + "@" + r.StatedAt[strings.LastIndexByte(r.StatedAt, '/')+1:]
			}
			if r.Witness != document.Visual {
				text += " " + r.Witness.String()
			}
			if r.Language != "" {
				text += " " + r.Language
			}
			if r.Confidence == 0.5 {
				text += " 0.5"
			}
			got = append(got, text)
		}
		for _, r := range d.Rest {
			text := strings.TrimSpace("rest " + r.Label)
			if r.Known {
				text += " known"
			}
			if r.Kind == document.WrongType {
				text += " wrong type"
			}
			got = append(got, text)
		}
		if got := strings.Join(got, " "); got != test.want {
			t.Errorf("%s: %s, want %s", test.items, got, test.want)
		}
	}
}
