package wire

import (
	"slices"
	"time"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
)

// Day reads a reference date: YYYY-MM-DD.
func Day(text string) (d normalize.Date, ok bool) {
	d, err := normalize.ParseDate(text)
	return d, err == nil && d.Precision() == normalize.DayPrecision
}

// DayOf is the day of a point in time, in UTC.
func DayOf(t time.Time) normalize.Date {
	t = t.UTC()
	d, _ := normalize.MakeDate(t.Year(), int(t.Month()), t.Day())
	return d
}

// Table finds the table of a vendor, private ones first.
func Table(id string, private []*vendors.Table) (*vendors.Table, bool) {
	if i := slices.IndexFunc(private, func(t *vendors.Table) bool { return t.ID == id }); i >= 0 {
		return private[i], true
	}
	return vendors.Lookup(id)
}

// TableIDs are the ids of all tables.
func TableIDs(private []*vendors.Table) []string {
	ids := vendors.IDs()
	for _, t := range private {
		ids = append(ids, t.ID)
	}
	return ids
}
