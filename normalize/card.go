package normalize

import "strings"

// cardNetwork is a payment network with the numbers that it issues.
type cardNetwork struct {
	name     string
	from, to string // the first and last prefix, of one length
	lengths  string // of its numbers, as letters: 'a' is one digit
}

// cardNetworks are the prefixes of issuer identification numbers (ISO/IEC 7812-1)
// as the networks publish them, longer prefixes first.
var cardNetworks = [...]cardNetwork{
	{"Mastercard", "2221", "2720", "p"},
	{"Mir", "2200", "2204", "pqrs"},
	{"JCB", "3528", "3589", "pqrs"},
	{"Troy", "9792", "9792", "p"},
	{"Discover", "6011", "6011", "pqrs"},
	{"RuPay", "6521", "6522", "p"},
	{"Discover", "644", "649", "pqrs"},
	{"RuPay", "508", "508", "p"},
	{"Diners Club", "300", "305", "nopqrs"},
	{"Mastercard", "51", "55", "p"},
	{"American Express", "34", "34", "o"},
	{"American Express", "37", "37", "o"},
	{"Diners Club", "36", "36", "nopqrs"},
	{"Diners Club", "38", "39", "nopqrs"},
	{"Discover", "65", "65", "pqrs"},
	{"RuPay", "60", "60", "p"},
	{"UnionPay", "62", "62", "pqrs"},
	{"UnionPay", "81", "81", "pqrs"},
	{"Maestro", "50", "50", "lmnopqrs"},
	{"Maestro", "56", "59", "lmnopqrs"},
	{"Maestro", "61", "69", "lmnopqrs"},
	{"Visa", "4", "4", "mps"},
}

// Card is what the number of a payment card says.
type Card struct {
	Network string // "" when no known network has the prefix
	Length  bool   // the network issues numbers of this length; without a network: ISO/IEC 7812 allows it
	Check   bool   // the Luhn digit verifies (ISO/IEC 7812-1 annex B)
}

// ParseCard reads the number of a payment card; separators do not count. ok is
// false when it has other characters than digits.
func ParseCard(number string) (c Card, ok bool) {
	number = strings.Map(func(r rune) rune {
		if isSeparator(r) {
			return -1
		}
		return r
	}, number)
	if number == "" || strings.Trim(number, "0123456789") != "" {
		return Card{}, false
	}
	c.Check = Luhn(number)
	for i := range cardNetworks {
		n := &cardNetworks[i]
		if len(number) >= len(n.from) {
			if prefix := number[:len(n.from)]; n.from <= prefix && prefix <= n.to {
				c.Network = n.name
				c.Length = strings.ContainsRune(n.lengths, rune('a'+len(number)-1))
				return c, true
			}
		}
	}
	c.Length = 8 <= len(number) && len(number) <= 19
	return c, true
}

// Luhn reports whether the last digit of s verifies by ISO/IEC 7812-1 annex B.
// Characters other than digits are passed over.
func Luhn(s string) bool {
	sum, place := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		d := int(s[i]) - '0'
		if d < 0 || d > 9 {
			continue
		}
		if place%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
		place++
	}
	return sum%10 == 0
}

// partlyMasked reports whether a card number hides some of its digits, as
// receipts and answers do: 6222 02** **** 0006.
func partlyMasked(s string) bool {
	hidden, digits := 0, 0
	for _, r := range s {
		switch _, isDigit := Digit(r); {
		case isDigit:
			digits++
		case hides(r) || r == 'x' || r == 'X' || r == '#':
			hidden++
		case !isSeparator(r):
			return false
		}
	}
	return hidden > 0 && hidden+digits >= 3
}
