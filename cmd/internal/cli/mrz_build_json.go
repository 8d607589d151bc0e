package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/ocrlint/ocrlint/internal/printable"
)

// buildAll writes the zones of the JSON objects in a file. An object of which no
// zone can be made does not keep the others from theirs; what is not JSON does.
func (a *app) buildAll(name string, flags zoneForm, format string) error {
	text, err := a.readText(name)
	if err != nil {
		return err
	}
	dec := jsontext.NewDecoder(strings.NewReader(text))
	for n, written := 1, 0; ; n++ {
		object, err := dec.ReadValue()
		if err == io.EOF && n > 1 {
			return nil
		} else if err != nil {
			return unreadableText(name, fmt.Sprintf("object %d: not valid JSON", n))
		}
		complain := func(format string, args ...any) {
			a.complain("%s: object %d: %s", printable.Text(name), n, fmt.Sprintf(format, args...))
		}
		form := flags
		if err := form.fill(object); err != nil {
			complain("%s", err)
			a.code = exitUnreadable
			continue
		}
		z, cut, err := form.build()
		if err != nil {
			complain("%s", err)
			a.code = exitUnreadable
			continue
		}
		for _, e := range cut {
			complain("%s does not fit and is shortened", e)
		}
		if written++; written > 1 && format == "text" {
			fmt.Fprintln(a.stdout)
		}
		if err := a.printZone(z, format); err != nil {
			return err
		}
	}
}

// fill takes the members of a JSON object, which are strings or null. The error
// names the member and none of its text.
func (f *zoneForm) fill(object jsontext.Value) error {
	if object.Kind() != '{' {
		return inputError("not an object")
	}
	entries := f.entries()
	dec := jsontext.NewDecoder(strings.NewReader(string(object)))
	dec.ReadToken() // of a value that was read whole: it is valid
	for dec.PeekKind() != '}' {
		name, _ := dec.ReadToken()
		member := name.String()
		value, _ := dec.ReadValue()
		var text *string
		for _, e := range entries {
			if e.name == member {
				text = e.text
			}
		}
		switch {
		case text == nil:
			return inputError(printable.Text(member) + ": a zone has no such field")
		case value.Kind() == '"':
			unquoted, _ := jsontext.AppendUnquote(nil, value)
			*text = string(unquoted)
		case value.Kind() != 'n':
			return inputError(member + ": not a string")
		}
	}
	return nil
}
