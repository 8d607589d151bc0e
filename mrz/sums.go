package mrz

import (
	"slices"
	"sync"
)

// The check digit of Doc 9303-3 §4.9 is the sum of the characters' values times the
// weights 7, 3, 1, 7, 3, 1, ..., modulo 10. Many digits cover the same characters, each
// from another start. So a layout is compiled to a table for each column: what a
// character there adds to the sum of each digit, in lanes of one word, and above the
// lanes a one if the character may not stand there. To read a zone is to add up one
// entry for each of its characters.

func weightAt(i int) int { return int("\x07\x03\x01"[i%3]) }

const (
	laneBits = 10 // all columns of a zone add at most 9 each
	laneMask = 1<<laneBits - 1
	maxLanes = 5
	oddShift = laneBits * maxLanes // how many characters need a second look
	badShift = oddShift + 7        // how many characters are of no class of their column
)

// lastDigit is the last digit of a sum.
var lastDigit = func() (t [1 << laneBits]byte) {
	for i := range t {
		t[i] = '0' + byte(i%10)
	}
	return t
}()

// block is the tables of eight columns: what each character adds there. They are a little
// longer than a byte counts, for of tables at distances of 2 KB the entries of a character
// would all be in the same place of the processor's cache.
type block [blockWidth][256 + 8]uint64

const blockWidth = 8

// step is where a block stands in a line, 0-based. Where the line is no multiple of eight
// columns, the last block begins in the one before, and what they share counts once.
type step struct {
	at int
	*block
}

// columnKey is what the table of a column is made from: the classes denied, the characters
// that need a second look, and the weight in the sum of each digit.
type columnKey struct {
	deny    uint16
	odd     oddity
	weights [maxLanes]uint8
}

// oddity says which characters of a column's class need a second look.
type oddity uint8

const (
	fillerOdd oddity = 1 << iota // a mandatory element may be empty, a date unknown
	sexOdd                       // a letter that is no sex
)

// keys returns the keys of the columns.
func (c *compiled) keys() (keys [maxLines][maxWidth]columnKey) {
	for i := range keys {
		for j := range keys[i] {
			keys[i][j].deny = c.deny[i][j]
		}
	}
	for lane, d := range c.digits {
		at := 0
		for _, s := range d.spec.covers {
			for col := s.From - 1; col < s.To; col++ {
				keys[s.Line-1][col].weights[lane] += uint8(weightAt(at))
				at++
			}
		}
	}
	for _, p := range c.filled {
		keys[p.line][p.from].odd |= fillerOdd
	}
	for _, p := range c.days {
		for col := p.from; col < p.to; col++ {
			keys[p.line][col].odd |= fillerOdd
		}
	}
	if s := c.fields[Sex]; s.Line != 0 {
		keys[s.Line-1][s.From-1].odd |= sexOdd
	}
	return keys
}

// blocks are those made so far, for the layouts that were met, which share many.
var blocks = struct {
	sync.Mutex
	made map[[blockWidth]columnKey]*block
}{made: map[[blockWidth]columnKey]*block{}}

// steps returns the steps of each line of the layout.
func (c *compiled) steps() [][]step {
	if made := c.made.Load(); made != nil {
		return *made
	}
	return c.makeSteps()
}

func (c *compiled) makeSteps() [][]step {
	blocks.Lock()
	defer blocks.Unlock()
	keys := c.keys()
	made := make([][]step, len(c.widths))
	for i, width := range c.widths {
		for from := 0; from < width; from += blockWidth {
			at := min(from, width-blockWidth)
			key := [blockWidth]columnKey(keys[i][at:])
			clear(key[:from-at])
			if blocks.made[key] == nil {
				blocks.made[key] = makeBlock(&key)
			}
			made[i] = append(made[i], step{at, blocks.made[key]})
		}
	}
	c.made.Store(&made)
	return made
}

func makeBlock(keys *[blockWidth]columnKey) *block {
	b := new(block)
	for i := range keys {
		if j := slices.Index(keys[:i], keys[i]); j >= 0 {
			b[i] = b[j]
			continue
		}
		key, t := &keys[i], &b[i]
		if key.deny != 0 {
			for char := range t {
				t[char] = 1 << badShift
			}
		}
		for _, char := range []byte(characters) {
			t[char] = key.adds(char)
		}
	}
	return b
}

// adds returns what a character of the alphabet adds in the column.
func (k *columnKey) adds(char byte) (sum uint64) {
	c := charTable[char]
	if c&k.deny != 0 {
		sum += 1 << badShift
	}
	if k.odd&fillerOdd != 0 && char == '<' || k.odd&sexOdd != 0 && strange[char] {
		sum += 1 << oddShift
	}
	for lane, weight := range k.weights {
		if weight != 0 {
			sum += uint64(uint32(c&valueMask)*uint32(weight)%10) << (lane * laneBits)
		}
	}
	return sum
}

// sums adds up what the characters of the lines add.
func (z *Zone) sums(c *compiled) (sums uint64) {
	steps := c.steps()
	for i := range steps {
		line := z.lines[i]
		for _, b := range steps[i] {
			s := line[b.at : b.at+blockWidth]
			sums += b.block[0][s[0]] + b.block[1][s[1]] + b.block[2][s[2]] + b.block[3][s[3]] +
				b.block[4][s[4]] + b.block[5][s[5]] + b.block[6][s[6]] + b.block[7][s[7]]
		}
	}
	return sums
}

// CheckDigit returns the check digit of Doc 9303-3 §4.9 over the parts, one after
// the other, '0' to '9'. A character outside A-Z, 0-9 and < counts as 0.
func CheckDigit(parts ...string) byte {
	sum, at := 0, 0
	for _, s := range parts {
		for i := range len(s) {
			sum += int(charTable[s[i]]&valueMask) * weightAt(at)
			at++
		}
	}
	return '0' + byte(sum%10)
}
