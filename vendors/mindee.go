package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// An absent field has the value null and confidence 0. Nothing tells which fields
// the vendor took from the zone.
func mindee() *Table {
	return &Table{
		ID:    "mindee",
		Title: "Mindee, products for identity documents and plates",
		Doc:   "https://github.com/mindee/client-lib-test-data",
		Marks: [][]Mark{
			{{At: "/api_request", Is: "object"}, {At: "/document/inference/product/name", In: []string{
				"mindee/passport", "mindee/idcard_fr", "mindee/international_id", "mindee/driver_license", "mindee/us_driver_license", "mindee/eu_driver_license",
				"mindee/ind_passport", "mindee/french_healthcard", "mindee/carte_vitale", "mindee/carte_grise", "mindee/license_plates"}}},
			{{At: "/api_request/error/code", Is: "string"}},
			{{At: "/title", Is: "string"}, {At: "/detail", Is: "string"}, {At: "/code", In: []string{"400-*", "401-*", "402-*", "403-*", "404-*", "408-*", "409-*", "413-*", "415-*", "422-*", "429-*", "500-*", "502-*", "503-*", "504-*"}}},
			{{At: "/job/model_id", Is: "string"}, {At: "/job/polling_url", Is: "string"}},
			{{At: "/api_request", Is: "object"}, {At: "/job/status", In: []string{"waiting", "processing", "failed"}}},
		},
		Metadata: Metadata{Version: []string{"/document/inference/product/version"}, Pages: []string{"/document/n_pages"}},
		Error: Envelope{
			OK:     []Mark{{At: "/document/inference/prediction", Is: "object"}},
			Code:   []string{"/api_request/error/code", "/job/error/code", "/job/status", "/code"},
			Status: []string{"/api_request/status_code", "/job/error/status", "/status"},
			Classes: []ErrorClass{
				{"pending", []string{"waiting", "processing", "Processing", "Processed"}}, // the last when the answer was not fetched
				{"auth", []string{"Unauthorized", "Forbidden"}},
				{"rate_limit", []string{"TooManyRequests"}},
				{"bad_request", []string{"BadRequest", "InvalidRequest"}},
				{"not_found", []string{"NotFound"}},
				{"internal", []string{"failure", "failed", "ServerError"}},
			},
		},
		KindAt: "/document/inference/product/name",
		Kinds: []Kind{
			{Values: []string{"mindee/passport"}, Type: n.Passport, Title: "passport", Pages: mindeeZone},
			{Values: []string{"mindee/idcard_fr"}, Type: n.NationalID, Country: "FRA", Title: "French identity card", Pages: mindeeZone},
			{Values: []string{"mindee/international_id"}, Title: "international ID", Pages: mindeeZone},
			{Values: []string{"mindee/driver_license"}, Type: n.DrivingLicense, Title: "driving licence", Pages: []Page{{At: []string{"/document/inference/prediction"}, Witness: document.Merged, Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/id"}},
				{Field: n.Province, At: []string{"/state"}},
			}}}, Ignore: []string{"mrz"}}, // one line, perhaps put together by the vendor
			{Values: []string{"mindee/us_driver_license"}, Type: n.DrivingLicense, Country: "USA", Title: "driving licence of the United States", Pages: []Page{{At: []string{"/document/inference/prediction"}, Witness: document.Merged, Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/driver_license_id"}},
				{Field: n.Province, At: []string{"/state"}},
				{Field: n.LicenseClasses, At: []string{"/dl_class"}},
			}}}},
			{Values: []string{"mindee/eu_driver_license"}, Type: n.DrivingLicense, Title: "European driving licence", Pages: []Page{{At: []string{"/document/inference/prediction"}, Witness: document.Merged, Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/document_id"}},
				{Field: n.MRZLines, At: []string{"/mrz"}},
			}}}},
			{Values: []string{"mindee/ind_passport"}, Type: n.Passport, Country: "IND", Title: "Indian passport", Pages: mindeeZone},
			// the harmonised codes of Directive 1999/37/EC, annex I
			{Values: []string{"mindee/carte_grise"}, Type: n.VehicleLicense, Country: "FRA", Title: "French registration certificate", Pages: []Page{{At: []string{"/document/inference/prediction"}, Witness: document.Merged, Fields: []Binding{
				{Field: n.PlateNumber, At: []string{"/a"}},
				{Field: n.RegistrationDate, At: []string{"/b"}},
				{Field: n.VehicleOwner, At: []string{"/c1"}},
				{Field: n.Address, At: []string{"/c3"}},
				{Field: n.VehicleModel, At: []string{"/d3"}},
				{Field: n.VIN, At: []string{"/e"}},
				{Field: n.IssueDate, At: []string{"/i"}},
				{Field: n.VehicleType, At: []string{"/j1"}},
				{Field: n.DocumentNumber, At: []string{"/formula_number"}},
			}}}, Ignore: []string{"c41", "c4a", "d1", "f1", "f2", "f3", "g", "g1", "j", "j2", "j3", "p1", "p2", "p3", "p6", "q", "s1", "s2", "u1", "u2", "v7", "x1", "y1", "y2", "y3", "y4", "y5", "y6",
				"mrz1", "mrz2", "owner_first_name", "owner_surname"}}, // of the owner, once more
			{Values: []string{"mindee/french_healthcard", "mindee/carte_vitale"}, Type: n.OtherDocument, Country: "FRA", Title: "French health card", Schemes: []string{"fra-nir"}},
			{Values: []string{"mindee/license_plates"}, Type: n.LicensePlate, Title: "number plates", Pages: []Page{{At: []string{"/document/inference/prediction/license_plates"}, Witness: document.Merged, Fields: []Binding{ // of several vehicles
				{Field: n.PlateNumber, At: []string{"/0"}},
				{Field: n.PlateNumber, At: []string{"/1"}},
				{Field: n.PlateNumber, At: []string{"/2"}},
				{Field: n.PlateNumber, At: []string{"/3"}},
			}}}},
		},
		Wrap: Wrap{Text: []string{"/value"}, Confidence: "/confidence"},
		Pages: []Page{{At: []string{"/document/inference/prediction"}, Witness: document.Merged, Fields: []Binding{
			{Field: n.DocumentType, At: []string{"/document_type"}},
			{Field: n.DocumentNumber, At: []string{"/document_number"}},
			{Field: n.DocumentNumber, At: []string{"/id_number"}},
			{Field: n.PersonalNumber, At: []string{"/personal_number"}},
			{Field: n.PersonalNumber, At: []string{"/social_security"}},
			{Field: n.FileNumber, At: []string{"/file_number"}},
			{Field: n.SupportNumber, At: []string{"/dd_number"}},
			{Field: n.Surname, At: []string{"/surname", "/last_name"}},
			{Field: n.Surname, At: []string{"/surnames"}},
			{Field: n.FormerName, At: []string{"/alternate_name"}},
			{Field: n.GivenNames, At: []string{"/given_names", "/first_name"}},
			{Field: n.MotherName, At: []string{"/name_of_mother"}},
			{Field: n.SpouseName, At: []string{"/name_of_spouse"}},
			{Field: n.Sex, At: []string{"/gender", "/sex"}},
			{Field: n.BirthDate, At: []string{"/birth_date", "/date_of_birth"}},
			{Field: n.BirthPlace, At: []string{"/birth_place", "/place_of_birth"}},
			{Field: n.Nationality, At: []string{"/nationality"}},
			{Field: n.IssuingCountry, At: []string{"/country", "/country_of_issue", "/country_code"}},
			{Field: n.IssueDate, At: []string{"/issue_date", "/issuance_date", "/issued_date"}},
			{Field: n.ExpiryDate, At: []string{"/expiry_date"}},
			{Field: n.IssuingAuthority, At: []string{"/authority", "/issuing_authority", "/issue_authority"}},
			{Field: n.IssuePlace, At: []string{"/issuance_place", "/state_of_issue"}},
			{Field: n.Address, At: []string{"/address"}},
			{Field: n.Address, Parts: []string{"/address1", "/address2", "/address3"}},
			{Field: n.LicenseClasses, At: []string{"/category"}},
			{Field: n.Height, At: []string{"/height"}},
			{Field: n.Weight, At: []string{"/weight"}},
			{Field: n.EyeColor, At: []string{"/eye_color"}},
			{Field: n.HairColor, At: []string{"/hair_color"}},
		}}},
		Null: []string{"NONE"},
		Ignore: []string{"page_number", "legal_guardian", "old_passport_date_of_issue", "old_passport_number", "old_passport_place_of_issue", // of the passport before
			"photo", "signature", "contour", "restrictions", "endorsements", "api_request", "job", "pages", "n_pages", "name", "version", "id", "extras", "ocr", "annotations", "finished_at", "started_at", "processing_time", "is_rotation_applied"},
	}
}

// mindeeZone are the lines of a zone: a French registration certificate has others.
var mindeeZone = []Page{{At: []string{"/document/inference/prediction"}, Witness: document.Merged, Fields: []Binding{
	{Field: n.MRZLines, At: []string{"/mrz1"}},
	{Field: n.MRZLines, At: []string{"/mrz2"}},
	{Field: n.MRZLines, At: []string{"/mrz3"}},
	{Field: n.MRZLines, At: []string{"/mrz_line1"}},
	{Field: n.MRZLines, At: []string{"/mrz_line2"}},
	{Field: n.MRZLines, At: []string{"/mrz_line3"}},
}}}
