package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
)

// TestSARIF holds the format against the schema of the standard, and every region
// against the file: where it says that a value is, the value begins.
func TestSARIF(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "an swer.ndjson")
	const text = "\n  [{\"document_type\": \"passport\"},\n {\"surname\": \"\u00c5\u00e5\", \"birth_date\": \"AT-BIRTH\", \"document_type\": \"passport\"}]\n" +
		"{\"document_type\": \"passport\", \"expiry_date\": \"AT-EXPIRY\"} {\"issue_date\": \"AT-ISSUE\", \"document_type\": \"passport\"}\n{bad\n"
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	var out, complaints bytes.Buffer
	if code := run([]string{"check", "--as-of", "2026-11-01", "--format", "sarif", name}, nil, &out, &complaints); code != exitUnreadable {
		t.Fatalf("exit status %d: %s", code, complaints.String())
	}
	r, err := sarif.FromBytes(out.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Validate(); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(text, "\n")
	seen := map[string]bool{}
	for _, result := range r.Runs[0].Results {
		p := result.Locations[0].PhysicalLocation
		if uri := *p.ArtifactLocation.URI; !strings.HasSuffix(uri, "/an%20swer.ndjson") {
			t.Errorf("URI %s", uri)
		}
		if *result.RuleID == sarifUnread {
			seen[sarifUnread] = true
			if p.Region == nil {
				t.Error("an answer that cannot be read has no region")
			} else if *p.Region.StartLine == 5 && *p.Region.StartColumn == 1 {
				seen["{bad"] = true
			}
			continue
		}
		line := []rune(lines[*p.Region.StartLine-1])
		at := string(line[*p.Region.StartColumn-1:])
		if !strings.HasPrefix(at, `"AT-`) {
			t.Errorf("%s at %d:%d, where %.20s stands", *result.RuleID, *p.Region.StartLine, *p.Region.StartColumn, at)
		}
		seen[at[:7]] = true
	}
	for _, want := range []string{`"AT-BIR`, `"AT-EXP`, `"AT-ISS`, sarifUnread, "{bad"} {
		if !seen[want] {
			t.Errorf("nothing is told of %s", want)
		}
	}
}
