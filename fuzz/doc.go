// Package fuzz holds the fuzz targets of all packages: each is a list of
// invariants, seeded from testdata and from what packages fake and specimen
// invent. Run one with
//
//	go test ./fuzz -run '^$' -fuzz '^FuzzAnswer$'
package fuzz
