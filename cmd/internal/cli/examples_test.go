//go:build examples

package cli

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// These tests need curl, python3 and node, and fail without them:
//
//	go test -tags examples ./cmd/internal/cli -run 'Curl|Example'

// TestServeCurl runs docs/serve.md with curl itself.
func TestServeCurl(t *testing.T) {
	testServeDoc(t, func(t *testing.T, args []string) []byte { return program(t, "", "curl", args...) })
}

// TestExamples runs the clients of docs/serve, with a token too, and with a file that fills
// what is between client and service.
func TestExamples(t *testing.T) {
	large := filepath.Join(t.TempDir(), "large.ndjson")
	answers, err := os.ReadFile(filepath.Join(root, "docs/serve/answers.ndjson"))
	if err != nil {
		t.Fatal(err)
	}
	first, _, _ := bytes.Cut(answers, []byte("\n"))
	const many = 20_000
	if err := os.WriteFile(large, bytes.Repeat(append(first, '\n'), many), 0o666); err != nil {
		t.Fatal(err)
	}
	token := filepath.Join(t.TempDir(), "token")
	if err := os.WriteFile(token, []byte("secret\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	open, guarded := serving(t, "--as-of", "2026-11-01").base, serving(t, "--as-of", "2026-11-01", "--token-file", token).base
	for _, client := range [][]string{{"python3", "docs/serve/check.py"}, {"node", "docs/serve/check.mjs"}} {
		for base, secret := range map[string]string{open: "", guarded: "secret"} {
			got := string(program(t, secret, client[0], client[1], base, "docs/serve/answers.ndjson"))
			if got != shownOfAnswers {
				t.Errorf("%v: %s\nwant %s", client, got, shownOfAnswers)
			}
		}
		got := string(program(t, "", client[0], client[1], open, large))
		if n := strings.Count(got, "\n"); n != many+1 || !strings.Contains(got, fmt.Sprintf("\n%d pass plain\n", many-1)) {
			t.Errorf("%v: %d lines of many: ...%s", client, n, got[max(0, len(got)-300):])
		}
	}
	want := program(t, "", "ocrlint", "check", "--format", "json", "--as-of", "2026-11-01", "--config", "none", "--redact", "docs/serve/answers.ndjson")
	want = bytes.ReplaceAll(want, []byte(`"name":"docs/serve/answers.ndjson"`), []byte(`"name":""`))
	for base, secret := range map[string]string{open: "", guarded: "secret"} {
		if got := program(t, secret, "docs/serve/check.sh", base, "docs/serve/answers.ndjson"); !bytes.Equal(got, want) {
			t.Errorf("curl: %s\nwant %s", got, want)
		}
	}
	if got := program(t, "", "docs/serve/check.sh", open, large); bytes.Count(got, []byte("\n")) != many {
		t.Errorf("curl: %d reports of many", bytes.Count(got, []byte("\n")))
	}
}

// shownOfAnswers is what the clients print of docs/serve/answers.ndjson.
const shownOfAnswers = `0 pass plain
1 fail plain expired-document
2 not_performed unknown_vendor
3 not_performed syntax
alone: pass
`

// program runs a program in the root of the repository and returns what it prints. The exit
// statuses 1 and 3 are those of reports.
func program(t *testing.T, token, name string, args ...string) []byte {
	t.Helper()
	c := exec.Command(name, args...)
	c.Dir = root
	c.Env = append(os.Environ(), "OCRLINT_TOKEN="+token)
	var said bytes.Buffer
	c.Stderr = &said
	out, err := c.Output()
	if code := c.ProcessState.ExitCode(); err != nil && (name != "ocrlint" || code != 1 && code != 3) {
		t.Fatalf("%s %v: %v\n%s", name, args, err, said.String())
	}
	return out
}
