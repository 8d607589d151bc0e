package rules

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var (
	typeUnread       = Message{"type-unread", "the words for the type of the document are of none that is known"}
	typeUnknown      = Message{"type-unknown", "the type of the document is not known"}
	codeUnlisted     = Message{"code-unlisted", "the document code is in no list for a zone of this layout"}
	codeIssuerChosen = Message{"code-chosen", "the second letter of the document code, which is the issuer's to choose, is in no list"}
)

var typeRules = []*Rule{
	{
		ID:    "unknown-document-type",
		Title: "the type of the document is not known",
		Doc: `Neither the answer nor a machine readable zone tells what kind of document it is, or the answer has words
for it that are no type of document. What depends on the type, such as which number it bears and how its dates are
printed, is read without it; tell the type where you know it.`,
		Before:   `{"surname": "ERIKSSON", "birth_date": "1974-08-12"}`,
		After:    `{"document_type": "passport", "surname": "ERIKSSON", "birth_date": "1974-08-12"}`,
		Sources:  []Source{trustDecision("StatusInfo, doc_type (whether the type of the document is identified)"), onboarding("§4.2.1")},
		Severity: Info, Since: "0.1.0", Group: GroupType,
		Messages: []Message{typeUnknown, typeUnread}, Check: checkType,
		finds: isUntyped | isUnreadable, done: isTyped,
	},
	{
		ID:    "unknown-document-code",
		Title: "the document code of the zone is in no list",
		Doc: `The first letter of the zone tells the class of the document: P on passports, V on visas, A, C or I on
other official travel documents. Issuers do depart from it. What follows an A, C or I is the issuer's to
choose, and not all issuers tell: such a code is an info.`,
		Before:   `{"mrz_lines": ["X<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`,
		After:    `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`,
		Sources:  []Source{doc9303("4", "§4.4"), doc9303("5 and 6", "§4.2.2, note k"), doc9303("7", "§4.2.2")},
		Severity: Warning, Since: "0.1.0", Group: GroupType,
		Messages: []Message{codeUnlisted, codeIssuerChosen}, Check: checkDocumentCode,
		finds: hasZone,
	},
}

func checkType(c *Case) bool {
	for i := range c.Readings {
		if r := &c.Readings[i]; r.Field == normalize.DocumentType && r.State == normalize.Unreadable {
			c.tell(r, typeUnread)
			return c.Type != normalize.NoType
		}
	}
	if c.Type == normalize.NoType && len(c.Readings) > 0 {
		c.say(Finding{Field: "document_type"}, typeUnknown)
		return false
	}
	return c.Type != normalize.NoType
}

func checkDocumentCode(c *Case) bool {
	c.zones(func(z *document.Zone) {
		code := z.Element(mrz.DocumentCode)
		if code == "" || z.Document().Kind != mrz.UnlistedCode {
			return
		}
		line, column := z.Zone.Place(mrz.DocumentCode)
		f, m := Finding{Field: "document_code", At: z.Place(line, column)}, codeUnlisted
		if id := z.Layout().ID(); strings.IndexByte("ACI", code[0]) >= 0 && (id == "TD1" || id == "TD2") {
			f.Severity, m = Info, codeIssuerChosen
		}
		c.say(f, m)
	})
	return slices.ContainsFunc(c.Zones, func(z document.Zone) bool { return z.Layout() != nil })
}
