package tape

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// sameDecoded holds that a text is decoded by a model of the texts before it as it is alone.
func sameDecoded(t *testing.T, m *Model, src []byte) {
	t.Helper()
	var alone Tape
	want := alone.scan(src)
	a, end := m.Decode(src)
	if end != want {
		t.Fatalf("%q behind %q ends at %d, want %d", src, m.before(), end, want)
	}
	if end < 0 {
		return
	}
	var got Tape
	taken := a.take(&got, src[:end])
	got.Complete()
	if !taken || !slices.Equal(got.Nodes, alone.Nodes) {
		t.Fatalf("%q behind %q: another tape\n%v\n%v", src, m.before(), got.Nodes, alone.Nodes)
	}
}

// before is the text that others are compared with.
func (m *Model) before() []byte {
	if m.shape == nil {
		return nil
	}
	return m.shape.text
}

// TestModel decodes answers one behind another that differ in values, and others.
func TestModel(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	values := []string{`"x"`, `""`, `"José"`, `"a\"b"`, `"\u00e9"`, `"\ud800"`, "\"\xff\"", `null`, `true`, `false`, `0`, `-1`, `12`, `123`, `1.5`, `12e3`, `01`, `{}`, `[]`, `[1]`, `{"a":1}`, `nul`, ` 1`, `1 `, ``}
	forms := []string{
		`{"name":%s,"items":[{"id":%s,"text":%s},{"id":%s,"text":%s}],"long enough a name":%s}`,
		`{"name":%s,"items":[],"more":{"a":%s,"b":%s}, "c" : [%s,%s] ,"d":%s} behind`,
		`{"a":%s,"a":%s,"b":[[%s],%s,{"c":{"d":%s}},%s]}`,
		`[%s,%s,%s,%s,%s,%s]`,
	}
	const bites = "{}[]\",:\\ue0-1.tn \x00\x80"
	var m Model
	form := forms[0]
	for range 40_000 {
		if random.IntN(50) == 0 {
			form = forms[random.IntN(len(forms))]
		}
		chosen := make([]any, 6)
		for i := range chosen {
			chosen[i] = values[random.IntN(13)]
			if random.IntN(20) == 0 {
				chosen[i] = values[random.IntN(len(values))]
			}
		}
		src := fmt.Appendf(nil, form, chosen...)
		if random.IntN(10) == 0 {
			src[random.IntN(len(src))] = bites[random.IntN(len(bites))]
		}
		if random.IntN(100) == 0 {
			src = src[:random.IntN(len(src))]
		}
		m.pause = 0
		sameDecoded(t, &m, src)
	}
}

// FuzzModel is TestModel over whatever there is.
func FuzzModel(f *testing.F) {
	f.Add([]byte(`{"a":"x","b":[1,null]}`), []byte(`{"a":"yy","b":[12,"z"]} x`))
	f.Fuzz(func(t *testing.T, a, b []byte) {
		var m Model
		sameDecoded(t, &m, a)
		sameDecoded(t, &m, b)
		sameDecoded(t, &m, a)
	})
}
