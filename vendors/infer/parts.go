package infer

import (
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
)

// dates joins the year, month and day of a date that stand in members of their own.
func (s *survey) dates() {
	for _, year := range s.order {
		at := year.at[:max(0, strings.LastIndexByte(year.at, '/'))]
		month, day := s.leaves[at+"/month"], s.leaves[at+"/day"]
		f := lookup(year.above)
		if year.name != "year" || month == nil || day == nil || f.Kind() != normalize.DateValue || year.apart() {
			continue
		}
		year.field, year.why = f, "by the name around its parts"
		year.parts = []string{year.at, month.at, day.at}
		month.parts, day.parts = year.parts, year.parts
	}
}

// addresses joins the lines of an address, where no other place has it whole.
func (s *survey) addresses() {
	first := make(map[string]*leaf) // by the place without its number
	for _, l := range s.order {
		if l.field == normalize.Address && !l.apart() {
			return
		}
	}
	for _, l := range s.order {
		name := strings.TrimRight(l.name, "0123456789")
		if name == l.name || l.field != normalize.NoField || l.kind != '"' || l.apart() || !isLineOfAddress(name, l.at) {
			continue
		}
		at := strings.TrimSuffix(l.at, l.name[len(name):])
		if head := first[at]; head != nil {
			head.parts = append(head.parts, l.at)
			l.parts = head.parts
		} else if l.name[len(name):] == "1" {
			l.field, l.why, l.parts = normalize.Address, "by its name: a line of it", []string{l.at}
			first[at] = l
		}
	}
}

// isLineOfAddress reports whether a name is that of a line of an address.
func isLineOfAddress(name, at string) bool {
	switch phrase(wordsOf(name)) {
	case "address", "address line", "address street":
		return true
	case "line", "street":
		return strings.Contains(plainWord(at[:strings.LastIndexByte(at, '/')]), "address")
	}
	return false
}
