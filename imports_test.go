package ocrlint_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// TestImportDirection holds the pipeline: imports run one way, and every package
// of ours that a directory may import is named here.
func TestImportDirection(t *testing.T) {
	const module = "github.com/ocrlint/ocrlint"
	allowed := map[string][]string{
		"mrz":         {},
		"normalize":   {"mrz"},
		"vendors":     {"normalize", "mrz"},
		"rules":       {"normalize", "mrz"},
		".":           {"vendors", "rules", "normalize", "mrz"},
		"cmd/ocrlint": {".", "vendors", "rules", "normalize", "mrz"},
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
		for room != "." && allowed[room] == nil {
			room = path.Dir(room)
		}
		if strings.Contains(filepath.ToSlash(name), "/gen/") {
			return nil // generators may use what they generate for
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
			ok := rel == room || room != "." && strings.HasPrefix(rel, room+"/")
			for _, a := range allowed[room] {
				ok = ok || rel == a || a != "." && strings.HasPrefix(rel, a+"/") && !strings.Contains(rel, "/internal/")
			}
			if !ok {
				t.Errorf("%s imports %s", name, rel)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
