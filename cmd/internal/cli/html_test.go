package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestHTML: the page is one file that asks nobody for anything, allows its own script and
// style alone, and holds every answer as data that cannot become markup.
func TestHTML(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.ndjson")
	hostile := `</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)>`
	text := fmt.Sprintf("{\"document_type\": \"passport\", \"surname\": %q, \"birth_date\": \"2090-12-31\", \"%s\": 1}\n{bad\n{\"status\": \"RATE_LIMIT_EXCEEDED\", \"request_id\": \"r\"}\n", hostile, "x")
	text += `{"document_type": "passport", "surname": "Eriksson", "mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204158ZE184226B<<<<<10"]}`
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	page := func(args ...string) string {
		var out, complaints bytes.Buffer
		if code := run(append([]string{"check", "--as-of", "2026-11-01", "--format", "html", name}, args...), nil, &out, &complaints); code != exitUnreadable {
			t.Fatalf("exit status %d: %s", code, complaints.String())
		}
		return out.String()
	}
	html := page()
	for _, want := range []string{
		`content="default-src 'none'; style-src ` + hashed(reportCSS) + `; script-src ` + hashed(reportJS) + `;`,
		"<style>" + reportCSS + "</style>", "<script>" + reportJS + "</script>",
	} {
		if !strings.Contains(html, want) {
			t.Errorf("the page has no %.80s", want)
		}
	}
	if n := strings.Count(html, "<script"); n != 3 { // two of them hold data
		t.Errorf("%d scripts", n)
	}
	if found := regexp.MustCompile(`(?i)(src|href|action)\s*=\s*["'][^#]|url\(|@import|fetch\(|XMLHttpRequest|innerHTML`).FindString(html); found != "" {
		t.Errorf("the page has %s", found)
	}
	_, data, _ := strings.Cut(html, `id="answers">`)
	data, _, _ = strings.Cut(data, "</script>")
	var answers []pageAnswer
	if err := json.Unmarshal([]byte(data), &answers); err != nil {
		t.Fatal(err)
	}
	var results []string
	for _, a := range answers {
		results = append(results, a.Result)
	}
	if got := strings.Join(results, " "); got != "fail unreadable not_performed fail" {
		t.Fatalf("the results are %s", got)
	}
	wrong := 0
	for _, line := range answers[3].Documents[0].Zones[0].Lines {
		for _, run := range line {
			if run.Wrong != "" && len(run.Text) == 1 {
				wrong++
			}
		}
	}
	if wrong != 2 {
		t.Errorf("%d characters of the zone are marked, want the digits of expiry date and composite", wrong)
	}
	for _, value := range []string{"ERIKSSON", "Eriksson", "ANNA", "L898902C3", "740812", "1974", "2090"} {
		if !strings.Contains(html, value) {
			t.Errorf("the page does not show %s", value)
		}
		if strings.Contains(page("--redact"), value) {
			t.Errorf("with --redact the page shows %s", value)
		}
	}
}

// TestCompareHTML: the page of a comparison is one file, as that of a report is; its plots
// show every side, and no name of an input or value is markup.
func TestCompareHTML(t *testing.T) {
	dir := t.TempDir()
	hostile := `</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)>`
	files := map[string]string{
		"a<b>.ndjson":  fmt.Sprintf("{\"document_type\": \"passport\", \"surname\": %q, \"birth_date\": \"1974-08-12\"}\n", hostile),
		"b.ndjson":     `[{"Type":{"Text":"LAST_NAME"},"ValueDetection":{"Text":"ERIKSSON","Confidence":97}},{"Type":{"Text":"DATE_OF_BIRTH"},"ValueDetection":{"Text":"1974-08-13","Confidence":91}},{"Type":{"Text":"ID_TYPE"},"ValueDetection":{"Text":"PASSPORT"}}]`,
		"truth.ndjson": `{"document_type":"passport","fields":{"surname":"Eriksson","birth_date":"1974-08-12"}}`,
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	page := func(args ...string) string {
		var out, complaints bytes.Buffer
		args = append([]string{"compare", "--as-of", "2026-11-01", "--format", "html", filepath.Join(dir, "a<b>.ndjson"), filepath.Join(dir, "b.ndjson")}, args...)
		if code := run(args, nil, &out, &complaints); code != exitFindings {
			t.Fatalf("exit status %d: %s", code, complaints.String())
		}
		html := out.String()
		style := reportCSS + compareCSS
		for _, want := range []string{
			`content="default-src 'none'; style-src ` + hashed(style) + `; script-src ` + hashed(compareJS) + `;`,
			"<style>" + style + "</style>", "<script>" + compareJS + "</script>", `class="side-0"`, `class="side-1"`,
		} {
			if !strings.Contains(html, want) {
				t.Errorf("%s: the page has no %.80s", args, want)
			}
		}
		if n := strings.Count(html, "<script"); n != 2 { // one of them holds data
			t.Errorf("%s: %d scripts", args, n)
		}
		if found := regexp.MustCompile(`(?i)(src|href|action|style)\s*=\s*["'][^#]|url\(|@import|fetch\(|XMLHttpRequest|innerHTML|a<b>|(?-i:NaN|Inf\b)`).FindString(html); found != "" {
			t.Errorf("%s: the page has %s", args, found)
		}
		_, data, _ := strings.Cut(html, `id="rows">`)
		data, _, _ = strings.Cut(data, "</script>")
		var values []pageValue
		if err := json.Unmarshal([]byte(data), &values); err != nil {
			t.Fatal(err)
		}
		var said []string
		for _, v := range values {
			said = append(said, v.Vendor+" "+v.Field+" "+v.Outcome)
		}
		return strings.Join(said, ", ")
	}
	truth := filepath.Join(dir, "truth.ndjson")
	if got, want := page(), "plain surname tied, aws-textract-fields surname tied, plain birth date tied, aws-textract-fields birth date tied"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if got, want := page("--truth", truth, "--max-error", "0.1", "--fail-on", "warning"), "plain surname wrong, aws-textract-fields birth date wrong"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	var out, complaints bytes.Buffer
	run([]string{"compare", "--as-of", "2026-11-01", "--format", "html", "--redact", "--truth", truth, filepath.Join(dir, "b.ndjson")}, nil, &out, &complaints)
	for _, value := range []string{"ERIKSSON", "Eriksson", "1974"} {
		if strings.Contains(out.String(), value) {
			t.Errorf("with --redact the page shows %s", value)
		}
	}
}
