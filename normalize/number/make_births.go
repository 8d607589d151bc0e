package number

import (
	"cmp"
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
	sets  []string
	texts []birthText // by the key, the first of each alone
}

// birthText is a text for a birth: the number of it among all texts there are.
type birthText struct{ key, nth uint32 }

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
	nth, ok := b.find(birthKey(year, d.want.Month, d.want.Day, sex))
	if !ok { // the day is not stated
		nth, ok = b.find(birthKey(year, d.want.Month, 0, sex))
	}
	if ok {
		b.write(d.text[b.at:], nth)
		d.open = slices.DeleteFunc(d.open, func(g gap) bool { return b.at <= g.at && g.at < b.at+len(b.sets) })
	}
	return ok
}

// find returns the number of the text for a birth.
func (b *births) find(key uint32) (nth uint32, ok bool) {
	i, ok := slices.BinarySearchFunc(b.texts, key, func(t birthText, key uint32) int { return cmp.Compare(t.key, key) })
	if !ok {
		return 0, false
	}
	return b.texts[i].nth, true
}

// write writes a text.
func (b *births) write(at []byte, nth uint32) {
	for i := len(b.sets) - 1; i >= 0; i-- {
		n := uint32(len(b.sets[i]))
		at[i] = b.sets[i][nth%n]
		nth /= n
	}
}

// birthKey is a birth and sex as one number.
func birthKey(year, month, day int, sex byte) uint32 {
	return uint32(((year*16+month)*32+day)*0x80 + int(sex))
}

// read fills the table. Where the text stands, own tells of a number drawn at random.
func (b *births) read(s *scheme, f *form) {
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
		for i := range facts.BirthText {
			b.sets = append(b.sets, f.setAt(b.at+i))
		}
		b.enumerate(s, n)
		return
	}
}

// enumerate reads every text, and keeps the first for each birth of the years from 1900
// on.
func (b *births) enumerate(s *scheme, n []byte) {
	total := uint32(1)
	for _, set := range b.sets {
		total *= uint32(len(set))
	}
	for nth := range total {
		b.write(n[b.at:], nth)
		facts, problem := s.own(string(n), Facts{})
		if problem == NoProblem && (facts.YearDigits != 4 || facts.Year >= 1900) {
			b.texts = append(b.texts, birthText{birthKey(facts.Year, facts.Month, facts.Day, facts.Sex), nth})
		}
	}
	slices.SortStableFunc(b.texts, func(t, u birthText) int { return cmp.Compare(t.key, u.key) })
	b.texts = slices.Clip(slices.CompactFunc(b.texts, func(t, u birthText) bool { return t.key == u.key }))
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
