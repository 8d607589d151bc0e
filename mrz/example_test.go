package mrz_test

import (
	"errors"
	"fmt"

	"github.com/ocrlint/ocrlint/mrz"
)

const passport = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"

func ExampleParse() {
	zone, err := mrz.Parse(passport)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(zone.Layout().ID(), zone.Valid())
	fmt.Println(zone.Element(mrz.Surname), zone.Element(mrz.DocumentNumber))
	// Output:
	// TD3 true
	// ERIKSSON L898902C3
}

// What is no zone is a Problem, whose kind tells what is wrong with the text; where
// the layout can be told, the zone holds what could be read.
func ExampleParse_problem() {
	zone, err := mrz.Parse(passport[:80])
	var p mrz.Problem
	if errors.As(err, &p) && p.Kind == mrz.LineLength {
		fmt.Println(p)
	}
	fmt.Println(zone.Element(mrz.Surname), zone.Valid())

	_, err = mrz.Parse("one\ntwo\nthree")
	fmt.Println(err)
	// Output:
	// line 2 has 35 of 44 characters
	// ERIKSSON false
	// not a zone: 3 lines, of lengths that no layout has
}

// A wrong check digit is no error of Parse: the zone is there, and says so.
func ExampleParseLines() {
	zone, err := mrz.ParseLines(
		"I<UTOD231458907<<<<<<<<<<<<<<<",
		"7408132F1204159UTO<<<<<<<<<<<6",
		"ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range zone.Checks() {
		if c.Status == mrz.Invalid {
			fmt.Printf("line %d column %d: %s: got %c, want %c\n", c.Line, c.Column, c.Element, c.Got, c.Want)
		}
	}
	_, err = mrz.ParseLines()
	fmt.Println(err)
	// Output:
	// line 2 column 7: birth_date: got 2, want 3
	// line 2 column 30: composite: got 6, want 3
	// not a zone: 0 lines, of lengths that no layout has
}

func ExampleFind() {
	text := "scanned: p<utoeriksson<<anna<maria<<<<<<<<<<<<<<<<<<< | L898902C36UTO7408122F1204159ZE184226B<<<<<10 end"
	found, err := mrz.Find(text)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range found {
		fmt.Println(f.Zone.Layout().ID(), f.Zone.Valid(), f.Err())
		at := f.Offset(f.Zone.Place(mrz.DocumentNumber))
		fmt.Println("the number starts at byte", at, "with", text[at:at+1])
	}
	_, err = mrz.Find("see the passport")
	fmt.Println(err)
	// Output:
	// TD3 true <nil>
	// the number starts at byte 56 with L
	// no zone: no line looks like one of a zone
}

// Repair changes a character only when the check digits prove the change.
func ExampleZone_Repair() {
	for _, second := range []string{
		"L898902C36UTO74O8122F1204159ZE184226B<<<<<10", // the letter O in a date
		"L898902C37UTO7408122F1204159ZE184226B<<<<<10", // another digit in a digit's place
	} {
		zone, err := mrz.ParseLines("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", second)
		if err != nil {
			fmt.Println(err)
			return
		}
		r := zone.Repair(nil)
		if r.Refused != mrz.NotRefused {
			fmt.Println("not repaired:", r.Refused)
			continue
		}
		for _, e := range r.Edits {
			fmt.Printf("line %d column %d: %c becomes %c: %s\n", e.Line, e.Column, e.From, e.To, e.Reason)
		}
	}
	// Output:
	// line 2 column 16: O becomes 0: a letter where only a digit can stand
	// not repaired: a check digit read as another digit explains the zone, and is not changed without evidence
}

// With the number that another witness reads, more can be proven.
func ExampleEvidence() {
	zone, err := mrz.ParseLines("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898912C36UTO7408122F1204159ZE184226B<<<<<10")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("alone:", zone.Repair(nil).Refused)
	r := zone.Repair(mrz.Evidence{mrz.DocumentNumber: "L898902C3"})
	fmt.Println("with the number:", r.Zone.Valid(), r.Edits[0].Reason)
	// Output:
	// alone: no likely misreading satisfies every check digit
	// with the number: true as an independent witness reads it
}

func ExampleZone_Diagnose() {
	zone, err := mrz.ParseLines("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C37UTO7408122F1204159ZE184226B<<<<<10")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(zone.Diagnose())
	fmt.Println(new(mrz.Zone).Diagnose())
	// Output:
	// one wrong character explains the failing check digits: it is in the document number
	// there is no zone to explain
}

func ExampleZone_BlindSpots() {
	zone, err := mrz.Parse(passport)
	if err != nil {
		fmt.Println(err)
		return
	}
	spot := zone.BlindSpots()[0]
	fmt.Printf("line %d column %d: %s passes as well\n", spot.Line, spot.Column, spot.Alternatives)
	fmt.Println("equations over the birth date:", zone.Protection(mrz.BirthDate), "over the names:", zone.Protection(mrz.Surname))
	// Output:
	// line 2 column 1: 1BV passes as well
	// equations over the birth date: 2 over the names: 0
}

// The date of a zone has no century, and may be one that no calendar has.
func ExampleZone_Date() {
	zone, err := mrz.ParseLines("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7402319F1204159ZE184226B<<<<<10")
	if err != nil {
		fmt.Println(err)
		return
	}
	d, ok := zone.Date(mrz.BirthDate)
	fmt.Println(d, ok, d.IsPossible())
	_, ok = zone.Date(mrz.IssueDate)
	fmt.Println(ok)
	// Output:
	// 740231 true false
	// false
}

func ExampleBuild() {
	zone, cut, err := mrz.Build(mrz.Fields{
		DocumentCode: "I", IssuingState: "DEU", Nationality: "DEU",
		Surname: "Müller-Lüdenscheidt", GivenNames: "Erika Maria Magdalena",
		DocumentNumber: "T22000129", BirthDate: "640812", Sex: "F", ExpiryDate: "271031",
	}, "TD1")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(zone)
	fmt.Println("cut:", cut)
	// Output:
	// I<D<<T220001293<<<<<<<<<<<<<<<
	// 6408125F2710316D<<<<<<<<<<<<<4
	// MUELLER<LUEDENSCHEIDT<<ERI<M<M
	// cut: [given_names]
}

func ExampleBuild_error() {
	_, _, err := mrz.Build(mrz.Fields{
		DocumentCode: "P", IssuingState: "UTO", Nationality: "UTO",
		Surname: "Eriksson", DocumentNumber: "L898902C3", BirthDate: "740230",
	}, "TD3")
	var e mrz.FieldError
	if errors.As(err, &e) {
		fmt.Println(e.Element, e.Kind == mrz.BadDate)
	}
	fmt.Println(err)
	// Output:
	// birth_date true
	// birth_date: no date of the calendar, as YYMMDD
}

// Join takes the check digits as they were read: Build would compute them.
func ExampleJoin() {
	pieces := []mrz.Piece{
		{Element: mrz.DocumentCode, Text: "P"},
		{Element: mrz.IssuingState, Text: "UTO"},
		{Element: mrz.Surname, Text: "ERIKSSON"},
		{Element: mrz.GivenNames, Text: "ANNA MARIA"},
		{Element: mrz.DocumentNumber, Text: "L898902C3"}, {Element: mrz.DocumentNumber, Digit: true, Text: "6"},
		{Element: mrz.Nationality, Text: "UTO"},
		{Element: mrz.BirthDate, Text: "740812"}, {Element: mrz.BirthDate, Digit: true, Text: "2"},
		{Element: mrz.Sex, Text: "F"},
		{Element: mrz.ExpiryDate, Text: "120415"}, {Element: mrz.ExpiryDate, Digit: true, Text: "9"},
		{Element: mrz.OptionalData, Text: "ZE184226B"}, {Element: mrz.OptionalData, Digit: true, Text: "1"},
		{Element: mrz.Composite, Digit: true, Text: "0"},
	}
	zone, places, ok := mrz.Join("TD3", pieces)
	fmt.Println(ok, zone.Valid(), places[2])
	_, _, ok = mrz.Join("TD3", pieces[:4])
	fmt.Println("without the digits:", ok)
	// Output:
	// true true {1 6 15}
	// without the digits: false
}

func ExampleTransliterate() {
	for _, issuer := range []string{"DEU", "TUR", "CHN"} {
		zone, ok := mrz.Transliterate("Lü", issuer)
		fmt.Println(issuer, zone, ok)
	}
	zone, ok := mrz.Transliterate("Jón ☺", "ISL")
	fmt.Println(zone, ok)
	zone, ok = mrz.Transliterate("王 Wang", "CHN")
	fmt.Println(zone, ok, "for want of a spelling")
	// Output:
	// DEU LUE true
	// TUR LU true
	// CHN LYU true
	// JON true
	// WANG false for want of a spelling
}

func ExampleSpells() {
	fmt.Println(mrz.Spells("Müller-Groß", "MUELLER<GROSS", "D"))
	fmt.Println(mrz.Spells("Müller", "MULER", "D"))
	fmt.Println(mrz.SpellsPrefix("Papadopoulos", "PAPADOPO", "GRC"))
	// Output:
	// true
	// false
	// true
}

func ExampleLookupState() {
	for _, code := range []string{"D", "UTO", "TUX"} {
		s, ok := mrz.LookupState(code)
		fmt.Println(code, ok, s.Kind, s.Name)
	}
	// Output:
	// D true icao Germany
	// UTO true icao Utopia
	// TUX false none
}

func ExampleCheckDigit() {
	fmt.Printf("%c %c\n", mrz.CheckDigit("740812"), mrz.CheckDigit("L898902C3"))
	// Output: 2 6
}

func ExampleAlike() {
	fmt.Println(mrz.Alike('0', 'O'), mrz.Alike('K', '<'), mrz.Alike('3', '7'))
	d, ok := mrz.PrintedDigit('|')
	fmt.Printf("%c %v\n", d, ok)
	_, ok = mrz.PrintedDigit('W')
	fmt.Println(ok)
	// Output:
	// true true false
	// 1 true
	// false
}
