package page

import (
	"io/fs"
	"regexp"
	"strings"
	"testing"

	_ "github.com/ocrlint/ocrlint/internal/golden" // every package takes -update
)

// TestFiles: what a file of the page names is a file of it, nothing is inline, nothing is
// from elsewhere, and no text becomes markup.
func TestFiles(t *testing.T) {
	named := regexp.MustCompile(`(?:href|src)="([^"#]+)"|from "([^"]+)"|url\("([^"]+)"\)`)
	never := regexp.MustCompile(`(?i)innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|<style|\sstyle=|\son[a-z]+="|localStorage|sessionStorage|indexedDB|document\.cookie`)
	count := 0
	err := fs.WalkDir(Files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(Files, name)
		if err != nil || strings.HasPrefix(name, "font/") {
			return err
		}
		if hit := never.Find(text); hit != nil {
			t.Errorf("%s has %s", name, hit)
		}
		if address := regexp.MustCompile(`https?://[^"' )]+`).Find(text); address != nil && string(address) != "http://www.w3.org/2000/svg" {
			t.Errorf("%s names %s", name, address)
		}
		for _, m := range named.FindAllStringSubmatch(string(text), -1) {
			file := strings.TrimPrefix(m[1]+m[2]+m[3], "./")
			if _, err := fs.Stat(Files, file); err != nil {
				t.Errorf("%s names %s, which there is not", name, file)
			}
			count++
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if count < 10 {
		t.Errorf("%d files are named", count)
	}
}
