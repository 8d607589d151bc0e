package ocrlint_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// counts are numbers of answers, results and findings, by the kind of answer.
type counts map[string]*count

type count struct {
	answers int
	results map[rules.Result]int
	found   map[string]int // severity and rule
}

// check checks an answer and counts what is found in it.
func (c *counts) check(t *testing.T, kind, what string, answer []byte) *rules.Report {
	t.Helper()
	r, err := ocrlint.Check(answer, ocrlint.Options{AsOf: asOf})
	if err != nil {
		t.Fatalf("%s, %s: %v", kind, what, err)
	}
	if *c == nil {
		*c = counts{}
	}
	k := (*c)[kind]
	if k == nil {
		k = &count{results: map[rules.Result]int{}, found: map[string]int{}}
		(*c)[kind] = k
	}
	k.answers++
	k.results[r.Result]++
	for f := range r.All() {
		k.found[f.Severity.String()+" "+f.Rule]++
	}
	return r
}

// String is a table: a row for the answers of a kind, for each result, for each rule.
func (c *counts) String() string {
	var b strings.Builder
	b.WriteString("kind\twhat\tcount\n")
	for _, kind := range slices.Sorted(maps.Keys(*c)) {
		k := (*c)[kind]
		row := func(what string, n int) {
			number := strconv.Itoa(n)
			if kind == invented || kind == published {
				i := slices.IndexFunc(bands[:], func(percent int) bool { return n*100 <= percent*k.answers })
				if number = fmt.Sprintf("to %d %%", bands[i]); i == 0 {
					return
				}
			}
			fmt.Fprintf(&b, "%s\t%s\t%s\n", kind, what, number)
		}
		row("answers", k.answers)
		for _, result := range slices.Sorted(maps.Keys(k.results)) {
			row(result.String(), k.results[result])
		}
		for _, what := range slices.Sorted(maps.Keys(k.found)) {
			row(what, k.found[what])
		}
	}
	return b.String()
}

// Of what package fake invents and of what vendors publish a row has a band of percents,
// and there is none for the lowest: the answers change whenever that package does or a case
// is added.
const (
	invented  = "invented"
	published = "published sample"
)

var bands = [...]int{1, 2, 5, 10, 20, 40, 70, 90, 100}

// cleanInvented counts over invented answers of all vendors, without damage.
func cleanInvented(t *testing.T, c *counts) {
	const answers = 3000
	g, err := fake.New(fake.Options{Seed: 1, AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	for i := range uint64(answers) {
		a, err := g.Answer(i)
		if err != nil {
			t.Fatal(err)
		}
		c.check(t, invented, a.Truth.Vendor, a.JSON).Release()
	}
}

// cleanPublished counts over what vendors publish as samples, as the cases have it, and
// over the zones of specimens whose digits hold. Some of them have expired, and some
// samples are faulty: only a change means something.
func cleanPublished(t *testing.T, c *counts) {
	names, err := filepath.Glob("testdata/cases/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, name := range names {
		a, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		answer, _ := section(a, "answer.json")
		c.check(t, published, name, answer).Release()
	}
	f, err := os.Open("mrz/testdata/specimens.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var s struct {
			Lines []string `json:"lines"`
			OK    bool     `json:"valid"`
		}
		if err := json.Unmarshal(lines.Bytes(), &s); err != nil {
			t.Fatal(err)
		}
		if !s.OK {
			continue
		}
		answer, err := json.Marshal(map[string]any{"mrz_lines": s.Lines})
		if err != nil {
			t.Fatal(err)
		}
		c.check(t, "specimen zone", strings.Join(s.Lines, "/"), answer).Release()
	}
}
