package ocrlint

import (
	"errors"
	"fmt"

	"github.com/ocrlint/ocrlint/internal/checker"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// MaxAnswer is the length in bytes of the longest answer that Check reads.
const MaxAnswer = checker.MaxAnswer

// Options are the choices of a check. Only AsOf must be set.
type Options struct {
	// AsOf is the reference date: documents that expired before it have expired,
	// and two-digit years are completed by it.
	AsOf normalize.Date

	Vendor  *vendors.Table   // nil: the vendor is recognised by the shape of the answer
	Private []*vendors.Table // recognised before the built-in tables
	Repair  bool             // repair machine readable zones that do not verify, where there is proof; every edit is in the report
	Rules   []rules.Rule     // of your own, behind those of the catalogue
	Policy  rules.Policy     // which rules run, and what their findings weigh
	Name    string           // of the input, for the report
	Index   int              // of the answer in the input, for the report
}

// What errors.Is tells of the errors of Check, Stream and Compare.
var (
	ErrOptions         = errors.New("ocrlint: wrong options")
	ErrNotJSON         = vendors.ErrNotJSON         // *vendors.SyntaxError says where
	ErrUnknownVendor   = vendors.ErrUnknownVendor   // *vendors.UnknownVendor names the nearest
	ErrAmbiguousVendor = vendors.ErrAmbiguousVendor // Options.Vendor decides
	ErrTooLong         = inputs.ErrTooLong          // longer than MaxAnswer
)

// Check checks one answer: one JSON value in UTF-8. It keeps no part of answer
// and is safe for concurrent use. The error is about the input alone (ErrNotJSON,
// ErrUnknownVendor, ErrAmbiguousVendor, ErrTooLong) or about the options
// (ErrOptions); it says where, never what the answer says. Whatever is wrong with
// the document, and an error that the vendor reports, is in the report.
func Check(answer []byte, o Options) (*rules.Report, error) {
	c, err := o.checker()
	if err != nil {
		return nil, err
	}
	return c.Report(answer, o.Name, o.Index)
}

// Checker checks many answers by options that are looked at once, which is worth it with a
// Policy, Rules or Private tables. It is safe for concurrent use.
type Checker struct {
	of    checker.Checker
	name  string
	index int
}

// NewChecker returns a Checker. The error is ErrOptions.
func NewChecker(o Options) (*Checker, error) {
	of, err := o.checker()
	if err != nil {
		return nil, err
	}
	return &Checker{of, o.Name, o.Index}, nil
}

// Check is the function Check with the options of the Checker.
func (c *Checker) Check(answer []byte) (*rules.Report, error) {
	return c.of.Report(answer, c.name, c.index)
}

// checker looks at the options.
func (o *Options) checker() (c checker.Checker, err error) {
	if o.AsOf.Precision() != normalize.DayPrecision {
		return c, fmt.Errorf("%w: AsOf is no day, as normalize.MustParseDate(\"2026-01-31\") is one", ErrOptions)
	}
	for i, t := range o.Private {
		if t == nil {
			return c, fmt.Errorf("%w: Private[%d] is nil", ErrOptions, i)
		}
	}
	if err := vendors.Usable(o.Vendor, o.Private...); err != nil {
		return c, fmt.Errorf("%w: %w", ErrOptions, err)
	}
	set, err := rules.NewSet(o.Policy, o.Rules...)
	if err != nil {
		return c, fmt.Errorf("%w: %w", ErrOptions, err)
	}
	return checker.Checker{AsOf: o.AsOf, Vendor: o.Vendor, Private: o.Private, Repair: o.Repair, Rules: set}, nil
}
