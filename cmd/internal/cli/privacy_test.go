package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/cmd/internal/serve"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

var dates = regexp.MustCompile(`\b(19|20)\d\d-[01]\d-[0-3]\d\b`)

// public are the fields that say nothing of a person.
var public = map[normalize.Field]bool{normalize.DocumentType: true, normalize.DocumentCode: true, normalize.IssuingCountry: true}

// person is an answer about an invented person.
type person struct {
	answer []byte
	truth  []byte
	broken bool     // no answer any more
	words  []string // of everything that it says of the person
	public string   // what it says of the document: its type, code, issuing country, and labels
}

// TestPrivacy: with --redact no word and no number of an invented person is in any form of
// the output; with and without it none is on standard error. The answers are those of every
// vendor, clean, damaged, cut short and with bytes that make them no JSON.
func TestPrivacy(t *testing.T) {
	people := invented(t)
	dir := t.TempDir()
	whole, all, truths := filepath.Join(dir, "whole.ndjson"), filepath.Join(dir, "all.ndjson"), filepath.Join(dir, "truth.ndjson")
	var answers, lines, truth bytes.Buffer
	personal := map[string]bool{}
	for i := range people {
		p := &people[i]
		for _, w := range p.words {
			personal[w] = true
		}
		lines.Write(append(bytes.ReplaceAll(p.answer, []byte("\n"), nil), '\n'))
		truth.Write(append(bytes.TrimSpace(p.truth), '\n'))
		if !p.broken {
			answers.Write(append(p.answer, '\n'))
		}
	}
	known := vocabulary(t, people)
	for _, w := range wordsOf(known) {
		delete(personal, w)
	}
	if len(personal) < 300 {
		t.Fatalf("only %d words to look for", len(personal))
	}
	for name, b := range map[string]*bytes.Buffer{whole: &answers, all: &lines, truths: &truth} {
		if err := os.WriteFile(name, b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	commands := [][]string{{"check", "--stats", "--verbose", all}, {"check", "--stats", "--format", "json", all}, {"check", "--repair", "--format", "json", all}}
	for _, format := range []string{"sarif", "junit", "html", "md"} {
		commands = append(commands, []string{"check", "--format", format, all})
	}
	for _, format := range []string{"text", "json", "html"} {
		commands = append(commands, []string{"compare", "--format", format, whole, all}, []string{"compare", "--truth", truths, "--format", format, all})
	}
	commands = append(commands, []string{"mrz", "--repair", "--blind-spots", all}, []string{"mrz", "--repair", "--format", "json", all}, []string{"check", "--lang", "zh", all}, []string{"check", "--vendor", "plain", all})
	for _, args := range commands {
		t.Run(strings.ReplaceAll(strings.Join(args, " "), dir, ""), func(t *testing.T) {
			var out, complaints bytes.Buffer
			if code := run(append(args, "--redact"), nil, &out, &complaints); code == exitUsage || out.Len() == 0 {
				t.Fatalf("exit status %d: %s", code, complaints.String())
			}
			leaks(t, "the redacted output", out.String(), personal)
			leaks(t, "standard error with --redact", complaints.String(), personal)
			for _, date := range dates.FindAllString(out.String(), -1) {
				if !strings.Contains(known, date) {
					t.Errorf("a date stays: %s", date)
				}
			}
			if marked := regexp.MustCompile(`[Xx0]\p{M}`).FindString(out.String()); marked != "" {
				t.Errorf("a mark stays on a masked letter: %q", marked)
			}
			complaints.Reset()
			run(args, nil, &out, &complaints)
			leaks(t, "standard error", complaints.String(), personal)
		})
	}
	t.Run("serve", func(t *testing.T) { privateService(t, people, personal) })
}

// privateService asks a service about people: with redact no reply has a word of theirs, and
// neither what it logs nor what it counts has one in any case.
func privateService(t *testing.T, people []person, personal map[string]bool) {
	var log bytes.Buffer
	s := serve.New(serve.Config{MaxBody: 1 << 20, MaxInFlight: 1, Timeout: time.Minute, Now: time.Now, Log: slog.New(slog.NewTextHandler(&log, nil))})
	ask := func(method, path, kind, body string) {
		r := httptest.NewRequest(method, path, strings.NewReader(body))
		r.Host = "localhost"
		r.Header.Set("Content-Type", kind)
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if strings.Contains(path, "redact=true") || w.Code != http.StatusOK || method == "GET" {
			leaks(t, fmt.Sprintf("%s %s: %d", method, strings.SplitN(path, "&", 2)[0], w.Code), w.Body.String(), personal)
		}
	}
	for i := range people {
		text := string(people[i].answer)
		for _, query := range []string{"?redact=true&repair=true", "?repair=false", "?vendor=" + url.QueryEscape(text[:min(len(text), 200)]), "?" + url.QueryEscape(text[:min(len(text), 200)]) + "=1"} {
			ask("POST", "/v1/check"+query, "application/json", text)
			ask("POST", "/v1/check"+query, "application/x-ndjson", strings.ReplaceAll(text, "\n", "")+"\n")
			ask("POST", "/v1/mrz"+query, "text/plain", text)
			ask("POST", "/v1/compare"+query, "application/json", "["+text+","+text+"]")
			ask("POST", "/v1/check"+query, text[:min(len(text), 100)], text)
		}
		ask("GET", "/"+url.PathEscape(text[:min(len(text), 100)]), "", "")
	}
	ask("GET", "/metrics", "", "")
	leaks(t, "the log", log.String(), personal)
	if log.Len() == 0 {
		t.Error("no log")
	}
}

// leaks tells the words of people that are in a text.
func leaks(t *testing.T, what, text string, personal map[string]bool) {
	t.Helper()
	told := 0
	for line := range strings.Lines(text) {
		for _, w := range wordsOf(line) {
			if personal[w] && told < 5 {
				told++
				t.Errorf("%s has %q: %.300q", what, w, line)
			}
		}
	}
}

// wordsOf are the words and numbers of a text that are long enough to be a person's own, as
// they are and without what takes marks from letters.
func wordsOf(text string) (words []string) {
	for _, w := range strings.FieldsFunc(norm.NFC.String(text), func(r rune) bool { return !unicode.In(r, unicode.L, unicode.M, unicode.Nd) }) {
		n := len([]rune(w))
		if strings.Trim(w, "0123456789") == "" {
			n -= 3 // columns and offsets have up to six digits
		}
		if n >= 4 || n >= 2 && w[0] >= 0x80 {
			words = append(words, w)
		}
	}
	return words
}

// invented are people of every vendor.
func invented(t *testing.T) (people []person) {
	asOf := normalize.MustParseDate("2026-01-01")
	r := rand.New(rand.NewPCG(1, 2))
	each := uint64(4)
	if testing.Short() {
		each = 1
	}
	for k, table := range vendors.All() {
		for _, damage := range [][]fake.DamageKind{nil, fake.DamageKinds()} {
			g, err := fake.New(fake.Options{Tables: []*vendors.Table{table}, Damage: damage, Rate: 1, AsOf: asOf, Seed: uint64(k)})
			if err != nil {
				t.Log(err) // a vendor without documents
				break
			}
			for i := range each {
				a, err := g.Answer(i)
				if err != nil {
					t.Fatal(err)
				}
				p := person{answer: a.JSON, truth: a.Truth.Append(nil)}
				for _, v := range a.Truth.Fields {
					if !public[v.Field] {
						p.words = append(p.words, wordsOf(v.Text)...)
					}
				}
				report, err := ocrlint.Check(a.JSON, ocrlint.Options{AsOf: asOf, Vendor: table})
				if err != nil {
					t.Fatal(table.ID, err)
				}
				for d := range report.Documents {
					for _, x := range report.Documents[d].Readings {
						if public[x.Field] {
							p.public += x.Raw + "\n"
						} else {
							p.words = append(p.words, wordsOf(x.Raw)...)
						}
					}
					if damage == nil {
						for _, x := range report.Documents[d].Rest {
							p.public += x.Label + "\n"
						}
						for _, x := range report.Documents[d].Advisory {
							p.public += x.Name + "\n"
						}
					}
					for _, z := range report.Documents[d].Zones {
						p.words = append(p.words, wordsOf(strings.Join(z.Given[:], " "))...)
					}
				}
				people = append(people, p)
				if i == 0 {
					people = append(people, broken(p, r)...)
				}
			}
		}
	}
	return people
}

// broken are answers that are none, made of a good one.
func broken(p person, r *rand.Rand) (people []person) {
	cut := p.answer[:1+r.IntN(len(p.answer)-1)]
	wrong := bytes.Clone(p.answer)
	wrong[r.IntN(len(wrong))] = []byte{0, '\\', '"', '{', 0xff}[r.IntN(5)]
	for _, answer := range [][]byte{
		cut, wrong,
		fmt.Appendf(nil, `{"nobody_knows": %s}`, p.answer),
		fmt.Appendf(nil, `[1, %s]`, p.answer),
		bytes.ReplaceAll(p.answer, []byte(`":`), []byte(`"`)),
		append(bytes.Clone(p.answer), "}}"...),
	} {
		people = append(people, person{answer, p.truth[:len(p.truth)/2], true, p.words, ""})
	}
	return people
}

// vocabulary are the words of the program, and those of vendors: member names and labels.
func vocabulary(t *testing.T, people []person) string {
	var text bytes.Buffer
	for _, args := range [][]string{{"rules", "--format", "json"}, {"vendors", "--format", "json"}, {"numbers", "--format", "json"}, {"schema"}, {"schema", "stats"}, {"schema", "compare"}, {"check", "--help"}} {
		if code := run(args, nil, &text, &text); code != 0 {
			t.Fatal(args, code)
		}
	}
	texts, err := os.ReadFile("../../../rules/lang/en.txt")
	if err != nil {
		t.Fatal(err)
	}
	text.Write(texts)
	text.WriteString(reportHTML + reportCSS + reportJS + compareHTML + headHTML + compareCSS + compareJS)
	for i := range people {
		fmt.Fprintln(&text, people[i].public)
		if people[i].broken {
			continue
		}
		var v any
		if err := json.Unmarshal(people[i].answer, &v); err == nil {
			members(v, &text)
		}
	}
	return text.String()
}

// members writes the names of all members.
func members(v any, w *bytes.Buffer) {
	switch v := v.(type) {
	case map[string]any:
		for name, x := range v {
			fmt.Fprintln(w, name)
			members(x, w)
		}
	case []any:
		for _, x := range v {
			members(x, w)
		}
	}
}
