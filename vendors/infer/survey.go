package infer

import (
	"bytes"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

func surveyed(asOf normalize.Date, answers [][]byte) (*survey, error) {
	s := &survey{asOf: asOf, leaves: make(map[string]*leaf), shapes: make(map[string]string), many: make(map[string]bool), wraps: maps.Clone(wrapping())}
	for _, answer := range answers {
		if err := s.add(answer); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// maxValues bounds the values of an answer that is looked at. Where every word of a page
// has its place, an answer has some thousands.
const maxValues = 50_000

// maxSeen bounds the texts that are kept of one place.
const maxSeen = 200

// leaf is a place of the answers that holds texts.
type leaf struct {
	at     string
	name   string // the last member name
	above  string // the one before
	kind   byte   // of the first value
	texts  []string
	in     []int    // the answers that have them
	label  bool     // name is a label of a list
	parts  []string // of a date: the places of its year, month and day
	nested bool     // the name around it says of what
	wraps  bool     // name says only that a text comes: above says of what
	null   string   // a text that says that there is none
	long   bool     // some text is as long as an image

	outcome bool // by its name it tells whether the vendor could answer

	field    normalize.Field
	notation string
	why      string
}

// survey is what the answers have where.
type survey struct {
	asOf   normalize.Date
	n      int
	leaves map[string]*leaf
	order  []*leaf           // in the order of the answers
	shapes map[string]string // place without elements of arrays → its JSON type, "" when answers differ or lack it
	many   map[string]bool   // arrays of several elements
	unwrap []string          // strings that hold JSON
	lists  []*labelled
	wraps  map[string]bool // names that say only that a text comes

	outcome outcome
}

// labelled is a label/value list.
type labelled struct {
	at, label, value string
	each             string  // in an entry: an array of values
	entries          []*leaf // name is the label
}

func (s *survey) add(answer []byte) error {
	var t tape.Tape
	if err := t.Parse(answer); err != nil {
		return err
	}
	if len(t.Nodes) > maxValues {
		return &tape.SyntaxError{Reason: "more than " + strconv.Itoa(maxValues) + " values, too many to propose a table from"}
	}
	shapes := make(map[string]string)
	s.walk(&t, 0, "", "", "", shapes)
	for at, kind := range shapes {
		if _, known := s.shapes[at]; s.n == 0 || known {
			if s.n > 0 && s.shapes[at] != kind {
				kind = ""
			}
			s.shapes[at] = kind
		}
	}
	for at := range s.shapes {
		if _, here := shapes[at]; !here {
			s.shapes[at] = ""
		}
	}
	s.n++
	return nil
}

// walk visits the value n at a place; name is the last member name, above the one
// before that says more than that a text comes.
func (s *survey) walk(t *tape.Tape, n int32, at, name, above string, shapes map[string]string) {
	kind := t.Nodes[n].Kind
	if !strings.Contains(at, "/*") && (at != "" || kind == '[') && kind != 'n' {
		shapes[at] = tape.TypeName(kind)
	}
	switch kind {
	case '{', '[':
		if kind == '[' && s.labels(t, n, at) {
			return
		}
		if kind == '[' && t.Nodes[n].Child != tape.None && t.Nodes[t.Nodes[n].Child].Next != tape.None {
			s.many[at] = true
		}
		outer := name
		if s.wraps[plainWord(name)] {
			outer = above
		}
		if kind == '{' {
			s.wrappers(t, n)
		}
		for c := t.Nodes[n].Child; c != tape.None; c = t.Nodes[c].Next {
			if kind == '[' {
				s.walk(t, c, at+"/*", name, above, shapes)
			} else {
				member := string(t.AppendName(nil, c))
				s.walk(t, c, at+"/"+string(tape.EscapePointer([]byte(member), 0)), member, outer, shapes)
			}
		}
	case 'n':
	case '"':
		text := t.AppendText(nil, n)
		var inner tape.Tape
		if bare := unfenced(text); !strings.HasPrefix(string(bare), "{") || strings.Contains(at, "*") || inner.Parse(bare) != nil {
			s.keep(at, name, above, t, n)
			return
		}
		if !slices.Contains(s.unwrap, at) {
			s.unwrap = append(s.unwrap, at)
		}
		s.walk(&inner, 0, at, name, above, make(map[string]string))
	default:
		s.keep(at, name, above, t, n)
	}
}

// unfenced leaves what stands between the fences of a block of code.
func unfenced(text []byte) []byte {
	inside, fenced := bytes.CutPrefix(bytes.TrimSpace(text), []byte("```"))
	if !fenced {
		return text
	}
	if _, below, ok := bytes.Cut(inside, []byte("\n")); ok {
		inside = below
	}
	return bytes.TrimSpace(bytes.TrimSuffix(inside, []byte("```")))
}

func (s *survey) keep(at, name, above string, t *tape.Tape, n int32) {
	l := s.leaves[at]
	if l == nil {
		l = &leaf{
			at: at, name: name, above: above, kind: t.Nodes[n].Kind, wraps: s.wraps[plainWord(name)] && above != "",
			outcome: isOutcome(at, name),
		}
		s.leaves[at] = l
		s.order = append(s.order, l)
	}
	l.see(t, n, s.n)
}

// nothing are texts that say that there is no value.
var nothing = []string{"N/A", "n/a", "NA", "-", "--", "null", "None", "NONE", "Not Available", "NOT AVAILABLE"}

func (l *leaf) see(t *tape.Tape, n int32, answer int) {
	const image = 1000
	text := strings.TrimSpace(string(t.AppendText(nil, n)))
	switch {
	case text == "":
	case slices.Contains(nothing, text):
		l.null = text
	case len(text) > image:
		l.long = true
	case len(l.texts) < maxSeen || l.outcome:
		l.texts, l.in = append(l.texts, text), append(l.in, answer)
	}
}

// labels takes an array for a label/value list when one member of its entries
// holds labels that built-in tables know, and keeps what it holds.
func (s *survey) labels(t *tape.Tape, n int32, at string) bool {
	known := make(map[string]int)
	entries := 0
	for e := t.Nodes[n].Child; e != tape.None; e = t.Nodes[e].Next {
		if t.Nodes[e].Kind != '{' {
			return false
		}
		entries++
		eachText(t, e, func(at string, c int32) {
			if lookup(string(t.AppendText(nil, c))) != normalize.NoField {
				known[at]++
			}
		})
	}
	label := ""
	for _, name := range slices.Sorted(maps.Keys(known)) {
		if known[name] > max(1, known[label], entries/3) {
			label = name
		}
	}
	if label == "" {
		return false
	}
	var list *labelled
	for _, l := range s.lists {
		if l.at == at && l.label == label {
			list = l
		}
	}
	if list == nil {
		value := valueMember(t, n, label)
		if value == "" {
			return false
		}
		list = &labelled{at: at, label: label, value: value}
		if each, in, ok := strings.Cut(value, "\x00"); ok {
			list.each, list.value = each, in
		}
		s.lists = append(s.lists, list)
	}
	for e := t.Nodes[n].Child; e != tape.None; e = t.Nodes[e].Next {
		l, v := t.Find(e, tape.PathOf(placeOf(list.label))), list.first(t, e)
		if l == tape.None || v == tape.None || !t.IsText(l) || !t.IsText(v) {
			continue
		}
		text := string(t.AppendText(nil, l))
		i := slices.IndexFunc(list.entries, func(x *leaf) bool { return x.name == text })
		switch {
		case i < 0 && len(list.entries) == maxSeen:
			continue
		case i < 0:
			i = len(list.entries)
			list.entries = append(list.entries, &leaf{at: at, name: text, label: true, kind: t.Nodes[v].Kind})
		}
		list.entries[i].see(t, v, s.n)
	}
	return true
}

// eachText visits the strings that are members of an entry, or of a member of it.
func eachText(t *tape.Tape, entry int32, visit func(at string, n int32)) {
	for c := t.Nodes[entry].Child; c != tape.None; c = t.Nodes[c].Next {
		name := string(t.AppendName(nil, c))
		switch t.Nodes[c].Kind {
		case '"':
			visit(name, c)
		case '{':
			name = string(tape.EscapePointer([]byte(name), 0))
			for m := t.Nodes[c].Child; m != tape.None; m = t.Nodes[m].Next {
				if t.Nodes[m].Kind == '"' {
					visit("/"+name+"/"+string(tape.EscapePointer(t.AppendName(nil, m), 0)), m)
				}
			}
		}
	}
}

// first returns the value of an entry, the first of several, or None.
func (list *labelled) first(t *tape.Tape, entry int32) int32 {
	if list.each != "" {
		values := t.Member(entry, tape.KeyOf(list.each))
		if values == tape.None || t.Nodes[values].Kind != '[' {
			return tape.None
		}
		if entry = t.Nodes[values].Child; entry == tape.None {
			return tape.None
		}
	}
	return t.Find(entry, tape.PathOf(placeOf(list.value)))
}

// placeOf returns the place that a list's table writes as a name or a place.
func placeOf(name string) string {
	if strings.HasPrefix(name, "/") {
		return name
	}
	return "/" + string(tape.EscapePointer([]byte(name), 0))
}

// valueMember returns the place in the entries that most of them have a text at,
// beside the label; one with a name that wraps texts counts twice.
func valueMember(t *tape.Tape, n int32, label string) string {
	texts := make(map[string]int)
	seen := make(map[string]bool) // a row's own number or source is often that of others too
	for e := t.Nodes[n].Child; e != tape.None; e = t.Nodes[e].Next {
		eachText(t, e, func(at string, c int32) {
			if at == label || t.Blank(c) {
				return
			}
			texts[at]++
			if text := at + "\x00" + string(t.AppendText(nil, c)); !seen[text] {
				seen[text] = true
				texts[at]++
			}
			if wrapping()[plainWord(at[strings.LastIndexByte(at, '/')+1:])] {
				texts[at]++
			}
		})
		for c := t.Nodes[e].Child; c != tape.None; c = t.Nodes[c].Next {
			first := t.Nodes[c].Child
			if t.Nodes[c].Kind != '[' || first == tape.None || t.Nodes[first].Kind != '{' {
				continue
			}
			for m := t.Nodes[first].Child; m != tape.None; m = t.Nodes[m].Next {
				if name := string(t.AppendName(nil, m)); t.Nodes[m].Kind == '"' && wrapping()[plainWord(name)] {
					texts[string(t.AppendName(nil, c))+"\x00"+name] += 3
				}
			}
		}
	}
	best := ""
	for _, at := range slices.Sorted(maps.Keys(texts)) {
		if texts[at] > texts[best] {
			best = at
		}
	}
	return best
}
