package tablefile

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/ocrlint/ocrlint/internal/nearest"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// loader decodes the syntax tree of a file and remembers the line of everything.
type loader struct {
	file  string
	lines map[string]int // by path, as vendors.Fault has it
	errs  Errors
}

func (l *loader) fail(line int, format string, args ...any) {
	l.errs = append(l.errs, &Error{l.file, line, fmt.Sprintf(format, args...)})
}

// parse returns the syntax tree, nil when there is none.
func (l *loader) parse(data []byte) ast.Node {
	switch {
	case len(data) > maxTable:
		l.fail(1, "the file is longer than %d MiB", maxTable>>20)
		return nil
	case !utf8.Valid(data):
		l.fail(1, "the file is not UTF-8")
		return nil
	}
	f, err := parser.ParseBytes(data, 0)
	var syntax yaml.Error
	switch {
	case errors.As(err, &syntax):
		l.fail(lineOf(syntax.GetToken().Position.Line), "not YAML: %s", syntax.GetMessage())
	case err != nil:
		l.fail(1, "not YAML")
	case len(f.Docs) == 0 || f.Docs[0].Body == nil:
		l.fail(1, "the file is empty")
	case len(f.Docs) > 1:
		l.fail(lineOf(f.Docs[1].GetToken().Position.Line), "a second table: a file holds one")
	default:
		return f.Docs[0].Body
	}
	return nil
}

func lineOf(line int) int { return max(line, 1) }

// decode sets v to what the node says. key is the last key above it.
func (l *loader) decode(n ast.Node, v reflect.Value, key, path string) {
	line := lineOf(n.GetToken().Position.Line)
	l.lines[path] = line
	switch n.(type) {
	case *ast.NullNode:
		return
	case *ast.AnchorNode, *ast.AliasNode, *ast.TagNode:
		l.fail(line, "anchors, aliases and tags are not for tables: write the value out")
		return
	}
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	switch {
	case isText(v):
		l.scalar(n, v, key, line)
	case v.Kind() == reflect.Struct:
		l.mapping(n, key, line, func(m *ast.MappingValueNode, name string) {
			for i := range v.NumField() {
				if snake(v.Type().Field(i).Name) == name {
					l.decode(m.Value, v.Field(i), name, join(path, name))
					return
				}
			}
			l.fail(lineOf(m.Key.GetToken().Position.Line), "unknown key %q%s", name, nearest.Hint(name, keys(v.Type())))
		})
	case v.Kind() == reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		l.mapping(n, key, line, func(m *ast.MappingValueNode, name string) {
			e := reflect.New(v.Type().Elem()).Elem()
			l.decode(m.Value, e, name, path+"["+name+"]")
			v.SetMapIndex(reflect.ValueOf(name), e)
		})
	case v.Kind() == reflect.Slice:
		list, ok := n.(*ast.SequenceNode)
		if _, text := scalarText(n); !ok && text && v.Type().Elem().Kind() == reflect.String {
			list, ok = &ast.SequenceNode{Values: []ast.Node{n}}, true // a list of one
		}
		if !ok {
			l.fail(line, "%s: not a list", key)
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), len(list.Values), len(list.Values)))
		for i, e := range list.Values {
			l.decode(e, v.Index(i), key, path+"["+strconv.Itoa(i)+"]")
		}
	default:
		l.scalar(n, v, key, line)
	}
}

// join returns the path of a member.
func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

func (l *loader) mapping(n ast.Node, key string, line int, member func(m *ast.MappingValueNode, name string)) {
	m, ok := n.(ast.MapNode)
	if !ok {
		if key != "" {
			key += ": "
		}
		l.fail(line, "%snot a mapping of keys to values", key)
		return
	}
	for it := m.MapRange(); it.Next(); {
		name, ok := scalarText(it.KeyValue().Key)
		if !ok {
			l.fail(lineOf(it.KeyValue().Key.GetToken().Position.Line), "a key that is no plain text")
			continue
		}
		member(it.KeyValue(), name)
	}
}

// scalar sets v to a text, a number or a truth value.
func (l *loader) scalar(n ast.Node, v reflect.Value, key string, line int) {
	text, ok := scalarText(n)
	if !ok {
		what := "a text"
		if v.Kind() == reflect.Bool {
			what = "true or false"
		}
		l.fail(line, "%s: not %s", key, what)
		return
	}
	if u, ok := v.Addr().Interface().(interface{ UnmarshalText([]byte) error }); ok {
		if u.UnmarshalText([]byte(text)) != nil {
			kind := vocabularies[v.Type()]
			l.fail(line, "%s %q: not %s%s", key, text, kind.title, nearest.Hint(text, kind.words()))
		}
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(text)
	case reflect.Bool:
		if text != "true" && text != "false" {
			l.fail(line, "%s %q: not true or false", key, text)
		}
		v.SetBool(text == "true")
	case reflect.Float64:
		f, err := strconv.ParseFloat(text, 64)
		if err != nil || math.IsNaN(f) {
			l.fail(line, "%s %q: not a number", key, text)
		}
		v.SetFloat(f)
	default:
		i, err := strconv.Atoi(text)
		if err != nil {
			l.fail(line, "%s %q: not a whole number", key, text)
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
// they stand, so that codes need no quotes.
func scalarText(n ast.Node) (string, bool) {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return n.Value.Value, true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		return n.GetToken().Value, true
	}
	return "", false
}

// keys returns the keys of a struct.
func keys(t reflect.Type) (names []string) {
	for i := range t.NumField() {
		names = append(names, snake(t.Field(i).Name))
	}
	return names
}

// vocabularies are what may stand for values that read themselves from a text.
var vocabularies = map[reflect.Type]struct {
	title string
	words func() []string
}{
	reflect.TypeFor[normalize.Field]():   {"a canonical field", names[normalize.Field]},
	reflect.TypeFor[document.Witness]():  {"a witness", names[document.Witness]},
	reflect.TypeFor[normalize.DocType](): {"a document type", names[normalize.DocType]},
}

// names returns the texts of the values of an enumeration that begins with the
// value of no name.
func names[T interface {
	~uint8
	String() string
}]() (all []string) {
	for v := T(1); v.String() != ""; v++ {
		all = append(all, v.String())
	}
	return all
}
