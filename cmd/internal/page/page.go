// Package page is the page of the service and of the playground: plain files, one engine
// behind them. In the service the engine is engine.js, which asks it; the static files have
// WebAssembly in its place.
package page

import "embed"

// Files are those of the page, with index.html at the root.
//
//go:embed index.html favicon.svg *.css *.js font/ocrb.woff2 font/LICENSE
var Files embed.FS
