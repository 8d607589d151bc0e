package document

import "github.com/ocrlint/ocrlint/normalize"

// readBeside adds what the texts of one source hold beside the value of their own
// field; its readings begin at from. A field that the page gives by itself is left
// alone.
func (d *Document) readBeside(from int) {
	for i := from; i < len(d.Readings); i++ {
		if d.Readings[i].Note == 0 { // there is a note whenever a text holds more than its value
			continue
		}
		r := d.Readings[i] // a copy: adding moves the readings
		for f, p := range normalize.Beside(r.Raw, r.Parsed, d.hints(r.Field, "", r.Language)) {
			if onPage(d.Readings[from:], f, r.Origin) {
				continue
			}
			r.Field, r.Stated, r.Parsed = f, nil, p
			d.Readings = append(d.Readings, r)
		}
	}
}

// onPage reports whether one of the readings is of the field and the origin.
func onPage(readings []Reading, f normalize.Field, o Origin) bool {
	for i := range readings {
		if readings[i].Field == f && readings[i].Origin == o {
			return true
		}
	}
	return false
}
