package infer

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// inZone finds names and the number of the document by the zone of the answer, whatever
// their members are called: the texts are what it says. Of several answers the first
// speaks.
func inZone(leaves []*leaf, asOf normalize.Date) {
	var lines []string
	for _, l := range leaves {
		if l.field == normalize.MRZLines && len(l.texts) > 0 {
			lines = append(lines, l.texts...)
		}
	}
	found, err := mrz.Find(strings.Join(lines, "\n"))
	if err != nil && len(lines) == 1 && !slices.ContainsFunc(leaves, func(l *leaf) bool {
		return l.field == normalize.NoField && len(l.texts) > 0 && l.all(isLine)
	}) {
		for _, l := range leaves {
			if l.field == normalize.MRZLines {
				l.field = normalize.NoField // one line that is no zone, of a registration certificate, say
			}
		}
	}
	if err != nil || len(found) != 1 {
		return
	}
	z := &found[0].Zone
	says := []struct {
		field normalize.Field
		text  string
	}{
		{normalize.DocumentNumber, z.Element(mrz.DocumentNumber)},
		{normalize.Surname, strings.ReplaceAll(z.Element(mrz.Surname), "<", " ")},
		{normalize.GivenNames, strings.ReplaceAll(z.Element(mrz.GivenNames), "<", " ")},
	}
	if says[1].text == says[2].text {
		return
	}
	for _, l := range leaves {
		if l.field != normalize.NoField || len(l.texts) == 0 || l.kind != '"' || l.apart() || !isPlainName(l.at) || !isPlainName(l.name) || isAside(l.said()) {
			continue
		}
		i := slices.IndexFunc(says, func(s struct {
			field normalize.Field
			text  string
		}) bool {
			return len(s.text) >= 4 && strings.EqualFold(l.texts[0], s.text)
		})
		if i >= 0 && l.fits(says[i].field, asOf) {
			l.field, l.why = says[i].field, "the zone says the same"
		}
	}
}
