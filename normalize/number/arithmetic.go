package number

import "github.com/ocrlint/ocrlint/normalize"

// check is the arithmetic of a number's check digits. n has the shape of the
// scheme.
type check interface{ holds(n string) bool }

// weighted multiplies the characters from the first on by weights, and takes the
// sum modulo mod; the check character is chars[sum], '.' for one never issued.
// It stands right behind the weighted ones, or at the place at. A weight 0
// passes over a character.
type weighted struct {
	weights []int8
	mod     int
	chars   string
	at      int
	offset  int    // added to the sum
	letters string // the values of A to Z as digits where they are not 10 to 35
}

func (w weighted) holds(n string) bool {
	total := w.offset
	for i, weight := range w.weights {
		total += int(weight) * value(n[i], w.letters)
	}
	at := w.at
	if at == 0 {
		at = len(w.weights)
	}
	return w.chars[mod(total, w.mod)] == n[at]
}

// zeroSum holds when the weighted sum itself is a multiple of mod.
type zeroSum struct {
	weights []int8
	mod     int
}

func (z zeroSum) holds(n string) bool {
	return sum(n, z.weights)%z.mod == 0
}

// remainder takes the digits before the check character as one number modulo
// mod; the last character is chars[remainder]. Other characters are passed over
// unless letters gives them a digit.
type remainder struct {
	mod     int
	chars   string
	letters string
}

func (r remainder) holds(n string) bool {
	last := len(n) - 1
	return r.chars[remainderOf(n[:last], r.mod, r.letters)] == n[last]
}

func remainderOf(n string, mod int, letters string) int {
	rest := 0
	for _, c := range []byte(n) {
		if isDigit(rune(c)) || letters != "" {
			rest = (rest*10 + value(c, letters)) % mod
		}
	}
	return rest
}

// luhn is ISO/IEC 7812-1 annex B over the first characters, up to the place to, all
// when that is 0. Anything but digits is passed over.
type luhn struct{ to int }

func (l luhn) holds(n string) bool {
	if l.to > 0 {
		n = n[:l.to]
	}
	return normalize.Luhn(n)
}

// mod11_10 is the hybrid system MOD 11,10 of ISO/IEC 7064 over all digits.
type mod11_10 struct{}

func (mod11_10) holds(n string) bool {
	p := 10
	for _, c := range []byte(n[:len(n)-1]) {
		if p = (p + int(c-'0')) % 10; p == 0 {
			p = 10
		}
		p = p * 2 % 11
	}
	return (p+int(n[len(n)-1]-'0'))%10 == 1
}

// verhoeff is the check of J. Verhoeff (1969) in the dihedral group D5 over all
// digits.
type verhoeff struct{}

func (verhoeff) holds(n string) bool {
	c := 0
	for i := range len(n) {
		d := int(n[len(n)-1-i] - '0')
		for range i % 8 {
			d = int("1576283094"[d] - '0')
		}
		c = dihedral(c, d)
	}
	return c == 0
}

// dihedral multiplies in D5: 0 to 4 are the rotations, 5 to 9 the reflections.
func dihedral(a, b int) int {
	switch {
	case a < 5 && b < 5:
		return (a + b) % 5
	case a < 5:
		return (a+b)%5 + 5
	case b < 5:
		return mod(a-b, 5) + 5
	}
	return mod(a-b, 5)
}

// all holds when every part does: numbers with two check digits.
type all []check

func (a all) holds(n string) bool {
	for _, c := range a {
		if !c.holds(n) {
			return false
		}
	}
	return true
}

// either holds when one alternative does.
type either []check

func (e either) holds(n string) bool {
	for _, c := range e {
		if c.holds(n) {
			return true
		}
	}
	return false
}

// byLength chooses the check by the length of the number; other lengths have none.
type byLength []struct {
	length int
	check  check
}

func (b byLength) holds(n string) bool {
	for _, c := range b {
		if c.length == len(n) {
			return c.check.holds(n)
		}
	}
	return true
}

// covers reports whether numbers of a length have a check.
func (b byLength) covers(length int) bool {
	for _, c := range b {
		if c.length == length {
			return true
		}
	}
	return false
}

// twoStage takes the sum of weights modulo 11, or where that is 10, of other
// weights; last stands for a second 10.
type twoStage struct {
	weights, again []int8
	last           byte
}

func (t twoStage) holds(n string) bool {
	rest := sum(n, t.weights) % 11
	if rest == 10 {
		rest = sum(n, t.again) % 11
	}
	want := byte('0' + rest)
	if rest == 10 {
		want = t.last
	}
	return n[len(t.weights)] == want
}

// byFirst chooses the check by the first character.
type byFirst []struct {
	first byte
	check check
}

func (b byFirst) holds(n string) bool {
	for _, c := range b {
		if c.first == n[0] {
			return c.check.holds(n)
		}
	}
	return false
}

// rule is a check of its own.
type rule func(n string) bool

func (r rule) holds(n string) bool { return r(n) }

// value returns the value of a digit or capital letter, 10 to 35 for letters
// unless letters lists others.
func value(c byte, letters string) int {
	switch {
	case isDigit(rune(c)):
		return int(c - '0')
	case letters != "":
		return int(letters[c-'A'] - '0')
	}
	return int(c-'A') + 10
}

// mod is the remainder that is never negative.
func mod(a, m int) int { return (a%m + m) % m }

// sum adds weight times digit over the first digits of n.
func sum(n string, weights []int8) int {
	total := 0
	for i, w := range weights {
		total += int(w) * int(n[i]-'0')
	}
	return total
}
