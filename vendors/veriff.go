package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The verdict on the person is the vendor's, not the document's: a declined
// verification keeps its data.
func veriff() *Table {
	return &Table{
		ID:    "veriff-decision",
		Title: "Veriff decision and event webhooks",
		Doc:   "https://devdocs.veriff.com/docs/decision-webhook",
		Marks: [][]Mark{
			{{At: "/verification/person", Is: "object"}, {At: "/verification/document", Is: "object"}},
			{{At: "/technicalData", Is: "object"}, {At: "/status", Is: "string"}, {At: "/verification", Not: true}, {At: "/data", Not: true}},
			{{At: "/status", In: []string{"fail"}}, {At: "/code", In: []string{"1*"}}, {At: "/message", Is: "string"}},
			{{At: "/attemptId", Is: "string"}, {At: "/code", In: []string{"7001", "7002"}}, {At: "/action", In: []string{"started", "submitted"}}},
		},
		RequestID: "/verification/id",
		Metadata:  Metadata{Time: []string{"/verification/decisionTime"}},
		Error:     veriffEnvelope("/verification"),
		Documents: "/verification",
		Witness:   document.Merged,
		Pages:     veriffPages,
		Verdicts:  veriffVerdicts(),
		Ignore:    veriffIgnore,
	}
}

// veriffFullAuto wraps the same in data, with each text in an object.
func veriffFullAuto() *Table {
	return &Table{
		ID:    "veriff-full-auto",
		Title: "Veriff full-auto webhook",
		Doc:   "https://devdocs.veriff.com/docs/full-auto-webhook",
		Marks: [][]Mark{
			{{At: "/eventType", In: []string{"fullauto"}}, {At: "/data/verification/person", Is: "object"}, {At: "/data/verification/document", Is: "object"}},
		},
		RequestID: "/sessionId",
		Metadata:  Metadata{Time: []string{"/time"}, Version: []string{"/version"}},
		Error:     veriffEnvelope("/data/verification"),
		Documents: "/data/verification",
		Wrap:      Wrap{Text: []string{"/value"}},
		Witness:   document.Merged,
		Pages:     veriffPages,
		Verdicts:  veriffVerdicts(),
		Ignore:    veriffIgnore,
	}
}

// veriffEnvelope is that of the whole API; an answer has something at the place decided.
func veriffEnvelope(decided string) Envelope {
	return Envelope{
		OK:   []Mark{{At: decided, Is: "object"}},
		Code: []string{"/code", "/status"},
		Classes: []ErrorClass{
			{"pending", []string{"success", "7001", "7002"}}, // no decision yet
			{"bad_image", []string{"1400"}},
			{"bad_request", []string{"fail", "1*"}},
		},
	}
}

var veriffPages = []Page{
	{At: []string{"/person"}, Fields: []Binding{
		{Field: n.GivenNames, At: []string{"/firstName"}},
		{Field: n.Surname, At: []string{"/lastName"}},
		{Field: n.FullName, At: []string{"/fullName"}},
		{Field: n.Address, At: []string{"/address"}},
		{Field: n.Address, At: []string{"/addresses/0/fullAddress"}},
		{Field: n.Occupation, At: []string{"/occupation"}},
		{Field: n.PersonalNumber, At: []string{"/idNumber"}},
		{Field: n.Sex, At: []string{"/gender"}},
		{Field: n.BirthDate, At: []string{"/dateOfBirth", "/yearOfBirth"}},
		{Field: n.BirthPlace, At: []string{"/placeOfBirth"}},
		{Field: n.Nationality, At: []string{"/nationality"}},
	}},
	{At: []string{"/document"}, Fields: []Binding{
		{Field: n.DocumentNumber, At: []string{"/number"}},
		{Field: n.DocumentType, At: []string{"/type"}},
		{Field: n.IssuingCountry, At: []string{"/country"}},
		{Field: n.Province, At: []string{"/state"}},
		{Field: n.IssueDate, At: []string{"/validFrom"}},
		{Field: n.FirstIssueDate, At: []string{"/firstIssue"}},
		{Field: n.IssuePlace, At: []string{"/placeOfIssue"}},
		{Field: n.IssuingAuthority, At: []string{"/issuedBy"}},
		{Field: n.ExpiryDate, At: []string{"/validUntil"}},
	}},
}

func veriffVerdicts() []Verdict {
	return []Verdict{
		{Name: "verification", At: "/code", Whole: true, Values: map[string]string{"9001": "ok", "9102": "error", "9103": "error", "9121": "not_done"}},
		{Name: "verification", At: "/status", Whole: true, Values: map[string]string{"approved": "ok", "declined": "error", "resubmission_requested": "error", "review": "not_done"}},
		{Name: "verification", At: "/decision", Whole: true, Values: map[string]string{"approved": "ok", "declined": "error", "resubmission_requested": "error", "review": "not_done"}},
	}
}

var veriffIgnore = []string{"attemptId", "vendorData", "endUserId", "status", "reason", "reasonCode", "acceptanceTime", "submissionTime", "decisionTime",
	"comments", "additionalVerifiedData", "citizenship", "pepSanctionMatch", "highRisk", "riskLabels", "riskScore", "decisionScore", "insights", "confidenceCategory", "sources"}
