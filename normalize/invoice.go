package normalize

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// invoiceTypes are the types of Chinese invoices and receipts, by the code that
// invoice recognition gives them, with the names of its documentation in both
// languages and, behind them, those by which the invoice verification and the tax
// authority call the same (FlyOCR interface documentation, "Invoice Type").
var invoiceTypes = [...]struct {
	code, title, chinese string
	also                 []string
}{
	{"1", "Value added tax special invoice", "增值税专用发票", nil},
	{"3", "Unified sales invoice for motor vehicles", "机动车销售统一发票", nil},
	{"4", "Value added tax ordinary invoice", "增值税普通发票", nil},
	{"8", "Value added tax electronic special invoice", "增值税电子专用发票", nil},
	{"9", "electronic invoices (value-added tax special invoices)", "电子发票(增值税专用发票)", []string{"Electronic Invoice (Value-Added Tax Special Invoice)", "数电票(增值税专用发票)"}},
	{"10", "Value added tax ordinary invoice (electronic)", "增值税普通发票(电子)", []string{"增值税电子普通发票"}},
	{"11", "Value added tax ordinary invoice (roll format)", "增值税普通发票(卷式)", []string{"增值税普通发票(卷票)"}},
	{"14", "Value added tax ordinary invoice (toll)", "增值税普通发票(通行费)", []string{"增值税电子普通发票(通行费)", "收费公路通行费增值税电子普通发票"}},
	{"15", "Unified Sales Invoice for Used Cars", "二手车销售统一发票", nil},
	{"20", "train tickets", "火车票", nil},
	{"21", "Blockchain Invoices", "区块链发票", []string{"Blockchain Invoice", "区块链电子发票"}},
	{"22", "Shipping Tickets", "船票", nil},
	{"23", "Fixed Invoice", "定额发票", nil},
	{"24", "Universal Machine Printed Invoices", "通用机打发票", nil},
	{"25", "Taxi Invoice", "出租车发票", nil},
	{"26", "Passenger Bus Tickets", "客运汽车票", nil},
	{"27", "Electronic Air Transport Ticket itinerary", "航空运输电子客票行程单", nil},
	{"28", "toll fees", "过路费", nil},
	{"31", "Didi Travel itinerary", "滴滴出行行程单", nil},
	{"33", "Sales List", "销货清单", nil},
	{"34", "Financial electronic bills", "财政电子票据", nil},
	{"35", "Customs Special Payment Certificate", "海关专用缴款书", nil},
	{"36", "General Electronic Invoice", "通用电子发票", []string{"Zhejiang General Electronic Invoice", "浙江通用电子发票"}},
	{"37", "Tax Payment Certificate", "税收完税证明", nil},
	{"38", "Medical Tickets", "医疗票据", []string{"Medical Receipt", "医疗收费票据"}},
	{"39", "train refund ticket", "火车退票凭证", nil},
	{"61", "Electronic Invoice (Air Transport Electronic Ticket itinerary)", "电子发票(航空运输电子客票行程单)", []string{"Electronic Invoice (Electronic Passenger Itinerary Receipt for Air Transport)"}},
	{"62", "Electronic Invoice (Railway Electronic Ticket)", "电子发票(铁路电子客票)", []string{"Electronic Invoice (Electronic Railway Ticket)"}},
	{"83", "Electronic Invoice (Regular Invoice)", "电子发票(普通发票)", []string{"数电票(普通发票)"}},
	{"91", "full electronic paper invoice (value-added tax special invoice)", "全电纸质发票(增值税专用发票)", []string{"数电纸质发票(增值税专用发票)"}},
	{"92", "full electronic paper invoice (value-added tax ordinary invoice)", "全电纸质发票(增值税普通发票)", []string{"数电纸质发票(增值税普通发票)"}},
	{"40", "General Payment Certificate for Non Tax Income (Electronic)", "非税收入一般缴款书(电子)", nil},
	{"41", "Vehicle Toll General (Electronic) Invoice", "车辆通行费通用(电子)发票", nil},
	{"93", "All Electric Paper Ticket (Unified Invoice for Motor Vehicle Sales)", "全电纸质票(机动车销售统一发票)", []string{"Full Electronic Paper Ticket (Unified Invoice for Motor Vehicle Sales)", "全电纸质发票(机动车销售统一发票)"}},
	{"94", "All Electric Paper Ticket (Unified Invoice for Used Car Sales)", "全电纸质票(二手车销售统一发票)", []string{"Full Electronic Paper Ticket (Unified Invoice for Used Car Sales)", "全电纸质发票(二手车销售统一发票)"}},
	{"42", "Bank Receipt", "银行回单", nil},
	{"99", "Other bills", "其他票据", nil},
}

// ParseInvoiceType reads the type of a Chinese invoice: the code of the list,
// with or without a leading 0, or its name in English or Chinese. The value is
// the code without leading 0; any other text is its own value.
func ParseInvoiceType(s string) Parsed {
	text := foldSpace(norm.NFKC.String(s))
	for _, t := range invoiceTypes {
		named := func(name string) bool { return strings.EqualFold(name, text) }
		if t.code == strings.TrimLeft(text, "0") || named(t.title) || named(t.chinese) || slices.ContainsFunc(t.also, named) {
			return Parsed{State: Read, Value: Value{Text: t.code}}
		}
	}
	return Parsed{State: Read, Value: Value{Text: text}}
}
