package tablefile

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/goccy/go-yaml"
	"github.com/ocrlint/ocrlint/vendors"
)

// Append appends a table in YAML, the form that Load reads, or with json in JSON.
// What is not given is left out.
func Append(dst []byte, t *vendors.Table, json bool) []byte {
	var options []yaml.EncodeOption
	if json {
		options = []yaml.EncodeOption{yaml.JSON()}
	}
	text, err := yaml.MarshalWithOptions(tree(reflect.ValueOf(*t)), options...)
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
		for i := range v.NumField() {
			if f := v.Field(i); !f.IsZero() {
				m = append(m, yaml.MapItem{Key: snake(v.Type().Field(i).Name), Value: tree(f)})
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
		keys := v.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return cmp.Compare(a.String(), b.String()) })
		for _, k := range keys {
			m = append(m, yaml.MapItem{Key: k.String(), Value: tree(v.MapIndex(k))})
		}
		return m
	}
	return v.Interface()
}

// snake returns the key of a member: RequestID is request_id.
func snake(name string) string {
	var b []byte
	for i := range len(name) {
		c := name[i]
		upper := 'A' <= c && c <= 'Z'
		if upper && i > 0 && name[i-1] >= 'a' {
			b = append(b, '_')
		}
		if upper {
			c |= 0x20
		}
		b = append(b, c)
	}
	return string(b)
}
