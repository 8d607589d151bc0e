// Package infer proposes a table for the answers of an unknown vendor.
package infer

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// Table proposes a table for answers of an unknown vendor, in YAML with comments
// for a person to finish. It goes by the names that built-in tables know and by what
// values look like: zones, dates, sexes, types of document. The proposal can be loaded as it
// is and holds no value of the answers but words such as "success". asOf is
// the reference date. The error is a *vendors.SyntaxError of the first answer that is no
// JSON.
func Table(id string, asOf normalize.Date, answers ...[]byte) ([]byte, error) {
	s := survey{asOf: asOf, leaves: make(map[string]*leaf), shapes: make(map[string]string)}
	for _, answer := range answers {
		if err := s.add(answer); err != nil {
			return nil, err
		}
	}
	return s.propose(id), nil
}

// maxSeen bounds the texts that are kept of one place.
const maxSeen = 200

// leaf is a place of the answers that holds texts.
type leaf struct {
	at    string
	name  string // the last member name
	above string // the one before
	kind  byte   // of the first value
	texts []string
	long  bool // some text is as long as an image

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
	lists  []*labelled
}

// labelled is a label/value list.
type labelled struct {
	at, label, value string
	entries          []*leaf // name is the label
}

func (s *survey) add(answer []byte) error {
	var t tape.Tape
	if err := t.Parse(answer); err != nil {
		return err
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
	if !strings.Contains(at, "/*") && at != "" && kind != 'n' {
		shapes[at] = tape.TypeName(kind)
	}
	switch kind {
	case '{', '[':
		if kind == '[' && s.labels(t, n, at) {
			return
		}
		outer := name
		if wrapping()[plainWord(name)] {
			outer = above
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
	default:
		s.keep(at, name, above, t, n)
	}
}

func (s *survey) keep(at, name, above string, t *tape.Tape, n int32) {
	l := s.leaves[at]
	if l == nil {
		l = &leaf{at: at, name: name, above: above, kind: t.Nodes[n].Kind}
		s.leaves[at] = l
		s.order = append(s.order, l)
	}
	l.see(t, n)
}

func (l *leaf) see(t *tape.Tape, n int32) {
	const image = 1000
	text := strings.TrimSpace(string(t.AppendText(nil, n)))
	switch {
	case text == "":
	case len(text) > image:
		l.long = true
	case len(l.texts) < maxSeen:
		l.texts = append(l.texts, text)
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
		for c := t.Nodes[e].Child; c != tape.None; c = t.Nodes[c].Next {
			if t.Nodes[c].Kind == '"' {
				if _, ok := dictionary()[plainWord(string(t.AppendText(nil, c)))]; ok {
					known[string(t.AppendName(nil, c))]++
				}
			}
		}
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
		s.lists = append(s.lists, list)
	}
	for e := t.Nodes[n].Child; e != tape.None; e = t.Nodes[e].Next {
		l, v := t.Member(e, list.label), t.Member(e, list.value)
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
			list.entries = append(list.entries, &leaf{at: at, name: text, kind: t.Nodes[v].Kind})
		}
		list.entries[i].see(t, v)
	}
	return true
}

// valueMember returns the member of the entries that most of them have a text in,
// beside the label; one with a name that wraps texts counts twice.
func valueMember(t *tape.Tape, n int32, label string) string {
	texts := make(map[string]int)
	for e := t.Nodes[n].Child; e != tape.None; e = t.Nodes[e].Next {
		for c := t.Nodes[e].Child; c != tape.None; c = t.Nodes[c].Next {
			if name := string(t.AppendName(nil, c)); name != label && t.Nodes[c].Kind == '"' && !t.Blank(c) {
				texts[name]++
				if wrapping()[plainWord(name)] {
					texts[name]++
				}
			}
		}
	}
	best := ""
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		if texts[name] > texts[best] {
			best = name
		}
	}
	return best
}

// recognise finds the field of a place: by its name where its texts can be of that
// field, else by what the texts are.
func (s *survey) recognise(l *leaf) {
	if l.kind != '"' && l.kind != '0' || !isPlainName(l.at) || !isPlainName(l.name) {
		return
	}
	name := plainWord(l.name)
	if wrapping()[name] {
		name = plainWord(l.above)
	}
	f, ok := dictionary()[name]
	switch {
	case len(l.texts) > 0 && l.all(isZoneText):
		l.field, l.why = normalize.MRZLines, "its texts are lines of a zone"
	case ok && s.fits(l, f):
		l.field, l.why = f, "by its name"
	case l.kind == '"' && len(l.texts) > 0 && s.fits(l, normalize.Sex) && l.all(isLetters):
		l.field, l.why = normalize.Sex, "by its values: look whether they are sexes"
	case l.kind == '"' && len(l.texts) > 0 && l.all(func(text string) bool { _, ok := normalize.ParseDocType(text); return ok }):
		l.field, l.why = normalize.DocumentType, "by its values: names of documents"
	}
	if l.field.Kind() == normalize.DateValue && len(l.texts) > 0 {
		if l.notation = notationOf(l.texts); l.notation == "" {
			l.why += "; no sample tells the order of day and month, or it is printed in words"
		}
	}
}

func (l *leaf) all(is func(text string) bool) bool {
	return !slices.ContainsFunc(l.texts, func(text string) bool { return !is(text) })
}

func isLetters(text string) bool {
	return len(text) <= 24 && strings.IndexFunc(text, func(r rune) bool { return '0' <= r && r <= '9' }) < 0
}

// fits reports whether all texts can be values of a field.
func (s *survey) fits(l *leaf, f normalize.Field) bool {
	h := normalize.Hints{Field: f, AsOf: s.asOf}
	return l.all(func(text string) bool {
		switch f.Kind() {
		case normalize.DateValue:
			return normalize.ParsePrintedDate(text, h).State != normalize.Unreadable
		case normalize.SexValue:
			return normalize.ParseSex(text, h).State != normalize.Unreadable
		case normalize.ZoneValue:
			return isZoneText(text)
		}
		return true
	})
}

// isZoneText reports whether a text is a machine readable zone or a line of one.
func isZoneText(text string) bool {
	if len(text) < 20 || strings.Count(text, "<") < 2 {
		return false
	}
	line := strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<") == ""
	_, err := mrz.Find(text)
	return line || err == nil
}

// notationOf returns the notation of numeric dates, "" when the texts have no
// common one or do not tell the order.
func notationOf(texts []string) string {
	common := ""
	order := ""
	for _, text := range texts {
		parts := strings.FieldsFunc(text, func(r rune) bool { return r < '0' || r > '9' })
		form := strings.Map(func(r rune) rune {
			if '0' <= r && r <= '9' {
				return '0'
			}
			return r
		}, text)
		if common != "" && form != common {
			return ""
		}
		common = form
		switch {
		case len(parts) != 3:
			if len(text) == 8 && len(parts) == 1 && (strings.HasPrefix(text, "19") || strings.HasPrefix(text, "20")) {
				order = "YMD"
				continue
			}
			return ""
		case len(parts[0]) == 4:
			order = "YMD"
		case len(parts[2]) == 4:
			if a, _ := strconv.Atoi(parts[0]); a > 12 {
				order = "DMY"
			}
			if b, _ := strconv.Atoi(parts[1]); b > 12 {
				order = "MDY"
			}
		}
	}
	switch {
	case order == "":
		return ""
	case common == "00000000":
		return "YYYYMMDD"
	case len(strings.Trim(common, "0-./ ")) > 0 || len(common) != 10:
		return ""
	}
	sep := strings.Trim(common, "0")[:1]
	letters := map[byte]string{'Y': "YYYY", 'M': "MM", 'D': "DD"}
	return letters[order[0]] + sep + letters[order[1]] + sep + letters[order[2]]
}
