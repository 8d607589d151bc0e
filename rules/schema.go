package rules

import _ "embed"

var (
	//go:embed report.schema.json
	reportSchema string
	//go:embed compare.schema.json
	compareSchema string
	//go:embed stats.schema.json
	statsSchema string
)

// JSONSchema returns the JSON Schema (draft 2020-12) of the report that AppendJSON
// writes.
func JSONSchema() string { return reportSchema }

// CompareJSONSchema returns the JSON Schema of what Comparison.AppendJSON and
// CompareSummary.AppendJSON write.
func CompareJSONSchema() string { return compareSchema }

// StatsJSONSchema returns the JSON Schema of what Stats.AppendJSON writes.
func StatsJSONSchema() string { return statsSchema }
