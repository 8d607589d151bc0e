package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// A job on a document has the action Verify_Document; one on a number alone asks a
// register, and is not read.
func smileid() *Table {
	return &Table{
		ID:    "smileid-document",
		Title: "Smile ID, document verification",
		Doc:   "https://docs.usesmileid.com",
		Marks: [][]Mark{
			{{At: "/SmileJobID", Is: "string"}, {At: "/ResultCode", Is: "string"}, {At: "/Actions", Some: []string{"Verify_Document", "Document_Check"}}},
		},
		RequestID: "/SmileJobID",
		Metadata:  Metadata{Time: []string{"/timestamp"}},
		Witness:   document.Merged,
		Fields: []Binding{
			{Field: n.DocumentType, At: []string{"/IDType"}},
			{Field: n.IssuingCountry, At: []string{"/Country"}},
			{Field: n.DocumentNumber, At: []string{"/IDNumber"}},
			{Field: n.Surname, At: []string{"/LastName"}},
			{Field: n.GivenNames, At: []string{"/FirstName"}},
			{Field: n.MiddleName, At: []string{"/OtherName"}},
			{Field: n.FullName, At: []string{"/FullName"}},
			{Field: n.Sex, At: []string{"/Gender"}},
			{Field: n.BirthDate, At: []string{"/DOB"}},
			{Field: n.IssueDate, At: []string{"/IssuanceDate"}},
			{Field: n.ExpiryDate, At: []string{"/ExpirationDate"}},
			{Field: n.Address, At: []string{"/Address"}},
		},
		Null: []string{"Not Available"},
		Verdicts: []Verdict{
			{Name: "job", At: "/ResultCode", Whole: true, Values: map[string]string{"0810": "ok", "0811": "error", "0812": "error", "0816": "error", "*": "not_done"}},
			{Name: "document", At: "/Actions/Document_Check", Values: smileidActions()},
			{Name: "document verification", At: "/Actions/Verify_Document", Values: smileidActions()},
			{Name: "document, human review", At: "/Actions/Human_Review_Document_Check", Values: smileidActions()},
			{Name: "liveness", At: "/Actions/Liveness_Check", Values: smileidActions()},
			{Name: "liveness, human review", At: "/Actions/Human_Review_Liveness_Check", Values: smileidActions()},
			{Name: "selfie", At: "/Actions/Selfie_To_ID_Card_Compare", Values: smileidActions()},
			{Name: "selfie, human review", At: "/Actions/Human_Review_Compare", Values: smileidActions()},
		},
		Ignore: []string{
			"ImageLinks", "PartnerParams", "signature", "timestamp", "KYCReceipt", "DocumentReceipt", "PhoneNumber", "PhoneNumber2", "ResultText", "ResultType",
			"IsFinalResult", "Source", "Document", "SecondaryIDNumber", "Register_Selfie", "Return_Personal_Info", "IsMachineReadable", "job_id", "job_type", "user_id",
			"id_card_image", "id_card_back", "selfie_image",
		},
	}
}

func smileidActions() map[string]string {
	return map[string]string{"Passed": "ok", "Completed": "ok", "Approved": "ok", "Failed": "error", "Rejected": "error", "*": "not_done"}
}
