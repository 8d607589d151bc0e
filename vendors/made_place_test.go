package vendors_test

import (
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/vendors"
)

// answerOf returns an answer with one document of a kind, which the n-th of its marks
// tells, in what stands around it.
func answerOf(t *vendors.Table, k *vendors.Kind, n int, doc any, around ...any) any {
	answer := satisfied(nil, t.Error.OK, 0)
	if k != nil {
		answer = satisfied(answer, k.When, n)
		if len(k.Values) > 0 {
			doc = set(doc, t.KindAt, k.Values[min(n, len(k.Values)-1)])
		}
		doc = satisfied(doc, k.Marks, n)
	}
	for _, more := range around {
		answer = merged(answer, more)
	}
	if doc = satisfied(doc, t.Where, 0); doc != nil {
		answer = set(answer, t.Documents, doc)
	}
	return answer
}

// merged returns an object with the members of another.
func merged(v, more any) any {
	m, ok := v.(map[string]any)
	if !ok {
		return more
	}
	for name, x := range more.(map[string]any) {
		if had, ok := m[name].(map[string]any); ok {
			x = merged(had, x)
		}
		m[name] = x
	}
	return m
}

// opened returns a document with what tells that it is one, and of its kind.
func opened(t *vendors.Table, k *vendors.Kind, n int) (doc any) {
	if k != nil && len(k.Values) > 0 {
		doc = set(doc, t.KindAt, k.Values[min(n, len(k.Values)-1)])
	}
	return satisfied(doc, t.Where, 0)
}

// satisfied returns the value with what conditions ask for, the n-th of their words.
func satisfied(v any, marks []vendors.Mark, n int) any {
	nth := func(words []string) string { return strings.ReplaceAll(words[min(n, len(words)-1)], "*", "x") }
	for _, m := range marks {
		if m.Not {
			continue
		}
		at := m.At
		switch {
		case len(m.In) > 0:
			v = set(v, at, nth(m.In))
		case len(m.Out) > 0:
			v = set(v, at, "x")
		case len(m.Some) > 0:
			v = set(v, at+"/"+nth(m.Some), "x")
		case len(m.Most) > 0:
			v = set(v, at+"/"+nth(m.Most), "x")
		case m.Is == "object":
			v = set(v, at, map[string]any{})
		case m.Is == "array":
			v = set(v, at, []any{})
		case m.Is == "number":
			v = set(v, at, 1)
		case m.Is == "true" || m.Is == "false":
			v = set(v, at, m.Is == "true")
		default:
			v = set(v, at, "x")
		}
	}
	return v
}

// set returns the value v with x at a place. What has a value at the place, or in
// front of it, stays as it is.
func set(v any, place string, x any) any {
	if place == "" {
		if m, ok := v.(map[string]any); ok {
			if more, ok := x.(map[string]any); ok {
				for name, e := range more {
					if _, had := m[name]; !had {
						m[name] = e
					}
				}
			}
			return m
		}
		if v != nil {
			return v
		}
		return x
	}
	name, rest, _ := strings.Cut(place[1:], "/")
	if rest != "" || strings.HasSuffix(place, "/") && place != "/"+name {
		rest = "/" + rest
	}
	i, err := strconv.Atoi(name)
	element := name == "*" || err == nil && i < 10
	if v == nil {
		if v = any(map[string]any{}); element {
			v = []any{}
		}
	}
	switch v := v.(type) {
	case map[string]any:
		if name == "*" {
			return set(v, rest, x)
		}
		name = strings.ReplaceAll(strings.ReplaceAll(name, "~1", "/"), "~0", "~")
		v[name] = set(v[name], rest, x)
	case []any:
		if !element {
			i, rest = 0, place
		}
		for len(v) <= i {
			v = append(v, nil)
		}
		v[i] = set(v[i], rest, x)
		return v
	}
	return v
}

// free reports whether a place of v has neither a value nor one in front of it or
// below it.
func free(v any, place string) bool {
	for place != "" && v != nil {
		name, rest, more := strings.Cut(place[1:], "/")
		if more {
			rest = "/" + rest
		}
		switch at := v.(type) {
		case map[string]any:
			if name != "*" {
				v = at[strings.ReplaceAll(strings.ReplaceAll(name, "~1", "/"), "~0", "~")]
			}
		case []any:
			i, _ := strconv.Atoi(name)
			if _, err := strconv.Atoi(name); err != nil && name != "*" {
				rest = place
			}
			if v = nil; i < len(at) {
				v = at[i]
			}
		default:
			return false
		}
		place = rest
	}
	return v == nil
}
