package number

// Bearer is whom or what a number names. The zero Bearer is that of no scheme.
type Bearer uint8

// The bearers.
const (
	NoBearer     Bearer = iota
	Person              // a person and nobody else
	PersonOrFirm        // a person by the state's own number, which firms have in the same series
	Taxpayer            // whoever pays tax, persons and firms in one series: it does not name a person as such
	Firm                // a firm or body
	Family              // a household
	Document            // one card, booklet or form: the next one has another
	Vehicle
)

// String returns person, person_or_firm, taxpayer, firm, family, document or
// vehicle, "" for NoBearer.
func (b Bearer) String() string {
	if b > Vehicle {
		return ""
	}
	return [...]string{"", "person", "person_or_firm", "taxpayer", "firm", "family", "document", "vehicle"}[b]
}

// NamesPerson reports whether the number is one by which the state knows a person.
func (b Bearer) NamesPerson() bool { return b == Person || b == PersonOrFirm }
