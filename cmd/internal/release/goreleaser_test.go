package release

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// TestReleased: what .goreleaser.yaml builds is there, with its files, and is for the
// platforms whose licences THIRD_PARTY.md has. Whether goreleaser takes the file, its own
// check says (CONTRIBUTING.md).
func TestReleased(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, ".goreleaser.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var c struct {
		Version int
		Builds  []struct {
			ID, Main, Dir       string
			Env, Flags, Ldflags []string
			Goos, Goarch        []string
			ModTimestamp        string `yaml:"mod_timestamp"`
		}
		Archives []struct {
			ID    string
			IDs   []string
			Files []struct{ Src, Dst string }
		}
	}
	if err := yaml.UnmarshalWithOptions(text, &c, yaml.AllowDuplicateMapKey()); err != nil || c.Version != 2 {
		t.Fatalf("%v, version %d", err, c.Version)
	}
	for _, b := range c.Builds {
		i := slices.IndexFunc(programs, func(p program) bool { return p.name == b.ID })
		if i < 0 {
			t.Fatalf("THIRD_PARTY.md has nothing of %s", b.ID)
		}
		var platforms []string
		for _, system := range b.Goos {
			for _, machine := range b.Goarch {
				platforms = append(platforms, system+"/"+machine)
			}
		}
		if !slices.Equal(platforms, programs[i].platforms) {
			t.Errorf("%s is built for %q, and its licences are those of %q", b.ID, platforms, programs[i].platforms)
		}
		if main, err := filepath.Glob(filepath.Join(root, b.Dir, b.Main, "main.go")); len(main) != 1 {
			t.Errorf("%s has no main.go: %v", b.ID, err)
		}
		if !slices.Contains(b.Flags, "-trimpath") || !slices.Contains(b.Env, "CGO_ENABLED=0") || b.ModTimestamp == "" {
			t.Errorf("%s is not built reproducibly: %q %q %q", b.ID, b.Flags, b.Env, b.ModTimestamp)
		}
	}
	for _, a := range c.Archives {
		licences := false
		for _, f := range a.Files {
			if strings.HasPrefix(f.Src, "release/") { // made by the hooks
				continue
			}
			for name := range strings.SplitSeq(strings.Trim(f.Src, "{}"), ",") {
				if _, err := os.Stat(filepath.Join(root, name)); err != nil {
					t.Errorf("%s: %v", a.ID, err)
				}
				licences = licences || name == "THIRD_PARTY.md"
			}
		}
		if !licences {
			t.Errorf("the archive of %s is without the licences", a.ID)
		}
	}
}
