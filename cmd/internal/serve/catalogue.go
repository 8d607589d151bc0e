package serve

import (
	_ "embed"
	"encoding/json"
	"net/http"
	"strings"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
)

func (s *Server) rules(w *reply, _ *http.Request) *problem { return send(w, typeJSON, wire.Rules()) }

func (s *Server) vendors(w *reply, _ *http.Request) *problem {
	return send(w, typeJSON, wire.Vendors(s.Options.Private...))
}

func (s *Server) schema(name string) func(*reply, *http.Request) *problem {
	return func(w *reply, _ *http.Request) *problem {
		text, _ := wire.Schema(name)
		return send(w, "application/schema+json", []byte(text))
	}
}

func (s *Server) well(w *reply, _ *http.Request) *problem {
	return send(w, typeText, []byte("ok\n"))
}

func (s *Server) metrics(w *reply, _ *http.Request) *problem {
	w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	s.meters.write(w, len(s.free), s.memory.size-s.memory.left.Load())
	return nil
}

//go:embed openapi.json
var openapiText string

// openAPI is the description of the service with the schemas of what it replies.
func openAPI() []byte {
	version, _ := json.Marshal(wire.Module())
	return []byte(strings.NewReplacer(`"{version}"`, string(version), `"{report}"`, component("report", "Report"), `"{compare}"`, component("compare", "Comparison")).Replace(openapiText))
}

// component is a schema as it stands in the description: its references lead to where it
// stands there, and no longer to a document of its own.
func component(schema, name string) string {
	text, _ := wire.Schema(schema)
	_, members, _ := strings.Cut(text, `"title":`) // behind $schema and $id
	return strings.TrimSpace(`{"title":` + strings.ReplaceAll(members, `"#/$defs/`, `"#/components/schemas/`+name+`/$defs/`))
}

func (s *Server) description(w *reply, _ *http.Request) *problem {
	return send(w, typeJSON, s.openapi())
}
