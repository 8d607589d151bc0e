package cli

import (
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestWalkFiles holds that the files of a directory come in the order of filepath.WalkDir,
// without what begins with a dot, however many there are, and that the walk ends when
// nobody wants more.
func TestWalkFiles(t *testing.T) {
	root := t.TempDir()
	random := rand.New(rand.NewPCG(5, 6))
	dirs := []string{root}
	for range 3000 {
		name := filepath.Join(dirs[random.IntN(len(dirs))], strings.Repeat([]string{"a", "b", "é", "Z", "-", ".h"}[random.IntN(6)], 1+random.IntN(20))+[]string{"", ".json", "0"}[random.IntN(3)])
		if random.IntN(20) == 0 {
			if os.Mkdir(name, 0o777) == nil {
				dirs = append(dirs, name)
			}
		} else if f, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL, 0o666); err == nil {
			f.Close()
		}
	}
	var want, got []string
	filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
		switch {
		case strings.HasPrefix(e.Name(), "."):
			if e.IsDir() {
				return fs.SkipDir
			}
		case !e.IsDir():
			want = append(want, name)
		}
		return err
	})
	walkFiles(root, func(name string, kind fs.FileMode, err error) bool {
		if err != nil || !kind.IsRegular() {
			t.Errorf("%s: %v %v", name, kind, err)
		}
		got = append(got, name)
		return true
	})
	if diff := cmp.Diff(want, got); diff != "" || len(want) < 1000 {
		t.Errorf("%d files: (-want +got)\n%s", len(want), diff)
	}
	n := 0
	walkFiles(root, func(string, fs.FileMode, error) bool { n++; return n < 500 })
	if n != 500 {
		t.Errorf("%d files are visited behind the last that is wanted", n-500)
	}
}
