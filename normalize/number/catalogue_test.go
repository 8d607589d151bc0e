package number

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/mrz"
)

func TestEveryFileIsListed(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	declared := regexp.MustCompile(`(?m)^var \w+ = scheme\{\n\tid: +"([^"]+)"`)
	found := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range declared.FindAllStringSubmatch(string(text), -1) {
			id := m[1]
			if other, twice := found[id]; twice {
				t.Errorf("%s declares %s, which %s declares too", file, id, other)
			}
			found[id] = file
			if want := strings.ReplaceAll(id, "-", "_") + ".go"; file != want {
				t.Errorf("%s declares %s, which belongs into %s", file, id, want)
			}
			if s, ok := Lookup(id); !ok || s.ID() != id {
				t.Errorf("%s of %s is not listed in schemes.go", id, file)
			}
		}
	}
	for i, s := range schemes {
		if found[s.id] == "" {
			t.Errorf("%s is listed, but no file declares it as var … = scheme{ and its id", s.id)
		}
		if i > 0 && schemes[i-1].id >= s.id {
			t.Errorf("schemes.go lists %s before %s, which is listed twice or out of order", schemes[i-1].id, s.id)
		}
	}
}

func TestSchemes(t *testing.T) {
	for _, s := range schemes {
		for _, country := range append([]string{s.country}, s.also...) {
			if state, ok := mrz.LookupState(country); country != "" && (!ok || state.Kind != mrz.ISO) {
				t.Errorf("%s: %q is no ISO country", s.id, country)
			}
		}
		if s.country != "" && !strings.HasPrefix(s.id, strings.ToLower(s.country)+"-") {
			t.Errorf("%s does not begin with its country", s.id)
		}
		for what, missing := range map[string]bool{
			"a name":           s.name == "",
			"a rule":           s.rule == "",
			"whom it names":    s.bearer == NoBearer,
			"valid examples":   len(s.valid) == 0,
			"invalid examples": len(s.invalid) == 0,
			"a shape":          s.mask == "" && s.sameAs == nil,
		} {
			if missing {
				t.Errorf("%s lacks %s", s.id, what)
			}
		}
		if len(s.sources) == 0 && s.strength > Advisory {
			t.Errorf("%s is %v without a source", s.id, s.strength)
		}
		if (s.check == nil) != (s.strength == None) && s.reserved == "" && s.sameAs == nil {
			t.Errorf("%s is %v, which does not go with having a check digit: %v", s.id, s.strength, s.check != nil)
		}
	}
}

func TestForCountry(t *testing.T) {
	var got []string
	for _, s := range ForCountry("SVK") {
		got = append(got, s.ID())
	}
	if want := []string{"cze-rc"}; !slices.Equal(got, want) {
		t.Errorf("SVK: %v, want %v", got, want)
	}
	if n := len(ForCountry("")); n != 0 {
		t.Errorf("%d schemes of no country", n)
	}
	if len(All()) != len(schemes) {
		t.Errorf("All returns %d of %d", len(All()), len(schemes))
	}
}

func TestCandidates(t *testing.T) {
	tests := []struct{ country, value, want string }{
		{"ESP", "99999999R", "esp-dni:valid esp-driver:valid"},
		{"ESP", "BAA000589", "esp-support:valid"},
		{"CHL", "125319092", "chl-run:valid chl-document:valid"},
		{"CHL", "125319093", "chl-document:valid chl-run:wrong_check"},
		{"PHL", "XXXX-XXXX-9101", "phl-psn:redacted"},
		{"LTU", "33309240064", "est-ik:valid"},
		{"IDN", "3171011708450001", "idn-nik:valid idn-kk:valid idn-npwp:valid idn-sim:valid"},
		{"ARE", "784198012345679", "are-emirates-id:wrong_check"},
		{"", "1M8GDM9AXKP042788", ""},
	}
	for _, test := range tests {
		var got []string
		for _, m := range Candidates(test.country, test.value) {
			got = append(got, m.Scheme.ID()+":"+m.Result.Status.String())
		}
		if s := strings.Join(got, " "); s != test.want {
			t.Errorf("%s %s: %s, want %s", test.country, test.value, s, test.want)
		}
	}
}

// TestCataloguesAreTheCallers changes all that the package hands out: nobody else
// sees it.
func TestCataloguesAreTheCallers(t *testing.T) {
	s, _ := Lookup("est-ik")
	for i := range All() {
		All()[i] = Scheme{}
	}
	ForCountry("EST")[0], IDs()[0] = Scheme{}, ""
	Candidates("EST", "36805280109")[0] = Match{}
	s.Also()[0], s.Sources()[0] = "", ""
	s.Valid()[0], s.Invalid()[0] = Example{}, Example{}
	nik, _ := Lookup("idn-nik")
	nik.Cards()[0], nik.PrintedOn()[0] = "", ""

	again, ok := Lookup("est-ik")
	if !ok || again != s || All()[0].ID() == "" || ForCountry("EST")[0].ID() == "" || IDs()[0] == "" ||
		s.Also()[0] != "LTU" || s.Sources()[0] == "" || s.Valid()[0].Value == "" || s.Invalid()[0].Value == "" || nik.Cards()[0] == "" || nik.PrintedOn()[0] == "" {
		t.Error("a caller has changed the catalogue")
	}
}

// The zero values are of no scheme, number or holder.
func TestZeroValues(t *testing.T) {
	var s Scheme
	if s.ID()+s.Country()+s.Name()+s.LocalName()+s.Rule()+s.String()+s.Bearer().String() != "" || s.Strength() != None ||
		s.Masked() || len(s.Also())+len(s.Cards())+len(s.PrintedOn())+len(s.Sources())+len(s.Valid())+len(s.Invalid()) != 0 {
		t.Error("the zero Scheme states something")
	}
	zero := s.Check("123456789")
	if zero.Status != Malformed || zero.Facts.String() != "" || zero.Bearer != NoBearer {
		t.Errorf("the zero Scheme finds %+v", zero)
	}
	if x, ok := Lookup(""); ok || x != s {
		t.Error("there is a scheme without ID")
	}
}

// TestWords holds the words by which reports name values, and that a value beyond
// them has none.
func TestWords(t *testing.T) {
	for got, want := range map[string]string{
		words(Malformed, Valid):      "malformed wrong_check redacted valid",
		words(None, Hard):            "none advisory soft hard",
		words(NoProblem, CheckFails): " shape date region_code reserved_value check_digit",
		words(OfDocument, OfHolder):  "document holder",
		words(NoBearer, Vehicle):     " person person_or_firm taxpayer firm family document vehicle",
		(Valid + 1).String() + (Hard + 1).String() + (CheckFails + 1).String() + (Vehicle + 1).String() + (OfHolder + 1).String(): "",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func words[T interface {
	~uint8
	String() string
}](from, to T) string {
	var all []string
	for v := from; v <= to; v++ {
		all = append(all, strings.ReplaceAll(v.String(), " ", "_"))
	}
	return strings.Join(all, " ")
}

// TestStatesBirth holds statesBirth against what the examples state.
func TestStatesBirth(t *testing.T) {
	for _, s := range schemes {
		states := false
		for _, e := range s.valid {
			states = states || s.judge(e.Value).Facts.YearDigits != 0
		}
		for _, adopted := range s.sameAs {
			states = states && !adopted.statesBirth()
		}
		if s.statesBirth() != states {
			t.Errorf("%s states the birth date: %v, its examples do: %v", s.id, !states, states)
		}
	}
}

// TestBearers: a number that itself tells a firm from a person says so.
func TestBearers(t *testing.T) {
	for _, test := range []struct {
		scheme, value string
		bearer        Bearer
	}{
		{"arg-cuil", "20-05536168-2", Person},
		{"arg-cuil", "30-70308853-4", Firm},
		{"chl-run", "12.531.909-2", Person},
		{"chl-run", "76.086.428-5", Firm},
		{"ind-pan", "ABCPE1234F", Person},
		{"ind-pan", "ABCCE1234F", Firm},
		{"ken-pin", "A004416331M", Person},
		{"ken-pin", "P051365947M", Firm},
		{"hrv-oib", "33392005961", PersonOrFirm},
		{"idn-npwp", "013000666091000", Taxpayer},
		{"idn-npwp", "3171011708450001", Person}, // the NIK
		{"idn-kk", "3171010101100001", Family},
		{"idn-kk", "", Family},
		{"vin", "1M8GDM9AXKP042788", Vehicle},
		{"esp-support", "BAA000589", Document},
	} {
		s, _ := Lookup(test.scheme)
		if r := s.Check(test.value); r.Bearer != test.bearer {
			t.Errorf("%s %s names a %v, want %v", test.scheme, test.value, r.Bearer, test.bearer)
		}
	}
	for b, want := range map[Bearer]bool{NoBearer: false, Person: true, PersonOrFirm: true, Taxpayer: false, Firm: false, Family: false, Document: false, Vehicle: false} {
		if b.NamesPerson() != want {
			t.Errorf("%v names a person: %v", b, !want)
		}
	}
}
