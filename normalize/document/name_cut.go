package document

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// nameRooms are how many characters the layouts have for the names: TD3 and MRV-A, TD2
// and MRV-B, TD1 (Doc 9303-4 to 9303-7), the permits of Taiwan and the old card of Slovakia.
var nameRooms = []int{39, 31, 30, 26, 29}

// cutUnseen returns the element that may be cut in a zone of which the answer has the
// vendor's reading alone: what fills the room for the names. Of a part of them the rest
// is as long as another page has it.
func (d *Document) cutUnseen(p *namePage, pages []namePage) mrz.Element {
	n, length := &p.names, 0
	switch {
	case n.Surname != "" && n.GivenNames != "":
		length = len(n.Surname) + len("<<") + len(n.GivenNames)
	case n.FullName != "": // two fillers are one blank
		length = len(n.FullName) + 1
	default:
		return d.partCut(n, pages)
	}
	if slices.Contains(nameRooms, length) || d.fillsFrench(n.GivenNames) {
		return mrz.GivenNames
	}
	return mrz.NoElement
}

// partCut is cutUnseen of the surname or the given names alone.
func (d *Document) partCut(n *normalize.Names, pages []namePage) mrz.Element {
	room := slices.Min(nameRooms)
	switch {
	case d.Type == normalize.Passport:
		room = nameRooms[0]
	case d.isFrenchLicense():
		room = 8 // of the surname; the zone has no given names
	}
	for i := range pages {
		o := &pages[i].names
		switch {
		case o.Zone:
		case n.GivenNames != "" && (len(o.Surname)+len(o.SecondSurname)+len("<<")+len(n.GivenNames) >= room || d.fillsFrench(n.GivenNames)):
			return mrz.GivenNames
		case n.Surname != "" && len(n.Surname) >= room:
			return mrz.Surname
		}
	}
	return mrz.NoElement
}

// isFrenchLicense reports whether the zone is that of a French driving licence (layout
// FR-DL), whose document code is D1.
func (d *Document) isFrenchLicense() bool {
	isD1 := func(r Reading) bool { return r.Value.Text == "D1" }
	return d.Country.String() == "FRA" && (d.Type == normalize.DrivingLicense || slices.ContainsFunc(d.Field(normalize.DocumentCode), isD1))
}

// fillsFrench reports whether given names fill the room of the old French card, where
// two fillers stand between them.
func (d *Document) fillsFrench(given string) bool {
	const room = 14
	return d.Country.String() == "FRA" && len(given)+strings.Count(given, " ") >= room
}
