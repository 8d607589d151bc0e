package config

import (
	"errors"
	"strconv"
	"strings"
)

// Years is an age.
type Years int

// UnmarshalText reads a number from 1 to 150.
func (y *Years) UnmarshalText(text []byte) error {
	n, err := strconv.Atoi(string(text))
	if err != nil || n < 1 || n > 150 {
		return errors.New("config: no age")
	}
	*y = Years(n)
	return nil
}

// Days is a length of time in whole days.
type Days int

// maxDays is a hundred years: what is longer was not meant.
const maxDays = 36525

// String returns the form "30d".
func (d Days) String() string { return strconv.Itoa(int(d)) + "d" }

// UnmarshalText reads the form "30d".
func (d *Days) UnmarshalText(text []byte) error {
	digits, ok := strings.CutSuffix(string(text), "d")
	n, err := strconv.ParseUint(digits, 10, 32)
	if !ok || err != nil || n > maxDays {
		return errors.New("config: no length of time")
	}
	*d = Days(n)
	return nil
}

// Share is a part of a whole.
type Share float64

// String returns the form "0.9".
func (s Share) String() string { return strconv.FormatFloat(float64(s), 'g', -1, 64) }

// UnmarshalText reads a number over 0, at most 1.
func (s *Share) UnmarshalText(text []byte) error {
	x, err := strconv.ParseFloat(string(text), 64)
	if err != nil || !(0 < x && x <= 1) {
		return errors.New("config: no share")
	}
	*s = Share(x)
	return nil
}

// Size is a number of bytes.
type Size int64

var units = []struct {
	name string
	size Size
}{{"KiB", 1 << 10}, {"MiB", 1 << 20}, {"GiB", 1 << 30}, {"kB", 1e3}, {"KB", 1e3}, {"MB", 1e6}, {"GB", 1e9}, {"B", 1}, {"", 1}}

// String returns the size in the largest unit that divides it.
func (s Size) String() string {
	unit := units[len(units)-1]
	for _, u := range units[:3] {
		if s >= u.size && s%u.size == 0 {
			unit = u
		}
	}
	return strconv.FormatInt(int64(s/unit.size), 10) + unit.name
}

// UnmarshalText reads a number of bytes with the unit B, kB, KiB, MB, MiB, GB or GiB, or
// without one.
func (s *Size) UnmarshalText(text []byte) error {
	for _, u := range units {
		digits, ok := strings.CutSuffix(string(text), u.name)
		if !ok {
			continue
		}
		n, err := strconv.ParseUint(strings.TrimSpace(digits), 10, 62)
		if err != nil || n == 0 || n > uint64(1<<40/u.size) {
			break
		}
		*s = Size(n) * u.size
		return nil
	}
	return errors.New("config: no size")
}
