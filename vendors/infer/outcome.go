package infer

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
)

// outcome is a place that tells whether the vendor could answer.
type outcome struct {
	at     string
	fine   []string // its texts that say so, in the samples; none: it stands in errors alone
	failed []int    // the samples in which it says otherwise, and which have no field
}

var (
	// outcomes are names of members that tell whether the vendor could answer,
	outcomes = []string{"code", "status", "state", "errorcode", "resultcode", "errcode", "errno", "success", "ok"}
	// by texts such as these in small letters;
	fineWords = []string{"0", "00", "200", "1000", "true", "ok", "success", "successful", "succeeded", "done", "finished", "complete", "completed", "processed"}
	// faults are those of members that answers have that are errors,
	faults = []string{"error", "errors", "errorcode", "errcode", "errno", "fault", "exception"}
	// and codes those of the code of an error, the more likely behind.
	codes = []string{"type", "id", "no", "number", "error", "status", "resultcode", "code", "errno", "errcode", "errorcode"}
)

// isOutcome reports whether a place has the name of an outcome.
func isOutcome(at, name string) bool {
	return slices.Contains(outcomes, plainWord(name)) && !strings.Contains(at, "/*") && isPlainName(at)
}

// isFine reports whether a text of an outcome says that all is well.
func isFine(text string) bool { return slices.Contains(fineWords, strings.ToLower(text)) }

// failures looks for samples that are errors, beside others that are none.
func (s *survey) failures() outcome {
	fields := s.withFields()
	areErrors := func(samples []int) bool {
		return len(samples) > 0 && !slices.ContainsFunc(samples, func(i int) bool { return fields[i] })
	}
	inFaults := make(map[string][]int) // by their place
	for _, l := range s.order {
		name, _, _ := strings.Cut(strings.TrimPrefix(l.at, "/"), "/")
		if slices.Contains(faults, plainWord(name)) {
			inFaults["/"+name] = append(inFaults["/"+name], l.in...)
		}
		if !l.outcome {
			continue
		}
		o := outcome{at: l.at}
		for i, text := range l.texts {
			switch {
			case !isFine(text):
				o.failed = append(o.failed, l.in[i])
			case !slices.Contains(o.fine, text):
				o.fine = append(o.fine, text)
			}
		}
		if len(o.fine) > 0 && areErrors(o.failed) {
			return o
		}
	}
	for _, at := range slices.Sorted(maps.Keys(inFaults)) {
		slices.Sort(inFaults[at])
		if failed := slices.Compact(inFaults[at]); len(failed) < s.n && areErrors(failed) {
			return outcome{at: at, failed: failed}
		}
	}
	return outcome{}
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
func (s *survey) failing(t *vendors.Table, o *outcome) {
	fine, failed := vendors.Mark{At: o.at, In: o.fine}, vendors.Mark{At: o.at, Out: o.fine}
	switch l := s.leaves[o.at]; {
	case o.fine == nil:
		fine, failed = vendors.Mark{At: o.at, Not: true}, vendors.Mark{At: o.at}
	case l.kind == 'f':
		failed = vendors.Mark{At: o.at, In: []string{"false"}}
	}
	t.Error.OK = []vendors.Mark{fine}
	t.Error.Code = s.code(o)
	shape := []vendors.Mark{failed}
	for _, m := range s.marks("") {
		if m.At != "" && m.At != o.at && len(shape) < 4 {
			shape = append(shape, m)
		}
	}
	t.Marks = append(t.Marks, shape)
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
func aboutErrors(t *vendors.Table, o *outcome) string {
	const classes = `classes: [{class: bad_image, codes: [NO_FACE]}]
# The classes are auth, quota, rate_limit, bad_request, bad_image, not_found, pending, internal.
`
	if len(t.Error.OK) > 0 {
		code := ""
		if len(t.Error.Code) == 0 {
			code = " where the code stands (code), and"
		}
		return "# error: say" + code + " what the codes mean, for example\n#   " + classes
	}
	ok := "{at: /error, not: true}"
	if o.fine != nil {
		ok = fmt.Sprintf("{at: %s, in: [%q]}", o.at, o.fine[0])
	}
	return fmt.Sprintf(`# error: no sample looks like one. When you have one, add a list to marks that it fits, and
# say what a success has, where the code of an error stands and what codes mean, for example
#   error:
#     ok: [%s]
#     code: /error/code
#     %s`, ok, classes)
}
