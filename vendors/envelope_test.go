package vendors_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ocrlint/ocrlint/vendors"
)

// said is what an answer says, without the places where it says so; of the table
// where one is given.
func said(t *testing.T, answer any, of ...*vendors.Table) (lines []string, failed bool) {
	t.Helper()
	text, err := json.Marshal(answer)
	if err != nil {
		t.Fatal(err)
	}
	of = append(of, nil)
	a, err := vendors.Read(text, of[0])
	if err != nil {
		return []string{err.Error()}, true
	}
	if a.Error != nil {
		return []string{a.Vendor, a.Error.Class, a.Error.Code}, true
	}
	lines = append(lines, a.Vendor)
	for i, d := range a.Documents {
		var doc []string
		for _, r := range d.Raws {
			doc = append(doc, fmt.Sprintf("%d %s %s %q %q", i, r.Field, r.Witness, r.Text, r.Stated))
		}
		for _, v := range d.Advisory {
			doc = append(doc, fmt.Sprintf("%d %s %s", i, v.Name, v.Value))
		}
		slices.Sort(doc)
		lines = append(append(lines, fmt.Sprintf("%d %s %s", i, d.Type, d.Country)), doc...)
	}
	return lines, false
}

// variants yields the answer with one object at a time in an array of its own, and
// with one object at a time taken out of the array in which it is alone.
func variants(answer any, yield func(at string, variant any)) {
	var walk func(v any, at string, set func(any))
	walk = func(v any, at string, set func(any)) {
		switch v := v.(type) {
		case map[string]any:
			if at != "" && !inArray(at) {
				set([]any{v})
				yield("wrap "+at, answer)
				set(v)
			}
			for name, m := range v {
				walk(m, at+"/"+name, func(x any) { v[name] = x })
			}
		case []any:
			if len(v) == 1 && at != "" {
				if _, ok := v[0].(map[string]any); ok {
					set(v[0])
					yield("unwrap "+at, answer)
					set(v)
				}
			}
			for i, e := range v {
				walk(e, at+"/"+strconv.Itoa(i), func(x any) { v[i] = x })
			}
		}
	}
	walk(answer, "", nil)
}

func inArray(at string) bool {
	_, err := strconv.Atoi(at[strings.LastIndexByte(at, '/')+1:])
	return err == nil
}

// TestEnvelopeOfOne: an object is as good as an array of one, and an array of one
// as good as the object, wherever either stands in an answer.
func TestEnvelopeOfOne(t *testing.T) {
	n := 0
	for name, text := range cases(t) {
		var answer any
		if json.Unmarshal(text, &answer) != nil {
			continue
		}
		want, failed := said(t, answer)
		if failed {
			continue
		}
		variants(answer, func(at string, variant any) {
			n++
			if got, _ := said(t, variant); !slices.Equal(got, want) {
				t.Errorf("%s: %s (-want +got):\n%s", name, at, cmp.Diff(want, got))
			}
		})
	}
	if n < 500 {
		t.Errorf("only %d variants", n)
	}
}

// TestEnvelopeEmptyError: an error member that says nothing stands beside a result
// as if it were absent.
func TestEnvelopeEmptyError(t *testing.T) {
	n := 0
	for name, text := range cases(t) {
		var answer map[string]any
		if json.Unmarshal(text, &answer) != nil {
			continue
		}
		want, failed := said(t, answer)
		if failed {
			continue
		}
		table, _ := vendors.Lookup(want[0])
		members := slices.Clone(table.Error.Code)
		for _, m := range table.Error.OK {
			members = append(members, m.At)
		}
		for _, at := range members {
			in, member := parent(answer, at)
			if _, given := in[member]; in == nil || given {
				continue
			}
			for _, nothing := range []any{nil, "", "  ", []any{}, map[string]any{}, map[string]any{"code": "", "message": nil}, 0, false} {
				n++
				in[member] = nothing
				if got, _ := said(t, answer); !slices.Equal(got, want) {
					t.Errorf("%s: %s is %v (-want +got):\n%s", name, at, nothing, cmp.Diff(want, got))
				}
			}
			delete(in, member)
		}
	}
	if n < 100 {
		t.Errorf("only %d variants", n)
	}
}

// parent returns the object that has, or would have, the member at a place.
func parent(answer map[string]any, at string) (in map[string]any, member string) {
	names := strings.Split(at, "/")[1:]
	for len(names) > 1 {
		next, ok := answer[names[0]].(map[string]any)
		if !ok {
			return answer, names[0]
		}
		answer, names = next, names[1:]
	}
	return answer, names[0]
}

// absent stands for a member that is not there.
const absent = "absent"

// inDocument reports whether a line of what an answer says is of a document, and not a
// verdict of the vendor's that stands around the documents, or around none.
func inDocument(table *vendors.Table) func(line string) bool {
	return func(line string) bool {
		return strings.TrimSpace(line) != "0" && !slices.ContainsFunc(table.Verdicts, func(v vendors.Verdict) bool {
			after, ok := strings.CutPrefix(line, "0 "+v.Name)
			return ok && v.Around && (strings.HasPrefix(after, " ") || v.Names != nil && strings.HasPrefix(after, ": "))
		})
	}
}

// TestEnvelopeNoDocument: where the documents are, null, an empty array, an empty
// object, an empty text and no member at all say that there is none.
func TestEnvelopeNoDocument(t *testing.T) {
	n := 0
	for name, text := range cases(t) {
		var answer map[string]any
		if json.Unmarshal(text, &answer) != nil {
			continue
		}
		want, failed := said(t, answer)
		if failed || len(want) < 2 {
			continue
		}
		table, _ := vendors.Lookup(want[0])
		for _, at := range append([]string{table.Documents}, table.Elsewhere...) {
			at = strings.TrimSuffix(at, "/*")
			if at == "" {
				continue
			}
			in, member := parent(answer, at)
			had, given := in[member]
			if !given || !holdsDocuments(text, at) {
				continue
			}
			for _, none := range []any{nil, []any{}, map[string]any{}, "", absent} {
				n++
				if in[member] = none; none == absent {
					delete(in, member)
				}
				got, failed := said(t, answer)
				if len(got) == 1 && failed { // nothing else tells the vendor
					continue
				}
				if !failed && slices.ContainsFunc(got[1:], inDocument(table)) || got[0] != want[0] {
					t.Errorf("%s: %s is %#v: %v", name, at, none, got)
				}
			}
			in[member] = had
		}
	}
	if n < 100 {
		t.Errorf("only %d variants", n)
	}
}

// holdsDocuments reports whether everything that is read of an answer stands below a place.
func holdsDocuments(answer []byte, at string) bool {
	a, err := vendors.Read(answer, nil)
	if err != nil {
		return false
	}
	for _, d := range a.Documents {
		for _, r := range d.Raws {
			if !strings.HasPrefix(r.At, at) {
				return false
			}
		}
	}
	return true
}

// TestEnvelopeNoCode: a code of success that is null, empty or absent beside a result
// makes no error of it.
func TestEnvelopeNoCode(t *testing.T) {
	n := 0
	for name, text := range cases(t) {
		var answer map[string]any
		if json.Unmarshal(text, &answer) != nil {
			continue
		}
		want, failed := said(t, answer)
		if failed || len(want) < 3 {
			continue
		}
		table, _ := vendors.Lookup(want[0])
		for _, m := range table.Error.OK {
			in, member := parent(answer, m.At)
			had, given := in[member]
			if _, deep := had.(map[string]any); !given || deep || strings.HasPrefix(table.Documents, m.At) || slices.Contains(table.Unwrap, m.At) {
				continue
			}
			for _, none := range []any{nil, "", absent} {
				n++
				if in[member] = none; none == absent {
					delete(in, member)
				}
				got, failed := said(t, answer, table)
				if len(got) == len(want)-1 { // the code is a verdict too
					got = append(got, "")
				}
				if failed || len(got) != len(want) {
					t.Errorf("%s: %s is %#v (-want +got):\n%s", name, m.At, none, cmp.Diff(want, got))
				}
			}
			in[member] = had
		}
	}
	if n < 100 {
		t.Errorf("only %d variants", n)
	}
}
