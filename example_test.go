package ocrlint_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
)

func Example() {
	answer, err := os.ReadFile("testdata/answers/accuauth.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := ocrlint.Check(answer, ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")})
	if err != nil {
		fmt.Println(err) // not JSON, or the answer of no vendor that is known: says where, never what
		return
	}
	fmt.Println(report.Result)
	for _, f := range report.Documents[0].Findings {
		fmt.Println(f.Severity, f.Rule, f.At.Pointer)
	}
	// Output:
	// fail
	// error birth-date-mismatch /results/0/dob
	// error sex-mismatch /results/0/gender
}

// TestReadmeExample holds that the README shows the lines of Example.
func TestReadmeExample(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, shown, _ := strings.Cut(string(readme), "```go\n")
	shown, _, _ = strings.Cut(shown, "```")
	source, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(shown) {
		if !strings.Contains(string(source), strings.TrimSpace(line)) {
			t.Errorf("the README shows a line that the example does not have: %s", line)
		}
	}
}
