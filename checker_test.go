package ocrlint_test

import (
	"bytes"
	"errors"
	"sync"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
)

// A Checker says of each answer what Check says, also in several goroutines, and keeps
// to the options that it was made with.
func TestChecker(t *testing.T) {
	o := ocrlint.Options{AsOf: asOf, Name: "a.json", Index: 7, Policy: rules.Policy{MinimumAge: 200, Severities: map[string]rules.Severity{"expired-document": rules.Off}}}
	answers := [][]byte{passportAnswer(t), []byte(`{"birth_date": "1990-05-12", "expiry_date": "2001-01-01"}`), []byte(`{"birth_date": "32.13.1990"}`)}
	var want [][]byte
	for _, a := range answers {
		r, err := ocrlint.Check(a, o)
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, r.AppendJSON(nil, false))
	}
	c, err := ocrlint.NewChecker(o)
	if err != nil {
		t.Fatal(err)
	}
	clear(o.Policy.Severities)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for i, a := range answers {
				r, err := c.Check(a)
				if err != nil {
					t.Error(err)
					return
				}
				if got := r.AppendJSON(nil, false); !bytes.Equal(got, want[i]) {
					t.Errorf("answer %d: %s\nCheck: %s", i, got, want[i])
				}
			}
		})
	}
	wg.Wait()
	if _, err := c.Check([]byte(`{`)); !errors.Is(err, ocrlint.ErrNotJSON) {
		t.Errorf("got %v", err)
	}
}

func TestNewCheckerWrongOptions(t *testing.T) {
	for _, o := range []ocrlint.Options{
		{},
		{AsOf: normalize.MustParseDate("2026")},
		{AsOf: asOf, Policy: rules.Policy{Only: []string{"expired-documnet"}}},
	} {
		if c, err := ocrlint.NewChecker(o); c != nil || !errors.Is(err, ocrlint.ErrOptions) {
			t.Errorf("%+v: %v, %v", o, c, err)
		}
	}
}
