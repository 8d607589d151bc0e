package rules

import (
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
)

var invoiceLacks = Message{"invoice-field-missing", "the verification of an invoice of this type needs {field}"}

var invoiceRules = []*Rule{
	{
		ID:    "missing-invoice-field",
		Title: "an invoice lacks a field that its verification needs",
		Doc: `An invoice is verified with the tax authority by the fields that its type requires: code, number, date, an
amount, the check code. What was not read cannot be verified: take the picture anew, or type the field.`,
		Before:   `{"invoice_type": "10", "invoice_code": "012002300111", "invoice_number": "12345678", "invoice_date": "2023-05-06"}`,
		After:    `{"invoice_type": "10", "invoice_code": "012002300111", "invoice_number": "12345678", "invoice_date": "2023-05-06", "invoice_check_code": "123456"}`,
		Sources:  []Source{flyOCR("5. Verification (4) Invoice Verification, interface receiving parameters")},
		Severity: Warning, Since: "0.1.0", Group: GroupText,
		Messages: []Message{invoiceLacks}, Check: checkInvoice,
		finds: hasInvoice,
	},
}

// invoiceNeeds are the fields by type of invoice. The check code of type 92 is the
// end of its number.
var invoiceNeeds = []struct {
	types  []string
	fields []normalize.Field
}{
	{[]string{"1", "8", "3", "15", "91", "93", "94"}, []normalize.Field{
		normalize.InvoiceCode, normalize.InvoiceNumber, normalize.InvoiceDate, normalize.InvoiceNetAmount}},
	{[]string{"4", "10", "11", "14"}, []normalize.Field{
		normalize.InvoiceCode, normalize.InvoiceNumber, normalize.InvoiceDate, normalize.InvoiceCheckCode}},
	{[]string{"21"}, []normalize.Field{
		normalize.InvoiceCode, normalize.InvoiceNumber, normalize.InvoiceCheckCode, normalize.SellerTaxNumber}},
	{[]string{"9", "83", "61", "62"}, []normalize.Field{
		normalize.InvoiceNumber, normalize.InvoiceCheckCode, normalize.InvoiceTotalAmount}},
	{[]string{"92"}, []normalize.Field{
		normalize.InvoiceCode, normalize.InvoiceNumber, normalize.InvoiceDate}},
	{[]string{"36"}, []normalize.Field{
		normalize.InvoiceCode, normalize.InvoiceNumber, normalize.OrderNumber}},
	{[]string{"34", "38"}, []normalize.Field{
		normalize.InvoiceCode, normalize.InvoiceNumber, normalize.InvoiceDate, normalize.InvoiceTotalAmount, normalize.InvoiceCheckCode}},
}

func checkInvoice(c *Case) bool {
	kind := c.Canonical(normalize.InvoiceType)
	if kind == nil {
		return false
	}
	for _, needs := range invoiceNeeds {
		if !slices.Contains(needs.types, kind.Value.Text) {
			continue
		}
		for _, f := range needs.fields {
			if c.Canonical(f) == nil {
				c.say(Finding{Field: f.String(), At: kind.At}, invoiceLacks, field(f))
			}
		}
		return true
	}
	return false
}
