package rules_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"math"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint/rules"
)

// TestSchema holds everything in the goldens that names a schema against it.
func TestSchema(t *testing.T) {
	for _, name := range []string{rules.Schema, rules.CompareSchema, rules.StatsSchema} {
		t.Run(name, func(t *testing.T) { holdGoldens(t, name, parseSchema(t, name)) })
	}
	if text, ok := rules.JSONSchema("ocrlint.report/2"); ok || text != "" {
		t.Error("there is a schema of another version")
	}
}

func holdGoldens(t *testing.T, name string, root *schema) {
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
				for _, problem := range root.validate(r) {
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
	root := parseSchema(t, rules.Schema)
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
		if got := strings.Join(root.validate(v), "\n"); got != test.want {
			t.Errorf("%s: got %q, want %q", test.what, got, test.want)
		}
	}
}

// schema is the part of JSON Schema that the report's schema uses. It is stricter
// in one way: members that the schema does not describe are refused, so that
// nothing gets into a report undescribed.
type schema struct {
	Type                 any                `json:"type"`
	Const                any                `json:"const"`
	Enum                 []any              `json:"enum"`
	Required             []string           `json:"required"`
	Properties           map[string]*schema `json:"properties"`
	AdditionalProperties *schema            `json:"additionalProperties"`
	PropertyNames        *schema            `json:"propertyNames"`
	Items                *schema            `json:"items"`
	MinItems             int                `json:"minItems"`
	MaxItems             *int               `json:"maxItems"`
	MinLength            int                `json:"minLength"`
	MaxLength            *int               `json:"maxLength"`
	Minimum              *float64           `json:"minimum"`
	Maximum              *float64           `json:"maximum"`
	Pattern              string             `json:"pattern"`
	OneOf                []*schema          `json:"oneOf"`
	Ref                  string             `json:"$ref"`
	Defs                 map[string]*schema `json:"$defs"`
	Schema               string             `json:"$schema"`
	ID                   string             `json:"$id"`
	Title                string             `json:"title"`
	Description          string             `json:"description"`

	root *schema
}

// parseSchema reads the schema and fails on a keyword that is not checked.
func parseSchema(t *testing.T, name string) *schema {
	text, ok := rules.JSONSchema(name)
	if !ok {
		t.Fatalf("no schema %s", name)
	}
	s := new(schema)
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(s); err != nil {
		t.Fatal(err)
	}
	s.root = s
	return s
}

// validate returns what is wrong with a value, each with its place.
func (s *schema) validate(v any) (problems []string) {
	s.at("", v, &problems)
	return problems
}

func (s *schema) at(path string, v any, problems *[]string) {
	problem := func(format string, args ...any) {
		where := path
		if where == "" {
			where = "/"
		}
		*problems = append(*problems, where+": "+fmt.Sprintf(format, args...))
	}
	sub := func(c *schema, path string, v any) {
		c.root = s.root
		c.at(path, v, problems)
	}
	if s.Ref != "" {
		sub(s.root.Defs[strings.TrimPrefix(s.Ref, "#/$defs/")], path, v)
	}
	if s.Type != nil && !isType(v, s.Type) {
		problem("not of type %v", s.Type)
		return
	}
	if s.Const != nil && v != s.Const {
		problem("not the constant")
	}
	if s.Enum != nil && !slices.Contains(s.Enum, v) {
		problem("not one of the enumeration")
	}
	if s.OneOf != nil {
		fit := 0
		for _, c := range s.OneOf {
			c.root = s.root
			if len(c.validate(v)) == 0 {
				fit++
			}
		}
		if fit != 1 {
			problem("fits %d of the alternatives", fit)
		}
	}
	switch v := v.(type) {
	case string:
		if n := len([]rune(v)); n < s.MinLength || s.MaxLength != nil && n > *s.MaxLength {
			problem("of length %d", n)
		}
		if s.Pattern != "" && !regexp.MustCompile(s.Pattern).MatchString(v) {
			problem("does not match its pattern")
		}
	case float64:
		if s.Minimum != nil && v < *s.Minimum {
			problem("less than %v", *s.Minimum)
		}
		if s.Maximum != nil && v > *s.Maximum {
			problem("more than %v", *s.Maximum)
		}
	case []any:
		if len(v) < s.MinItems {
			problem("fewer than %d items", s.MinItems)
		}
		if s.MaxItems != nil && len(v) > *s.MaxItems {
			problem("more than %d items", *s.MaxItems)
		}
		for i, e := range v {
			if s.Items != nil {
				sub(s.Items, fmt.Sprintf("%s/%d", path, i), e)
			}
		}
	case map[string]any:
		for _, name := range s.Required {
			if _, ok := v[name]; !ok {
				problem("no member %s", name)
			}
		}
		for name, e := range v {
			if s.PropertyNames != nil {
				sub(s.PropertyNames, path+"/"+name, name)
			}
			switch {
			case s.Properties[name] != nil:
				sub(s.Properties[name], path+"/"+name, e)
			case s.AdditionalProperties != nil:
				sub(s.AdditionalProperties, path+"/"+name, e)
			case s.Ref == "" && s.OneOf == nil:
				problem("the schema does not describe member %s", name)
			}
		}
	}
}

// isType reports whether v is of the type, or of one of the types.
func isType(v, types any) bool {
	if list, ok := types.([]any); ok {
		return slices.ContainsFunc(list, func(name any) bool { return isType(v, name) })
	}
	switch v := v.(type) {
	case nil:
		return types == "null"
	case bool:
		return types == "boolean"
	case string:
		return types == "string"
	case float64:
		return types == "number" || types == "integer" && v == math.Trunc(v)
	case []any:
		return types == "array"
	}
	return types == "object"
}
