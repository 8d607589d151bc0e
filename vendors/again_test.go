package vendors_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/fake"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

// TestAgain holds that an answer that is like others before says what it says alone: for
// every place of every table, and for invented answers of every vendor, with any of their
// texts replaced, and with damage.
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
				replaced += sameAgain(t, random, table, text, 2)
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
				replaced += sameAgain(t, random, table, a.JSON, 12)
			}
		})
	}
	t.Log(replaced, "texts replaced")
}

// TestAgainFeatures is TestAgain for the answers that show what vendors say, and those that
// show every feature of a table.
func TestAgainFeatures(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	all := cases(t)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if a, err := vendors.Read(all[name], nil); err == nil {
			table, _ := vendors.Lookup(a.Vendor)
			sameAgain(t, random, table, all[name], 4)
		}
	}
	for name, a := range archives(t) {
		table, err := tablefile.Load(name, a.Files[0].Data)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Files[1:] {
			if strings.HasSuffix(f.Name, ".json") && json.Valid(f.Data) {
				sameAgain(t, random, table, f.Data, 8)
			}
		}
	}
}

// TestAgainDecided holds that it is seen when a text decides something by a way of its own.
func TestAgainDecided(t *testing.T) {
	const mindee = `{"api_request":{},"document":{"inference":{"product":{"name":"mindee/passport"},"prediction":{"given_names":[{"value":"ANNA","confidence":%s},{"value":"MARIA","confidence":%s}]}}}}`
	const huawei = `{"result":{"passport_number":"L898902C3","surname":%s},"code":%s}`
	const envelope = `{"body":%s,"surname":%s}`
	const inside = `{"id":%s,"data":{"zq1":1,"id":"inner","surname":%s}}`
	const quoted = `{"id":%s,"data":"{\"zq1\":1,\"id\":\"inner\",\"surname\":\"A\",\"surname\":\"B\"}","x":%s}`
	const twice = `{"zq1":1,"surname":%s,"id":%s,"inner":"{\"number\":\"1\",\"number\":\"2\"}"}`
	mine := &vendors.Table{ID: "mine", Marks: [][]vendors.Mark{{{At: "/zq1"}}}, RequestID: "/id", Fields: []vendors.Binding{
		{Field: normalize.Surname, At: []string{"/surname"}}, {Field: normalize.DocumentNumber, At: []string{"/inner/number"}},
	}}
	for _, test := range []struct {
		form  string
		table string
		texts [][2]string
	}{
		{mindee, "", [][2]string{{"0.9", "0.8"}, {"0.7", "0.8"}, {"0.9", "0.95"}}},
		{huawei, "", [][2]string{{`"A"`, `""`}, {`"A"`, `"x"`}, {`"A"`, `" "`}}},
		{envelope, "plain", [][2]string{{`"x"`, `"ERIKSSON"`}, {`"{\"surname\":\"OTHER\"}"`, `"ERIKSSON"`}}},
		{envelope, "huawei", [][2]string{{`"x"`, `"ERIKSSON"`}, {`"{\"result\":{\"passport_number\":\"L898902C3\"}}"`, `"ERIKSSON"`}}},
		{inside, "", [][2]string{{`"a"`, `"A"`}, {`"b"`, `"A"`}, {`"b"`, `"B"`}}},
		{quoted, "", [][2]string{{`"a"`, `"A"`}, {`"b"`, `"A"`}, {`"b"`, `"B"`}}},
		{twice, "", [][2]string{{`"A"`, `"a"`}, {`"B"`, `"a"`}, {`"B"`, `"b"`}, {`"C"`, `"c"`}}},
	} {
		table, _ := vendors.Lookup(test.table)
		var model tape.Model
		for _, texts := range test.texts {
			answer := fmt.Appendf(nil, test.form, texts[0], texts[1])
			ahead, _ := model.Decode(answer)
			got := sameRead(t, answer, ahead, table, mine)
			for i := range got.Twice {
				got.Twice[i] = document.Twice{} // the caller's own
			}
			got.Release()
		}
	}
}

// TestAgainOften holds that an answer is read by what was made of the first of its shape,
// unless a text decides more than itself: that is what makes answers of one kind quick.
func TestAgainOften(t *testing.T) {
	mine := &vendors.Table{
		ID: "mine", Marks: [][]vendors.Mark{{{At: "/zq1"}}}, RequestID: "/id", Null: []string{"N/A"},
		KindAt: "/kind", Kinds: []vendors.Kind{{Values: []string{"ID"}, Type: normalize.NationalID}, {Values: []string{"PP"}, Type: normalize.Passport}},
		Confidence: vendors.Confidence{Suffix: "_sure"},
		Fields: []vendors.Binding{
			{Field: normalize.Surname, At: []string{"/surname"}}, {Field: normalize.BirthDate, At: []string{"/born"}, Stated: "/born_as"},
			{Field: normalize.Sex, At: []string{"/sex"}, Words: map[string]string{"1": "M", "2": "F", "0": ""}},
			{Field: normalize.MRZLines, At: []string{"/zone"}},
		},
	}
	const first = `{"zq1":1,"id":"r1","kind":"ID","surname":"BERG","surname_sure":0.9,"born":"1 MAY 1990","born_as":"1990-05-01","sex":"1","zone":"","note":"a note"}`
	read := func(model *tape.Model, text string, private ...*vendors.Table) bool {
		answer := []byte(text)
		ahead, _ := model.Decode(answer)
		sameRead(t, answer, ahead, nil, private...)
		ahead, _ = model.Decode(answer)
		return vendors.ReadsAgain(answer, ahead, nil, private...)
	}
	for _, test := range []struct {
		from, to string
		again    bool
	}{
		{"", "", true},
		{`"BERG"`, `"DAHL"`, true},
		{`"BERG"`, `"` + strings.Repeat("x", 64<<10-2) + `"`, true}, // the longest
		{`"BERG"`, `"` + strings.Repeat("x", 64<<10-1) + `"`, false},
		{`"BERG"`, `""`, false},
		{`"BERG"`, `"N/A"`, false},
		{`"BERG"`, `17`, false},
		{`"BERG"`, `null`, false},
		{`0.9`, `0.7`, true},
		{`0.9`, `"0.7"`, false},
		{`"1990-05-01"`, `"1991-05-01"`, true},
		{`"1990-05-01"`, `""`, false},
		{`"sex":"1"`, `"sex":"2"`, true},
		{`"sex":"1"`, `"sex":"0"`, false},
		{`"zone":""`, `"zone":"P<"`, false},
		{`"zone":""`, `"zone":" "`, true},
		{`"a note"`, `"another"`, true},
		{`"a note"`, `""`, true}, // what is not read
		{`"zq1":1`, `"zq1":2`, true},
		{`"r1"`, `"r2"`, true},
		{`"ID"`, `"PP"`, false},
		{`"BERG","surname_sure":0.9,"born":"1 MAY 1990"`, `"DAHL","surname_sure":0.8,"born":"2 MAY 1990"`, true},
	} {
		var model tape.Model
		read(&model, first, mine)
		if got := read(&model, strings.Replace(first, test.from, test.to, 1), mine); got != test.again {
			t.Errorf("with %.20s for %s: read again %t, want %t", test.to, test.from, got, test.again)
		}
	}
	for _, other := range [][]*vendors.Table{nil, {mine.Clone()}, {mine, mine.Clone()}} { // a reading is that of its tables
		var model tape.Model
		read(&model, first, mine)
		answer := []byte(strings.Replace(first, "BERG", "DAHL", 1))
		if ahead, _ := model.Decode(answer); vendors.ReadsAgain(answer, ahead, nil, other...) {
			t.Errorf("read again with %d other tables", len(other))
		}
		if ahead, _ := model.Decode(answer); vendors.ReadsAgain(answer, ahead, mine, mine) {
			t.Error("read again for a table that is asked for")
		}
	}
	var model tape.Model // the first is the odd one
	read(&model, first, mine)
	for range 8 {
		read(&model, strings.Replace(first, `"ID"`, `"PP"`, 1), mine)
	}
	if !read(&model, strings.Replace(first, `"ID","surname":"BERG"`, `"PP","surname":"DAHL"`, 1), mine) {
		t.Error("what most answers are is not learned")
	}
}

// sameAgain reads answers with other texts here and there one behind another, as those of any
// vendor, or now and then of the table's.
func sameAgain(t *testing.T, random *rand.Rand, table *vendors.Table, answer []byte, count int) (replaced int) {
	t.Helper()
	answer = bytes.TrimSpace(answer)
	_, builtIn := vendors.Lookup(table.ID)
	var private []*vendors.Table
	if !builtIn {
		private = []*vendors.Table{table}
	}
	var whole tape.Tape
	if err := whole.Parse(answer); err != nil {
		return 0 // printed like JSON
	}
	values := []string{`""`, `" "`, `"-"`, `"x"`, `"0"`, `"P"`, `"José"`, `"a\"b\u00e9"`, `null`, `true`, `false`, `0`, `0.5`, `97`, `-3`, `"N/A"`, `"2031-02-03"`, `"` + strings.Repeat("z", 200) + `"`, `"{\"surname\":\"x\"}"`}
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
		var all []vendors.Answer
		first := random.IntN(len(scalars)) // replaced in each
		for range 4 {
			var src []byte
			at := 0
			more := random.IntN(3) * random.IntN(4)
			for i, n := range scalars {
				if i != first && random.IntN(len(scalars)) >= more {
					continue
				}
				value := values[random.IntN(len(values))]
				if random.IntN(200) == 0 {
					value = `"` + strings.Repeat("y", 70_000) + `"`
				}
				src = append(append(src, answer[at:n.From]...), value...)
				at = int(n.To)
				replaced++
			}
			src = append(src, answer[at:]...)
			if random.IntN(16) == 0 {
				src = damaged(random, src)
			}
			ahead, end := model.Decode(src)
			if end != len(src) { // as who looks for the end of an answer does
				ahead = tape.Ahead{}
			}
			switch random.IntN(8) {
			case 0:
				all = append(all, sameRead(t, src, ahead, table))
			case 1:
				all = append(all, sameRead(t, src, ahead, nil, table))
			default:
				all = append(all, sameRead(t, src, ahead, nil, private...))
			}
		}
		for i := range all {
			all[i].Release()
		}
	}
	return replaced
}

// damaged returns a text with a byte more, less or other.
func damaged(random *rand.Rand, src []byte) []byte {
	const bites = "{}[]\",:\\ue0-1.tn \x00\x80"
	i := random.IntN(len(src))
	switch b := bites[random.IntN(len(bites))]; random.IntN(3) {
	case 0:
		return slices.Delete(src, i, i+1)
	case 1:
		return slices.Insert(src, i, b)
	default:
		src[i] = b
		return src
	}
}

// others are answers of vendors whose words for nothing and figures are not alike: each
// answer is read by who has read another one last.
var others = [...]string{
	`{"api_request":{},"document":{"inference":{"product":{"name":"mindee/passport"},"prediction":{"id_number":{"value":"L898902C3","confidence":0.9}}}}}`,
	`{"DocumentMetadata":{"Pages":1},"IdentityDocuments":[{"DocumentIndex":1,"IdentityDocumentFields":[{"Type":{"Text":"LAST_NAME"},"ValueDetection":{"Text":"BERG","Confidence":97.5}}]}]}`,
}

// sameRead holds that an answer says what it says alone, and returns what that is.
func sameRead(t *testing.T, answer []byte, ahead tape.Ahead, table *vendors.Table, private ...*vendors.Table) vendors.Answer {
	t.Helper()
	other, err := vendors.Read([]byte(others[len(answer)%len(others)]), nil)
	if err != nil || len(other.Documents[0].Raws) == 0 {
		t.Fatal("no answer", err)
	}
	other.Release()
	got, gotErr := vendors.ReadAhead(answer, ahead, table, private...)
	want, wantErr := vendors.Read(answer, table, private...)
	if wantErr != nil {
		if gotErr == nil || gotErr.Error() != wantErr.Error() {
			t.Fatalf("%.3000s\n%v, want %v", answer, gotErr, wantErr)
		}
		return got
	}
	if gotErr != nil {
		t.Fatalf("%.3000s\n%v", answer, gotErr)
	}
	defer want.Release()
	for _, a := range []*vendors.Answer{&got, want} { // none is none
		for i := range a.Documents {
			d := &a.Documents[i]
			d.Raws, d.Rest, d.Advisory = someOf(d.Raws), someOf(d.Rest), someOf(d.Advisory)
		}
		a.Documents = someOf(a.Documents)
	}
	if !reflect.DeepEqual(want.Documents, got.Documents) || want.Vendor != got.Vendor || want.RequestID != got.RequestID || want.About != got.About || want.Lenient != got.Lenient ||
		!reflect.DeepEqual(want.Error, got.Error) || !slices.Equal(want.Twice, got.Twice) {
		t.Fatalf("%.3000s\n%s", answer, cmp.Diff(*want, got, cmpopts.IgnoreUnexported(vendors.Answer{})))
	}
	return got
}

// someOf returns a slice, nil when it is empty.
func someOf[T any](all []T) []T {
	if len(all) == 0 {
		return nil
	}
	return all
}
