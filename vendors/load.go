package vendors

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"github.com/ocrlint/ocrlint/internal/nearest"
)

// LoadError says what is wrong in the file of a table, and where.
type LoadError struct {
	File   string
	Line   int // 1-based
	Reason string
}

func (e *LoadError) Error() string {
	return e.File + ":" + strconv.Itoa(e.Line) + ": " + e.Reason
}

// LoadErrors are all the faults of a file, in the order of its lines.
type LoadErrors []*LoadError

func (es LoadErrors) Error() string {
	lines := make([]string, len(es))
	for i, e := range es {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

// maxTable is the length in bytes of the longest file of a table.
const maxTable = 4 << 20

// Load reads a table from YAML or JSON. The keys are the names of the members of
// Table in snake_case; a key that is none of them is an error. Where a list of
// texts is expected, a text is a list of one. name stands for the file in the
// errors, which are LoadErrors.
func Load(name string, data []byte) (*Table, error) {
	l := loader{file: name, lines: make(map[string]int)}
	t := new(Table)
	if body := l.parse(data); body != nil {
		l.decode(body, reflect.ValueOf(t).Elem(), "", "Table")
		l.validate(t)
	}
	if len(l.errs) > 0 {
		slices.SortStableFunc(l.errs, func(a, b *LoadError) int { return cmp.Compare(a.Line, b.Line) })
		return nil, l.errs
	}
	return t, nil
}

// Append appends the table in YAML, the form that Load reads, or with json in
// JSON. What is not given is left out.
func (t *Table) Append(dst []byte, json bool) []byte {
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

// loader decodes the syntax tree of a file and remembers the line of everything.
type loader struct {
	file  string
	lines map[string]int // by path, as the validator has it: Table.fields[3].at[0]
	errs  LoadErrors
}

func (l *loader) fail(line int, format string, args ...any) {
	l.errs = append(l.errs, &LoadError{l.file, line, fmt.Sprintf(format, args...)})
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
					l.decode(m.Value, v.Field(i), name, path+"."+name)
					return
				}
			}
			l.fail(lineOf(m.Key.GetToken().Position.Line), "unknown key %q%s", name, suggest(name, keys(v.Type())))
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
			l.fail(line, "%s %q: not %s%s", key, text, kind.title, suggest(text, kind.words()))
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

// suggest returns what a message about an unlisted word ends with: the nearest
// listed word, else all of them when they are few.
func suggest(word string, words []string) string {
	near := nearest.Of(word, words)
	switch {
	case len(near) > 0:
		return "; did you mean " + near[0] + "?"
	case len(words) <= 24:
		return "; allowed: " + strings.Join(words, " ")
	}
	return ""
}

// plainWord leaves letters and digits in lower case.
func plainWord(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
