package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The state that issues is a country. A webhook without a decision, and a session
// whose period ran out ("Kyc Expired"), hold no document.
func didit() *Table {
	return &Table{
		ID:    "didit-session",
		Title: "Didit, session decision and ID verification",
		Doc:   "https://docs.didit.me/core-technology/id-verification/report-id-verification",
		Marks: [][]Mark{
			{{At: "/session_id", Is: "string"}, {At: "/decision", Is: "object"}},
			{{At: "/session_id", Is: "string"}, {At: "/kyc", Is: "object"}},
			{{At: "/session_id", Is: "string"}, {At: "/id_verifications", Is: "array"}},
			{{At: "/session_id", Is: "string"}, {At: "/status", Is: "string"}, {At: "/vendor_data"}, {At: "/timestamp", Is: "number"}, {At: "/decision", Not: true}},
			{{At: "/id_verification", Some: []string{"document_number", "issuing_state"}}, {At: "/id_verification/status", Is: "string"}, {At: "/request_id", Is: "string"}},
		},
		RequestID: "/session_id",
		Documents: "/decision/kyc",
		Elsewhere: []string{"/kyc", "/decision/id_verifications/*", "/id_verifications/*", "/id_verification"},
		Witness:   document.Merged,
		Fields: []Binding{
			{Field: n.DocumentType, At: []string{"/document_type"}},
			{Field: n.IssuingCountry, At: []string{"/issuing_state", "/issuing_state_name"}},
			{Field: n.DocumentNumber, At: []string{"/document_number"}},
			{Field: n.PersonalNumber, At: []string{"/personal_number"}},
			{Field: n.Surname, At: []string{"/last_name"}},
			{Field: n.GivenNames, At: []string{"/first_name"}},
			{Field: n.FullName, At: []string{"/full_name"}},
			{Field: n.Sex, At: []string{"/gender"}, Words: map[string]string{"U": ""}},
			{Field: n.BirthDate, At: []string{"/date_of_birth"}},
			{Field: n.BirthPlace, At: []string{"/place_of_birth"}},
			{Field: n.Nationality, At: []string{"/nationality"}},
			{Field: n.IssueDate, At: []string{"/date_of_issue"}},
			{Field: n.ExpiryDate, At: []string{"/expiration_date"}},
			{Field: n.MaritalStatus, At: []string{"/marital_status"}, Words: map[string]string{"UNKNOWN": ""}},
			{Field: n.Address, At: []string{"/address", "/formatted_address"}},
		},
		Verdicts: []Verdict{
			{Name: "session", At: "/status", Around: true, Whole: true, Values: diditStatus()},
			{Name: "document", At: "/status", Whole: true, Values: diditStatus()},
			{Name: "ocr", At: "/ocr_status", Values: diditStatus()},
			{Name: "chip", At: "/epassport_status", Values: diditStatus()},
			{Name: "warning", At: "/warnings/*/log_type", By: "risk", Names: diditRisks(), Values: map[string]string{"error": "error", "warning": "error"}},
		},
		Ignore: []string{
			"portrait_image", "front_image", "back_image", "full_front_image", "full_back_image", "front_video", "back_video", "extra_files",
			"front_image_quality_score", "back_image_quality_score", "front_image_camera_front", "matches", "node_id", "age", "created_at",
			"parsed_address", "document_subtype", "is_nfc_verified", "nfc_verified", "warnings", "feature", "short_description", "extra_fields",
		},
	}
}

func diditStatus() map[string]string {
	return map[string]string{"Approved": "ok", "Declined": "error", "*": "not_done"}
}

func diditRisks() map[string]string {
	return map[string]string{
		"DOCUMENT_EXPIRED": "document expired", "DOCUMENT_NOT_SUPPORTED_FOR_APPLICATION": "document not supported", "MINIMUM_AGE_NOT_MET": "minimum age",
		"PORTRAIT_IMAGE_NOT_DETECTED": "portrait", "ID_DOCUMENT_IN_BLOCKLIST": "blocklist", "POSSIBLE_DUPLICATED_USER": "duplicate",
		"QR_NOT_DETECTED": "QR code not detected", "QR_VALIDATION_FAILED": "QR code", "BARCODE_NOT_DETECTED": "barcode not detected",
		"BARCODE_VALIDATION_FAILED": "barcode", "MRZ_NOT_DETECTED": "zone not detected", "MRZ_VALIDATION_FAILED": "zone", "DATA_INCONSISTENT": "data inconsistent",
		"MRZ_AND_DATA_EXTRACTED_FROM_OCR_NOT_SAME": "zone against text",
	}
}
