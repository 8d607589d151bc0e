package config

import (
	"maps"
	"reflect"
	"slices"

	"github.com/ocrlint/ocrlint/internal/nearest"
	"github.com/ocrlint/ocrlint/internal/yamlfile"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
)

// Config is what a file says. The keys of the file are the names of the members in
// snake_case.
type Config struct {
	Section
	Vendors     map[string]Section // for the answers of a vendor instead, by the id of its table
	VendorFiles []string           // tables of vendors of one's own, relative to the file
	Limits      Limits

	file *yamlfile.File
}

// Section is what holds for all answers, or for those of a vendor.
type Section struct {
	Extends           rules.Base
	Rules             map[string]rules.Severity // by the id of the rule
	MinimumAge        Years
	ExpiryGrace       Days
	MinimumConfidence Share
	Accept            Accept
	Require           map[normalize.DocType][]normalize.Field
	Trust             map[normalize.Field][]document.Witness
}

// Accept is what is accepted; nothing said is everything.
type Accept struct {
	DocumentTypes []normalize.DocType
	Issuers       []normalize.Country
}

// Limits bound what is read.
type Limits struct {
	Answer Size // the longest answer, at most MaxAnswer
}

// MaxAnswer is the highest limit of an answer: the library reads no longer ones.
const MaxAnswer = 256 << 20

// Errors are all the faults of a file, in the order of its lines.
type Errors = yamlfile.Errors

// Load reads a configuration from YAML or JSON. name stands for the file in the errors,
// which are Errors.
func Load(name string, data []byte) (*Config, error) {
	c := &Config{file: &yamlfile.File{Name: name, Holds: "configuration", Words: words}}
	if c.file.Decode(data, c) {
		if c.Limits.Answer > MaxAnswer {
			c.file.Fail(c.file.Line("limits.answer"), "answer %q: more than %s", c.Limits.Answer, Size(MaxAnswer))
		}
		c.check("", &c.Section)
		for _, id := range slices.Sorted(maps.Keys(c.Vendors)) {
			s := c.Vendors[id]
			c.check("vendors["+id+"].", &s)
		}
	}
	return c.whole()
}

// Append appends the configuration in YAML, the form that Load reads.
func (c *Config) Append(dst []byte) []byte { return yamlfile.Append(dst, *c, false) }

// whole returns the configuration, unless something is wrong in it.
func (c *Config) whole() (*Config, error) {
	if c.file == nil { // the zero Config
		return c, nil
	}
	if errs := c.file.Errors(); len(errs) > 0 {
		return nil, errs
	}
	return c, nil
}

// Known holds the vendors that the configuration names against those that there are.
// The error is Errors.
func (c *Config) Known(vendors []string) error {
	for _, id := range slices.Sorted(maps.Keys(c.Vendors)) {
		if !slices.Contains(vendors, id) {
			c.file.Fail(c.file.Line("vendors["+id+"]"), "unknown vendor %q%s", id, nearest.Hint(id, vendors))
		}
	}
	_, err := c.whole()
	return err
}

// Policy returns the decisions about rules.
func (c *Config) Policy() rules.Policy {
	p := c.policy()
	for id, s := range c.Vendors {
		if p.Vendors == nil {
			p.Vendors = make(map[string]rules.Policy)
		}
		p.Vendors[id] = s.policy()
	}
	return p
}

func (s *Section) policy() rules.Policy {
	return rules.Policy{
		Extends: s.Extends, Severities: s.Rules,
		MinimumAge: int(s.MinimumAge), ExpiryGrace: int(s.ExpiryGrace), MinimumConfidence: float64(s.MinimumConfidence),
		AcceptTypes: s.Accept.DocumentTypes, AcceptIssuers: s.Accept.Issuers,
		Require: s.Require, Trust: s.Trust,
	}
}

// check finds what a section says of things that there are not. Its keys begin with
// prefix.
func (c *Config) check(prefix string, s *Section) {
	for _, id := range slices.Sorted(maps.Keys(s.Rules)) {
		if _, ok := rules.Lookup(id); !ok {
			c.file.Fail(c.file.Line(prefix+"rules["+id+"]"), "unknown rule %q%s", id, nearest.Hint(id, ids()))
		}
	}
	for _, f := range slices.Sorted(maps.Keys(s.Trust)) {
		if slices.Contains(s.Trust[f], document.User) {
			c.file.Fail(c.file.Line(prefix+"trust["+f.String()+"]"), "trust: user: what the applicant typed is never the document's value")
		}
	}
}

func ids() (all []string) {
	for r := range rules.All() {
		all = append(all, r.ID)
	}
	return all
}

var words = map[reflect.Type]yamlfile.Vocabulary{
	reflect.TypeFor[rules.Base]():        {Title: "a base", Words: yamlfile.Names[rules.Base]},
	reflect.TypeFor[rules.Severity]():    {Title: "a severity", Words: func() []string { return []string{"off", "info", "warning", "error"} }},
	reflect.TypeFor[normalize.Field]():   {Title: "a canonical field", Words: yamlfile.Names[normalize.Field]},
	reflect.TypeFor[normalize.DocType](): {Title: "a document type", Words: yamlfile.Names[normalize.DocType]},
	reflect.TypeFor[normalize.Country](): {Title: "a country: ISO 3166-1 alpha-3 or a code of ICAO Doc 9303-3 §5"},
	reflect.TypeFor[document.Witness]():  {Title: "a witness", Words: yamlfile.Names[document.Witness]},
	reflect.TypeFor[Years]():             {Title: "a number of years from 1 to 150"},
	reflect.TypeFor[Share]():             {Title: "a number over 0, at most 1"},
	reflect.TypeFor[Days]():              {Title: `a number of days, for example "30d"`},
	reflect.TypeFor[Size]():              {Title: `a size, for example "64MiB"`},
}
