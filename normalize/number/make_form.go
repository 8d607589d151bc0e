package number

import (
	"strings"
	"sync"
)

// form is one shape of a mask, taken apart for drawing.
type form struct {
	slots  []slot
	count  [0x80]int // how many slots of each kind there are
	ascii  bool
	births *births // for a scheme with a birth date in a writing of its own
}

// slot is one token of a mask with the characters that it accepts.
type slot struct {
	kind        byte
	set         string
	least, most int
}

// forms holds the shapes of every scheme, in the order of schemes.
var forms = sync.OnceValue(func() map[*scheme][]form {
	m := make(map[*scheme][]form, len(schemes))
	for _, s := range schemes {
		for one := range strings.SplitSeq(s.mask, "|") {
			if one = strings.TrimSpace(one); one != "" {
				m[s] = append(m[s], takeApart(one))
			}
		}
	}
	return m
})

func formsOf(s *scheme) []form { return forms()[s] }

func takeApart(mask string) form {
	f := form{ascii: true, births: new(births)}
	for i := 0; i < len(mask); {
		if mask[i] == ' ' {
			i++
			continue
		}
		t := nextToken(mask, &i)
		s := slot{kind: t.kind, set: t.characters(), least: int(t.least), most: int(t.most)}
		f.count[s.kind] += s.most
		for _, c := range s.set {
			f.ascii = f.ascii && c < 0x80
		}
		f.slots = append(f.slots, s)
	}
	return f
}

// characters lists what a token accepts.
func (t *token) characters() string {
	var b strings.Builder
	for c := rune(0); c < 0x80; c++ {
		if t.accepts(c) {
			b.WriteRune(c)
		}
	}
	for _, c := range t.set {
		if c >= 0x80 {
			b.WriteRune(c)
		}
	}
	if t.literal >= 0x80 {
		b.WriteRune(t.literal)
	}
	return b.String()
}
