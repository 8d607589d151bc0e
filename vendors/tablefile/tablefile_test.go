package tablefile_test

import (
	"bytes"
	stdjson "encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

// TestLoadAppend holds that every built-in table is a valid file, in both forms.
func TestLoadAppend(t *testing.T) {
	for _, table := range vendors.All() {
		for _, json := range []bool{false, true} {
			text := tablefile.Append([]byte("# a table\n"), table, json)
			if again := tablefile.Append([]byte("# a table\n"), table.Clone(), json); string(again) != string(text) {
				t.Errorf("%s: written twice, and not the same", table.ID)
			}
			var any map[string]any
			if text = bytes.TrimPrefix(text, []byte("# a table\n")); (stdjson.Unmarshal(text, &any) == nil) != json || text[len(text)-1] != '\n' {
				t.Errorf("%s: json %t:\n%s", table.ID, json, text)
			}
			got, err := tablefile.Load(table.ID, text)
			if err != nil {
				t.Errorf("%v\n%s", err, text)
				continue
			}
			if diff := cmp.Diff(table, got); diff != "" {
				t.Errorf("%s, json %t (-want +got):\n%s", table.ID, json, diff)
			}
		}
	}
}

const acme = `id: acme
title: ACME
marks:
  - - at: /card
fields:
  - field: birth_date
    at: /card/dob
    notation: DD-MM-YYYY
`

func TestLoad(t *testing.T) {
	table, err := tablefile.Load("acme.yaml", []byte(acme))
	if err != nil {
		t.Fatal(err)
	}
	want := &vendors.Table{
		ID: "acme", Title: "ACME", Marks: [][]vendors.Mark{{{At: "/card"}}},
		Fields: []vendors.Binding{{Field: normalize.BirthDate, At: []string{"/card/dob"}, Notation: "DD-MM-YYYY"}},
	}
	if diff := cmp.Diff(want, table); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	// What is null is not given, and a text may be of several lines.
	table, err = tablefile.Load("acme.yaml", []byte(acme+"country:\nkinds: null\npages: ~\none_holder: false\nnull: |\n  one\n  two\n"))
	if err != nil {
		t.Fatal(err)
	}
	want.Null = []string{"one\ntwo\n"}
	if diff := cmp.Diff(want, table); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	// Codes that YAML takes for numbers and truth values are texts as they stand.
	table, err = tablefile.Load("b.yaml", []byte("id: b\nmarks: [[{at: /ok, in: [true, 200, 007, 1.50, \"no\", no]}]]"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"true", "200", "007", "1.50", "no", "no"}, table.Marks[0][0].In); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestLoadErrors(t *testing.T) {
	for _, test := range []struct{ what, file, want string }{
		{"empty", "", "f:1: the file is empty"},
		{"comment", "# nothing\n", "f:1: the file is empty"},
		{"no YAML", "id: [a\n", "f:1: not YAML: sequence end token ']' not found"},
		{"not UTF-8", "id: \xff\n", "f:1: the file is not UTF-8"},
		{"no mapping", "- id: a\n", "f:1: not a mapping of keys to values"},
		{"two", "id: a\nmarks: [[{at: /a}]]\n---\nid: b\n", "f:4: a second table: a file holds one"},
		{"twice", "id: a\nid: b\n", `f:2: not YAML: mapping key "id" already defined at [1:1]`},
		{"nothing in it", "title: ACME\n", "f:1: id: missing or empty\nf:1: marks: missing or empty"},
		{"unknown key", acme + "countri: UTO\n", `f:9: unknown key "countri"; did you mean country?`},
		{"unknown key below", acme + "    labell: [a]\n", `f:9: unknown key "labell"; did you mean labels?`},
		{"unknown field", acme + "  - field: birthdate\n    at: [/x]\n", `f:9: field "birthdate": not a canonical field; did you mean birth_date?`},
		{"unheard of field", acme + "  - field: qqqqqqq\n", `f:9: field "qqqqqqq": not a canonical field`},
		{"unknown witness", acme + "witness: chips\n", `f:9: witness "chips": not a witness; did you mean chip?`},
		{"unheard of witness", acme + "witness: neighbour\n", `f:9: witness "neighbour": not a witness; allowed: visual mrz vendor_mrz number barcode chip merged user`},
		{"unknown type", acme + "type: pasport\n", `f:9: type "pasport": not a document type; did you mean passport?`},
		{"pointer", acme + "request_id: status\n", `f:9: request_id "status": not an RFC 6901 pointer: every name behind a "/", "~" as ~0, "/" in a name as ~1`},
		{"escape", acme + "  - field: sex\n    at: [/a, /a~2b]\n", `f:10: at "/a~2b": not an RFC 6901 pointer: every name behind a "/", "~" as ~0, "/" in a name as ~1`},
		{"notation", acme + "  - field: issue_date\n    at: [/a]\n    notation: european\n", `f:11: notation "european": not a notation of dates such as DD-MM-YYYY, MM/DD/YY or YYYYMMDD`},
		{"notation of a text", acme + "  - field: address\n    at: [/a]\n    notation: YYYY\n", `f:9: field "address": a notation, and the field is no date`},
		{"no place", acme + "  - field: sex\n", `f:9: field "sex": no at, parts or labels says where it is`},
		{"no field", acme + "  - at: [/a]\n", "f:9: field: missing or empty"},
		{"no list", acme + "  - field: sex\n    labels: [Sex]\n", `f:9: field "sex": labels, and there are no lists`},
		{"list", acme + "lists: [{at: /items, label: desc}]\n", "f:9: value: missing or empty"},
		{"scheme", acme + "  - field: personal_number\n    at: [/a]\n    schemes: [idn-nikk]\n", `f:11: schemes "idn-nikk": not a national number that ocrlint knows; did you mean idn-nik?`},
		{"language", acme + "  - field: sex\n    at: [/a]\n    language: spanish!\n", `f:11: language "spanish!": not a BCP 47 language such as en or zh-Hans`},
		{"country", acme + "country: Utopia\n", `f:9: country "Utopia": not an ISO 3166-1 alpha-3 or ICAO code of a country`},
		{"id", "id: My Vendor\nmarks: [[{at: /a}]]\n", `f:1: id "My Vendor": not small letters, digits and hyphens`},
		{"class", acme + "error:\n  classes:\n    - class: money\n      codes: [a]\n", `f:11: class "money": not one of its words; allowed: auth quota rate_limit bad_request bad_image not_found pending internal`},
		{"JSON type", "id: a\nmarks: [[{at: /a, is: text}]]\n", `f:2: is "text": not one of its words; allowed: object array string number true false`},
		{"verdict", acme + "verdicts: [{name: mrz, at: /m, values: {\"1\": fine}}]\n", `f:9: values "fine": not one of its words; allowed: ok error not_done`},
		{"kinds", acme + "kinds: [{values: [a]}]\n", "f:9: values: there is no kind_at that they are values of"},
		{"kind", acme + "kinds: [{type: visa}]\n", "f:9: kinds: none of values, when and marks tells this one"},
		{"page", acme + "pages:\n- at: [/back]\n  fields:\n  - {field: sex}\n", `f:12: field "sex": no at, parts or labels says where it is`},
		{"parts", acme + "  - field: issue_date\n    parts: [/y, /m]\n", "f:10: parts: not 3"},
		{"scale", acme + "confidence: {suffix: _c, scale: -1}\n", "f:9: scale: less than 0"},
		{"no figure", acme + "confidence: {suffix: _c, scale: percent}\n", `f:9: scale "percent": not a number`},
		{"sure words", acme + "confidence: {words: {HIGH: 2}}\n", "f:9: words: more than 1"},
		{"no list of texts", acme + "ignore: {photo: 1}\n", "f:9: ignore: not a list"},
		{"no text", acme + "country: [UTO]\n", "f:9: country: not a text"},
		{"no truth value", acme + "one_holder: perhaps\n", `f:9: one_holder "perhaps": not true or false`},
		{"no number", acme + "  - {field: sex, at: [/a], nth: first}\n", `f:9: nth "first": not a whole number`},
		{"alias", acme + "ignore: &a [b]\n", "f:9: anchors, aliases and tags are not allowed: write the value out"},
		{"alias used", acme + "ignore: &a [b]\nnull: *a\n", "f:9: anchors, aliases and tags are not allowed: write the value out\nf:10: anchors, aliases and tags are not allowed: write the value out"},
		{"tag", acme + "country: !!str UTO\n", "f:9: anchors, aliases and tags are not allowed: write the value out"},
		{"no mapping below", acme + "error: 5\n", "f:9: error: not a mapping of keys to values"},
		{"a key that takes others in", acme + "<<: {title: b}\ncountri: UTO\n", "f:9: a key that is no plain text\n" + `f:10: unknown key "countri"; did you mean country?`},
		{"a list for a truth value", acme + "one_holder: [true]\n", "f:9: one_holder: not true or false"},
		{"not even a number", acme + "confidence: {suffix: _c, scale: .nan}\n", `f:9: scale ".nan": not a number`},
		{"endless", acme + "confidence: {suffix: _c, scale: .inf}\n", `f:9: scale ".inf": not a number`},
		{"a member that could not be read", acme + "  - field: sex\n    at: {x: /a}\n", "f:10: at: not a list"},
		{"a member that could not be read, and another", acme + "  - field: sex\n    at: {x: /a}\n  - field: issue_date\n", `f:10: at: not a list
f:11: field "issue_date": no at, parts or labels says where it is`},
		{"as long as may be", "#" + strings.Repeat("x", 1<<20-1), "f:1: the file is empty"},
		{"too long", "#" + strings.Repeat("x", 1<<20), "f:1: the file is longer than 1 MiB"},
		{"nested", acme + "marks: " + strings.Repeat("[", 65) + "\n", "f:9: nested deeper than 64 levels"},
		{"nested by hyphens", acme + "marks:\n" + strings.Repeat("- ", 130) + "\n", "f:10: nested deeper than 64 levels"},
		{"layout", acme + "rebuild: {layout: TD4, digits: {composite: /c}}\n", `f:9: layout "TD4": not a layout of Doc 9303: TD1 TD2 TD3 MRVA MRVB`},
		{"no layout", acme + "rebuild: {digits: {composite: /c}}\n", "f:9: layout: missing or empty"},
		{"element", acme + "rebuild: {layout: TD3, elements: {name: /n}}\n", `f:9: elements "name": not an element of a zone`},
		{"digit", acme + "rebuild: {layout: TD3, digits: {composite: c}}\n", `f:9: digits "c": not an RFC 6901 pointer: every name behind a "/", "~" as ~0, "/" in a name as ~1`},
		{"metadata", acme + "metadata: {time: now}\n", `f:9: time "now": not an RFC 6901 pointer: every name behind a "/", "~" as ~0, "/" in a name as ~1`},
		{"retry", acme + "error: {retry: {a: true}}\n", "f:9: retry: not a list"},
		{"several", "id: a\nmarks: 2\nerror: {until: [], kode: 1}\n", `f:2: marks: not a list
f:3: until: not a text
f:3: unknown key "kode"; did you mean code?`},
	} {
		_, err := tablefile.Load("f", []byte(test.file))
		if err == nil {
			t.Errorf("%s: no error", test.what)
		} else if err.Error() != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.what, err, test.want)
		}
	}
}
