package cli

import (
	"bytes"
	"strings"
	"testing"
)

// FuzzDraw: whatever a text is, mrz ends with one of its exit codes, in text and
// in JSON alike, and nothing that a terminal would obey gets through.
func FuzzDraw(f *testing.F) {
	for _, zone := range []string{
		"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
		"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO74O8122F1204159ZE184226B<<<10",
		"I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
		"IDFRAERIKSSON<<<<<<<<<<<<<<<<<<<<<<<\n7408122F12041ANNA<<MARIA<<<<<7408122F6",
		"p‹uto\x1b[31meriksson««anna", "<<<<", "",
	} {
		f.Add([]byte(zone))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var drawn, errors bytes.Buffer
		code := run([]string{"mrz", "--repair", "--blind-spots"}, bytes.NewReader(text), &drawn, &errors)
		if code == exitUsage {
			t.Fatalf("exit code %d: %s", code, &errors)
		}
		if strings.ContainsFunc(drawn.String()+errors.String(), func(r rune) bool { return r != '\n' && r < ' ' || r > '~' }) {
			t.Fatalf("a character that cannot be shown in %q", drawn.String())
		}
		var zones, masked bytes.Buffer
		if c := run([]string{"mrz", "--repair", "--format", "json"}, bytes.NewReader(text), &zones, &errors); c != code {
			t.Fatalf("exit code %d as text, %d as JSON", code, c)
		}
		if c := run([]string{"mrz", "--repair", "--redact"}, bytes.NewReader(text), &masked, &errors); c != code {
			t.Fatalf("exit code %d, redacted %d", code, c)
		}
	})
}
