package normalize

// Field names one datum of an identity document. Its String is the canonical
// name of the report and of the plain vendor.
type Field uint8

// The canonical fields. Their order is the order of the report.
const (
	NoField Field = iota
	DocumentType
	DocumentCode
	DocumentNumber
	PersonalNumber
	Surname
	SecondSurname
	GivenNames
	MiddleName
	FullName
	NativeName
	FormerName
	Sex
	BirthDate
	BirthPlace
	OriginPlace // from which the family comes (quê quán), no place of birth
	Nationality
	NationalityOrBirthPlace // a datum of which the vendor does not say which of the two it is
	Ethnicity
	IssuingCountry
	IssuingAuthority
	IssueDate
	ExpiryDate
	IssuePlace
	FirstIssueDate
	Address
	Province // of the address; the largest unit
	City
	District
	Village
	Hamlet
	RT // rukun tetangga, Indonesia
	RW // rukun warga, Indonesia
	MaritalStatus
	Religion
	Occupation
	BloodType
	Height
	Weight
	EyeColor
	HairColor
	FatherName
	MotherName
	SpouseName
	LicenseClasses
	SupportNumber
	FileNumber
	CardNumber
	CardType
	CardName
	BankName
	BankCode
	Cardholder
	VoterKey // clave de elector, Mexico
	ValidityPeriod
	PlateNumber
	PlateColor
	PlateType
	VehicleType
	VehicleModel
	VehicleUse
	VehicleOwner
	VIN
	EngineNumber
	RegistrationDate // of a vehicle
	InvoiceType      // code of the vendors' list (ParseInvoiceType)
	InvoiceCode
	InvoiceNumber
	InvoiceDate
	InvoiceCheckCode
	InvoiceNetAmount   // without tax
	InvoiceTaxAmount   // the tax alone
	InvoiceTotalAmount // with tax
	SellerName
	SellerTaxNumber
	BuyerName
	BuyerTaxNumber
	OrderNumber
	Decision  // of a verification: what the vendor decided
	Score     // of a verification, on the vendor's scale
	TextLines // rows of a text that may hold a zone
	MRZLines
	numFields
)

// NumFields is one more than the last field.
const NumFields = numFields

// ValueKind is the type of the value that a field carries.
type ValueKind uint8

// The kinds of value. One comparator and one parser belong to each.
const (
	TextValue ValueKind = iota // free text, compared after folding
	DateValue
	SexValue
	CountryValue
	NameValue
	NumberValue // an identifier: letters and digits, separators ignored
	CodeValue   // a short code, compared exactly
	TypeValue   // a document type
	ZoneValue   // lines of a machine readable zone
)

type fieldInfo struct {
	name string
	kind ValueKind
}

var fields = [numFields]fieldInfo{
	DocumentType:            {"document_type", TypeValue},
	DocumentCode:            {"document_code", CodeValue},
	DocumentNumber:          {"document_number", NumberValue},
	PersonalNumber:          {"personal_number", NumberValue},
	Surname:                 {"surname", NameValue},
	SecondSurname:           {"second_surname", NameValue},
	GivenNames:              {"given_names", NameValue},
	MiddleName:              {"middle_name", NameValue},
	FullName:                {"full_name", NameValue},
	NativeName:              {"native_name", NameValue},
	FormerName:              {"former_name", NameValue},
	Sex:                     {"sex", SexValue},
	BirthDate:               {"birth_date", DateValue},
	BirthPlace:              {"birth_place", TextValue},
	OriginPlace:             {"origin_place", TextValue},
	Nationality:             {"nationality", CountryValue},
	NationalityOrBirthPlace: {"nationality_or_birth_place", TextValue},
	Ethnicity:               {"ethnicity", TextValue},
	IssuingCountry:          {"issuing_country", CountryValue},
	IssuingAuthority:        {"issuing_authority", TextValue},
	IssueDate:               {"issue_date", DateValue},
	ExpiryDate:              {"expiry_date", DateValue},
	IssuePlace:              {"issue_place", TextValue},
	FirstIssueDate:          {"first_issue_date", DateValue},
	Address:                 {"address", TextValue},
	Province:                {"province", TextValue},
	City:                    {"city", TextValue},
	District:                {"district", TextValue},
	Village:                 {"village", TextValue},
	Hamlet:                  {"hamlet", TextValue},
	RT:                      {"rt", TextValue},
	RW:                      {"rw", TextValue},
	MaritalStatus:           {"marital_status", TextValue},
	Religion:                {"religion", TextValue},
	Occupation:              {"occupation", TextValue},
	BloodType:               {"blood_type", TextValue},
	Height:                  {"height", TextValue},
	Weight:                  {"weight", TextValue},
	EyeColor:                {"eye_color", TextValue},
	HairColor:               {"hair_color", TextValue},
	FatherName:              {"father_name", NameValue},
	MotherName:              {"mother_name", NameValue},
	SpouseName:              {"spouse_name", NameValue},
	LicenseClasses:          {"license_classes", TextValue},
	SupportNumber:           {"support_number", NumberValue},
	FileNumber:              {"file_number", NumberValue},
	CardNumber:              {"card_number", NumberValue},
	CardType:                {"card_type", TextValue},
	CardName:                {"card_name", TextValue},
	BankName:                {"bank_name", TextValue},
	BankCode:                {"bank_code", CodeValue},
	Cardholder:              {"cardholder", NameValue},
	VoterKey:                {"voter_key", NumberValue},
	ValidityPeriod:          {"validity_period", TextValue},
	PlateNumber:             {"plate_number", NumberValue},
	PlateColor:              {"plate_color", TextValue},
	PlateType:               {"plate_type", TextValue},
	VehicleType:             {"vehicle_type", TextValue},
	VehicleModel:            {"vehicle_model", TextValue},
	VehicleUse:              {"vehicle_use", TextValue},
	VehicleOwner:            {"vehicle_owner", NameValue},
	VIN:                     {"vin", NumberValue},
	EngineNumber:            {"engine_number", NumberValue},
	RegistrationDate:        {"registration_date", DateValue},
	InvoiceType:             {"invoice_type", CodeValue},
	InvoiceCode:             {"invoice_code", NumberValue},
	InvoiceNumber:           {"invoice_number", NumberValue},
	InvoiceDate:             {"invoice_date", DateValue},
	InvoiceCheckCode:        {"invoice_check_code", NumberValue},
	InvoiceNetAmount:        {"invoice_net_amount", TextValue},
	InvoiceTaxAmount:        {"invoice_tax_amount", TextValue},
	InvoiceTotalAmount:      {"invoice_total_amount", TextValue},
	SellerName:              {"seller_name", TextValue},
	SellerTaxNumber:         {"seller_tax_number", NumberValue},
	BuyerName:               {"buyer_name", TextValue},
	BuyerTaxNumber:          {"buyer_tax_number", NumberValue},
	OrderNumber:             {"order_number", NumberValue},
	Decision:                {"decision", TextValue},
	Score:                   {"score", TextValue},
	TextLines:               {"text_lines", ZoneValue},
	MRZLines:                {"mrz_lines", ZoneValue},
}

var fieldByName = func() map[string]Field {
	m := make(map[string]Field, numFields)
	for f := NoField + 1; f < numFields; f++ {
		m[fields[f].name] = f
	}
	return m
}()

// ParseField returns the field with the canonical name s, for example
// "birth_date". ok is false for any other text.
func ParseField(s string) (f Field, ok bool) {
	f, ok = fieldByName[s]
	return f, ok
}

// Fields returns every canonical field in the order of the report.
func Fields() []Field {
	all := make([]Field, 0, numFields-1)
	for f := NoField + 1; f < numFields; f++ {
		all = append(all, f)
	}
	return all
}

// String returns the canonical name, "" for NoField.
func (f Field) String() string {
	if f >= numFields {
		return ""
	}
	return fields[f].name
}

// Kind returns the type of the field's values.
func (f Field) Kind() ValueKind {
	if f >= numFields {
		return TextValue
	}
	return fields[f].kind
}

// MarshalText returns the canonical name.
func (f Field) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads a canonical name.
func (f *Field) UnmarshalText(text []byte) error {
	v, ok := ParseField(string(text))
	if !ok {
		return errUnknownField
	}
	*f = v
	return nil
}
