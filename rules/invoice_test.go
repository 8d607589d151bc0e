package rules

import (
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// TestInvoiceNeeds holds the table "Interface Receiving Parameter" of the invoice
// verification: every type with each of its parameters missing in turn.
func TestInvoiceNeeds(t *testing.T) {
	invoices, err := NewSet(Policy{Only: []string{"missing-invoice-field"}})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ types, needs string }{
		{"1 8 3 15 91", "invoice_code invoice_number invoice_date invoice_net_amount"},
		{"4 10 11 14", "invoice_code invoice_number invoice_date invoice_check_code"},
		{"21", "invoice_code invoice_number invoice_check_code seller_tax_number"},
		{"9 83 61 62", "invoice_number invoice_check_code invoice_total_amount"},
		{"93 94", "invoice_code invoice_number invoice_date invoice_net_amount"},
		{"92", "invoice_code invoice_number invoice_date"},
		{"36", "invoice_code invoice_number order_number"},
		{"34 38", "invoice_code invoice_number invoice_date invoice_total_amount invoice_check_code"},
		{"20 22 23 24 25 26 27 28 31 33 35 37 39 40 41 42 99", ""},
	} {
		for _, kind := range strings.Fields(c.types) {
			needs := strings.Fields(c.needs)
			for i := -1; i < len(needs); i++ {
				source := document.Source{Type: normalize.Invoice, Raws: []document.Raw{
					{Field: normalize.InvoiceType, Witness: document.Visual, Text: kind, At: "/type"},
				}}
				for j, name := range needs {
					f, _ := normalize.ParseField(name)
					if j != i {
						source.Raws = append(source.Raws, document.Raw{Field: f, Witness: document.Visual, Text: "2023-05-06", At: "/" + name})
					}
				}
				d := document.Assemble(document.Options{AsOf: normalize.MustParseDate("2026-11-01")}, source)
				var got []string
				for _, f := range invoices.Check(d).Findings {
					got = append(got, f.Field)
				}
				want := needs[max(i, 0):max(i+1, 0)]
				if i < 0 {
					want = nil
				}
				if !slices.Equal(got, want) {
					t.Errorf("type %s without %v: %v", kind, want, got)
				}
			}
		}
	}
}
