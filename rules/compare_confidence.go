package rules

import (
	"maps"
	"slices"
)

// Band is what became of the values whose confidence, as the vendor states it, is at
// least From and below To, or To at the end of the scale.
type Band struct {
	From, To     float64
	Stated       float64 // the confidence, on average
	Right, Wrong int
}

// Rate is the share of right ones.
func (b *Band) Rate() Interval { return Rate(b.Right, b.Right+b.Wrong) }

// bandsFrom are where the bands begin, in thousandths: narrow where vendors are.
var bandsFrom = [...]int{0, 500, 700, 800, 900, 950, 980, 990}

// Bands returns the bands that have values, in their order.
func (a *Accuracy) Bands() (bands []Band) {
	var sum int
	for i, from := range bandsFrom {
		to := 1000
		if i+1 < len(bandsFrom) {
			to = bandsFrom[i+1]
		}
		b := Band{From: float64(from) / 1000, To: float64(to) / 1000}
		sum = 0
		for c, j := range a.sure {
			if from <= c && (c < to || to == 1000) {
				b.Right, b.Wrong = b.Right+j.right, b.Wrong+j.wrong
				sum += c * (j.right + j.wrong)
			}
		}
		if n := b.Right + b.Wrong; n > 0 {
			b.Stated = float64(sum) / float64(n) / 1000
			bands = append(bands, b)
		}
	}
	return bands
}

// Unsure is how many values have no confidence stated.
func (a *Accuracy) Unsure() int { return a.unsure.right + a.unsure.wrong }

// Point is what is left of the values at a threshold of confidence.
type Point struct {
	Confidence  float64 // the least that is kept
	Kept, Wrong int
}

// Rate is the share of wrong ones among what is kept.
func (p *Point) Rate() Interval { return Rate(p.Wrong, p.Kept) }

// Curve returns the points of all thresholds, the highest first.
func (a *Accuracy) Curve() (points []Point) {
	var p Point
	for _, c := range slices.Backward(slices.Sorted(maps.Keys(a.sure))) {
		p.Confidence = float64(c) / 1000
		p.Kept += a.sure[c].right + a.sure[c].wrong
		p.Wrong += a.sure[c].wrong
		points = append(points, p)
	}
	return points
}

// Threshold says how wrong values can be kept below a share of those that are taken.
type Threshold struct {
	MaxError float64
	All      bool // no threshold is needed
	Found    bool // there is one, or none is needed
	Point         // with All everything
	Of       int  // values given
	Result   Result
}

// Threshold returns the lowest confidence from which on no more than the share maxError of
// the values is wrong, so far as that is shown: the upper end of the interval is below. It
// fails when the errors are more than that, and is to be reviewed when there are too few
// values to tell.
func (a *Accuracy) Threshold(maxError float64) Threshold {
	t := Threshold{MaxError: maxError, Of: a.Given(), Result: Pass}
	whole := Point{Kept: t.Of, Wrong: a.Count(Wrong)}
	if whole.Rate().High <= maxError {
		t.All, t.Found, t.Point = true, true, whole
		return t
	}
	for _, p := range a.Curve() {
		if p.Rate().High <= maxError {
			t.Found, t.Point = true, p
		}
	}
	switch {
	case t.Found:
	case whole.Rate().Low > maxError:
		t.Result = Fail
	default:
		t.Result = Review
	}
	return t
}
