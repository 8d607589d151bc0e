package rules_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
)

// TestFindings checks the documents of testdata/findings.txt and writes what is found, with
// the values at its places, below each. A document begins with a line "- what it shows"; its
// options and its texts follow, a line each:
//
//	only=name-order,under-age asof=2026-11-01 repair type=passport country=UTO age=18 grace=30 confidence=0.9 accept=UTO,D require=surname,sex
//	says mrz: error
//	visual@1 birth_date at=/x stated=1990-04-03 confidence=0.5 scheme=idn-nik: the text
//
// @1 is the second answer.
func TestFindings(t *testing.T) {
	golden.Blocks(t, "testdata/findings.txt", func(lines []string) string { return checked(t, lines) })
}

// checked says what is found in the document of the lines.
func checked(t *testing.T, lines []string) string {
	o := document.Options{AsOf: normalize.MustParseDate("2026-11-01")}
	sources := []document.Source{{}, {Answer: 1}}
	var p rules.Policy
	last := 0
	for i, line := range lines {
		head, text, isText := strings.Cut(line, ": ")
		words := strings.Fields(head)
		if !isText {
			for _, w := range words {
				setOption(t, &o, &sources[0], &p, w)
			}
			continue
		}
		if words[0] == "says" { // the vendor, of one of its checks
			sources[0].Advisory = append(sources[0].Advisory, document.Advisory{Name: words[1], Value: text, At: "/says/" + words[1]})
			continue
		}
		name, answer, _ := strings.Cut(words[0], "@")
		raw := document.Raw{Text: text, At: "/" + strconv.Itoa(i), Label: words[1], Confidence: -1}
		if raw.Witness.UnmarshalText([]byte(name)) != nil {
			t.Fatal(line)
		}
		raw.Field = fieldNamed(t, words[1])
		for _, w := range words[2:] {
			switch name, value, _ := strings.Cut(w, "="); name {
			case "at":
				raw.At = value
			case "stated":
				raw.Stated, raw.StatedAt = value, raw.At+"/stated"
			case "confidence":
				f, _ := strconv.ParseFloat(value, 32)
				raw.Confidence = float32(f)
			case "scheme":
				raw.Schemes = append(raw.Schemes, value)
			default:
				t.Fatal(line)
			}
		}
		n, _ := strconv.Atoi(answer)
		last = max(last, n)
		sources[n].Raws = append(sources[n].Raws, raw)
	}
	set, err := rules.NewSet(p)
	if err != nil {
		t.Fatal(err)
	}
	r := set.Check(document.Assemble(o, sources[:last+1]...))
	var b strings.Builder
	for i := range r.Findings {
		f := &r.Findings[i]
		fmt.Fprintf(&b, "  %s", f)
		if v := r.Values(f, nil, false); v != "" {
			fmt.Fprintf(&b, ": %s; redacted: %s", v, r.Values(f, nil, true))
		}
		b.WriteByte('\n')
	}
	for g := rules.GroupType; int(g) < len(r.Checks); g++ {
		if c := r.Checks[g]; c != rules.NotDone {
			fmt.Fprintf(&b, "  %v: %v\n", g, c)
		}
	}
	return b.String()
}

func setOption(t *testing.T, o *document.Options, s *document.Source, p *rules.Policy, word string) {
	name, value, _ := strings.Cut(word, "=")
	switch list := strings.Split(value, ","); name {
	case "only":
		p.Only = list
	case "asof":
		o.AsOf = normalize.MustParseDate(value)
	case "repair":
		o.Repair = true
	case "noasof":
		o.AsOf = normalize.Date{}
	case "type":
		s.Type, _ = normalize.ParseDocType(value)
	case "country":
		s.Country = value
	case "age":
		p.MinimumAge, _ = strconv.Atoi(value)
	case "confidence":
		p.MinimumConfidence, _ = strconv.ParseFloat(value, 64)
	case "grace":
		p.ExpiryGrace, _ = strconv.Atoi(value)
	case "accept":
		for _, c := range list {
			p.AcceptIssuers = append(p.AcceptIssuers, issuer(c))
		}
	case "require":
		p.Require = map[normalize.DocType][]normalize.Field{s.Type: nil}
		for _, f := range list {
			p.Require[s.Type] = append(p.Require[s.Type], fieldNamed(t, f))
		}
	default:
		t.Fatal(word)
	}
}

func fieldNamed(t *testing.T, name string) normalize.Field {
	f, ok := normalize.ParseField(name)
	if !ok {
		t.Fatal("no field ", name)
	}
	return f
}
