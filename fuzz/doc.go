// Package fuzz holds the fuzz targets of all packages: each is a list of
// invariants, seeded from testdata. Run one with
//
//	go test ./fuzz -run '^$' -fuzz '^FuzzAnswer$'
package fuzz
