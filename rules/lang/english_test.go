package lang_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/number"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
)

// text is what a language has to say: a key in a section, and the English.
type text struct{ section, key, english string }

// english collects all that there is to say, as the code has it.
func english(t *testing.T) (all []text) {
	add := func(section, key, english string) {
		x := text{section, key, strings.ReplaceAll(english, "\n", " ")}
		if key != "" && !slices.ContainsFunc(all, func(o text) bool { return o.section == section && o.key == key }) {
			all = append(all, x)
		}
	}
	var none *lang.Language
	named(add, "result", rules.Fail, none)
	named(add, "severity", rules.Error, none)
	named(add, "status", rules.HasError, none)
	named(add, "check", rules.GroupNumber, none)
	named(add, "agreement", normalize.Mismatch, none)
	named(add, "outcome", rules.Outcome(100), none)
	named(add, "state", normalize.Unreadable, none)
	named(add, "type", normalize.DocType(100), none)
	named(add, "zone", mrz.Unverified, none)
	named(add, "part", number.CheckFails, none)
	for w := document.Visual; w <= document.User; w++ {
		add("head", w.String(), none.Head(w))
	}
	for w := document.Visual; w <= document.User; w++ {
		add("witness", w.String(), rules.English(w))
	}
	for _, class := range []rules.Class{"auth", "quota", "rate_limit", "bad_request", "bad_image", "not_found", "pending", "internal"} {
		add("class", class.String(), class.String())
	}
	for _, u := range [][2]string{ // in English the reason says it
		{"syntax", "the answer is not JSON"}, {"unknown_vendor", "no vendor known gives such answers"}, {"ambiguous_vendor", "several vendors give such answers"},
		{"too_long", "the answer is too long"}, {"input", "the input cannot be read"}, {"internal", "internal error"},
	} {
		add("unread", u[0], u[1])
	}
	for _, thing := range calls(t, "Count") {
		add("count", thing, "%d "+thing+" | %d "+thing+"s")
	}
	for _, f := range normalize.Fields() {
		add("field", f.String(), strings.ReplaceAll(f.String(), "_", " "))
	}
	for e := mrz.DocumentCode; e <= mrz.Composite; e++ {
		add("field", e.String(), strings.ReplaceAll(e.String(), "_", " "))
	}
	for r := normalize.Reason(1); r.String() != ""; r++ {
		add("reason", r.String(), r.String())
	}
	for n := normalize.Note(1); n.String() != ""; n <<= 1 {
		add("note", n.String(), n.String())
	}
	for m := range rules.Messages() {
		add("message", m.Code, m.Text)
	}
	for r := range rules.All() {
		add("rule", r.ID, r.Title)
	}
	for _, s := range calls(t, "Text") {
		add("text", s, s)
	}
	for _, s := range page(t) {
		add("text", s, s)
	}
	named(add, "text", mrz.LostFiller+1, none)
	named(add, "text", mrz.Sealed, none)
	for k := mrz.NoDiagnosis; k.Text() != ""; k++ {
		add("text", k.Text(), k.Text())
	}
	for _, l := range mrz.Layouts() {
		add("text", l.Title(), l.Title())
	}
	for r := range rules.All() {
		add("doc", r.ID, r.Doc)
	}
	return all
}

// named adds the names of a type's values up to the last.
func named[T interface {
	~uint8
	String() string
}](add func(section, key, english string), section string, last T, none *lang.Language) {
	for v := T(0); v <= last; v++ {
		add(section, v.String(), none.Word(v))
	}
}

// calls returns the texts that the program gives to a method of a language, in the order of
// the files.
func calls(t *testing.T, method string) (texts []string) {
	for _, dir := range []string{"..", ".", "../../cmd/internal/cli"} {
		files, err := filepath.Glob(dir + "/*.go")
		if err != nil || len(files) == 0 {
			t.Fatal(dir, err)
		}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok || len(call.Args) == 0 {
					return true
				}
				f, ok := call.Fun.(*ast.SelectorExpr)
				if !ok || f.Sel.Name != method {
					return true
				}
				if of, ok := f.X.(*ast.Ident); ok && (of.Name == "strings" || of.Name == "bytes") {
					return true
				}
				if s, ok := call.Args[len(call.Args)-1].(*ast.BasicLit); ok && s.Kind == token.STRING {
					text, _ := strconv.Unquote(s.Value)
					texts = append(texts, text)
				}
				return true
			})
		}
	}
	return texts
}

// page returns the texts of the pages of a report and a comparison: between double braces, and those of its
// script.
func page(t *testing.T) (texts []string) {
	const braces = `\{\{(.*?)\}\}`
	for name, form := range map[string]string{"report.html": braces, "report.js": `\bt\("(.*?)"`, "compare.html": braces} {
		b, err := os.ReadFile("../../cmd/internal/cli/html/" + name)
		if err != nil {
			t.Fatal(err)
		}
		for _, found := range regexp.MustCompile(form).FindAllStringSubmatch(string(b), -1) {
			texts = append(texts, found[1])
		}
	}
	slices.Sort(texts)
	return texts
}

// table is a file of texts, by section and key, and the comment at its head.
func table(t *testing.T, name string) (texts map[string]string, head string) {
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	texts = map[string]string{}
	section := ""
	for i, line := range strings.Split(strings.TrimSuffix(string(b), "\n"), "\n") {
		key, text, ok := strings.Cut(line, " = ")
		_, twice := texts[section+"/"+key]
		switch {
		case line == "":
		case line[0] == '#':
			head += line + "\n"
		case line[0] == '[':
			section = strings.Trim(line, "[]")
		case !ok || text == "" || twice:
			t.Errorf("%s:%d: %s: a text is missing, or is here twice", name, i+1, key)
		default:
			texts[section+"/"+key] = text
		}
	}
	return texts, head
}

// arguments are what a text is filled with: {names}, and verbs of fmt.
func arguments(text string) string {
	found := regexp.MustCompile(`\{[a-z]+\}|%(\[\d\])?[.\d]*[a-z]`).FindAllString(text, -1)
	for i, a := range found {
		if a[0] == '%' {
			found[i] = fmt.Sprint(i, regexp.MustCompile(`\[\d\]`).ReplaceAllString(a, ""))
			if n := regexp.MustCompile(`\d`).FindString(a); n != "" {
				k, _ := strconv.Atoi(n)
				found[i] = fmt.Sprint(k-1, "%"+a[len(a)-1:])
			}
		}
	}
	slices.Sort(found)
	return strings.Join(found, " ")
}

// missing returns the keys of a that b does not have.
func missing(a, b map[string]string) (keys []string) {
	for _, key := range slices.Sorted(maps.Keys(a)) {
		if _, ok := b[key]; !ok {
			keys = append(keys, key)
		}
	}
	return keys
}
