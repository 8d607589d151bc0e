package rules

import (
	"slices"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/number"
)

var (
	vendorHolds  = Message{"vendor-holds", "the vendor's check {check} holds, and by what the answer gives it does not"}
	vendorDenies = Message{"vendor-denies", "the vendor's check {check} failed, and by what the answer gives it holds"}
)

var opinionRules = []*Rule{
	{
		ID:    "vendor-check-contradiction",
		Title: "a check of the vendor's own contradicts the values of its answer",
		Doc: `The vendor says that the zone, the number or the expiry is in order, and what it returns is not; or the other way
round. One of the two is about something else: the vendor checked the image and returned other characters, or corrected what it
returns after it had checked. That a document has expired since the vendor looked at it is not told. Where ours holds and the
vendor's failed it is an info but for the expiry, for the vendor may look at more than it returns.`,
		Before:   trustDecisionZone(`1`, `L898902C36UTO7408127F3204153ZE184226B<<<<<16`),
		After:    trustDecisionZone(`1`, `L898902C36UTO7408122F3204153ZE184226B<<<<<16`),
		Sources:  []Source{trustDecision("StatusInfo, CheckResult (mrz, expiry)"), doc9303("2", "appendix C, C.16")},
		Severity: Warning, Since: "0.4.0",
		Messages: []Message{vendorHolds, vendorDenies}, Check: checkOpinion,
		finds: hasAdvisory,
	},
}

// trustDecisionZone is an answer with the vendor's word on a zone and its second line.
func trustDecisionZone(status, line string) string {
	return `{"code": 200, "sequence_id": "s", "status_info": {"mrz": ` + status + `}, "card_info": {"field_list": [{"field_name": "MRZ Strings", "value_list": [{"original_value": "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<^` + line + `"}]}]}}`
}

func checkOpinion(c *Case) bool {
	for i := range c.Advisory {
		a := &c.Advisory[i]
		if a.Whole || a.Label || a.Value != "ok" && a.Value != "error" {
			continue
		}
		ours := NotDone
		switch a.Name {
		case GroupMRZ.String():
			ours = c.zonesHold()
		case GroupExpiry.String():
			ours = c.valid()
		case GroupNumber.String():
			ours = c.numbersHold()
		}
		f, m := Finding{At: document.Place{Pointer: a.At}}, vendorHolds
		switch {
		case a.Value == "ok" && ours == HasError && a.Name != GroupExpiry.String(): // it was valid when the vendor looked
		case a.Value == "error" && ours == OK:
			m = vendorDenies
			if a.Name != GroupExpiry.String() {
				f.Severity = min(Info, c.rule.severity)
			}
		default:
			continue
		}
		c.say(f, m, Arg{"check", a.Name})
	}
	return false
}

// zonesHold says whether the zones of the answer verify.
func (c *Case) zonesHold() Status {
	s := NotDone
	for i := range c.Zones {
		switch z := &c.Zones[i]; {
		case z.Layout() == nil, len(z.Edits) > 0, z.Status() == mrz.Invalid:
			return HasError
		case z.Status() == mrz.Valid:
			s = OK
		}
	}
	return s
}

// valid says whether the document is valid at the reference date.
func (c *Case) valid() Status {
	r := c.attested(normalize.ExpiryDate)
	switch {
	case r == nil || r.State != normalize.Read || !c.AsOf.IsValid():
		return NotDone
	case r.Value.Date.Before(c.AsOf):
		return HasError
	}
	return OK
}

// numbersHold says whether the check digits of the national numbers hold.
func (c *Case) numbersHold() Status {
	holds := func(n document.NationalNumber) bool {
		return n.Result.Status == number.Valid && n.Result.Strength >= number.Soft
	}
	switch {
	case slices.ContainsFunc(c.Numbers, func(n document.NationalNumber) bool {
		return n.Result.Problem == number.CheckFails && n.Result.Strength == number.Hard && !n.Doubt
	}):
		return HasError
	case slices.ContainsFunc(c.Numbers, holds):
		return OK
	}
	return NotDone
}
