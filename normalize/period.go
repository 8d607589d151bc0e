package normalize

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// parsePeriod reads how long a document is valid: a number of years, "6年" or "10
// years", as the ISO 8601 duration P6Y, or its first and last day as the interval
// 2010-05-12/2030-05-12, which ends in ".." when it never does.
func parsePeriod(s string, h Hints) Parsed {
	if first, last, ok := splitDateRange(s, h); ok {
		from, to := parseEither(first, h.as(IssueDate)), parseEither(last, h.as(ExpiryDate))
		switch {
		case from.State != Read:
		case to.State == Permanent:
			return Parsed{State: Read, Value: Value{Text: from.Value.String() + "/.."}, Note: from.Note&Repairs | to.Note&Repairs | NoteRange}
		case to.State == Read:
			return Parsed{State: Read, Value: Value{Text: from.Value.String() + "/" + to.Value.String()}, Note: from.Note&Repairs | to.Note&Repairs | NoteRange}
		}
	}
	s = strings.ToLower(foldSpace(norm.NFKC.String(s)))
	for _, unit := range [...]string{"年", "years", "year", "yrs"} {
		if n, ok := strings.CutSuffix(s, unit); ok {
			n = strings.TrimSpace(n)
			if digits := strings.Trim(n, "0123456789"); n != "" && len(n) <= 2 && digits == "" && n[0] != '0' {
				return Parsed{State: Read, Value: Value{Text: "P" + n + "Y"}}
			}
		}
	}
	return Parsed{State: Unreadable}
}
