package document

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// TestDocuments assembles the documents of testdata/documents.txt and writes what becomes
// of each below it. A document begins with a line "- what it shows", its options and its
// texts follow, a line each:
//
//	asof=2026-11-01 repair type=passport country=UTO title="China - Id Card" trust=sex:mrz,visual
//	visual@1 birth_date lang=vi same=1 notation=DDMMYY scheme=idn-nik else=surname stated=1990-04-03 at=/x: the text
//	piece TD3 document_number# 6
//
// @1 is the second answer, # stands behind the element of a check digit, \n for a line feed.
func TestDocuments(t *testing.T) {
	golden.Blocks(t, "testdata/documents.txt", described)
}

func TestFieldBeyond(t *testing.T) {
	d := Assemble(Options{}, Source{Raws: []Raw{{Field: normalize.MRZLines - 1, Witness: Visual, Text: "x"}}})
	for f := normalize.NumFields; f < normalize.NumFields+3; f++ {
		if got := d.Field(f); got != nil {
			t.Errorf("%d readings of a field that there is not", len(got))
		}
	}
}

// described assembles the document of the lines and says all that there is to say of it.
func described(lines []string) string {
	var o Options
	var sources [2]Source
	sources[1].Answer = 1
	last := 0
	for i, line := range lines {
		head, text, isText := strings.Cut(line, ": ")
		words := strings.Fields(head)
		if words[0] == "piece" {
			s := &sources[0]
			if s.Pieces == nil {
				s.Pieces = &Pieces{Layout: words[1]}
			}
			name, digit := strings.CutSuffix(words[2], "#")
			s.Pieces.Of = append(s.Pieces.Of, mrz.Piece{Element: element(name), Digit: digit, Text: strings.Join(words[3:], " ")})
			s.Pieces.At = append(s.Pieces.At, "/piece/"+words[2])
			continue
		}
		if !isText {
			for _, w := range words {
				name, value, _ := strings.Cut(w, "=")
				value = strings.ReplaceAll(value, "_", " ")
				switch name {
				case "asof":
					o.AsOf = normalize.MustParseDate(value)
				case "repair":
					o.Repair = true
				case "type":
					sources[0].Type, _ = normalize.ParseDocType(value)
				case "country":
					sources[0].Country = value
				case "title":
					sources[0].Title = value
				case "trust":
					f, ws, _ := strings.Cut(value, ":")
					o.Trust = map[normalize.Field][]Witness{}
					for w := range strings.SplitSeq(ws, ",") {
						o.Trust[field(f)] = append(o.Trust[field(f)], witness(w))
					}
				default:
					panic(line)
				}
			}
			continue
		}
		name, answer, _ := strings.Cut(words[0], "@")
		raw := Raw{Witness: witness(name), Field: field(words[1]), Text: strings.ReplaceAll(text, `\n`, "\n"), At: "/" + strconv.Itoa(i), Label: words[1], Confidence: -1}
		for _, w := range words[2:] {
			switch name, value, _ := strings.Cut(w, "="); name {
			case "lang":
				raw.Language = value
			case "same":
				raw.Same = uint16(value[0] - '0')
			case "notation":
				raw.Notation = value
			case "scheme":
				raw.Schemes = append(raw.Schemes, value)
			case "else":
				raw.Else = field(value)
			case "at":
				raw.At = value
			case "stated":
				raw.Stated, raw.StatedAt = value, raw.At+"/stated"
			default:
				panic(line)
			}
		}
		if answer == "1" {
			last = 1
			sources[1].Raws = append(sources[1].Raws, raw)
		} else {
			sources[0].Raws = append(sources[0].Raws, raw)
		}
	}
	d := Assemble(o, sources[:last+1]...)
	var b strings.Builder
	say := func(format string, args ...any) {
		b.WriteString("  " + strings.TrimSpace(fmt.Sprintf(format, args...)) + "\n")
	}
	say("%s", d.Title())
	for i := range d.Readings {
		r := &d.Readings[i]
		said := parsed(&r.Parsed)
		if r.Stated != nil {
			said += " (in the vendor's own form " + parsed(&r.Stated.Parsed) + ")"
		}
		if d.ContradictsStated(r) {
			said += " (the vendor's own form contradicts it)"
		}
		mark := ""
		if d.Canonical(r.Field) == r {
			mark = "*"
		}
		say("%s%s %s at %s: %s", r.Field, mark, origin(r), r.At, said)
	}
	for i := range d.Numbers {
		n := &d.Numbers[i]
		say("number %s %v of %s %v, expected %v, doubt %v", n.Scheme.ID(), n.Result.Status, n.Field, n.Origin.Witness, n.Expected, n.Doubt)
	}
	for i := range d.Zones {
		z := &d.Zones[i]
		say("zone %s %s, %d edits, %v, at %q, the number at %v, beyond %v", z.Layout().ID(), z.Status(), len(z.Edits), z.Err, z.At, z.Place(z.Zone.Place(mrz.DocumentNumber)), z.Place(9, 9))
	}
	for _, r := range d.Rest {
		say("rest %s at %s, known %v, %d", r.Label, r.At, r.Known, r.Kind)
	}
	pairs := d.Cross()
	for i := range pairs {
		p := &pairs[i]
		say("%s %s and %s: %s %s, independent %v", p.Field, origin(p.A), origin(p.B), p.Agreement, p.Reason, p.Independent)
	}
	for _, p := range d.Contradictions() {
		say("contradiction %s %s and %s at %s: %s", p.Field, p.A.At, p.B.At, origin(p.A), p.Reason)
	}
	for f := range normalize.NumFields {
		if a := FieldAgreement(pairs, f); a.Agreement != normalize.NotComparable {
			say("%s: %s %s", f, a.Agreement, a.Reason)
		}
	}
	return b.String()
}

func parsed(p *normalize.Parsed) string {
	s := p.State.String()
	if p.State == normalize.Read {
		s = p.Value.String()
	}
	for _, v := range p.Alternatives {
		s += " " + v.String()
	}
	if p.Note != 0 {
		s += ": " + p.Note.String()
	}
	return s
}

func origin(r *Reading) string {
	if r.Origin.Answer != 0 {
		return fmt.Sprintf("%s@%d", r.Origin.Witness, r.Origin.Answer)
	}
	return r.Origin.Witness.String()
}

func field(name string) normalize.Field {
	f, ok := normalize.ParseField(name)
	if !ok {
		panic("no field " + name)
	}
	return f
}

func witness(name string) Witness {
	w, ok := witnessNamed(name)
	if !ok {
		panic("no witness " + name)
	}
	return w
}

func element(name string) mrz.Element {
	for e := mrz.DocumentCode; e <= mrz.Composite; e++ {
		if e.String() == name {
			return e
		}
	}
	panic("no element " + name)
}

// What an answer gives in pieces has the place of the piece there, else that of the first
// piece of the line.
func TestPlaceInPieces(t *testing.T) {
	z := Zone{At: [3]string{"/code", "/number", ""}, Pieces: []ZonePiece{
		{mrz.Span{Line: 1, From: 1, To: 2}, "/code"}, {mrz.Span{Line: 2, From: 1, To: 9}, "/number"}, {mrz.Span{Line: 2, From: 10, To: 10}, "/digit"},
	}}
	for _, tt := range []struct {
		line, column int
		want         string
	}{
		{1, 1, "/code"}, {1, 2, "/code"}, {1, 3, "/code"}, {2, 1, "/number"}, {2, 9, "/number"}, {2, 10, "/digit"}, {2, 11, "/number"},
		{0, 1, ""}, {-1, 1, ""}, {3, 1, ""}, {4, 1, ""},
	} {
		if got := z.Place(tt.line, tt.column); got != (Place{Pointer: tt.want}) {
			t.Errorf("line %d column %d: %v, want %s", tt.line, tt.column, got, tt.want)
		}
	}
}

// So alike are no two numbers of one document: one is the other, misread in one character.
func TestMisreadNumber(t *testing.T) {
	for _, pair := range [...]string{"1 2", "12 13", "12 32", "123 143", "12 1", "12 2", "123 13", "122 12", "A A1"} {
		if a, b, _ := strings.Cut(pair, " "); !misread(a, b) || !misread(b, a) {
			t.Errorf("%s and %s are not misread", a, b)
		}
	}
	for _, pair := range [...]string{"12 12", "1 ", "12 21", "12 34", "1 123", "12 345", "123 14", "1234 132", "3 123", "123 456"} {
		if a, b, _ := strings.Cut(pair, " "); misread(a, b) != (pair == "1 ") || misread(b, a) != (pair == "1 ") {
			t.Errorf("%s and %s are misread", a, b)
		}
	}
}
