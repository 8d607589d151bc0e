package normalize

import (
	"slices"
	"testing"
)

// Every field has a name of its own, which reads back.
func TestFields(t *testing.T) {
	all := Fields()
	if len(all) != int(NumFields)-1 || all[0] != NoField+1 || all[len(all)-1] != MRZLines || !slices.IsSorted(all) {
		t.Fatal(all)
	}
	names := map[string]bool{}
	for _, f := range all {
		name := f.String()
		if name == "" || names[name] {
			t.Errorf("%d is named %q", f, name)
		}
		names[name] = true
		var again Field
		if text, err := f.MarshalText(); err != nil || string(text) != name || again.UnmarshalText(text) != nil || again != f {
			t.Errorf("%s is read as %s", name, again)
		}
	}
	for _, f := range [...]Field{NoField, NumFields, NumFields + 1} {
		if f.String() != "" || f.Kind() != TextValue {
			t.Errorf("%d: %q, kind %d", f, f, f.Kind())
		}
	}
	f := Sex
	if err := f.UnmarshalText([]byte("no_field")); err == nil || err.Error() != "not a canonical field name" || f != Sex {
		t.Errorf("%s, %v", f, err)
	}
}
