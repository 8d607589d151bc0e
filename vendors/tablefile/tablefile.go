package tablefile

import (
	"errors"
	"reflect"

	"github.com/ocrlint/ocrlint/internal/yamlfile"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors"
)

// Error says what is wrong in the file of a table, and where.
type Error = yamlfile.Error

// Errors are all the faults of a file, in the order of its lines.
type Errors = yamlfile.Errors

// Load reads a table from YAML or JSON and validates it. A key that is no member
// of a table is an error. Where a list of texts is expected, a text is a list of
// one. name stands for the file in the errors, which are Errors.
func Load(name string, data []byte) (*vendors.Table, error) {
	f := &yamlfile.File{Name: name, Holds: "table", Words: words}
	t := new(vendors.Table)
	if f.Decode(data, t) {
		validate(f, t)
	}
	if errs := f.Errors(); len(errs) > 0 {
		return nil, errs
	}
	return t, nil
}

var words = map[reflect.Type]yamlfile.Vocabulary{
	reflect.TypeFor[normalize.Field]():   {Title: "a canonical field", Words: yamlfile.Names[normalize.Field]},
	reflect.TypeFor[document.Witness]():  {Title: "a witness", Words: yamlfile.Names[document.Witness]},
	reflect.TypeFor[normalize.DocType](): {Title: "a document type", Words: yamlfile.Names[normalize.DocType]},
}

// validate adds what is wrong in the table. A line of which something is known to
// be wrong is not blamed for what follows from it, nor is a part of the table as a
// whole of which a member could not be read.
func validate(f *yamlfile.File, t *vendors.Table) {
	var faults vendors.Faults
	errors.As(t.Validate(), &faults)
	lines, parts := f.Doubtful()
	for _, fault := range faults {
		if line := f.Line(fault.Path); !lines[line] && !parts[fault.Path] {
			f.Fail(line, "%s", fault.Reason)
		}
	}
}
