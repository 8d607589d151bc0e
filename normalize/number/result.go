package number

import "strings"

// Result is what a scheme says about a value.
type Result struct {
	Status    Status
	Problem   Problem  // NoProblem when Valid, or for the record CheckFails where that is Advisory, NotIssued where that is unlikely
	Bearer    Bearer   // the scheme's, or what the number itself tells of it
	Strength  Strength // of the rule that judged it: that of another scheme where a scheme adopts its numbers
	Canonical string   // the value in one writing: ASCII, upper case, without separators

	// Facts is what the number states. It is empty unless Status is Valid, or the
	// check digit fails by a rule that genuine numbers break (Soft).
	Facts Facts
}

// Status is the outcome of a check. A greater one is better.
type Status uint8

// The outcomes.
const (
	Malformed  Status = iota // not this kind of number: the shape, an embedded date or code
	WrongCheck               // the shape is right, the check digit is not
	Redacted                 // the shape is right, but characters are masked ("XXXX XXXX 2346")
	Valid                    // all that can be relied on holds
)

// String returns malformed, wrong_check, redacted or valid.
func (s Status) String() string {
	if s > Valid {
		return ""
	}
	return [...]string{"malformed", "wrong_check", "redacted", "valid"}[s]
}

// Problem says why a value is not a valid number of a scheme.
type Problem uint8

// The problems.
const (
	NoProblem  Problem = iota
	WrongShape         // too long, too short, or a character that cannot stand there
	WrongDate          // the embedded date is in no calendar
	WrongCode          // the code of a region or country does not exist
	NotIssued          // a value that the issuer never gives out
	CheckFails         // a check digit does not match
)

// String returns a few words that can follow "the number has a wrong", "" for NoProblem.
func (p Problem) String() string {
	if p > CheckFails {
		return ""
	}
	return [...]string{"", "shape", "date", "region code", "reserved value", "check digit"}[p]
}

// Facts is what a number states about its holder. Zero members are not stated.
type Facts struct {
	Year       int    // of birth, as many digits of it as the number has
	YearDigits int    // 4: Year is the full year; 2: only its last two digits are known; 0: no year
	Month, Day int    // of birth, 0 when not stated
	BirthText  string // the characters of Canonical that state the birth date
	Sex        byte   // 'M', 'F' or 'X'

	// The place of birth, of first registration or of issue, as the scheme has
	// it: the code, its name in the script of the country, and its Latin name
	// where that script is another.
	Region, RegionName, RegionLatin string
	District, DistrictName          string // the same one level below

	Nationality string // ISO 3166-1 alpha-3
}

// String returns the facts in one line, "1945-08-17 M 31": the birth date with
// as many digits as are known, the sex, the region code, the nationality.
func (f Facts) String() string {
	var words []string
	if f.YearDigits != 0 {
		date := digits(f.Year, f.YearDigits)
		if f.Month != 0 {
			date += "-" + digits(f.Month, 2)
		}
		if f.Day != 0 {
			date += "-" + digits(f.Day, 2)
		}
		words = append(words, date)
	}
	if f.Sex != 0 {
		words = append(words, string(rune(f.Sex)))
	}
	for _, code := range []string{f.Region, f.Nationality} {
		if code != "" {
			words = append(words, code)
		}
	}
	return strings.Join(words, " ")
}

func digits(n, width int) string {
	var b [4]byte
	for i := len(b) - 1; i >= 0; i-- {
		b[i] = byte('0' + n%10)
		n /= 10
	}
	return string(b[len(b)-width:])
}
