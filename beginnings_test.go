package ocrlint_test

import (
	"fmt"
	"go/ast"
	"go/doc"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestBeginnings: the documentation of every package that others may import tells how to
// begin, in Go that compiles, and leads further: its links are there, and it has an example
// that runs.
func TestBeginnings(t *testing.T) {
	imports := map[string]string{"fmt": "fmt", "validator": "github.com/go-playground/validator/v10", "ocrlint": module}
	var dirs []string
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		switch d.Name() {
		case "internal", "gen", "cmd", "fuzz", "testdata", "js", "docs":
			return fs.SkipDir
		}
		if strings.HasPrefix(d.Name(), ".") && name != "." {
			return fs.SkipDir
		}
		if files, _ := filepath.Glob(filepath.Join(name, "*.go")); len(files) > 0 {
			dirs = append(dirs, filepath.ToSlash(name))
			if name != "." {
				imports[d.Name()] = module + "/" + filepath.ToSlash(name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var program strings.Builder
	used := map[string]bool{}
	for _, dir := range dirs {
		p, examples := documentation(t, dir)
		code := ""
		further := 0
		for _, block := range p.Parser().Parse(p.Doc).Content {
			switch block := block.(type) {
			case *comment.Code:
				code += block.Text
			case *comment.Paragraph:
				further += links(t, dir, block.Text)
			}
		}
		switch {
		case code == "":
			t.Errorf("%s: doc.go does not tell how to begin", dir)
		case further == 0:
			t.Errorf("%s: doc.go leads to no page", dir)
		case examples == 0:
			t.Errorf("%s has no example that runs", dir)
		}
		for name := range imports {
			used[name] = used[name] || regexp.MustCompile(`\b`+name+`\.`).MatchString(code)
		}
		fmt.Fprintf(&program, "func _(answer, file []byte, r io.Reader) error {\n%s\nreturn nil\n}\n", code)
	}
	head := "package beginnings\n\nimport \"io\"\n"
	for name, path := range imports {
		if used[name] {
			head += fmt.Sprintf("import %s %q\n", name, path)
		}
	}
	name := filepath.Join(t.TempDir(), "beginnings.go")
	if err := os.WriteFile(name, []byte(head+program.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("go", "vet", name).CombinedOutput(); err != nil {
		t.Errorf("what doc.go shows: %v\n%s", err, out)
	}
}

// documentation reads what go doc shows of a package, and counts its examples.
func documentation(t *testing.T, dir string) (p *doc.Package, examples int) {
	t.Helper()
	names, _ := filepath.Glob(filepath.Join(dir, "*.go"))
	set := token.NewFileSet()
	var files []*ast.File
	for _, name := range names {
		f, err := parser.ParseFile(set, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(name, "_test.go") {
			examples += len(doc.Examples(f))
		} else {
			files = append(files, f)
		}
	}
	p, err := doc.NewFromFiles(set, files, module+"/"+dir)
	if err != nil {
		t.Fatal(err)
	}
	return p, examples
}

var (
	unlinked = regexp.MustCompile(`\[[A-Za-z.]+\]`)
	ownPages = module + "/blob/main/"
)

// links counts the links to pages of ours, which have to be there, as what stands in
// brackets has to be.
func links(t *testing.T, dir string, text []comment.Text) (n int) {
	t.Helper()
	for _, part := range text {
		switch part := part.(type) {
		case comment.Plain:
			if s := unlinked.FindString(string(part)); s != "" {
				t.Errorf("%s: there is no %s", dir, s)
			}
		case *comment.Link:
			if _, page, ok := strings.Cut(part.URL, ownPages); ok {
				if _, err := os.Stat(page); err != nil {
					t.Errorf("%s: %v", dir, err)
				}
				n++
			}
		}
	}
	return n
}
