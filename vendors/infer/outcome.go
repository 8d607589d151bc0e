package infer

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
)

// outcome is a place that tells whether the vendor could answer.
type outcome struct {
	at     string
	fine   []string // its texts that say so, in the samples; none: it stands in errors alone
	bad    []string // its texts that say an error, where that alone is known
	failed []int    // the samples that it tells to be errors, and which have no field
}

var (
	// outcomes are names of members that tell whether the vendor could answer,
	outcomes = []string{"code", "status", "state", "errorcode", "resultcode", "errcode", "errno", "success", "ok", "outcome", "result", "statuscode", "responsecode"}
	// by texts such as these in small letters;
	fineWords = []string{"0", "00", "200", "1000", "true", "ok", "success", "successful", "succeeded", "done", "finished", "complete", "completed", "processed"}
	// and by others that all is not.
	badWords = []string{"error", "fail", "failed", "failure", "false", "exception", "unauthorized", "aborted", "timeout"}
	// faults are those of members that answers have that are errors,
	faults = []string{"error", "errors", "errorcode", "errcode", "errno", "errormessage", "errormsg", "fault", "exception", "failure", "failures", "failurereason"}
	// words those of members that flat answers have that are errors,
	words = []string{"message", "msg", "reason", "detail"}
	// and codes those of the code of an error, the more likely behind.
	codes = []string{"reason", "type", "id", "no", "number", "error", "status", "resultcode", "code", "errno", "errcode", "errorcode"}
)

// isOutcome reports whether a place has the name of an outcome.
func isOutcome(at, name string) bool {
	return slices.Contains(outcomes, plainWord(name)) && !strings.Contains(at, "/*") && isPlainName(at)
}

// isFine reports whether a text of an outcome says that all is well.
func isFine(text string) bool { return slices.Contains(fineWords, strings.ToLower(text)) }

// failures looks for samples that are errors, beside others that are none. What has a field
// is never one.
func (s *survey) failures() outcome {
	fields := s.withFields()
	areErrors := func(samples []int) bool {
		return len(samples) > 0 && !slices.ContainsFunc(samples, func(i int) bool { return fields[i] })
	}
	for _, l := range s.order {
		if l.outcome {
			if o, fine := l.told(fields); fine && areErrors(o.failed) {
				return o
			}
		}
	}
	inFaults := make(map[string][]int) // by their place
	for _, l := range s.order {
		name, _, _ := strings.Cut(strings.TrimPrefix(l.at, "/"), "/")
		if slices.Contains(faults, plainWord(name)) {
			inFaults["/"+name] = append(inFaults["/"+name], l.in...)
		}
	}
	for _, at := range slices.Sorted(maps.Keys(inFaults)) {
		slices.Sort(inFaults[at])
		if failed := slices.Compact(inFaults[at]); len(failed) < s.n && areErrors(failed) {
			return outcome{at: at, failed: failed}
		}
	}
	if len(fields) == 0 {
		return outcome{} // none to compare with
	}
	for _, l := range s.order {
		if l.outcome {
			if o := l.denied(); areErrors(o.failed) {
				return o
			}
		}
	}
	for _, l := range s.order {
		if strings.Count(l.at, "/") > 1 {
			for _, i := range l.in {
				fields[i] = true // perhaps: it is of another form
			}
		}
	}
	for _, l := range s.order { // a code or a word, where the others have none
		if (l.outcome || slices.Contains(words, plainWord(l.name))) && areErrors(l.in) && !slices.ContainsFunc(l.texts, isFine) {
			return outcome{at: l.at, failed: slices.Compact(slices.Clone(l.in))}
		}
	}
	return outcome{}
}

// told is what a place says by the texts of success, and whether all samples with fields
// have one of them.
func (l *leaf) told(fields map[int]bool) (o outcome, all bool) {
	o.at = l.at
	fine := make(map[int]bool)
	for i, text := range l.texts {
		switch {
		case !isFine(text):
			o.failed = append(o.failed, l.in[i])
			continue
		case !slices.Contains(o.fine, text):
			o.fine = append(o.fine, text)
		}
		fine[l.in[i]] = true
	}
	for i := range fields {
		if !fine[i] {
			return o, false
		}
	}
	return o, len(o.fine) > 0
}

// denied is what a place says by the texts of errors.
func (l *leaf) denied() outcome {
	o := outcome{at: l.at}
	for i, text := range l.texts {
		if slices.Contains(badWords, strings.ToLower(text)) {
			o.failed = append(o.failed, l.in[i])
			if !slices.Contains(o.bad, text) {
				o.bad = append(o.bad, text)
			}
		}
	}
	return o
}

// bare returns the samples that have no field, beside others that have some, and do not say
// that all is well as those do.
func (s *survey) bare() (samples []int) {
	fields := s.withFields()
	if len(fields) == 0 {
		return nil
	}
	well := make(map[int]bool)
	for _, l := range s.order {
		if o, fine := l.told(fields); l.outcome && fine {
			for _, i := range l.in {
				well[i] = !slices.Contains(o.failed, i)
			}
		}
	}
	for i := range s.n {
		if !fields[i] && !well[i] {
			samples = append(samples, i)
		}
	}
	return samples
}

// withFields returns the samples that have a field.
func (s *survey) withFields() map[int]bool {
	samples := make(map[int]bool)
	add := func(leaves []*leaf) {
		for _, l := range leaves {
			guess := *l
			if guess.recognise(s.asOf); guess.field != normalize.NoField {
				for _, i := range l.in {
					samples[i] = true
				}
			}
		}
	}
	add(s.order)
	for _, list := range s.lists {
		add(list.entries)
	}
	return samples
}

// failing adds to a table how an error looks, by the samples that are errors.
func (s *survey) failing(t *vendors.Table) {
	o := &s.outcome
	fine, failed := vendors.Mark{At: o.at, In: o.fine}, vendors.Mark{At: o.at, Out: o.fine}
	switch l := s.leaves[o.at]; {
	case o.bad != nil:
		fine, failed = vendors.Mark{At: o.at, In: o.bad, Not: true}, vendors.Mark{At: o.at, In: o.bad}
	case o.fine == nil:
		fine, failed = vendors.Mark{At: o.at, Not: true}, vendors.Mark{At: o.at}
	case l.kind == 'f':
		failed = vendors.Mark{At: o.at, In: []string{"false"}}
	}
	t.Error.OK = append(t.Error.OK, fine)
	for _, at := range s.code(o) {
		if !slices.Contains(t.Error.Code, at) {
			t.Error.Code = append(t.Error.Code, at)
		}
	}
	t.Marks = append(t.Marks, s.beside(failed))
}

// beside returns conditions of samples that are errors, the first of which tells it.
func (s *survey) beside(told vendors.Mark) []vendors.Mark {
	shape := []vendors.Mark{told}
	for _, m := range s.marks("") {
		if m.At != "" && m.At != told.At && len(shape) < 4 {
			shape = append(shape, m)
		}
	}
	return shape
}

// shape adds to a table a shape for samples that have no field, unless they have nothing in
// common.
func (s *survey) shape(t *vendors.Table) {
	if marks := s.marks(""); slices.ContainsFunc(marks, func(m vendors.Mark) bool { return m.At != "" || m.Is == "array" }) {
		t.Marks = append(t.Marks, marks)
	}
}

// code returns the places of the code in samples that are errors: the best of the members
// that have a name of one, and the outcome, unless that is no more than true or false.
func (s *survey) code(o *outcome) (places []string) {
	best := -1
	for _, l := range s.order {
		rank := slices.Index(codes, plainWord(l.name))
		if rank < slices.Index(codes, "error") && !slices.ContainsFunc(strings.Split(l.at, "/"), func(name string) bool { return slices.Contains(faults, plainWord(name)) }) {
			continue // of anything
		}
		if rank > best && l.isCode() {
			best, places = rank, []string{l.at}
		}
	}
	if l := s.leaves[o.at]; l != nil && l.isCode() && (places == nil || len(s.leaves[places[0]].in) < s.n) {
		places = slices.Compact(append(places, o.at))
	}
	return places
}

// isCode reports whether a place has single words.
func (l *leaf) isCode() bool {
	return l.kind != 't' && l.kind != 'f' && len(l.texts) > 0 && !strings.Contains(l.at, "/*") && isPlainName(l.at) &&
		l.all(func(text string) bool { return !strings.Contains(text, " ") })
}

// aboutErrors says in comments what is to be added about errors.
func aboutErrors(t *vendors.Table, o *outcome, numbers []int) string {
	const classes = `classes: [{class: bad_image, codes: [NO_FACE]}]
# The classes are auth, quota, rate_limit, bad_request, bad_image, not_found, pending, internal.
`
	may := ""
	if len(numbers) > 0 {
		may = "# Perhaps errors, or of another form, as no field is found in them: answers no. " + listed(numbers) + ".\n"
	}
	if len(t.Error.OK) > 0 {
		code := ""
		if len(t.Error.Code) == 0 {
			code = " where the code stands (code), and"
		}
		return may + "# error: say" + code + " what the codes mean, for example\n#   " + classes
	}
	ok := "{at: /error, not: true}"
	if o.fine != nil {
		ok = fmt.Sprintf("{at: %s, in: [%q]}", o.at, o.fine[0])
	}
	none := "no sample looks like one. When you have one, add a list to marks that it fits, and"
	if may != "" {
		none = "no sample is one for sure. When these are, or you have one that fits a list of marks,"
	}
	return may + fmt.Sprintf(`# error: %s
# say what a success has, where the code of an error stands and what codes mean, for example
#   error:
#     ok: [%s]
#     code: /error/code
#     %s`, none, ok, classes)
}

// listed names answers by their number, the first ones.
func listed(numbers []int) string {
	const most = 8
	var b strings.Builder
	for i, n := range numbers[:min(most, len(numbers))] {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(strconv.Itoa(n))
	}
	if more := len(numbers) - most; more > 0 {
		b.WriteString(" and " + strconv.Itoa(more) + " more")
	}
	return b.String()
}
