package wire

import (
	"encoding/json"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
)

// Listing is a catalogue as the command lists it with --format json.
func Listing(entries any) []byte {
	b, err := json.MarshalIndent(entries, "", "  ")
	if err != nil {
		panic(err) // structs of texts
	}
	return append(b, '\n')
}

type ruleEntry struct {
	ID       string         `json:"id"`
	Title    string         `json:"title"`
	Doc      string         `json:"doc"`
	Before   string         `json:"before"`
	After    string         `json:"after"`
	Severity string         `json:"severity"`
	Check    string         `json:"check"`
	Since    string         `json:"since"`
	Sources  []sourceEntry  `json:"sources"`
	Messages []messageEntry `json:"messages"`
}

// messageEntry is what findings of the rule say, with the arguments in braces.
type messageEntry struct {
	Code string `json:"code"`
	Text string `json:"text"`
}

type sourceEntry struct {
	Title   string `json:"title"`
	Section string `json:"section,omitempty"`
	URL     string `json:"url,omitempty"`
}

// Rules is what rules --format json prints.
func Rules() []byte {
	var all []ruleEntry
	for r := range rules.All() {
		e := ruleEntry{r.ID, r.Title, r.Doc, r.Before, r.After, r.Severity.String(), r.Group.String(), r.Since, nil, nil}
		for _, s := range r.Sources {
			e.Sources = append(e.Sources, sourceEntry(s))
		}
		for _, m := range r.Messages {
			e.Messages = append(e.Messages, messageEntry(m))
		}
		all = append(all, e)
	}
	return Listing(all)
}

// vendorEntry is a table in short.
type vendorEntry struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Doc   string `json:"doc"`
}

// Vendors is what vendors --format json prints, behind the private tables.
func Vendors(private ...*vendors.Table) []byte {
	var entries []vendorEntry
	for _, t := range append(private[:len(private):len(private)], vendors.All()...) {
		entries = append(entries, vendorEntry{t.ID, t.Title, t.Doc})
	}
	return Listing(entries)
}

// Schemas are the names of the JSON Schemas.
var Schemas = []string{"report", "compare", "stats"}

// Schema is what schema prints. ok is false when the name is none of Schemas.
func Schema(name string) (text string, ok bool) {
	switch name {
	case "report":
		name = rules.Schema
	case "compare":
		name = rules.CompareSchema
	case "stats":
		name = rules.StatsSchema
	}
	return rules.JSONSchema(name)
}

// Version is that of the module, of Go, and of the report. The module has none when it was
// built from files alone: devel.
func Version() string {
	return fmt.Sprintf("%s (%s, report %s)", Module(), runtime.Version(), rules.Schema)
}

// version is what a packager says where Go cannot know, of a source that is neither a
// module of the proxy nor a checkout: -ldflags "-X github.com/ocrlint/ocrlint/cmd/internal/wire.version=v1.2.3".
var version string

// Module is the version of the module: that of the proxy or of the tag of a checkout.
func Module() string {
	if version != "" {
		return version
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "devel"
}
