package cli

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/zstd"
)

// TestResumeKilled kills checks at random moments and goes on, until one ends: the report
// and the exit status are those of a run that nothing broke, in formats that count, that
// show what was found, and that put something between answers.
func TestResumeKilled(t *testing.T) {
	t.Chdir(t.TempDir())
	answers := linesOfAnswers(t, 360)
	makeInputs(t, answers)
	for _, flags := range []string{
		"--format json --jobs 2",
		"--format json --jobs 1 --stats --redact",
		"--format text --stats",
		"--format md",
		"--format sarif",
	} {
		t.Run(flags, func(t *testing.T) {
			args := append([]string{"check", "--as-of", "2026-11-01"}, strings.Fields(flags)...)
			args = append(args, "missing.json", "inputs", "large.ndjson", "missing-too.json")
			begun := time.Now()
			want := ended(t, exec.Command("ocrlint", append(args, "--output", "want")...))
			took := time.Since(begun)
			var code, kills, continued int
			for patience := took / 4; ; patience += took / 20 { // so that it ends on a machine that gets slower, too
				run := append(args, "--output", "got")
				if kills > 0 {
					run = append(run, "--resume")
				}
				cmd := exec.Command("ocrlint", run...)
				var said bytes.Buffer
				cmd.Stderr = &said
				if err := cmd.Start(); err != nil {
					t.Fatal(err)
				}
				wait := rand.N(patience)
				if kills == 10 {
					wait = time.Hour
				}
				late := time.AfterFunc(wait, func() { cmd.Process.Kill() })
				code = ended(t, cmd)
				late.Stop()
				if strings.Contains(said.String(), "going on behind ") {
					continued++
				}
				if code >= 0 {
					break
				}
				kills++
				if _, err := os.Stat("got"); err == nil {
					if _, err := os.Stat(stateName("got")); err != nil {
						break // killed behind its last deed
					}
				}
			}
			t.Logf("%v; killed %d times, %d times gone on", took, kills, continued)
			same(t, "want", "got")
			if code >= 0 && code != want {
				t.Errorf("exit status %d, want %d", code, want)
			}
			hidden, _ := filepath.Glob(".got*")
			if err := os.Remove("got"); err != nil || len(hidden) > 0 {
				t.Errorf("left: %v, %v", hidden, err)
			}
		})
		if testing.Short() || os.Getenv("OCRLINT_IN_RECIPE") != "" {
			break
		}
	}
}

// TestOneRunAtATime: what a run writes, no other run writes to.
func TestOneRunAtATime(t *testing.T) {
	name := filepath.Join(t.TempDir(), "report")
	mine, err := createPart(name)
	if err != nil {
		t.Fatal(err)
	}
	if mine.held == nil {
		t.Skip("there are no locks")
	}
	if other, err := createPart(name); err == nil || other != nil {
		t.Error("two runs at work on one file")
	}
	if err := mine.commit(); err != nil {
		t.Fatal(err)
	}
	next, err := createPart(name)
	if err != nil {
		t.Fatal(err)
	}
	next.discard()
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(name), ".*")); len(left) > 0 {
		t.Error("left:", left)
	}
}

// ended waits for a command and returns its exit status, -1 when it was killed.
func ended(t *testing.T, cmd *exec.Cmd) int {
	var err error
	if cmd.Process == nil {
		err = cmd.Run()
	} else {
		err = cmd.Wait()
	}
	if err != nil && !errors.As(err, new(*exec.ExitError)) {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode()
}

// same compares two files, without printing them.
func same(t *testing.T, want, got string) {
	a, err := os.ReadFile(want)
	b, err2 := os.ReadFile(got)
	if err = errors.Join(err, err2); err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(a, b) {
		return
	}
	i := 0
	for i < min(len(a), len(b)) && a[i] == b[i] {
		i++
	}
	t.Errorf("%d bytes, want %d; they differ from %d on: %q, want %q", len(b), len(a), i, b[i:min(len(b), i+200)], a[i:min(len(a), i+200)])
}

// linesOfAnswers returns answers, one on each line.
func linesOfAnswers(t *testing.T, n int) [][]byte {
	var out bytes.Buffer
	if code := run([]string{"fake", "--count", fmt.Sprint(n), "--seed", "1", "--as-of", "2026-11-01", "--damage", "all", "--rate", "0.5"}, nil, &out, &out); code != 0 {
		t.Fatalf("exit status %d: %s", code, &out)
	}
	return bytes.SplitAfter(bytes.TrimSpace(out.Bytes()), []byte("\n"))
}

// makeInputs makes a directory of inputs of every kind, and a large one.
func makeInputs(t *testing.T, answers [][]byte) {
	write := func(name string, data []byte) {
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o777), os.WriteFile(name, data, 0o666)); err != nil {
			t.Fatal(err)
		}
	}
	for i := range len(answers) / 20 {
		some := answers[20*i : 20*(i+1)]
		lines, name := bytes.Join(some, nil), fmt.Sprintf("inputs/%d/%02d", i/10, i)
		switch i % 7 {
		case 0:
			var z bytes.Buffer
			w := gzip.NewWriter(&z)
			w.Write(lines)
			w.Close()
			write(name+".ndjson.gz", z.Bytes())
		case 1:
			write(name+".json", fmt.Appendf(nil, "[%s]", bytes.Join(some, []byte(","))))
		case 2:
			write(name+".json", []byte("[]"))
		case 3:
			write(name+".ndjson", fmt.Appendf(nil, "%s{\"broken\":\n%s{}\n", lines, lines))
		case 4:
			write(name+".json", fmt.Appendf(nil, "%s}{nonsense\n%s", lines, lines))
		case 5:
			z, err := zstd.NewWriter(nil)
			if err != nil {
				t.Fatal(err)
			}
			write(name+".ndjson.zst", z.EncodeAll(lines, nil))
		default:
			write(name+".json", nil)
			write(name+".txt", nil)
		}
	}
	write("large.ndjson", bytes.Repeat(append(bytes.Join(answers, nil), '\n'), 6))
}
