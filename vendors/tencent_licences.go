package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
)

var tencentLicences = []Kind{
	{Marks: []Mark{{At: "/CardCode"}}, Type: n.DrivingLicense, Country: "CHN", Title: "Chinese driving licence", Fields: []Binding{
		{Field: n.DocumentNumber, At: []string{"/CardCode"}, Schemes: []string{"chn-resident-id", "chn-resident-id-15"}},
		{Field: n.NativeName, At: []string{"/Name"}},
		{Field: n.Sex, At: []string{"/Sex"}},
		{Field: n.Nationality, At: []string{"/Nationality"}},
		{Field: n.BirthDate, At: []string{"/DateOfBirth"}},
		{Field: n.FirstIssueDate, At: []string{"/DateOfFirstIssue"}},
		{Field: n.IssueDate, At: []string{"/StartDate"}}, // from which it is valid
		{Field: n.ExpiryDate, At: []string{"/EndDate"}, Language: "zh"},
		{Field: n.LicenseClasses, At: []string{"/Class"}},
		{Field: n.FileNumber, At: []string{"/ArchivesCode"}},
		{Field: n.IssuingAuthority, At: []string{"/IssuingAuthority"}},
		{Field: n.Address, At: []string{"/Address"}},
		{Field: n.DocumentNumber, At: []string{"/BackPageCardCode"}, Schemes: []string{"chn-resident-id", "chn-resident-id-15"}},
		{Field: n.NativeName, At: []string{"/BackPageName"}},
	}, Ignore: []string{"CumulativeScore", "Record", "CurrentTime", "GenerateTime", "State", "DriverLicenseType"}},
	{Marks: []Mark{{At: "/LicenseNumber"}, {At: "/Number"}}, Type: n.DrivingLicense, Country: "KOR", Title: "Korean driving licence", Fields: []Binding{
		{Field: n.DocumentNumber, At: []string{"/LicenseNumber"}},
		{Field: n.PersonalNumber, At: []string{"/Number"}, Schemes: []string{"kor-rrn", "kor-frn"}},
		{Field: n.FullName, At: []string{"/Name"}},
		{Field: n.Sex, At: []string{"/Sex"}},
		{Field: n.BirthDate, At: []string{"/Birthday"}, Notation: "DD/MM/YYYY"},
		{Field: n.IssueDate, At: []string{"/DateOfIssue"}, Notation: "DD/MM/YYYY"},
		{Field: n.LicenseClasses, At: []string{"/Type"}},
		{Field: n.SupportNumber, At: []string{"/ID"}}, // printed beside the photo
		{Field: n.Address, At: []string{"/Address"}},
	}, Ignore: []string{"AptitudeTesDate"}}, // sic: when the next test of fitness is due
	{Marks: []Mark{{At: "/LicenseNo"}}, Type: n.DrivingLicense, Country: "PHL", Title: "Philippine driving licence", Fields: []Binding{
		{Field: n.DocumentNumber, At: []string{"/LicenseNo"}, Schemes: []string{"phl-driver"}},
		{Field: n.FullName, At: []string{"/Name"}},
		{Field: n.Surname, At: []string{"/LastName"}},
		{Field: n.GivenNames, At: []string{"/FirstName"}},
		{Field: n.MiddleName, At: []string{"/MiddleName"}},
		{Field: n.Nationality, At: []string{"/Nationality"}},
		{Field: n.Sex, At: []string{"/Sex"}},
		{Field: n.BirthDate, At: []string{"/Birthday"}},
		{Field: n.ExpiryDate, At: []string{"/ExpiresDate"}},
		{Field: n.Address, At: []string{"/Address"}},
	}, Ignore: []string{"AgencyCode"}},
}

// tencentOthers are no documents of a person.
func tencentOthers() []Kind {
	return []Kind{
		{Marks: []Mark{{At: "/CardNo"}}, Type: n.BankCard, Title: "bank card", Fields: []Binding{
			{Field: n.CardNumber, At: []string{"/CardNo"}},
			{Field: n.BankName, At: []string{"/BankInfo"}, Before: "("},
			{Field: n.CardType, At: []string{"/CardType"}},
			{Field: n.CardName, At: []string{"/CardName"}},
			{Field: n.ExpiryDate, At: []string{"/ValidDate"}, Notation: "MM/YYYY"},
		}},
		{Marks: []Mark{{At: "/FrontInfo", Is: "object"}}, Type: n.VehicleLicense, Country: "CHN", Title: "Chinese vehicle licence", Pages: tencentVehicle},
		{Marks: []Mark{{At: "/BackInfo", Is: "object"}}, Type: n.VehicleLicense, Country: "CHN", Title: "Chinese vehicle licence, second page", Pages: tencentVehicle},
		{Marks: []Mark{{At: "/Number"}, {At: "/Color"}}, Type: n.LicensePlate, Country: "CHN", Title: "Chinese number plate", Fields: []Binding{
			{Field: n.PlateNumber, At: []string{"/Number"}},
			{Field: n.PlateColor, At: []string{"/Color"}},
		}},
		{Marks: []Mark{{At: "/VIN"}}, Type: n.OtherDocument, Title: "vehicle identification number", Fields: []Binding{
			{Field: n.VIN, At: []string{"/VIN"}},
		}},
	}
}

var tencentVehicle = []Page{{At: []string{"/FrontInfo"}, Fields: []Binding{
	{Field: n.PlateNumber, At: []string{"/PlateNo"}},
	{Field: n.VehicleType, At: []string{"/VehicleType"}},
	{Field: n.VehicleOwner, At: []string{"/Owner"}},
	{Field: n.Address, At: []string{"/Address"}},
	{Field: n.VehicleUse, At: []string{"/UseCharacter"}},
	{Field: n.VehicleModel, At: []string{"/Model"}},
	{Field: n.VIN, At: []string{"/Vin"}},
	{Field: n.EngineNumber, At: []string{"/EngineNo"}},
	{Field: n.RegistrationDate, At: []string{"/RegisterDate"}},
	{Field: n.IssueDate, At: []string{"/IssueDate"}},
	{Field: n.IssuingAuthority, At: []string{"/Seal"}},
}}, {At: []string{"/BackInfo"}, Fields: []Binding{
	{Field: n.PlateNumber, At: []string{"/PlateNo"}},
	{Field: n.FileNumber, At: []string{"/FileNo"}},
}}}
