package normalize

// Hints is what is known around a printed value when it is parsed. Every
// member may be zero.
type Hints struct {
	Field    Field   // the role of the value: BirthDate, IssueDate, ExpiryDate, ...
	Country  Country // the issuing country of the document
	Type     DocType // the type of the document
	Language string  // BCP 47 language of the text or its label
	Notation string  // the form that the vendor promises, for example "DD-MM-YYYY"; "" is as printed
	AsOf     Date    // the reference date, which resolves two-digit years
}

// as returns the hints for a value of another field.
func (h Hints) as(f Field) Hints { h.Field = f; return h }
