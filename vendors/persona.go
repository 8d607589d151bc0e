package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// A header of the request chooses how names are spelled: kebab, snake or camel
// case. The number of the document is identification-number; document-number is
// another number on it.
func persona() *Table {
	return &Table{
		ID:    "persona-government-id",
		Title: "Persona government ID verification, and its webhook",
		Doc:   "https://github.com/persona-id/persona-openapi",
		Marks: [][]Mark{
			{{At: "/data/type", In: []string{"verification/government-id*", "document/government-id*"}}},
			{{At: "/data/type", In: []string{"event"}}, {At: "/data/attributes/payload/data/type"}},
			{{At: "/data/type", In: []string{"inquiry"}}, {At: "/data/attributes/status"}, {At: "/included", Is: "array"}},
			{{At: "/errors/*/title", Is: "string"}, {At: "/errors/*/details"}},
		},
		RequestID: "/data/id",
		Metadata:  Metadata{Time: []string{"/data/attributes/created-at", "/data/attributes/created_at", "/data/attributes/createdAt"}},
		Error: Envelope{
			OK:   []Mark{{At: "/errors", Not: true}},
			Code: []string{"/errors/*/title"},
			Classes: []ErrorClass{
				{"rate_limit", []string{"Rate limit exceeded", "Too many requests"}},
				{"auth", []string{"Must be authenticated*", "Unauthorized", "Forbidden"}},
				{"not_found", []string{"Record not found", "Not found"}},
				{"bad_request", []string{"Bad request", "Invalid*"}},
			},
		},
		Documents: "/data",
		Elsewhere: []string{"/data/attributes/payload/data", "/data/attributes/payload/included/*", "/included/*"},
		Where:     []Mark{{At: "/type", In: []string{"verification/government-id*", "document/government-id*"}}},
		KindAt:    "/attributes/id-class",
		Kinds: []Kind{
			{Values: []string{"pp"}, Type: n.Passport, Title: "passport"},
			{Values: []string{"dl"}, Type: n.DrivingLicense, Title: "driving licence"},
			{Values: []string{"id"}, Type: n.NationalID, Title: "identity card"},
			{Values: []string{"visa"}, Type: n.Visa, Title: "visa"},
			{Values: []string{"rp", "pr"}, Type: n.ResidencePermit, Title: "residence permit"},
		},
		Witness: document.Merged,
		Pages: []Page{{At: []string{"/attributes"}, Fields: []Binding{
			{Field: n.DocumentType, At: []string{"/id_class", "/idClass"}, Words: map[string]string{"pp": "passport", "dl": "driving_license", "id": "national_id", "visa": "visa", "rp": "residence_permit", "pr": "residence_permit"}},
			{Field: n.IssuingCountry, At: []string{"/country-code", "/country_code", "/countryCode"}},
			{Field: n.GivenNames, At: []string{"/name-first", "/name_first", "/nameFirst"}},
			{Field: n.MiddleName, At: []string{"/name-middle", "/name_middle", "/nameMiddle"}},
			{Field: n.Surname, At: []string{"/name-last", "/name_last", "/nameLast"}},
			{Field: n.BirthDate, At: []string{"/birthdate"}},
			{Field: n.BirthPlace, At: []string{"/birthplace"}},
			{Field: n.Sex, At: []string{"/sex"}},
			{Field: n.Nationality, At: []string{"/nationality"}},
			{Field: n.DocumentNumber, At: []string{"/identification-number", "/identification_number", "/identificationNumber"}},
			{Field: n.IssueDate, At: []string{"/issue-date", "/issue_date", "/issueDate"}},
			{Field: n.ExpiryDate, At: []string{"/expiration-date", "/expiration_date", "/expirationDate"}},
			{Field: n.IssuingAuthority, At: []string{"/issuing-authority", "/issuing_authority", "/issuingAuthority"}},
			{Field: n.Address, At: []string{"/address-street-1", "/address_street_1", "/addressStreet1"}},
			{Field: n.Address, At: []string{"/address-street-2", "/address_street_2", "/addressStreet2"}},
			{Field: n.City, At: []string{"/address-city", "/address_city", "/addressCity"}},
			{Field: n.Province, At: []string{"/address-subdivision", "/address_subdivision", "/addressSubdivision"}},
			{Field: n.Height, At: []string{"/height"}},
			{Field: n.LicenseClasses, At: []string{"/vehicle-class", "/vehicle_class", "/vehicleClass"}},
			{Field: n.NativeName, Parts: []string{"/native-name-last", "/native-name-first", "/native-name-middle"}},
			{Field: n.NativeName, Parts: []string{"/native_name_last", "/native_name_first", "/native_name_middle"}},
			{Field: n.NativeName, Parts: []string{"/nativeNameLast", "/nativeNameFirst", "/nativeNameMiddle"}},
		}}},
		Verdicts: []Verdict{
			{Name: "verification", At: "/attributes/status", Whole: true, Values: map[string]string{"passed": "ok", "failed": "error"}},
			{Name: "check", At: "/attributes/checks/*/status", By: "name", Names: map[string]string{}, Values: map[string]string{"passed": "ok", "failed": "error", "not_applicable": "not_done"}},
		},
		Ignore: []string{
			"type", "id", "relationships", "status", "created-at", "created_at", "createdAt", "created-at-ts", "submitted-at", "completed-at", "checks",
			"front-photo-url", "back-photo-url", "photo-urls", "selfie-photo", "selfie-photo-url", "video-url", "entity-confidence-score", "entity-confidence-reasons",
			"capture-method", "document-number", "name-suffix", "name-title", "address-postal-code", "issuing-subdivision", "designations", "endorsements", "restrictions",
			"front-photo", "back-photo", "visa-status", "processed-at", "processed-at-ts", "completed-at-ts", "submitted-at-ts", "front_photo", "back_photo", "visa_status",
		},
	}
}
