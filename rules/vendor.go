package rules

import (
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var (
	vendorCouldNot  = Message{"vendor-error", "the vendor could not answer: {class}"}
	readAsMeant     = Message{"lenient-json", "the answer is not JSON: names without quotes or dots for more elements were read as meant"}
	memberDiffers   = Message{"member-differs", "the member {member} stands twice, and the contents differ: the first is used"}
	memberRepeated  = Message{"member-repeated", "the member {member} stands twice, with the same contents"}
	nothingFound    = Message{"no-document", "the answer holds no document"}
	statedOtherwise = Message{"stated-otherwise", "the vendor's normalised {field} contradicts the original text"}
	refused         = Message{"refused", "the vendor's verdict on the whole is a refusal: {check}"}
	checkFailed     = Message{"check-failed", "a check of the vendor's own failed: {check}"}
	namelessFailed  = Message{"nameless-check-failed", "a check of the vendor's own failed"}
	otherType       = Message{"other-type", "a value is not of the JSON type that the vendor documents"}
	tooLong         = Message{"too-long", "a text is longer than any field of a document"}
	noneKnown       = Message{"none-known", "this and all other texts of the document are none that the vendor's table reads"}
	tooMany         = Message{"too-many", "here and behind are more texts than any document has; they are not read"}
)

// The rules about an answer as a whole. They have no Check: what they find is in
// the answer, and Set.Finish and Set.Compare report it.
var (
	vendorFailed = &Rule{
		ID:    "vendor-error",
		Title: "the vendor could not answer",
		Doc: `The answer is an error of the vendor's: nothing is known of the document. Its code, class and whether the same
request may succeed later are in vendor_error; a bad image has to be taken anew, a quota or a key is yours to
look after.`,
		Before:   `{"status": "DETECTION_FAILED", "reason": "no card", "request_id": "TID1"}`,
		After:    `{"status": "OK", "request_id": "TID1", "results": [{"id_number": "3171012612930001", "dob": "26-12-1993"}]}`,
		Sources:  []Source{accuAuth("4. Error Codes"), finAuth("Error Messages"), trustDecision("Status Code")},
		Severity: Error, Since: "0.1.0",
		Messages: []Message{vendorCouldNot},
	}
	lenientJSON = &Rule{
		ID:    "lenient-json",
		Title: "the answer is not JSON, but was read",
		Doc: `Names of members stand without quotes, or a row of dots stands for more elements, as vendors' documents print
their examples. Where such an answer can be read in one way only, it is; a program that sends it sends no JSON.`,
		Before:   `{document_type: "passport", surname: "ERIKSSON"}`,
		After:    `{"document_type": "passport", "surname": "ERIKSSON"}`,
		Sources:  []Source{rfc8259("§4 (names are strings)")},
		Severity: Info, Since: "0.1.0",
		Messages: []Message{readAsMeant},
	}
	duplicateMember = &Rule{
		ID:    "duplicate-member",
		Title: "an object of the answer has two members of one name, and they differ",
		Doc: `Which of the two counts is open: some programs take the first, some the last, some refuse the answer. ocrlint
takes the first; another program of yours may have read the other. Look at both before you use the value, and
tell the vendor.`,
		Before:   `{"document_type": "passport", "surname": "ERIKSSON", "surname": "ERIKSEN"}`,
		After:    `{"document_type": "passport", "surname": "ERIKSSON"}`,
		Sources:  []Source{rfc8259("§4 (names within an object SHOULD be unique)")},
		Severity: Warning, Since: "0.1.0",
		Messages: []Message{memberDiffers},
	}
	repeatedMember = &Rule{
		ID:    "repeated-member",
		Title: "an object of the answer has two members of one name and the same contents",
		Doc: `Whichever of the two a program takes, it reads the same; some programs refuse such an answer. Members in another
order are not the same here. Nothing is lost; tell the vendor.`,
		Before:   `{"document_type": "passport", "surname": "ERIKSSON", "surname": "ERIKSSON"}`,
		After:    `{"document_type": "passport", "surname": "ERIKSSON"}`,
		Sources:  []Source{rfc8259("§4 (names within an object SHOULD be unique)")},
		Severity: Info, Since: "0.1.0",
		Messages: []Message{memberRepeated},
	}
	noDocument = &Rule{
		ID:    "no-document",
		Title: "the answer holds no document",
		Doc: `The vendor reports success and found nothing: no card in the image, or none that it knows. Nothing was checked,
so that this is no pass: have the picture taken anew, or send it to the product for that document.`,
		Before:   `{"status": "OK", "request_id": "TID1", "results": []}`,
		After:    `{"status": "OK", "request_id": "TID1", "results": [{"id_number": "3171012612930001", "dob": "26-12-1993"}]}`,
		Sources:  []Source{accuAuth("3. Response Params, results (the array of card results)")},
		Severity: Warning, Since: "0.1.0",
		Messages: []Message{nothingFound},
	}
	answerRules = []*Rule{vendorFailed, lenientJSON, duplicateMember, repeatedMember, noDocument}
)

var vendorRules = []*Rule{
	{
		ID:    "vendor-value-contradiction",
		Title: "the vendor's normalised value contradicts its own original",
		Doc: `The vendor gives a text as printed and its own normalised form of it, and the two do not say the same: the text
was normalised with the wrong order of day and month, century or calendar. Whoever uses the normalised form uses
a wrong value; the report has that of the text.`,
		Before:   `{"status": "OK", "request_id": "TID1", "results": [{"dob": "26-12-1993", "gender": "LAKI-LAKI", "gender_s": "F"}]}`,
		After:    `{"status": "OK", "request_id": "TID1", "results": [{"dob": "26-12-1993", "gender": "LAKI-LAKI", "gender_s": "M"}]}`,
		Sources:  []Source{accuAuth("Elements in the results, gender and gender_s"), trustDecision("CardInfo, original_value and value")},
		Severity: Error, Since: "0.1.0", Group: GroupText,
		Messages: []Message{statedOtherwise}, Check: checkStated,
		finds: hasStated,
	},
	{
		ID:    "vendor-refused",
		Title: "the vendor refused the document or the person",
		Doc: `The vendor's own verdict on the whole is negative: a rejected verification, a face that is not alive or another
person's, an image that shows no identity document or a forged one. Why is the vendor's to say; whatever ocrlint
finds in the values, somebody should look. That the vendor accepts is no check of ours.`,
		Before:   `{"code": 200, "sequence_id": "s", "document_forgery_info": {"result": "fail"}, "card_info": {"field_list": [{"field_name": "Date of Birth", "value_list": [{"original_value": "01/01/1979"}]}]}}`,
		After:    `{"code": 200, "sequence_id": "s", "document_forgery_info": {"result": "pass"}, "card_info": {"field_list": [{"field_name": "Date of Birth", "value_list": [{"original_value": "01/01/1979"}]}]}}`,
		Sources:  []Source{flyOCR("5. Verification (decision result)"), trustDecision("DocumentForgeryInfo, result")},
		Severity: Warning, Since: "0.1.0",
		Messages: []Message{refused}, Check: checkRefused,
		finds: hasAdvisory,
	},
	{
		ID:    "vendor-check-failed",
		Title: "a check of the vendor's own failed",
		Doc: `The vendor reports a failed check of its own, for example that the document has expired or was copied. It is
kept as advice: ocrlint makes its own checks, and vendor-check-contradiction tells where the two differ. A
verdict on the whole is vendor-refused.`,
		Before:   `{"code": 200, "sequence_id": "s", "status_info": {"expiry": 0}, "card_info": {"field_list": [{"field_name": "Date of Birth", "value_list": [{"original_value": "01/01/1979"}]}]}}`,
		After:    `{"code": 200, "sequence_id": "s", "status_info": {"expiry": 1}, "card_info": {"field_list": [{"field_name": "Date of Birth", "value_list": [{"original_value": "01/01/1979"}]}]}}`,
		Sources:  []Source{trustDecision("StatusInfo, CheckResult")},
		Severity: Info, Since: "0.1.0",
		Messages: []Message{checkFailed, namelessFailed}, Check: checkAdvisory,
		finds: hasAdvisory,
	},
	{
		ID:    "unexpected-type",
		Title: "a value of the answer has another JSON type than the vendor documents",
		Doc: `The vendor's documentation promises text, and the answer has an object, an array or a literal. The value is kept
under rest and was not read: the vendor changed its answers, or the table is not for this product.`,
		Before:   `{"status": "OK", "request_id": "TID1", "results": [{"id_number": "3171012612930001", "dob": {"year": 1993}}]}`,
		After:    `{"status": "OK", "request_id": "TID1", "results": [{"id_number": "3171012612930001", "dob": "26-12-1993"}]}`,
		Sources:  []Source{accuAuth("Elements in the results, the column Type"), rfc8259("§3 (values)")},
		Severity: Warning, Since: "0.1.0", Group: GroupText,
		Messages: []Message{otherType, tooLong, tooMany}, Check: checkTypes,
		finds: hasProblem,
	},
	{
		ID:    "nothing-read",
		Title: "no text of the document is one that the vendor's table reads",
		Doc: `The document has texts, and each stands under a name that the vendor's table does not have: nothing was checked.
Another vendor's table was named, the vendor changed its answers, or the table is not for this product or kind of
document. The texts are under rest.`,
		Before:   `{"status": "OK", "request_id": "TID1", "results": [{"number_of_card": "3171012612930001", "born": "26-12-1993"}]}`,
		After:    `{"status": "OK", "request_id": "TID1", "results": [{"id_number": "3171012612930001", "dob": "26-12-1993"}]}`,
		Sources:  []Source{accuAuth("Elements in the results, the column Fields")},
		Severity: Warning, Since: "0.1.0",
		Messages: []Message{noneKnown}, Check: checkUnmapped,
		finds: hasUnmapped,
	},
}

func checkStated(c *Case) (done bool) {
	for i := range c.Readings {
		r := &c.Readings[i]
		if r.Stated == nil || r.State == normalize.NotGiven {
			continue
		}
		done = true
		if c.ContradictsStated(r) {
			c.say(Finding{Field: r.Field.String(), At: r.Stated.At, Related: []document.Place{r.At}}, statedOtherwise, field(r.Field))
		}
	}
	return done
}

// checkRefused reports one refusal, at the first of the verdicts that say so.
func checkRefused(c *Case) bool {
	var first *document.Advisory
	var others []document.Place
	for i := range c.Advisory {
		switch a := &c.Advisory[i]; {
		case a.Value != "error" || !a.Whole:
		case first == nil:
			first = a
		default:
			others = append(others, document.Place{Pointer: a.At})
		}
	}
	if first != nil {
		c.say(Finding{At: document.Place{Pointer: first.At}, Related: others}, refused, Arg{"check", first.Name})
	}
	return false
}

func checkAdvisory(c *Case) bool {
	for _, a := range c.Advisory {
		if a.Value == "error" && !a.Whole {
			f := Finding{Field: a.Field.String(), At: document.Place{Pointer: a.At}}
			if a.Label {
				c.say(f, namelessFailed)
			} else {
				c.say(f, checkFailed, Arg{"check", a.Name})
			}
		}
	}
	return false
}

// restProblems says what is wrong with a value that is kept under rest.
var restProblems = [...]Message{
	document.WrongType: otherType,
	document.TooLong:   tooLong,
	document.TooMany:   tooMany,

	document.MaskedLine: {}, // that of masked-value
}

func checkTypes(c *Case) bool {
	for _, r := range c.Rest {
		if problem := restProblems[r.Kind]; problem != (Message{}) {
			c.say(Finding{At: document.Place{Pointer: r.At}}, problem)
		}
	}
	return false
}

// saysNothing reports whether no text of a document was read, and no verdict on it.
func saysNothing(d *document.Document) bool {
	given := func(r document.Reading) bool { return r.State != normalize.NotGiven }
	return len(d.Zones) == 0 && len(d.Advisory) == 0 && !slices.ContainsFunc(d.Readings, given)
}

// checkUnmapped reports the first text of a document of which nothing was read, and where
// the others are.
func checkUnmapped(c *Case) bool {
	if !saysNothing(c.Document) {
		return false
	}
	var all []document.Place
	for i := range c.Rest {
		if r := &c.Rest[i]; r.Kind == document.Unmapped && !r.Known {
			all = append(all, document.Place{Pointer: r.At})
		}
	}
	if all != nil {
		c.say(Finding{At: all[0], Related: all[1:]}, noneKnown)
	}
	return false
}
