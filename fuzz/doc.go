// Package fuzz holds the fuzz targets of all packages: each is a list of
// invariants, seeded from testdata and from what packages fake and specimen
// invent. Run one with
//
//	go test ./fuzz -run '^$' -fuzz '^FuzzAnswer$' -fuzzminimizetime 5x
//
// Unbounded, a minute at a time goes into making one input shorter. What fails is kept in
// testdata/fuzz, and is a test from then on.
package fuzz
