package mrz

// Element names a data element of a zone.
type Element uint8

// The data elements. The TD3 personal number is OptionalData.
const (
	NoElement Element = iota // none, or no particular one
	DocumentCode
	IssuingState
	Surname    // primary identifier
	GivenNames // secondary identifier
	DocumentNumber
	Nationality
	BirthDate
	Sex
	ExpiryDate
	OptionalData
	OptionalData2
	IssueDate
	PersonalNumber // number of the holder, where the issuer puts one into the optional data
	BirthPlace
	Names // the field that holds primary and secondary identifier
	Composite
	numElements
)

var elementNames = [numElements]string{
	"", "document_code", "issuing_state", "surname", "given_names", "document_number",
	"nationality", "birth_date", "sex", "expiry_date", "optional_data", "optional_data_2",
	"issue_date", "personal_number", "birth_place", "names", "composite",
}

// String returns the name that the report uses, for example "birth_date"; "" for
// NoElement, where the report names none.
func (e Element) String() string {
	return wordOf(elementNames[:], e)
}
