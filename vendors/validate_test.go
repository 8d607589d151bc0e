package vendors_test

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors"
)

func acme() *vendors.Table {
	return &vendors.Table{
		ID: "acme", Marks: [][]vendors.Mark{{{At: "/card"}}},
		Fields: []vendors.Binding{{Field: normalize.BirthDate, At: []string{"/card/dob"}}},
	}
}

// TestValidate holds what a table made in Go can say wrong and a file cannot, and
// the paths of faults. What both can is held by the tests of tablefile.
func TestValidate(t *testing.T) {
	for _, test := range []struct {
		what   string
		change func(*vendors.Table)
		want   string
	}{
		{"nothing wrong", func(*vendors.Table) {}, ""},
		{"a pointer", func(t *vendors.Table) { t.Fields[0].At[0] = "dob" },
			`fields[0].at[0]: at "dob": not an RFC 6901 pointer: every name behind a "/", "~" as ~0, "/" in a name as ~1`},
		{"a field that is none", func(t *vendors.Table) { t.Fields[0].Field = 255 }, "fields[0].field: field: not a canonical field"},
		{"another that is none", func(t *vendors.Table) { t.Fields[0].Else = 255 }, "fields[0].else: else: not a canonical field"},
		{"a witness that is none", func(t *vendors.Table) { t.Witness = 255 }, "witness: witness: not a witness"},
		{"a type that is none", func(t *vendors.Table) { t.Type = 255 }, "type: type: not a document type"},
		{"a shape of no marks", func(t *vendors.Table) { t.Marks = append(t.Marks, nil) }, "marks[1]: marks: less than 1"},
		{"a shape of every answer", func(t *vendors.Table) { t.Marks = [][]vendors.Mark{{{}}, {{Is: "object"}}, {{Is: "array"}}} },
			"marks[0]: marks: every answer is so: name a member that only answers of this vendor have\n" +
				"marks[1]: marks: every answer is so: name a member that only answers of this vendor have"},
		{"nth", func(t *vendors.Table) { t.Fields[0].Nth = -1 }, "fields[0].nth: nth: less than 0"},
		{"an empty label", func(t *vendors.Table) {
			t.Lists = []vendors.List{{Label: "k", Value: "v"}}
			t.Fields[0].Labels = []string{"Sex", ""}
		}, "fields[0].labels[1]: labels: missing or empty"},
		{"a page without a place", func(t *vendors.Table) { t.Pages = []vendors.Page{{Witness: document.Visual}} }, "pages[0].at: at: missing or empty"},
		{"an affix", func(t *vendors.Table) {
			t.Lists = []vendors.List{{Label: "k", Value: "v", Affixes: []vendors.Affix{{}}}}
		}, "lists[0].affixes[0].text: text: missing or empty\nlists[0].affixes[0].witness: witness: missing or empty"},
		{"a source", func(t *vendors.Table) {
			t.Lists = []vendors.List{{Label: "k", Value: "v", Sources: map[string]document.Witness{"x": 255}}}
		}, "lists[0].sources[x]: sources: not a witness"},
		{"a source of a wrapped text", func(t *vendors.Table) { t.Wrap.Sources = map[string]document.Witness{"x": 255} },
			"wrap.sources[x]: sources: not a witness"},
		{"the zone of a kind", func(t *vendors.Table) {
			t.Kinds = []vendors.Kind{{Marks: []vendors.Mark{{At: "/a"}}, Rebuild: vendors.Rebuild{Layout: "TD9"}}}
		}, `kinds[0].rebuild.layout: layout "TD9": not a layout of Doc 9303: TD1 TD2 TD3 MRVA MRVB`},
		{"languages", func(t *vendors.Table) {
			t.Lists = []vendors.List{{Label: "k", Value: "v", Languages: map[string]string{"x": "?"}, Verdicts: map[string]string{"y": "good"}}}
		}, `lists[0].languages[x]: languages "?": not a BCP 47 language such as en or zh-Hans` + "\n" +
			`lists[0].verdicts[y]: verdicts "good": not one of its words; allowed: ok error not_done`},
		{"an error class", func(t *vendors.Table) { t.Error.Classes = []vendors.ErrorClass{{}} },
			"error.classes[0].class: class: missing or empty\nerror.classes[0].codes: codes: missing or empty"},
		{"a verdict", func(t *vendors.Table) { t.Verdicts = []vendors.Verdict{{At: "/a"}} }, "verdicts[0].name: name: missing or empty"},
		{"places of the answer's own", func(t *vendors.Table) {
			t.Metadata = vendors.Metadata{Time: []string{"a"}, Version: []string{"b"}, Pages: []string{"c"}}
			t.Error.Code, t.Error.Status = []string{"d"}, []string{"e"}
		}, pointers("metadata.time[0] time a", "metadata.version[0] version b", "metadata.pages[0] pages c", "error.code[0] code d", "error.status[0] status e")},
		{"places of wrapped texts", func(t *vendors.Table) {
			t.Wrap = vendors.Wrap{Text: []string{"a"}, Stated: []string{"b"}, Parts: []string{"/y", "c", "/d"}, Confidence: "d", Source: "e"}
		}, pointers("wrap.text[0] text a", "wrap.stated[0] stated b", "wrap.parts[1] parts c", "wrap.confidence confidence d", "wrap.source source e")},
		{"too few parts of a wrapped date", func(t *vendors.Table) { t.Wrap.Parts = []string{"/y", "/m"} }, "wrap.parts: parts: not 3"},
		{"places of a binding", func(t *vendors.Table) {
			t.Fields[0].Stated, t.Fields[0].Witness = "a", 255
			t.Fields = append(t.Fields, vendors.Binding{Field: normalize.Address, Parts: []string{"/a", "b"}})
		}, "fields[0].witness: witness: not a witness\n" + pointers("fields[0].stated stated a", "fields[1].parts[1] parts b")},
		{"one part alone", func(t *vendors.Table) {
			t.Fields = append(t.Fields, vendors.Binding{Field: normalize.Address, Parts: []string{"/a"}})
		}, ""},
		{"a label and a part", func(t *vendors.Table) {
			t.Lists = []vendors.List{{Label: "k", Value: "v"}}
			t.Fields = append(t.Fields, vendors.Binding{Field: normalize.Address, Parts: []string{"/a"}, Labels: []string{"Address"}})
		}, ""},
		{"the witness of a page", func(t *vendors.Table) {
			t.Pages = []vendors.Page{{At: []string{"/p"}, Witness: 255}}
		}, "pages[0].witness: witness: not a witness"},
		{"the witness of an affix", func(t *vendors.Table) {
			t.Lists = []vendors.List{{Label: "k", Value: "v", Affixes: []vendors.Affix{{Text: "x", Witness: 255}}}}
		}, "lists[0].affixes[0].witness: witness: not a witness"},
		{"a zone of no layout", func(t *vendors.Table) {
			t.Rebuild = vendors.Rebuild{Digits: map[string]string{"birth_date": "/d"}, Elements: map[string]string{"sex": "/s"}}
		},
			"rebuild.layout: layout: missing or empty"},
		{"an empty label of a verdict", func(t *vendors.Table) {
			t.Lists = []vendors.List{{Label: "k", Value: "v"}}
			t.Verdicts = []vendors.Verdict{{Name: "check", Labels: []string{""}}}
		}, "verdicts[0].labels[0]: labels: missing or empty"},
		{"figures of confidence", func(t *vendors.Table) { t.Confidence.Words = map[string]float64{"a": -1, "b": 2, "c": 1} },
			"confidence.words[a]: words: less than 0\nconfidence.words[b]: words: more than 1"},
		{"what is wrong in a kind", func(t *vendors.Table) {
			t.Kinds = []vendors.Kind{{Marks: []vendors.Mark{{Is: "text"}}, Type: 255, Country: "XX", Witness: 255, Schemes: []string{"x"},
				Pages: []vendors.Page{{At: []string{"a"}}}}}
		}, `kinds[0].marks[0].is: is "text": not one of its words; allowed: object array string number true false` + "\n" +
			"kinds[0].type: type: not a document type\n" +
			`kinds[0].country: country "XX": not an ISO 3166-1 alpha-3 or ICAO code of a country` + "\n" +
			`kinds[0].pages[0].at[0]: at "a": not an RFC 6901 pointer: every name behind a "/", "~" as ~0, "/" in a name as ~1` + "\n" +
			"kinds[0].witness: witness: not a witness\n" +
			`kinds[0].schemes[0]: schemes "x": not a national number that ocrlint knows`},
	} {
		table := acme()
		test.change(table)
		err := table.Validate()
		if got := message(err); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.what, got, test.want)
		}
		if wrong := test.want != ""; errors.Is(err, vendors.ErrInvalidTable) != wrong {
			t.Errorf("%s: %v is ErrInvalidTable: %t", test.what, err, !wrong)
		}
		answer := []byte(`{"card": {"dob": "1993-12-26"}}`)
		for _, read := range []func() (*vendors.Answer, error){
			func() (*vendors.Answer, error) { return vendors.Read(answer, table) },
			func() (*vendors.Answer, error) { return vendors.Read(answer, nil, table) },
		} {
			if _, err := read(); errors.Is(err, vendors.ErrInvalidTable) != (test.want != "") || err != nil && test.want == "" {
				t.Errorf("%s: Read: %v", test.what, err)
			}
		}
		if vendors.Fits(answer, table) != (test.want == "") || vendors.Fits(answer, nil, table) != (test.want == "") {
			t.Errorf("%s: Fits", test.what)
		}
	}
	var none *vendors.Table
	if err := none.Validate(); message(err) != "no table" {
		t.Errorf("nil: %v", err)
	}
	if _, err := vendors.Read([]byte(`{}`), nil, nil, acme()); !errors.Is(err, vendors.ErrInvalidTable) {
		t.Errorf("nil among the private tables: %v", err)
	}
	if vendors.Fits([]byte(`{}`), nil, nil) {
		t.Error("nil fits")
	}
}

// pointers are the faults of texts that are no pointers: "PATH NAME TEXT".
func pointers(faults ...string) string {
	for i, f := range faults {
		w := strings.Fields(f)
		faults[i] = fmt.Sprintf(`%s: %s %q: not an RFC 6901 pointer: every name behind a "/", "~" as ~0, "/" in a name as ~1`, w[0], w[1], w[2])
	}
	return strings.Join(faults, "\n")
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// TestValidateBuiltIn holds that no place of a built-in table escapes Validate.
func TestValidateBuiltIn(t *testing.T) {
	tried := make(map[string]bool)
	for _, id := range vendors.IDs() {
		table, _ := vendors.Lookup(id)
		if err := table.Validate(); err != nil {
			t.Fatalf("%s: %v", id, err)
		}
		places(reflect.ValueOf(table).Elem(), "", func(at string, place reflect.Value) {
			tried[at] = true
			text := place.String()
			place.SetString("no place")
			var faults vendors.Faults
			if !errors.As(table.Validate(), &faults) || !strings.HasPrefix(faults[0].Path, at) {
				t.Errorf("%s: a wrong place at %s: %v", id, at, faults)
			}
			place.SetString(text)
		})
	}
	if len(tried) < 100 {
		t.Errorf("only %d places", len(tried))
	}
}

// places visits the texts of members that hold pointers.
func places(v reflect.Value, at string, visit func(at string, place reflect.Value)) {
	holds := func(name string) bool {
		return strings.HasSuffix(name, "At") || name == "Documents" || name == "Elsewhere" || name == "RequestID" || name == "Unwrap"
	}
	for i := range v.NumField() {
		f, name := v.Field(i), v.Type().Field(i).Name
		path := strings.TrimPrefix(at+"."+snake(name), ".")
		switch {
		case holds(name) && f.Kind() == reflect.String && f.Len() > 0:
			visit(path, f)
		case holds(name) && f.Kind() == reflect.Slice:
			for j := range f.Len() {
				if f.Index(j).Len() > 0 {
					visit(index(path, j), f.Index(j))
				}
			}
		case f.Kind() == reflect.Struct:
			places(f, path, visit)
		case f.Kind() == reflect.Slice:
			for j := range f.Len() {
				switch e := f.Index(j); e.Kind() {
				case reflect.Struct:
					places(e, index(path, j), visit)
				case reflect.Slice: // of marks
					for k := range e.Len() {
						places(e.Index(k), index(index(path, j), k), visit)
					}
				}
			}
		}
	}
}

func index(path string, i int) string { return path + "[" + strconv.Itoa(i) + "]" }

// snake is the key of the members that places goes through.
func snake(name string) string {
	switch name {
	case "KindAt", "TitleAt":
		return strings.ToLower(name[:len(name)-2]) + "_at"
	case "RequestID":
		return "request_id"
	}
	return strings.ToLower(name)
}
