package vendors_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/vendors"
)

// TestTables shows what is read at every place and label of every table, and by what
// little an answer is recognised: testdata/read/ID.txtar, whose answers -update makes
// of the table. So nobody loses a label, a word or a mark of a table unseen.
func TestTables(t *testing.T) {
	for _, table := range vendors.All() {
		var a txtar.Archive
		made(table, func(name string, answer any) {
			text, err := json.Marshal(answer)
			if err != nil {
				t.Fatal(err)
			}
			of := table
			if strings.HasPrefix(name, "recognise ") {
				of = nil
			}
			a.Files = append(a.Files, txtar.File{Name: name + ".json", Data: append(text, '\n')},
				txtar.File{Name: name + ".read", Data: []byte(reading(text, of, false))})
		})
		name := filepath.Join("testdata", "read", table.ID+".txtar")
		golden.File(t, name, string(txtar.Format(&a)))
		had, err := txtar.ParseFile(name)
		if err != nil {
			t.Error(err)
			continue
		}
		for i := 0; i+1 < len(had.Files); i += 2 { // whatever the table has now
			of := table
			if strings.HasPrefix(had.Files[i].Name, "recognise ") {
				of = nil
			}
			golden.Text(t, name+", "+had.Files[i].Name, string(had.Files[i+1].Data), reading(had.Files[i].Data, of, false))
		}
	}
	files, _ := filepath.Glob("testdata/read/*.txtar")
	for _, name := range files {
		if _, ok := vendors.Lookup(strings.TrimSuffix(filepath.Base(name), ".txtar")); !ok {
			t.Errorf("%s is of no table", name)
			if golden.Update() {
				os.Remove(name)
			}
		}
	}
}
