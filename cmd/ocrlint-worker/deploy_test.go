package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/ocrlint/ocrlint/rules/config"
)

const examples = "../../docs/worker/"

// TestDeployments: the examples hold to the schemas of Compose and Kubernetes, whose
// sources and licences stand in them, and start commands that there are.
func TestDeployments(t *testing.T) {
	for file, schema := range map[string]string{"compose.yaml": "compose.json", "kubernetes.yaml": "kubernetes.json"} {
		compiler := jsonschema.NewCompiler()
		s, err := compiler.Compile("testdata/schemas/" + schema)
		if err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(examples + file)
		if err != nil {
			t.Fatal(err)
		}
		for i, document := range strings.Split(string(text), "\n---\n") {
			b, err := yaml.YAMLToJSON([]byte(document))
			if err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			v, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
			if err != nil {
				t.Fatal(err)
			}
			if err := s.Validate(v); err != nil {
				t.Errorf("%s: document %d: %v", file, i+1, err)
			}
			broken := bytes.Replace(b, []byte(`"image"`), []byte(`"imagine"`), 1)
			if v, _ := jsonschema.UnmarshalJSON(bytes.NewReader(broken)); !bytes.Equal(broken, b) && s.Validate(v) == nil {
				t.Errorf("%s: the schema does not see a member that there is not", file)
			}
		}
	}
}

// TestDeployedCommands: the command lines of the examples are understood as far as the
// broker, and the configuration in them is one.
func TestDeployedCommands(t *testing.T) {
	var compose struct {
		Services map[string]struct{ Command []string }
	}
	load(t, "compose.yaml", 0, &compose)
	var deployment struct {
		Spec struct {
			Template struct {
				Spec struct {
					Containers []struct{ Args []string }
				}
			}
		}
	}
	load(t, "kubernetes.yaml", 0, &deployment)
	var settings struct{ Data map[string]string }
	load(t, "kubernetes.yaml", 1, &settings)
	policy := settings.Data["ocrlint.yaml"]
	if _, err := config.Load("ocrlint.yaml", []byte(policy)); err != nil || policy == "" {
		t.Errorf("the configuration: %v", err)
	}
	service, err := os.ReadFile(examples + "ocrlint-worker.service")
	if err != nil {
		t.Fatal(err)
	}
	start := regexp.MustCompile(`(?m)^ExecStart=\S+ (.*)$`).FindSubmatch(service)
	if start == nil {
		t.Fatal("the service starts nothing")
	}
	dir := t.TempDir()
	for name, text := range map[string]string{"nats.creds": "", "nats-password": "x", "ocrlint.yaml": policy} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range [][]string{compose.Services["worker"].Command, deployment.Spec.Template.Spec.Containers[0].Args, strings.Fields(string(start[1]))} {
		if len(args) == 0 || args[0] != "stream" {
			t.Fatalf("the example starts %q", args)
		}
		var stderr bytes.Buffer
		for i, a := range args { // at a place of this test, and at a port where nothing is
			a = strings.NewReplacer("/run/secrets", dir, "/secrets", dir, "/etc/ocrlint", dir, "${STATE_DIRECTORY}", dir+"/state").Replace(a)
			a = regexp.MustCompile(`nats://\S+`).ReplaceAllString(a, "nats://127.0.0.1:1")
			args[i] = regexp.MustCompile(`:9090$`).ReplaceAllString(a, ":nowhere")
		}
		a := &app{stdin: strings.NewReader(""), stdout: &stderr, stderr: &stderr}
		a.run(args)
		if s := stderr.String(); !strings.Contains(s, "no NATS server answers") && !strings.Contains(s, "--monitor names another address") {
			t.Errorf("%q: %s", args, s)
		}
	}
}

// load decodes a document of an example.
func load(t *testing.T, file string, document int, v any) {
	t.Helper()
	text, err := os.ReadFile(examples + file)
	if err != nil {
		t.Fatal(err)
	}
	b, err := yaml.YAMLToJSON([]byte(strings.Split(string(text), "\n---\n")[document]))
	if err == nil {
		err = json.Unmarshal(b, v)
	}
	if err != nil {
		t.Fatal(err)
	}
}
