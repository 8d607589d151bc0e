package wire

import (
	"bytes"
	"encoding/json"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
)

// drawing is what a page needs to draw a zone and the mrz object does not tell: which
// element stands where, what is wrong, what no check digit would notice, and what can be
// repaired. Lines and columns are 1-based, in the lines as given.
type drawing struct {
	Title     string         `json:"title"` // of the layout
	Lines     [][]run        `json:"lines"`
	Faults    []fault        `json:"faults"`
	Diagnosis string         `json:"diagnosis"`
	Suspects  []place        `json:"suspects"` // where one wrong character can be that explains the faults
	Notes     []string       `json:"notes"`
	Elements  []drawnElement `json:"elements"`
	Blind     []blindSpot    `json:"blind_spots"`
	Repair    *repair        `json:"repair"` // of a zone that does not verify
}

// run is characters of one element, or its check digit.
type run struct {
	Text    string `json:"text"`
	Element string `json:"element,omitempty"`
	Digit   bool   `json:"digit,omitempty"`
}

type fault struct {
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Element string `json:"element,omitempty"`
	Got     string `json:"got,omitempty"`
	Want    string `json:"want,omitempty"` // of a check digit alone
	Message string `json:"message"`
}

// drawnElement has what the check digits say of an element: independent when the composite
// is a second proof of it, verifies, fails, not_printed, composite when that alone covers
// it, or none.
type drawnElement struct {
	Element    string `json:"element"`
	Text       string `json:"text"`
	Line       int    `json:"line"`
	Column     int    `json:"column"`
	Protection string `json:"protection"`
}

type place struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

type blindSpot struct {
	place
	Element      string `json:"element"`
	With         *place `json:"with,omitempty"` // only a change of both passes
	Alternatives string `json:"alternatives,omitempty"`
	Lookalikes   string `json:"lookalikes,omitempty"`
}

// repair is what a repair changes, or why it is refused.
type repair struct {
	Done       bool     `json:"done"` // it was asked for
	Edits      []edit   `json:"edits,omitempty"`
	Refused    string   `json:"refused,omitempty"`
	Candidates [][]edit `json:"candidates,omitempty"`
}

type edit struct {
	Line   int    `json:"line"`
	Column int    `json:"column"`
	From   string `json:"from"`
	To     string `json:"to"`
	Reason string `json:"reason"`
}

// drawn appends the members of one JSON object to those of another.
func drawn(object []byte, name string, drawings any) []byte {
	b, err := json.Marshal(drawings)
	if err != nil {
		panic(err) // structs of texts
	}
	object = append(bytes.TrimSuffix(object, []byte("}\n")), `,"`+name+`":`...)
	return append(append(object, b...), "}\n"...)
}

// DrawnZones appends the lines of Zones, each with its drawing.
func DrawnZones(dst, text []byte, repair, redact bool) (lines []byte, err error) {
	p := pen{redact}
	return zones(dst, text, repair, func(dst []byte, given *mrz.Zone, r *mrz.Repaired) []byte {
		return drawn(Zone(dst, given, r, redact), "drawing", p.draw(given, r.Edits))
	})
}

// DrawnReport appends the line of Report with the drawings of the zones of each document.
func DrawnReport(dst []byte, r *rules.Report, redact bool) []byte {
	all := make([][]*drawing, len(r.Documents))
	p := pen{redact}
	for i := range r.Documents {
		all[i] = []*drawing{}
		for j := range r.Documents[i].Zones {
			all[i] = append(all[i], p.drawDocument(&r.Documents[i].Zones[j]))
		}
	}
	return drawn(Report(dst, r, redact), "drawings", all)
}

// pen draws zones.
type pen struct{ redact bool }

// drawDocument draws the zone of a document, which may have been repaired.
func (p pen) drawDocument(z *document.Zone) *drawing {
	given := z.Given[:]
	for len(given) > 0 && given[len(given)-1] == "" {
		given = given[:len(given)-1]
	}
	was, _ := mrz.ParseLines(given...) // one without a layout has its lines all the same
	return p.draw(&was, z.Edits)
}

func (p pen) draw(z *mrz.Zone, edits []mrz.Edit) *drawing {
	diagnosis := z.Diagnose()
	d := &drawing{
		Title: z.Layout().Title(), Lines: p.lines(z), Faults: p.faults(z), Diagnosis: diagnosis.String(), Suspects: []place{},
		Notes: []string{}, Elements: []drawnElement{}, Blind: []blindSpot{},
	}
	for _, s := range diagnosis.Places {
		d.Suspects = append(d.Suspects, place(s))
	}
	for _, n := range z.Notes() {
		d.Notes = append(d.Notes, n.Error())
	}
	for e := mrz.DocumentCode; e < mrz.Names; e++ { // surname and given names stand for the names
		if text := z.Element(e); text != "" {
			if e != mrz.DocumentCode && e != mrz.IssuingState {
				text = p.shown(text)
			}
			line, column := z.Place(e)
			d.Elements = append(d.Elements, drawnElement{e.String(), text, line, column, protection(z, e)})
		}
	}
	for _, s := range z.BlindSpots() {
		b := blindSpot{place: place(s.Place), Element: s.Element.String()}
		if s.With.Line > 0 {
			b.With = &place{s.With.Line, s.With.Column}
		}
		if !p.redact {
			b.Alternatives, b.Lookalikes = s.Alternatives, s.Lookalikes
		}
		d.Blind = append(d.Blind, b)
	}
	if z.Status() != mrz.Invalid {
		return d
	}
	r := z.Repair(nil)
	d.Repair = &repair{Done: len(edits) > 0, Edits: p.edits(r.Edits)}
	switch {
	case len(edits) > 0: // with the evidence of the document, perhaps
		d.Repair.Edits = p.edits(edits)
	case len(r.Edits) == 0:
		d.Repair.Refused = r.Refused.String()
		for _, c := range r.Candidates {
			d.Repair.Candidates = append(d.Repair.Candidates, p.edits(c))
		}
	}
	return d
}

// lines are the lines of a zone in runs.
func (p pen) lines(z *mrz.Zone) (lines [][]run) {
	digits := make(map[place]mrz.Element)
	for _, c := range z.Checks() {
		if c.Got != 0 {
			digits[place{int(c.Line), int(c.Column)}] = c.Element
		}
	}
	for i, line := range z.Lines() {
		runs := []run{}
		var before run
		at := 0
		for _, r := range line {
			at++
			next := run{Element: z.ElementAt(i+1, at).String()}
			if e, ok := digits[place{i + 1, at}]; ok {
				next = run{Element: e.String(), Digit: true}
			}
			if at == 1 || next != before {
				before = next
				runs = append(runs, next)
			}
			runs[len(runs)-1].Text += p.shown(string(r))
		}
		lines = append(lines, runs)
	}
	return lines
}

func (p pen) faults(z *mrz.Zone) []fault {
	faults := []fault{}
	for _, x := range z.Problems() {
		f := fault{Line: x.Line, Column: x.Column, Element: x.Element.String(), Message: x.Reason()}
		if x.Column == 0 { // a length is about the end of the line
			f.Column = min(x.Got, x.Want) + 1
		}
		faults = append(faults, f)
	}
	for _, c := range z.Checks() {
		if c.Status != mrz.Invalid {
			continue
		}
		f := fault{Line: int(c.Line), Column: int(c.Column), Element: c.Element.String(), Message: "check digit does not verify"}
		if !p.redact {
			f.Got, f.Want = character(c.Got), character(c.Want)
		}
		faults = append(faults, f)
	}
	return faults
}

func (p pen) edits(edits []mrz.Edit) (all []edit) {
	for _, e := range edits {
		all = append(all, edit{e.Line, e.Column, p.shown(character(e.From)), p.shown(character(e.To)), e.Reason.String()})
	}
	return all
}

// shown is text as it may be shown.
func (p pen) shown(text string) string {
	if p.redact {
		return rules.Redact(normalize.DocumentNumber, text)
	}
	return text
}

// character is one character as text; there may be none.
func character(c byte) string {
	if c == 0 {
		return ""
	}
	return string(rune(c))
}

func protection(z *mrz.Zone, e mrz.Element) string {
	c, ok := z.Check(e)
	composite, _ := z.Check(mrz.Composite)
	switch {
	case ok && c.Status == mrz.Valid && composite.Status == mrz.Valid && z.Protection(e) > 1:
		return "independent"
	case ok && c.Status == mrz.Valid:
		return "verifies"
	case ok && c.Status == mrz.Invalid:
		return "fails"
	case ok && c.Status == mrz.NotPrinted:
		return "not_printed"
	case z.Protection(e) > 0:
		return "composite"
	}
	return "none"
}
