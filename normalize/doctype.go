package normalize

// DocType is the type of a document. The zero value is "not known".
type DocType uint8

// The document types of the report.
const (
	NoType DocType = iota
	Passport
	NationalID
	DrivingLicense
	ResidencePermit
	Visa
	TravelDocument
	VoterCard
	VehicleLicense
	BirthCertificate
	ArrivalCard
	BankCard
	Invoice
	LicensePlate
	TextDocument
	Verification
	OtherDocument
	numDocTypes
)

var docTypeNames = [numDocTypes]string{
	"", "passport", "national_id", "driving_license", "residence_permit", "visa",
	"travel_document", "voter_card", "vehicle_license", "birth_certificate",
	"arrival_card", "bank_card", "invoice", "license_plate", "text", "verification", "other",
}

// String returns the name that the report uses.
func (t DocType) String() string {
	if t >= numDocTypes {
		return ""
	}
	return docTypeNames[t]
}

// ParseDocType returns the document type with the given name.
func ParseDocType(s string) (t DocType, ok bool) {
	for i, name := range docTypeNames {
		if name == s && s != "" {
			return DocType(i), true
		}
	}
	return NoType, false
}

// MarshalText returns the name.
func (t DocType) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads a name, or nothing.
func (t *DocType) UnmarshalText(text []byte) error {
	v, ok := ParseDocType(string(text))
	if !ok && len(text) > 0 {
		return errUnknownType
	}
	*t = v
	return nil
}
