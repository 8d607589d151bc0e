package cli

import (
	"compress/gzip"
	"encoding/hex"
	"errors"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/ocrlint/ocrlint/internal/golden"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"ocrlint": Main, "decode": decode})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "../../../testdata/script",
		UpdateScripts:       golden.Update(),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Condition: func(name string) (bool, error) { // where a recipe runs the tests, and nothing is idle
			if name != "recipe" {
				return false, errors.New("unknown condition")
			}
			return os.Getenv("OCRLINT_IN_RECIPE") != "", nil
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"gzip":   makeGzip,
			"zstd":   makeZstd,
			"repeat": makeRepeat,
			"hex":    makeHex,
			"status": status,
		},
	})
}

// makeGzip compresses a file: gzip FILE NEW.
func makeGzip(ts *testscript.TestScript, _ bool, args []string) {
	f, err := os.Create(ts.MkAbs(args[1]))
	ts.Check(err)
	z := gzip.NewWriter(f)
	_, err = z.Write([]byte(ts.ReadFile(args[0])))
	ts.Check(err)
	ts.Check(z.Close())
	ts.Check(f.Close())
}

// makeZstd compresses a file: zstd FILE NEW.
func makeZstd(ts *testscript.TestScript, _ bool, args []string) {
	z, err := zstd.NewWriter(nil)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), z.EncodeAll([]byte(ts.ReadFile(args[0])), nil), 0o666))
}

// makeRepeat makes a file of a text many times over: repeat TEXT TIMES NEW.
func makeRepeat(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(strings.Repeat(args[0], n)), 0o666))
}

// makeHex makes a file of bytes: hex BYTES NEW.
func makeHex(ts *testscript.TestScript, _ bool, args []string) {
	b, err := hex.DecodeString(strings.ReplaceAll(args[0], " ", ""))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), b, 0o666))
}

// status runs the command and compares its exit code: status CODE ARG...
func status(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec("ocrlint", args[1:]...)
	got := 0
	if exit, ok := err.(interface{ ExitCode() int }); ok {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}
