package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ocrlint/ocrlint/cmd/internal/cli"
)

// testTask is the size of a task in tests: many are less than a second of work.
const testTask = 16 << 10

// batchInput makes a directory of inputs of all kinds: lines of which some are broken, an
// array, compressed ones, an empty one, one that is no JSON, many small ones.
func batchInput(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	lines := answersFile(t, 250)
	write := func(name string, data []byte) {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("a.ndjson", lines)
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	z.Write(lines[:40_000])
	z.Close()
	write("b.ndjson.gz", packed.Bytes())
	var list []string
	var small int
	for line := range bytes.Lines(lines[:60_000]) {
		if len(line) > 100 && bytes.HasSuffix(line, []byte("}\n")) {
			list = append(list, " "+string(line[:len(line)-1]))
			write(fmt.Sprintf("small/%03d.json", small), line)
			small++
		}
	}
	write("c.json", []byte("["+strings.Join(list, ",\n\n ")+" , {\"x\": ]"))
	write("d.json", nil)
	write("e.json", []byte("\xff\xd8 no JSON"))
	write("f.txt", []byte("skipped"))
	return dir
}

// plainCheck is what the plain command says of inputs.
func plainCheck(args ...string) (report []byte, code int) {
	var out, told bytes.Buffer
	code = cli.Run(append([]string{"check", "--format", "json", "--config", "none"}, args...), strings.NewReader(""), &out, &told)
	return out.Bytes(), code
}

// TestBatch: the report of a batch is that of the plain command to the byte, and so is its
// exit status.
func TestBatch(t *testing.T) {
	dir := batchInput(t)
	none := filepath.Join(dir, "none.json")
	for _, args := range [][]string{
		{"--as-of", asOf.String(), dir, none},
		{"--as-of", asOf.String(), "--redact", "--fail-on", "never", "--include", "*.gz", "--without", "expired-document", dir},
		{"--as-of", asOf.String(), "--repair", "--vendor", "flyocr", filepath.Join(dir, "a.ndjson"), filepath.Join(dir, "small")},
	} {
		want, wantCode := plainCheck(args...)
		output := filepath.Join(t.TempDir(), "report.ndjson")
		var stdout, stderr bytes.Buffer
		a := &app{stdin: strings.NewReader(""), stdout: &stdout, stderr: &stderr, taskSize: testTask}
		code := a.run(append([]string{"batch", "--config", "none", "--output", output}, args...))
		got, err := os.ReadFile(output)
		if err != nil {
			t.Fatalf("%v\n%s", err, stderr.String())
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%q: not the bytes of the plain command: %s", args, firstDifference(got, want))
		}
		if code != wantCode {
			t.Errorf("%q: exit status %d, want %d", args, code, wantCode)
		}
		if left, _ := filepath.Glob(filepath.Join(filepath.Dir(output), ".*")); len(left) > 0 {
			t.Errorf("left behind: %q", left)
		}
		parts := t.TempDir() + "/parts/"
		a.run(append([]string{"batch", "--config", "none", "--output", parts}, args...))
		names, _ := filepath.Glob(parts + "part-*.ndjson")
		var joined []byte
		for _, n := range names {
			b, _ := os.ReadFile(n)
			joined = append(joined, b...)
		}
		if !bytes.Equal(joined, want) {
			t.Errorf("%q: %d parts in a directory differ: %s", args, len(names), firstDifference(joined, want))
		}
		stdout.Reset()
		store := t.TempDir()
		if code := a.run(append([]string{"batch", "--config", "none", "--store", store}, args...)); code != wantCode || !bytes.Equal(stdout.Bytes(), want) {
			t.Errorf("%q: standard output differs, or exit status %d", args, code)
		}
	}
}

// TestBatchKilled: a batch that is killed again and again goes on, and ends with the bytes
// of a run that nobody killed.
func TestBatchKilled(t *testing.T) {
	dir := batchInput(t)
	want, wantCode := plainCheck("--as-of", asOf.String(), dir)
	for _, point := range []string{"fetched", "processed", "published", "acknowledged", "joined", "any moment"} {
		t.Run(point, func(t *testing.T) {
			t.Parallel()
			output := filepath.Join(t.TempDir(), "report.ndjson")
			args := []string{"batch", "--config", "none", "--as-of", asOf.String(), "--ack-wait", "1s", "--output", output, dir}
			random := rand.New(rand.NewPCG(1, uint64(len(point))))
			for i := range 4 {
				var env []string
				if point != "any moment" {
					env = []string{"OCRLINT_CRASH=" + point + ":" + strconv.Itoa(2+3*i)}
				}
				cmd := startWorker(t, env, args...)
				if point == "any moment" {
					time.Sleep(time.Duration(random.IntN(600)) * time.Millisecond)
					cmd.Process.Signal(syscall.SIGKILL)
				}
				cmd.Wait()
				if _, err := os.Stat(output); err == nil {
					t.Logf("it was over before it was killed for the %dth time", i+1)
					break
				}
			}
			cmd := startWorker(t, nil, args...)
			cmd.Wait()
			if code := cmd.ProcessState.ExitCode(); code != wantCode {
				t.Errorf("exit status %d, want %d", code, wantCode)
			}
			got, err := os.ReadFile(output)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("not the bytes of a run that nobody killed: %s", firstDifference(got, want))
			}
		})
	}
}

// TestSubmit: a job of a cluster is done by its workers, of which one is killed, and joined
// by one of them, wherever they run. Another is cancelled.
func TestSubmit(t *testing.T) {
	b, url := openBroker(t)
	dir := batchInput(t)
	run := func(args ...string) (stdout string, code int) {
		t.Helper()
		var out bytes.Buffer
		a := &app{stdin: strings.NewReader(""), stdout: &out, stderr: t.Output(), taskSize: testTask}
		code = a.run(append(args[:1:1], append([]string{"--nats", url}, args[1:]...)...))
		return strings.TrimSpace(out.String()), code
	}
	here := filepath.Dir(dir)
	dir = filepath.Base(dir)
	t.Chdir(here)
	want, wantCode := plainCheck("--as-of", asOf.String(), dir)
	cancelled, code := run("submit", "--config", "none", "--output", filepath.Join(t.TempDir(), "never"), dir)
	if code != 0 {
		t.Fatal("submit:", code)
	}
	if _, code := run("cancel", cancelled); code != 0 {
		t.Fatal("cancel:", code)
	}
	job, code := run("submit", "--config", "none", "--as-of", asOf.String(), "--output", "report.ndjson", dir)
	if code != 0 {
		t.Fatal("submit:", code)
	}
	t.Chdir(t.TempDir()) // names mean other files to the workers
	work := []string{"work", "--nats", url, "--ack-wait", "1s", "--workers", "1"}
	startWorker(t, []string{"OCRLINT_CRASH=processed:5"}, work...)
	last := startWorker(t, nil, work...)
	t.Chdir(here)
	j, err := b.openJobs(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
		list, err := j.status(t.Context(), []string{job})
		if err != nil {
			t.Fatal(err)
		}
		if list[0].State == stateDone {
			if list[0].Code != wantCode {
				t.Errorf("exit status %d, want %d", list[0].Code, wantCode)
			}
			break
		}
		if list[0].State != stateRunning || time.Now().After(deadline) {
			t.Fatalf("%+v", list[0])
		}
	}
	last.Process.Signal(syscall.SIGTERM)
	if err := last.Wait(); err != nil {
		t.Errorf("SIGTERM: %v", err)
	}
	got, err := os.ReadFile("report.ndjson")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("not the bytes of the plain command: %s", firstDifference(got, want))
	}
	if text, code := run("status"); code != 0 || !strings.Contains(text, cancelled+"  cancelled") || !strings.Contains(text, job+"  done") {
		t.Errorf("status: %s", text)
	}
}
