package rules

import _ "embed"

//go:embed report.schema.json
var reportSchema string

// JSONSchema returns the JSON Schema (draft 2020-12) of the report that AppendJSON
// writes.
func JSONSchema() string { return reportSchema }
