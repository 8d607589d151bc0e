package normalize

import (
	"strings"
	"testing"
)

func TestParseInvoiceType(t *testing.T) {
	for _, row := range invoiceTypes {
		for _, text := range []string{row.code, "0" + row.code, row.title, strings.ToUpper(row.title), row.chinese, strings.ReplaceAll(row.chinese, "(", "（")} {
			if got := ParseInvoiceType(text); got.State != Read || got.Value.Text != row.code {
				t.Errorf("ParseInvoiceType(%q) = %v, want %s", text, got, row.code)
			}
		}
	}
	if len(invoiceTypes) != 37 {
		t.Errorf("%d types, the documentation has 37", len(invoiceTypes))
	}
	if got := ParseInvoiceType(" some other  slip"); got.Value.Text != "some other slip" {
		t.Errorf("%v", got)
	}
}

func TestParsePeriod(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"6年", "P6Y"}, {"10 年", "P10Y"}, {"６年", "P6Y"}, {"10 years", "P10Y"}, {"1 Year", "P1Y"},
		{"2010.01.01", ""}, {"年", ""}, {"06年", ""}, {"2020年", ""}, {"", ""},
	} {
		if got := parsePeriod(c.text); got.Value.Text != c.want || (got.State == Read) != (c.want != "") {
			t.Errorf("parsePeriod(%q) = %v, want %q", c.text, got, c.want)
		}
	}
}
