package lang_test

import (
	"fmt"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
)

func ExampleLanguage_Message() {
	f := rules.Finding{
		Message: "birth_date is after the reference date",
		Code:    "in-the-future", Args: []rules.Arg{{Name: "field", Value: normalize.BirthDate}},
	}
	for _, id := range []string{"en", "id", "zh", "es", "fr", "de"} {
		l, _ := lang.Named(id)
		fmt.Printf("%s: %s\n", id, l.Message(&f))
	}
	// Output:
	// en: birth_date is after the reference date
	// id: tanggal lahir: setelah tanggal acuan
	// zh: 出生日期：晚于参考日期
	// es: fecha de nacimiento: posterior a la fecha de referencia
	// fr: date de naissance : postérieure à la date de référence
	// de: Geburtsdatum: liegt nach dem Stichtag
}

// A message of a rule of one's own has no code, and stays as it is.
func ExampleLanguage_Message_own() {
	l, _ := lang.Named("de")
	fmt.Println(l.Message(&rules.Finding{Message: "the branch is closed"}))
	// Output: the branch is closed
}
