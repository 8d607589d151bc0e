package fake

import (
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// openDates are the notations of dates that leave most open: the order, or the century.
var openDates = [...]string{
	"DD/MM/YYYY", "MM/DD/YYYY", "DD-MM-YYYY", "DD.MM.YYYY", "DDMMYYYY", "DD/MM/YY", "MM/DD/YY", "DD-MM-YY", "YY-MM-DD", "YY/MM/DD", "YY.MM.DD", "DD.MM.YY", "YYMMDD", "DDMMYY",
}

// leaveOpen prints one of the statements again so that its text leaves open which value
// it states, where another witness of the answer decides: 03/04/1990 beside a zone, or
// KOREAN beside the code of the country.
func (w *writer) leaveOpen() {
	if w.r.IntN(2) > 0 {
		return
	}
	s, ok := w.any(func(s *statement) bool {
		if !w.mayBeOpen(s) {
			return false
		}
		_, told := w.told(s)
		return told
	})
	if !ok {
		return
	}
	const first, tries = 40, 12
	v, _ := w.told(s)
	h, n := w.hints(s.bind, s.bind.Language), w.r.IntN(first)
	if s.field.Kind() == normalize.DateValue && h.Notation == "" {
		for i := range openDates {
			notation := h
			notation.Notation = openDates[(n+i)%len(openDates)]
			if text := normalize.Print(w.values[s.field], notation); text != "" && w.isDecided(s, normalize.Parse(text, h), v) {
				w.reprint(s, text)
				return
			}
		}
		return
	}
	try := 0
	for t := range normalize.PrintsFrom(w.values[s.field], h, n) {
		if !t.Alone && w.isDecided(s, t.Read, v) {
			w.reprint(s, t.Text)
			return
		}
		if try++; try == tries {
			return
		}
	}
}

// reprint puts another text for the same value in the place of a statement's.
func (w *writer) reprint(s *statement, text string) {
	w.change(s, text)
	s.text = text
}

// mayBeOpen reports whether a statement stands where another text may, and its field
// tells nothing about how others are to be read.
func (w *writer) mayBeOpen(s *statement) bool {
	switch s.field {
	case normalize.BirthDate, normalize.ExpiryDate, normalize.IssueDate, normalize.Sex, normalize.Nationality:
		return printedText(s) && s.cut == (cut{}) && s.stated == none && w.values[s.field].State == normalize.Read &&
			len(s.bind.Before)+len(s.bind.After)+len(w.plan.table.Wrap.Parts) == 0 &&
			s.witness != document.VendorMRZ && w.plan.piece(s.bind) == mrz.NoElement
	}
	return false
}

// isDecided reports whether a text for a statement leaves open which value it states,
// and the value that another witness tells decides that it is the true one.
func (w *writer) isDecided(s *statement, open normalize.Parsed, told normalize.Value) bool {
	return open.Open() && open.Note&normalize.Repairs == 0 && !w.isRead(&open, s.field) && open.Settle(told) && w.isRead(&open, s.field)
}

// told is the value of a statement's field as another witness of the answer tells it.
func (w *writer) told(s *statement) (v normalize.Value, ok bool) {
	v = w.values[s.field].Value
	if w.shown && w.zoneElement(s.field) != "" && independent(s.witness, document.MRZ) {
		if s.field.Kind() == normalize.DateValue {
			v = normalize.ParseZoneDate(w.zone.Element(zoneElements[s.field]), w.hints(s.bind, "")).Value
		}
		return v, true
	}
	for i := range w.said {
		o := &w.said[i]
		if o == s || o.bind == nil {
			continue
		}
		if o.field == s.field && (independent(s.witness, o.witness) || s.witness == o.witness && (s.field == normalize.BirthDate || s.field == normalize.Sex)) {
			return v, true
		}
		if s.field != normalize.BirthDate && s.field != normalize.Sex || o.witness == document.User || !independent(s.witness, document.Number) {
			continue
		}
		if f, ok := w.facts(o); ok && (s.field == normalize.BirthDate && f.YearDigits != 0 && f.Day != 0 || s.field == normalize.Sex && f.Sex != 0) {
			return v, true
		}
	}
	return v, false
}

// independent reports whether what one witness says may decide what another leaves open.
func independent(a, b document.Witness) bool {
	return document.Origin{Witness: a}.Independent(document.Origin{Witness: b})
}
