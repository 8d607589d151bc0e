package rules

import (
	"math"
	"strconv"

	"github.com/ocrlint/ocrlint/normalize"
)

// AppendJSON appends the summary as one line of JSON, without a line feed.
func (s *CompareSummary) AppendJSON(dst []byte) []byte {
	w := writer{dst, len(dst), false}
	w.open('{')
	w.text("schema", CompareSchema)
	w.name("summary")
	w.open('{')
	w.number("documents", s.Documents)
	w.name("inputs")
	w.open('[')
	for _, in := range s.Inputs {
		w.open('{')
		w.number("input", in.Input)
		w.text("name", in.Name)
		w.text("vendor", in.Vendor)
		w.number("present", in.Present)
		w.number("absent", in.Absent)
		w.number("failed", in.Failed)
		if s.measured != nil {
			w.number("untold", in.Untold)
		}
		w.close('}')
	}
	w.close(']')
	w.name("fields")
	w.open('{')
	for i := 0; i < len(s.Rows); {
		f := s.Rows[i].Field
		w.name(f.String())
		w.open('[')
		for ; i < len(s.Rows) && s.Rows[i].Field == f; i++ {
			r := &s.Rows[i]
			w.open('{')
			w.number("input", r.Input)
			w.text("vendor", r.Vendor)
			for _, o := range Outcomes() {
				w.number(o.String(), r.Count(o))
			}
			rate, of := r.AgreeRate()
			w.rate("agree_rate", rate, of)
			w.close('}')
		}
		w.close(']')
	}
	w.close('}')
	if p := s.Pairing; p != nil && p.NotAlike() {
		w.number("unlike", p.Unlike)
		if key, n := p.Key(); key != "" {
			w.name("key")
			w.open('{')
			w.text("field", key)
			w.number("documents", n)
			w.close('}')
		}
	}
	if s.measured != nil {
		w.accuracy(s)
		w.believed(s)
	}
	w.close('}')
	w.close('}')
	return w.b
}

// accuracy writes how the inputs stand to the truth, by type of document and field.
func (w *writer) accuracy(s *CompareSummary) {
	w.name("accuracy")
	w.open('[')
	for _, a := range s.Accuracy(true, true) {
		w.open('{')
		w.number("input", a.Input)
		w.text("vendor", a.Vendor)
		w.text("document_type", a.Type.String())
		w.text("field", a.Field.String())
		for _, o := range TruthOutcomes() {
			w.number(o.String(), a.Count(o))
		}
		w.name("reasons")
		w.open('{')
		for _, r := range a.ReasonsByCount() {
			w.number(r.String(), a.Reasons[r])
		}
		w.close('}')
		w.number("repaired", a.Repaired)
		w.rate("right_rate", a.RightRate(), a.Asked())
		w.rate("wrong_rate", a.WrongRate(), a.Given())
		w.close('}')
	}
	w.close(']')
}

// believed writes whether the vendors' confidence can be believed: of all fields, then of
// each.
func (w *writer) believed(s *CompareSummary) {
	w.name("confidence")
	w.open('[')
	for _, fields := range [...]bool{false, true} {
		for _, a := range s.Accuracy(false, fields) {
			if a.Given() == 0 || fields && a.Given() == a.Unsure() {
				continue
			}
			w.open('{')
			w.number("input", a.Input)
			w.text("vendor", a.Vendor)
			if a.Field != normalize.NoField {
				w.text("field", a.Field.String())
			}
			w.number("without", a.Unsure())
			w.name("bands")
			w.open('[')
			for _, b := range a.Bands() {
				w.open('{')
				w.share("from", b.From)
				w.share("to", b.To)
				w.share("stated", b.Stated)
				w.number("right", b.Right)
				w.number("wrong", b.Wrong)
				w.rate("right_rate", b.Rate(), b.Right+b.Wrong)
				w.close('}')
			}
			w.close(']')
			if s.MaxError > 0 {
				w.threshold(a.Threshold(s.MaxError))
			}
			w.close('}')
		}
	}
	w.close(']')
}

func (w *writer) threshold(t Threshold) {
	w.name("threshold")
	w.open('{')
	w.share("max_error", t.MaxError)
	w.text("result", t.Result.String())
	w.bool("all", t.All)
	if t.Found {
		w.share("confidence", t.Confidence)
		w.number("kept", t.Kept)
		w.rate("wrong_rate", t.Rate(), t.Kept)
	}
	w.number("of", t.Of)
	w.close('}')
}

// rate writes a share that was measured.
func (w *writer) rate(name string, r Interval, of int) {
	w.name(name)
	w.open('{')
	w.number("of", of)
	w.share("share", r.Share)
	w.share("low", r.Low)
	w.share("high", r.High)
	w.close('}')
}

// share writes a number from 0 to 1 to four places.
func (w *writer) share(name string, v float64) {
	w.name(name)
	w.b = strconv.AppendFloat(w.b, math.Round(v*10000)/10000, 'f', -1, 64)
}
