package ocrlint_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const module = "github.com/ocrlint/ocrlint"

// TestImportDirection holds the pipeline: imports run one way, and every package
// of ours that a directory may import is named here.
func TestImportDirection(t *testing.T) {
	allowed := map[string][]string{
		"internal/caught":            {},
		"internal/golden":            {},
		"internal/nearest":           {},
		"internal/ordered":           {},
		"internal/checker":           {"vendors/inputs", "vendors", "rules", "normalize/document", "normalize"},
		"internal/printable":         {},
		"mrz":                        {},
		"normalize/internal/fold":    {},
		"normalize/internal/inflect": {"normalize/internal/fold"},
		"normalize":                  {"mrz", "normalize/internal/fold", "normalize/internal/inflect"},
		"normalize/number":           {"normalize", "normalize/internal/fold", "mrz"},
		"normalize/specimen":         {"normalize/number", "normalize", "mrz"},
		"normalize/document":         {"internal/printable", "normalize", "normalize/number", "mrz"},
		"vendors/internal/scan":      {},
		"vendors/internal/tape":      {"vendors/internal/scan"},
		"vendors":                    {"vendors/internal/tape", "vendors/internal/scan", "normalize/document", "normalize/number", "normalize", "mrz", "internal/nearest"},
		"vendors/fake":               {"vendors", "normalize/document", "normalize/specimen", "normalize/number", "normalize", "mrz"},
		"vendors/inputs":             {"internal/caught", "vendors/internal/tape", "vendors/internal/scan"},
		"vendors/tablefile":          {"vendors", "normalize/document", "normalize", "internal/yamlfile"},
		"vendors/infer":              {"vendors/tablefile", "vendors", "vendors/internal/tape", "normalize/document", "normalize/number", "normalize", "mrz"},
		"rules":                      {"normalize/document", "normalize/number", "normalize", "mrz", "internal/nearest", "internal/printable"},
		"rules/lang":                 {"rules", "normalize/document", "normalize/number", "normalize", "mrz"},
		"rules/config":               {"rules", "normalize/document", "normalize", "internal/nearest", "internal/yamlfile"},
		"internal/yamlfile":          {"internal/nearest"},
		"rules/tags":                 {"normalize/number", "normalize", "mrz"},
		".":                          {"internal/caught", "internal/checker", "internal/ordered", "vendors/inputs", "vendors", "rules", "normalize"},
		"fuzz":                       {},
		"fuzz/oracle":                {},
		"cmd/ocrlint":                {"cmd/internal/cli"},
		"cmd/ocrlint-wasm":           {"cmd/internal/wire", "internal/caught"},
		"cmd/internal/page":          {},
		"cmd/ocrlint-worker":         {"cmd/internal/cli", ".", "rules", "normalize"},
		"cmd/internal/wire":          {".", "internal/caught", "vendors/inputs", "vendors", "rules", "normalize/document", "normalize", "mrz"},
		"cmd/internal/serve":         {".", "cmd/internal/wire", "internal/caught", "vendors/inputs", "rules", "normalize", "mrz"},
		"cmd/internal/cli":           {".", "cmd/internal/page", "cmd/internal/serve", "cmd/internal/wire", "internal/caught", "vendors/fake", "rules/config", "rules/lang", "vendors/inputs", "vendors/infer", "vendors/tablefile", "vendors", "rules", "normalize/document", "normalize/number", "normalize", "mrz", "internal/nearest", "internal/printable"},
	}
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (strings.HasPrefix(d.Name(), ".") && name != "." || d.Name() == "testdata") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		room := filepath.ToSlash(filepath.Dir(name))
		if strings.Contains(filepath.ToSlash(name), "/gen/") {
			return nil // generators may use what they generate for
		}
		rooms, known := allowed[room]
		if !known {
			t.Errorf("%s is in no room of the pipeline", name)
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, imported := range file.Imports {
			p, _ := strconv.Unquote(imported.Path.Value)
			rel, ours := strings.CutPrefix(p, module)
			if !ours {
				continue
			}
			rel = strings.TrimPrefix(rel, "/")
			if rel == "" {
				rel = "."
			}
			if !slices.Contains(rooms, rel) {
				t.Errorf("%s imports %s", name, rel)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestLightCore holds what a program links that only calls Check: these packages
// of others, and no network.
func TestLightCore(t *testing.T) {
	list, err := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{else if eq .ImportPath \"net\"}}{{.ImportPath}}{{end}}", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	var others []string
	for p := range strings.FieldsSeq(string(list)) {
		if !strings.HasPrefix(p, module) {
			others = append(others, p)
		}
	}
	slices.Sort(others)
	want := []string{
		"github.com/agnivade/levenshtein",
		"github.com/biter777/countries",
		"github.com/go-json-experiment/json/internal",
		"github.com/go-json-experiment/json/internal/jsonflags",
		"github.com/go-json-experiment/json/internal/jsonopts",
		"github.com/go-json-experiment/json/internal/jsonwire",
		"github.com/go-json-experiment/json/jsontext",
		"github.com/jalaali/go-jalaali",
		"golang.org/x/text/internal/language",
		"golang.org/x/text/internal/language/compact",
		"golang.org/x/text/internal/tag",
		"golang.org/x/text/language",
		"golang.org/x/text/runes",
		"golang.org/x/text/transform",
		"golang.org/x/text/unicode/norm",
	}
	if diff := cmp.Diff(want, others); diff != "" {
		t.Errorf("a program that only calls Check links other packages (-want +got):\n%s", diff)
	}
}

// TestBrowserCore holds that what a browser runs links no command line and no network.
func TestBrowserCore(t *testing.T) {
	cmd := exec.Command("go", "list", "-deps", "./cmd/internal/wire")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	list, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	for p := range strings.FieldsSeq(string(list)) {
		switch {
		case p == "net", p == "net/http", p == "os/exec", p == "os/signal",
			strings.HasPrefix(p, "github.com/spf13/"), strings.HasPrefix(p, "github.com/klauspost/"), strings.HasSuffix(p, "/rules/lang"):
			t.Errorf("cmd/internal/wire links %s", p)
		}
	}
}

// TestGoldens holds that the tests of every package accept -update, and so that
// "go test ./... -update" is good.
func TestGoldens(t *testing.T) {
	accepts := map[string]bool{}
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (strings.HasPrefix(d.Name(), ".") && name != "." || d.Name() == "testdata" || d.Name() == "ocrlint-worker"):
			return fs.SkipDir
		case !strings.HasSuffix(name, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		uses := slices.ContainsFunc(file.Imports, func(i *ast.ImportSpec) bool {
			return i.Path.Value == `"github.com/ocrlint/ocrlint/internal/golden"`
		})
		room := filepath.Dir(name)
		accepts[room] = accepts[room] || uses
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for room, ok := range accepts {
		if !ok {
			t.Errorf("no test in %s imports internal/golden, so that it does not accept -update", room)
		}
	}
}

// TestFileLength: a file that is written by hand, besides tests, has at most 400 lines.
func TestFileLength(t *testing.T) {
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return err
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if n := bytes.Count(text, []byte("\n")); n > 400 && !bytes.Contains(text, []byte("\n// Code generated ")) && !bytes.HasPrefix(text, []byte("// Code generated ")) {
			t.Errorf("%s has %d lines", name, n)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestCommandSize holds the size of the command, stripped. HTTP, TLS and HTTP/2 are 4.1 MB of
// it, the page 0.1.
func TestCommandSize(t *testing.T) {
	if testing.Short() || runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
		t.Skip("links a program")
	}
	binary := filepath.Join(t.TempDir(), "ocrlint")
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", binary, "./cmd/ocrlint")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	info, err := os.Stat(binary)
	if err != nil {
		t.Fatal(err)
	}
	if most := int64(17_000_000); info.Size() > most {
		t.Errorf("the command has %d bytes, want at most %d", info.Size(), most)
	}
}

// TestLightSize holds the size of a program that only calls Check, stripped: neither what
// prints and invents values nor the texts of other languages is in it.
func TestLightSize(t *testing.T) {
	if testing.Short() || runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
		t.Skip("links a program")
	}
	dir := t.TempDir()
	program := `package main

import (
	"io"
	"os"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
)

func main() {
	answer, _ := io.ReadAll(os.Stdin)
	r, err := ocrlint.Check(answer, ocrlint.Options{AsOf: normalize.MustParseDate("2026-01-31")})
	if err != nil {
		panic(err)
	}
	os.Stdout.Write(r.AppendJSON(nil, false))
}
`
	source, binary := filepath.Join(dir, "main.go"), filepath.Join(dir, "light")
	if err := os.WriteFile(source, []byte(program), 0o666); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", binary, source).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	info, err := os.Stat(binary)
	if err != nil {
		t.Fatal(err)
	}
	if most := int64(6 << 20); info.Size() > most {
		t.Errorf("a program that only calls Check has %d bytes, want at most %d", info.Size(), most)
	}
}
