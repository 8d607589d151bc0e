package document

import (
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// repairZones repairs the zones that do not verify, with what the printed page,
// barcode, chip and national number say as evidence. A vendor's merged field may
// be a copy of the zone and is none.
func (d *Document) repairZones() {
	for i := range d.Zones {
		z := &d.Zones[i]
		if z.Layout() == nil || z.Valid() {
			continue
		}
		r := z.Zone.Repair(d.evidence(z.Origin))
		if len(r.Edits) == 0 {
			continue
		}
		z.Zone, z.Edits, z.Err = r.Zone, r.Edits, nil
	}
}

// evidence returns what witnesses that are independent of the zone say, in the
// characters of a zone. Where they contradict each other they are no evidence.
func (d *Document) evidence(zone Origin) mrz.Evidence {
	ev := mrz.Evidence{}
	for i := range d.Readings {
		r := &d.Readings[i]
		if r.State != normalize.Read || !r.Origin.Independent(zone) {
			continue
		}
		text, element := "", mrz.NoElement
		switch r.Field {
		case normalize.DocumentNumber:
			element, text = mrz.DocumentNumber, normalize.CompactNumber(r.Value.Text)
		case normalize.BirthDate:
			element = mrz.BirthDate
		case normalize.ExpiryDate:
			element = mrz.ExpiryDate
		}
		if date := r.Value.Date; element != mrz.NoElement && date.Precision() == normalize.DayPrecision {
			text = date.ZoneText()
		}
		if text == "" {
			continue
		}
		if before, told := ev[element]; told && before != text {
			text = ""
		}
		ev[element] = text
	}
	for e, text := range ev {
		if text == "" {
			delete(ev, e)
		}
	}
	return ev
}
