// Package mrz reads the machine readable zone of travel and identity documents:
// it finds zones in free text, parses a zone of any layout in its table, verifies
// every check digit, and says at which line and column what is wrong. The rules are those of ICAO Doc
// 9303 (8th edition), Parts 3 to 8; positions are counted from 1, as there.
//
// A zone that verifies is consistent. It is not thereby genuine, and the names,
// the nationality, the sex and the issuing state of most layouts are covered by
// no check digit at all.
//
// No error of this package contains text of a zone.
package mrz
