package cli

import (
	"errors"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/rules"
)

// complaint is a line about it: file, offset, reason. An error about a whole input has no
// offset.
func complaint(u *rules.Unread, err error) string {
	at := "offset " + strconv.FormatInt(u.Offset, 10) + ": "
	if k, ok := errors.AsType[*known](err); errors.As(err, new(inputError)) || ok && k.whole {
		at = ""
	}
	return printable.Text(u.Name) + ": " + at + u.Message
}

// complaints tells each of the first reasons once, where it is met; at the end how often
// it was met again.
type complaints struct {
	a       *app
	reasons []string // in the order in which they were met
	again   map[string]int
}

// mostReasons is how many reasons are told apart.
const mostReasons = 100

func (c *complaints) add(line, reason string) {
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

func (c *complaints) end() {
	for _, reason := range c.reasons {
		if n := c.again[reason]; n > 0 {
			what, _, _ := strings.Cut(reason, "; ") // what to do is told already
			c.a.complain("%d more: %s", n, what)
		}
	}
}
