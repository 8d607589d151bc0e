package yamlfile

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/goccy/go-yaml"
)

// Append appends a struct in YAML, the form that Decode reads, or with json in JSON.
// What is zero is left out; where everything is, it is a mapping of nothing.
func Append(dst []byte, v any, json bool) []byte {
	content := tree(reflect.ValueOf(v))
	var options []yaml.EncodeOption
	if json {
		options = []yaml.EncodeOption{yaml.JSON()}
	}
	text, err := yaml.MarshalWithOptions(content, options...)
	if err != nil {
		panic(err) // a tree of texts, numbers and truth values
	}
	if json {
		v := jsontext.Value(text)
		if err := v.Indent(jsontext.WithIndent("  ")); err != nil {
			panic(err) // what the encoder wrote is JSON
		}
		text = append(v, '\n')
	}
	return append(dst, text...)
}

// tree returns the value as YAML has it: structs as mappings in the order of
// their members, without those that are zero.
func tree(v reflect.Value) any {
	if text, ok := v.Interface().(fmt.Stringer); ok {
		return text.String()
	}
	switch v.Kind() {
	case reflect.Pointer:
		return tree(v.Elem())
	case reflect.Struct:
		var m yaml.MapSlice
		for _, field := range members(v.Type()) {
			if f := v.FieldByIndex(field.Index); !f.IsZero() {
				m = append(m, yaml.MapItem{Key: Key(field.Name), Value: tree(f)})
			}
		}
		return m
	case reflect.Slice:
		list := make([]any, v.Len())
		for i := range list {
			list[i] = tree(v.Index(i))
		}
		return list
	case reflect.Map:
		var m yaml.MapSlice
		for _, k := range v.MapKeys() {
			m = append(m, yaml.MapItem{Key: fmt.Sprint(k), Value: tree(v.MapIndex(k))})
		}
		slices.SortFunc(m, func(a, b yaml.MapItem) int { return cmp.Compare(a.Key.(string), b.Key.(string)) })
		return m
	}
	return v.Interface()
}
