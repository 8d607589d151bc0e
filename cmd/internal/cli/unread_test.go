package cli

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// TestComplaints: a reason is told once, with how often it came again; and a hundred of
// them at most.
func TestComplaints(t *testing.T) {
	var stderr bytes.Buffer
	c := complaints{a: &app{stderr: &stderr}}
	for i := range 3000 {
		reason := fmt.Sprint("reason ", i%1000)
		c.add(fmt.Sprintf("in: offset %d: %s", i, reason), reason)
	}
	c.end()
	lines := strings.Split(strings.TrimSpace(stderr.String()), "\n")
	for i, want := range map[int]string{0: "ocrlint: in: offset 0: reason 0", 99: "ocrlint: in: offset 99: reason 99", 100: "ocrlint: 2 more: reason 0", 200: "ocrlint: 2700 more: other reasons"} {
		if len(lines) != 201 || lines[i] != want {
			t.Errorf("%d lines, line %d: %s", len(lines), i, lines[i])
		}
	}
}
