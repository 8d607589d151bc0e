// Package lang says in other languages than English what a report says: findings by their
// codes and arguments, and the words around them. A language is a file of texts; en.txt
// has the English of each and is what a new one begins with.
//
//	german, _ := lang.Named("de")
//	report, err := ocrlint.Check(answer, ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")})
//	if err != nil {
//		return err
//	}
//	for _, f := range report.Documents[0].Findings {
//		fmt.Println(german.Word(f.Severity), german.Message(&f))
//	}
//
// A program that only checks does not need it: the messages of findings are in English.
//
// The languages: https://github.com/ocrlint/ocrlint/blob/main/docs/languages.md
package lang
