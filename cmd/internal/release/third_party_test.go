// Package release holds the files that a release is made of: the licences of what is linked,
// the container, the action and the hooks. It is a module of its own: who builds ocrlint does
// not need what reads them.
package release

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/licensecheck"

	"github.com/ocrlint/ocrlint/internal/golden"
)

const root = "../../.."

// programs are what is distributed, for each platform that it is built for.
var programs = []program{
	{"ocrlint", root, "./cmd/ocrlint", everywhere},
	{"ocrlint-worker", root + "/cmd/ocrlint-worker", ".", everywhere},
	{"npm", root, "./cmd/ocrlint-wasm", []string{"js/wasm"}},
}

type program struct {
	name, dir, pkg string
	platforms      []string
}

var everywhere = []string{"linux/amd64", "linux/arm64", "darwin/amd64", "darwin/arm64", "windows/amd64", "windows/arm64"}

// compatible are the licences (SPDX) under which a part may be handed on within a program
// under Apache-2.0, with its notice.
var compatible = []string{"0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "Unicode-3.0", "Unlicense"}

// part is a module or a table that is in a program.
type part struct {
	name, version, of string // of: what a table is of
	in                []string
	texts             []string // names of files
	licences          []string
}

// tables are data that others have made, in every program. The font is in the page.
var tables = []part{
	{name: "Go", of: "the standard library and run time", in: []string{"ocrlint", "ocrlint-worker", "npm"}, texts: []string{"GOROOT/LICENSE"}},
	{name: "CLDR 47", of: "names of countries, months and states", in: []string{"ocrlint", "ocrlint-worker", "npm"}, texts: []string{root + "/normalize/gen/country/cldr.LICENSE"}},
	{name: "hijridate 2.6.0", of: "the Umm al-Qura calendar", in: []string{"ocrlint", "ocrlint-worker", "npm"}, texts: []string{root + "/normalize/gen/date/hijridate.LICENSE"}},
	{name: "OCR-B", of: "the typeface of the page", in: []string{"ocrlint", "ocrlint-worker"}, texts: []string{root + "/cmd/internal/page/font/LICENSE"}, licences: []string{"public domain"}},
}

// TestThirdParty holds THIRD_PARTY.md: what is linked into each program, under which licence,
// with its text. A licence that none of compatible is, or a module without one, fails.
func TestThirdParty(t *testing.T) {
	parts := slices.Concat(tables, linked(t))
	texts := map[string][]string{} // text of a licence → what it is of
	var order []string
	for i := range parts {
		p := &parts[i]
		found := slices.Clone(p.licences)
		for _, name := range p.texts {
			text, err := os.ReadFile(strings.Replace(name, "GOROOT", goEnv(t, "GOROOT"), 1))
			if err != nil {
				t.Fatal(err)
			}
			s := strings.TrimSpace(strings.ReplaceAll(string(text), "\r", ""))
			if p.licences == nil {
				found = append(found, licencesOf(s)...)
			}
			if texts[s] == nil {
				order = append(order, s)
			}
			texts[s] = append(texts[s], p.name)
		}
		slices.Sort(found)
		found = slices.Compact(found)
		if len(found) == 0 {
			t.Errorf("%s: no licence is known", p.name)
		}
		for _, id := range found {
			if p.licences == nil && !slices.Contains(compatible, id) {
				t.Errorf("%s: is %s compatible with Apache-2.0?", p.name, id)
			}
		}
		p.licences = found
	}
	var b strings.Builder
	b.WriteString(`# Third-party licences

ocrlint is under [Apache-2.0](LICENSE). What others have made and its programs contain is below, with its licence: made of the
licence files of the modules that Go links, on all platforms, by ` + "`go test -C cmd/internal/release . -update`" + `, which refuses a licence
that does not go with Apache-2.0.

Arabic words for nationals are after <https://github.com/3neef/Laravel-nationalites> (MIT), English ones and names of states after
The World Factbook (public domain).

`)
	rows := [][]string{}
	for _, p := range parts {
		name := p.name
		if p.version != "" {
			name = "`" + name + "` " + p.version
		}
		if p.of != "" {
			name += ": " + p.of
		}
		rows = append(rows, []string{name, strings.Join(p.licences, ", "), strings.Join(p.in, ", ")})
	}
	b.WriteString(golden.Table([]string{"what", "licence", "in"}, rows))
	for _, text := range order {
		fmt.Fprintf(&b, "\n## %s\n\n```text\n%s\n```\n", strings.Join(slices.Compact(texts[text]), ", "), text)
	}
	golden.File(t, root+"/THIRD_PARTY.md", b.String())
}

// linked returns the modules of others that the programs link.
func linked(t *testing.T) (parts []part) {
	type module struct {
		Path, Version, Dir string
		Main               bool
		Replace            *struct{ Path string }
	}
	found := map[string]*part{}
	for _, p := range programs {
		for _, platform := range p.platforms {
			system, machine, _ := strings.Cut(platform, "/")
			c := exec.Command("go", "list", "-deps", "-json=Dir,Module", p.pkg)
			c.Dir = p.dir
			c.Env = append(os.Environ(), "GOOS="+system, "GOARCH="+machine, "CGO_ENABLED=0")
			out, err := c.Output()
			if err != nil {
				t.Fatal(err)
			}
			for d := json.NewDecoder(strings.NewReader(string(out))); d.More(); {
				var pkg struct {
					Dir    string
					Module *module
				}
				if err := d.Decode(&pkg); err != nil {
					t.Fatal(err)
				}
				m := pkg.Module
				if m == nil || m.Main || m.Replace != nil {
					continue
				}
				one := found[m.Path]
				if one == nil {
					one = &part{name: m.Path, version: m.Version}
					found[m.Path] = one
				} else if one.version != m.Version {
					t.Errorf("%s has another version in %s", m.Path, p.name)
				}
				if !slices.Contains(one.in, p.name) {
					one.in = append(one.in, p.name)
				}
				for dir := pkg.Dir; ; dir = filepath.Dir(dir) { // those of a package, and those above it
					for _, name := range licenceFiles(t, dir) {
						if !slices.Contains(one.texts, name) {
							one.texts = append(one.texts, name)
						}
					}
					if dir == m.Dir {
						break
					}
				}
			}
		}
	}
	for _, p := range found {
		slices.SortFunc(p.texts, func(a, b string) int { return cmp.Or(len(filepath.Dir(a))-len(filepath.Dir(b)), cmp.Compare(a, b)) })
		parts = append(parts, *p)
	}
	slices.SortFunc(parts, func(a, b part) int { return cmp.Compare(strings.ToLower(a.name), strings.ToLower(b.name)) })
	return parts
}

var licenceName = regexp.MustCompile(`(?i)^(licen[cs]e|copying|notice|unlicense)([-_.].*)?$`)

func licenceFiles(t *testing.T, dir string) (names []string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if licenceName.MatchString(e.Name()) && e.Type() == fs.FileMode(0) && filepath.Ext(e.Name()) != ".go" {
			names = append(names, filepath.Join(dir, e.Name()))
		}
	}
	return names
}

// licencesOf names the licences in a text; a notice has none.
func licencesOf(text string) (ids []string) {
	if strings.Contains(text, "SPDX-License-Identifier: Unicode-3.0") { // younger than licensecheck
		return []string{"Unicode-3.0"}
	}
	for _, m := range licensecheck.Scan([]byte(text)).Match {
		ids = append(ids, m.ID)
	}
	return ids
}
