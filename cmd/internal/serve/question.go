package serve

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
)

// options are those that the query of a question asks for.
func (s *Server) options(r *http.Request) (o wire.Options, p *problem) {
	wrong := func(detail string) (wire.Options, *problem) {
		return o, problemOf(http.StatusBadRequest, detail)
	}
	o = s.Options
	o.Limit = s.MaxBody
	if n := s.Options.Limit; n > 0 {
		o.Limit = min(n, o.Limit)
	}
	if o.AsOf = s.AsOf; !o.AsOf.IsValid() {
		o.AsOf = wire.DayOf(s.Now())
	}
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return wrong("the query is not well-formed")
	}
	for name, values := range query {
		if len(values) > 1 {
			return wrong("a parameter of the query is given more than once")
		}
		ok := true
		switch value := values[0]; name {
		case "as_of":
			if o.AsOf, ok = wire.Day(value); !ok {
				return wrong("as_of is no day of the form YYYY-MM-DD")
			}
		case "vendor":
			if o.Vendor, ok = wire.Table(value, o.Private); !ok {
				return wrong("vendor is not the id of one; /v1/vendors lists them")
			}
		case "repair":
			o.Repair, ok = value == "true", value == "true" || value == "false"
		case "redact":
			o.Redact, ok = value == "true", value == "true" || value == "false"
		case "drawing":
			o.Drawing, ok = value == "true", value == "true" || value == "false"
		default:
			return wrong("the query has an unknown parameter: there are vendor, as_of, repair, redact and drawing")
		}
		if !ok {
			return wrong(name + " is true or false")
		}
	}
	return o, nil
}

// typed reports whether a body is of one of the types, and which.
func typed(r *http.Request, types ...string) (string, *problem) {
	given, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
	given = strings.ToLower(strings.TrimSpace(given))
	for _, t := range types {
		if given == t {
			return t, nil
		}
	}
	return "", problemOf(http.StatusUnsupportedMediaType, "Content-Type is "+strings.Join(types, " or "))
}
