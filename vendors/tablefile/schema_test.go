package tablefile_test

import (
	"encoding/json"
	"maps"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/internal/yamlfile"
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/number"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

type object = map[string]any

const schemaFile = "table.schema.json"

// TestSchema holds table.schema.json, which is made of the keys.
func TestSchema(t *testing.T) {
	all := sections(t)
	defs := object{
		"text":          object{"type": []string{"string", "number", "boolean"}},
		"pointer":       object{"type": "string", "pattern": "^(/([^~/]|~[01])*)*$"},
		"field":         object{"enum": yamlfile.Names[normalize.Field]()},
		"document_type": object{"enum": yamlfile.Names[normalize.DocType]()},
		"witness":       object{"enum": yamlfile.Names[document.Witness]()},
		"country":       object{"enum": states()},
		"scheme":        object{"enum": number.IDs()},
		"element":       object{"enum": elements()},
	}
	root := all[0].schema(t, all)
	for _, s := range all[1:] {
		defs[s.name()] = s.schema(t, all)
	}
	root["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	root["$id"] = "https://github.com/ocrlint/ocrlint/vendors/tablefile/table.schema.json"
	root["title"] = "ocrlint table of a vendor"
	root["$defs"] = defs
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(root); err != nil {
		t.Fatal(err)
	}
	golden.File(t, schemaFile, b.String())
}

func states() (codes []string) {
	for _, s := range mrz.States() {
		codes = append(codes, s.Code)
	}
	return codes
}

func elements() (names []string) {
	for e := mrz.DocumentCode; e.String() != ""; e++ {
		names = append(names, e.String())
	}
	return names
}

// schema describes the mappings of a section.
func (s *section) schema(t *testing.T, all []*section) object {
	keys, required := object{}, []string{}
	for i := range s.keys {
		k := &s.keys[i]
		value := maps.Clone(k.schema(t, all))
		value["description"] = k.doc
		keys[k.name] = value
		if k.required {
			required = append(required, k.name)
		}
	}
	return object{"type": "object", "description": predicate(s.doc), "properties": keys, "required": required, "additionalProperties": false}
}

// forms are what Validate says that a text must be, as schemas.
var forms = map[string]object{
	"":                                  ref("text"),
	"small letters, digits and hyphens": {"type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$"},
	"an ISO 3166-1 alpha-3 or ICAO code of a country":                     ref("country"),
	"a notation of dates such as DD-MM-YYYY, MM/DD/YY or YYYYMMDD":        {"type": "string", "pattern": "YY"},
	"a BCP 47 language such as en or zh-Hans":                             {"type": "string", "pattern": "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$"},
	"a national number that ocrlint knows":                                ref("scheme"),
	"an element of a zone":                                                ref("element"),
	"a layout of Doc 9303: TD1 TD2 TD3 MRVA MRVB":                         {"enum": []string{"TD1", "TD2", "TD3", "MRVA", "MRVB"}},
	pointer + `: every name behind a "/", "~" as ~0, "/" in a name as ~1`: ref("pointer"),
}

func ref(name string) object { return object{"$ref": "#/$defs/" + name} }

// schema describes what may stand at a key.
func (k *key) schema(t *testing.T, all []*section) object {
	form := func(title string) object {
		f, ok := forms[title]
		if !ok {
			t.Fatalf("%s: no schema says %q", k.name, title)
		}
		return f
	}
	var of func(typ reflect.Type) object
	of = func(typ reflect.Type) object {
		switch typ {
		case reflect.TypeFor[normalize.Field]():
			return ref("field")
		case reflect.TypeFor[normalize.DocType]():
			return ref("document_type")
		case reflect.TypeFor[document.Witness]():
			return ref("witness")
		}
		switch typ.Kind() {
		case reflect.Struct:
			return ref(named(all, typ).name())
		case reflect.Bool:
			return object{"type": "boolean"}
		case reflect.Int:
			return object{"type": "integer", "minimum": 0}
		case reflect.Float64:
			return object{"type": "number", "minimum": 0}
		case reflect.Map:
			return object{"type": "object", "propertyNames": form(k.of), "additionalProperties": of(typ.Elem())}
		case reflect.Slice:
			list := object{"type": "array", "items": of(typ.Elem())}
			if typ.Elem().Kind() == reflect.String { // a text is a list of one
				return object{"anyOf": []object{of(typ.Elem()), list}}
			}
			return list
		}
		if k.words == nil {
			return form(k.form)
		}
		words := []any{}
		for _, w := range k.words {
			words = append(words, w)
			if w == "true" || w == "false" { // which need no quotes
				words = append(words, w == "true")
			}
		}
		return object{"enum": words}
	}
	return of(k.typ)
}

// TestSchemaFits holds the built-in tables, and what their file says wrongly, against the schema.
func TestSchemaFits(t *testing.T) {
	file, err := os.ReadFile(schemaFile)
	if err != nil {
		t.Fatal(err)
	}
	if string(file) != tablefile.JSONSchema() && !golden.Update() {
		t.Error("JSONSchema is not the file")
	}
	schema := golden.ParseSchema(t, string(file))
	problems := func(file []byte) []string {
		var v any
		if err := yaml.Unmarshal(file, &v); err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(v) // its numbers are those of JSON then
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(text, &v); err != nil {
			t.Fatal(err)
		}
		return schema.Validate(v)
	}
	for _, table := range vendors.All() {
		for _, asJSON := range []bool{false, true} {
			for _, p := range problems(tablefile.Append(nil, table, asJSON)) {
				t.Errorf("%s: %s", table.ID, p)
			}
		}
	}
	own, err := os.ReadFile("../../testdata/private/acme.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems(own) {
		t.Errorf("a table of one's own: %s", p)
	}
	for _, all := range examplesOf(t) {
		for _, e := range all {
			for _, p := range problems(e.table) {
				t.Errorf("%s: %s\n%s", examplesFile, p, e.table)
			}
		}
	}
	for _, test := range []struct{ what, file, want string }{
		{"all is well", acme, ""},
		{"a key", acme + "countri: UTO\n", "/countri: not allowed"},
		{"a key below", acme + "    labell: [a]\n", "/fields/0/labell: not allowed"},
		{"a key of a condition", "id: a\nmarks: [[{at: /a, isnt: object}]]\n", "/marks/0/0/isnt: not allowed"},
		{"no marks", "id: a\n", "/: no member marks"},
		{"conditions that are no shapes", "id: a\nmarks: [{at: /a}]\n", "/marks/0: not of type array"},
		{"a field", acme + "  - {field: birthdate, at: /x}\n", "/fields/1/field: not one of the enumeration"},
		{"a pointer", acme + "request_id: status\n", "/request_id: does not match its pattern"},
		{"a list of one", acme + "ignore: photo\nunwrap: data\n", "/unwrap: fits none of the alternatives"},
		{"codes", acme + "null: [0, false, none]\n", ""},
		{"a country", acme + "country: ID\n", "/country: not one of the enumeration"},
		{"a class", acme + "error: {classes: [{class: money, codes: 7}]}\n", "/error/classes/0/class: not one of the enumeration"},
		{"an outcome", acme + "verdicts: [{name: mrz, at: /m, values: {1: fine}}]\n", "/verdicts/0/values/1: not one of the enumeration"},
		{"an element", acme + "rebuild: {layout: TD3, elements: {name: /n}}\n", "/rebuild/elements/name: not one of the enumeration"},
		{"a truth value", "id: a\nmarks: [[{at: /a, is: true}]]\n", ""},
	} {
		if got := strings.Join(problems([]byte(test.file)), "\n"); got != test.want {
			t.Errorf("%s: %q, want %q", test.what, got, test.want)
		}
		if _, err := tablefile.Load(test.what, []byte(test.file)); (err == nil) != (test.want == "") {
			t.Errorf("%s: Load and the schema differ: %v", test.what, err)
		}
	}
}
