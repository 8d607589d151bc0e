package fake

import (
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/specimen"
	"github.com/ocrlint/ocrlint/vendors"
)

// Options say which answers to invent. Every member may be zero.
type Options struct {
	Tables  []*vendors.Table // of the vendors; nil: all built-in ones
	Type    normalize.DocType
	Country string // of issue, ISO alpha-3
	Seed    uint64
	AsOf    normalize.Date // the day on which the documents are looked at; zero: 2026-01-01
	Damage  []DamageKind   // done to some of the answers, one to each; nil: none
	Rate    float64        // the share of the answers that are damaged, 0 to 1
	Errors  bool           // errors of the vendors, of every class, instead of documents
}

// defaultAsOf is the day on which documents are looked at.
var defaultAsOf, _ = normalize.MakeDate(2026, 1, 1)

// Generator invents answers. It is safe for concurrent use.
type Generator struct {
	o       Options
	vendors []*vendor
	writers sync.Pool
}

// vendor is one whose answers are asked for. What they may be is found out when it is
// first drawn.
type vendor struct {
	table  *vendors.Table
	once   sync.Once
	plans  []*plan
	errors []failure // instead
}

// Answer is an invented answer.
type Answer struct {
	JSON  []byte
	Truth Truth
}

// New makes a generator. The error is a *Refusal when there is no such answer.
func New(o Options) (*Generator, error) {
	for _, t := range o.Tables {
		if err := vendors.Usable(t); err != nil {
			return nil, err
		}
	}
	if len(o.Tables) == 0 {
		o.Tables = vendors.All()
	}
	if !o.AsOf.IsValid() {
		o.AsOf = defaultAsOf
	}
	g := &Generator{o: o, writers: sync.Pool{New: func() any { return new(writer) }}}
	for _, t := range o.Tables {
		g.vendors = append(g.vendors, &vendor{table: t})
	}
	if !slices.ContainsFunc(g.vendors, func(v *vendor) bool { v.look(&o); return v.plan(0) != nil || len(v.errors) > 0 }) {
		return nil, refuse(&o)
	}
	return g, nil
}

// look finds out what the vendor answers.
func (v *vendor) look(o *Options) {
	v.once.Do(func() {
		if o.Errors {
			v.errors = failuresOf(v.table)
			return
		}
		v.plans = slices.DeleteFunc(plansOf(v.table), func(p *plan) bool { return !p.narrow(o.Type, o.Country) })
	})
}

// plan returns the first plan from an index on that works, nil when none does.
func (v *vendor) plan(at int) *plan {
	for i := range v.plans {
		if p := v.plans[(at+i)%len(v.plans)]; p.works() {
			return p
		}
	}
	return nil
}

// draw draws a plan, or an error instead, of one of the vendors that have some.
func (g *Generator) draw(r *rand.Rand) (*plan, *failure) {
	for {
		v := g.vendors[r.IntN(len(g.vendors))]
		v.look(&g.o)
		if len(v.errors) > 0 {
			return nil, &v.errors[r.IntN(len(v.errors))]
		}
		if len(v.plans) > 0 {
			if p := v.plan(r.IntN(len(v.plans))); p != nil {
				return p, nil
			}
		}
	}
}

// narrow leaves of a plan what the options ask for, and reports whether anything is
// left.
func (p *plan) narrow(typ normalize.DocType, country string) bool {
	p.types = slices.DeleteFunc(p.types, func(t normalize.DocType) bool {
		return typ != normalize.NoType && t != typ || country != "" && !slices.Contains(specimen.Types(country), t)
	})
	if country != "" {
		if len(p.countries) > 0 && !slices.Contains(p.countries, country) {
			return false
		}
		p.countries = []string{country}
	}
	if p.zoned != nil {
		p.zoned = slices.DeleteFunc(p.zoned, func(i issue) bool {
			return country != "" && i.country != country || !slices.Contains(p.types, i.typ)
		})
		return len(p.zoned) > 0
	}
	return len(p.types) > 0
}

// mostTries << 32 bounds the documents that are tried for an answer that says something.
const mostTries = 64 << 32

// Answer invents answer number i.
func (g *Generator) Answer(i uint64) (Answer, error) {
	w := g.writers.Get().(*writer)
	defer g.writers.Put(w)
	w.r = rand.New(rand.NewPCG(g.o.Seed, i))
	w.asOf = g.o.AsOf
	p, f := g.draw(w.r)
	if f != nil {
		w.fail(f)
		return Answer{w.json(), Truth{Index: i, Vendor: f.plan.table.ID, Error: &f.Failure}}, nil
	}
	about, way, seed := p.pick(w.r), &p.ways[w.r.IntN(len(p.ways))], g.o.Seed
	for {
		d, err := invent(i, specimen.Options{Country: about.country, Type: about.typ, Seed: seed, AsOf: g.o.AsOf})
		if err != nil {
			return Answer{}, err
		}
		if w.write(p, way, d); len(w.said) > 0 || seed-g.o.Seed >= mostTries {
			break
		}
		seed += 1 << 32 // no document that this answer has anything of
	}
	a := Answer{Truth: w.truth(i)}
	if len(g.o.Damage) > 0 && w.r.Float64() < g.o.Rate {
		a.Truth.Damage = w.harm(g.o.Damage)
	}
	a.JSON = w.json()
	return a, nil
}

// invent invents the document of an answer. Nobody is a hundred years old: the zone has
// two digits of the year of birth, which would tell of a child.
func invent(i uint64, o specimen.Options) (*specimen.Document, error) {
	for {
		d, err := specimen.New(i, o)
		if err != nil || d.Holder == nil || o.AsOf.Year()-d.Holder.Birth.Year() < 100 {
			return d, err
		}
		o.Seed++
	}
}
