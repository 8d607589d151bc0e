package normalize_test

import (
	"fmt"

	"github.com/ocrlint/ocrlint/normalize"
)

// tell prints what a parser made of a text.
func tell(p normalize.Parsed) {
	switch p.State {
	case normalize.Read:
		fmt.Print(p.Value)
	case normalize.Ambiguous:
		fmt.Print("one of ", p.Alternatives)
	default: // NotGiven, Unknown, Unreadable
		fmt.Print(p.State)
	}
	if p.Note != 0 {
		fmt.Print(" - ", p.Note)
	}
	fmt.Println()
}

func ExampleParse() {
	indonesia, _ := normalize.MakeCountry("IDN")
	h := normalize.Hints{Field: normalize.MaritalStatus, Country: indonesia}
	tell(normalize.Parse("BELUM KAWIN", h))
	tell(normalize.Parse("BELUM KAWIM", h))
	tell(normalize.Parse("JANDA", h))
	tell(normalize.Parse("***", h))
	// Output:
	// single
	// single - a misread word
	// one of [divorced widowed]
	// unknown - masked
}

func ExampleCompare() {
	printed := normalize.Parse("SWISS", normalize.Hints{Field: normalize.Nationality})
	for _, other := range []string{"CHE", "CHN", "KOREAN"} {
		c := normalize.Compare(normalize.Nationality, printed, normalize.Parse(other, normalize.Hints{Field: normalize.Nationality}))
		fmt.Print(other, " ", c.Agreement)
		if c.Reason != normalize.NoReason {
			fmt.Print(": ", c.Reason)
		}
		fmt.Println()
	}
	// Output:
	// CHE match
	// CHN mismatch: different
	// KOREAN mismatch: none of several values
}

func ExampleParseSex() {
	mexico, _ := normalize.MakeCountry("MEX")
	tell(normalize.ParseSex("LAKI-LAKI Gol. Darah : O", normalize.Hints{}))
	tell(normalize.ParseSex("M", normalize.Hints{Country: mexico, Type: normalize.VoterCard}))
	tell(normalize.ParseSex("M", normalize.Hints{Country: mexico})) // of a card or of a passport?
	tell(normalize.ParseSex("M/F", normalize.Hints{}))
	// Output:
	// M
	// F - as the issuing country or language prints it
	// one of [M F] - Doc 9303 and the issuing country read the letter differently
	// unreadable - the caption of the field
}

func ExampleParseZoneSex() {
	tell(normalize.ParseZoneSex("F", "F"))
	tell(normalize.ParseZoneSex("<", "<"))
	tell(normalize.ParseZoneSex("0", ""))
	// Output:
	// F
	// unknown - unspecified
	// unreadable
}

func ExampleParseCountry() {
	tell(normalize.ParseCountry("中国/CHINESE", normalize.Hints{}))
	tell(normalize.ParseCountry("D<<", normalize.Hints{}))
	tell(normalize.ParseCountry("KOREAN", normalize.Hints{}))
	tell(normalize.ParseCountry("ATLANTIS", normalize.Hints{}))
	// Output:
	// CHN
	// DEU
	// one of [KOR PRK]
	// unreadable
}

func ExampleMakeCountry() {
	c, ok := normalize.MakeCountry("IDN")
	fmt.Println(c, c.Alpha2(), c.Numeric(), c.Name(), ok)
	c, ok = normalize.MakeCountry("GER")
	fmt.Println(c.IsValid(), ok)
	// Output:
	// IDN ID 360 Indonesia true
	// false false
}

func ExampleParseName() {
	tell(normalize.ParseName("Dr.  Jürgen Müller", normalize.Hints{Field: normalize.FullName}))
	tell(normalize.ParseName("FNU", normalize.Hints{Field: normalize.GivenNames}))
	tell(normalize.ParseName("12345", normalize.Hints{Field: normalize.Surname}))
	// Output:
	// Dr. Jürgen Müller - with a title or suffix
	// unknown - a placeholder for a name that is not given
	// unreadable - no letter in the name
}

func ExampleSplitName() {
	n := normalize.SplitName("Prof. Erika Mustermann née Gabler")
	fmt.Printf("%q %q %q\n", n.Prefix, n.Name, n.Other)
	n = normalize.SplitName("ERIKSSON, ANNA MARIA")
	fmt.Printf("%q %q\n", n.Surname, n.GivenNames)
	if n = normalize.SplitName("ANNA ERIKSSON"); n.Surname == "" {
		fmt.Println("which is the surname is not known")
	}
	// Output:
	// "Prof." "Erika Mustermann" "Gabler"
	// "ERIKSSON" "ANNA MARIA"
	// which is the surname is not known
}

func ExampleCompareNames() {
	germany, _ := normalize.MakeCountry("DEU")
	printed := normalize.Names{FullName: "Dr. Jürgen Müller"}
	zone := normalize.Names{Surname: "MUELLER", GivenNames: "JUERGEN", Zone: true}
	fmt.Println(normalize.CompareNames(printed, zone, germany).FullName)
	zone.Surname = "MILLER"
	if c := normalize.CompareNames(printed, zone, germany); c.FullName.Agreement == normalize.Mismatch {
		fmt.Println("another name:", c.FullName.Reason)
	}
	// Output:
	// {compatible title}
	// another name: different
}

func ExampleParseDocType() {
	for _, s := range []string{"driving_license", "SURAT IZIN MENGEMUDI", "护照", "PASSPORT AND VISA"} {
		t, ok := normalize.ParseDocType(s)
		if !ok {
			fmt.Println("no type of document, or several")
			continue
		}
		fmt.Println(t)
	}
	// Output:
	// driving_license
	// driving_license
	// passport
	// no type of document, or several
}

func ExampleParseCard() {
	for _, number := range []string{"4111 1111 1111 1111", "4111 1111 1111 1112", "4111-11XX-XXXX-1111"} {
		c, ok := normalize.ParseCard(number)
		if !ok {
			fmt.Println("not only digits")
			continue
		}
		fmt.Printf("%s, length %t, check digit %t\n", c.Network, c.Length, c.Check)
	}
	// Output:
	// Visa, length true, check digit true
	// Visa, length true, check digit false
	// not only digits
}

func ExampleParseHeight() {
	usa, _ := normalize.MakeCountry("USA")
	tell(normalize.ParseHeight("1.80 m", normalize.Hints{}))
	tell(normalize.ParseHeight("511", normalize.Hints{Country: usa}))
	tell(normalize.ParseHeight("71", normalize.Hints{})) // centimetres or inches?
	tell(normalize.ParseHeight("18O cm", normalize.Hints{}))
	// Output:
	// 180
	// 180 - converted from feet, inches or pounds
	// one of [71 180] - a number without a unit
	// unreadable
}

func ExampleParseWeight() {
	tell(normalize.ParseWeight("80,5 KG", normalize.Hints{}))
	tell(normalize.ParseWeight("176 lb", normalize.Hints{}))
	tell(normalize.ParseWeight("80", normalize.Hints{}))
	// Output:
	// 80.5
	// 80 - converted from feet, inches or pounds
	// one of [80 36] - a number without a unit
}

func ExampleParseBloodType() {
	tell(normalize.ParseBloodType("0 Rh (+)", normalize.Hints{}))
	tell(normalize.ParseBloodType("8+", normalize.Hints{}))
	tell(normalize.ParseBloodType("C", normalize.Hints{}))
	// Output:
	// O+
	// B+ - a misread word
	// unreadable
}

func ExampleParseMaritalStatus() {
	tell(normalize.ParseMaritalStatus("SOLTEIRO/SINGLE", normalize.Hints{}))
	tell(normalize.ParseMaritalStatus("DUL", normalize.Hints{}))
	tell(normalize.ParseMaritalStatus("it is complicated", normalize.Hints{}))
	// Output:
	// single
	// one of [divorced widowed]
	// it is complicated - unlisted
}

func ExampleParseReligion() {
	tell(normalize.ParseReligion("KRISTEN", normalize.Hints{}))
	tell(normalize.ParseReligion("1SLAM", normalize.Hints{}))
	tell(normalize.ParseReligion("Zoroastrian", normalize.Hints{}))
	// Output:
	// christian_protestant
	// islam - a misread word
	// Zoroastrian - unlisted
}

func ExampleParseEyeColor() {
	tell(normalize.ParseEyeColor("Castanhos", normalize.Hints{}))
	tell(normalize.ParseEyeColor("violet", normalize.Hints{}))
	// Output:
	// brown
	// violet - unlisted
}

func ExampleParseInvoiceType() {
	tell(normalize.ParseInvoiceType("增值税专用发票"))
	tell(normalize.ParseInvoiceType("04"))
	tell(normalize.ParseInvoiceType("a receipt"))
	// Output:
	// 1
	// 4
	// a receipt
}

func ExampleParsed_Settle() {
	p := normalize.ParseSex("K", normalize.Hints{}) // a man in Azerbaijan, a woman in Poland
	tell(p)
	if p.Settle(normalize.Value{Sex: normalize.Female}) { // as the zone has it
		tell(p)
	}
	if !p.Settle(normalize.Value{Sex: normalize.Male}) {
		fmt.Println("nothing is left to decide")
	}
	// Output:
	// one of [M F] - a letter that depends on the country
	// F - decided by the reading of another witness
	// nothing is left to decide
}

func ExampleBeside() {
	h := normalize.Hints{Field: normalize.BirthPlace}
	text := "JAKARTA, 17-08-1990"
	for f, p := range normalize.Beside(text, normalize.Parse(text, h), h) {
		fmt.Print(f, " ")
		tell(p)
	}
	text = "JAKARTA"
	for f := range normalize.Beside(text, normalize.Parse(text, h), h) {
		fmt.Println("never:", f)
	}
	// Output:
	// birth_date 1990-08-17 - from the text of another field
}

func ExampleParseField() {
	f, ok := normalize.ParseField("birth_date")
	fmt.Println(f, f.Kind() == normalize.DateValue, ok)
	_, ok = normalize.ParseField("dob")
	fmt.Println(ok)
	// Output:
	// birth_date true true
	// false
}

func ExampleParseNumber() {
	tell(normalize.ParseNumber(" l898 902c3 "))
	tell(normalize.ParseNumber("900101-1●●●●●●"))
	tell(normalize.ParseNumber("--"))
	// Output:
	// L898902C3
	// 900101-1****** - masked
	// unreadable
}
