package vendors_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/fake"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// TestAgain holds that an answer that is like others before says what it says alone: for
// every place of every table, and for invented answers of every vendor, with any of their
// texts replaced.
func TestAgain(t *testing.T) {
	replaced := 0
	for _, table := range vendors.All() {
		t.Run(table.ID, func(t *testing.T) {
			random := rand.New(rand.NewPCG(1, 2))
			made(table, func(name string, answer any) {
				text, err := json.Marshal(answer)
				if err != nil {
					t.Fatal(err)
				}
				replaced += sameAgain(t, random, text, 2)
			})
			g, err := fake.New(fake.Options{Tables: []*vendors.Table{table}, Seed: 3})
			if err != nil {
				return // nothing to invent
			}
			for i := range uint64(4) {
				a, err := g.Answer(i)
				if err != nil {
					t.Fatal(err)
				}
				replaced += sameAgain(t, random, a.JSON, 12)
			}
		})
	}
	t.Log(replaced, "texts replaced")
}

// TestAgainDecided holds that it is seen when a text decides something by a way of its own.
func TestAgainDecided(t *testing.T) {
	const mindee = `{"api_request":{},"document":{"inference":{"product":{"name":"mindee/passport"},"prediction":{"given_names":[{"value":"ANNA","confidence":%s},{"value":"MARIA","confidence":%s}]}}}}`
	const huawei = `{"result":{"passport_number":"L898902C3","surname":%s},"code":%s}`
	const envelope = `{"body":%s,"surname":%s}`
	for _, test := range []struct {
		form  string
		table string
		texts [][2]string
	}{
		{mindee, "", [][2]string{{"0.9", "0.8"}, {"0.7", "0.8"}, {"0.9", "0.95"}}},
		{huawei, "", [][2]string{{`"A"`, `""`}, {`"A"`, `"x"`}, {`"A"`, `" "`}}},
		{envelope, "plain", [][2]string{{`"x"`, `"ERIKSSON"`}, {`"{\"surname\":\"OTHER\"}"`, `"ERIKSSON"`}}},
		{envelope, "huawei", [][2]string{{`"x"`, `"ERIKSSON"`}, {`"{\"result\":{\"passport_number\":\"L898902C3\"}}"`, `"ERIKSSON"`}}},
	} {
		table, _ := vendors.Lookup(test.table)
		var model tape.Model
		for _, texts := range test.texts {
			answer := fmt.Appendf(nil, test.form, texts[0], texts[1])
			ahead, _ := model.Decode(answer)
			sameRead(t, answer, ahead, table)
		}
	}
}

// sameAgain reads answers with one text after the other replaced, each behind others that
// have another text there, as answers one behind another are read.
func sameAgain(t *testing.T, random *rand.Rand, answer []byte, count int) (replaced int) {
	t.Helper()
	var whole tape.Tape
	if err := whole.Parse(answer); err != nil {
		t.Fatal(err)
	}
	values := []string{`""`, `" "`, `"-"`, `"x"`, `"0"`, `"P"`, `"José"`, `"a\"b\u00e9"`, `null`, `true`, `false`, `0`, `0.5`, `97`, `-3`, `"N/A"`, `"2031-02-03"`, `"` + strings.Repeat("z", 200) + `"`}
	var scalars []tape.Node
	for _, n := range whole.Nodes {
		if n.Kind != '{' && n.Kind != '[' {
			scalars = append(scalars, n)
			values = append(values, string(answer[n.From:n.To]))
		}
	}
	if len(scalars) == 0 {
		return 0
	}
	for range count {
		var model tape.Model
		n := scalars[random.IntN(len(scalars))]
		for range 4 {
			value := values[random.IntN(len(values))]
			if random.IntN(200) == 0 {
				value = `"` + strings.Repeat("y", 70_000) + `"`
			}
			src := slices.Concat(answer[:n.From], []byte(value), answer[n.To:])
			ahead, _ := model.Decode(src)
			sameRead(t, src, ahead, nil)
			replaced++
		}
	}
	return replaced
}

// sameRead holds that an answer says what it says alone.
func sameRead(t *testing.T, answer []byte, ahead tape.Ahead, table *vendors.Table) {
	t.Helper()
	got, gotErr := vendors.ReadAhead(answer, ahead, table)
	want, wantErr := vendors.Read(answer, table)
	if wantErr != nil {
		if gotErr == nil || gotErr.Error() != wantErr.Error() {
			t.Fatalf("%.3000s\n%v, want %v", answer, gotErr, wantErr)
		}
		return
	}
	if gotErr != nil {
		t.Fatalf("%.3000s\n%v", answer, gotErr)
	}
	if reflect.DeepEqual(want.Documents, got.Documents) && want.Vendor == got.Vendor && want.RequestID == got.RequestID && want.About == got.About && got.Error == nil && want.Error == nil && len(got.Twice)+len(want.Twice) == 0 {
		return // the quick way to say what follows
	}
	if diff := cmp.Diff(*want, got, cmpopts.EquateEmpty(), cmpopts.IgnoreUnexported(vendors.Answer{})); diff != "" {
		t.Fatalf("%.3000s\n%s", answer, diff)
	}
	got.Release()
	want.Release()
}
