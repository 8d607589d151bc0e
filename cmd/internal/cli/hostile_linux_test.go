package cli

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// hostile is an input that nobody wants to be sent.
type hostile struct {
	what  string
	file  string                          // its name
	write func(w io.Writer)               // its contents; nil: make makes it
	make  func(t *testing.T, name string) // what is no plain file
	args  string                          // of the command, where FILE is the input and GOOD a good one
	code  int                             // the exit status
	good  int                             // so many of its answers are reported
	bad   int                             // so many are errors
	says  string                          // a pattern of standard error
	slow  time.Duration                   // it may take so many times as long
}

// What an input may cost: the command takes no more, whatever it reads.
const (
	hostileTime   = 2 * time.Second // of a processor that does nothing else
	hostileMemory = 240 << 20
)

const hostileArgs = "check --config none --as-of 2026-01-31 --format json GOOD FILE GOOD"

// TestHostile: no input ends in a panic, takes long or much memory, or is passed over in
// silence, and the good answers before and behind it are reported in order.
func TestHostile(t *testing.T) {
	if testing.Short() && !golden.Update() || os.Getenv("OCRLINT_IN_RECIPE") != "" {
		t.Skip("takes twenty seconds, and no recipe changes it")
	}
	dir, err := os.MkdirTemp("/tmp", "h") // a short name: those of sockets have 108 bytes
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	good := filepath.Join(dir, "good.json")
	if err := os.WriteFile(good, []byte(goodAnswer), 0o666); err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	var table []string
	seen := make(map[string]bool)
	t.Cleanup(func() {
		if name := os.Getenv("HOSTILE_TABLE"); name != "" {
			slices.Sort(table)
			os.WriteFile(name, []byte(strings.Join(table, "")), 0o666)
		}
	})
	for i, h := range hostileInputs() {
		if seen[h.what] {
			t.Errorf("%s stands twice", h.what)
		}
		seen[h.what] = true
		t.Run(h.what, func(t *testing.T) {
			t.Parallel()
			name := h.file
			if !strings.HasPrefix(name, "/dev/") {
				name = filepath.Join(dir, fmt.Sprint(i), h.file)
				os.Mkdir(filepath.Dir(name), 0o777)
				defer os.RemoveAll(filepath.Dir(name))
			}
			h.prepare(t, name)
			args := h.args
			if args == "" {
				args = hostileArgs
			}
			args = strings.ReplaceAll(strings.ReplaceAll(args, "GOOD", good), "FILE", name)
			r := attack(t, strings.Fields(args), name)
			r.check(t, &h)
			mu.Lock()
			defer mu.Unlock()
			table = append(table, fmt.Sprintf("%-58s %5.2f s %4d MB  %s\n", h.what, r.time.Seconds(), r.memory>>20, r.said()))
		})
	}
	if n := len(seen); n < 100 {
		t.Errorf("%d hostile inputs", n)
	}
}

func (h *hostile) prepare(t *testing.T, name string) {
	switch {
	case h.make != nil:
		h.make(t, name)
	case h.write != nil:
		f, err := os.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		w := bufio.NewWriter(f)
		h.write(w)
		if err := w.Flush(); err != nil {
			t.Fatal(err)
		}
	}
}

// attacked is what a command came to.
type attacked struct {
	code      int
	time      time.Duration
	memory    int64
	good, bad int      // lines about the input
	around    []string // results of the other lines, in order, "-" for those about the input
	odd       string   // a line that is none
	stderr    string
}

// attack runs the command. Its output goes through little memory, because what this process
// has in use when it starts another is counted as memory of that one.
func attack(t *testing.T, args []string, name string) (r attacked) {
	cmd := exec.CommandContext(t.Context(), "ocrlint", args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	stop := time.AfterFunc(60*time.Second, func() { cmd.Process.Kill() })
	defer stop.Stop()
	r.read(out, name, strings.Contains(strings.Join(args, " "), "check ") && strings.Contains(strings.Join(args, " "), "--format json"))
	cmd.Wait()
	r.code = cmd.ProcessState.ExitCode()
	r.time = cmd.ProcessState.SystemTime() + cmd.ProcessState.UserTime()
	r.memory = cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss << 10
	r.stderr = stderr.String()
	return r
}

var reportLine = regexp.MustCompile(`^\{"schema":"ocrlint\.report/1","input":\{"name":"(.*?)","index":\d+\},.*?"result":"(\w+)"`)

// read counts the lines of a report.
func (r *attacked) read(out io.Reader, name string, reports bool) {
	in := bufio.NewReaderSize(out, 64<<10)
	for {
		line, err := in.ReadSlice('\n')
		if len(line) == 0 && err != nil {
			return
		}
		head := string(line[:min(len(line), 2000)])
		for err == bufio.ErrBufferFull {
			_, err = in.ReadSlice('\n')
		}
		if !reports {
			continue
		}
		m := reportLine.FindStringSubmatch(head)
		switch {
		case m == nil:
			r.odd = head
		case !strings.HasSuffix(m[1], "good.json"):
			if strings.Contains(head, `"findings":[],"error":{"code":"`) {
				r.bad++
			} else {
				r.good++
			}
			if n := len(r.around); n == 0 || r.around[n-1] != "-" {
				r.around = append(r.around, "-")
			}
		default:
			r.around = append(r.around, m[2])
		}
	}
}

// said is the first thing that was said about an input.
func (r *attacked) said() string {
	line, _, _ := strings.Cut(r.stderr, "\n")
	if i := strings.LastIndex(line, ": "); i >= 0 {
		line = line[i+2:]
	}
	return fmt.Sprintf("%d: %d good, %d bad: %s", r.code, r.good, r.bad, line)
}

func (r *attacked) check(t *testing.T, h *hostile) {
	patience := time.Duration(1)
	if load, err := os.ReadFile("/proc/loadavg"); err == nil {
		var n float64
		fmt.Sscan(string(load), &n)
		patience += time.Duration(n / float64(runtime.NumCPU()))
	}
	stderr := r.stderr[:min(len(r.stderr), 1500)]
	if r.time > hostileTime*min(patience, 4)*max(h.slow, 1) {
		t.Errorf("it takes %v", r.time)
	}
	if r.memory > hostileMemory {
		t.Errorf("it takes %d MB", r.memory>>20)
	}
	if r.code != h.code {
		t.Errorf("exit status %d, want %d: %s", r.code, h.code, stderr)
	}
	if strings.Contains(stderr, "internal error") || strings.Contains(stderr, "goroutine") {
		t.Errorf("a panic: %s", stderr)
	}
	most := 10
	if h.args != "" {
		most = 110
	}
	if n := strings.Count(r.stderr, "\n"); n > most {
		t.Errorf("%d lines of errors: %s", n, stderr)
	}
	if ok, err := regexp.MatchString("(?m)"+h.says, r.stderr); err != nil || !ok {
		t.Errorf("it says %q, want %q", stderr, h.says)
	}
	if h.says == "" && r.stderr != "" {
		t.Errorf("it says %q", stderr)
	}
	if h.args != "" {
		return
	}
	if r.odd != "" {
		t.Errorf("not a report: %.300s", r.odd)
	}
	alike := func(got, want int) bool { return got == want || want < 0 && got > 0 }
	if !alike(r.good, h.good) || !alike(r.bad, h.bad) {
		t.Errorf("%d reports and %d errors, want %d and %d: %s", r.good, r.bad, h.good, h.bad, stderr)
	}
	want := "pass pass"
	if h.good != 0 || h.bad != 0 {
		want = "pass - pass"
	}
	if got := strings.Join(r.around, " "); got != want {
		t.Errorf("the good answers around it: %s", got)
	}
}
