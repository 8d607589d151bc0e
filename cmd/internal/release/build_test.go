package release

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/mod/module"
	modzip "golang.org/x/mod/zip"
)

// version is that of the module in these tests.
var version = module.Version{Path: "github.com/ocrlint/ocrlint", Version: "v0.0.1-test"}

// file is a file of the checkout, as it is packed.
type file string

func (f file) Path() string                 { return string(f) }
func (f file) Lstat() (os.FileInfo, error)  { return os.Lstat(filepath.Join(root, string(f))) }
func (f file) Open() (io.ReadCloser, error) { return os.Open(filepath.Join(root, string(f))) }

// pack makes the archive of the module that a proxy hands out, of what the checkout has.
func pack(t *testing.T, name string) {
	t.Helper()
	c := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	c.Dir = root
	out, err := c.Output()
	if err != nil {
		t.Fatal(err)
	}
	var files []modzip.File
	for name := range strings.SplitSeq(strings.TrimSuffix(string(out), "\x00"), "\x00") {
		if _, err := file(name).Lstat(); err == nil { // else it was removed and not committed
			files = append(files, file(name))
		}
	}
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := modzip.Create(f, version, files); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// run runs the go command in a folder.
func run(t *testing.T, dir string, env []string, args ...string) {
	t.Helper()
	c := exec.Command("go", args...)
	c.Dir, c.Env = dir, append(append(os.Environ(), "CGO_ENABLED=0"), env...)
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

func goEnv(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

// TestInstall does what go install github.com/ocrlint/ocrlint/cmd/ocrlint@VERSION does, from
// a proxy that has this module: nothing in it keeps it from being one, and the command knows
// its version.
func TestInstall(t *testing.T) {
	proxy := filepath.Join(t.TempDir(), version.Path, "@v")
	if err := os.MkdirAll(proxy, 0o777); err != nil {
		t.Fatal(err)
	}
	at := filepath.Join(proxy, version.Version)
	pack(t, at+".zip")
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err == nil {
		err = os.WriteFile(at+".mod", mod, 0o666)
	}
	if err == nil {
		err = os.WriteFile(at+".info", fmt.Appendf(nil, `{"Version":%q}`, version.Version), 0o666)
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(proxy, "list"), []byte(version.Version+"\n"), 0o666)
	}
	if err != nil {
		t.Fatal(err)
	}
	base, _, _ := strings.Cut(proxy, "/"+version.Path)
	bin := t.TempDir()
	run(t, t.TempDir(), []string{
		"GOBIN=" + bin, "GOMODCACHE=" + t.TempDir(), "GOSUMDB=off",
		"GOPROXY=file://" + base + ",file://" + goEnv(t, "GOMODCACHE") + "/cache/download," + goEnv(t, "GOPROXY"),
	}, "install", "-trimpath", "-modcacherw", version.Path+"/cmd/ocrlint@"+version.Version)
	out, err := exec.Command(filepath.Join(bin, "ocrlint"), "version").Output()
	if err != nil || !bytes.HasPrefix(out, []byte("ocrlint "+version.Version+" (go")) {
		t.Errorf("the version is %q, %v", out, err)
	}
}

// TestReproducible builds the command twice as a release does, in two folders, and the second
// time from nothing: the bytes are the same.
func TestReproducible(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the standard library")
	}
	dir := t.TempDir()
	archive, copied := filepath.Join(dir, "module.zip"), filepath.Join(dir, "elsewhere")
	pack(t, archive)
	if err := modzip.Unzip(copied, version, archive); err != nil {
		t.Fatal(err)
	}
	var sums [2][sha256.Size]byte
	for i, from := range []string{root, copied} {
		program := filepath.Join(t.TempDir(), "ocrlint")
		env := []string{"GOFLAGS=-buildvcs=false"} // the copy is no checkout
		if i > 0 {
			env = append(env, "GOCACHE="+t.TempDir())
		}
		run(t, from, env, "build", "-trimpath", "-ldflags=-s -w", "-o", program, "./cmd/ocrlint")
		text, err := os.ReadFile(program)
		if err != nil {
			t.Fatal(err)
		}
		sums[i] = sha256.Sum256(text)
	}
	if sums[0] != sums[1] {
		t.Errorf("%x and %x", sums[0], sums[1])
	}
}
