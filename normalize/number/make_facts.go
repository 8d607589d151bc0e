package number

import (
	"strings"

	"github.com/biter777/countries"

	"github.com/ocrlint/ocrlint/normalize"
)

// planned is what the slots of a number are to state, character by character. Where
// the text is used up, any character of the slot will do.
type planned struct{ year, month, day, region, origin string }

// next takes the first character of text, 0 when there is none.
func next(text *string) (c rune) {
	for i, c := range *text {
		*text = (*text)[i+len(string(c)):]
		return c
	}
	return 0
}

// plan decides what the slots state: the birth as the scheme writes it, a region, a
// nationality.
func (d *draft) plan() (p planned) {
	if d.count['y'] > 0 || d.own != nil {
		d.date(&p)
	}
	if width := d.count['r']; width > 0 {
		p.region = d.area(width)
	}
	if d.count['o'] > 0 && d.want.Nationality != "" {
		p.origin = d.want.Nationality
		if d.asksDigits('o') {
			p.origin = digits(int(countries.ByName(d.want.Nationality)), 3)
		}
	}
	return p
}

// date writes year, month and day, those of the birth unless the scheme has another
// date, and completes what is free.
func (d *draft) date(p *planned) {
	y, m, day := &d.want.Year, &d.want.Month, &d.want.Day
	if d.notBirth { // an issue, in the years of adults
		y, m, day = new(int), new(int), new(int)
		*y = max(d.want.Year+18, 1990) + d.r.IntN(20)
	}
	if *y == 0 {
		*y = 1940 + d.r.IntN(70)
	}
	if *m == 0 {
		*m = 1 + d.r.IntN(12)
	}
	if *day == 0 {
		*day = 1 + d.r.IntN(normalize.DaysIn(*y, *m))
	}
	raised := d.shift()
	p.year = digits(*y, min(4, d.count['y']))
	p.month, p.day = digits(*m+raised.month, 2), digits(*day+raised.day, 2)
}

// shift returns what the scheme adds to month and day: mostly the first that states
// what is wanted, at times another that does.
func (d *draft) shift() (by shift) {
	rare := d.r.IntN(8) == 0
	fitting := 0
	for _, s := range d.shifts {
		if s.sex != 0 && d.want.Sex != 0 && s.sex != d.want.Sex || s.year != 0 && s.year != d.want.Year/100*100 {
			continue
		}
		if fitting++; fitting == 1 || rare && d.r.IntN(fitting) == 0 {
			by = s
		}
	}
	return by
}

// area returns the code of the region, and of a district in it where the number has
// one: those wanted, or any of the table.
func (d *draft) area(width int) string {
	table := d.regions
	if d.districts != nil && len(d.districts[0].code) <= width {
		table = d.districts
	}
	if table == nil {
		return d.want.Region
	}
	from, to := 0, len(table)
	if d.want.Region != "" {
		for from < to && !strings.HasPrefix(table[from].code, d.want.Region) {
			from++
		}
		for to > from && !strings.HasPrefix(table[to-1].code, d.want.Region) {
			to--
		}
	}
	if from == to {
		return d.want.Region
	}
	return table[from+d.r.IntN(to-from)].code
}

// asksDigits reports whether the slots of a kind hold digits and nothing else.
func (f *form) asksDigits(kind byte) bool {
	for i := range f.slots {
		if f.slots[i].kind == kind {
			return strings.Trim(f.slots[i].set, digit0) == ""
		}
	}
	return false
}
