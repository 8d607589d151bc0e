package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// flyocrOther are the answers of FlyOCR that are no identity documents.
func flyocrOther() []Kind {
	return []Kind{
		{Values: []string{"17"}, Type: n.BankCard, Title: "Bank card", Witness: document.Visual, Fields: []Binding{
			{Field: n.CardNumber, Labels: []string{"Card number", "Bank card number", "卡号", "银行卡号", "卡號", "銀行卡號"}},
			{Field: n.CardType, Labels: []string{"Bank card type", "卡种", "银行卡类型", "卡種", "銀行卡類型"}},
			{Field: n.CardName, Labels: []string{"Bank card name", "卡名", "银行卡名称", "銀行卡名稱"}},
			{Field: n.BankName, Labels: []string{"Bank name", "银行名称", "銀行名稱"}},
			{Field: n.BankCode, Labels: []string{"Bank code", "银行代码", "银行编号", "銀行代碼", "銀行編號"}},
			{Field: n.Cardholder, Labels: []string{"Cardholder's name", "持卡人姓名"}},
		}},
		{Values: []string{"19"}, Type: n.LicensePlate, Title: "Licence plate", Witness: document.Visual, Fields: []Binding{
			{Field: n.PlateNumber, Labels: []string{"License plate number", "车牌号", "車牌號"}},
			{Field: n.PlateColor, Labels: []string{"License plate color", "车牌颜色", "車牌顏色"}},
			{Field: n.PlateType, Labels: []string{"License plate type", "车牌类型", "車牌類型"}},
		}, Ignore: []string{
			"Overall plate confidenc", "Overall plate confidence", "整牌可信度", "Brightness evaluation", "亮度评价",
			"License plate motion direction", "车牌运动方向", "License plate position (left_top_right_bottom)", "亮度評價", "車牌運動方向",
		}},
		// The rows of a text are looked through for a zone. The pieces of a row are one
		// line.
		{Marks: []Mark{{At: "/card"}}, Type: n.TextDocument, Title: "General text", Fields: []Binding{
			{Field: n.TextLines, At: []string{"/card/rowitem/*/rowContext/charitem"}},
		}, Ignore: []string{"type", "rowdesc", "pagedesc", "left_top_right_bottom", "rowInfo"}},
		{Marks: []Mark{{At: "/veritem"}}, Type: n.Verification, Title: "Face comparison, liveness detection, invoice verification",
			Fields: append([]Binding{
				{Field: n.Decision, Labels: []string{
					"Decision result", "Living body", "Non-living body", "Live or not",
					"判定结果", "活体", "非活体", "是否活体", "Verification result", "查验结果", "判定結果", "活體", "非活體", "是否活體", "查驗結果"}},
				{Field: n.Score, Labels: []string{"Decision value", "判定分值", "判定值"}},
			}, flyocrInvoice...),
			Ignore: []string{
				"name", "Whether there is a replacement", "Whether there is blinking", "Whether there is a mouth",
				"是否替换", "是否眨眼", "是否张嘴", "是否替換", "是否張嘴"}},
		{Values: []string{"20090"}, Type: n.Invoice, Title: "Invoice", Witness: document.Visual, Fields: flyocrInvoice},
		{When: []Mark{{At: "/message/status", In: []string{"20090"}}}, Type: n.Invoice, Title: "Invoice", Witness: document.Visual, Fields: flyocrInvoice},
		{Marks: []Mark{{At: "/invoice"}}, Type: n.Invoice, Title: "Invoice", Witness: document.Visual, Fields: flyocrInvoiceMembers},
	}
}

// flyocrInvoice are the labels of invoices: the words that documents print, and
// the names that the invoice verification takes the same data under.
var flyocrInvoice = []Binding{
	{Field: n.InvoiceType, Labels: []string{"Invoice type", "invoiceType", "发票类型", "发票种类", "發票類型", "發票種類"}},
	{Field: n.InvoiceCode, Labels: []string{"Invoice code", "invoiceCode", "发票代码", "發票代碼"}},
	{Field: n.InvoiceNumber, Labels: []string{"Invoice number", "Invoice No.", "invoiceNumber", "发票号码", "发票号", "發票號碼", "發票號"}},
	{Field: n.InvoiceDate, Labels: []string{"Invoice date", "Invoicing date", "Billing date", "billingDate", "Date of invoice", "开票日期", "開票日期"}},
	{Field: n.InvoiceNetAmount, Labels: []string{"Total amount (excluding tax)", "Total amount", "totalAmount", "Amount", "合计金额", "金额合计", "不含税金额", "合計金額", "金額合計", "不含稅金額"}},
	{Field: n.InvoiceTaxAmount, Labels: []string{"Total tax", "totalTax", "Tax amount", "合计税额", "税额合计", "合計稅額", "稅額合計"}},
	{Field: n.InvoiceTotalAmount, Labels: []string{"Total amount (including tax)", "Total price and tax", "amountTax", "Amount + tax", "价税合计", "价税合计(小写)", "價稅合計", "價稅合計(小寫)"}},
	{Field: n.InvoiceCheckCode, Labels: []string{"Check code", "checkCode", "校验码", "校驗碼"}},
	{Field: n.SellerName, Labels: []string{"Seller name", "Seller's name", "salesName", "销售方名称", "銷售方名稱"}},
	{Field: n.SellerTaxNumber, Labels: []string{"Seller's tax ID", "Seller tax number", "salesTaxNo", "销售方纳税人识别号", "销售方税号", "銷售方納稅人識別號", "銷售方稅號"}},
	{Field: n.BuyerName, Labels: []string{"Buyer name", "Purchaser name", "purchaserName", "购买方名称", "購買方名稱"}},
	{Field: n.BuyerTaxNumber, Labels: []string{"Buyer's tax ID", "Purchaser tax number", "purchaserTaxNo", "购买方纳税人识别号", "购买方税号", "購買方納稅人識別號", "購買方稅號"}},
	{Field: n.OrderNumber, Labels: []string{"Order number", "orderNo", "订单号", "訂單號"}},
}

// flyocrInvoiceMembers is the form in which the second version of the interface
// answers.
var flyocrInvoiceMembers = []Binding{
	{Field: n.InvoiceType, At: []string{"/invoice/invoiceType"}},
	{Field: n.InvoiceCode, At: []string{"/invoice/invoiceCode"}},
	{Field: n.InvoiceNumber, At: []string{"/invoice/invoiceNumber"}},
	{Field: n.InvoiceDate, At: []string{"/invoice/billingDate"}},
	{Field: n.InvoiceNetAmount, At: []string{"/invoice/totalAmount"}},
	{Field: n.InvoiceTaxAmount, At: []string{"/invoice/totalTax"}},
	{Field: n.InvoiceTotalAmount, At: []string{"/invoice/amountTax"}},
	{Field: n.InvoiceCheckCode, At: []string{"/invoice/checkCode"}},
	{Field: n.SellerName, At: []string{"/invoice/salesName"}},
	{Field: n.SellerTaxNumber, At: []string{"/invoice/salesTaxNo"}},
	{Field: n.BuyerName, At: []string{"/invoice/purchaserName"}},
	{Field: n.BuyerTaxNumber, At: []string{"/invoice/purchaserTaxNo"}},
	{Field: n.OrderNumber, At: []string{"/invoice/orderNo"}},
}

// flyocrVerdicts are the decisions of the verification interfaces.
func flyocrVerdicts() []Verdict {
	return []Verdict{
		{Name: "decision", Labels: []string{
			"Decision result", "Living body", "Non-living body", "Live or not", "判定结果", "活体", "非活体", "是否活体", "Verification result", "查验结果", "判定結果", "活體", "非活體", "是否活體", "查驗結果"},
			Whole: true, Values: map[string]string{
				"yes": "ok", "living body": "ok", "是": "ok", "活体": "ok", "活體": "ok",
				"no": "error", "non-living body": "error", "否": "error", "非活体": "error", "非活體": "error",
			}},
		{Name: "replacement", Labels: []string{"Whether there is a replacement", "是否替换", "是否替換"},
			Values: map[string]string{"no": "ok", "否": "ok", "yes": "error", "是": "error"}},
		// What the person was asked to do before the camera.
		{Name: "blinking", Labels: []string{"Whether there is blinking", "是否眨眼"}, Values: flyocrDone()},
		{Name: "mouth", Labels: []string{"Whether there is a mouth", "是否张嘴", "是否張嘴"}, Values: flyocrDone()},
	}
}

func flyocrDone() map[string]string {
	return map[string]string{"yes": "ok", "是": "ok", "no": "error", "否": "error"}
}
