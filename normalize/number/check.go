package number

// longest is more than any number needs, separators included, in bytes. It bounds the
// canonical form too, which is longer where bytes that are no text were replaced.
const longest = 128

// judge is Check.
func (s *scheme) judge(value string) Result {
	r := Result{Problem: WrongShape, Bearer: s.bearer, Strength: s.strength}
	if value == "" || len(value) > longest {
		return r
	}
	for _, adopted := range s.sameAs {
		if a := adopted.judge(value); a.Status != Malformed {
			return a
		}
	}
	n := s.pad(s.clean(value))
	if len(n) > longest {
		return r
	}
	r.Canonical = n
	var p parts
	d := s.drawn()
	switch {
	case !p.match(d.own, n, strict):
		if s.redacted(n) {
			r.Status, r.Problem = Redacted, NoProblem
		}
		return r
	case shaped(d.reserved, n):
		r.Problem = NotIssued
		return r
	}
	var f Facts
	if f, r.Problem = s.facts(n, &p); r.Problem != NoProblem {
		return r
	}
	if shaped(d.firms, n) {
		r.Bearer = Firm
	}
	r.Status = Valid
	if s.check != nil && !s.check.holds(n) {
		r.Problem = CheckFails
		if s.strength != Advisory {
			r.Status = WrongCheck
		}
	}
	if r.Problem == NoProblem && shaped(d.unlikely, n) {
		r.Problem = NotIssued
	}
	if r.Status == Valid || s.strength != Hard {
		r.Facts = f
	}
	return r
}

// shaped reports whether n has one of the shapes.
func shaped(shapes []shape, n string) bool {
	if shapes == nil {
		return false
	}
	var p parts
	return p.match(shapes, n, strict)
}

// redacted reports whether n has the shape of the scheme where characters are
// masked: by stars in any number, by X in those that are masked by law.
func (s *scheme) redacted(n string) bool {
	how := starred
	if s.masked {
		how = crossed
	}
	var p parts
	return p.match(s.drawn().own, n, how) && p.hidden < len(n)
}

// facts reads what the parts state, and says what is impossible about them.
func (s *scheme) facts(n string, p *parts) (f Facts, problem Problem) {
	if problem = s.birth(n, p, &f); problem != NoProblem {
		return f, problem
	}
	if sex := s.sexOf(p.sex); sex != 0 {
		f.Sex = sex
	}
	if problem = s.place(n[p.region.from:p.region.to], &f); problem != NoProblem {
		return f, problem
	}
	f.Nationality = nationality(n[p.origin.from:p.origin.to])
	if s.own != nil {
		return s.own(n, f)
	}
	return f, NoProblem
}
