package ocrlint_test

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestRecipes follows the recipes of CONTRIBUTING.md to the letter, one behind the
// other, on a throw-away copy of the tree: files are written, differences applied,
// and every command must end well.
func TestRecipes(t *testing.T) {
	if testing.Short() || os.Getenv(inRecipe) != "" {
		t.Skip("builds the tree once more")
	}
	text, err := os.ReadFile("CONTRIBUTING.md")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := copyTree(dir, "."); err != nil {
		t.Fatal(err)
	}
	steps := recipeSteps(string(text))
	if len(steps) < 10 {
		t.Fatalf("CONTRIBUTING.md has %d steps", len(steps))
	}
	for _, s := range steps {
		if out, err := s.do(dir); err != nil {
			t.Fatalf("%s: line %d: %v\n%s", s.recipe, s.line, err, out)
		}
	}
}

// inRecipe is set where a recipe runs the tests, this one among them.
const inRecipe = "OCRLINT_IN_RECIPE"

// recipeStep is a fenced block below a heading "Add a ...": a file, a difference
// or commands.
type recipeStep struct {
	recipe string
	line   int
	kind   string // of the fence
	file   string // that the line before the fence names
	text   string
}

var namedFile = regexp.MustCompile("`([^`]+)`:$")

func recipeSteps(text string) (steps []recipeStep) {
	recipe, above := "", ""
	var in *recipeStep
	n := 0
	for line := range strings.Lines(text) {
		n++
		bare := strings.TrimRight(line, "\n")
		switch fence, is := strings.CutPrefix(bare, "```"); {
		case in != nil && is:
			steps = append(steps, *in)
			in = nil
		case in != nil:
			in.text += line
		case is:
			in = &recipeStep{recipe: recipe, line: n, kind: fence}
			if m := namedFile.FindStringSubmatch(above); m != nil {
				in.file = m[1]
			}
		case strings.HasPrefix(bare, "## "):
			recipe = strings.TrimPrefix(bare, "## ")
		case bare != "":
			above = bare
		}
	}
	keep := steps[:0]
	for _, s := range steps {
		if strings.HasPrefix(s.recipe, "Add ") {
			keep = append(keep, s)
		}
	}
	return keep
}

func (s *recipeStep) do(dir string) (out []byte, err error) {
	switch s.kind {
	case "console":
		for line := range strings.Lines(s.text) {
			command, ok := strings.CutPrefix(strings.TrimSpace(line), "$ ")
			if !ok {
				continue
			}
			c := exec.Command("bash", "-c", command)
			c.Dir = dir
			c.Env = append(os.Environ(), "GOFLAGS=-trimpath", inRecipe+"=1") // what is built is the same in every copy
			if out, err = c.CombinedOutput(); err != nil {
				return out, err
			}
		}
		return out, nil
	case "diff":
		c := exec.Command("git", "apply", "--recount", "--unidiff-zero", "-")
		c.Dir, c.Stdin = dir, strings.NewReader(s.text)
		return c.CombinedOutput()
	}
	if s.file == "" {
		return nil, errors.New("the line above names no file")
	}
	name := filepath.Join(dir, filepath.FromSlash(s.file))
	return nil, os.WriteFile(name, []byte(s.text), 0o666)
}

// copyTree copies what belongs to the project.
func copyTree(to, from string) error {
	return filepath.WalkDir(from, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.Name() == ".git":
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir():
			return os.MkdirAll(filepath.Join(to, name), 0o777)
		case !d.Type().IsRegular():
			return nil
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, name), data, 0o666)
	})
}
