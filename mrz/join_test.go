package mrz

import (
	"slices"
	"strings"
	"testing"
)

// pieces reads "surname=ERIKSSON birth_date#=2": # stands behind the element of a
// check digit, _ for a blank.
func pieces(list string) (all []Piece) {
	for _, word := range strings.Fields(list) {
		name, text, _ := strings.Cut(word, "=")
		name, digit := strings.CutSuffix(name, "#")
		i := slices.Index(elementNames[:], name)
		all = append(all, Piece{Element(i), digit, strings.ReplaceAll(text, "_", " ")})
	}
	return all
}

func TestJoin(t *testing.T) {
	const (
		td3  = "document_code=P issuing_state=UTO nationality=UTO sex=F birth_date=740812 expiry_date=120415 document_number=L898902C3 "
		name = "surname=ERIKSSON given_names=ANNA_MARIA "
		own  = "document_number#=6 birth_date#=2 expiry_date#=9 "
		rest = "optional_data=ZE184226B<<<<< optional_data#=1 composite#=0"
	)
	line1 := "P<UTOERIKSSON<<ANNA<MARIA" + strings.Repeat("<", 19) + "\n"
	for _, tt := range []struct{ name, layout, pieces, want string }{
		{"the specimen of Doc 9303-4", "TD3", td3 + name + own + rest, line1 + "L898902C36UTO7408122F1204159ZE184226B<<<<<10"},
		{"any order", "TD3", rest + " given_names=anna-maria " + own + "surname=ERIKSSON " + td3, line1 + "L898902C36UTO7408122F1204159ZE184226B<<<<<10"},
		{"a wrong digit stays", "TD3", td3 + name + "document_number#=7 birth_date#=2 expiry_date#=9 " + rest, line1 + "L898902C37UTO7408122F1204159ZE184226B<<<<<10"},
		{"no personal number", "TD3", td3 + name + own + "composite#=8", line1 + "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<8"},
		{"given names alone", "TD3", td3 + "given_names=ANNA " + own + rest, "P<UTO<<ANNA" + strings.Repeat("<", 33) + "\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"},
		{"long names", "TD3", td3 + "surname=" + strings.Repeat("A", 50) + " given_names=B " + own + rest, "P<UTO" + strings.Repeat("A", 39) + "\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"},
		{"one place left for the given names", "TD3", td3 + "surname=" + strings.Repeat("A", 36) + " given_names=BC " + own + rest, "P<UTO" + strings.Repeat("A", 36) + "<<B\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"},
		{"an empty surname", "TD3", td3 + "surname= given_names=ANNA " + own + rest, "P<UTO<<ANNA" + strings.Repeat("<", 33) + "\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"},
		{"fillers at the end are none of a piece", "TD3", td3 + "surname=ERIKSSON<<< given_names=ANNA<MARIA<< " + own + "optional_data=ZE184226B<<<<<<<<< optional_data#=1 composite#=0", line1 + "L898902C36UTO7408122F1204159ZE184226B<<<<<10"},
		{"a filler for a digit", "TD1", "document_code=I issuing_state=UTO nationality=UTO sex=M birth_date=340712 expiry_date=950712 document_number=D23145890 document_number#=< optional_data=7349 birth_date#=7 expiry_date#=2 surname=STEVENSON given_names=PETER_JOHN composite#=2",
			"I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<"},
		{"another layout's code", "MRVA", td3 + name + own + "optional_data=6ZE184226B", ""},
		{"a digit is missing", "TD3", td3 + name + "document_number#=6 birth_date#=2 " + rest, ""},
		{"the composite is missing", "TD3", td3 + name + own + "optional_data=ZE184226B optional_data#=1", ""},
		{"a date is missing", "TD3", strings.Replace(td3, "birth_date=740812", "", 1) + name + own + rest, ""},
		{"too long", "TD3", td3 + name + own + "optional_data=ZE184226B123456 optional_data#=1 composite#=0",
			"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B1234510"},
		{"too long, and no digit tells", "TD3", strings.Replace(td3, "nationality=UTO", "nationality=UTOO", 1) + name + own + rest, ""},
		{"no characters of a zone", "TD3", td3 + "surname=MÜLLER " + own + rest, ""},
		{"twice", "TD3", td3 + name + own + rest + " sex=M", ""},
		{"no such element", "TD3", td3 + name + own + rest + " optional_data_2=A", ""},
		{"no such digit", "TD3", td3 + name + own + rest + " sex#=1", ""},
		{"no such layout", "TD4", td3 + name + own + rest, ""},
		{"nothing", "TD3", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			given := pieces(tt.pieces)
			z, places, ok := Join(tt.layout, given)
			if ok != (tt.want != "") || ok && z.String() != tt.want {
				t.Fatalf("got\n%s (%v), want\n%s", z, ok, tt.want)
			}
			if !ok {
				return
			}
			for i, p := range given {
				if places[i] == (Span{}) && p.Element == GivenNames {
					continue
				}
				text, _ := pieceText(p)
				if got := z.text(places[i]); !strings.HasPrefix(got, text) && !strings.HasPrefix(text, got) {
					t.Errorf("%v stands at %v, where the zone has %q", p.Element, places[i], got)
				}
			}
		})
	}
}

// TestJoinBuild: the pieces of a zone that was built give the zone.
func TestJoinBuild(t *testing.T) {
	f := Fields{DocumentCode: "I", IssuingState: "UTO", Surname: "ERIKSSON", GivenNames: "ANNA MARIA", DocumentNumber: "D23145890",
		Nationality: "UTO", BirthDate: "740812", Sex: "F", ExpiryDate: "120415", OptionalData: "7349"}
	for _, layout := range []string{"TD1", "TD2", "TD3", "MRVA", "MRVB"} {
		f.DocumentCode = map[string]string{"TD3": "P", "MRVA": "V", "MRVB": "V"}[layout]
		if f.DocumentCode == "" {
			f.DocumentCode = "I"
		}
		z, _, err := Build(f, layout)
		if err != nil {
			t.Fatal(layout, err)
		}
		var ps []Piece
		for e := DocumentCode; e < numElements; e++ {
			if z.Has(e) && e != Names {
				ps = append(ps, Piece{e, false, z.Element(e)})
			}
		}
		for _, c := range z.Checks() {
			ps = append(ps, Piece{c.Element, true, string(rune(c.Got))})
		}
		if got, _, ok := Join(layout, ps); !ok || got.String() != z.String() || !got.Valid() {
			t.Errorf("%s: got\n%s (%v), want\n%s", layout, got, ok, z)
		}
	}
}
