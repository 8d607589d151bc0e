package serve

import (
	"cmp"
	"io/fs"
	"net/http"
	"path"
)

// pages are the routes of the page and its files.
func (s *Server) pages() (all []route) {
	if s.Page == nil {
		return nil
	}
	fs.WalkDir(s.Page, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(s.Page, name)
		if err != nil {
			return err
		}
		at := "/" + name
		if name == "index.html" {
			at = "/"
		}
		kind := cmp.Or(kinds[path.Ext(name)], "text/plain; charset=utf-8")
		all = append(all, route{"GET", at, true, false, func(w *reply, _ *http.Request) *problem {
			w.Header().Set("Content-Security-Policy", policy)
			return send(w, kind, text)
		}})
		return nil
	})
	return all
}

// kinds are the media types of the page's files. Those of package mime depend on the machine.
var kinds = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".svg": "image/svg+xml", ".woff2": "font/woff2",
}

// policy lets the page load its own files and ask the service, and nothing else.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
