package number

import (
	"math/rand/v2"
	"slices"
	"strings"
	"unicode/utf8"
)

// Make invents a number of the scheme, in canonical form, for a holder of whom f
// states the birth, the sex, the region and the nationality; zero members are free.
// Check accepts it and reads from it what it states of f. The same state of r gives
// the same number. ok is false when the scheme cannot state f: a birth in another
// century, a sex or a region that it has no character for.
func (s Scheme) Make(f Facts, r *rand.Rand) (n string, ok bool) {
	return s.table().invent(f, r)
}

// attempts is how many numbers are drawn before a scheme is taken to be unable to
// state the facts: the rarest, a German tax number with one digit twice and all
// others once, is one in sixty.
const attempts = 2000

func (s *scheme) invent(f Facts, r *rand.Rand) (string, bool) {
	if len(s.sameAs) > 0 && (s.mask == "" || r.IntN(2) == 0) {
		first := r.IntN(len(s.sameAs))
		for i := range s.sameAs {
			if n, ok := s.sameAs[(first+i)%len(s.sameAs)].invent(f, r); ok {
				return n, true
			}
		}
	}
	forms := formsOf(s)
	if len(forms) == 0 {
		return "", false
	}
	d := draft{scheme: s, r: r}
	for range attempts {
		d.form, d.want = &forms[r.IntN(len(forms))], f
		if d.draw() && d.solve(0) && !slices.Contains(d.text, '+') { // which says that the holder is a hundred years old (Sweden)
			return string(d.text), true
		}
	}
	return "", false
}

// draft is a number in the making.
type draft struct {
	*scheme
	*form
	r    *rand.Rand
	want Facts
	text []byte
	open []gap // what the check decides
}

// gap is a place of the text where any character of a set can stand.
type gap struct {
	at   int
	kind byte
	set  string
}

// draw writes one number of the form with the facts, and leaves open what the
// check decides.
func (d *draft) draw() bool {
	d.text, d.open = d.text[:0], d.open[:0]
	p := d.plan()
	for i := range d.slots {
		slot := &d.slots[i]
		count := slot.least
		if slot.most > slot.least {
			count += d.r.IntN(slot.most - slot.least + 1)
		}
		for range count {
			var c rune
			switch slot.kind {
			case 'y':
				c = next(&p.year)
			case 'm':
				c = next(&p.month)
			case 'd':
				c = next(&p.day)
			case 'r':
				c = next(&p.region)
			case 'o':
				c = next(&p.origin)
			}
			switch set := d.allowed(slot); {
			case set == "":
				return false
			case c == 0:
				c = d.any(set)
				d.open = append(d.open, gap{len(d.text), slot.kind, set})
			case !strings.ContainsRune(set, c):
				return false
			}
			d.text = utf8.AppendRune(d.text, c)
		}
	}
	if !d.writeBirth() {
		return false
	}
	d.keepOpen()
	return true
}

// allowed returns the characters of a slot that state the sex and the century
// wanted.
func (d *draft) allowed(slot *slot) string {
	set := slot.set
	if (slot.kind == 's' || slot.kind == 'g') && d.want.Sex != 0 {
		set = keep(set, func(c rune) bool { return d.sexOf(c) == d.want.Sex })
	}
	if (slot.kind == 'e' || slot.kind == 'g') && len(d.eras) > 0 {
		set = keep(set, func(c rune) bool {
			return slices.ContainsFunc(d.eras, func(e era) bool {
				return e.year == d.want.Year/100*100 && strings.ContainsRune(e.chars, c)
			})
		})
	}
	return set
}

func keep(set string, good func(rune) bool) string {
	return strings.Map(func(c rune) rune {
		if good(c) {
			return c
		}
		return -1
	}, set)
}

// any draws a character of a set.
func (d *draft) any(set string) rune {
	if d.ascii {
		return rune(set[d.r.IntN(len(set))])
	}
	return []rune(set)[d.r.IntN(utf8.RuneCountInString(set))]
}

// keepOpen reduces the open places to those that the mask marks as check digits, or,
// where it marks none, to the last one; to none where there is no check.
func (d *draft) keepOpen() {
	switch last := len(d.open) - 1; {
	case d.check == nil || last < 0:
		d.open = d.open[:0]
	case d.count['c'] == 0:
		d.open[0], d.open = d.open[last], d.open[:1]
	default:
		d.open = slices.DeleteFunc(d.open, func(g gap) bool { return g.kind != 'c' })
	}
}

// solve tries the characters of the open places from the first on, each set from a
// random one, until the number is good.
func (d *draft) solve(first int) bool {
	if first == len(d.open) {
		return d.good()
	}
	g := d.open[first]
	start := d.r.IntN(len(g.set))
	for i := range len(g.set) {
		d.text[g.at] = g.set[(start+i)%len(g.set)]
		if d.solve(first + 1) {
			return true
		}
	}
	return false
}

// good reports whether Check accepts the number and reads the facts wanted from it.
func (d *draft) good() bool {
	n := string(d.text)
	if d.check != nil && !d.check.holds(n) {
		return false
	}
	r := d.judge(n)
	return r.Status == Valid && r.Problem == NoProblem && (r.Bearer != Firm || d.bearer == Firm) && r.Facts.agree(d.want)
}

// agree reports whether what is stated in both is the same.
func (f Facts) agree(want Facts) bool {
	year := want.Year
	if f.YearDigits == 2 {
		year %= 100
	}
	same := func(a, b int) bool { return a == 0 || b == 0 || a == b }
	return (f.YearDigits == 0 || want.Year == 0 || f.Year == year) &&
		same(f.Month, want.Month) && same(f.Day, want.Day) && same(int(f.Sex), int(want.Sex)) &&
		(f.Region == "" || want.Region == "" || f.Region == want.Region) &&
		(f.Nationality == "" || want.Nationality == "" || f.Nationality == want.Nationality)
}
