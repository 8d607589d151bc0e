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
