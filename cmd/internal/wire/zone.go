package wire

import (
	"bytes"
	"errors"

	"golang.org/x/text/encoding/unicode"

	"github.com/ocrlint/ocrlint/internal/caught"
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
)

// Zones appends the zones of a text as mrz --format json prints them: a line each. With
// repair they are repaired where there is proof. The error says why there is no zone.
func Zones(dst, text []byte, repair, redact bool) (lines []byte, err error) {
	return zones(dst, text, repair, func(dst []byte, given *mrz.Zone, r *mrz.Repaired) []byte {
		return Zone(dst, given, r, redact)
	})
}

// zones appends what line makes of each zone of a text.
func zones(dst, text []byte, repair bool, line func(dst []byte, given *mrz.Zone, r *mrz.Repaired) []byte) (lines []byte, err error) {
	defer func() {
		if p := caught.Of(recover()); p != nil {
			lines, err = dst, p
		}
	}()
	decoded, err := Text(text)
	if err != nil {
		return dst, err
	}
	found, err := mrz.Find(decoded)
	if err != nil {
		return dst, err
	}
	lines = dst
	for i := range found {
		r := mrz.Repaired{Zone: found[i].Zone}
		if repair {
			r = found[i].Zone.Repair(nil)
		}
		lines = line(lines, &found[i].Zone, &r)
	}
	return lines, nil
}

// Zone appends a zone as the mrz object of a report, on a line: the lines as given, and what
// came of them.
func Zone(dst []byte, given *mrz.Zone, r *mrz.Repaired, redact bool) []byte {
	z := document.Zone{Zone: r.Zone, Edits: r.Edits}
	copy(z.Given[:], given.Lines())
	return append(rules.AppendZone(dst, &z, redact), '\n')
}

// What is no text, for Text.
var (
	ErrPDF   = errors.New("a PDF, no text")
	ErrImage = errors.New("an image, no text")
)

var noTexts = []struct {
	magic string
	is    error
}{
	{"%PDF-", ErrPDF}, {"\x89PNG", ErrImage}, {"\xff\xd8\xff", ErrImage}, {"II*\x00", ErrImage}, {"MM\x00*", ErrImage},
}

// Text returns UTF-8, or UTF-16 as UTF-8: by its mark, or because every other byte is zero.
func Text(text []byte) (string, error) {
	for _, k := range noTexts {
		if bytes.HasPrefix(text, []byte(k.magic)) {
			return "", k.is
		}
	}
	order := unicode.LittleEndian
	zeros := [2]int{}
	head := text[:min(len(text), 512)]
	for i, c := range head {
		if c == 0 {
			zeros[i%2]++
		}
	}
	switch {
	case bytes.HasPrefix(text, []byte("\xff\xfe")):
	case bytes.HasPrefix(text, []byte("\xfe\xff")), zeros[0] > len(head)/3 && zeros[1] == 0:
		order = unicode.BigEndian
	case zeros[1] > len(head)/3 && zeros[0] == 0:
	default:
		return string(text), nil
	}
	decoded, err := unicode.UTF16(order, unicode.UseBOM).NewDecoder().Bytes(text)
	if err != nil {
		return string(text), nil
	}
	return string(decoded), nil
}
