package fuzz

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint"
	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
)

// FuzzAnswer: whatever the bytes are, there is a report or an error, the same
// for the same bytes; the report is JSON, and every place that it names exists
// in the answer.
func FuzzAnswer(f *testing.F) {
	for _, folder := range []string{"cases", "rules"} {
		names, err := filepath.Glob(filepath.Join("..", "testdata", folder, "*.txtar"))
		if err != nil || len(names) == 0 {
			f.Fatal("no seeds", err)
		}
		for _, name := range names {
			a, err := txtar.ParseFile(name)
			if err != nil {
				f.Fatal(err)
			}
			for _, file := range a.Files {
				if strings.HasSuffix(file.Name, ".json") && file.Name != "report.json" {
					f.Add(file.Data)
				}
			}
		}
	}
	for _, a := range answers(f) {
		f.Add(a.JSON)
	}
	o := ocrlint.Options{AsOf: asOf}
	f.Fuzz(func(t *testing.T, answer []byte) {
		before := bytes.Clone(answer)
		r, err := ocrlint.Check(answer, o)
		if !bytes.Equal(before, answer) {
			t.Fatal("the answer was changed")
		}
		if err != nil {
			if r != nil {
				t.Fatal("a report beside an error")
			}
			return
		}
		report := r.AppendJSON(nil, false)
		if !json.Valid(report) {
			t.Fatalf("the report is not JSON: %q", report)
		}
		if again, err := ocrlint.Check(answer, o); err != nil || !bytes.Equal(report, again.AppendJSON(nil, false)) {
			t.Fatal("another report for the same answer")
		}
		if redacted := r.AppendJSON(nil, true); !json.Valid(redacted) {
			t.Fatalf("the redacted report is not JSON: %q", redacted)
		}
		if json.Valid(answer) { // else the places are in the JSON that was meant
			places(t, answer, r)
		}
	})
}

// places checks that every place of the report exists in the answer.
func places(t *testing.T, answer []byte, r *rules.Report) {
	root, err := decode(answer)
	if err != nil {
		t.Fatalf("a report for what is not JSON: %v", err)
	}
	check := func(p document.Place) {
		v, ok := resolve(root, p.Pointer)
		if !ok {
			t.Errorf("no place %q in the answer", p.Pointer)
		}
		if s, isText := v.(string); p.Line > 0 && isText && int(p.Column) > len(s)+1 {
			t.Errorf("place %q: column %d of %d", p.Pointer, p.Column, len(s))
		}
	}
	for _, f := range r.Findings {
		check(f.At)
	}
	for i := range r.Documents {
		d := &r.Documents[i]
		for _, f := range d.Findings {
			check(f.At)
			for _, p := range f.Related {
				check(p)
			}
		}
		for _, x := range d.Readings {
			check(x.At)
			if x.Stated != nil {
				check(x.Stated.At)
			}
		}
		for _, x := range d.Rest {
			check(document.Place{Pointer: x.At})
		}
		for _, x := range d.Advisory {
			check(document.Place{Pointer: x.At})
		}
	}
}

// decode returns a JSON value, of members of one name the first, as ocrlint reads them.
func decode(text []byte) (any, error) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	v, err := decodeNext(d)
	if err == nil {
		if _, err = d.Token(); err == io.EOF {
			return v, nil
		}
	}
	return nil, cmp.Or(err, errors.New("more than one value"))
}

func decodeNext(d *json.Decoder) (any, error) {
	token, err := d.Token()
	switch token {
	case json.Delim('['):
		list := []any{}
		for d.More() {
			v, err := decodeNext(d)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		_, err = d.Token()
		return list, err
	case json.Delim('{'):
		members := map[string]any{}
		for d.More() {
			name, err := d.Token()
			if err != nil {
				return nil, err
			}
			v, err := decodeNext(d)
			if err != nil {
				return nil, err
			}
			if _, twice := members[name.(string)]; !twice {
				members[name.(string)] = v
			}
		}
		_, err = d.Token()
		return members, err
	}
	return token, err
}

// resolve follows an RFC 6901 pointer, with "#" into JSON inside a string.
func resolve(v any, pointer string) (any, bool) {
	if pointer == "" {
		return v, true
	}
	for _, name := range strings.Split(pointer, "/")[1:] {
		name, embedded := cutEmbedded(v, name)
		name = strings.ReplaceAll(strings.ReplaceAll(name, "~1", "/"), "~0", "~")
		switch c := v.(type) {
		case map[string]any:
			m, ok := c[name]
			if !ok {
				return nil, false
			}
			v = m
		case []any:
			i := -1
			if _, err := fmt.Sscanf(name, "%d", &i); err != nil || i < 0 || i >= len(c) {
				return nil, false
			}
			v = c[i]
		default:
			return nil, false
		}
		if !embedded {
			continue
		}
		s, ok := v.(string)
		if !ok {
			return nil, false
		}
		s = strings.TrimSpace(s)
		if rest, ok := strings.CutPrefix(s, "```"); ok {
			if _, body, ok := strings.Cut(rest, "\n"); ok {
				rest = body
			}
			s = strings.TrimSuffix(strings.TrimSpace(rest), "```")
		}
		if decoded, err := base64.StdEncoding.DecodeString(s); err == nil {
			s = string(decoded)
		}
		inner, err := decode([]byte(s))
		if err != nil {
			return nil, false
		}
		v = inner
	}
	return v, true
}

// cutEmbedded tells a segment that ends at JSON inside a string from a name that
// ends in "#" itself.
func cutEmbedded(v any, name string) (string, bool) {
	if m, ok := v.(map[string]any); ok {
		if _, ok := m[strings.ReplaceAll(strings.ReplaceAll(name, "~1", "/"), "~0", "~")]; ok {
			return name, false
		}
	}
	return strings.CutSuffix(name, "#")
}
