package ocrlint_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestImportDirection holds the pipeline: imports run one way, and every package
// of ours that a directory may import is named here.
func TestImportDirection(t *testing.T) {
	const module = "github.com/ocrlint/ocrlint"
	allowed := map[string][]string{
		"internal/golden":         {},
		"internal/nearest":        {},
		"internal/printable":      {},
		"mrz":                     {},
		"normalize/internal/fold": {},
		"normalize":               {"mrz", "normalize/internal/fold"},
		"normalize/number":        {"normalize", "mrz"},
		"normalize/document":      {"internal/printable", "normalize", "normalize/number", "mrz"},
		"vendors":                 {"normalize/document", "normalize/number", "normalize", "mrz", "internal/nearest"},
		"rules":                   {"normalize/document", "normalize/number", "normalize", "mrz", "internal/nearest", "internal/printable"},
		".":                       {"vendors", "rules", "normalize/document", "normalize", "mrz"},
		"fuzz":                    {},
		"fuzz/oracle":             {},
		"cmd/ocrlint":             {".", "vendors", "rules", "normalize/document", "normalize/number", "normalize", "mrz", "internal/nearest", "internal/printable"},
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
