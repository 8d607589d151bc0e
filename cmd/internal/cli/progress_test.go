package cli

import (
	"os"
	"path/filepath"
	"testing"
)

// TestTotal: how much there is to read is known of files, and of those of directories that
// are to be read; of a pipe it is not.
func TestTotal(t *testing.T) {
	dir := t.TempDir()
	for name, size := range map[string]int{"a.json": 10, "b.txt": 100, ".hidden.json": 100, "below/c.ndjson": 7} {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, make([]byte, size), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, test := range []struct {
		in   sources
		args []string
		want int64
	}{
		{sources{}, []string{"a.json"}, 10},
		{sources{}, []string{"a.json", "."}, 27},
		{sources{include: []string{"*.txt"}}, []string{"."}, 100},
		{sources{exclude: []string{"below/*"}}, []string{"."}, 10},
		{sources{}, []string{"a.json", "-"}, 0},
		{sources{}, []string{"a.json", "none"}, 0},
		{sources{}, []string{"a.json", os.DevNull}, 0},
	} {
		args := test.args
		for i, a := range args {
			if a != "-" && !filepath.IsAbs(a) {
				args[i] = filepath.Join(dir, a)
			}
		}
		if got := test.in.total(args); got != test.want {
			t.Errorf("%s: %d, want %d", test.args, got, test.want)
		}
	}
}
