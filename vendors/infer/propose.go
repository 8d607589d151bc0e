package infer

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

// propose writes the table; errors are the answers that are errors, by what tells it, and
// other those that have no field, whose numbers (bare) are told.
func (s *survey) propose(id string, errors []*survey, other *survey, bare []int, answers [][]byte) ([]byte, error) {
	t := &vendors.Table{ID: id, Title: "the answers of " + id, Witness: document.Visual, Null: []string{"N/A"}} // what most vendors write for none
	var found, others []*leaf
	s.dates()
	for _, l := range s.order {
		l.recognise(s.asOf)
	}
	inZone(s.order, s.asOf)
	numbers(s.order, s.asOf)
	s.addresses()
	settle(s.order, s.asOf)
	for _, l := range s.order {
		if l.field != normalize.NoField {
			found = append(found, l)
		} else if len(l.parts) == 0 {
			others = append(others, l)
		}
	}
	t.Documents = documentsOf(found, s.lists)
	t.Unwrap = s.unwrap
	var fields []*leaf
	for _, l := range found {
		rest := strings.TrimPrefix(l.at, t.Documents)
		if l.field != normalize.MRZLines && !l.again() && s.several(t.Documents, rest) {
			others = append(others, l) // of several people or things in one document
		} else {
			b := vendors.Binding{Field: l.field, At: []string{rest}, Notation: l.notation}
			if len(l.parts) > 1 {
				b.At = nil
				for _, at := range l.parts {
					b.Parts = append(b.Parts, strings.TrimPrefix(at, t.Documents))
				}
			}
			t.Fields = append(t.Fields, b)
			fields = append(fields, l)
		}
	}
	var unmapped []string
	for _, list := range s.lists {
		t.Lists = append(t.Lists, vendors.List{At: strings.TrimPrefix(list.at, t.Documents), Label: list.label, Each: list.each, Value: list.value})
		for _, l := range list.entries {
			l.recognise(s.asOf)
		}
		inZone(list.entries, s.asOf)
		numbers(list.entries, s.asOf)
		settle(list.entries, s.asOf)
		for _, l := range list.entries {
			if l.field != normalize.NoField {
				t.Fields = append(t.Fields, vendors.Binding{Field: l.field, Labels: []string{l.name}, Notation: l.notation})
				fields = append(fields, l)
			} else {
				unmapped = append(unmapped, "label "+plainName(l.name)+": "+l.form(s.asOf))
			}
		}
	}
	for _, l := range others {
		switch {
		case s.isEnvelope(t, l):
		case l.long && isPlainName(l.name):
			t.Ignore = append(t.Ignore, l.name)
		default:
			unmapped = append(unmapped, plainName(l.at)+": "+l.form(s.asOf))
		}
	}
	for _, l := range s.order {
		if l.null != "" && l.field != normalize.NoField && !slices.Contains(t.Null, l.null) {
			t.Null = append(t.Null, l.null)
		}
	}
	marks := s.marks(t.Documents)
	if len(marks) == 1 && marks[0].At == "" && marks[0].Is != "array" {
		return nil, ErrNothingInCommon
	}
	t.Marks = [][]vendors.Mark{marks}
	for _, e := range errors {
		e.failing(t)
	}
	if other != nil {
		other.shape(t)
	}
	return commented(t, &s.outcome, bare, answers, fields, unmapped), nil
}

// documentsOf returns the place below which all fields and lists stand.
func documentsOf(found []*leaf, lists []*labelled) string {
	var places [][]string
	for _, l := range found {
		at := l.at
		if len(l.parts) > 0 {
			at = at[:strings.LastIndexByte(at, '/')]
		}
		places = append(places, strings.Split(at, "/"))
	}
	for _, l := range lists {
		places = append(places, strings.Split(l.at, "/"))
	}
	if len(places) == 0 {
		return ""
	}
	common := places[0][:len(places[0])-1]
	for _, p := range places[1:] {
		n := 0
		for n < len(common) && n < len(p)-1 && common[n] == p[n] {
			n++
		}
		common = common[:n]
	}
	return strings.Join(common, "/")
}

// several reports whether a place in the documents has several elements.
func (s *survey) several(documents, at string) bool {
	for i := range at {
		if strings.HasPrefix(at[i:], "/*") && s.many[documents+at[:i]] {
			return true
		}
	}
	return false
}

// again reports whether the elements of the array are readings of one field: those of
// a name may be its parts, two equal surnames too, and there may be several numbers.
func (l *leaf) again() bool {
	kind := l.field.Kind()
	if kind == normalize.DateValue || kind == normalize.SexValue || kind == normalize.CountryValue || l.field == normalize.DocumentNumber && l.saysDocument() {
		i := strings.LastIndex(l.at, "/*")
		return i > 0 && plainWord(l.at[strings.LastIndexByte(l.at[:i], '/')+1:i]) == plainWord(l.said()) && !strings.Contains(l.at[:i], "/*")
	}
	return false
}

// isEnvelope takes a place for the number of the request or the code of the
// outcome, by its name.
func (s *survey) isEnvelope(t *vendors.Table, l *leaf) bool {
	if strings.Contains(l.at, "/*") || t.Documents != "" && strings.HasPrefix(l.at, t.Documents+"/") {
		return false
	}
	switch plainWord(l.name) {
	case "requestid", "sequenceid", "traceid", "transactionid", "logid", "jobid", "requestno":
		if t.RequestID == "" {
			t.RequestID = l.at
			return true
		}
	}
	if s.outcome.at == "" && l.outcome && len(l.texts) > 0 && isFine(l.texts[0]) && l.all(func(text string) bool { return text == l.texts[0] }) {
		s.outcome = outcome{at: l.at, fine: l.texts[:1]}
	}
	return l.at == s.outcome.at
}

// marks returns conditions that all the answers fulfil: the place of the documents
// and the members at the top, or those beside the fields where that is too little.
func (s *survey) marks(documents string) (marks []vendors.Mark) {
	documents, _, _ = strings.Cut(documents, "/*")
	for _, at := range s.unwrap {
		if documents == at || strings.HasPrefix(documents, at+"/") {
			documents = at // what stands in a string has no shape
		}
	}
	if kind := s.shapes[documents]; kind != "" {
		marks = append(marks, vendors.Mark{At: documents, Is: kind})
	}
	add := func(above string, enough int) {
		for _, at := range slices.Sorted(maps.Keys(s.shapes)) {
			name, below := strings.CutPrefix(at, above+"/")
			if len(marks) < enough && below && !strings.Contains(name, "/") && s.shapes[at] != "" && isPlainName(at) &&
				at != documents && !strings.HasPrefix(documents, at+"/") {
				marks = append(marks, vendors.Mark{At: at})
			}
		}
	}
	add("", 4)
	if documents != "" && len(marks) < 2 {
		add(documents, 3)
	}
	if len(marks) == 0 {
		marks = []vendors.Mark{{At: documents}}
	}
	return marks
}

// form says what the texts look like, and quotes none.
func (l *leaf) form(asOf normalize.Date) string {
	all := func(is func(text string) bool) bool { return len(l.texts) > 0 && l.all(is) }
	switch {
	case l.kind == 't' || l.kind == 'f':
		return "true or false"
	case len(l.texts) == 0:
		return "empty in all answers"
	case all(func(text string) bool {
		p := normalize.ParsePrintedDate(text, normalize.Hints{Field: normalize.IssueDate, AsOf: asOf})
		return len(text) >= 8 && p.State != normalize.Unreadable && p.State != normalize.Unknown
	}):
		return "a date: birth_date, issue_date or expiry_date?"
	case all(func(text string) bool { _, ok := mrz.LookupState(text); return ok && len(text) == 3 }):
		return "a code of a country: nationality or issuing_country?"
	case l.kind == '0':
		return "a number"
	case all(func(text string) bool { return strings.ContainsAny(text, "0123456789") && !strings.Contains(text, " ") }):
		return "digits, perhaps with letters: document_number or personal_number?"
	}
	return "text"
}

// isPlainName reports whether a name or place may be written into the proposal: a
// name with a row of digits may be a value.
func isPlainName(name string) bool {
	for part := range strings.SplitSeq(name, "/") {
		digits := 0
		for _, r := range part {
			if '0' <= r && r <= '9' {
				digits++
			}
		}
		if digits > 4 {
			return false
		}
	}
	return strings.IndexFunc(name, func(r rune) bool { return !unicode.IsPrint(r) }) < 0
}

// plainName is a name or place as a comment shows it.
func plainName(name string) string {
	if !isPlainName(name) {
		return "(a name that may be a value)"
	}
	return name
}

// commented writes the table with what a person must know to finish it.
func commented(t *vendors.Table, o *outcome, bare []int, answers [][]byte, fields []*leaf, unmapped []string) []byte {
	var b bytes.Buffer
	from := "1 answer"
	if n := len(answers); n != 1 {
		from = strconv.Itoa(n) + " answers"
	}
	misfits := 0
	for _, answer := range answers {
		if !vendors.Fits(answer, t) {
			misfits++
		}
	}
	fmt.Fprintf(&b, `# Proposed from %s: look at every line, above all at the fields.
# witness: visual is what is printed. Where the vendor may have taken a value from
# the machine readable zone, write merged, or vendor_mrz where it says so.
# marks: by these an answer is recognised; all of one list must hold.
`, from)
	if misfits > 0 {
		fmt.Fprintf(&b, "# %d of the answers do not fit them: for another form, of errors perhaps, add a list.\n", misfits)
	}
	b.WriteString(about(t, fields))
	b.WriteString(aboutErrors(t, o, bare))
	i := 0
	for line := range strings.Lines(string(tablefile.Append(nil, t, false))) {
		if strings.HasPrefix(line, "- field: ") && i < len(fields) {
			line = strings.TrimSuffix(line, "\n") + " # " + fields[i].why + "\n"
			i++
		}
		b.WriteString(line)
	}
	if len(unmapped) > 0 {
		b.WriteString("# Not recognised:\n")
		for _, u := range unmapped {
			b.WriteString("#   " + u + "\n")
		}
	}
	return b.Bytes()
}
