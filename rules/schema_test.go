package rules_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/rules"
)

// TestSchema holds everything in the goldens that names a schema against it.
func TestSchema(t *testing.T) {
	for _, name := range []string{rules.Schema, rules.CompareSchema, rules.StatsSchema} {
		t.Run(name, func(t *testing.T) { holdGoldens(t, name, schemaOf(t, name)) })
	}
	if text, ok := rules.JSONSchema("ocrlint.report/2"); ok || text != "" {
		t.Error("there is a schema of another version")
	}
}

func holdGoldens(t *testing.T, name string, root *golden.Schema) {
	reports := 0
	err := filepath.WalkDir("../testdata", func(path string, e fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".txtar" {
			return err
		}
		a, err := txtar.ParseFile(path)
		if err != nil {
			return err
		}
		for _, f := range a.Files {
			for _, r := range reportsIn(f.Data, name) {
				reports++
				for _, problem := range root.Validate(r) {
					t.Errorf("%s: %s: %s", path, f.Name, problem)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if reports == 0 || name == rules.Schema && reports < 20 {
		t.Errorf("only %d in the goldens", reports)
	}
}

// reportsIn returns what names the schema in a text of JSON values.
func reportsIn(text []byte, schema string) (reports []any) {
	if !bytes.Contains(text, []byte(`"`+schema+`"`)) {
		return nil
	}
	for d := json.NewDecoder(bytes.NewReader(text)); ; {
		var v map[string]any
		if d.Decode(&v) != nil {
			return reports
		}
		if v["schema"] == schema {
			reports = append(reports, v)
		}
	}
}

// TestSchemaRefuses damages a good report in one place at a time.
func TestSchemaRefuses(t *testing.T) {
	root := schemaOf(t, rules.Schema)
	good := `{"schema":"ocrlint.report/1","input":{"name":"a.json","index":0},"vendor":"plain","request_id":"",
		"result":"fail","vendor_error":null,"documents":[{"document_type":"passport","issuing_country":"UTO","result":"fail",
		"checks":{"doc_type":"ok","expiry":"ok","mrz":"ok","text":"ok","cross":"ok","number":"not_done"},
		"fields":{"sex":{"value":"F","readings":[{"witness":"visual","value":"F","raw":"F","at":"/sex"}]}},
		"mrz":null,"rest":[],"findings":[]}],"findings":[]}`
	for _, test := range []struct{ what, old, new, want string }{
		{"nothing", "", "", ""},
		{"the schema", "report/1", "report/2", "/schema: not the constant"},
		{"a value of an enumeration", `"number":"not_done"`, `"number":"skipped"`, "/documents/0/checks/number: not one of the enumeration"},
		{"a member", `"vendor":"plain",`, ``, "/: no member vendor"},
		{"a type", `"index":0`, `"index":"0"`, "/input/index: not of type integer"},
		{"a whole number", `"index":0`, `"index":0.5`, "/input/index: not of type integer"},
		{"a number out of range", `"index":0`, `"index":-1`, "/input/index: less than 0"},
		{"an empty list", `[{"witness":"visual","value":"F","raw":"F","at":"/sex"}]`, `[]`, "/documents/0/fields/sex/readings: fewer than 1 items"},
		{"a pointer", `"at":"/sex"`, `"at":"sex"`, "/documents/0/fields/sex/readings/0/at: does not match its pattern"},
		{"a name", `"sex":`, `"Sex":`, "/documents/0/fields/Sex: does not match its pattern"},
		{"one of several", `"mrz":null,"rest"`, `"mrz":{},"rest"`, "/documents/0/mrz: fits 0 of the alternatives"},
		{"a member more", `"rest":[]`, `"rest":[],"more":1`, "/documents/0: the schema does not describe member more"},
	} {
		var v any
		if err := json.Unmarshal([]byte(strings.Replace(good, test.old, test.new, 1)), &v); err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(root.Validate(v), "\n"); got != test.want {
			t.Errorf("%s: got %q, want %q", test.what, got, test.want)
		}
	}
}

func schemaOf(t *testing.T, name string) *golden.Schema {
	text, ok := rules.JSONSchema(name)
	if !ok {
		t.Fatalf("no schema %s", name)
	}
	return golden.ParseSchema(t, text)
}
