package cli

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

const root = "../../.."

// guides returns the pages that lead through the product. docs/serve.md has a test of its
// own, which has a service.
func guides(t *testing.T) (names []string) {
	t.Helper()
	docs, err := filepath.Glob(filepath.Join(root, "docs", "*.md"))
	if err != nil || len(docs) < 10 {
		t.Fatal(docs, err)
	}
	for _, name := range append(docs, filepath.Join(root, "README.md"), filepath.Join(root, "SECURITY.md")) {
		if filepath.Base(name) != "serve.md" {
			names = append(names, name)
		}
	}
	return names
}

// TestGuides runs every command of the console blocks of README and docs and compares
// what it prints with what stands there.
func TestGuides(t *testing.T) {
	for _, name := range guides(t) {
		t.Run(filepath.Base(name), func(t *testing.T) { testShown(t, name, runShown) })
	}
}

// TestShownFlags: the commands that README and docs show without what they print have the
// flags and subcommands that are there.
func TestShownFlags(t *testing.T) {
	shown := 0
	for _, name := range guides(t) {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range strings.Split(strings.ReplaceAll(string(text), "\\\n", ""), "\n") {
			for _, part := range strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune("|>;&$`#<(", r) }) {
				part = strings.Replace(strings.TrimSpace(part), "go run ./cmd/ocrlint ", "ocrlint ", 1)
				words, ok := strings.CutPrefix(part, "ocrlint ")
				if !ok || !strings.Contains(words, "--") {
					continue
				}
				shown++
				a := &app{stdin: strings.NewReader(""), stdout: io.Discard, stderr: io.Discard}
				cmd, args, err := a.command().Find(shellWords(words))
				if err == nil {
					err = cmd.ParseFlags(args)
				}
				if err != nil && !strings.Contains(err.Error(), "needs an argument") { // it is only named
					t.Errorf("%s: %s: %v", name, part, err)
				}
			}
		}
	}
	if shown < 10 {
		t.Errorf("%d commands", shown)
	}
}

func testShown(t *testing.T, name string, run func(t *testing.T, command string) []byte) {
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
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
			command = strings.TrimSpace(command)
			got.WriteString("$ " + command + "\n")
			got.Write(run(t, command))
		}
	}
	golden.File(t, name, got.String())
}

// runShown runs a command of a page in the root of the repository, with what echo prints
// into it, or shows a file. Of what it prints, head, tail and grep show a part.
func runShown(t *testing.T, command string) []byte {
	t.Helper()
	if command, filter, ok := strings.Cut(command, " | "); ok && !strings.HasPrefix(command, "echo ") {
		return shownPart(t, runShown(t, command), shellWords(filter))
	}
	input := ""
	if said, rest, ok := strings.Cut(command, "' | "); ok {
		input, command = strings.TrimPrefix(said, "echo '")+"\n", rest
	}
	args := shellWords(strings.Replace(command, "go run ./cmd/ocrlint", "ocrlint", 1))
	switch args[0] {
	case "ocrlint":
	case "cat":
		text, err := os.ReadFile(filepath.Join(root, args[1]))
		if err != nil {
			t.Fatal(err)
		}
		return text
	default:
		t.Fatalf("a page runs %s", args[0])
	}
	c := exec.Command(args[0], args[1:]...)
	c.Dir = root
	c.Stdin = strings.NewReader(input)
	out, err := c.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() > 3) {
		t.Fatalf("%s: %v\n%s", command, err, out)
	}
	return out
}

// shownPart is what head -n N, tail -n N or grep -E TEXT shows of a text, which has more.
func shownPart(t *testing.T, text []byte, filter []string) (shown []byte) {
	t.Helper()
	lines := slices.Collect(bytes.Lines(text))
	n, wanted := 0, func(line []byte) bool { return true }
	switch name := strings.Join(filter[:2], " "); name {
	case "head -n", "tail -n":
		n, _ = strconv.Atoi(filter[2])
		if n == 0 || n >= len(lines) {
			t.Fatalf("%s %s of %d lines", name, filter[2], len(lines))
		}
		if name == "head -n" {
			lines = lines[:n]
		} else {
			lines = lines[len(lines)-n:]
		}
	case "grep -E":
		wanted = regexp.MustCompile(filter[2]).Match
	default:
		t.Fatalf("a page shows its output by %s", name)
	}
	for _, line := range lines {
		if wanted(line) {
			shown = append(shown, line...)
		}
	}
	return shown
}
