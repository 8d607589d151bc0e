package release

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/linter"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

// stages reads a Dockerfile as docker build does, by BuildKit, whose warnings are errors here.
func stages(t *testing.T, name string) []instructions.Stage {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	read, err := parser.Parse(bytes.NewReader(text))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	for _, w := range read.Warnings {
		t.Errorf("%s: %s", name, w.Short)
	}
	lint := linter.New(&linter.Config{Warn: func(rule, _, _, message string, at []parser.Range) {
		t.Errorf("%s: %v: %s: %s", name, at, rule, message)
	}})
	all, _, err := instructions.Parse(read.AST, lint)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return all
}

// TestDockerfiles: what is shipped is one program on nothing, which nobody runs as root.
func TestDockerfiles(t *testing.T) {
	for _, name := range []string{"Dockerfile", "docs/worker/Dockerfile"} {
		last := stages(t, name)
		final := last[len(last)-1]
		user, entry := "", false
		for _, c := range final.Commands {
			switch c := c.(type) {
			case *instructions.UserCommand:
				user = c.User
			case *instructions.EntrypointCommand:
				entry = !c.PrependShell // there is no shell
			case *instructions.RunCommand:
				t.Errorf("%s: nothing runs on nothing", name)
			case *instructions.CopyCommand:
				for _, source := range c.SourcePaths {
					if _, err := os.Stat(filepath.Join(root, source)); c.From == "" && err != nil {
						t.Errorf("%s: %v", name, err)
					}
				}
			}
		}
		if !regexp.MustCompile(`^[1-9]\d*(:[1-9]\d*)?$`).MatchString(user) {
			t.Errorf("%s: the user is %q, no number but that of root", name, user)
		}
		if final.BaseName != "scratch" || !entry {
			t.Errorf("%s: the last stage is from %s, with an entry point: %t", name, final.BaseName, entry)
		}
	}
}

// TestContainer builds what the Dockerfile builds, starts what it starts, and asks it as who
// asks a container does: not as localhost.
func TestContainer(t *testing.T) {
	all := stages(t, "Dockerfile")
	program := filepath.Join(t.TempDir(), "ocrlint")
	built := false
	for _, c := range all[0].Commands {
		run, ok := c.(*instructions.RunCommand)
		if !ok || !strings.Contains(run.CmdLine[0], "go build") {
			continue
		}
		line := strings.Replace(run.CmdLine[0], "-o /ocrlint", "-o "+program, 1)
		shell := exec.Command("sh", "-c", line)
		shell.Dir, shell.Env = root, append(os.Environ(), "VERSION=v1.2.3")
		if out, err := shell.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", line, err, out)
		}
		built = true
	}
	if !built {
		t.Fatal("the Dockerfile builds nothing")
	}
	version, err := exec.Command(program, "version").Output()
	if err != nil || !bytes.HasPrefix(version, []byte("ocrlint v1.2.3 (")) {
		t.Errorf("the version is %q, %v", version, err)
	}
	var args []string
	for _, c := range all[len(all)-1].Commands {
		if c, ok := c.(*instructions.CmdCommand); ok {
			args = c.CmdLine
		}
	}
	for i, a := range args {
		args[i] = strings.Replace(a, ":8080", ":0", 1) // any port
	}
	service := exec.Command(program, args...)
	service.Dir = t.TempDir()
	stderr, err := service.StderrPipe()
	if err == nil {
		err = service.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	defer service.Process.Kill()
	lines := bufio.NewReader(stderr)
	first, err := lines.ReadString('\n')
	port := regexp.MustCompile(`^listening on http://\[::\]:(\d+)\n$`).FindStringSubmatch(first)
	if err != nil || port == nil {
		t.Fatalf("%q, %v", first, err)
	}
	go io.Copy(io.Discard, lines)
	for _, host := range []string{"ocrlint.example:8080", "10.1.2.3"} {
		r, _ := http.NewRequest("POST", fmt.Sprintf("http://127.0.0.1:%s/v1/check", port[1]), strings.NewReader(`{"surname":"DOE"}`))
		r.Host = host
		r.Header.Set("Content-Type", "application/json")
		reply, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(reply.Body)
		reply.Body.Close()
		if reply.StatusCode != http.StatusOK || !bytes.Contains(body, []byte(`"surname"`)) {
			t.Errorf("asked as %s: %d %s", host, reply.StatusCode, body)
		}
	}
	service.Process.Signal(syscall.SIGTERM) // docker stop
	if err := service.Wait(); err != nil {
		t.Errorf("stopped: %v", err)
	}
}
