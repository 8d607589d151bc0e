package normalize

import (
	"testing"

	"github.com/ocrlint/ocrlint/mrz"
)

// TestMarksInWords: which texts are printed as short words and codes are, and in which a
// mark stands that a reader took for a letter.
func TestMarksInWords(t *testing.T) {
	for _, test := range []struct {
		text       string
		shape, odd bool
	}{
		{"USA", true, false},
		{" USA ", true, false},
		{"D<<", true, false},
		{"D<", false, false},
		{"U.S.A.", true, false},
		{"U.S.", true, false},
		{"R.-U.", true, false},
		{"U. K.", true, false},
		{"U.", false, false},
		{"US.A.", false, false},
		{"U.SA", false, false},
		{"U.SA.", false, false},
		{"U.S.A", true, false},
		{"U-S", false, false},
		{"U S", false, false},
		{"U.S-", false, false},
		{"-U.S.", false, true},
		{"(USA)", true, false},
		{"[USA]", true, true},
		{"（USA）", true, false},
		{"( USA )", true, false},
		{"(USA", false, true},
		{"USA)", false, true},
		{"[USA)", false, true},
		{"BN(O)", true, false},
		{"BN(O", false, true},
		{"BN(O)X", false, false},
		{"W N I", true, false},
		{"W N I X", true, false},
		{"W NI", false, false},
		{"A B", false, false},
		{"A B CD", false, false},
		{"É", true, false},
		{"e\u0301", true, false},
		{"১২", true, false},
		{"U2", true, false},
		{"", true, false},
		{"United Kingdom", false, false},
		{"Guinea-Bissau", false, false},
		{"Côte d'Ivoire", false, false},
		{"St. Lucia", false, false},
		{"S:t Lucia", false, false},
		{"S:t", false, false},
		{"S:", false, false},
		{"S:ta", false, true},
		{"S,t", false, true},
		{"S, t", false, false},
		{"Uni:ed", false, true},
		{"Uni&ed", false, true},
		{"Uni<ed", false, true},
		{"1:ed", false, false},
		{"Uni:1", false, false},
		{"/ndia", false, true},
		{",ndia", false, true},
		{".ndia", false, true},
		{"-ndia", false, true},
		{"'ndia", false, true},
		{"`ndia", false, true},
		{"<ndia", false, true},
		{"- ndia", false, false},
		{"Indi/", false, true},
		{"Indi&", false, true},
		{"Indi`", false, true},
		{"Indi'", false, false},
		{"Росси'", false, false},
		{"فرنسا'", false, true},
		{"Росси.", false, false},
		{"'1", false, false},
		{"1/", false, false},
		{"Ind;a", false, true},
		{"Ind=a", false, true},
		{"Ind_a", false, true},
		{"Ind|a", false, true},
		{`Ind\\a`, false, true},
		{`Ind"a`, false, true},
		{"a,", false, false},
		{"é/", false, true},
	} {
		if shape, odd := hasShape(test.text), hasOddMark(test.text); shape != test.shape || odd != test.odd {
			t.Errorf("%q: shape %t, odd mark %t", test.text, shape, odd)
		}
	}
}

// TestLetterForLetter: one letter of a word may be another that looks like it, or any other
// in a long one.
func TestLetterForLetter(t *testing.T) {
	for _, test := range []struct {
		word, read string
		alike, off bool
	}{
		{"brown", "brown", false, true},
		{"brown", "br0wn", true, true},
		{"br0wn", "brown", true, true},
		{"brown", "br0vn", false, false},
		{"zoo", "z00", false, false},
		{"brown", "braun", false, false},
		{"brown", "brawn", false, true},
		{"brown", "brow", false, true},
		{"brown", "rown", false, true},
		{"brown", "bronw", false, false},
		{"brow", "brown", false, true},
		{"rown", "brown", false, true},
		{"bro", "brown", false, false},
		{"zebra", "2ebra", true, true},
		{"zebra", "zebr\xc3", false, true},
		{"bl\xc3u", "bl0u", false, true},
	} {
		if alike, off := looksLike(test.word, []byte(test.read)), oneLetterOff(test.word, []byte(test.read)); alike != test.alike || off != test.off {
			t.Errorf("%q for %q: alike %t, one letter off %t", test.read, test.word, alike, off)
		}
	}
	for word, long := range map[string]bool{"married": true, "single": false, "marriedé": true, "ééé": false, "éééa": false, "ééééééé": true} {
		if isLong(word) != long {
			t.Errorf("%q is long: %t", word, !long)
		}
	}
}

// TestReasonsOfPlaces: the reasons that name a field, an element or a letter, and those for
// which a value stands in another place.
func TestReasonsOfPlaces(t *testing.T) {
	other := map[Reason]bool{BySlot: true, BySwap: true}
	for f := range NumFields {
		r := AsField(Field(f))
		if other[r] = true; r.String() != Field(f).String() {
			t.Errorf("the reason of %s is %q", Field(f), r)
		}
	}
	for e := mrz.DocumentCode; e.String() != ""; e++ {
		r := AsElement(e)
		if other[r] = true; r.String() != e.String() {
			t.Errorf("the reason of %s is %q", e, r)
		}
	}
	for _, letter := range []byte("AKZ") {
		r := FillerAs(letter)
		if other[r] = false; r.String() != "a filler read as "+string(letter) {
			t.Errorf("the reason of %c is %q", letter, r)
		}
	}
	for r := range numReasons {
		if _, ok := other[r]; !ok {
			other[r] = false
		}
	}
	for r, want := range other {
		if r.OtherPlace() != want {
			t.Errorf("%q is a reason of another place: %t", r, !want)
		}
	}
	if s := numReasons.String(); s != "" {
		t.Errorf("no reason is %q", s)
	}
}
