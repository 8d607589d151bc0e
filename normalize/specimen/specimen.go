package specimen

import (
	"math/rand/v2"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// Options say which documents are wanted. The zero Options are any document of any
// country.
type Options struct {
	Country string            // of issue, as one of Countries; "" is any
	Type    normalize.DocType // one of Types of the country; NoType is any
	Seed    uint64
	AsOf    normalize.Date // the day on which the document is valid; zero is 1 January 2026
}

// Document is an invented document.
type Document struct {
	Type    normalize.DocType
	Country string // that issues it, as ISO 3166-1 alpha-3 or by its code of Doc 9303-3 §5

	// Values are what the document states, by any of its witnesses, each as the
	// report writes it. A document that does not expire, or does not say when, has no
	// expiry date.
	Values    map[normalize.Field]string
	Permanent bool                       // it says that it does not expire
	Schemes   map[normalize.Field]string // the ID of the number's scheme (package number), where one is known

	Holder *Person // nil for a thing's document

	// Zone is the machine readable zone of such documents, Layout its layout; nil and
	// "" where they have none that package mrz can build. Cut lists the elements that
	// are shortened in it.
	Zone   []string
	Layout string
	Cut    []mrz.Element
}

// Error is a wish that cannot be met. It says what there is.
type Error string

// Error returns the sentence.
func (e Error) Error() string { return string(e) }

// New invents the document with the given index among those of o. The error is an
// Error: a country or type that is not listed, or a type that the country does not
// issue.
func New(index uint64, o Options) (*Document, error) {
	m, err := choices(o)
	if err != nil {
		return nil, err
	}
	asOf := o.AsOf
	if asOf.Day() == 0 {
		asOf = normalize.MustParseDate("2026-01-01")
	}
	// The index is spread over all bits, so that neighbours have nothing in common.
	r := rand.New(rand.NewPCG(o.Seed, (index+1)*0x9E3779B97F4A7C15))
	for range 100 { // a zone may refuse a name that it cannot spell
		if d, ok := m.invent(r, asOf); ok {
			return d, nil
		}
	}
	return nil, Error("no such document can be written")
}
