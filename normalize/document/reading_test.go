package document

import (
	"fmt"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
)

// Which two witnesses of one answer are two readings, and which of two answers.
func TestIndependent(t *testing.T) {
	dependent := map[[2]Witness]bool{{MRZ, VendorMRZ}: true, {VendorMRZ, MRZ}: true}
	for v := Visual; v < numWitnesses; v++ {
		for w := Visual; w < numWitnesses; w++ {
			user := v == User || w == User
			want := v != w && v != Merged && w != Merged && !user && !dependent[[2]Witness{v, w}]
			if got := (Origin{0, v}).Independent(Origin{0, w}); got != want {
				t.Errorf("%v and %v of one answer: %t", v, w, got)
			}
			if got := (Origin{0, v}).Independent(Origin{1, w}); got == user {
				t.Errorf("%v and %v of two answers: %t", v, w, got)
			}
		}
	}
}

func TestWitnessText(t *testing.T) {
	for w := Visual; w < numWitnesses; w++ {
		text, err := w.MarshalText()
		var again Witness
		if err != nil || again.UnmarshalText(text) != nil || again != w || w.String() == "" {
			t.Errorf("%v: %s, %v, read as %v", w, text, err, again)
		}
	}
	w := Chip
	for _, text := range []string{"", "eyes", "VISUAL"} {
		if err := w.UnmarshalText([]byte(text)); err == nil || err.Error() != "not a witness" || w != Chip {
			t.Errorf("%q: %v, %v", text, w, err)
		}
	}
	if numWitnesses.String() != "" || NoWitness.String() != "" {
		t.Error("no witness has a name")
	}
}

// given assembles one document of texts by several witnesses, "WITNESS FIELD TEXT".
func given(t *testing.T, c string, texts ...string) *Document {
	t.Helper()
	s := Source{Country: c}
	for i, text := range texts {
		var witness, field string
		rest := text
		for _, p := range []*string{&witness, &field} {
			for j := range rest {
				if rest[j] == ' ' {
					*p, rest = rest[:j], rest[j+1:]
					break
				}
			}
		}
		w, ok := witnessNamed(witness)
		f, named := normalize.ParseField(field)
		if !ok || !named {
			t.Fatalf("%q", text)
		}
		s.Raws = append(s.Raws, Raw{Field: f, Witness: w, Text: rest, At: fmt.Sprintf("/%d", i)})
	}
	return Assemble(Options{AsOf: normalize.MustParseDate("2026-11-01")}, s)
}

// Whose reading is the document's.
func TestCanonical(t *testing.T) {
	zone := []string{"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"}
	wrong := []string{zone[0], "L898902C36UTO7408132F3204153ZE184226B<<<<<16"} // the digit of the birth date fails
	for _, tt := range []struct {
		name  string
		zone  []string
		texts []string
		field normalize.Field
		want  string // witness and value, "nobody"
	}{
		{"nothing", nil, nil, normalize.BirthDate, "nobody"},
		{"a zone that verifies, for dates", zone, []string{"visual birth_date 1974-08-13"}, normalize.BirthDate, "mrz 1974-08-12"},
		{"the chip before the zone", zone, []string{"chip birth_date 1974-08-13"}, normalize.BirthDate, "chip 1974-08-13"},
		{"a zone that fails is last", wrong, []string{"vendor_mrz birth_date 1974-08-14"}, normalize.BirthDate, "vendor_mrz 1974-08-14"},
		{"but before what cannot be read", wrong, []string{"visual birth_date someday"}, normalize.BirthDate, "mrz 1974-08-13"},
		{"the printed name", zone, []string{"visual surname Ériksson"}, normalize.Surname, "visual Ériksson"},
		{"the zone's where the printed one is hidden", zone, []string{"visual surname E***"}, normalize.Surname, "mrz ERIKSSON"},
		{"a day before a year", nil, []string{"visual birth_date 1974", "barcode birth_date 1974-08-12"}, normalize.BirthDate, "barcode 1974-08-12"},
		{"a number before a masked one", nil, []string{"visual document_number L89****C3", "merged document_number L898902C3"}, normalize.DocumentNumber, "merged L898902C3"},
		{"a value before an open one", nil, []string{"visual sex K", "merged sex F"}, normalize.Sex, "merged F"},
		{"what the applicant typed is never the document's", nil, []string{"visual sex caption", "user sex F"}, normalize.Sex, "visual "},
		{"an open one before an unreadable one", nil, []string{"visual sex caption", "barcode sex K"}, normalize.Sex, "barcode "},
		{"visual before merged before barcode", nil, []string{"barcode surname C", "merged surname B", "visual surname A"}, normalize.Surname, "visual A"},
		{"barcode before merged for dates", nil, []string{"merged birth_date 1974-08-12", "barcode birth_date 1974-08-13"}, normalize.BirthDate, "barcode 1974-08-13"},
		{"the applicant last", nil, []string{"user surname B", "vendor_mrz surname A"}, normalize.Surname, "vendor_mrz A"},
	} {
		texts := tt.texts
		for _, line := range tt.zone {
			texts = append(texts, "visual mrz_lines "+line)
		}
		d := given(t, "", texts...)
		got := "nobody"
		if r := d.Canonical(tt.field); r != nil {
			got = r.Origin.Witness.String() + " " + r.Value.String()
		}
		if got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

// What type a document is of, and of which country: what it says of itself goes before
// its zone, and its zone before what the vendor's product implies.
func TestKind(t *testing.T) {
	passport := []string{"visual mrz_lines P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "visual mrz_lines L898902C36UTO7408122F3204153ZE184226B<<<<<16"}
	for _, tt := range []struct {
		product string
		texts   []string
		want    string
	}{
		{"", nil, " "},
		{"IDN", nil, " IDN"},
		{"IDN", []string{"visual issuing_country MEXICO"}, " MEX"},
		{"IDN", []string{"visual issuing_country nowhere"}, " IDN"},
		{"IDN", []string{"visual document_type KARTU TANDA PENDUDUK"}, "national_id IDN"},
		{"IDN", []string{"visual document_type a card", "barcode document_type passport"}, "passport IDN"},
		{"IDN", []string{"visual document_type passport", "barcode document_type visa"}, "passport IDN"},
		{"IDN", passport, "passport UTO"},
		{"IDN", append([]string{"visual issuing_country D", "visual document_type visa"}, passport...), "visa DEU"},
	} {
		d := given(t, tt.product, tt.texts...)
		if got := d.Type.String() + " " + d.Country.String(); got != tt.want {
			t.Errorf("%s %q: %q, want %q", tt.product, tt.texts, got, tt.want)
		}
	}
}
