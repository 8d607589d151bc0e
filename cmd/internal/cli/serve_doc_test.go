package cli

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// shownAt is where docs/serve.md has its service.
const shownAt = "http://127.0.0.1:8080"

// TestServeDoc runs the service of docs/serve.md and what it is asked.
func TestServeDoc(t *testing.T) { testServeDoc(t, curl) }

func testServeDoc(t *testing.T, curl func(t *testing.T, args []string) []byte) {
	if testing.Short() {
		t.Skip("runs a service")
	}
	base := ""
	testShown(t, filepath.Join(root, "docs/serve.md"), func(t *testing.T, command string) []byte {
		if flags, ok := strings.CutPrefix(command, "ocrlint serve "); ok {
			base = serving(t, strings.Fields(flags)...).base
			return []byte("listening on " + shownAt + "\n")
		}
		args, ok := strings.CutPrefix(strings.ReplaceAll(command, shownAt, base), "curl ")
		if !ok {
			t.Fatalf("docs/serve.md runs %s", command)
		}
		return curl(t, shellWords(args))
	})
}

// shellWords splits a command line of words and texts in single quotes.
func shellWords(line string) (all []string) {
	for i, part := range strings.Split(line, "'") {
		if i%2 == 1 {
			all = append(all, part)
		} else {
			all = append(all, strings.Fields(part)...)
		}
	}
	return all
}

// curl does as curl does, as far as docs/serve.md needs it: who tests need not have it.
func curl(t *testing.T, args []string) []byte {
	t.Helper()
	method, url, body := "GET", "", ""
	header := http.Header{}
	for i := 0; i < len(args); i++ {
		switch args[i] {
		case "-s":
		case "-H":
			i++
			name, value, _ := strings.Cut(args[i], ": ")
			header.Set(name, value)
		case "-d", "--data-binary":
			i++
			method, body = "POST", args[i]
			if name, ok := strings.CutPrefix(body, "@"); ok {
				text, err := os.ReadFile(filepath.Join(root, name))
				if err != nil {
					t.Fatal(err)
				}
				body = string(text)
			}
			if header.Get("Content-Type") == "" {
				header.Set("Content-Type", "application/x-www-form-urlencoded")
			}
		default:
			url = args[i]
		}
	}
	r, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header = header
	got, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer got.Body.Close()
	text, err := io.ReadAll(got.Body)
	if err != nil {
		t.Fatal(err)
	}
	return text
}
