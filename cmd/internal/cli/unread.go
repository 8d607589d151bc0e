package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
)

// unread is why there is no report of an answer.
type unread struct {
	*rules.Unread
	whole bool // it is about the whole input, which has no index and no offset
}

func unreadOf(a ocrlint.Answer, err error) *unread {
	k, ok := errors.AsType[*known](err)
	return &unread{Unread(a, err), errors.As(err, new(inputError)) || ok && k.whole}
}

// place names the answer as a finding does, or the input.
func (u *unread) place() string {
	if u.whole {
		return printable.Text(u.Name)
	}
	return inputName(u.Name, u.Index)
}

// reason is where in its input the answer cannot be read, and why.
func (u *unread) reason(l *lang.Language) string {
	if u.whole {
		return l.Unread(u.Unread)
	}
	return fmt.Sprintf(l.Text("offset %d: %s"), u.Offset, l.Unread(u.Unread))
}

// line is a line about it: place, offset, reason.
func (u *unread) line(l *lang.Language) string { return u.place() + ": " + u.reason(l) }

// complaints tells each of the first reasons once, where it is met; at the end how often
// it was met again.
type complaints struct {
	a       *app
	each    bool     // of them has its line
	reasons []string // in the order in which they were met
	again   map[string]int
}

// mostReasons is how many reasons are told apart.
const mostReasons = 100

func (c *complaints) add(line, reason string) {
	if c.each {
		c.a.complain("%s", line)
		return
	}
	if c.again == nil {
		c.again = make(map[string]int)
	}
	_, met := c.again[reason]
	if !met && len(c.reasons) >= mostReasons {
		reason = "other reasons"
		if _, met = c.again[reason]; !met {
			c.reasons = append(c.reasons, reason)
		}
		met = true
	}
	if met {
		c.again[reason]++
		return
	}
	c.again[reason] = 0
	c.reasons = append(c.reasons, reason)
	c.a.complain("%s", line)
}

// end tells how often each reason was met again, and reports whether one was.
func (c *complaints) end() (again bool) {
	for _, reason := range c.reasons {
		if n := c.again[reason]; n > 0 {
			what, _, _ := strings.Cut(reason, "; ") // what to do is told already
			c.a.complain("%d more: %s", n, what)
			again = true
		}
	}
	return again
}
