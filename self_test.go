package ocrlint_test

import (
	"fmt"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
)

// TestSelfContradiction: a page that gives a date twice is told exactly when the two
// differ, whatever their notations and calendars, at both places; and where they
// agree the field has the date.
func TestSelfContradiction(t *testing.T) {
	thai := [...]string{"ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."}
	notations := [...]func(y, m, d int) string{
		func(y, m, d int) string { return printed([3]int{y, m, d}, "YYYY-MM-DD") },
		func(y, m, d int) string { return printed([3]int{y, m, d}, "DD/MM/YYYY") },
		func(y, m, d int) string { return printed([3]int{y, m, d}, "DD MON. YYYY") },
		func(y, m, d int) string { return fmt.Sprintf("%d %s %d", d, thai[m-1], y+543) },
	}
	count := 0
	for i := range 120 {
		y, m, d := 1950+i*7%55, 1+i*5%12, 1+i*11%27
		want := normalize.MustParseDate(fmt.Sprintf("%04d-%02d-%02d", y, m, d))
		for j, a := range notations {
			for k, b := range notations {
				for _, later := range []int{0, 1} {
					count++
					first, second := a(y, m, d), b(y, m, d+later)
					answer := fmt.Sprintf(`{"message":{"status":2011},"cardsinfo":[{"type":"2011","items":[
						{"desc":"Date of Birth","content":%q},{"desc":"Date of Birth(Thai)","content":%q}]}]}`, first, second)
					r, err := ocrlint.Check([]byte(answer), ocrlint.Options{AsOf: asOf})
					if err != nil {
						t.Fatal(err)
					}
					told := false
					for _, f := range r.Documents[0].Findings {
						if f.Rule == "self-contradiction" {
							told = f.At.Pointer == "/cardsinfo/0/items/1/content" && len(f.Related) == 1 && f.Related[0].Pointer == "/cardsinfo/0/items/0/content"
						}
					}
					got := r.Documents[0].Value(normalize.BirthDate).Date
					switch {
					case told != (later == 1):
						t.Errorf("notations %d and %d, %s and %s: told %t", j, k, first, second, told)
					case later == 0 && (got.String() != want.String() || r.Result != rules.Pass):
						t.Errorf("notations %d and %d, %s and %s: %s %s", j, k, first, second, r.Result, got)
					}
				}
			}
		}
	}
	t.Logf("%d pages", count)
}
