package rules

import (
	"github.com/ocrlint/ocrlint/normalize/number"
)

var (
	numberForm  = Message{"number-form", "the number has a wrong {part} for {scheme}"}
	numberRare  = Message{"number-rare", "the number is one that hardly anybody has, for {scheme}"}
	numberDigit = Message{"number-check-digit", "the check digit of {scheme} does not verify"}
)

var numberRules = []*Rule{
	{
		ID:    "national-number-malformed",
		Title: "a national number does not have its form",
		Doc: `The vendor's field holds a number of a known scheme, and the text has another length, other
characters, or an embedded date or region that does not exist. What the number would state about the
holder is not used. An error where the vendor says which number it is and an issuer's document what its
form is. A warning where country and type of the document tell the number, and for a code of a region
that no table has.`,
		Before:   `{"document_type": "national_id", "issuing_country": "CHN", "personal_number": "110105194912310"}`,
		After:    `{"document_type": "national_id", "issuing_country": "CHN", "personal_number": "11010519491231002X"}`,
		Sources:  []Source{numberSources, {"GB 11643-1999", "§4 (structure of a citizen identification number)", ""}},
		Severity: Error, Since: "0.1.0", Group: GroupNumber,
		Messages: []Message{numberForm, numberRare}, Check: checkForm,
		finds: hasNumber,
	},
	{
		ID:    "national-number-check-digit",
		Title: "the check digit of a national number does not verify",
		Doc: `The digit is not the one that the number gives: a digit of the number was misread, or it is another kind of
number. An error only where the issuer's own rule knows no exceptions; a warning where genuine numbers break the
rule, or where the document may show another number that looks alike; information where no issuer confirms it.`,
		Before:   `{"document_type": "national_id", "issuing_country": "CHN", "personal_number": "110105194912310029"}`,
		After:    `{"document_type": "national_id", "issuing_country": "CHN", "personal_number": "11010519491231002X"}`,
		Sources:  []Source{numberSources, {"GB 11643-1999", "§4.2.4 (check code)", ""}, {"ISO 7064:1983", "MOD 11-2", ""}},
		Severity: Error, Since: "0.1.0", Group: GroupNumber,
		Messages: []Message{numberDigit}, Check: checkNumberDigit,
		finds: hasNumber,
	},
}

// checkForm judges the form of numbers. It is all that a scheme without a check
// digit has, so a form that fits is nothing done; one that embeds a date or a
// region is more than a form, unless its digit fails: that no issuer confirms the
// digit makes the number no better.
func checkForm(c *Case) (done bool) {
	for i := range c.Numbers {
		n := &c.Numbers[i]
		if (n.Result.Facts.YearDigits != 0 || n.Result.Facts.Region != "") && n.Result.Problem != number.CheckFails {
			done = true
		}
		if n.Result.Status == number.Valid && n.Result.Problem == number.NotIssued {
			c.say(Finding{Severity: Info, Field: n.Field.String(), At: n.At}, numberRare, Arg{"scheme", n.Scheme.ID()})
		}
		if n.Result.Status != number.Malformed {
			continue
		}
		s := Error
		if !n.Expected || n.Result.Problem == number.WrongCode || len(n.Scheme.Sources()) == 0 { // codes are added faster than tables
			s = Warning
		}
		c.say(Finding{Severity: s, Field: n.Field.String(), At: n.At}, numberForm, Arg{"part", n.Result.Problem}, Arg{"scheme", n.Scheme.ID()})
	}
	return done
}

func checkNumberDigit(c *Case) (done bool) {
	for i := range c.Numbers {
		n := &c.Numbers[i]
		if n.Result.Strength == number.None || n.Result.Status == number.Malformed || n.Result.Status == number.Redacted {
			continue
		}
		s := Info // where no issuer confirms the rule, a failure shows nothing
		switch strength := n.Result.Strength; {
		case n.Result.Problem != number.CheckFails:
			done = true
			continue
		case strength == number.Hard && !n.Doubt:
			s = Error
		case strength >= number.Soft:
			s = Warning
		}
		c.say(Finding{Severity: s, Field: n.Field.String(), At: n.At}, numberDigit, Arg{"scheme", n.Scheme.ID()})
	}
	return done
}
