package golden

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// Schema is the part of JSON Schema that our schemas use. It is stricter in one way:
// members that a schema does not describe are refused, so that nothing gets into what
// we write undescribed.
type Schema struct {
	Type                 any                `json:"type"`
	Const                any                `json:"const"`
	Enum                 []any              `json:"enum"`
	Required             []string           `json:"required"`
	Properties           map[string]*Schema `json:"properties"`
	AdditionalProperties *Schema            `json:"additionalProperties"`
	PropertyNames        *Schema            `json:"propertyNames"`
	Items                *Schema            `json:"items"`
	MinItems             int                `json:"minItems"`
	MaxItems             *int               `json:"maxItems"`
	MinLength            int                `json:"minLength"`
	MaxLength            *int               `json:"maxLength"`
	Minimum              *float64           `json:"minimum"`
	Maximum              *float64           `json:"maximum"`
	Pattern              string             `json:"pattern"`
	OneOf                []*Schema          `json:"oneOf"`
	AnyOf                []*Schema          `json:"anyOf"`
	Ref                  string             `json:"$ref"`
	Defs                 map[string]*Schema `json:"$defs"`
	Schema               string             `json:"$schema"`
	ID                   string             `json:"$id"`
	Title                string             `json:"title"`
	Description          string             `json:"description"`

	root    *Schema
	nothing bool // fits
}

// ParseSchema reads a schema and fails on a keyword that is not checked.
func ParseSchema(t testing.TB, text string) *Schema {
	t.Helper()
	s := new(Schema)
	if err := json.Unmarshal([]byte(text), s); err != nil {
		t.Fatal(err)
	}
	s.root = s
	return s
}

// UnmarshalJSON reads a schema: an object, or false, which nothing fits.
func (s *Schema) UnmarshalJSON(text []byte) error {
	if string(text) == "false" {
		s.nothing = true
		return nil
	}
	type plain Schema
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	return d.Decode((*plain)(s))
}

// Validate returns what is wrong with a value, each with its place.
func (s *Schema) Validate(v any) (problems []string) {
	s.at("", v, &problems)
	return problems
}

func (s *Schema) at(path string, v any, problems *[]string) {
	problem := func(format string, args ...any) {
		where := path
		if where == "" {
			where = "/"
		}
		*problems = append(*problems, where+": "+fmt.Sprintf(format, args...))
	}
	sub := func(c *Schema, path string, v any) {
		c.root = s.root
		c.at(path, v, problems)
	}
	if s.nothing {
		problem("not allowed")
		return
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
	fits := func(all []*Schema) (n int) {
		for _, c := range all {
			c.root = s.root
			if len(c.Validate(v)) == 0 {
				n++
			}
		}
		return n
	}
	if n := fits(s.OneOf); s.OneOf != nil && n != 1 {
		problem("fits %d of the alternatives", n)
	}
	if s.AnyOf != nil && fits(s.AnyOf) == 0 {
		problem("fits none of the alternatives")
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
			case s.Ref == "" && s.OneOf == nil && s.AnyOf == nil:
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
