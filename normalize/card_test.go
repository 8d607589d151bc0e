package normalize

import "testing"

func TestParseCard(t *testing.T) {
	for _, c := range []struct {
		number string
		want   Card
		ok     bool
	}{
		{"4111 1111 1111 1111", Card{"Visa", true, true}, true},
		{"4111 1111 1111 1112", Card{"Visa", true, false}, true},
		{"411111111111111", Card{"Visa", false, false}, true},
		{"5555555555554444", Card{"Mastercard", true, true}, true},
		{"2223003122003222", Card{"Mastercard", true, true}, true},
		{"378282246310005", Card{"American Express", true, true}, true},
		{"30569309025904", Card{"Diners Club", true, true}, true},
		{"6011111111111117", Card{"Discover", true, true}, true},
		{"3530111333300000", Card{"JCB", true, true}, true},
		{"6222020000000000000", Card{"UnionPay", true, true}, true},
		{"2200-0000-0000-0004", Card{"Mir", true, true}, true},
		{"9558801234567890123", Card{"", true, false}, true},
		{"79927398713", Card{"", true, true}, true},
		{"7992739", Card{"", false, false}, true},
		{"79927394", Card{"", true, false}, true}, // ISO/IEC 7812-1 allows 8 to 19 digits
		{"9558801234567890123", Card{"", true, false}, true},
		{"95588012345678901234", Card{"", false, false}, true},
		{"4", Card{"Visa", false, false}, true},
		{"34", Card{"American Express", false, true}, true},
		{"5", Card{"", false, false}, true}, // shorter than any prefix that it begins
		{"41111111111111111111111111", Card{"Visa", false, false}, true},
		{"4111111111111111111111111111111", Card{"Visa", false, false}, true},
		{"", Card{}, false},
		{"4111 1111 1111 111O", Card{}, false},
		{"４１１１", Card{}, false},
	} {
		if got, ok := ParseCard(c.number); got != c.want || ok != c.ok {
			t.Errorf("ParseCard(%q) = %v, %v; want %v, %v", c.number, got, ok, c.want, c.ok)
		}
	}
}

func TestLuhn(t *testing.T) {
	for text, want := range map[string]bool{
		"79927398713": true, "7992 7398-713": true, "(79927398713)": true, "79927398710": false, "79927398719": false, "7:9927398713": true,
		"18": true, "59": true, "91": true, "19": false, "0": true, "9": false,
	} {
		if got := Luhn(text); got != want {
			t.Errorf("Luhn(%q) = %t", text, got)
		}
	}
}

func TestPartlyMasked(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"6222 02** **** 0006", true}, {"************0006", true}, {"XXXX-XXXX-XXXX-1234", true}, {"•••• 1234", true},
		{"6222020000000000006", false}, {"*", false}, {"no card", false}, {"", false}, {"AX12", false},
		{"*19", true}, {"*1", false}, {"**", false}, {"***", true}, {"x12", true}, {"X12", true}, {"#12", true}, {"12•", true}, {"*09", true}, {"900", false},
	} {
		if got := partlyMasked(c.text); got != c.want {
			t.Errorf("partlyMasked(%q) = %v", c.text, got)
		}
	}
}

func TestCardNumberValue(t *testing.T) {
	for _, text := range []string{"6222020000000000000", "6222-0200-0000-0000-000", "6222 0200 0000 0000 000", "6222－0200－0000－0000－000", "6222.0200.0000.0000.000"} {
		if p := Parse(text, Hints{Field: CardNumber}); p.State != Read || p.Value.Text != "6222020000000000000" {
			t.Errorf("%q: %s %q", text, p.State, p.Value.Text)
		}
	}
}
