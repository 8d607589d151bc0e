package mrz

// An equation is one check digit of a zone, written out: the weighted values of
// all positions, the digit's own with weight -1, add up to 0 modulo 10. In this
// form a change of one character changes the residual by weight times difference
// of values, so a search needs no sums.
type equation struct {
	element   Element
	line, col int // of the digit, 0-based
	weights   [maxLines][maxWidth]int8
	residual  int  // 0 when the equation holds
	broken    bool // what stands in the digit's place is no digit
}

// equations writes out the check digits that the zone prints. The equation of a
// long document number ends where the number does. A long number whose digit
// fails is taken to be of the convention given: for Standard, the filler that
// announces it is a digit misread, as it is when the number does not end.
func (z *Zone) equations(failing Convention) (es []equation) {
	es = make([]equation, 0, maxChecks)
	for i := range z.Checks() {
		c, spec := &z.checks[i], z.digitSpec(i)
		if c.Status == NotPrinted || c.Status == NotApplicable {
			continue
		}
		e := equation{element: spec.element, line: spec.line - 1, col: spec.column - 1}
		at := e.cover(spec.covers, 0)
		convention := c.Convention
		if convention != Standard && c.Status == Invalid {
			convention = failing
		}
		if convention != Standard && z.overflow > 0 {
			if convention == FillerIncluded {
				at++
			}
			over := spec.overflow
			over.To = over.From + int(z.overflow) - 1
			e.cover([]Span{over}, at)
			e.line, e.col = over.Line-1, over.To
		}
		e.weights[e.line][e.col] += 9
		e.broken = classOf(z.lines[e.line][e.col]) != digitClass
		for l := range z.layout.widths {
			e.residual += e.sum(l, z.lines[l])
		}
		e.residual %= 10
		es = append(es, e)
	}
	return es
}

// digitSpec returns the row of the i-th check: the layout's, then those that the
// national refinement adds.
func (z *Zone) digitSpec(i int) *digitSpec {
	if n := len(z.layout.digits); i >= n {
		return &z.national.digits[i-n]
	}
	return &z.layout.digits[i]
}

// cover adds the weights of the spans, the first of which begins at position at
// of the characters covered, and returns the position after the last.
func (e *equation) cover(spans []Span, at int) int {
	for _, s := range spans {
		for col := s.From - 1; col < s.To; col++ {
			e.weights[s.Line-1][col] += [3]int8{7, 3, 1}[at%3]
			at++
		}
	}
	return at
}

func (e *equation) sum(line int, text string) (n int) {
	for col := range len(text) {
		n += int(e.weights[line][col]) * value(text[col])
	}
	return n
}

// shift returns what a change of one character adds to the residual.
func (e *equation) shift(line, col int, from, to byte) int {
	return int(e.weights[line][col]) * (value(to) - value(from) + 40)
}

func value(c byte) int { return int(charTable[c] & valueMask) }

// covering returns how many of the equations tell something of their own about
// a run of columns: the rank of their weights there. Modulo 2 all weights are
// alike, so it is counted modulo 5. The composite of a TD3 zone has the weights
// of the document number's own digit and adds nothing there; over a date it
// starts elsewhere in 7, 3, 1 and does.
func covering(es []equation, line, from, to int) (rank int) {
	var rows [maxChecks][maxWidth]int8
	for i := range es {
		for col := from; col < to; col++ {
			rows[i][col] = es[i].weights[line][col] % 5
		}
	}
	for col := from; col < to && rank < len(es); col++ {
		pivot := rank
		for pivot < len(es) && rows[pivot][col] == 0 {
			pivot++
		}
		if pivot == len(es) {
			continue
		}
		rows[rank], rows[pivot] = rows[pivot], rows[rank]
		inverse := [5]int8{0, 1, 3, 2, 4}[rows[rank][col]]
		for i := rank + 1; i < len(es); i++ {
			factor := rows[i][col] * inverse % 5
			for j := col; j < to; j++ {
				rows[i][j] = (rows[i][j] + (5-factor)*rows[rank][j]) % 5
			}
		}
		rank++
	}
	return rank
}
