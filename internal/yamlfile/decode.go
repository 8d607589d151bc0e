package yamlfile

import (
	"bytes"
	"errors"
	"math"
	"reflect"
	"strconv"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"

	"github.com/ocrlint/ocrlint/internal/nearest"
)

// parse returns the syntax tree, nil when there is none.
func (f *File) parse(data []byte) ast.Node {
	switch {
	case len(data) > maxFile:
		f.Fail(1, "the file is longer than %d MiB", maxFile>>20)
		return nil
	case !utf8.Valid(data):
		f.Fail(1, "the file is not UTF-8")
		return nil
	}
	tokens := lexer.Tokenize(string(data))
	if line := tooDeep(data, tokens); line > 0 {
		f.Fail(line, "nested deeper than %d levels", maxDepth)
		return nil
	}
	file, err := parser.Parse(tokens, 0)
	var syntax yaml.Error
	switch {
	case errors.As(err, &syntax):
		f.Fail(lineOf(syntax.GetToken().Position.Line), "not YAML: %s", syntax.GetMessage())
	case err != nil:
		f.Fail(1, "not YAML")
	case len(file.Docs) == 0 || file.Docs[0].Body == nil:
		f.Fail(1, "the file is empty")
	case len(file.Docs) > 1:
		f.Fail(lineOfDocument(file.Docs[1]), "a second %s: a file holds one", f.Holds)
	default:
		return file.Docs[0].Body
	}
	return nil
}

// lineOfDocument returns the line in which a document begins, which may be empty.
func lineOfDocument(d *ast.DocumentNode) int {
	switch {
	case d.Body != nil:
		return lineOf(d.Body.GetToken().Position.Line)
	case d.Start != nil:
		return lineOf(d.Start.Position.Line)
	}
	return 1
}

// tooDeep returns a line in which a file is nested deeper than may be, 0 when there is
// none. It counts brackets that are none of a text or comment, and how far to the right a
// line begins that nests by blanks.
func tooDeep(data []byte, tokens token.Tokens) (line int) {
	for text := range bytes.Lines(data) {
		line++
		begin := 0
		for begin+1 < len(text) && (text[begin] == ' ' || text[begin+1] == ' ' && (text[begin] == '-' || text[begin] == '?')) {
			begin++
		}
		if begin/4 > maxDepth {
			return line
		}
	}
	depth := 0
	for _, t := range tokens {
		switch t.Type {
		case token.SequenceStartType, token.MappingStartType:
			depth++
		case token.SequenceEndType, token.MappingEndType:
			depth = max(0, depth-1)
		}
		if depth > maxDepth {
			return lineOf(t.Position.Line)
		}
	}
	return 0
}

func lineOf(line int) int { return max(line, 1) }

// decode sets v to what the node says. key is the last key above it.
func (f *File) decode(n ast.Node, v reflect.Value, key, path string) {
	line := lineOf(n.GetToken().Position.Line)
	f.lines[path] = line
	switch n.(type) {
	case *ast.NullNode:
		return
	case *ast.AnchorNode, *ast.AliasNode, *ast.TagNode:
		f.Fail(line, "anchors, aliases and tags are not allowed: write the value out")
		return
	}
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	switch {
	case isText(v):
		f.scalar(n, v, key, line)
	case v.Kind() == reflect.Struct:
		f.mapping(n, key, line, func(m *ast.MappingValueNode, name string) {
			for _, field := range members(v.Type()) {
				if Key(field.Name) == name {
					f.decode(m.Value, v.FieldByIndex(field.Index), name, join(path, name))
					return
				}
			}
			f.Fail(lineOf(m.Key.GetToken().Position.Line), "unknown key %q%s", name, nearest.Hint(name, keys(v.Type())))
		})
	case v.Kind() == reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		f.mapping(n, key, line, func(m *ast.MappingValueNode, name string) {
			k, e := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
			f.scalar(m.Key, k, key, lineOf(m.Key.GetToken().Position.Line))
			f.decode(m.Value, e, name, path+"["+name+"]")
			v.SetMapIndex(k, e)
		})
	case v.Kind() == reflect.Slice:
		list, ok := n.(*ast.SequenceNode)
		if _, text := scalarText(n); text && v.Type().Elem().Kind() == reflect.String {
			list, ok = &ast.SequenceNode{Values: []ast.Node{n}}, true // a list of one
		}
		if !ok {
			f.Fail(line, "%s: not a list", key)
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), len(list.Values), len(list.Values)))
		for i, e := range list.Values {
			if f.full() {
				return
			}
			f.decode(e, v.Index(i), key, path+"["+strconv.Itoa(i)+"]")
		}
	default:
		f.scalar(n, v, key, line)
	}
}

// join returns the path of a member.
func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

func (f *File) mapping(n ast.Node, key string, line int, member func(m *ast.MappingValueNode, name string)) {
	m, ok := n.(ast.MapNode)
	if !ok {
		if key != "" {
			key += ": "
		}
		f.Fail(line, "%snot a mapping of keys to values", key)
		return
	}
	for it := m.MapRange(); it.Next() && !f.full(); {
		name, ok := scalarText(it.KeyValue().Key)
		if !ok {
			f.Fail(lineOf(it.KeyValue().Key.GetToken().Position.Line), "a key that is no plain text")
			continue
		}
		member(it.KeyValue(), name)
	}
}

// scalar sets v to a text, a number or a truth value.
func (f *File) scalar(n ast.Node, v reflect.Value, key string, line int) {
	text, ok := scalarText(n)
	if !ok {
		what := "a text"
		if v.Kind() == reflect.Bool {
			what = "true or false"
		}
		f.Fail(line, "%s: not %s", key, what)
		return
	}
	if u, ok := v.Addr().Interface().(interface{ UnmarshalText([]byte) error }); ok {
		if u.UnmarshalText([]byte(text)) != nil {
			kind := f.Words[v.Type()]
			hint := ""
			if kind.Words != nil {
				hint = nearest.Hint(text, kind.Words())
			}
			f.Fail(line, "%s %q: not %s%s", key, text, kind.Title, hint)
		}
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(text)
	case reflect.Bool:
		if text != "true" && text != "false" {
			f.Fail(line, "%s %q: not true or false", key, text)
		}
		v.SetBool(text == "true")
	case reflect.Float64:
		x, err := strconv.ParseFloat(text, 64)
		if err != nil || math.IsNaN(x) {
			f.Fail(line, "%s %q: not a number", key, text)
		}
		v.SetFloat(x)
	default:
		i, err := strconv.Atoi(text)
		if err != nil {
			f.Fail(line, "%s %q: not a whole number", key, text)
		}
		v.SetInt(int64(i))
	}
}

// isText reports whether a value reads itself from a text.
func isText(v reflect.Value) bool {
	_, ok := v.Addr().Interface().(interface{ UnmarshalText([]byte) error })
	return ok
}

// scalarText returns the text of a scalar; numbers and truth values are texts as
// they stand, so that codes need no quotes, and so is null where it is a key.
func scalarText(n ast.Node) (string, bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return n.Value.Value, true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode, *ast.NullNode:
		return n.GetToken().Value, true
	}
	return "", false
}

// keys returns the keys of a struct.
func keys(t reflect.Type) (names []string) {
	for _, f := range members(t) {
		names = append(names, Key(f.Name))
	}
	return names
}

// members returns the exported fields of a struct, in the place of an embedded struct its
// own.
func members(t reflect.Type) (fields []reflect.StructField) {
	for _, f := range reflect.VisibleFields(t) {
		if !f.Anonymous && f.IsExported() {
			fields = append(fields, f)
		}
	}
	return fields
}

// Key returns the key of a member: RequestID is request_id.
func Key(name string) string {
	var b []byte
	for i := range len(name) {
		c := name[i]
		if i > 0 && name[i-1] >= 'a' && c <= 'Z' {
			b = append(b, '_')
		}
		b = append(b, c|0x20)
	}
	return string(b)
}
