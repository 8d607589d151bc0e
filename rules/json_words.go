package rules

import (
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The parts of a report that are known beforehand, as they stand in it.

// fieldWords begin what is said of a field: "birth_date":{"value":"
var fieldWords = func() (words [normalize.NumFields]string) {
	for f := range words {
		words[f] = `"` + normalize.Field(f).String() + `":{"value":"`
	}
	return words
}()

// witnessWords begin a reading: {"witness":"mrz","value":"
var witnessWords = func() (words [document.User + 1]string) {
	for w := range words {
		words[w] = `{"witness":"` + document.Witness(w).String() + `","value":"`
	}
	return words
}()

// agreementWords are what the witnesses of a field come to: ,"agreement":"match"
var agreementWords = func() (words [normalize.Mismatch + 1]string) {
	for a := range words {
		words[a] = `,"agreement":"` + normalize.Agreement(a).String() + `"`
	}
	return words
}()

// checkWords are the outcomes of a check: ,"expiry":"ok"
var checkWords = func() (words [numGroups][HasError + 1]string) {
	for g := GroupType; g < numGroups; g++ {
		for s := range words[g] {
			words[g][s] = `,"` + g.String() + `":"` + Status(s).String() + `"`
		}
	}
	for s := range words[GroupType] { // the first
		words[GroupType][s] = words[GroupType][s][len(","):]
	}
	return words
}()

// elementWords begin an element of a zone: "birth_date":"
// digitWords begin its check digit: {"element":"birth_date","got":
var elementWords, digitWords = func() (element, digit [mrz.Composite + 1]string) {
	for e := range element {
		name := mrz.Element(e).String()
		element[e], digit[e] = `"`+name+`":"`, `{"element":"`+name+`","got":`
	}
	return element, digit
}()
