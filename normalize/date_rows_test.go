package normalize

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// What becomes of printed dates, of what stands beside them, and which notation
// their text alone leaves.
func TestDateRows(t *testing.T) {
	golden.Rows(t, "testdata/dates.tsv", 2, func(t *testing.T, f []string) string {
		h := dateHints(t, f[0])
		p := ParsePrintedDate(f[1], h)
		if h.Field != NoField {
			p = Parse(f[1], h)
		}
		said := outcome(p)
		for other, q := range Beside(f[1], p, h) {
			text := outcome(q)
			if q.Value.Text != "" {
				text = q.Value.Text + text
			}
			said += ", beside it " + other.String() + " " + text
		}
		if n := NotationOf(f[1]); n != "" {
			said += ", " + n
		}
		return said
	})
}

// Every form of a digit, a blank, a dash, a stop, a comma, a slash and an apostrophe
// reads as the one of ASCII; what joins letters or gives a direction is nothing.
func TestPlainMarks(t *testing.T) {
	for mark, forms := range map[string]string{
		"-":    "‐‑‒–—―−ー﹣－〜־",
		".":    "。．॰・·•․٫۔",
		",":    "、،，",
		"/":    "⁄∕／",
		" ":    "\u00a0\u2000\u2007\u2009\u202f\u3000\u1680\u205f",
		"'":    "’‘ʼ´׳＇",
		"":     "ـ\u00ad\ufeff\u200b\u200e\u200f\u2060\u061c",
		"\x1a": "☺€№",
	} {
		for _, form := range forms {
			text := strings.ReplaceAll("26_12_1993", "_", string(form))
			if got, want := plainDate(text), strings.ReplaceAll("26_12_1993", "_", mark); got != want {
				t.Errorf("%q is %q, want %q", text, got, want)
			}
		}
	}
	for text, want := range map[string]string{
		"２６／１２／１９９３": "26/12/1993", "٢٦/١٢/١٩٩٣": "26/12/1993", "۲۶/۱۲/۱۹۹۳": "26/12/1993", "୨୬": "26", "ＪＵＮ": "JUN", "！～": "!~",
		"1º JUN": "1 JUN", "1° JUN": "1 JUN", "11º JUN": "11\x1a JUN", "2º JUN": "2\x1a JUN", "º": "\x1a", "a1º": "a1",
		"é": "é", "ก็": "ก็", "1993年12月26日": "1993年12月26日", "1993年12月２6日": "1993年12月26日", "1993年12月26日 ": "1993年12月26日 ",
	} {
		if got := plainDate(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{"١٩٩٠": "ar", "٠": "ar", "٩": "ar", "۱۹": "fa", "۰": "fa", "۹": "fa", "1990": "", "ر": "", "०": "", "": "", "\xd9": "", "\xd9\xaa": "", "\xdb\xba": "", "\xdb\xaf": ""} {
		if got := digitLanguage(text); got != want {
			t.Errorf("the digits of %q are of %q, want %q", text, got, want)
		}
	}
}
