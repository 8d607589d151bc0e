package specimen

import (
	_ "embed"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
)

//go:embed issuers.tsv
var issuerRows string

//go:embed documents.tsv
var documentRows string

// issuer is a state that issues documents.
type issuer struct {
	code     string
	country  normalize.Country
	habit    *habit
	passport string // the form of a passport's number
	towns    []name
	kinds    []*kind
	lists    sync.Map // of names, by habit
}

// kind is one type of document of one issuer.
type kind struct {
	issuer   *issuer
	typ      normalize.DocType
	code     string // the document code of the zone
	layout   string // "" for no zone
	number   string // a form, a scheme, or a part of the personal number
	personal string // a scheme
	optional [2]string

	prints, lacks []normalize.Field // beside what all such documents state, and of that

	own, holders []number.Scheme // of the card and of its holder, where the row names none
}

// catalogue is everything that can be invented.
type catalogue struct {
	issuers []*issuer
	byCode  map[string]*issuer
	types   map[string][]normalize.DocType // by country, "" is any
}

var tables = sync.OnceValue(func() *catalogue {
	c := &catalogue{byCode: map[string]*issuer{}}
	for row := range rows(issuerRows, 4) {
		i := &issuer{code: row[0], habit: habits[row[1]], passport: row[2]}
		i.country, _ = normalize.MakeCountry(i.code)
		for town := range strings.SplitSeq(row[3], ";") {
			latin, native, _ := strings.Cut(town, "=")
			i.towns = append(i.towns, name{latin: latin, native: native})
		}
		c.issuers, c.byCode[i.code] = append(c.issuers, i), i
		i.add(&kind{typ: normalize.Passport, code: "P", layout: "TD3", number: i.passport, optional: [2]string{"{personal}"}})
		i.add(&kind{typ: normalize.Visa, code: "V", layout: "MRVA", number: "annnnnnnn"})
		i.add(&kind{typ: normalize.DrivingLicense, number: "aannnnnn"})
	}
	for row := range rows(documentRows, 8) {
		k := &kind{code: row[2], layout: row[3], number: row[4], personal: row[5], optional: [2]string(row[6:8])}
		_ = k.typ.UnmarshalText([]byte(row[1]))
		c.byCode[row[0]].add(k)
	}
	for _, i := range c.issuers {
		i.complete()
	}
	c.readPrints()
	c.list()
	return c
})

// rows yields the rows of a table, each with as many columns as are asked for.
func rows(table string, columns int) func(func([]string) bool) {
	return func(yield func([]string) bool) {
		for line := range strings.Lines(table) {
			line = strings.TrimRight(line, "\r\n")
			if line == "" || line[0] == '#' {
				continue
			}
			row := strings.Split(line, "\t")
			for len(row) < columns {
				row = append(row, "")
			}
			if !yield(row) {
				return
			}
		}
	}
}

func (i *issuer) add(k *kind) {
	k.issuer = i
	i.kinds = append(i.kinds, k)
}

// complete adds the documents that only a scheme knows of, and to each the schemes
// of its numbers.
func (i *issuer) complete() {
	schemes := number.ForCountry(i.code)
	for _, t := range []normalize.DocType{normalize.NationalID, normalize.ResidencePermit} {
		shows := func(s number.Scheme) bool { return slices.Contains(s.Cards(), t.String()) }
		if !slices.ContainsFunc(i.kinds, func(k *kind) bool { return k.typ == t }) && slices.ContainsFunc(schemes, shows) {
			i.add(&kind{typ: t})
		}
	}
	slices.SortStableFunc(i.kinds, func(a, b *kind) int { return int(a.typ) - int(b.typ) })
	for _, k := range i.kinds {
		for _, s := range schemes {
			switch {
			case slices.Contains(s.Cards(), k.typ.String()):
				k.own = append(k.own, s)
			case slices.Contains(s.PrintedOn(), k.typ.String()) && s.Bearer().NamesPerson():
				k.holders = append(k.holders, s)
			}
		}
	}
}

// Countries returns the codes of all issuers, sorted.
func Countries() (codes []string) {
	for _, i := range tables().issuers {
		codes = append(codes, i.code)
	}
	return codes
}

// Types returns the types of document of a country, in their order; with "", of all
// countries.
func Types(country string) []normalize.DocType {
	return slices.Clone(tables().types[country])
}

// list notes the types of every country.
func (c *catalogue) list() {
	c.types = map[string][]normalize.DocType{}
	for t := normalize.Passport; t <= normalize.OtherDocument; t++ {
		for _, k := range c.kinds("", t) {
			for _, country := range [...]string{"", k.issuer.code} {
				if !slices.Contains(c.types[country], t) {
					c.types[country] = append(c.types[country], t)
				}
			}
		}
	}
}

// Layouts returns the layouts of the zones that documents of a type of a country have,
// nil where they have none.
func Layouts(country string, t normalize.DocType) (ids []string) {
	if i := tables().byCode[country]; i != nil {
		for _, k := range i.kinds {
			if k.typ == t && k.layout != "" {
				ids = append(ids, k.layout)
			}
		}
	}
	return ids
}

func (c *catalogue) kinds(country string, t normalize.DocType) (found []*kind) {
	for _, i := range c.issuers {
		if country != "" && country != i.code {
			continue
		}
		for _, k := range i.kinds {
			if t == normalize.NoType || t == k.typ {
				found = append(found, k)
			}
		}
	}
	return found
}

// maker invents documents of the kinds that a wish allows.
type maker struct{ kinds []*kind }

var makers sync.Map // of Options without seed and date

// choices returns the maker of what o asks for.
func choices(o Options) (*maker, error) {
	key := Options{Country: o.Country, Type: o.Type}
	if m, ok := makers.Load(key); ok {
		return m.(*maker), nil
	}
	c := tables()
	if o.Country != "" && c.byCode[o.Country] == nil {
		return nil, Error("no documents of such a country; there are those of " + strings.Join(Countries(), " "))
	}
	m := &maker{c.kinds(o.Country, o.Type)}
	if len(m.kinds) == 0 {
		var there []string
		for _, t := range Types(o.Country) {
			there = append(there, t.String())
		}
		of := "any country"
		if o.Country != "" {
			of = o.Country
		}
		return nil, Error("no documents of such a type of " + of + "; there are " + strings.Join(there, " "))
	}
	makers.Store(key, m)
	return m, nil
}

func pick[T any](r *rand.Rand, of []T) T { return of[r.IntN(len(of))] }

// oneIn is true once in n times.
func oneIn(r *rand.Rand, n int) bool { return r.IntN(n) == 0 }
