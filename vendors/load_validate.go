package vendors

import (
	"errors"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/go-playground/validator/v10"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	national "github.com/ocrlint/ocrlint/normalize/number"
)

// vocabulary is what may stand for a value that reads itself from a text.
type vocabulary struct {
	title string
	words func() []string
}

var vocabularies = map[reflect.Type]vocabulary{
	reflect.TypeFor[normalize.Field]():   {"a canonical field", canonicalNames},
	reflect.TypeFor[document.Witness]():  {"a witness", names[document.Witness]},
	reflect.TypeFor[normalize.DocType](): {"a document type", names[normalize.DocType]},
}

// names returns the texts of the values of an enumeration that begins with the
// value of no name.
func names[T interface {
	~uint8
	String() string
}]() (all []string) {
	for v := T(1); v.String() != ""; v++ {
		all = append(all, v.String())
	}
	return all
}

// checks are the tags of our own in the tables, and what each asks for.
var checks = map[string]struct {
	allowed string
	holds   func(s string) bool
}{
	"id":       {"small letters, digits and hyphens", isID},
	"pointer":  {`an RFC 6901 pointer: every name behind a "/", "~" as ~0, "/" in a name as ~1`, isPointer},
	"state":    {"an ISO 3166-1 alpha-3 or ICAO code of a country", isState},
	"notation": {"a notation of dates such as DD-MM-YYYY, MM/DD/YY or YYYYMMDD", isNotation},
	"layout":   {"a layout of Doc 9303: TD1 TD2 TD3 MRVA MRVB", isLayout},
	"element":  {"an element of a zone", isElement},
	"scheme":   {"a national number that ocrlint knows", isScheme},
}

var validation = sync.OnceValue(func() *validator.Validate {
	v := validator.New(validator.WithRequiredStructEnabled())
	v.RegisterTagNameFunc(func(f reflect.StructField) string { return snake(f.Name) })
	for tag, c := range checks {
		if err := v.RegisterValidation(tag, func(f validator.FieldLevel) bool { return c.holds(f.Field().String()) }); err != nil {
			panic(err) // a name that the validator keeps for itself
		}
	}
	return v
})

// validate checks what the types of the members leave open. A line of which
// something is known to be wrong is not blamed for what follows from it.
func (l *loader) validate(t *Table) {
	wrong := make(map[int]bool)
	for _, e := range l.errs {
		wrong[e.Line] = true
	}
	known := len(l.errs)
	defer func() {
		l.errs = slices.Concat(l.errs[:known:known], slices.DeleteFunc(l.errs[known:], func(e *LoadError) bool { return wrong[e.Line] }))
	}()
	var faults validator.ValidationErrors
	if errors.As(validation().Struct(t), &faults) {
		for _, f := range faults {
			l.fault(f)
		}
	}
	l.bindings(t, t.Fields, "Table.fields")
	l.pages(t, t.Pages, "Table.pages")
	for i := range t.Kinds {
		k := &t.Kinds[i]
		path := "Table.kinds[" + strconv.Itoa(i) + "]"
		l.bindings(t, k.Fields, path+".fields")
		l.pages(t, k.Pages, path+".pages")
		switch {
		case len(k.Values) > 0 && t.KindAt == "":
			l.fail(l.line(path+".values"), "values: there is no kind_at that they are values of")
		case len(k.Values) == 0 && len(k.Marks) == 0 && len(k.When) == 0:
			l.fail(l.line(path), "kinds: neither values nor marks tell this one")
		}
	}
}

func (l *loader) pages(t *Table, ps []Page, path string) {
	for i := range ps {
		l.bindings(t, ps[i].Fields, path+"["+strconv.Itoa(i)+"].fields")
	}
}

// bindings checks what the members of bindings say together.
func (l *loader) bindings(t *Table, bs []Binding, path string) {
	for i := range bs {
		b := &bs[i]
		path := path + "[" + strconv.Itoa(i) + "]"
		line := l.line(path)
		placed := len(b.At)+len(b.Parts)+len(b.Labels) > 0
		for _, key := range []string{".at", ".parts", ".labels"} {
			at, given := l.lines[path+key] // of the wrong type, and told so
			placed = placed || given && slices.ContainsFunc(l.errs, func(e *LoadError) bool { return e.Line == at })
		}
		switch {
		case b.Field == normalize.NoField:
		case !placed:
			l.fail(line, "field %q: no at, parts or labels says where it is", b.Field)
		case len(b.Labels) > 0 && len(t.Lists) == 0:
			l.fail(line, "field %q: labels, and there are no lists", b.Field)
		case b.Notation != "" && b.Field.Kind() != normalize.DateValue:
			l.fail(line, "field %q: a notation, and the field is no date", b.Field)
		}
	}
}

// line returns the line of a path, or of what is around it.
func (l *loader) line(path string) int {
	for {
		if line, ok := l.lines[path]; ok {
			return line
		}
		i := strings.LastIndexAny(path, ".[")
		if i < 0 {
			return 1
		}
		path = path[:i]
	}
}

// fault tells in words which tag does not hold.
func (l *loader) fault(f validator.FieldError) {
	path := f.Namespace()
	key, _, _ := strings.Cut(path[strings.LastIndexByte(path, '.')+1:], "[")
	line := l.line(path)
	switch tag := f.Tag(); tag {
	case "required", "required_with":
		l.fail(line, "%s: missing or empty", key)
	case "oneof":
		l.fail(line, "%s %q: not one of its words%s", key, f.Value(), suggest("", strings.Fields(f.Param())))
	case "bcp47_language_tag":
		l.fail(line, "%s %q: not a BCP 47 language such as en or zh-Hans", key, f.Value())
	case "min", "max", "len":
		l.fail(line, "%s: "+map[string]string{"min": "less than", "max": "more than", "len": "not"}[tag]+" %s", key, f.Param())
	case "scheme":
		l.fail(line, "%s %q: not %s%s", key, f.Value(), checks[tag].allowed, suggest(f.Value().(string), national.IDs()))
	default:
		l.fail(line, "%s %q: not %s", key, f.Value(), checks[tag].allowed)
	}
}

func isID(s string) bool {
	return strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-") == "" && s[0] != '-'
}

func isPointer(s string) bool {
	if s != "" && s[0] != '/' {
		return false
	}
	for rest := s; ; {
		_, behind, found := strings.Cut(rest, "~")
		if !found {
			return true
		}
		if behind == "" || behind[0] != '0' && behind[0] != '1' {
			return false
		}
		rest = behind
	}
}

func isState(s string) bool {
	_, ok := mrz.LookupState(s)
	return ok
}

// isNotation reports whether s promises a year and at most one month and day.
func isNotation(s string) bool {
	years, months, days := 0, 0, 0
	for i := 0; i < len(s) && s[i] != 'T' && s[i] != 'H'; {
		c, j := s[i], i+1
		for j < len(s) && s[j] == c {
			j++
		}
		switch {
		case c == 'Y' && (j-i == 4 || j-i == 2):
			years++
		case c == 'M' && j-i <= 4:
			months++
		case c == 'D' && j-i <= 2:
			days++
		case 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			return false
		}
		i = j
	}
	return years == 1 && months <= 1 && days <= months
}

func isLayout(s string) bool {
	return slices.Contains([]string{"TD1", "TD2", "TD3", "MRVA", "MRVB"}, s)
}

func isElement(s string) bool {
	for e := mrz.DocumentCode; e.String() != ""; e++ {
		if e.String() == s {
			return true
		}
	}
	return false
}

func isScheme(s string) bool {
	_, ok := national.Lookup(s)
	return ok
}
