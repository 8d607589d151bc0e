package rules

import "github.com/ocrlint/ocrlint/normalize/document"

// numbers writes the national numbers of a document: of which scheme each is,
// and what it states beside birth date and sex, which are readings.
func (w *writer) numbers(ns []document.NationalNumber) {
	if len(ns) == 0 {
		return
	}
	w.lit(`,"numbers":[`)
	for i := range ns {
		if i > 0 {
			w.lit(",")
		}
		w.nationalNumber(&ns[i])
	}
	w.lit("]")
}

func (w *writer) nationalNumber(n *document.NationalNumber) {
	w.member(`{"scheme":"`, n.Scheme.ID())
	w.member(`,"name":"`, n.Scheme.Name())
	w.member(`,"field":"`, n.Field.String())
	w.personal(`,"value":"`, n.Result.Canonical)
	w.member(`,"status":"`, n.Result.Status.String())
	w.member(`,"strength":"`, n.Result.Strength.String())
	if n.Scheme.Masked() {
		w.lit(`,"masked_by_law":true`)
	} else {
		w.lit(`,"masked_by_law":false`)
	}
	facts := &n.Result.Facts
	w.fact(`,"region":"`, facts.Region)
	w.fact(`,"region_name":"`, facts.RegionName)
	w.fact(`,"district":"`, facts.District)
	w.fact(`,"district_name":"`, facts.DistrictName)
	w.fact(`,"nationality":"`, facts.Nationality)
	w.member(`,"at":"`, n.At.Pointer)
	if n.At.Line > 0 {
		w.b = appendAt(w.b, int(n.At.Line), int(n.At.Column))
	}
	w.lit("}")
}

// fact writes what a number states, when it does.
func (w *writer) fact(before, s string) {
	if s != "" {
		w.personal(before, s)
	}
}
