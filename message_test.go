package ocrlint_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
)

var inBraces = regexp.MustCompile(`\{([a-z]+)\}`)

// holdMessage holds that a finding says a message of its rule, with the arguments that
// the message has.
func holdMessage(t *testing.T, f *rules.Finding) {
	t.Helper()
	rule, _ := rules.Lookup(f.Rule)
	i := slices.IndexFunc(rule.Messages, func(m rules.Message) bool { return m.Code == f.Code })
	if i < 0 {
		t.Errorf("%s: %q is none of its messages (code %q)", f.Rule, f.Message, f.Code)
		return
	}
	m := rule.Messages[i]
	if got := rules.Fill(m.Text, f.Args, rules.English); got != f.Message {
		t.Errorf("%s: code and arguments say %q, the message %q", f.Rule, got, f.Message)
	}
	var want, got []string
	for _, place := range inBraces.FindAllStringSubmatch(m.Text, -1) {
		want = append(want, place[1])
	}
	for _, a := range f.Args {
		got = append(got, a.Name)
		if rules.English(a.Value) == "" {
			t.Errorf("%s: the argument %s has no words", f.Rule, a.Name)
		}
	}
	holdLanguages(t, f)
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("%s: %q has the arguments %v", f.Rule, m.Text, got)
	}
}

// holdLanguages holds that a finding is said in every language, its arguments too: words
// that are the English ones in all of them are in no table.
func holdLanguages(t *testing.T, f *rules.Finding) {
	t.Helper()
	same := make([]int, len(f.Args))
	others := lang.IDs()[1:]
	for _, id := range others {
		l, _ := lang.Named(id)
		if text := l.Message(f); text == f.Message || strings.ContainsAny(text, "{}") {
			t.Errorf("%s: in %s %q is %q", f.Rule, id, f.Message, text)
		}
		for i, a := range f.Args {
			if l.Word(a.Value) == rules.English(a.Value) {
				same[i]++
			}
		}
	}
	for i, a := range f.Args {
		switch a.Value.(type) {
		case string, int: // ids, names of others, numbers
		default:
			if same[i] == len(others) {
				t.Errorf("%s: %v (%T) is in no language", f.Rule, a.Value, a.Value)
			}
		}
	}
}
