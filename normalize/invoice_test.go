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
	// Every row of the table of the invoice verification (type 3007), in both languages.
	for _, row := range [...][3]string{
		{"1", "Value Added Tax Special Invoice", "增值税专用发票"},
		{"8", "Value Added Tax Electronic Special Invoice", "增值税电子专用发票"},
		{"3", "Unified Sales Invoice for Motor Vehicles", "机动车销售统一发票"},
		{"15", "Unified Sales Invoice for Used Cars", "二手车销售统一发票"},
		{"91", "Full Electronic Paper Invoice (Value-Added Tax Special Invoice)", "全电纸质发票（增值税专用发票）"},
		{"4", "Value Added Tax Ordinary Invoice", "增值税普通发票"},
		{"10", "Value Added Tax Ordinary Invoice (Electronic)", "增值税电子普通发票"},
		{"11", "Value Added Tax Ordinary Invoice (Roll format)", "增值税普通发票（卷票）"},
		{"14", "Value Added Tax Ordinary Invoice (Toll)", "增值税电子普通发票（通行费）"},
		{"21", "Blockchain Invoice", "区块链发票"},
		{"9", "Electronic Invoice (Value-Added Tax Special Invoice)", "电子发票（增值税专用发票）"},
		{"83", "Electronic Invoice (Regular Invoice)", "电子发票（普通发票）"},
		{"61", "Electronic Invoice (Electronic Passenger Itinerary Receipt for Air Transport)", "电子发票（航空运输电子客票行程单）"},
		{"62", "Electronic Invoice (Electronic Railway Ticket)", "电子发票（铁路电子客票）"},
		{"93", "Full Electronic Paper Ticket (Unified Invoice for Motor Vehicle Sales)", "全电纸质发票（机动车销售统一发票）"},
		{"94", "Full Electronic Paper Ticket (Unified Invoice for Used Car Sales)", "全电纸质发票（二手车销售统一发票）"},
		{"92", "Full Electronic Paper Invoice (Value-Added Tax Ordinary Invoice)", "全电纸质发票（增值税普通发票）"},
		{"36", "General Electronic Invoice", "通用电子发票"},
		{"34", "Financial electronic bills", "财政电子票据"},
		{"38", "Medical Receipt", "医疗票据"},
	} {
		for _, name := range row[1:] {
			if got := ParseInvoiceType(name); got.Value.Text != row[0] {
				t.Errorf("ParseInvoiceType(%q) = %v, want %s", name, got, row[0])
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
