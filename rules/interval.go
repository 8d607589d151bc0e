package rules

import "math"

// Interval is where a share lies that was measured: the Wilson score interval (E. B.
// Wilson, Journal of the American Statistical Association 22, 1927, 209–212).
type Interval struct{ Share, Low, High float64 }

// normal95 and normal99 are the quantiles of a normal distribution outside of which on
// both sides 5 % and 1 % are.
const (
	normal95 = 1.960
	normal99 = 2.576
)

// Rate returns the share k of n with its interval at 95 % confidence; of nothing, it may
// be anything.
func Rate(k, n int) Interval { return wilson(k, n, normal95) }

func wilson(k, of int, z float64) Interval {
	if of == 0 {
		return Interval{High: 1}
	}
	n, p := float64(of), share(k, of)
	middle := (p + z*z/(2*n)) / (1 + z*z/n)
	half := z / (1 + z*z/n) * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	return Interval{p, max(0, middle-half), min(1, middle+half)}
}
