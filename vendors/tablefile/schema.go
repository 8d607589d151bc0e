package tablefile

import _ "embed"

//go:embed table.schema.json
var schema string

// JSONSchema returns the JSON Schema (draft 2020-12) of files that Load reads, with which
// an editor completes and explains their keys. Whatever Load refuses beside it needs a
// look at several keys at once, or at a language or notation.
func JSONSchema() string { return schema }
