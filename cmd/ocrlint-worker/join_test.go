package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/spf13/pflag"

	"github.com/ocrlint/ocrlint/cmd/internal/cli"
)

// TestJoining: whoever goes on joining a job begins behind what the one before removed, and
// the output is the parts one behind another, with nothing of what stood there.
func TestJoining(t *testing.T) {
	dir := t.TempDir()
	x := &job{ID: "1", Output: filepath.Join(dir, "report"), Dir: filepath.Join(dir, "parts"), Size: 10, Parts: 60}
	if err := os.Mkdir(x.Dir, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(joinedFile(x), bytes.Repeat([]byte("old "), 1000), 0o666); err != nil {
		t.Fatal(err)
	}
	var want []byte
	all := make(map[int]*done)
	for i := range x.Parts {
		text := bytes.Repeat([]byte{byte('A' + i%26)}, i%7)
		want = append(want, text...)
		if err := os.WriteFile(partFile(x, i), text, 0o666); err != nil {
			t.Fatal(err)
		}
		all[i] = &done{Part: i, Of: &cli.Part{Bytes: int64(len(text))}}
	}
	there := func(i int) bool {
		_, err := os.Stat(partFile(x, i))
		return !errors.Is(err, fs.ErrNotExist)
	}
	// Each is given a third more than the one before, and stops as if it were killed.
	for end := 20; end <= x.Parts; end += 20 {
		parts := make(map[int]*done)
		for i := range end {
			parts[i] = all[i]
		}
		j := &joining{job: x}
		if err := j.add(parts); err != nil {
			t.Fatal(err)
		}
		j.close()
		if j.next != end {
			t.Errorf("%d of %d parts are joined", j.next, end)
		}
		if end == 20 && !there(0) {
			t.Error("a file went before it was on the disk")
		}
		for i := range end {
			if !there(i) && joinedParts(x, parts) <= i {
				t.Errorf("after %d parts, part %d has neither a file nor a place in the output", end, i)
			}
		}
	}
	if there(0) {
		t.Error("the files of parts that are on the disk are there still")
	}
	var flags cli.PartFlags
	set := pflag.NewFlagSet("", pflag.ContinueOnError)
	flags.Declare(set, cli.ReadFlags, cli.CheckFlags, cli.RunFlags)
	set.Set("config", "none")
	spec, err := flags.Spec(time.Unix(0, 0))
	if err != nil {
		t.Fatal(err)
	}
	check, err := spec.Open()
	if err != nil {
		t.Fatal(err)
	}
	for range 2 { // who ended it may have been killed before he said so
		if _, err := (&joining{job: x}).end(check, all, nil, io.Discard); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(x.Output)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%v: %q, want %q", err, got, want)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, ".*")); len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}

	// A worker of the same process writes a part to its place when its turn is there.
	j := &joining{job: &job{ID: "3", Output: filepath.Join(dir, "report3"), Dir: x.Dir, Size: 10}}
	defer j.close()
	if j.place(1) != nil {
		t.Error("a part has a place before those in front of it are there")
	}
	for i, text := range []string{"one ", "two ", "three"} {
		io.WriteString(j.place(i), text[:1]) // and who was cut short begins again
		io.WriteString(j.place(i), text)
		j.placed(i, int64(len(text)))
		j.placed(i, int64(len(text))) // by another, to whom it was given as well
	}
	if got, _ := os.ReadFile(joinedFile(j.job)); string(got) != "one two three" || j.place(1) != nil {
		t.Errorf("parts in their places: %q", got)
	}

	// A part that is shorter than it was said to be, as after a loss of power, is none.
	x.Output += "2"
	if err := os.WriteFile(partFile(x, 0), []byte("AB"), 0o666); err != nil {
		t.Fatal(err)
	}
	err = (&joining{job: x}).add(map[int]*done{0: {Of: &cli.Part{Bytes: 3}}})
	if err == nil || !strings.Contains(err.Error(), "part 0") {
		t.Errorf("a part that is too short: %v", err)
	}
}
