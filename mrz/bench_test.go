package mrz

import (
	"strings"
	"testing"
)

const (
	benchTD3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
	benchTD2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"
	benchTD1 = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
)

func BenchmarkParse(b *testing.B) {
	for _, bb := range []struct {
		name, text string
		hand       func(string) (handZone, bool)
	}{
		{"TD3", benchTD3, handTD3},
		{"TD2", benchTD2, handTD2},
		{"TD1", benchTD1, handTD1},
	} {
		if z, ok := bb.hand(bb.text); !ok || !z.valid() {
			b.Fatal("the hand-written loop is wrong")
		}
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				z, err := Parse(bb.text)
				if err != nil || !z.Valid() {
					b.Fatal("not valid")
				}
			}
		})
		b.Run(bb.name+"/baseline", func(b *testing.B) {
			for b.Loop() {
				if z, ok := bb.hand(bb.text); !ok || !z.valid() {
					b.Fatal("not valid")
				}
			}
		})
	}
}

// The baselines are the tightest loops for the same work and one layout each: white
// space and carriage returns cut off, the lines told apart and measured, the class
// of every character tested, every digit computed, the mandatory elements not
// empty, no date half unknown, the elements at hand as views of the text. They know
// neither issuers nor long numbers nor lines of other lengths.
type handZone struct {
	lines  [3]string
	got    [5]byte
	want   [5]byte
	digits int
	bad    bool
}

func (z *handZone) valid() bool {
	for i := range z.digits {
		if z.got[i] != z.want[i] {
			return false
		}
	}
	return !z.bad
}

// Values times 7, 3 and 1, with the class in the high bits.
var handTable = func() (t [3][256]uint32) {
	for w, weight := range []uint32{7, 3, 1} {
		for c := range 256 {
			t[w][c] = 1 << 31
		}
		for c := uint32('0'); c <= '9'; c++ {
			t[w][c] = (c-'0')*weight | 1<<28
		}
		for c := uint32('A'); c <= 'Z'; c++ {
			t[w][c] = (c-'A'+10)*weight | 1<<29
		}
		t[w]['<'] = 1 << 30
	}
	return t
}()

const (
	handDigit, handLetter, handFill = 1 << 28, 1 << 29, 1 << 30
	handOther                       = 1 << 31
	handSum                         = 1<<28 - 1
)

// handRun adds the characters of s, weighted from the given place of 7, 3, 1, and
// notes in bad the classes it met.
func handRun(s string, first int, bad *uint32, deny uint32) uint32 {
	a, b, c := &handTable[first%3], &handTable[(first+1)%3], &handTable[(first+2)%3]
	var sum, seen uint32
	for len(s) >= 3 {
		x, y, z := a[s[0]], b[s[1]], c[s[2]]
		seen |= x | y | z
		sum += x&handSum + y&handSum + z&handSum
		s = s[3:]
	}
	if len(s) > 0 {
		x := a[s[0]]
		seen |= x
		sum += x & handSum
		if len(s) > 1 {
			y := b[s[1]]
			seen |= y
			sum += y & handSum
		}
	}
	*bad |= seen & deny
	return sum
}

func handClasses(s string, deny uint32) (seen uint32) {
	t := &handTable[2]
	for i := range len(s) {
		seen |= t[s[i]]
	}
	return seen & deny
}

const (
	denyAlpha = handDigit | handOther
	denyDates = handLetter | handOther
	denyDigit = handLetter | handFill | handOther
)

// handLine cuts the first line off text.
func handLine(text string) (line, rest string) {
	i := strings.IndexByte(text, '\n')
	if i < 0 {
		return "", ""
	}
	line, rest = text[:i], text[i+1:]
	if i > 0 && line[i-1] == '\r' {
		line = line[:i-1]
	}
	return line, rest
}

// handHalf reports whether a part of a date is half unknown.
func handHalf(d string) bool {
	return (d[0] == '<') != (d[1] == '<') || (d[2] == '<') != (d[3] == '<') || (d[4] == '<') != (d[5] == '<')
}

func handEmpty(s string) bool { return s[0] == '<' && strings.Trim(s, "<") == "" }

func handTD3(text string) (z handZone, ok bool) {
	l1, l2 := handLine(strings.TrimSpace(text))
	if len(l1) != 44 || len(l2) != 44 {
		return z, false
	}
	z.lines = [3]string{l1, l2}
	var bad uint32
	bad |= handClasses(l1[2:], denyAlpha) | handClasses(l1[:2], handOther) | handClasses(l2[10:13], denyAlpha) | handClasses(l2[20:21], denyAlpha)
	n := handRun(l2[0:9], 0, &bad, handOther)
	nd := handRun(l2[9:10], 0, &bad, denyDigit)
	b := handRun(l2[13:19], 0, &bad, denyDates)
	e := handRun(l2[21:27], 0, &bad, denyDates)
	o := handRun(l2[28:42], 0, &bad, handOther)
	comp := n + nd + handRun(l2[13:20], 10, &bad, denyDates) + handRun(l2[21:43], 17, &bad, handOther)
	bad |= handClasses(l2[43:44], denyDigit)
	z.got = [5]byte{l2[9], l2[19], l2[27], l2[42], l2[43]}
	z.want = [5]byte{'0' + byte(n%10), '0' + byte(b%10), '0' + byte(e%10), '0' + byte(o%10), '0' + byte(comp%10)}
	z.digits, z.bad = 5, bad != 0 || handHalf(l2[13:19]) || handHalf(l2[21:27]) ||
		handEmpty(l1[:2]) || handEmpty(l1[2:5]) || handEmpty(l1[5:]) || handEmpty(l2[:9])
	return z, true
}

func handTD2(text string) (z handZone, ok bool) {
	l1, l2 := handLine(strings.TrimSpace(text))
	if len(l1) != 36 || len(l2) != 36 {
		return z, false
	}
	z.lines = [3]string{l1, l2}
	var bad uint32
	bad |= handClasses(l1[2:], denyAlpha) | handClasses(l1[:2], handOther) | handClasses(l2[10:13], denyAlpha) | handClasses(l2[20:21], denyAlpha)
	n := handRun(l2[0:9], 0, &bad, handOther)
	nd := handRun(l2[9:10], 0, &bad, denyDigit)
	b := handRun(l2[13:19], 0, &bad, denyDates)
	e := handRun(l2[21:27], 0, &bad, denyDates)
	comp := n + nd + handRun(l2[13:20], 10, &bad, denyDates) + handRun(l2[21:35], 17, &bad, handOther)
	bad |= handClasses(l2[35:36], denyDigit)
	z.got = [5]byte{l2[9], l2[19], l2[27], l2[35]}
	z.want = [5]byte{'0' + byte(n%10), '0' + byte(b%10), '0' + byte(e%10), '0' + byte(comp%10)}
	z.digits, z.bad = 4, bad != 0 || handHalf(l2[13:19]) || handHalf(l2[21:27]) ||
		handEmpty(l1[:2]) || handEmpty(l1[2:5]) || handEmpty(l1[5:]) || handEmpty(l2[:9])
	return z, true
}

func handTD1(text string) (z handZone, ok bool) {
	l1, rest := handLine(strings.TrimSpace(text))
	l2, l3 := handLine(rest)
	if len(l1) != 30 || len(l2) != 30 || len(l3) != 30 {
		return z, false
	}
	z.lines = [3]string{l1, l2, l3}
	var bad uint32
	bad |= handClasses(l3, denyAlpha) | handClasses(l1[:2], handOther) | handClasses(l1[2:5], denyAlpha) | handClasses(l2[15:18], denyAlpha) | handClasses(l2[7:8], denyAlpha)
	n := handRun(l1[5:14], 0, &bad, handOther)
	b := handRun(l2[0:6], 0, &bad, denyDates)
	e := handRun(l2[8:14], 0, &bad, denyDates)
	comp := n + handRun(l1[14:30], 9, &bad, handOther) + handRun(l2[0:7], 25, &bad, denyDates) + handRun(l2[8:15], 32, &bad, denyDates) + handRun(l2[18:29], 39, &bad, handOther)
	bad |= handClasses(l2[29:30], denyDigit)
	z.got = [5]byte{l1[14], l2[6], l2[14], l2[29]}
	z.want = [5]byte{'0' + byte(n%10), '0' + byte(b%10), '0' + byte(e%10), '0' + byte(comp%10)}
	z.digits, z.bad = 4, bad != 0 || handHalf(l2[:6]) || handHalf(l2[8:14]) ||
		handEmpty(l1[:2]) || handEmpty(l1[2:5]) || handEmpty(l1[5:14]) || handEmpty(l3)
	return z, true
}

func BenchmarkFind(b *testing.B) {
	prose := strings.Repeat("Call me Ishmael. Some years ago, never mind how long precisely. ", 32)
	for _, bb := range []struct{ name, text string }{
		{"TD3", benchTD3},
		{"TD2", benchTD2},
		{"TD1", benchTD1},
		{"in 2 KB of prose", prose[:1024] + "\n" + benchTD3 + "\n" + prose[1024:]},
		{"2 KB of prose", prose},
		{"10 MB of fillers", strings.Repeat("<", 10<<20)},
		{"10 MB of lines of fillers", strings.Repeat(strings.Repeat("<", 44)+"\n", 10<<20/45)},
		{"10 MB of short lines", strings.Repeat("P<UTO"+strings.Repeat("<", 38)+"\n", 10<<20/44)},
		{"10 MB of blanks and fillers", strings.Repeat("< ", 5<<20)},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.SetBytes(int64(len(bb.text)))
			b.ReportAllocs()
			for b.Loop() {
				Find(bb.text)
			}
		})
	}
}
