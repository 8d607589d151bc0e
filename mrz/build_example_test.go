package mrz_test

import (
	"fmt"

	"github.com/ocrlint/ocrlint/mrz"
)

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

func ExampleTransliterate() {
	for _, issuer := range []string{"DEU", "TUR", "CHN"} {
		zone, _ := mrz.Transliterate("Lü", issuer)
		fmt.Println(issuer, zone, mrz.Spells("Lü", zone, issuer), mrz.Spells("Lü", "LO", issuer))
	}
	// Output:
	// DEU LUE true false
	// TUR LU true false
	// CHN LYU true false
}
