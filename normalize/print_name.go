package normalize

import (
	"iter"
	"slices"
	"strings"
)

// PrintNames yields the ways to print a name in one text: the given names first or the
// surname, parted by a blank or a comma, as it is, in capitals, with the surname alone in
// capitals, and with the fillers of a zone. A name of one part has no order.
func PrintNames(n Names) iter.Seq[string] {
	capitals := upperIn(primaryLanguage(n.Language))
	surname := strings.TrimSpace(n.Surname + " " + n.SecondSurname)
	return func(yield func(string) bool) {
		if one := surname + n.GivenNames; surname == "" || n.GivenNames == "" {
			if one != "" && yield(one) && capitals(one) != one {
				yield(capitals(one))
			}
			return
		}
		seen := map[string]bool{}
		for _, s := range [...]string{
			n.GivenNames + " " + surname,
			surname + " " + n.GivenNames,
			surname + ", " + n.GivenNames,
			n.GivenNames + " " + capitals(surname),
			capitals(surname) + " " + n.GivenNames,
			capitals(surname) + ", " + n.GivenNames,
			capitals(n.GivenNames + " " + surname),
			capitals(surname + " " + n.GivenNames),
			capitals(surname + ", " + n.GivenNames),
			capitals(strings.ReplaceAll(surname+"<<"+n.GivenNames, " ", "<")),
		} {
			if !seen[s] && !yield(s) {
				return
			}
			seen[s] = true
		}
	}
}

// String returns the name that SplitName takes apart so: the title before it, what follows
// it, and the other name behind a phrase.
func (n NameParts) String() string {
	s := n.Name
	switch {
	case n.Prefix == "":
	case slices.Contains(honorifics, n.Prefix):
		s = n.Prefix + s // Thai sets no blank
	default:
		s = n.Prefix + " " + s
	}
	if n.Suffix != "" {
		s += " " + n.Suffix
	}
	if n.Other != "" {
		s += " née " + n.Other
	}
	return s
}
