package main

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
