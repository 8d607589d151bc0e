package rules

import "github.com/ocrlint/ocrlint/normalize/document"

// numbers writes the national numbers of a document: of which scheme each is,
// and what it states beside birth date and sex, which are readings.
func (w *writer) numbers(ns []document.NationalNumber) {
	if len(ns) == 0 {
		return
	}
	w.name("numbers")
	w.open('[')
	for i := range ns {
		n := &ns[i]
		w.open('{')
		w.text("scheme", n.Scheme.ID())
		w.text("name", n.Scheme.Name())
		w.text("field", n.Field.String())
		w.name("value")
		w.value(n.Result.Canonical)
		w.text("status", n.Result.Status.String())
		w.text("strength", n.Result.Strength.String())
		w.bool("masked_by_law", n.Scheme.Masked())
		for _, fact := range [...]struct{ name, value string }{
			{"region", n.Result.Facts.Region},
			{"region_name", n.Result.Facts.RegionName},
			{"district", n.Result.Facts.District},
			{"district_name", n.Result.Facts.DistrictName},
			{"nationality", n.Result.Facts.Nationality},
		} {
			if fact.value != "" {
				w.name(fact.name)
				w.value(fact.value)
			}
		}
		w.text("at", n.At.Pointer)
		if n.At.Line > 0 {
			w.number("line", int(n.At.Line))
			w.number("column", int(n.At.Column))
		}
		w.close('}')
	}
	w.close(']')
}
