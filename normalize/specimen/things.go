package specimen

import (
	"fmt"
	"math/rand/v2"
	"strings"

	n "github.com/ocrlint/ocrlint/normalize"
)

// thing writes the fields of documents of vehicles, cards and trade.
func (w writer) thing(f n.Field) string {
	switch f {
	case n.PlateNumber:
		if v, ok := vehicles[w.issuer.code]; ok {
			return w.one(v.places...) + draw(v.plate, w.Rand)
		}
		return w.make(f, "chn-plate")
	case n.VIN:
		return w.make(f, "vin")
	case n.PlateColor:
		return w.one("蓝", "黄", "绿", "白")
	case n.PlateType:
		return w.one("小型汽车", "大型汽车", "小型新能源汽车")
	case n.VehicleType:
		if v, ok := vehicles[w.issuer.code]; ok {
			return w.one(v.types...)
		}
		return w.one("小型轿车", "小型普通客车", "重型半挂牵引车")
	case n.VehicleModel:
		if v, ok := vehicles[w.issuer.code]; ok {
			return w.one(v.models...)
		}
		return w.one("大众汽车牌SVW", "丰田牌GTM", "比亚迪牌BYD", "东风日产牌DFL") + draw("nnnnaana", w.Rand)
	case n.VehicleUse:
		if _, ok := vehicles[w.issuer.code]; ok {
			return ""
		}
		return w.one("非营运", "货运", "租赁")
	case n.VehicleOwner:
		if w.nativeOnly() {
			return w.d.Holder.NativeName
		}
		return w.d.Holder.FullName
	case n.EngineNumber:
		return draw("xxnnnnnn", w.Rand)
	case n.RegistrationDate:
		return w.earlier(18)
	case n.CardNumber:
		return paymentCard(w.Rand)
	case n.CardType:
		return w.one("借记卡", "贷记卡")
	case n.CardName:
		return w.one("龙卡", "牡丹卡", "金穗卡")
	case n.BankName:
		return w.one("中国建设银行", "中国工商银行", "中国农业银行", "招商银行")
	case n.BankCode:
		return draw("01nn0000", w.Rand)
	case n.Cardholder:
		return strings.ToUpper(w.d.Holder.FullName)
	}
	return w.invoice(f)
}

// vehicles are what the certificates of registration of a country print, but for those of
// China.
var vehicles = map[string]struct {
	places        []string // with which the number of a plate begins
	plate         string   // the form of its rest
	types, models []string
}{
	"FRA": {places: []string{""}, plate: "aa-nnn-aa", types: []string{"VP", "CTTE", "MTL"}, models: []string{"CLIO", "208", "C3", "KANGOO"}},
	"IND": {places: []string{"MP04", "MH12", "DL3C", "KA05", "TN22"}, plate: "aannnn", types: []string{"M-Cycle/Scooter", "Motor Car", "Goods Carrier"}, models: []string{"PULSAR NS 200", "SWIFT DZIRE", "ACTIVA 5G", "TATA ACE"}},
}

// paymentCard is a card number of a network (ISO/IEC 7812-1) with its check digit.
func paymentCard(r *rand.Rand) string {
	form := pick(r, []string{"62nnnnnnnnnnnnnn", "62nnnnnnnnnnnnnnnnn", "4nnnnnnnnnnnnnnn", "51nnnnnnnnnnnnnn", "37nnnnnnnnnnnnn", "3528nnnnnnnnnnnn"})
	b := []byte(draw(form, r))
	for last := len(b) - 1; !n.Luhn(string(b)); {
		b[last] = '0' + (b[last]-'0'+1)%10
	}
	return string(b)
}

// invoice writes the fields of a Chinese value added tax invoice.
func (w writer) invoice(f n.Field) string {
	switch f {
	case n.InvoiceType:
		return w.one("1", "4", "8", "10")
	case n.InvoiceCode:
		return draw("nnnnnnnnnn", w.Rand)
	case n.InvoiceNumber:
		return draw("nnnnnnnn", w.Rand)
	case n.InvoiceDate:
		return w.times.issue.String()
	case n.InvoiceCheckCode:
		return draw("nnnnnnnnnnnnnnnnnnnn", w.Rand)
	case n.InvoiceNetAmount, n.InvoiceTaxAmount, n.InvoiceTotalAmount:
		return w.amount(f)
	case n.SellerName, n.BuyerName:
		return w.town() + w.one("华信", "东方", "远大", "长江") + w.one("科技", "贸易", "物流") + "有限公司"
	case n.SellerTaxNumber, n.BuyerTaxNumber:
		return draw("91nnnnnnMAxxxxxxxx", w.Rand)
	}
	return ""
}

// amount states the three amounts, of which the last is the sum: the first that is
// written draws them all.
func (w writer) amount(f n.Field) string {
	if w.d.Values[n.InvoiceNetAmount] == "" {
		net := 1000 + w.IntN(5_000_000)
		tax := net * w.taxRate() / 100
		for field, cents := range map[n.Field]int{n.InvoiceNetAmount: net, n.InvoiceTaxAmount: tax, n.InvoiceTotalAmount: net + tax} {
			w.d.Values[field] = fmt.Sprintf("%d.%02d", cents/100, cents%100)
		}
	}
	return w.d.Values[f]
}

func (w writer) taxRate() int { return [...]int{3, 6, 9, 13}[w.IntN(4)] }
