package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// BenchmarkBeside measures what checking a file costs in parts and over a stream, whole
// processes with the server that is in them, beside the plain command on the same file. In
// one command, over 1 GB:
//
//	OCRLINT_BENCH_MB=1000 go test -run '^$' -bench Beside -benchtime 1x -timeout 0 .
//
// batch/plain and stream/plain are of CPU time, the stream's without who sends and reads;
// workers2 is how many times faster two workers are on the clock than one, which needs two
// idle cores.
func BenchmarkBeside(b *testing.B) {
	mega := 32
	if n, err := strconv.Atoi(os.Getenv("OCRLINT_BENCH_MB")); err == nil {
		mega = n
	}
	dir := b.TempDir()
	input := filepath.Join(dir, "answers.ndjson")
	size := benchInput(b, input, int64(mega)*1_000_000)
	common := []string{"--as-of", asOf.String(), "--config", "none", "--fail-on", "never"}
	for b.Loop() {
		plain := run(b, "OCRLINT_PLAIN=1", append([]string{"check", "--format", "json", "--jobs", "1", "--output", filepath.Join(dir, "plain"), input}, common...)...)
		batch := func(workers string) *usage {
			output := filepath.Join(dir, "batch")
			u := run(b, "OCRLINT_TASK=real", append([]string{"batch", "--workers", workers, "--output", output, input}, common...)...)
			same(b, filepath.Join(dir, "plain"), output)
			os.Remove(output)
			return u
		}
		one, two := batch("1"), batch("2")
		stream := benchStream(b, input, filepath.Join(dir, "stream"))
		same(b, filepath.Join(dir, "plain"), filepath.Join(dir, "stream"))
		b.ReportMetric(0, "ns/op")
		b.ReportMetric(float64(size)/1e6/plain.cpu.Seconds(), "MB/s-plain")
		b.ReportMetric(float64(one.cpu)/float64(plain.cpu), "batch/plain")
		b.ReportMetric(float64(stream.cpu)/float64(plain.cpu), "stream/plain")
		b.ReportMetric(float64(one.wall)/float64(two.wall), "workers2")
	}
}

// usage is what a process took.
type usage struct {
	cpu, wall time.Duration
}

func usageOf(cmd *exec.Cmd, begun time.Time) *usage {
	return &usage{cpu: cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime(), wall: time.Since(begun)}
}

func run(b *testing.B, env string, args ...string) *usage {
	b.Helper()
	syscall.Sync() // what others wrote is not this one's to write
	begun := time.Now()
	cmd := startWorker(b, []string{env}, args...)
	if err := cmd.Wait(); err != nil {
		b.Fatalf("%s: %v", args[0], err)
	}
	return usageOf(cmd, begun)
}

// benchStream sends an input to a worker with an embedded server, and reads the reports.
func benchStream(b *testing.B, input, output string) *usage {
	b.Helper()
	address := "127.0.0.1:" + freePorts(b, 1)[0]
	begun := time.Now()
	worker := startWorker(b, nil, append([]string{"stream", "--workers", "1", "--listen", address, "--store", b.TempDir(), "--config", "none", "--as-of", asOf.String()}, subjects...)...)
	var err error
	for range 100 { // until it listens and has its streams
		time.Sleep(50 * time.Millisecond)
		publish := startWorker(b, []string{"OCRLINT_SILENT=1"}, "publish", "--nats", "nats://"+address, "--config", "none", "--in", "answers", input)
		if err = publish.Wait(); err == nil {
			break
		}
	}
	if err != nil {
		b.Fatal("publish:", err)
	}
	drain := exec.Command(os.Args[0], "drain", "--nats", "nats://"+address, "--out", "reports", "--dead", "dead")
	drain.Env = append(os.Environ(), "OCRLINT_WORKER=1")
	in, err := drain.StdinPipe()
	if err != nil {
		b.Fatal(err)
	}
	defer in.Close()
	f, err := os.Create(output)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	drain.Stdout = f
	if err := drain.Run(); err != nil {
		b.Fatal("drain:", err)
	}
	worker.Process.Signal(syscall.SIGTERM)
	if err := worker.Wait(); err != nil {
		b.Fatal("stream:", err)
	}
	return usageOf(worker, begun)
}

func same(b *testing.B, name, other string) {
	b.Helper()
	f, err := os.Open(name)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	g, err := os.Open(other)
	if err != nil {
		b.Fatal(err)
	}
	defer g.Close()
	x, y := make([]byte, 1<<20), make([]byte, 1<<20)
	for {
		n, err := io.ReadFull(f, x)
		m, _ := io.ReadFull(g, y)
		if !bytes.Equal(x[:n], y[:m]) {
			b.Fatalf("%s is not what %s is", other, name)
		}
		if err != nil {
			return
		}
	}
}

// benchInput writes answers of FlyOCR about passports, again and again the same 20,000 with
// other numbers of request, until there are so many bytes.
func benchInput(b *testing.B, name string, size int64) int64 {
	b.Helper()
	text := string(passportAnswers(b, 20_000))
	f, err := os.Create(name)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	written := int64(0)
	for round := 0; written < size; round++ {
		n, err := f.WriteString(strings.ReplaceAll(text, `{"cardsinfo":`, fmt.Sprintf(`{"round":%d,"cardsinfo":`, round)))
		if err != nil {
			b.Fatal(err)
		}
		written += int64(n)
	}
	return written
}
