package normalize

// monthsIn returns the months that p may be, in the language of the document
// when its name is a month elsewhere, too.
func (t *dateText) monthsIn(p datePart, h Hints) uint16 {
	if p.kind != monthPart {
		return p.months
	}
	lang, own := primaryLanguage(h.Language), habitsOf(h.Country)
	for i := range monthTwins {
		if w := &monthTwins[i]; w.key == t.word && (hasWord(w.languages, lang) || lang == "" && own.prints(w.languages)) {
			return w.months
		}
	}
	return p.months
}
