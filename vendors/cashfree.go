package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The type of the document and its fields stand apart. Beside them may stand what
// the code of the card says, and what the issuer's register says, which is no
// reading of the card. What a kind states once more is its own.
func cashfree() *Table {
	return &Table{
		ID:    "cashfree-smart-ocr",
		Title: "Cashfree Smart OCR, documents of India",
		Doc:   "https://www.cashfree.com/docs/api-reference/vrs/v2/smart-ocr",
		Marks: [][]Mark{
			{{At: "/document_fields", Is: "object"}, {At: "/verification_id"}},
		},
		RequestID: "/verification_id",
		KindAt:    "/document_type",
		Kinds: []Kind{
			{Values: []string{"PASSPORT_FRONT", "PASSPORT_BACK", "PASSPORT"}, Type: n.Passport, Title: "passport", Pages: []Page{{At: []string{"/document_fields"}, Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/passport_number"}},
				{Field: n.FileNumber, At: []string{"/file_number"}},
				{Field: n.BirthPlace, At: []string{"/birth_city"}},
				{Field: n.Nationality, At: []string{"/nationality"}},
				{Field: n.IssuePlace, At: []string{"/issue_city"}},
				{Field: n.MRZLines, At: []string{"/mrz/line1"}},
				{Field: n.MRZLines, At: []string{"/mrz/line2"}},
			}}}},
			{Values: []string{"AADHAAR_FRONT", "AADHAAR_BACK", "AADHAAR"}, Type: n.NationalID, Country: "IND", Title: "Aadhaar card", Witness: document.Visual, Pages: []Page{{At: []string{"/document_fields"}, Fields: []Binding{
				{Field: n.PersonalNumber, At: []string{"/uid"}, Schemes: []string{"ind-aadhaar"}},
			}}}},
			{Values: []string{"PAN_OCR", "PAN"}, Type: n.OtherDocument, Country: "IND", Title: "tax card (PAN)", Witness: document.Visual, Pages: []Page{{At: []string{"/document_fields"}, Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/pan"}, Schemes: []string{"ind-pan"}},
			}}}},
			{Values: []string{"VOTER_ID_FRONT", "VOTER_ID_BACK", "VOTER_ID"}, Type: n.VoterCard, Country: "IND", Title: "voter card", Witness: document.Visual, Pages: []Page{{At: []string{"/document_fields"}, Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/epic_number", "/voter_id_number"}, Schemes: []string{"ind-epic"}},
			}}}},
			{Values: []string{"DRIVING_LICENCE", "DRIVING_LICENCE_OCR", "DRIVING_LICENSE"}, Type: n.DrivingLicense, Country: "IND", Title: "driving licence", Witness: document.Visual, Pages: []Page{{At: []string{"/document_fields"}, Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/license_number"}, Schemes: []string{"ind-dl"}},
				{Field: n.IssueDate, At: []string{"/license_issue_date"}},
				{Field: n.ExpiryDate, At: []string{"/license_expiry_date"}},
				{Field: n.LicenseClasses, At: []string{"/vehicle_class"}},
				{Field: n.BloodType, At: []string{"/blood_group"}},
			}}}},
			{Values: []string{"VEHICLE_RC"}, Type: n.VehicleLicense, Country: "IND", Title: "registration certificate of a vehicle", Witness: document.Visual, Pages: []Page{{At: []string{"/document_fields"}, Fields: []Binding{
				{Field: n.PlateNumber, At: []string{"/registration_number"}},
				{Field: n.VIN, At: []string{"/chassis_number"}},
				{Field: n.EngineNumber, At: []string{"/engine_number"}},
				{Field: n.VehicleOwner, At: []string{"/owner_name"}},
				{Field: n.RegistrationDate, At: []string{"/registration_date"}},
				{Field: n.ExpiryDate, At: []string{"/registration_validity"}},
				{Field: n.VehicleModel, At: []string{"/vehicle_model"}},
				{Field: n.VehicleType, At: []string{"/vehicle_type"}},
			}}}},
			{Values: []string{"CANCELLED_CHEQUE", "INVOICE"}, Type: n.OtherDocument, Country: "IND", Title: "cheque or invoice"},
		},
		Wrap:    Wrap{Text: []string{"/vehicle_type"}, Of: []n.Field{n.LicenseClasses}},
		Witness: document.Merged,
		Pages: []Page{
			{At: []string{"/document_fields"}, Fields: []Binding{
				{Field: n.IssuingCountry, At: []string{"/country_code"}},
				{Field: n.DocumentNumber, At: []string{"/passport_number"}},
				{Field: n.DocumentNumber, At: []string{"/pan"}, Schemes: []string{"ind-pan"}},
				{Field: n.DocumentNumber, At: []string{"/epic_number", "/voter_id_number"}, Schemes: []string{"ind-epic"}},
				{Field: n.DocumentNumber, At: []string{"/license_number"}, Schemes: []string{"ind-dl"}},
				{Field: n.PersonalNumber, At: []string{"/uid"}, Schemes: []string{"ind-aadhaar"}},
				{Field: n.FullName, At: []string{"/name", "/full_name"}},
				{Field: n.Surname, At: []string{"/surname"}},
				{Field: n.GivenNames, At: []string{"/given_name"}},
				{Field: n.FatherName, At: []string{"/father", "/father_name"}},
				{Field: n.MotherName, At: []string{"/mother_name"}},
				{Field: n.SpouseName, At: []string{"/spouse_name"}},
				{Field: n.FileNumber, At: []string{"/file_number"}},
				{Field: n.Sex, At: []string{"/gender"}},
				{Field: n.BirthDate, At: []string{"/dob", "/date_of_birth"}},
				{Field: n.BirthPlace, At: []string{"/birth_city"}},
				{Field: n.Nationality, At: []string{"/nationality"}},
				{Field: n.IssueDate, At: []string{"/issue_date", "/date_of_issue"}},
				{Field: n.IssueDate, At: []string{"/license_issue_date"}},
				{Field: n.IssuePlace, At: []string{"/issue_city"}},
				{Field: n.ExpiryDate, At: []string{"/expiry_date"}},
				{Field: n.ExpiryDate, At: []string{"/license_expiry_date"}},
				{Field: n.IssuingAuthority, At: []string{"/issuing_authority"}},
				{Field: n.LicenseClasses, At: []string{"/vehicle_class"}},
				{Field: n.BloodType, At: []string{"/blood_group"}},
				{Field: n.Address, At: []string{"/address"}},
				{Field: n.Province, At: []string{"/state"}},
				{Field: n.MRZLines, At: []string{"/mrz/line1"}},
				{Field: n.MRZLines, At: []string{"/mrz/line2"}},
			}},
			{At: []string{"/qr_details"}, Witness: document.Barcode, Fields: []Binding{
				{Field: n.FullName, At: []string{"/name"}},
				{Field: n.BirthDate, At: []string{"/dob"}},
				{Field: n.Sex, At: []string{"/gender"}},
				{Field: n.Address, At: []string{"/address"}},
				{Field: n.Province, At: []string{"/split_address/state"}},
				{Field: n.District, At: []string{"/split_address/dist"}},
				{Field: n.Village, At: []string{"/split_address/vtc"}},
			}},
		},
		Verdicts: []Verdict{
			{Name: "status", At: "/status", Whole: true, Values: map[string]string{"VALID": "ok", "INVALID": "error"}},
			{Name: "screenshot", At: "/fraud_checks/is_screenshot", Values: cashfreeFound()},
			{Name: "photo of a screen", At: "/fraud_checks/is_photo_of_screen", Values: cashfreeFound()},
			{Name: "imposed photo", At: "/fraud_checks/is_photo_imposed", Values: cashfreeFound()},
			{Name: "overwritten", At: "/fraud_checks/is_overwritten", Values: cashfreeFound()},
			{Name: "forged", At: "/fraud_checks/is_forged", Values: cashfreeFound()},
			{Name: "blur", At: "/quality_checks/blur", Values: cashfreeFound()},
			{Name: "glare", At: "/quality_checks/glare", Values: cashfreeFound()},
			{Name: "partially present", At: "/quality_checks/partially_present", Values: cashfreeFound()},
			{Name: "obscured", At: "/quality_checks/obscured", Values: cashfreeFound()},
			{Name: "register: name", At: "/verification_details/name_match", Values: cashfreeRegister()},
			{Name: "register: birth date", At: "/verification_details/dob_match", Values: cashfreeRegister()},
		},
		Ignore: []string{"reference_id", "quality_checks", "fraud_checks", "qr_details", "verification_details", "split_address", "care_of", "status", "pin", "pincode",
			"age_on_issue_date", "type_voter_id", "relative_name", "guardian_name", "relation_name", "manufacturer_name", "manufacturing_date", "type"},
	}
}

func cashfreeFound() map[string]string {
	return map[string]string{"true": "error", "false": "ok"}
}

func cashfreeRegister() map[string]string {
	return map[string]string{"Y": "ok", "N": "error"}
}
