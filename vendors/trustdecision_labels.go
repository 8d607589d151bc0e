package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// trustdecisionLabels are the values of field_name. The vendor's dictionaries are
// those of the Regula Document Reader, so the names are its text field types, as
// words of the type's name or as its description.
var trustdecisionLabels = []Binding{
	{Field: n.DocumentCode, Labels: []string{"Document Class Code"}},
	{Field: n.IssuingCountry, Labels: []string{
		"Issuing State Code", "Issuing State Name", "Issuing State Code Alpha2", "Issuing State Code (Alpha-2)",
		"Issuing State Code Numeric", "Issuing State Code (Numeric)"}},
	{Field: n.DocumentNumber, Labels: []string{"Document Number"}},
	{Field: n.DocumentNumber, Labels: []string{"Passport Number"}},
	{Field: n.DocumentNumber, Labels: []string{"License Number"}},
	{Field: n.DocumentNumber, Labels: []string{"Visa Number"}},
	{Field: n.DocumentNumber, Labels: []string{"Visa ID"}},
	{Field: n.ExpiryDate, Labels: []string{"Date of Expiry", "Expiry Date"}},
	{Field: n.ExpiryDate, Labels: []string{"Visa Valid Until"}},
	{Field: n.ExpiryDate, Labels: []string{"Resident Until"}},
	{Field: n.ExpiryDate, Labels: []string{"Permit Date of Expiry"}},
	{Field: n.IssueDate, Labels: []string{"Date of Issue", "Issue Date"}},
	{Field: n.IssueDate, Labels: []string{"Visa Valid From"}},
	{Field: n.IssueDate, Labels: []string{"Resident From"}},
	{Field: n.FirstIssueDate, Labels: []string{"First Issue Date"}},
	{Field: n.BirthDate, Labels: []string{"Date of Birth", "Birth Date"}},
	{Field: n.BirthPlace, Labels: []string{"Place of Birth", "Place of Birth Rus", "Place of Birth (National)", "Place of Birth City"}},
	{Field: n.PersonalNumber, Labels: []string{"Personal Number"}},
	{Field: n.PersonalNumber, Labels: []string{"Identity Card Number", "DNI Number"}},
	{Field: n.PersonalNumber, Labels: []string{"Social Security Number"}},
	{Field: n.PersonalNumber, Labels: []string{"Tax Number"}},
	{Field: n.VoterKey, Labels: []string{"Voter Key"}},
	{Field: n.Surname, Labels: []string{"Surname", "First Surname", "Last Name", "Family Name"}},
	{Field: n.SecondSurname, Labels: []string{"Second Surname"}},
	{Field: n.FormerName, Labels: []string{"Surname at Birth"}},
	{Field: n.GivenNames, Labels: []string{
		"Given Names", "Given Name", "Given Name(s)", "First Name", "Given Names Rus", "Given Name(s) (National)"}},
	{Field: n.MiddleName, Labels: []string{"Middle Name", "Second Name"}},
	{Field: n.FullName, Labels: []string{
		"Surname And Given Names", "Surname And Given Names Rus", "Surname And Given Names (National)"}},
	{Field: n.MotherName, Labels: []string{"Mother's Name", "Mothers Name"}},
	{Field: n.FatherName, Labels: []string{"Father's Name", "Fathers Name", "Fathers Name Rus", "Father's Name (National)"}},
	{Field: n.SpouseName, Labels: []string{"Surname of Spouse", "Spouse's Surname"}},
	{Field: n.Nationality, Labels: []string{
		"Nationality", "Nationality Code", "Nationality Code Alpha2", "Nationality Code (Alpha-2)",
		"Nationality Code Numeric", "Nationality Code (Numeric)"}},
	{Field: n.Ethnicity, Labels: []string{"Race Ethnicity"}},
	{Field: n.Sex, Labels: []string{"Sex"}},
	{Field: n.Height, Labels: []string{"Height"}},
	{Field: n.Weight, Labels: []string{"Weight"}},
	{Field: n.EyeColor, Labels: []string{"Eyes Color"}},
	{Field: n.HairColor, Labels: []string{"Hair Color"}},
	{Field: n.Address, Labels: []string{"Address", "Address Street", "Address: Street"}},
	{Field: n.Province, Labels: []string{"Address State", "Address: State", "Address Area", "Address: Area"}},
	{Field: n.City, Labels: []string{"Address City", "Address: City", "Address Municipality", "Address: Municipality"}},
	{Field: n.District, Labels: []string{"Address Location", "Address: Location"}},
	{Field: n.LicenseClasses, Labels: []string{"DL Class"}},
	{Field: n.IssuingAuthority, Labels: []string{"Authority", "Issuing Authority", "Authority Rus", "Issuing Authority (National)"}},
	{Field: n.IssuePlace, Labels: []string{"Place of Issue"}},
	{Field: n.MaritalStatus, Labels: []string{"Marital Status", "Civil Status"}},
	{Field: n.BloodType, Labels: []string{"Blood Group"}},
	{Field: n.Religion, Labels: []string{"Religion"}},
	{Field: n.Occupation, Labels: []string{"Profession"}},
	{Field: n.PlateNumber, Labels: []string{"Reg Cert Reg Number", "Registration Number"}},
	{Field: n.VehicleType, Labels: []string{"Reg Cert Car Type", "Vehicle Type"}},
	{Field: n.VehicleModel, Labels: []string{"Reg Cert Car Model", "Vehicle Model"}},
	{Field: n.VIN, Labels: []string{"Reg Cert VIN", "Vehicle Identification Number"}},
	{Field: n.EngineNumber, Labels: []string{"Engine Number"}},
	{Field: n.CardNumber, Labels: []string{"Bank Card Number"}},
	{Field: n.MRZLines, Labels: []string{"MRZ Strings"}},
	{Field: n.MRZLines, Labels: []string{"MRZ Strings ICAO RFID", "MRZ Strings From ICAO RFID"}, Witness: document.Chip},
}

// trustdecisionInternal are the field types that the engine computes, kinds, parts
// and digits of other fields, ages and terms, and marks that no field stands for.
var trustdecisionInternal = []string{
	"MRZ Type", "Document Class Name", "Optional Data", "Field From MRZ", "MRZ Strings With Correct Check Sums",
	"Line 1 Optional Data", "Line 2 Optional Data", "Line 3 Optional Data", "Other",
	"Document Number Check Digit", "Date of Birth Check Digit", "Date of Expiry Check Digit", "Date of Issue Check Digit",
	"Personal Number Check Digit", "Final Check Digit", "Passport Number Check Digit", "Optional Data Check Digit",
	"Visa ID Check Digit", "Visa Number Check Digit", "Surname And Given Names Check Digit", "Visa Valid Until Check Digit",
	"Identity Card Number Check Digit", "Reference Number Check Digit", "First Issue Date Check Digit",
	"Line 1 Check Digit", "Line 2 Check Digit", "Line 3 Check Digit",
	"Document Number Checksum", "Date of Birth Checksum", "Date of Expiry Checksum", "Date of Issue Checksum",
	"Personal Number Checksum", "Final Checksum", "Passport Number Checksum", "Optional Data Checksum",
	"Visa ID Checksum", "Visa Number Checksum", "Surname And Given Names Checksum", "Visa Valid Until Checksum",
	"Identity Card Number Checksum", "Reference Number Checksum", "First Issue Date Checksum",
	"Line 1 Checksum", "Line 2 Checksum", "Line 3 Checksum",
	"Age", "Age at Issue", "Years Since Issue", "Remaining Term", "Remainder Term", "Months to Expire",
	"Year of Birth", "Month of Birth", "Year of Expiry", "Century Date of Birth", "Century of Birth",
	"DL Under 18 Date", "DL Under 19 Date", "DL Under 21 Date", "Date of 18th birthday", "Date of 19th birthday", "Date of 21st birthday",
	"Folio Number", "Section", "OCR Number", "Federal Elections",
}
