package number

import (
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
)

// births is the table of a form in which a scheme writes the birth in its own way,
// such as a count of days: what own reads from every possible text, turned round.
type births struct {
	once  sync.Once
	at    int  // where the text begins
	sex   bool // it states the sex as well
	years int  // how many digits of the year it states
	text  map[int]string
}

// writeBirth puts the birth wanted into the number where own reads it.
func (d *draft) writeBirth() bool {
	if d.own == nil || d.count['y'] > 0 {
		return true
	}
	b := d.births
	b.once.Do(func() { b.read(d.scheme, d.form) })
	year, sex := d.want.Year, byte(0)
	if b.years == 2 {
		year %= 100
	}
	if b.sex {
		if sex = d.want.Sex; sex == 0 {
			sex = "MF"[d.r.IntN(2)]
		}
	}
	text, ok := b.text[birthKey(year, d.want.Month, d.want.Day, sex)]
	if !ok { // the day is not stated
		text, ok = b.text[birthKey(year, d.want.Month, 0, sex)]
	}
	if ok {
		copy(d.text[b.at:], text)
		d.open = slices.DeleteFunc(d.open, func(g gap) bool { return b.at <= g.at && g.at < b.at+len(text) })
	}
	return ok
}

// birthKey is a birth and sex as one number.
func birthKey(year, month, day int, sex byte) int {
	return ((year*16+month)*32+day)*0x80 + int(sex)
}

// read fills the table. Where the text stands, own tells of a number drawn at random.
func (b *births) read(s *scheme, f *form) {
	b.text = map[int]string{}
	r := rand.New(rand.NewPCG(0, 0))
	var n []byte
	for range attempts {
		n = n[:0]
		for i := range f.slots {
			for range f.slots[i].least {
				n = append(n, f.slots[i].set[r.IntN(len(f.slots[i].set))])
			}
		}
		drawn := string(n)
		facts, problem := s.own(drawn, Facts{})
		if problem != NoProblem || strings.Count(drawn, facts.BirthText) != 1 {
			continue
		}
		b.at, b.years, b.sex = strings.Index(drawn, facts.BirthText), facts.YearDigits, facts.Sex != 0
		b.enumerate(s, f, n, b.at, b.at+len(facts.BirthText))
		return
	}
}

// enumerate writes every text from the place at on, and keeps the first for each
// birth of the years from 1900 on.
func (b *births) enumerate(s *scheme, f *form, n []byte, at, end int) {
	if at == end {
		facts, problem := s.own(string(n), Facts{})
		if problem != NoProblem || facts.YearDigits == 4 && facts.Year < 1900 {
			return
		}
		key := birthKey(facts.Year, facts.Month, facts.Day, facts.Sex)
		if _, known := b.text[key]; !known {
			b.text[key] = string(n[b.at:end])
		}
		return
	}
	for _, c := range []byte(f.setAt(at)) {
		n[at] = c
		b.enumerate(s, f, n, at+1, end)
	}
}

// setAt returns the characters for a place of a form without counts that vary: of
// the digits and the letters that stand for them the digits alone.
func (f *form) setAt(at int) string {
	i := 0
	for ; at >= f.slots[i].least; i++ {
		at -= f.slots[i].least
	}
	if set := f.slots[i].set; strings.HasPrefix(set, digit0) {
		return digit0
	}
	return f.slots[i].set
}
