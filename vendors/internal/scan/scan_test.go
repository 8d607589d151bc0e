package scan

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/go-cmp/cmp"
)

var seeds = []string{
	`{}`, `[]`, ` [ 1 , -0.5e+10 , true,false,null,"\u00e9\n" ] `, `{"a":{"b":[{}]},"c":"é"}`, `{"a":1,"a":2}`,
	`01`, `-`, `-0`, `1.`, `1.5`, `1e`, `1e+`, `2E-7`, `0e0`, `[1,]`, `{"a"}`, `{"a":1,}`, `{"a":}`, `{1:2}`, `[,]`, `{,}`, `[1 2]`, `{"a" 1}`,
	`"\ud800"`, `"\ud83d\ude00"`, "\"\xff\"", "\"\x01\"", `"\q"`, `"\u12g4"`, `"\u123`, `[}`, `{]`, `"`, ``, `1 2`, `tru`, `truex`, `nul1`, `fals`,
	"\r\n\t{\r\n\t\"a\"\t:\n1 }\n", strings.Repeat("[", 300) + strings.Repeat("]", 300),
}

// damaged yields the seeds and many texts that are nearly one of them.
func damaged(yield func(src []byte) bool) {
	for _, s := range seeds {
		if !yield([]byte(s)) {
			return
		}
	}
	for c := range 256 { // every byte where something else belongs
		for _, around := range []string{`?`, `[?]`, `{?:1}`, `{"a"?1}`, `[1?2]`, `1?5`, `1.?5`, `1e?5`, `1.5?5`, `-?`, `0?`, `"\?"`, `"\u?e09"`, `"\u00?A"`, `"\u123?"`, `"?"`} {
			if !yield([]byte(strings.Replace(around, "?", string([]byte{byte(c)}), 1))) {
				return
			}
		}
	}
	random := rand.New(rand.NewPCG(3, 4))
	const bites = "{}[]\",:\\ue0-1.+t\n \x00\x80é"
	for range 20000 {
		s := []byte(seeds[random.IntN(len(seeds))])
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
		if !yield(s) {
			return
		}
	}
}

// TestValue holds the end of a value against the decoder, which takes for valid all
// that does not hide it.
func TestValue(t *testing.T) {
	for src := range damaged {
		d := jsontext.NewDecoder(bytes.NewReader(src), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
		err := d.SkipValue()
		s := Scanner{Whole: true}
		got := s.Value(src)
		switch {
		case got.Kind == More || got.Kind == End:
			t.Fatalf("%q: %v of a text that is whole", src, got)
		case (got.Kind == Bad) != (err != nil):
			t.Fatalf("%q: %v, the decoder says %v", src, got, err)
		case err == nil && int64(got.To) != d.InputOffset():
			t.Fatalf("%q ends at %d, the decoder says %d", src, got.To, d.InputOffset())
		}
	}
}

// tokens returns the tokens of a text that comes in parts.
func tokens(s Scanner, src []byte, part int) (all []Token) {
	for n := min(part, len(src)); ; {
		s.Whole = n == len(src)
		switch t := s.Next(src[:n]); t.Kind {
		case More:
			n = min(n+part, len(src))
		case Bad, End:
			return append(all, t)
		default:
			all = append(all, t)
		}
	}
}

// TestParts holds that it does not matter in which parts a text comes.
func TestParts(t *testing.T) {
	for src := range damaged {
		for _, s := range []Scanner{{}, {Lines: true}, {Lenient: true}} {
			want := tokens(s, src, len(src)+1)
			for _, part := range []int{1, 3} {
				if got := tokens(s, src, part); !slices.Equal(got, want) {
					t.Fatalf("%q in parts of %d (-want +got):\n%s", src, part, cmp.Diff(want, got))
				}
			}
		}
	}
}

func TestNext(t *testing.T) {
	for _, c := range []struct {
		in   string
		s    Scanner
		want string
	}{
		{`{"a":[1,true]}`, Scanner{}, `{ a"a" [ 01 ttrue ] } . 14`},
		{`"x" `, Scanner{}, `""x" . 4`},
		{`12`, Scanner{}, `012 . 2`},
		{`{"é":"\n","\ud800":"\udfff","\ud7ff":"\uD800"}`, Scanner{}, `{ a"é"w ""\n"e a"\ud800"es ""\udfff"es a"\ud7ff"e ""\uD800"es } . 47`},
		{`1 2`, Scanner{}, `01 ! 2`},
		{"[1\n]", Scanner{}, "[ 01 ] . 4"},
		{"[1\n]", Scanner{Lines: true}, "[ 01 ! 2"},
		{"1\n", Scanner{Lines: true}, "01 ! 1"},
		{`{a:1}`, Scanner{}, `{ ! 1`},
		{`{a:1}`, Scanner{Lenient: true}, `{ aab 01 } . 5`},
		{`{$_a9 :1,b:[]}`, Scanner{Lenient: true}, `{ a$_a9b 01 abb [ ] } . 14`},
		{`{9a:1}`, Scanner{Lenient: true}, `{ ! 1`},
		{`{a-b:1}`, Scanner{Lenient: true}, `{ aab ! 2`},
		{`{a`, Scanner{Lenient: true}, `{ ! 2`},
		{`["\u0080"`, Scanner{}, `[ ""\u0080"e ! 9`},
		{`[tru`, Scanner{}, `[ ! 4`},
		{`[trux`, Scanner{}, `[ ! 4`},
		{`{-:1}`, Scanner{Lenient: true}, `{ ! 1`},
		{`{...}`, Scanner{}, `{ ! 1`},
		{`[...]`, Scanner{}, `[ ! 1`},
		{`[...]`, Scanner{Lenient: true}, `[ ~... ] . 5`},
		{`[1,....,2]`, Scanner{Lenient: true}, `[ 01 ~.... 02 ] . 10`},
		{`[..., ...]`, Scanner{Lenient: true}, `[ ~... ~... ] . 10`},
		{`[1,...,]`, Scanner{Lenient: true}, `[ 01 ~... ! 7`},
		{`[..,1]`, Scanner{Lenient: true}, `[ ! 3`},
		{`[1 ...]`, Scanner{Lenient: true}, `[ 01 ! 3`},
		{`{"a":...}`, Scanner{Lenient: true}, `{ a"a" ! 5`},
		{`{...}`, Scanner{Lenient: true}, `{ ~... } . 5`},
		{`{...,a:1}`, Scanner{Lenient: true}, `{ ~... aab 01 } . 9`},
		{`{a:1, ...}`, Scanner{Lenient: true}, `{ aab 01 ~... } . 10`},
		{`[... 1]`, Scanner{Lenient: true}, `[ ~... ! 5`},
		{`...`, Scanner{Lenient: true}, `! 0`},
		{`[...`, Scanner{Lenient: true}, `[ ! 4`},
	} {
		var got []string
		for _, token := range tokens(c.s, []byte(c.in), 99) {
			text := c.in[token.From:token.To]
			switch token.Kind {
			case Bad:
				text = fmt.Sprintf("! %d", token.From)
			case End:
				text = fmt.Sprintf(". %d", token.From)
			case Name:
				text = "a" + text
			case Dots:
				text = "~" + text
			case '{', '}', '[', ']':
			default:
				text = string(rune(token.Kind)) + text
			}
			for i, f := range []Form{Escaped, Surrogate, Wide, Bare} {
				if token.Form&f != 0 {
					text += "eswb"[i : i+1]
				}
			}
			got = append(got, text)
		}
		if got := strings.Join(got, " "); got != c.want {
			t.Errorf("%s: %s, want %s", c.in, got, c.want)
		}
	}
}

func TestDepth(t *testing.T) {
	for depth, want := range map[int]Kind{maxDepth: ']', maxDepth + 1: Bad} {
		s := Scanner{Whole: true}
		if got := s.Value([]byte(strings.Repeat("[", depth) + strings.Repeat("]", depth))); got.Kind != want {
			t.Errorf("%d levels: %v", depth, got)
		}
	}
}

// TestReset holds that nothing of a value before stays.
func TestReset(t *testing.T) {
	s := Scanner{Lenient: true, Whole: true}
	for _, src := range []string{`{a:[`, `{"a":"\`, `[..., ...`, `1.`} {
		s.Value([]byte(src))
		s.Reset()
		if got := s.Value([]byte(`[1] `)); got != (Token{Kind: ']', From: 2, To: 3}) || !s.Done() {
			t.Errorf("after %s: %v", src, got)
		}
		s.Reset()
	}
}

// TestLinear reads long tokens byte by byte: nothing is looked at twice.
func TestLinear(t *testing.T) {
	const long = 1 << 20
	for what, src := range map[string]string{
		"string": `"` + strings.Repeat("x", long) + `"`, "name": "{" + strings.Repeat("a", long) + ":1}",
		"number": strings.Repeat("1", long) + " ", "fraction": "1." + strings.Repeat("1", long) + " ",
		"dots": "[" + strings.Repeat(".", long) + "]", "blanks": "[" + strings.Repeat(" ", long) + "]",
	} {
		start := time.Now()
		s := Scanner{Lenient: true}
		text := []byte(src)
		for n := 0; n < len(text); {
			if t := s.Next(text[:n]); t.Kind == More {
				n++
			} else if t.Kind == Bad || t.Kind == End {
				break
			}
		}
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%s: %v", what, took)
		}
	}
}

func TestLine(t *testing.T) {
	for _, c := range []struct {
		in   string
		end  int
		kind Kind
	}{
		{`{}`, 2, End}, {`{} x`, 2, End}, {`[{"a":"}\"]"}]`, 14, End}, {`{tru]`, 5, End}, // no JSON, but closed
		{`{"a":1`, 0, More}, {`{"a`, 0, More}, {`{"a\`, 0, More}, {``, 0, More},
		{"{\n}", 0, Bad}, {"{\"a\nb\"}", 0, Bad}, {"{\"a\\\nb\"}", 0, Bad},
		{`{"a":"\\"}`, 10, End}, {"{\"\x01é\":[]}", 10, End},
	} {
		for part := range len(c.in) + 1 {
			part++
			var l Line
			n := min(part, len(c.in))
			end, kind := l.End([]byte(c.in)[:n])
			for kind == More && n < len(c.in) {
				n = min(n+part, len(c.in))
				end, kind = l.End([]byte(c.in)[:n])
			}
			if end != c.end || kind != c.kind {
				t.Errorf("%q in parts of %d: %d %d, want %d %d", c.in, part, end, kind, c.end, c.kind)
			}
		}
	}
}

// PlainBytes counts as a look at each byte does.
func TestPlainBytes(t *testing.T) {
	for place := range 8 {
		for c := range 256 {
			for _, behind := range "a \x7f\"\\\x00\n" {
				b := append(bytes.Repeat([]byte("a"), place), byte(c))
				b = append(b, bytes.Repeat([]byte{byte(behind)}, 7-place)...)
				want := 0
				for want < 8 && plain[b[want]] {
					want++
				}
				if got := PlainBytes(binary.LittleEndian.Uint64(b)); got != want {
					t.Errorf("%q: %d, want %d", b, got, want)
				}
			}
		}
	}
}

// lineEnd is Line.End by a look at each byte.
func lineEnd(src []byte) (int, Kind) {
	depth, quoted := 0, false
	for i := 0; i < len(src); i++ {
		switch c := src[i]; {
		case c == '\n':
			return 0, Bad
		case c == '"':
			quoted = !quoted
		case quoted && c == '\\':
			if i++; i < len(src) && src[i] == '\n' {
				return 0, Bad
			}
		case quoted:
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth == 0 {
				return i + 1, End
			}
		}
	}
	return 0, More
}

// sameEnd holds the end of a line, which is found eight bytes at a time, against what a
// look at each byte finds, in whatever parts the text comes.
func sameEnd(t *testing.T, src []byte) {
	t.Helper()
	wantEnd, want := lineEnd(src)
	for _, part := range []int{1, 7, max(len(src), 1)} {
		var l Line
		n := min(part, len(src))
		end, kind := l.End(src[:n])
		for kind == More && n < len(src) {
			n = min(n+part, len(src))
			end, kind = l.End(src[:n])
		}
		if end != wantEnd || kind != want {
			t.Fatalf("%q in parts of %d: %d %d, want %d %d", src, part, end, kind, wantEnd, want)
		}
	}
}

func TestLineDamaged(t *testing.T) {
	for src := range damaged {
		src = append([]byte(`{"long enough":"for several eights","é":[`), src...)
		for _, src := range [][]byte{src[:41:41], src, append(src, "]} \n{}"...), append(src, "\"]},\"a long text behind it\"\n"...)} {
			sameEnd(t, src)
		}
	}
}

func FuzzLine(f *testing.F) {
	f.Add([]byte(`{"long enough":"for several eights","é":["\"}\\"]} x`))
	f.Fuzz(sameEnd)
}
