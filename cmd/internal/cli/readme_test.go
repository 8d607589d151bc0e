package cli

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/rules"
)

const root = "../../.."

// TestReadme runs every command of the console blocks of README and docs and compares
// what it prints with what stands there.
func TestReadme(t *testing.T) {
	for _, name := range []string{"README.md", "docs/fake.md", "docs/compare.md", "docs/languages.md"} {
		t.Run(name, func(t *testing.T) { testShown(t, filepath.Join(root, name), runShown) })
	}
}

func testShown(t *testing.T, name string, run func(t *testing.T, command string) []byte) {
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	commands := 0
	for i, part := range strings.Split(string(text), "```") {
		if i > 0 {
			got.WriteString("```")
		}
		body, ok := strings.CutPrefix(part, "console\n")
		if i%2 == 0 || !ok {
			got.WriteString(part)
			continue
		}
		got.WriteString("console\n")
		for line := range strings.Lines(body) {
			command, ok := strings.CutPrefix(line, "$ ")
			if !ok {
				continue
			}
			commands++
			command = strings.TrimSpace(command)
			got.WriteString("$ " + command + "\n")
			got.Write(run(t, command))
		}
	}
	if commands == 0 {
		t.Fatal("no command in the README")
	}
	golden.File(t, name, got.String())
}

// runShown runs a command of the README in the root of the repository.
func runShown(t *testing.T, command string) []byte {
	t.Helper()
	args := strings.Fields(strings.Replace(command, "go run ./cmd/ocrlint", "ocrlint", 1))
	if args[0] != "ocrlint" {
		t.Fatalf("the README runs %s", args[0])
	}
	c := exec.Command(args[0], args[1:]...)
	c.Dir = root
	out, err := c.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() > 2) {
		t.Fatalf("%s: %v\n%s", command, err, out)
	}
	return out
}

// TestReadmeSections holds that what rules cite of the README is there.
func TestReadmeSections(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	for r := range rules.All() {
		for _, s := range r.Sources {
			if s.Title == "ocrlint README" && !strings.Contains(string(text), "# "+s.Section+"\n") {
				t.Errorf("rule %s cites a section %q that the README does not have", r.ID, s.Section)
			}
		}
	}
}

// TestRulesPage holds the page of all rules, which is made of their values.
func TestRulesPage(t *testing.T) {
	var b bytes.Buffer
	rulesPage(&b, nil)
	golden.File(t, filepath.Join(root, "rules", "README.md"), b.String())
}
