package cli

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
)

// TestPanic: a fault that an answer shows is a line about this answer, in every format,
// with its place and no value; the others are reported, in order.
func TestPanic(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.ndjson")
	var in strings.Builder
	for _, name := range []string{"DOE", "XQZ", "POE", "XQZ", "LOE"} {
		in.WriteString(`{"surname":"` + name + `","birth_date":"2090-01-02"}` + "\n")
	}
	if err := os.WriteFile(file, []byte(in.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, format := range formatNames() {
		flags := checkFlags{asOf: "2026-01-31", config: noConfig, format: format, failOn: "error"}
		p, err := flags.plan(time.Time{})
		if err != nil {
			t.Fatal(err)
		}
		p.options.Rules = []rules.Rule{{
			ID: "fragile", Title: "fragile", Doc: "Fails on one name.", Sources: []rules.Source{{Title: "own"}}, Severity: rules.Info, Since: "1", Group: rules.GroupText,
			Check: func(c *rules.Case) bool {
				if name := c.Value(normalize.Surname).String(); strings.Contains(name, "XQZ") {
					panic(name)
				}
				return true
			},
		}}
		var stdout, stderr bytes.Buffer
		a := &app{stdout: &stdout, stderr: &stderr}
		cmd := new(cobra.Command)
		cmd.SetContext(t.Context())
		if err := a.check(cmd, p, []string{file}); err != nil {
			t.Fatal(err)
		}
		if a.code != exitUnreadable {
			t.Errorf("%s: exit status %d", format, a.code)
		}
		if n := strings.Count(stdout.String(), "future-date"); n < 3 && format != "md" {
			t.Errorf("%s: %d of 3 reports", format, n)
		}
		if out := stdout.String() + stderr.String(); strings.Contains(out, "XQZ") {
			t.Errorf("%s: a value is told", format)
		}
		lines := strings.Split(strings.TrimSpace(stderr.String()), "\n")
		if len(lines) != 3 || !strings.Contains(lines[0], "a.ndjson[1]: offset 44: internal error in cli.TestPanic.func1 (panic_test.go:") || !strings.HasPrefix(lines[1], "ocrlint: 1 more: internal error") {
			t.Errorf("%s: standard error: %q", format, lines)
		}
	}
}

// TestRunPanic: what belongs to no answer is told without its text.
func TestRunPanic(t *testing.T) {
	var stderr bytes.Buffer
	code := run([]string{"check", "--config", "none"}, strings.NewReader("{}"), faultyWriter{}, &stderr)
	if s := stderr.String(); code != exitUnreadable || !strings.Contains(s, "ocrlint: internal error in cli.faultyWriter.Write (") || strings.Contains(s, "DOE") {
		t.Errorf("exit status %d: %s", code, s)
	}
}

// TestFakePanic: a fault while answers are invented ends in an error, too.
func TestFakePanic(t *testing.T) {
	err := invent(nil, 2, func(_, _ []byte) error { return nil })
	if f, ok := errors.AsType[*failure](err); !ok || f.code != exitUnreadable || !strings.Contains(err.Error(), "internal error in fake.(*Generator).Answer (answer.go:") {
		t.Errorf("%v", err)
	}
}

type faultyWriter struct{}

func (faultyWriter) Write([]byte) (int, error) { panic("DOE") }
