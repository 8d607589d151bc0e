// Package mrz reads the machine readable zone of travel and identity documents: it finds
// zones in free text, parses a zone of any layout in its table, verifies every check
// digit, and says at which line and column what is wrong. The rules are those of ICAO
// Doc 9303 (8th edition), Parts 3 to 8; positions are counted from 1, as there.
//
// A zone that verifies is consistent. It is not thereby genuine, and the names, the
// nationality, the sex and the issuing state of most layouts are covered by no check
// digit at all.
//
// Parse a zone whose lines are apart, or [Find] the zones in any text:
//
//	zone, err := mrz.ParseLines("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
//	if err != nil {
//		return err // no zone; the error is a Problem and says where
//	}
//	fmt.Println(zone.Status(), zone.Element(mrz.Surname), zone.Problems())
//
// [Zone.Repair] mends what can be proved, [Zone.Diagnose] explains failing digits, [Build]
// writes zones, [Spells] knows how names are written in them. No error of this package
// contains text of a zone.
//
// The layouts, drawn: https://github.com/ocrlint/ocrlint/blob/main/docs/reference/layouts.md
package mrz
