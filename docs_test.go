package ocrlint_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
	"github.com/ocrlint/ocrlint/vendors"
)

// pages returns the pages for people: their names and texts.
func pages(t *testing.T) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "node_modules" || d.Name() == ".git" || d.Name() == "playground"):
			return fs.SkipDir
		case filepath.Ext(name) == ".md":
			text, err := os.ReadFile(name)
			all[filepath.ToSlash(name)] = string(text)
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestFrontPage: the README is read in a minute, on any screen.
func TestFrontPage(t *testing.T) {
	text := pages(t)["README.md"]
	if n := strings.Count(text, "\n"); n > 190 {
		t.Errorf("%d lines", n)
	}
	if n := len(strings.Fields(text)); n > 1400 {
		t.Errorf("%d words", n)
	}
	for line := range strings.Lines(text) {
		if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 120 {
			t.Errorf("%d columns: %s", n, line)
		}
	}
}

// TestKnown: what the README says that ocrlint knows is what it knows.
func TestKnown(t *testing.T) {
	makers, states, layouts := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, v := range vendors.All() {
		maker, _, _ := strings.Cut(v.ID, "-")
		makers[maker] = true
	}
	hard := 0
	for _, s := range number.All() {
		if s.Country() != "" {
			states[s.Country()] = true
		}
		if s.Strength() == number.Hard {
			hard++
		}
	}
	icao := 0
	for _, l := range mrz.Layouts() {
		if !layouts[l.ID()] && strings.HasPrefix(l.Source(), "Doc 9303") {
			icao++
		}
		layouts[l.ID()] = true
	}
	catalogue := 0
	for range rules.All() {
		catalogue++
	}
	known := map[string]int{
		"response formats":        len(vendors.All()) - 1, // without plain, which is of no vendor
		"vendors and libraries:":  len(makers) - 1,
		"of # countries":          len(states),
		"for # a failing":         hard,
		"[national numbers].*| #": len(number.All()),
		"the # of ICAO":           icao,
		"and # of single states":  len(layouts) - icao,
		"[state codes].*| #":      len(mrz.States()),
		"[rules].*| #":            catalogue,
		"[fields].*| #":           len(normalize.Fields()),
		"[languages].*| #":        len(lang.IDs()),
	}
	text := pages(t)["README.md"]
	for where, want := range known {
		pattern := strings.ReplaceAll(regexp.QuoteMeta(where), `\.\*`, ".*")
		if !strings.Contains(pattern, "#") {
			pattern = "# " + pattern
		}
		at := regexp.MustCompile(strings.ReplaceAll(pattern, "#", `(\d+)`)).FindStringSubmatchIndex(text)
		if at == nil {
			t.Errorf("the README does not say how many %q", where)
			continue
		}
		text = text[:at[2]] + golden.Text(t, where, text[at[2]:at[3]], strconv.Itoa(want)) + text[at[3]:]
	}
	if golden.Update() {
		golden.File(t, "README.md", text)
	}
	for _, f := range normalize.Fields() {
		if !strings.Contains(pages(t)["docs/vendors.md"], "`"+f.String()+"`") {
			t.Errorf("docs/vendors.md does not name the field %s", f)
		}
	}
}

// TestGet: of the ways to get it that the README names, the checkout has what each needs,
// and go install gives a command that runs. cmd/internal/release tests the others.
func TestGet(t *testing.T) {
	text := pages(t)["README.md"]
	for command, file := range map[string]string{
		"`go install ./cmd/ocrlint`":            "cmd/ocrlint/main.go",
		"`docker build -t ocrlint .`":           "Dockerfile",
		"`GOOS=windows go build ./cmd/ocrlint`": "cmd/ocrlint/main.go",
		"[goreleaser]":                          ".goreleaser.yaml",
		"`npm ci && npm pack`":                  "js/package-lock.json",
		"[action and the hooks]":                "action.yml",
	} {
		if _, err := os.Stat(file); err != nil || !strings.Contains(text, command) {
			t.Errorf("%s: %v; in the README: %t", command, err, strings.Contains(text, command))
		}
	}
	bin := t.TempDir()
	install := exec.Command("go", "install", "./cmd/ocrlint")
	install.Env = append(os.Environ(), "GOBIN="+bin)
	if out, err := install.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	out, err := exec.Command(filepath.Join(bin, "ocrlint"), "version").CombinedOutput()
	if err != nil || !strings.HasPrefix(string(out), "ocrlint ") {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestShownFunctions: what README and docs show of Go is a function of these tests.
func TestShownFunctions(t *testing.T) {
	functions := map[string]string{}
	for _, name := range []string{"example_test.go", "guide_test.go"} {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok {
				functions[f.Name.Name] = string(text[f.Pos()-file.FileStart : f.End()-file.FileStart])
			}
		}
	}
	head := regexp.MustCompile(`^func (\w+)\(`)
	for name, text := range pages(t) {
		if name != "README.md" && (!strings.HasPrefix(name, "docs/") || strings.HasPrefix(name, "docs/reference/")) {
			continue
		}
		parts := strings.Split(text, "```")
		for i := 1; i < len(parts); i += 2 {
			shown, ok := strings.CutPrefix(parts[i], "go\n")
			if !ok {
				continue
			}
			m := head.FindStringSubmatch(shown)
			if m == nil || functions[m[1]] == "" {
				t.Errorf("%s shows Go that is no function of guide_test.go:\n%s", name, shown)
				continue
			}
			parts[i] = "go\n" + golden.Text(t, name, shown, functions[m[1]]+"\n")
		}
		if golden.Update() {
			golden.File(t, name, strings.Join(parts, "```"))
		}
	}
}

var (
	fenced  = regexp.MustCompile("(?ms)^```.*?^```$")
	code    = regexp.MustCompile("`[^`\n]*`")
	linked  = regexp.MustCompile(`!?\[[^\]]*\]\(([^)\s]+)\)`)
	heading = regexp.MustCompile(`(?m)^#+ (.+)$`)
)

// TestLinks: links between pages lead to files and headings that are there, and to every
// page of docs.
func TestLinks(t *testing.T) {
	all := pages(t)
	anchors := map[string]map[string]bool{}
	for name, text := range all {
		anchors[name] = map[string]bool{}
		for _, m := range heading.FindAllStringSubmatch(fenced.ReplaceAllString(text, ""), -1) {
			a := anchor(m[1])
			for n := 1; anchors[name][a]; n++ {
				a = anchor(m[1]) + "-" + strconv.Itoa(n)
			}
			anchors[name][a] = true
		}
	}
	links, reached := 0, map[string]bool{}
	for name, text := range all {
		if strings.Contains(name, "/testdata/") {
			continue
		}
		prose := code.ReplaceAllStringFunc(fenced.ReplaceAllString(text, ""), func(s string) string { return strings.Repeat("x", len(s)) })
		for _, m := range linked.FindAllStringSubmatch(prose, -1) {
			target, at, _ := strings.Cut(m[1], "#")
			if strings.Contains(target, "://") {
				continue
			}
			links++
			to := name
			if target != "" {
				to = filepath.ToSlash(filepath.Join(filepath.Dir(name), target))
			}
			reached[to] = reached[to] || to != name
			if _, err := os.Stat(to); err != nil {
				t.Errorf("%s: there is no %s", name, to)
			} else if at != "" && !anchors[to][at] {
				t.Errorf("%s: %s has no heading for #%s", name, to, at)
			}
		}
	}
	if links < 50 {
		t.Errorf("%d links", links)
	}
	for name := range all {
		if strings.HasPrefix(name, "docs/") && !reached[name] {
			t.Errorf("no page links to %s", name)
		}
	}
}

// anchor is the name that GitHub gives to a heading.
func anchor(heading string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case r == '-', r == '_', unicode.IsLetter(r), unicode.IsDigit(r):
			return unicode.ToLower(r)
		}
		return -1
	}, heading)
}
