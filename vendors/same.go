package vendors

import "github.com/ocrlint/ocrlint/normalize"

// sameThing numbers the texts from from on that say one thing twice: those of one
// binding, whose places and labels are names of one thing. Names and free text
// differ from label to label in language and in how much they say, so of them it is
// those of one label.
func (r *reader) sameThing(from int) {
	var last [normalize.NumFields]int // 1 + where the last text of a field is
	for i := from; i < len(r.raws); i++ {
		p, o := &r.raws[i], &r.origins[i]
		f := p.Field
		before := last[f]
		last[f] = i + 1
		if o.part || f.Kind() == normalize.ZoneValue {
			continue
		}
		exact := f.Kind() == normalize.NameValue || f.Kind() == normalize.TextValue
		for j := before - 1; j >= from; j-- {
			if e := &r.origins[j]; e.bind.Binding == o.bind.Binding && !e.part && (!exact || e.entry == o.entry) {
				q := &r.raws[j]
				if q.Same == 0 {
					q.Same = uint16(j - from + 1)
				}
				p.Same = q.Same
				break
			}
		}
	}
}
