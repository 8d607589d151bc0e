package vendors_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ocrlint/ocrlint/vendors"
)

// TestEveryTableIsListed holds that a table which a file makes is one of tables.
func TestEveryTableIsListed(t *testing.T) {
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	declared := make(map[string]string) // variable → file
	var listed []string
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Recv == nil && isTableFunc(d.Type) {
					declared[d.Name.Name] = name
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					if v, ok := s.(*ast.ValueSpec); ok && v.Names[0].Name == "tables" {
						ast.Inspect(v, func(n ast.Node) bool {
							if call, ok := n.(*ast.CallExpr); ok && len(call.Args) == 0 {
								listed = append(listed, call.Fun.(*ast.Ident).Name)
							}
							return true
						})
					}
				}
			}
		}
	}
	if len(declared) == 0 {
		t.Fatal("no tables")
	}
	for name, file := range declared {
		if !slices.Contains(listed, name) {
			t.Errorf("%s makes the table %s, which is not in the list of tables in table.go: add the line", file, name)
		}
	}
}

// isTableFunc says whether the type is func() *Table.
func isTableFunc(t *ast.FuncType) bool {
	if t.Params.NumFields() > 0 || t.Results.NumFields() != 1 {
		return false
	}
	star, ok := t.Results.List[0].Type.(*ast.StarExpr)
	if !ok {
		return false
	}
	is, ok := star.X.(*ast.Ident)
	return ok && is.Name == "Table"
}

func TestIDs(t *testing.T) {
	ids := vendors.IDs()
	for i, table := range vendors.All() {
		if table.ID != ids[i] {
			t.Errorf("table %d is %s, its id %s", i, table.ID, ids[i])
		}
		if slices.Index(ids, table.ID) != i {
			t.Errorf("two tables are %s", table.ID)
		}
	}
	if _, ok := vendors.Lookup("nobody"); ok {
		t.Error("there is a table of nobody")
	}
}

// TestCopies holds that nobody can change what another reads by.
func TestCopies(t *testing.T) {
	answer := []byte(`{"surname": "DOE", "birth_date": "1990-05-12"}`)
	want, err := vendors.Read(answer, nil)
	if err != nil {
		t.Fatal(err)
	}
	all := vendors.All()
	for i, table := range all {
		again, ok := vendors.Lookup(table.ID)
		if diff := cmp.Diff(table, again); !ok || diff != "" {
			t.Errorf("All and Lookup of %s differ:\n%s", table.ID, diff)
		}
		for _, shape := range table.Marks {
			clear(shape)
		}
		clear(table.Fields)
		clear(table.Error.OK)
		for _, k := range table.Kinds {
			clear(k.Fields)
		}
		for _, v := range table.Verdicts {
			clear(v.Values)
		}
		all[i] = nil
		vendors.IDs()[i] = ""
		if fresh, _ := vendors.Lookup(again.ID); cmp.Diff(again, fresh) != "" {
			t.Errorf("a caller changed %s", again.ID)
		}
	}
	got, err := vendors.Read(answer, nil)
	if err != nil || got.Vendor != want.Vendor || len(got.Documents[0].Raws) != len(want.Documents[0].Raws) {
		t.Errorf("a caller changed what others read: %v, %v", got, err)
	}
}

// TestChangedCopy holds that a copy is a table of one's own.
func TestChangedCopy(t *testing.T) {
	answer := []byte(`{"surname": "DOE", "birth_date": "12.05.1990"}`)
	mine, _ := vendors.Lookup("plain")
	mine.ID = "mine"
	mine.Null = append(mine.Null, "DOE")
	got, err := vendors.Read(answer, nil, mine)
	if err != nil {
		t.Fatal(err)
	}
	if got.Vendor != "mine" || len(got.Documents[0].Raws) != 1 {
		t.Errorf("%s reads %v", got.Vendor, got.Documents[0].Raws)
	}
}
