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

// JSONSchema returns the JSON Schema (draft 2020-12) that schema names: Schema of
// reports, CompareSchema of comparisons and their summary, StatsSchema of
// statistics. ok is false for any other.
func JSONSchema(schema string) (text string, ok bool) {
	switch schema {
	case Schema:
		return reportSchema, true
	case CompareSchema:
		return compareSchema, true
	case StatsSchema:
		return statsSchema, true
	}
	return "", false
}
