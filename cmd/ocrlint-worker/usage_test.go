package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/nats-io/nats-server/v2/server"
)

// TestUsage: what is wrong with a command line is told, with what to do, and no password.
func TestUsage(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		return name
	}
	answers := write("a.ndjson", `{"document_type":"passport","sex":"F"}`+"\n")
	password := write("password", "wrong\n")
	s, err := server.NewServer(&server.Options{Host: "127.0.0.1", Port: server.RANDOM_PORT, NoLog: true, NoSigs: true, Username: "u", Password: "right"})
	if err != nil {
		t.Fatal(err)
	}
	s.Start()
	defer s.Shutdown()
	guarded := strings.Replace(s.ClientURL(), "nats://", "nats://u:right@", 1)
	_, url := openBroker(t)
	none := "nats://me:secret@127.0.0.1:1"
	for _, test := range []struct {
		args string
		code int
		want string
	}{
		{"", 2, "no command given"},
		{"bach", 2, "did you mean batch?"},
		{"batch", 2, "requires at least 1 arg"},
		{"batch --outptu x " + answers, 2, "did you mean --output?"},
		{"batch --workers 0 " + answers, 2, "--workers: 0 is less than 1"},
		{"batch --ack-wait 1ms " + answers, 2, "--ack-wait: 1ms is less than a second"},
		{"batch --vendor flyocrr " + answers, 2, "did you mean flyocr?"},
		{"batch --output " + dir + "/x -", 2, "- can be read once only"},
		{"batch --output " + dir + "/none/x " + answers, 4, "--output: no such file or directory"},
		{"batch --output " + dir + " " + answers, 2, "holds something already"},
		{"batch --store " + answers + " " + answers, 4, "the store cannot be made"},
		{"batch --config none --as-of 2026-01-01 --store " + dir + "/full --output /dev/full " + answers, 4, "no space left on device"},
		{"batch --nats " + none + " " + answers, 2, "no NATS server answers at nats://127.0.0.1:1"},
		{"work", 2, "--nats is missing"},
		{"work --nats " + guarded, 2, "the broker has no JetStream"},
		{"work --nats " + s.ClientURL(), 2, "refuses the credentials"},
		{"work --nats-user u --nats-password-file " + password + " --nats " + s.ClientURL(), 2, "refuses the credentials"},
		{"work --nats-creds " + dir + "/none --nats " + url, 2, "no such file"},
		{"work --nats-nkey " + answers + " --nats " + url, 2, "holds no seed of an nkey"},
		{"submit --nats " + url + " " + answers, 2, "--output is missing"},
		{"status --nats " + url + " x", 2, "there is no job x"},
		{"cancel --nats " + url + " x", 2, "there is no job x"},
		{"stream --in a", 2, "missing: --dead, --out"},
		{"stream --in a --out b --dead c --listen here", 2, `--listen: "here" is not HOST:PORT`},
		{"stream --in a --out b --dead c --nats " + url, 2, "nats stream add --subjects b"},
		{"stream --in a --out b --dead c --monitor nowhere:x --store " + dir + "/s", 2, "--monitor names another address"},
		{"publish --in nothing --nats " + url + " " + answers, 2, "no stream holds the subject nothing"},
		{"drain --out nothing --dead nothing --nats " + url, 2, "no stream holds the subject nothing"},
	} {
		var stdout, stderr bytes.Buffer
		a := &app{stdin: strings.NewReader(""), stdout: &stdout, stderr: &stderr}
		if code := a.run(strings.Fields(test.args)); code != test.code || !strings.Contains(stderr.String(), test.want) {
			t.Errorf("%s\nexit status %d, want %d, and %q\n%s", test.args, code, test.code, test.want, stderr.String())
		}
		for _, secret := range []string{"secret", "right", "wrong"} {
			if strings.Contains(stderr.String(), secret) {
				t.Errorf("%s: a password is told: %s", test.args, stderr.String())
			}
		}
	}
}
