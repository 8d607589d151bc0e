package rules_test

import (
	"regexp"
	"slices"
	"testing"

	"github.com/ocrlint/ocrlint/rules"
)

var (
	codeForm = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	places   = regexp.MustCompile(`\{([a-z]+)\}`)
)

// TestMessages holds that every rule has messages, and that a code stands for one text.
func TestMessages(t *testing.T) {
	for r := range rules.All() {
		if len(r.Messages) == 0 {
			t.Errorf("rule %q has no messages", r.ID)
		}
		for _, m := range r.Messages {
			if !slices.Contains(slices.Collect(rules.Messages()), m) {
				t.Errorf("rule %q: the code %q stands for another text, too", r.ID, m.Code)
			}
		}
	}
	told := map[string]bool{}
	for m := range rules.Messages() {
		if told[m.Code] {
			t.Errorf("the message %q is yielded twice", m.Code)
		}
		told[m.Code] = true
		if !codeForm.MatchString(m.Code) || places.ReplaceAllString(m.Text, "") == "" {
			t.Errorf("%+v is no message", m)
		}
	}
}
