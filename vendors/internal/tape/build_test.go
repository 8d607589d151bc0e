package tape

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
)

// TestScan holds the quick decoder against the one whose verdict counts, over
// answers, damaged answers and texts that look like JSON: what it accepts the
// other accepts with the same tape.
func TestScan(t *testing.T) {
	seeds := [][]byte{
		[]byte(`{}`), []byte(`[]`), []byte(` [ 1 , -0.5e+10 , true,false,null,"\u00e9\n" ] `), []byte(`{"a":{"b":[{}]},"c":"é"}`),
		[]byte(`{"a":1,"a":2}`), []byte(`{"a":1,"\u0061":2}`), []byte(`01`), []byte(`-`), []byte(`1.`), []byte(`1e`), []byte(`[1,]`), []byte(`{"a"}`),
		[]byte(`"\ud800"`), []byte(`"\ud83d\ude00"`), []byte("\"\xff\""), []byte("\"\x01\""), []byte(`[}`), []byte(`{]`), []byte(`"`), []byte(``), []byte(`1 2`),
		bytes.Repeat([]byte(`[`), maxDepth+1), append(bytes.Repeat([]byte(`[`), maxDepth), bytes.Repeat([]byte(`]`), maxDepth)...),
	}
	names, err := filepath.Glob(filepath.Join("..", "..", "..", "testdata", "cases", "*.txtar"))
	if err != nil || len(names) == 0 {
		t.Fatal("no answers", err)
	}
	quick := 0
	for _, name := range names {
		a, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Files {
			if f.Name == "answer.json" && json.Valid(f.Data) {
				seeds = append(seeds, f.Data)
				if new(Tape).scanned(f.Data) {
					quick++
				}
			}
		}
	}
	if quick < len(names)/2 {
		t.Errorf("only %d of %d answers are decoded quickly", quick, len(names))
	}
	for _, s := range seeds {
		sameTape(t, s)
	}
	random := rand.New(rand.NewPCG(1, 2))
	const bites = "{}[]\",:\\ue0-1.t\n \x00\x80é"
	for range 60000 {
		s := slices.Clone(seeds[random.IntN(len(seeds))])
		for range 1 + random.IntN(3) {
			if len(s) == 0 {
				break
			}
			at := random.IntN(len(s))
			switch random.IntN(3) {
			case 0:
				s[at] = bites[random.IntN(len(bites))]
			case 1:
				s = slices.Delete(s, at, at+1)
			default:
				s = slices.Insert(s, at, bites[random.IntN(len(bites))])
			}
		}
		sameTape(t, s)
	}
}

// FuzzScan is TestScan over whatever there is, and holds that a text that was decoded ahead
// is taken once, and only for itself.
func FuzzScan(f *testing.F) {
	for _, s := range []string{`{"a":[1,"x",{"b":null}],"c":"\u00e9\/"} x`, `{"long enough a name":"` + strings.Repeat("long enough a text ", 9) + `"}`, ` [ true , -1.5e3 ] `} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		sameTape(t, src)
		a, end := new(Model).Decode(src)
		if end < 0 {
			return
		}
		var ahead, again, parsed Tape
		errAhead, errAgain, err := ahead.ParseAhead(src[:end], a), again.ParseAhead(src[:end], a), parsed.Parse(src[:end])
		if errAhead != nil || errAgain != nil || err != nil {
			t.Fatalf("%q: %v, %v, %v", src[:end], errAhead, errAgain, err)
		}
		if !slices.Equal(ahead.Nodes, parsed.Nodes) || !slices.Equal(again.Nodes, parsed.Nodes) {
			t.Fatalf("%q: another tape", src[:end])
		}
	})
}

func (t *Tape) scanned(src []byte) bool {
	t.Src, t.Nodes = src, t.Nodes[:0]
	end := t.scan(src)
	return end >= 0 && skip(src, end) == len(src)
}

func sameTape(t *testing.T, src []byte) {
	t.Helper()
	var quick, slow Tape
	if !quick.scanned(src) {
		return
	}
	if err := slow.decode(src); err != nil {
		t.Fatalf("%q: accepted, but %v", src, err)
	}
	for i := range quick.Nodes {
		quick.Nodes[i].AsIs = false // which only walk does not know
	}
	if !slices.Equal(quick.Nodes, slow.Nodes) {
		t.Fatalf("%q: another tape", src)
	}
}

func BenchmarkParse(b *testing.B) {
	a, err := txtar.ParseFile(filepath.Join("..", "..", "..", "testdata", "cases", "flyocr-passport-chinese-labels.txtar"))
	if err != nil {
		b.Skip(err)
	}
	var t Tape
	for b.Loop() {
		t.Parse(a.Files[0].Data)
	}
}
