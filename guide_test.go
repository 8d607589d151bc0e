package ocrlint_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// Below are the functions that docs/*.md show, and examples that run them.

func newChecker(day normalize.Date) (*ocrlint.Checker, error) {
	return ocrlint.NewChecker(ocrlint.Options{
		AsOf: day,
		Policy: rules.Policy{Require: map[normalize.DocType][]normalize.Field{
			normalize.Passport:   {normalize.DocumentNumber, normalize.BirthDate, normalize.ExpiryDate},
			normalize.NationalID: {normalize.PersonalNumber, normalize.BirthDate},
		}},
	})
}

func next(checker *ocrlint.Checker, answer []byte) string {
	report, err := checker.Check(answer)
	if errors.Is(err, ocrlint.ErrNotJSON) {
		return "ask again: the answer was damaged on its way: " + err.Error()
	}
	if err != nil {
		return "tell the developers: " + err.Error() // usually because the vendor changed its format
	}
	defer report.Release()
	if e := report.VendorError; e != nil {
		switch {
		case e.Unlisted:
			return "ask again a few times, and tell operations: an unknown error"
		case e.Retryable:
			return "ask again later"
		case e.Class == "bad_image":
			return "ask the applicant for another photo"
		}
		return "tell operations: " + e.Class // auth, quota, bad_request, ...
	}
	switch report.Result {
	case rules.Pass:
		return "accept its values"
	case rules.Fail:
		return "to a person: something disagrees, or is missing"
	case rules.NotPerformed:
		return "to a person, and tell the developers: nothing was checked"
	}
	return "to a person" // review
}

func Example_next() {
	checker, err := newChecker(normalize.MustParseDate("2026-11-01"))
	if err != nil {
		fmt.Println(err)
		return
	}
	card, err := os.ReadFile("testdata/ktp.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, answer := range []string{
		string(card),
		`{"document_type": "passport", "document_number": "L898902C3", "birth_date": "1990-05-12", "expiry_date": "2030-01-31"}`,
		`{"document_type": "passport", "expiry_date": "2030-01-31"}`,
		`{"status": "OUT_OF_QUOTA", "request_id": "r-1"}`,
		`{"birth_date": "1990-`,
		`{"born": "1990"}`,
	} {
		fmt.Println(next(checker, []byte(answer)))
	}
	// Output:
	// to a person: something disagrees, or is missing
	// accept its values
	// to a person: something disagrees, or is missing
	// tell operations: quota
	// ask again: the answer was damaged on its way: offset 21: the JSON value is cut short
	// tell the developers: no vendor's table fits this answer
}

func holder(report *rules.Report) (name, number string, born normalize.Date, bornSure bool) {
	if len(report.Documents) != 1 {
		return "", "", born, false
	}
	d := &report.Documents[0]
	name = strings.TrimSpace(d.Value(normalize.GivenNames).Text + " " + d.Value(normalize.Surname).Text)
	if name == "" { // some documents print it whole
		name = d.Value(normalize.FullName).Text
	}
	number = d.Value(normalize.DocumentNumber).Text
	if number == "" { // some cards have only the number of their holder
		number = d.Value(normalize.PersonalNumber).Text
	}
	born = d.Value(normalize.BirthDate).Date
	// Two independent witnesses agree: the same value, or equal for a stated reason.
	agreed := d.Agreement(normalize.BirthDate).Agreement
	return name, number, born, agreed == normalize.Match || agreed == normalize.Compatible
}

func Example_holder() {
	answer := `{"document_type": "passport", "surname": "Müller", "given_names": "Anna Maria", "birth_date": "12 AUG 1974",
		"mrz_lines": ["P<UTOMUELLER<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`
	card, err := os.ReadFile("testdata/ktp.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, answer := range []string{answer, string(card)} {
		report, err := ocrlint.Check([]byte(answer), ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(holder(report))
	}
	// Output:
	// Anna Maria Müller L898902C3 1974-08-12 true
	// BUDI SANTOSO 3171012512930001 1993-12-26 false
}

func reports(ctx context.Context, name string, in io.Reader, out io.Writer, options ocrlint.Options) error {
	w := bufio.NewWriter(out)
	lines := ocrlint.Stream(ctx, ocrlint.Answers(name, in, nil), 0, options,
		func(a ocrlint.Answer, report *rules.Report, err error) []byte {
			if err != nil {
				return ocrlint.Unread(a, err).AppendJSON(nil) // a line for each answer, even if it is unreadable
			}
			defer report.Release()
			return report.AppendJSON(nil, false)
		})
	for line := range lines {
		w.Write(append(line, '\n'))
	}
	return errors.Join(w.Flush(), ctx.Err())
}

func Example_reports() {
	answers := strings.NewReader(`{"document_type": "passport", "expiry_date": "2030-01-31"} {"expiry_date": 19`)
	var out strings.Builder
	options := ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")}
	if err := reports(context.Background(), "export.json", answers, &out, options); err != nil {
		fmt.Println(err)
	}
	for line := range strings.Lines(out.String()) {
		fmt.Printf("%.90s…\n", line)
	}
	// Output:
	// {"schema":"ocrlint.report/1","input":{"name":"export.json","index":0},"vendor":"plain","re…
	// {"schema":"ocrlint.report/1","input":{"name":"export.json","index":1},"vendor":"","request…
}

func rates(ctx context.Context, a, b, truth iter.Seq[ocrlint.Answer], options ocrlint.Options) error {
	groups, err := ocrlint.PairTruth([]iter.Seq[ocrlint.Answer]{a, b}, truth, "", options)
	if err != nil {
		return err
	}
	var sum rules.CompareSummary
	for c := range ocrlint.MeasureStream(ctx, groups, 0, options,
		func(c *rules.Comparison, err error) *rules.Comparison { return c }) {
		sum.Add(c, []string{"a", "b"})
	}
	for _, accuracy := range sum.Accuracy(false, true) { // by field
		rate, threshold := accuracy.RightRate(), accuracy.Threshold(0.01)
		fmt.Printf("%s: %.0f %% right; a threshold: %t\n", accuracy.Field, 100*rate.Share, threshold.Found)
	}
	return ctx.Err()
}

func inSpanish(report *rules.Report) {
	spanish, _ := lang.Named("es")
	for f := range report.All() {
		fmt.Println(f.At, spanish.Message(&f), f.Code, f.Args)
	}
}

// TestReader is a test of somebody's own program; here it reads with ocrlint.
func TestReader(t *testing.T) {
	g, err := fake.New(fake.Options{Country: "NOR", Type: normalize.Passport, AsOf: normalize.MustParseDate("2026-01-31")})
	if err != nil {
		t.Fatal(err)
	}
	for i := range uint64(1000) {
		a, err := g.Answer(i)
		if err != nil {
			t.Fatal(err)
		}
		got := yourReader(a.JSON)
		if want := a.Truth.Value(normalize.BirthDate); got.BirthDate != want {
			t.Errorf("answer %d: birth date %s, want %s\n%s", i, got.BirthDate, want, a.JSON)
		}
	}
}

func yourReader(answer []byte) (got struct{ BirthDate string }) {
	report, err := ocrlint.Check(answer, ocrlint.Options{AsOf: normalize.MustParseDate("2026-01-31")})
	if err == nil && len(report.Documents) > 0 {
		got.BirthDate = report.Documents[0].Value(normalize.BirthDate).String()
	}
	return got
}

// The functions rates and inSpanish on what is stored.
func Example_rates() {
	options := ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")}
	one := func(text string) iter.Seq[ocrlint.Answer] {
		return ocrlint.Answers("", strings.NewReader(text), nil)
	}
	err := rates(context.Background(), one(`{"birth_date": "12 MAY 1990"}`), one(`{"birth_date": "1990-05-12"}`),
		one(`{"fields": {"birth_date": "1990-05-12"}}`), options)
	report, err2 := ocrlint.Check([]byte(`{"document_type": "passport", "expiry_date": "2020-01-31"}`), options)
	if err := errors.Join(err, err2); err != nil {
		fmt.Println(err)
		return
	}
	inSpanish(report)
	// Output:
	// birth_date: 100 % right; a threshold: false
	// birth_date: 100 % right; a threshold: false
	// /expiry_date el documento había caducado en la fecha de referencia expired []
}
