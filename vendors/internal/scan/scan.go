// Package scan finds the tokens of JSON text one behind another, and with them
// where a value ends. It is the one place that knows this, for text that is read
// in parts and for text that is whole, for JSON (RFC 8259) and for what vendors'
// documents print as JSON.
//
// It does not say that a text is valid: strings may hold invalid UTF-8 and lone
// surrogates, and members of an object one name, because none of these hides
// where the value ends.
package scan

// Kind is what a token is: for brackets and literals their first byte, '"' for a
// string and '0' for a number.
type Kind byte

const (
	More Kind = iota // the text ends before the token does: go on with more of it
	Bad              // the text departs from the grammar at From
	End              // the value has ended, and only blanks follow
	Name             // the name of a member
	Dots             // a row of dots that stands for more elements, in lenient text
)

// Token is src[From:To].
type Token struct {
	Kind     Kind
	Form     Form
	From, To int
}

// Form tells what a string or name needs a closer look for.
type Form uint8

const (
	Escaped   Form = 1 << iota // it has escapes
	Surrogate                  // one of them is of a surrogate
	Wide                       // it has bytes beyond ASCII, perhaps not UTF-8
	Bare                       // a name without quotes, in lenient text
)

// maxDepth bounds the nesting of a value.
const maxDepth = 10000

// Scanner walks over one value. The zero Scanner is at its beginning.
type Scanner struct {
	Whole   bool // no text will follow
	Lines   bool // a line feed ends the text
	Lenient bool // names may stand without quotes, and dots for more elements

	at     int    // before it is nothing left to look at
	want   want   // what may follow there
	open   []byte // the brackets around
	behind want   // what follows a comma behind dots

	// The token that the text broke off in.
	in   part
	from int
	form Form
}

type want uint8

const (
	value want = iota // a string may follow, or a name, down to nameOrClose
	element
	elementOrClose
	name
	nameOrClose
	colon
	commaOrClose
	closeBehindDots // or a comma, which goes with the dots
	nothing
)

// part is the kind of a token, or of its part, that may be long.
type part uint8

const (
	noPart part = iota
	inString
	inWord
	inDots
	afterMinus // the parts of a number (RFC 8259 §6)
	afterZero
	inInteger
	afterPoint
	inFraction
	afterE
	afterSign
	inExponent
)

// Reset goes to the beginning of another value, and keeps the memory.
func (s *Scanner) Reset() {
	*s = Scanner{Whole: s.Whole, Lines: s.Lines, Lenient: s.Lenient, open: s.open[:0]}
}

// Cut returns how much of the src before need not come again: the next one begins behind
// it, and places are counted from there.
func (s *Scanner) Cut() (n int) {
	n = s.at
	s.at, s.from = 0, s.from-n
	return n
}

// Done reports whether the value has ended with the last token.
func (s *Scanner) Done() bool { return s.want == nothing }

// Value goes on to the end of the value, which begins src. It returns the token
// that ends it, or one that is More or Bad.
func (s *Scanner) Value(src []byte) Token {
	for {
		if t := s.Next(src); t.Kind <= End || s.Done() {
			return t
		}
	}
}

// Next returns the next token. With More, it is to be called again with a src
// that begins with the one before; nothing is looked at twice.
func (s *Scanner) Next(src []byte) Token {
	if s.in != noPart {
		return s.token(src)
	}
	i := s.blanks(src, s.at)
	switch { // what stands between a token and the next
	case i == len(src):
	case s.want == colon:
		if src[i] != ':' {
			return bad(i)
		}
		s.want = value
		i = s.blanks(src, i+1)
	case s.want == commaOrClose && src[i] == ',':
		s.want = element
		if s.open[len(s.open)-1] == '{' {
			s.want = name
		}
		i = s.blanks(src, i+1)
	case s.want == closeBehindDots && src[i] == ',':
		s.want = s.behind
		i = s.blanks(src, i+1)
	}
	if s.at = i; i == len(src) {
		if s.want == nothing && s.Whole {
			return Token{Kind: End, From: i, To: i}
		}
		return s.short(i)
	}
	c := src[i]
	switch {
	case c == '"' && s.want <= nameOrClose:
		return s.string(src, i, i+1, 0)
	case s.want <= elementOrClose:
		return s.value(src, c)
	case (c == '}' || c == ']') && s.closes(c):
		return s.close()
	case s.Lenient && isLetter(c) && s.want <= nameOrClose:
		return s.begin(inWord, src)
	case s.Lenient && c == '.' && s.want <= nameOrClose:
		return s.begin(inDots, src)
	}
	return bad(i)
}

// blanks returns where in src[i:] something else begins.
func (s *Scanner) blanks(src []byte, i int) int {
	for i < len(src) && src[i] <= ' ' && (src[i] == ' ' || src[i] == '\n' && !s.Lines || src[i] == '\r' || src[i] == '\t') {
		i++
	}
	return i
}

// closes reports whether the bracket c may close what is open.
func (s *Scanner) closes(c byte) bool {
	return (s.want == nameOrClose || s.want == commaOrClose || s.want == closeBehindDots) && s.open[len(s.open)-1]+2 == c // { and }, [ and ] are two apart
}

// value returns the token that begins a value.
func (s *Scanner) value(src []byte, c byte) Token {
	i := s.at
	switch c {
	case '{', '[':
		if len(s.open) == maxDepth {
			return bad(i)
		}
		s.open = append(s.open, c)
		s.want = elementOrClose
		if c == '{' {
			s.want = nameOrClose
		}
		s.at++
		return Token{Kind: Kind(c), From: i, To: s.at}
	case 't':
		return s.literal(src, "true")
	case 'f':
		return s.literal(src, "false")
	case 'n':
		return s.literal(src, "null")
	case ']':
		if s.want == elementOrClose {
			return s.close()
		}
	case '-':
		return s.begin(afterMinus, src)
	case '0':
		return s.begin(afterZero, src)
	case '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return s.begin(inInteger, src)
	case '.':
		if s.Lenient && s.want != value {
			return s.begin(inDots, src)
		}
	}
	return bad(i)
}

func (s *Scanner) close() Token {
	i := s.at
	t := Token{Kind: Kind(s.open[len(s.open)-1] + 2), From: i, To: i + 1}
	s.open = s.open[:len(s.open)-1]
	s.at++
	s.ended()
	return t
}

// ended is behind a value.
func (s *Scanner) ended() {
	s.want = commaOrClose
	if len(s.open) == 0 {
		s.want = nothing
	}
}

func (s *Scanner) literal(src []byte, word string) Token {
	i := s.at
	for n := range len(word) {
		switch {
		case i+n == len(src):
			return s.short(i + n)
		case src[i+n] != word[n]:
			return bad(i + n)
		}
	}
	s.at += len(word)
	s.ended()
	return Token{Kind: Kind(word[0]), From: i, To: s.at}
}

// begin begins a token that may be long, with the character at hand.
func (s *Scanner) begin(in part, src []byte) Token {
	s.in, s.from = in, s.at
	s.at++
	return s.token(src)
}

func bad(i int) Token { return Token{Kind: Bad, From: i, To: i} }

// short is where the text ends and the value does not.
func (s *Scanner) short(i int) Token {
	if s.Whole {
		return bad(i)
	}
	return Token{Kind: More, From: i, To: i}
}
