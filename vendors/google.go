package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The types of entities are spelled in words by the older processors and in snake
// case by the newer ones; both fold to the same label.
func google() *Table {
	return &Table{
		ID:    "google-documentai",
		Title: "Google Document AI, identity processors",
		Doc:   "https://cloud.google.com/document-ai/docs/processors-list",
		Marks: [][]Mark{
			{{At: "/document/entities/*/type", In: googleTypes}},
			{{At: "/entities/*/type", In: googleTypes}},
			{{At: "/document/entities/*/type_", In: googleTypes}},
			{{At: "/entities/*/type_", In: googleTypes}},
			{{At: "/error/code", Is: "number"}, {At: "/error/status", In: []string{
				"INVALID_ARGUMENT", "FAILED_PRECONDITION", "UNAUTHENTICATED", "PERMISSION_DENIED", "NOT_FOUND",
				"RESOURCE_EXHAUSTED", "INTERNAL", "UNAVAILABLE", "DEADLINE_EXCEEDED"}}},
		},
		Error: Envelope{
			OK:     []Mark{{At: "/error", Not: true}},
			Code:   []string{"/error/status"},
			Status: []string{"/error/code"},
			Classes: []ErrorClass{
				{"auth", []string{"UNAUTHENTICATED", "PERMISSION_DENIED"}},
				{"rate_limit", []string{"RESOURCE_EXHAUSTED"}},
				{"bad_request", []string{"INVALID_ARGUMENT", "FAILED_PRECONDITION"}},
				{"not_found", []string{"NOT_FOUND"}},
				{"internal", []string{"INTERNAL", "UNAVAILABLE", "DEADLINE_EXCEEDED"}},
			},
		},
		Witness: document.Merged,
		Lists: []List{
			{At: "/document/entities", Label: "type", Value: "mentionText", Stated: "/normalizedValue/text", Confidence: "confidence", Repeats: true},
			{At: "/entities", Label: "type", Value: "mentionText", Stated: "/normalizedValue/text", Confidence: "confidence", Repeats: true},
			{At: "/document/entities", Label: "type_", Value: "mention_text", Stated: "/normalized_value/text", Confidence: "confidence", Repeats: true},
			{At: "/entities", Label: "type_", Value: "mention_text", Stated: "/normalized_value/text", Confidence: "confidence", Repeats: true},
		},
		Fields: []Binding{
			{Field: n.Surname, Labels: []string{"Family Name", "last_name", "surname"}},
			{Field: n.GivenNames, Labels: []string{"Given Names", "Given Name", "first_name", "given_name"}},
			{Field: n.FullName, Labels: []string{"full_name"}},
			{Field: n.DocumentNumber, Labels: []string{"Document Id", "document_number"}},
			{Field: n.ExpiryDate, Labels: []string{"Expiration Date", "expiry_date"}},
			{Field: n.BirthDate, Labels: []string{"Date Of Birth"}},
			{Field: n.IssueDate, Labels: []string{"Issue Date", "date_of_issue"}},
			{Field: n.BirthPlace, Labels: []string{"Place Of Birth"}},
			{Field: n.IssuePlace, Labels: []string{"place_of_issue"}},
			{Field: n.IssuingAuthority, Labels: []string{"issue_authority"}},
			{Field: n.Sex, Labels: []string{"sex"}},
			{Field: n.FatherName, Labels: []string{"father_name"}},
			{Field: n.Address, Labels: []string{"Address"}},
			{Field: n.MRZLines, Labels: []string{"MRZ Code"}},
		},
		Verdicts: []Verdict{
			{Name: "fraud_signals_is_identity_document", Labels: []string{"fraud_signals_is_identity_document"}, Whole: true, Values: googleSignal()},
			{Name: "fraud_signals_suspicious_words", Labels: []string{"fraud_signals_suspicious_words"}, Values: googleSignal()},
			{Name: "fraud_signals_image_manipulation", Labels: []string{"fraud_signals_image_manipulation"}, Values: googleSignal()},
			{Name: "fraud_signals_online_duplicate", Labels: []string{"fraud_signals_online_duplicate"}, Values: googleSignal()},
		},
		Ignore: []string{"Portrait", "text", "mimeType", "mime_type", "pages", "uri", "humanReviewStatus", "shardInfo",
			"evidence_suspicious_word", "evidence_inconclusive_suspicious_word", "evidence_thumbnail_url", "evidence_hostname",
			"fraud_signals_is_identity_document", "fraud_signals_suspicious_words", "fraud_signals_image_manipulation", "fraud_signals_online_duplicate"},
	}
}

// googleSignal is a verdict of the ID proofing processor: PASS, or what it found.
// That the image shows no identity document is the one on the whole.
func googleSignal() map[string]string {
	return map[string]string{"PASS": "ok", "*": "error"}
}

var googleTypes = []string{
	"Family Name", "last_name", "surname", "Given Names", "Given Name", "first_name", "given_name", "full_name", "Document Id", "document_number", "Expiration Date", "expiry_date", "Date Of Birth", "Issue Date", "date_of_issue", "Place Of Birth", "place_of_issue", "issue_authority", "father_name", "MRZ Code", "fraud_signals_*",
}
