package config_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/config"
)

const whole = `
extends: strict
rules:
  name-spelling: off
  expired-document: warning
minimum_age: 18
expiry_grace: 30d
minimum_confidence: 0.9
accept:
  document_types: [passport, national_id]
  issuers: [IDN, D]
require:
  passport: [document_number, expiry_date]
trust:
  birth_date: [chip, visual]
vendors:
  flyocr:
    extends: lenient
    rules: {expired-document: error}
vendor_files: [acme.yaml]
limits: {answer: 64MiB}
`

func TestLoad(t *testing.T) {
	c, err := config.Load("ocrlint.yaml", []byte(whole))
	if err != nil {
		t.Fatal(err)
	}
	country := func(code string) normalize.Country { c, _ := normalize.MakeCountry(code); return c }
	want := rules.Policy{
		Extends:           rules.Strict,
		Severities:        map[string]rules.Severity{"name-spelling": rules.Off, "expired-document": rules.Warning},
		MinimumAge:        18,
		ExpiryGrace:       30,
		MinimumConfidence: 0.9,
		AcceptTypes:       []normalize.DocType{normalize.Passport, normalize.NationalID},
		AcceptIssuers:     []normalize.Country{country("IDN"), country("D")},
		Require:           map[normalize.DocType][]normalize.Field{normalize.Passport: {normalize.DocumentNumber, normalize.ExpiryDate}},
		Trust:             map[normalize.Field][]document.Witness{normalize.BirthDate: {document.Chip, document.Visual}},
		Vendors: map[string]rules.Policy{"flyocr": {
			Extends: rules.Lenient, Severities: map[string]rules.Severity{"expired-document": rules.Error},
		}},
	}
	if diff := cmp.Diff(want, c.Policy(), cmpopts.EquateComparable(normalize.Country{})); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if diff := cmp.Diff([]string{"acme.yaml"}, c.VendorFiles); diff != "" || c.Limits.Answer != 64<<20 {
		t.Errorf("%s, limit %d", diff, c.Limits.Answer)
	}
	if _, err := rules.NewSet(c.Policy()); err != nil {
		t.Error(err)
	}
	if err := c.Known([]string{"flyocr"}); err != nil {
		t.Error(err)
	}
	if err := c.Known([]string{"flyoctopus"}); err == nil || err.Error() != `ocrlint.yaml:18: unknown vendor "flyocr"; allowed: flyoctopus` {
		t.Error(err)
	}
}

// TestAppend: what is written reads as the same.
func TestAppend(t *testing.T) {
	for _, text := range []string{whole, "extends: lenient", "rules: {}"} {
		c, err := config.Load("a", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		written := c.Append(nil)
		again, err := config.Load("b", written)
		if len(written) == 0 && text == "rules: {}" {
			continue
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, written)
		}
		if diff := cmp.Diff(c, again, cmpopts.IgnoreUnexported(config.Config{}), cmpopts.EquateComparable(normalize.Country{})); diff != "" {
			t.Errorf("-read +written and read:\n%s", diff)
		}
	}
}

// TestFaults: whatever is wrong is told with its line and what is allowed.
func TestFaults(t *testing.T) {
	for text, want := range map[string]string{
		"extend: strict":                          `f:1: unknown key "extend"; did you mean extends?`,
		"extends: strikt":                         `f:1: extends "strikt": not a base; did you mean strict?`,
		"\nrules:\n  expired-docment: off":        `f:3: unknown rule "expired-docment"; did you mean expired-document?`,
		"rules: {zz: info, mm: info, aa: info}":   "f:1: unknown rule \"aa\"\nf:1: unknown rule \"mm\"\nf:1: unknown rule \"zz\"",
		"rules: {expired-document: fatal}":        `f:1: expired-document "fatal": not a severity; allowed: off info warning error`,
		"rules: [expired-document]":               `f:1: rules: not a mapping of keys to values`,
		"minimum_age: -1":                         `f:1: minimum_age "-1": not a number of years from 1 to 150`,
		"minimum_age: 18.5":                       `f:1: minimum_age "18.5": not a number of years from 1 to 150`,
		"minimum_confidence: 0":                   `f:1: minimum_confidence "0": not a number over 0, at most 1`,
		"minimum_confidence: 90":                  `f:1: minimum_confidence "90": not a number over 0, at most 1`,
		"minimum_age: 151":                        `f:1: minimum_age "151": not a number of years from 1 to 150`,
		"expiry_grace: 30":                        `f:1: expiry_grace "30": not a number of days, for example "30d"`,
		"expiry_grace: -1d":                       `f:1: expiry_grace "-1d": not a number of days, for example "30d"`,
		"expiry_grace: 99999999999d":              `f:1: expiry_grace "99999999999d": not a number of days, for example "30d"`,
		"accept: {document_types: [pasport]}":     `f:1: document_types "pasport": not a document type; did you mean passport?`,
		"accept: {issuers: [XQQ]}":                `f:1: issuers "XQQ": not a country: ISO 3166-1 alpha-3 or a code of ICAO Doc 9303-3 §5`,
		"require: {pasport: [sex]}":               `f:1: require "pasport": not a document type; did you mean passport?`,
		"require: {passport: [sexx]}":             `f:1: passport "sexx": not a canonical field; did you mean sex?`,
		"trust: {birth_date: [mrz, user]}":        `f:1: trust: user: what the applicant typed is never the document's value`,
		"trust: {birth_date: [zone]}":             `f:1: birth_date "zone": not a witness; allowed: visual mrz vendor_mrz number barcode chip merged user`,
		"limits: {answer: 64 parsecs}":            `f:1: answer "64 parsecs": not a size, for example "64MiB"`,
		"limits: {answer: 0}":                     `f:1: answer "0": not a size, for example "64MiB"`,
		"limits: {answer: 1GiB}":                  `f:1: answer "1GiB": more than 256MiB`,
		"limits: {answers: 1}":                    `f:1: unknown key "answers"; did you mean answer?`,
		"vendors: {flyocr: {limits: {}}}":         `f:1: unknown key "limits"; allowed: extends rules minimum_age expiry_grace minimum_confidence accept require trust`,
		"vendors: {flyocr: {rules: {nope: off}}}": `f:1: unknown rule "nope"`,
		"extends: strict\nextends: lenient":       `f:2: not YAML: mapping key "extends" already defined at [1:1]`,
		"strict":                                  `f:1: not a mapping of keys to values`,
		"":                                        `f:1: the file is empty`,
		"{":                                       `f:1: not YAML: could not find flow mapping end token '}'`,
		"a: &x 1\nb: *x":                          "f:1: unknown key \"a\"; allowed: extends rules minimum_age expiry_grace minimum_confidence accept require trust vendors vendor_files limits\nf:2: unknown key \"b\"; allowed: extends rules minimum_age expiry_grace minimum_confidence accept require trust vendors vendor_files limits",
		"extends: strict\n---\nextends: strict":   `f:3: a second configuration: a file holds one`,
		"extends: strict\n---":                    `f:2: a second configuration: a file holds one`,
		"vendor_files: {a: b}":                    `f:1: vendor_files: not a list`,
	} {
		_, err := config.Load("f", []byte(text))
		if err == nil || err.Error() != want {
			t.Errorf("%s:\n got %v\nwant %s", strings.ReplaceAll(text, "\n", "\\n"), err, want)
		}
	}
}

// TestSizes: every unit, and what is none.
func TestSizes(t *testing.T) {
	for text, want := range map[string]config.Size{
		"1": 1, "12B": 12, "2KiB": 2048, "3 MiB": 3 << 20, "1GiB": 1 << 30, "5kB": 5000, "6MB": 6e6, "7GB": 7e9,
		"": 0, "B": 0, "-1": 0, "1.5MiB": 0, "99999999GiB": 0, "1TiB": 0,
	} {
		var s config.Size
		err := s.UnmarshalText([]byte(text))
		if s != want || (err == nil) != (want > 0) {
			t.Errorf("%q: %d, %v, want %d", text, s, err, want)
		}
		if err != nil {
			continue
		}
		var again config.Size
		if err := again.UnmarshalText([]byte(s.String())); err != nil || again != s {
			t.Errorf("%q is %s: %v", text, s, err)
		}
	}
}

// TestShown: the configuration that docs/policy.md shows is one.
func TestShown(t *testing.T) {
	const name = "../../testdata/policy/bank.yaml"
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	c, err := config.Load(name, text)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Known([]string{"flyocr"}); err != nil {
		t.Error(err)
	}
}
