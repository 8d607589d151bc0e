package normalize

import (
	"strings"
	"testing"
)

// TestPrintNames: a name in one text is that of its parts, and a text with a comma is
// divided into them.
func TestPrintNames(t *testing.T) {
	for _, n := range []Names{
		{Surname: "Eriksson", GivenNames: "Anna Maria"},
		{Surname: "García", SecondSurname: "López", GivenNames: "José Luis"},
		{Surname: "de Bruijn", GivenNames: "Willeke Liselotte"},
		{Surname: "O'Connor", GivenNames: "Enya Siobhan"},
		{Surname: "Yıldız", GivenNames: "İpek", Language: "tr"},
		{Surname: "Иванова", GivenNames: "Мария Петровна", Language: "ru"},
		{Surname: "Sukarno"},
		{GivenNames: "Arkfreith"},
		{Surname: "Papandropoulous", GivenNames: "Jonathon Alec"},
	} {
		printed := 0
		for s := range PrintNames(n) {
			printed++
			p := ParseName(s, Hints{Field: FullName, Language: n.Language})
			if p.State != Read || p.Note&Repairs != 0 {
				t.Errorf("%q: %s, %s", s, p.State, p.Note)
			}
			c := CompareNames(n, Names{FullName: p.Value.Text, Language: n.Language}, Country{}).FullName
			if whole := n.Surname != "" && n.GivenNames != ""; c.Agreement == Mismatch || whole && c.Agreement != Match && c.Agreement != Compatible { // one part may not be all
				t.Errorf("%q of %q, %q: %s %s", s, n.Surname, n.GivenNames, c.Agreement, c.Reason)
			}
			if parts := SplitName(s); strings.Contains(s, ", ") && !strings.EqualFold(parts.GivenNames, n.GivenNames) && n.Language != "tr" {
				t.Errorf("%q is divided into %q and %q", s, parts.Surname, parts.GivenNames)
			}
		}
		if whole := n.Surname != "" && n.GivenNames != ""; printed != 10 && whole || printed != 2 && !whole {
			t.Errorf("%q, %q: %d forms", n.Surname, n.GivenNames, printed)
		}
	}
}

// TestNameParts: every title, suffix and phrase of the tables is taken off the name that
// it is printed with.
func TestNameParts(t *testing.T) {
	all := []NameParts{{Name: "Anna Eriksson"}, {Name: "Anna Eriksson", Other: "Svensson"}}
	for _, w := range prefixes {
		all = append(all, NameParts{Prefix: w, Name: "Anna Eriksson"}, NameParts{Prefix: w + ".", Name: "ANNA ERIKSSON", Suffix: "PHD"})
	}
	for _, w := range suffixes {
		all = append(all, NameParts{Name: "Anna Eriksson", Suffix: w}, NameParts{Name: "ANNA ERIKSSON", Suffix: strings.ToLower(w) + "."})
	}
	for _, w := range honorifics {
		all = append(all, NameParts{Prefix: w, Name: "สมชาย ใจดี"})
	}
	for _, n := range all {
		if got := SplitName(n.String()); got != n {
			t.Errorf("%q is taken apart as %+v, not %+v", n, got, n)
		}
	}
	for _, w := range otherNamePhrases {
		s := "MARTIN " + w + " DUPONT"
		if got := SplitName(s); got.Name != "MARTIN" || got.Other != "DUPONT" {
			t.Errorf("%q is taken apart as %+v", s, got)
		}
	}
}
