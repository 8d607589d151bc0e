package ocrlint_test

import (
	"context"
	"fmt"
	"iter"
	"os"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
)

// answers are n answers of several lengths, some of which are none.
func answers(n int) iter.Seq[ocrlint.Answer] {
	return func(yield func(ocrlint.Answer) bool) {
		for i := range n {
			text := fmt.Sprintf(`{"surname":"DOE","birth_date":"1990-01-%02d","address":"%s"}`, i%28+1, strings.Repeat("x", i*i%5000))
			if i%7 == 3 {
				text = text[:len(text)-1]
			}
			if !yield(ocrlint.Answer{Name: "test", Index: i, Offset: int64(1000 * i), JSON: []byte(text)}) {
				return
			}
		}
	}
}

func render(a ocrlint.Answer, r *rules.Report, err error) string {
	if err != nil {
		return fmt.Sprintf("%s %d: %v", a.Name, a.Index, err)
	}
	return string(r.AppendJSON(nil, false))
}

func TestStreamKeepsOrder(t *testing.T) {
	const n = 500
	var want []string
	for a := range answers(n) {
		r, err := ocrlint.Check(a.JSON, ocrlint.Options{AsOf: asOf, Name: a.Name, Index: a.Index})
		if err != nil {
			want = append(want, fmt.Sprintf("test %d: offset %d: the JSON value is cut short", a.Index, 1000*a.Index+len(a.JSON)))
			continue
		}
		want = append(want, render(a, r, nil))
	}
	for _, workers := range []int{0, 1, 2, 16} {
		var got []string
		for s := range ocrlint.Stream(t.Context(), answers(n), workers, ocrlint.Options{AsOf: asOf}, render) {
			got = append(got, s)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%d workers: (-want +got)\n%s", workers, diff)
		}
	}
}

// TestStreamEnds breaks out of a stream, cancels one, and looks for goroutines
// that stayed.
func TestStreamEnds(t *testing.T) {
	before := runtime.NumGoroutine()
	n := 0
	for range ocrlint.Stream(t.Context(), answers(1000), 4, ocrlint.Options{AsOf: asOf}, render) {
		if n++; n == 10 {
			break
		}
	}
	if n != 10 {
		t.Errorf("%d results before the break, want 10", n)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n = 0
	for range ocrlint.Stream(ctx, answers(100_000), 4, ocrlint.Options{AsOf: asOf}, render) {
		if n++; n == 10 {
			cancel()
		}
	}
	if n > 1000 {
		t.Errorf("%d results of a stream that was cancelled after 10", n)
	}
	for wait := 0; runtime.NumGoroutine() > before; wait++ {
		if wait == 100 {
			t.Fatalf("%d goroutines stayed", runtime.NumGoroutine()-before)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// TestStreamInHand looks at how many answers are in hand at a time, and that one is
// checked when no other follows.
func TestStreamInHand(t *testing.T) {
	const workers = 3
	long := []byte(`{"surname":"DOE","address":"` + strings.Repeat("x", 100_000) + `"}`)
	var yielded atomic.Int32
	release := make(chan bool)
	in := func(yield func(ocrlint.Answer) bool) {
		for yielded.Load() < 50 {
			if yielded.Add(1); !yield(ocrlint.Answer{JSON: long}) {
				return
			}
		}
	}
	go func() {
		for yielded.Load() < 2*workers {
			time.Sleep(time.Millisecond)
		}
		time.Sleep(20 * time.Millisecond) // enough for one more to be taken, were it wanted
		if n := yielded.Load(); n != 2*workers {
			t.Errorf("%d answers in hand of %d workers", n, workers)
		}
		close(release)
	}()
	n := 0
	for range ocrlint.Stream(t.Context(), in, workers, ocrlint.Options{AsOf: asOf},
		func(ocrlint.Answer, *rules.Report, error) int { <-release; return 0 }) {
		n++
	}
	if n != 50 {
		t.Errorf("%d results, want 50", n)
	}
}

// TestStreamWaitsForNone holds that an answer is checked, and its report yielded,
// before there is another.
func TestStreamWaitsForNone(t *testing.T) {
	for _, workers := range []int{1, 2, 8} {
		report := make(chan bool)
		in := func(yield func(ocrlint.Answer) bool) {
			for a := range answers(5) {
				if !yield(a) {
					return
				}
				<-report
			}
		}
		for range ocrlint.Stream(t.Context(), in, workers, ocrlint.Options{AsOf: asOf}, render) {
			if workers == 1 {
				go func() { report <- true }()
			} else {
				report <- true
			}
		}
	}
}

func ExampleStream() {
	export := strings.NewReader(`{"surname":"DOE","birth_date":"1990-13-41"}
{"surname":
{"surname":"ROE","birth_date":"1990-12-31"}
`)
	options := ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-21")}
	results := ocrlint.Stream(context.Background(), ocrlint.Answers("export.ndjson", export, nil), 0, options,
		func(a ocrlint.Answer, r *rules.Report, err error) string {
			if err != nil {
				return fmt.Sprintf("%s[%d]: %v", a.Name, a.Index, err)
			}
			return fmt.Sprintf("%s[%d]: %v", a.Name, a.Index, r.Result)
		})
	for line := range results {
		fmt.Fprintln(os.Stdout, line)
	}
	// Output:
	// export.ndjson[0]: fail
	// export.ndjson[1]: offset 55: the JSON value is cut short
	// export.ndjson[2]: pass
}

func BenchmarkStream(b *testing.B) {
	const n = 1000
	var in []ocrlint.Answer
	for a := range answers(n) {
		if a.Index%7 != 3 {
			in = append(in, a)
		}
	}
	o := ocrlint.Options{AsOf: asOf}
	b.Run("baseline loop", func(b *testing.B) {
		for b.Loop() {
			for _, a := range in {
				r, err := ocrlint.Check(a.JSON, o)
				render(a, r, err)
			}
		}
	})
	for _, workers := range []int{1, 2, 4} {
		b.Run(fmt.Sprintf("%d workers", workers), func(b *testing.B) {
			for b.Loop() {
				all := func(yield func(ocrlint.Answer) bool) {
					for _, a := range in {
						if !yield(a) {
							return
						}
					}
				}
				for range ocrlint.Stream(context.Background(), all, workers, o, render) {
				}
			}
		})
	}
}
