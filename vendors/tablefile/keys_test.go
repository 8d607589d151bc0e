package tablefile_test

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/yamlfile"
	"github.com/ocrlint/ocrlint/vendors"
)

// section is a struct of a table: what a mapping in a file may hold.
type section struct {
	typ  reflect.Type
	at   []string // the paths of keys where it stands; none: it is the file
	way  []int    // to the first of them, by the index of members
	doc  string
	keys []key
}

// key is a member of it.
type key struct {
	name     string
	member   string // of the struct
	typ      reflect.Type
	doc      string
	required bool
	form     string // what Validate says that its texts must be, "" when any will do
	of       string // likewise of the keys of a map
	words    []string
}

// name is that of the section: the last key of the first path where it stands.
func (s *section) name() string {
	if len(s.at) == 0 {
		return "table"
	}
	return s.at[0][strings.LastIndexByte(s.at[0], '.')+1:]
}

// sections returns the structs of a table, by the order of its keys. What a key is for, its
// comment in package vendors says; which form it has and whether it must be given, Validate
// says of a table in which it is wrong or absent.
func sections(t *testing.T) []*section {
	comments := commentsOf(t, "../table.go")
	all := []*section{{typ: reflect.TypeFor[vendors.Table]()}}
	for i := 0; i < len(all); i++ {
		s := all[i]
		s.doc = comments[s.typ.Name()]
		for j := range s.typ.NumField() {
			f := s.typ.Field(j)
			way := append(slices.Clone(s.way), j)
			k := key{name: yamlfile.Key(f.Name), member: f.Name, typ: f.Type, doc: comments[s.typ.Name()+"."+f.Name]}
			if k.doc == "" {
				t.Errorf("no comment explains %s.%s", s.typ.Name(), f.Name)
			}
			k.probe(way)
			s.keys = append(s.keys, k)
			of := structOf(f.Type)
			if of == nil {
				continue
			}
			at := k.name
			if i > 0 {
				at = s.at[0] + "." + at
			}
			if known := named(all, of); known != nil {
				known.at = append(known.at, at)
			} else {
				all = append(all, &section{typ: of, at: []string{at}, way: way})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b *section) int { // below what they are of
		return slices.Compare(a.way[:min(1, len(a.way))], b.way[:min(1, len(b.way))])
	})
	return all
}

// named returns the section of a struct, nil when there is none.
func named(all []*section, of reflect.Type) *section {
	for _, s := range all {
		if s.typ == of {
			return s
		}
	}
	return nil
}

// structOf returns the struct of which a member has one or several, nil for none.
func structOf(typ reflect.Type) reflect.Type {
	for typ.Kind() == reflect.Slice {
		typ = typ.Elem()
	}
	if typ.Kind() == reflect.Struct {
		return typ
	}
	return nil
}

// probe asks Validate about the member at the end of the way.
func (k *key) probe(way []int) {
	wrong := func(text, entry string) (reason string) {
		table := new(vendors.Table)
		v, path := reflect.ValueOf(table).Elem(), ""
		for _, i := range way {
			for v.Kind() == reflect.Slice {
				v.Set(reflect.MakeSlice(v.Type(), 1, 1))
				v, path = v.Index(0), path+"[0]"
			}
			path = strings.TrimPrefix(path+"."+yamlfile.Key(v.Type().Field(i).Name), ".")
			v = v.Field(i)
		}
		switch {
		case text+entry == "":
		case v.Kind() == reflect.String:
			v.SetString(text)
		case v.Type() == reflect.TypeFor[[]string]():
			v.Set(reflect.ValueOf([]string{text, text, text})) // a date has three parts
			path += "[0]"
		case v.Type() == reflect.TypeFor[map[string]string]():
			v.Set(reflect.ValueOf(map[string]string{entry: text}))
			path += "[" + entry + "]"
		default:
			return ""
		}
		var faults vendors.Faults
		errors.As(table.Validate(), &faults)
		for _, f := range faults {
			if f.Path == path {
				return f.Reason
			}
		}
		return ""
	}
	k.required = strings.HasSuffix(wrong("", ""), ": missing or empty")
	form := func(reason string) string {
		_, form, _ := strings.Cut(reason, `"?": not `)
		form, words, _ := strings.Cut(form, "; allowed: ")
		if words != "" {
			k.words = strings.Fields(words)
		}
		return form
	}
	k.form = form(wrong("?", ""))
	if k.typ.Kind() == reflect.Map {
		k.of = form(wrong("", "?"))
	}
}

// commentsOf returns the comments of the structs of a file and of their members, by Type
// and Type.Member, with the members by their keys.
func commentsOf(t *testing.T, name string) map[string]string {
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	members := map[string][]string{}
	texts := map[string]string{}
	for _, d := range file.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.TYPE {
			continue
		}
		of := g.Specs[0].(*ast.TypeSpec)
		structure, ok := of.Type.(*ast.StructType)
		if !ok {
			continue
		}
		texts[of.Name.Name] = g.Doc.Text()
		for _, f := range structure.Fields.List {
			member := f.Names[0].Name
			members[of.Name.Name] = append(members[of.Name.Name], member)
			texts[of.Name.Name+"."+member] = f.Doc.Text() + f.Comment.Text()
		}
	}
	for at, text := range texts {
		of, _, _ := strings.Cut(at, ".")
		texts[at] = inKeys(text, of, members)
	}
	return texts
}

var name = regexp.MustCompile(`"[^"]*"|\b[A-Z]\w*(\.[A-Z]\w*)?`)

// inKeys writes the names of members in a comment as their keys, and what stands in quotes
// as code. A capital at the beginning of a sentence is none of a name.
func inKeys(text, of string, members map[string][]string) string {
	text = strings.ReplaceAll(strings.TrimSpace(text), "\n\n", "\x00")
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\n", " "), "\x00", "\n\n")
	var b strings.Builder
	from := 0
	for _, at := range name.FindAllStringIndex(text, -1) {
		before, word := text[:at[0]], text[at[0]:at[1]]
		other, member, ofOther := strings.Cut(word, ".")
		switch {
		case word[0] == '"':
			if word != `""` {
				word = strings.Trim(word, `"`)
			}
			word = "`" + word + "`"
		case ofOther && slices.Contains(members[other], member):
			word = "`" + yamlfile.Key(member) + "`"
		case ofOther || before == "" || strings.HasSuffix(before, ". ") || strings.HasSuffix(before, "\n"):
		case slices.Contains(members[of], word):
			word = "`" + yamlfile.Key(word) + "`"
		}
		b.WriteString(text[from:at[0]] + word)
		from = at[1]
	}
	return b.String() + text[from:]
}

// constantsOf returns the comments of the constants that begin with the first, by their
// values: 0, 1 and so on.
func constantsOf(t *testing.T, name, first string) []string {
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range file.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.CONST || g.Specs[0].(*ast.ValueSpec).Names[0].Name != first {
			continue
		}
		var texts []string
		for _, s := range g.Specs {
			texts = append(texts, strings.TrimSpace(s.(*ast.ValueSpec).Comment.Text()))
		}
		return texts
	}
	t.Fatalf("%s has no constant %s", name, first)
	return nil
}
