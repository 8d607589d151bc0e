// Package page is the page of the service and of the playground: plain files, one engine
// behind them. In the service the engine is engine.js, which asks it; the static files have
// WebAssembly in its place.
package page

import "embed"

// Files are those of the page, with index.html at the root.
//
//go:embed index.html favicon.svg *.css *.js font/ocrb.woff2 font/LICENSE
var Files embed.FS

// Policy is the Content-Security-Policy that the page is served with.
const Policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
