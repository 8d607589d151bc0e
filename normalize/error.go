package normalize

// Error is a problem with an argument. It never quotes the argument: what is
// parsed here is a person's data.
type Error string

func (e Error) Error() string { return string(e) }

const (
	errUnknownField Error = "not a canonical field name"
	errUnknownType  Error = "not a document type"
	errDate         Error = "not a date of the form YYYY-MM-DD, YYYY-MM or YYYY"
	errSex          Error = "not one of M, F, X"
	errCountry      Error = "not a known country code"
)
