package nearest_test

import (
	"slices"
	"strings"
	"testing"

	_ "github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/internal/nearest"
)

func TestOf(t *testing.T) {
	words := strings.Fields("birth_date birth_place expired-document future-date TD1 TD2 TD3 MRVA idn-nik mys-mykad sex")
	for _, test := range []struct{ word, want string }{
		{"birthdate", "birth_date birth_place"},
		{"BIRTH-DATE", "birth_date birth_place"},
		{"birth", "birth_date birth_place"}, // a forgotten part
		{"expired-documnt", "expired-document"},
		{"idn-nikk", "idn-nik"},
		{"TD", "TD1 TD2 TD3"},
		{"td4", "TD1 TD2 TD3"},
		{"se", "sex"},
		{"s", ""},
		{"", ""},
		{"something else", ""},
	} {
		if got := nearest.Of(test.word, words); !slices.Equal(got, strings.Fields(test.want)) {
			t.Errorf("%q: %v, want %v", test.word, got, test.want)
		}
	}
}
