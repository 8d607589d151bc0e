package tablefile

import (
	"github.com/ocrlint/ocrlint/internal/yamlfile"
	"github.com/ocrlint/ocrlint/vendors"
)

// Append appends a table in YAML, the form that Load reads, or with json in JSON.
// What is not given is left out.
func Append(dst []byte, t *vendors.Table, json bool) []byte {
	return yamlfile.Append(dst, *t, json)
}
