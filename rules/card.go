package rules

import (
	"strings"
	"unicode"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var (
	cardDigit         = Message{"card-check-digit", "the check digit of the card number does not verify"}
	cardNetworkLength = Message{"card-network-length", "the card number has another length than {network} issues"}
	cardLength        = Message{"card-length", "the card number does not have 8 to 19 digits"}
	cardCharacters    = Message{"card-characters", "the card number has other characters than digits"}
)

var cardRules = []*Rule{
	{
		ID:    "card-number-check-digit",
		Title: "the check digit of a payment card's number does not verify",
		Doc: `The last digit of a card number is computed from the others by the Luhn formula: a digit was misread, or the
number is none. An error for the prefix and length of a known network; a warning otherwise, because some
issuers number their cards outside the standard. A number that hides digits is not checked.`,
		Before:   `{"card_number": "4111 1111 1111 1112"}`,
		After:    `{"card_number": "4111 1111 1111 1111"}`,
		Sources:  []Source{{"ISO/IEC 7812-1:2017", "annex B (Luhn formula)", "https://www.iso.org/standard/70484.html"}},
		Severity: Error, Since: "0.1.0", Group: GroupNumber,
		Messages: []Message{cardDigit}, Check: checkCardDigit,
		finds: hasCard,
	},
	{
		ID:    "card-number-length",
		Title: "a payment card's number has another length than its network issues",
		Doc: `The prefix tells the network, and the network issues numbers of certain lengths: digits were lost or added.
Without a known network a number of 8 to 19 digits is in order. A letter in the number of a bank card is a digit
misread. Read the number again.`,
		Before:   `{"card_number": "411111111111116"}`,
		After:    `{"card_number": "4111 1111 1111 1111"}`,
		Sources:  []Source{{"ISO/IEC 7812-1:2017", "§4 (format of the identification number)", "https://www.iso.org/standard/70484.html"}},
		Severity: Warning, Since: "0.1.0", Group: GroupNumber,
		Messages: []Message{cardNetworkLength, cardLength, cardCharacters}, Check: checkCardLength,
		finds: hasCard,
	},
}

// cards calls f for every card number that hides nothing.
func (c *Case) cards(f func(r *document.Reading, card normalize.Card)) (done bool) {
	for i := range c.Readings {
		r := &c.Readings[i]
		if r.Field != normalize.CardNumber || r.State != normalize.Read {
			continue
		}
		if card, ok := normalize.ParseCard(r.Value.Text); ok {
			f(r, card)
			done = true
		}
	}
	return done
}

func checkCardDigit(c *Case) bool {
	return c.cards(func(r *document.Reading, card normalize.Card) {
		if card.Check {
			return
		}
		s := Error
		if card.Network == "" || !card.Length {
			s = Warning
		}
		c.say(Finding{Severity: s, Field: r.Field.String(), At: r.At}, cardDigit)
	})
}

func checkCardLength(c *Case) bool {
	for i := range c.Readings {
		r := &c.Readings[i]
		if r.Field != normalize.CardNumber || r.State != normalize.Read || c.Type != normalize.BankCard || r.Note.Has(normalize.NoteMasked) {
			continue
		}
		if _, ok := normalize.ParseCard(r.Value.Text); !ok && strings.ContainsFunc(r.Value.Text, unicode.IsLetter) {
			c.tell(r, cardCharacters)
		}
	}
	return c.cards(func(r *document.Reading, card normalize.Card) {
		switch {
		case card.Length:
		case card.Network != "":
			c.tell(r, cardNetworkLength, Arg{"network", card.Network})
		default:
			c.tell(r, cardLength)
		}
	})
}
