package caught_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/caught"
	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
)

// TestOf holds that a panic is told by its place, and not by its text.
func TestOf(t *testing.T) {
	var names []string
	for _, fault := range []func(){
		func() { panic("DOE") },
		func() { panic(errors.New("DOE")) },
		func() { _ = names[len(names)] },
		func() { m := map[any]int{}; m[[]string{"DOE"}] = 1 },
		func() { var p *caught.Panic; p.At = nil },
	} {
		err := try(fault)
		if err == nil {
			t.Fatal("no panic")
		}
		if s := err.Error(); !strings.HasPrefix(s, "internal error in caught_test.TestOf.func") || !strings.Contains(s, "(caught_test.go:") || !strings.Contains(s, " of caught_test.try (") || strings.Contains(s, "DOE") || strings.Contains(s, "\n") {
			t.Errorf("%s", s)
		}
	}
	if p := try(func() {}); p != nil {
		t.Errorf("no panic: %v", p)
	}
}

func try(fault func()) (p *caught.Panic) {
	defer func() { p = caught.Of(recover()) }()
	fault()
	return nil
}
