package cli

import (
	"bufio"
	"bytes"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// served is a service that runs as a process.
type served struct {
	*exec.Cmd
	base string
	said *bytes.Buffer // behind the line that says where it listens
	read chan struct{} // until the end
}

func serving(t *testing.T, flags ...string) *served {
	t.Helper()
	s := &served{Cmd: exec.Command("ocrlint", append([]string{"serve", "--listen", "127.0.0.1:0", "--config", "none"}, flags...)...), said: new(bytes.Buffer), read: make(chan struct{})}
	stderr, err := s.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Process.Kill(); s.Wait() })
	r := bufio.NewReader(stderr)
	line, err := r.ReadString('\n')
	address, ok := strings.CutPrefix(strings.TrimSpace(line), "listening on ")
	if !ok {
		t.Fatalf("%s %v", line, err)
	}
	s.base = address
	go func() { io.Copy(s.said, r); close(s.read) }()
	return s
}

// TestServe: a service says where it listens, answers, finishes what is in hand when it is
// told to end, and ends with 0; told twice it does not finish. What takes its port ends.
func TestServe(t *testing.T) {
	if testing.Short() {
		t.Skip("waits")
	}
	answer, err := os.ReadFile(filepath.Join(root, "testdata/plain.json"))
	if err != nil {
		t.Fatal(err)
	}
	answer = append(bytes.ReplaceAll(answer, []byte("\n"), nil), '\n')
	for _, test := range []struct {
		signals []syscall.Signal
		code    int
	}{{[]syscall.Signal{syscall.SIGTERM}, 0}, {[]syscall.Signal{syscall.SIGINT}, 0}, {[]syscall.Signal{syscall.SIGTERM, syscall.SIGTERM}, 143}} {
		s := serving(t)
		r, w := io.Pipe()
		go w.Write(answer)
		got, err := http.Post(s.base+"/v1/check", "application/x-ndjson", r)
		if err != nil {
			t.Fatal(err)
		}
		reports := bufio.NewReader(got.Body)
		if report, err := reports.ReadString('\n'); err != nil || !strings.HasPrefix(report, `{"schema":"ocrlint.report/1"`) {
			t.Fatal(report, err)
		}
		other := exec.Command("ocrlint", "serve", "--config", "none", "--listen", strings.TrimPrefix(s.base, "http://"))
		if said, _ := other.CombinedOutput(); other.ProcessState.ExitCode() != exitUsage || !bytes.Contains(said, []byte("address already in use")) {
			t.Errorf("the port is taken: %d %s", other.ProcessState.ExitCode(), said)
		}
		for i, signal := range test.signals {
			if i > 0 {
				time.Sleep(200 * time.Millisecond) // else they are one
			}
			s.Process.Signal(signal)
		}
		if test.code == 0 {
			w.Write(answer)
			if report, err := reports.ReadString('\n'); err != nil || !strings.Contains(report, `"index":1`) {
				t.Error(report, err)
			}
			w.Close()
		}
		<-s.read
		if s.Wait(); s.ProcessState.ExitCode() != test.code {
			t.Errorf("%v: exit status %d, want %d", test.signals, s.ProcessState.ExitCode(), test.code)
		}
		if said := s.said.String(); test.code == 0 && !strings.Contains(said, "msg=request method=POST route=/v1/check status=200") {
			t.Errorf("%s", said)
		}
		if c, err := net.Dial("tcp", strings.TrimPrefix(s.base, "http://")); err == nil {
			c.Close()
			t.Error("it still listens")
		}
	}
}
