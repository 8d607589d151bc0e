package checker

import (
	"errors"
	"iter"
	"path"
	"strconv"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// ErrKey is the error of Pair and PairTruth for a key that is none.
var ErrKey = errors.New("no JSON pointer, no field, and not name")

// Pair brings together answers by the key, "" for their order.
func (c *Checker) Pair(answers []iter.Seq[inputs.Answer], key string) (iter.Seq[[]inputs.Answer], error) {
	of, err := c.key(key)
	if err != nil {
		return nil, err
	}
	return inputs.Pair(answers, of), nil
}

// PairTruth is Pair with lines of truth, the last of each group; without a key by
// their index.
func (c *Checker) PairTruth(answers []iter.Seq[inputs.Answer], truth iter.Seq[inputs.Answer], key string) (iter.Seq[[]inputs.Answer], error) {
	of, err := c.key(key)
	if err != nil {
		return nil, err
	}
	if of == nil {
		return inputs.PairTruth(answers, truth, indexOf, nil), nil
	}
	field, isField := normalize.ParseField(key)
	return inputs.PairTruth(answers, truth, indexOf, func(input int, a inputs.Answer) string {
		if input == len(answers) && isField {
			t, _ := c.truth(a)
			if t == nil {
				return ""
			}
			return keyOf(t.Document, field)
		}
		return of(a)
	}), nil
}

// indexOf is the index that a line of truth states, -1 when it states none.
func indexOf(line inputs.Answer) int {
	text, _ := vendors.Text(line.JSON, "/index")
	n, err := strconv.Atoi(text)
	if line.Err != nil || err != nil || n < 0 {
		return -1
	}
	return n
}

// key returns what answers are paired by, nil for their order.
func (c *Checker) key(key string) (func(inputs.Answer) string, error) {
	field, ok := normalize.ParseField(key)
	switch {
	case key == "":
		return nil, nil
	case key == "name":
		return func(a inputs.Answer) string { return path.Base(a.Name) }, nil
	case key[0] == '/':
		return func(a inputs.Answer) string { text, _ := vendors.Text(a.JSON, key); return text }, nil
	case ok:
		return func(a inputs.Answer) string { return c.value(a, field) }, nil
	}
	return nil, ErrKey
}

// value returns the value of a field, "" when the answer does not give it or cannot be
// read, also because that panics; who compares the answer will tell.
func (c *Checker) value(a inputs.Answer, f normalize.Field) (key string) {
	defer func() {
		if recover() != nil {
			key = ""
		}
	}()
	said, err := c.readOf(a)
	if err != nil {
		return ""
	}
	for _, s := range said.Documents {
		if key := keyOf(c.assemble(c.Rules.For(said.Vendor), s), f); key != "" {
			return key
		}
	}
	return ""
}

// keyOf is the value of a field as a key: numbers without their separators.
func keyOf(d *document.Document, f normalize.Field) string {
	v := d.Value(f)
	if f.Kind() == normalize.NumberValue {
		return normalize.CompactNumber(v.Text)
	}
	return v.String()
}
