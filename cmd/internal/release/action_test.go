package release

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// action is action.yml as GitHub reads it.
type action struct {
	Name, Description string
	Inputs            map[string]struct {
		Description, Default string
		Required             bool
	}
	Outputs map[string]struct{ Description, Value string }
	Runs    struct {
		Using string
		Steps []step
	}
	Branding struct{ Icon, Color string }
}

type step struct {
	ID, Name, If, Uses, Shell, Run string
	With, Env                      map[string]string
}

func load(t *testing.T, name string, v any) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, name))
	if err == nil {
		err = yaml.NewDecoder(bytes.NewReader(text), yaml.DisallowUnknownField()).Decode(v)
	}
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

var expression = regexp.MustCompile(`\$\{\{ *([^}]*?) *\}\}`)

// TestAction runs the steps of the action that are commands, as GitHub's runner does, over
// answers in which something is to be found and over one that is in order.
func TestAction(t *testing.T) {
	var a action
	load(t, "action.yml", &a)
	if a.Runs.Using != "composite" || a.Name == "" || a.Description == "" || len(a.Description) > 125 { // the limit of the Marketplace
		t.Errorf("using %q, description of %d characters", a.Runs.Using, len(a.Description))
	}
	if in := a.Inputs["paths"]; !in.Required || in.Default != "" { // a repository has other JSON too
		t.Errorf("paths: required %t, default %q", in.Required, in.Default)
	}
	home, _ := filepath.Abs(root)
	temp := t.TempDir()
	for _, c := range []struct {
		name   string
		inputs map[string]string
		status string
		rules  []string // that the SARIF file tells; nil: there is no file
	}{
		{"findings", map[string]string{"paths": "found here\ngood.json", "args": "--as-of 2026-11-01"}, "1", []string{"birth-date-mismatch", "sex-mismatch"}},
		{"in order", map[string]string{"paths": "good.json", "args": "--as-of  2026-11-01\n --fail-on warning"}, "0", []string{}},
		{"no command", map[string]string{"paths": "$(touch fooled)", "args": "`touch fooled`"}, "3", []string{"unreadable-answer", "unreadable-answer", "unreadable-answer"}},
		{"wrong flag", map[string]string{"paths": "good.json", "args": "--no-such-flag"}, "2", nil},
		{"no path", map[string]string{"args": "--as-of 2026-11-01"}, "2", nil},
		{"blank lines", map[string]string{"paths": "\n\n", "args": "--as-of 2026-11-01"}, "2", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			copyFile(t, filepath.Join(dir, "found here", "a.json"), "testdata/answers/accuauth.json")
			if err := os.WriteFile(filepath.Join(dir, "good.json"), []byte(`{"document_type":"passport","expiry_date":"2030-01-01"}`), 0o666); err != nil {
				t.Fatal(err)
			}
			context := map[string]string{"github.action_path": home}
			for name, in := range a.Inputs {
				context["inputs."+name] = in.Default
			}
			for name, v := range c.inputs {
				if _, ok := a.Inputs[name]; !ok {
					t.Fatalf("there is no input %s", name)
				}
				context["inputs."+name] = v
			}
			said := ""
			for i, s := range a.Runs.Steps {
				if s.Uses != "" {
					continue
				}
				if s.Shell != "bash" || expression.MatchString(s.Run) { // a value within a script would be a command
					t.Fatalf("step %d: shell %q", i, s.Shell)
				}
				outputs := filepath.Join(temp, "outputs")
				if err := os.WriteFile(outputs, nil, 0o666); err != nil {
					t.Fatal(err)
				}
				script := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", s.Run)
				script.Dir = dir
				script.Env = append(os.Environ(), "RUNNER_TEMP="+temp, "GITHUB_ACTION_PATH="+home, "GITHUB_OUTPUT="+outputs)
				for name, v := range s.Env {
					script.Env = append(script.Env, name+"="+expression.ReplaceAllStringFunc(v, func(e string) string {
						return context[expression.FindStringSubmatch(e)[1]]
					}))
				}
				out, err := script.CombinedOutput()
				said += string(out)
				last := i == len(a.Runs.Steps)-1
				if exit, ok := errors.AsType[*exec.ExitError](err); err != nil && (!ok || !last || exit.ProcessState.ExitCode() == 0) {
					t.Fatalf("step %d: %v\n%s", i, err, out)
				}
				if last && (err == nil) != (c.status == "0") {
					t.Errorf("the action ends with %v\n%s", err, said)
				}
				text, _ := os.ReadFile(outputs)
				for line := range strings.Lines(string(text)) {
					name, v, _ := strings.Cut(strings.TrimSpace(line), "=")
					context["steps."+s.ID+".outputs."+name] = v
				}
			}
			if got := context["steps.check.outputs.status"]; got != c.status {
				t.Errorf("status %s, want %s\n%s", got, c.status, said)
			}
			if _, err := os.Stat(filepath.Join(dir, "fooled")); err == nil {
				t.Error("a value of an input was run as a command")
			}
			file := context["steps.check.outputs.sarif"]
			if (file == "") != (c.rules == nil) {
				t.Fatalf("the file is %q", file)
			}
			for _, o := range a.Outputs {
				if _, ok := context[expression.FindStringSubmatch(o.Value)[1]]; !ok && c.rules != nil {
					t.Errorf("no step has the output %s", o.Value)
				}
			}
			if c.rules != nil {
				held(t, filepath.Join(dir, file), c.rules)
			}
			if strings.Contains(said, "1993") {
				t.Errorf("the log has a value:\n%s", said)
			}
		})
	}
}

// held holds which rules a SARIF file has results of, and that these quote no value.
func held(t *testing.T, name string, rules []string) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var log struct {
		Version string
		Runs    []struct {
			Results []struct {
				RuleID  string
				Message struct{ Text string }
			}
		}
	}
	if err := json.Unmarshal(text, &log); err != nil || log.Version != "2.1.0" || len(log.Runs) != 1 {
		t.Fatalf("%v, version %q, %d runs", err, log.Version, len(log.Runs))
	}
	got := []string{}
	for _, r := range log.Runs[0].Results {
		got = append(got, r.RuleID)
		if strings.Contains(r.Message.Text, "1993") {
			t.Errorf("a value in %q", r.Message.Text)
		}
	}
	if strings.Join(got, " ") != strings.Join(rules, " ") {
		t.Errorf("results of %q, want %q", got, rules)
	}
}

func copyFile(t *testing.T, to, from string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, from))
	if err == nil {
		err = os.MkdirAll(filepath.Dir(to), 0o777)
	}
	if err == nil {
		err = os.WriteFile(to, text, 0o666)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// TestHooks runs the hooks as pre-commit does: the entry and its arguments, then files. They
// have none by themselves: package.json is no answer.
func TestHooks(t *testing.T) {
	var hooks []struct {
		ID, Name, Description, Entry, Language, Files string
		Args                                          []string
		RequireSerial                                 bool `yaml:"require_serial"`
	}
	load(t, ".pre-commit-hooks.yaml", &hooks)
	bin := t.TempDir()
	build := exec.Command("go", "build", "-o", bin+"/", "./cmd/ocrlint") // pre-commit: go install ./...
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, h := range hooks {
		if h.ID == "" || h.Name == "" || h.Language != "golang" {
			t.Errorf("hook %q: name %q, language %q", h.ID, h.Name, h.Language)
		}
		for _, name := range []string{"package.json", "golden/a.json"} {
			if regexp.MustCompile(h.Files).MatchString(name) {
				t.Errorf("%s runs on %s", h.ID, name)
			}
		}
		dir := t.TempDir()
		copyFile(t, filepath.Join(dir, "a.json"), "testdata/answers/accuauth.json")
		words := append(strings.Fields(h.Entry), h.Args...)
		c := exec.Command(filepath.Join(bin, words[0]), append(words[1:], "a.json")...)
		c.Dir = dir
		out, err := c.CombinedOutput()
		if exit, ok := errors.AsType[*exec.ExitError](err); !ok || exit.ExitCode() != 1 || bytes.Contains(out, []byte("1993")) {
			t.Errorf("%s: %v\n%s", h.ID, err, out)
		}
		if name := filepath.Join(dir, "ocrlint.sarif"); strings.Contains(h.Entry, "sarif") {
			held(t, name, []string{"birth-date-mismatch", "sex-mismatch"})
			if !h.RequireSerial {
				t.Errorf("%s: several at once write one file", h.ID)
			}
		} else if !bytes.Contains(out, []byte("[birth-date-mismatch]")) {
			t.Errorf("%s: %s", h.ID, out)
		}
	}
}

// TestPipelinePage: what docs/data.md shows of the action and the hooks is there.
func TestPipelinePage(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "docs/data.md"))
	if err != nil {
		t.Fatal(err)
	}
	var a action
	load(t, "action.yml", &a)
	var hooks []struct{ ID string }
	all, err := os.ReadFile(filepath.Join(root, ".pre-commit-hooks.yaml"))
	if err == nil {
		err = yaml.Unmarshal(all, &hooks)
	}
	if err != nil {
		t.Fatal(err)
	}
	steps, used := 0, 0
	for i, part := range strings.Split(string(text), "```") {
		body, ok := strings.CutPrefix(part, "yaml\n")
		if i%2 == 0 || !ok {
			continue
		}
		var shown struct {
			Steps []struct {
				Uses string
				With map[string]any
			}
			Repos []struct {
				Repo  string
				Hooks []struct {
					ID, Files string
					Args      []string
				}
			}
		}
		if err := yaml.Unmarshal([]byte(body), &shown); err != nil {
			t.Fatal(err)
		}
		for _, s := range shown.Steps {
			if !strings.HasPrefix(s.Uses, "ocrlint/ocrlint@") {
				continue
			}
			steps++
			for name := range s.With {
				if _, ok := a.Inputs[name]; !ok {
					t.Errorf("the action has no input %s", name)
				}
			}
		}
		for _, r := range shown.Repos {
			for _, h := range r.Hooks {
				used++
				if !slices.Contains(hooks, struct{ ID string }{h.ID}) {
					t.Errorf("there is no hook %s", h.ID)
				}
				for name, want := range map[string]bool{"golden/a.json": true, "golden/june/b.ndjson": true, "golden/README.md": false, "package.json": false} {
					if regexp.MustCompile(h.Files).MatchString(name) != want {
						t.Errorf("%s on %s: %t", h.ID, name, !want)
					}
				}
				if len(h.Args) != 2 || h.Args[0] != "--as-of" { // else golden documents expire
					t.Errorf("%s has the arguments %q", h.ID, h.Args)
				}
			}
		}
	}
	if steps == 0 || used == 0 {
		t.Errorf("%d steps with the action, %d hooks", steps, used)
	}
}
