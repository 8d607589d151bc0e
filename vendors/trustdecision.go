package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// CheckResult of the vendor's data dictionary.
func trustdecisionCheck() map[string]string {
	return map[string]string{"0": "error", "1": "ok", "2": "not_done"}
}

// ImageQualityCheckType of the vendor's data dictionary.
func trustdecisionQuality() map[string]string {
	return map[string]string{
		"0": "ImageGlares", "1": "ImageFocus", "2": "ImageResolution", "3": "ImageColorness",
		"4": "Perspective", "5": "Bounds", "6": "ScreenCapture", "7": "Portrait",
	}
}

// trustdecisionForgery are the documented reasons of document_forgery_info.
func trustdecisionForgery() map[string]string {
	return map[string]string{
		"black_white_print": "black and white print", "screen_capture": "screen capture",
	}
}

// original_value is "the original value appeared on the document", so it is the
// visual zone's; value is what the vendor made of it.
func trustdecision() *Table {
	return &Table{
		ID:    "trustdecision-ocr-v2",
		Title: "TrustDecision OCR API V2.0",
		Doc:   "TrustDecision OCR API V2.0 reference",
		Marks: [][]Mark{
			{{At: "/code", Is: "number"}, {At: "/card_info", Is: "object"}},
			{{At: "/card_info/field_list/*/field_name"}},
			{{At: "/code", Is: "number"}, {At: "/sequence_id", Is: "string"}},
		},
		RequestID: "/sequence_id",
		Error: Envelope{
			OK:   []Mark{{At: "/code", In: []string{"200"}}},
			Code: []string{"/code"},
			Classes: []ErrorClass{
				{"quota", []string{"301", "303", "304", "305"}},
				{"rate_limit", []string{"302"}},
				{"bad_request", []string{"11301", "11340"}},
				{"auth", []string{"11304"}},
				{"internal", []string{"11350"}},
			},
		},
		TitleAt: "/document_type_info/document_name",
		Witness: document.Visual,
		Lists: []List{{
			At: "/card_info/field_list", Label: "field_name", Each: "value_list",
			Value: "original_value", Stated: "value",
			Language: "lcid", Languages: lcid(),
			Verdict: "validity_status", Verdicts: trustdecisionCheck(),
		}},
		Fields: append([]Binding{{Field: n.DocumentType, At: []string{"/document_type_info/document_description"}}}, trustdecisionLabels...),
		Ignore: append([]string{"image_info", "document_name", "message", "feature_type"}, trustdecisionInternal...),
		Verdicts: []Verdict{
			{Name: "doc_type", At: "/status_info/doc_type", Values: trustdecisionCheck()},
			{Name: "expiry", At: "/status_info/expiry", Values: trustdecisionCheck()},
			{Name: "mrz", At: "/status_info/mrz", Values: trustdecisionCheck()},
			{Name: "text", At: "/status_info/text", Values: trustdecisionCheck()},
			{Name: "result", At: "/result", Values: map[string]string{"success": "ok", "error": "error", "not performed": "not_done"}},
			{Name: "image quality", At: "/image_quality_info/result", Values: trustdecisionCheck()},
			{Name: "image quality", At: "/image_quality_info/list/*/result", By: "type", Names: trustdecisionQuality(), Values: trustdecisionCheck()},
			{Name: "forgery", At: "/document_forgery_info/result", Whole: true, Values: map[string]string{"pass": "ok", "fail": "error"}},
			{Name: "forgery", At: "/document_forgery_info/detail/*", Names: trustdecisionForgery()},
		},
	}
}
