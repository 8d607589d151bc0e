package vendors

import (
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	numbers "github.com/ocrlint/ocrlint/normalize/number"
)

func readTable(t *testing.T, name string) [][]string {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.Comment, r.LazyQuotes, r.FieldsPerRecord = '\t', '#', true, -1
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// flyocrAnswer is an answer of one document with the entries label, content.
func flyocrAnswer(kind string, entries ...string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, `{"message":{"status":0,"value":"Recognition Completed"},"cardsinfo":[{"type":%q,"items":[`, kind)
	for i := 0; i < len(entries); i += 2 {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"nID":null,"index":null,"desc":%q,"content":%q}`, entries[i], entries[i+1])
	}
	b.WriteString("]}]}")
	return []byte(b.String())
}

func readOne(t *testing.T, answer []byte) document.Source {
	t.Helper()
	a, err := Read(answer, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Documents) != 1 {
		t.Fatalf("%d documents", len(a.Documents))
	}
	return a.Documents[0]
}

// TestFlyOCRTypes: every type of the documentation's table is a kind, with the
// number schemes of its document.
func TestFlyOCRTypes(t *testing.T) {
	rows := readTable(t, "flyocr_types.tsv")
	if len(rows) != 62 {
		t.Fatalf("%d types, the documentation has 62", len(rows))
	}
	kinds := flyocr().Kinds
	for _, row := range rows {
		id, name := row[0], row[1]
		if id == "-" {
			id = name
		}
		s := readOne(t, flyocrAnswer(id, "Name", "ANNA SPECIMEN", "No such label", "1"))
		i := slices.IndexFunc(kinds, func(k Kind) bool { return slices.Contains(k.Values, id) })
		if i < 0 {
			t.Errorf("%s (%s) is no kind", id, name)
			continue
		}
		k := &kinds[i]
		if s.Type != k.Type || s.Country != k.Country || s.Type == normalize.NoType && id != "104" {
			t.Errorf("%s (%s): read as %v of %q, the kind is %v of %q", id, name, s.Type, s.Country, k.Type, k.Country)
		}
		if len(s.Rest) != 1 || s.Rest[0].Known || s.Rest[0].Label != "No such label" {
			t.Errorf("%s (%s): rest %v", id, name, s.Rest)
		}
		if k.Country == "" { // the issuing country tells
			continue
		}
		schemes := slices.Clone(k.Schemes)
		for _, b := range k.Fields {
			schemes = append(schemes, b.Schemes...)
		}
		if len(row) > 2 {
			for want := range strings.FieldsSeq(row[2]) {
				if !slices.Contains(schemes, want) {
					t.Errorf("%s (%s): no field has the scheme %s", id, name, want)
				}
			}
		}
		for _, scheme := range schemes {
			if _, ok := numbers.Lookup(scheme); !ok {
				t.Errorf("%s (%s): unknown scheme %s", id, name, scheme)
			}
		}
	}
}

// TestFlyOCRLabels: every label of the vendor's templates is mapped, in both
// languages to the same field, or known to be of no use.
func TestFlyOCRLabels(t *testing.T) {
	for _, row := range readTable(t, "flyocr_labels.tsv") {
		kind, english, chinese := row[0], row[1], row[2]
		var fields []normalize.Field
		for _, label := range []string{english, chinese} {
			s := readOne(t, flyocrAnswer(kind, label, "X"))
			switch {
			case len(s.Raws) > 0:
				fields = append(fields, s.Raws[0].Field)
			case len(s.Rest) == 1 && s.Rest[0].Known:
				fields = append(fields, normalize.NoField)
			default:
				t.Errorf("type %s: label %q is not mapped: %v", kind, label, s.Rest)
			}
		}
		if len(fields) == 2 && fields[0] != fields[1] {
			t.Errorf("type %s: %q is %s, %q is %s", kind, english, fields[0], chinese, fields[1])
		}
	}
}

// TestFlyOCRSources: a label that names the zone, the printed zone or the chip
// tells the witness, whatever the field.
func TestFlyOCRSources(t *testing.T) {
	for _, c := range []struct {
		kind, label string
		field       normalize.Field
		witness     document.Witness
	}{
		{"13", "Passport Number MRZ", normalize.DocumentNumber, document.VendorMRZ},
		{"13", "passport number  mrz", normalize.DocumentNumber, document.VendorMRZ},
		{"13", "护照号码MRZ", normalize.DocumentNumber, document.VendorMRZ},
		{"13", "護照號碼MRZ", normalize.DocumentNumber, document.VendorMRZ},
		{"13", "Passport Number", normalize.DocumentNumber, document.Merged},
		{"13", "The document number from VIZ", normalize.DocumentNumber, document.Visual},
		{"13", "The passport number from MRZ", normalize.DocumentNumber, document.VendorMRZ},
		{"13", "MRZ Date of birth", normalize.BirthDate, document.VendorMRZ},
		{"13", "MRZ出生日期", normalize.BirthDate, document.VendorMRZ},
		{"13", "Date of birth(OCR)", normalize.BirthDate, document.Visual},
		{"13", "出生日期OCR", normalize.BirthDate, document.Visual},
		{"13", "英文姓名（VIZ）", normalize.FullName, document.Visual},
		{"13", "RFID MRZ", normalize.MRZLines, document.Chip},
		{"13", "OCR MRZ", normalize.TextLines, document.Merged},
		{"2011", "Sex", normalize.Sex, document.Visual}, // a card without a zone
		{"13", "Type of visa(VIZ)", normalize.NoField, document.NoWitness},
		{"13", "MRZ", normalize.MRZLines, document.Merged},
		{"13", "Something MRZ", normalize.NoField, document.NoWitness},
	} {
		s := readOne(t, flyocrAnswer(c.kind, c.label, "X1"))
		got, witness := normalize.NoField, document.NoWitness
		if len(s.Raws) > 0 {
			got, witness = s.Raws[0].Field, s.Raws[0].Witness
		}
		if got != c.field || witness != c.witness {
			t.Errorf("type %s, label %q: %s of %s, want %s of %s", c.kind, c.label, got, witness, c.field, c.witness)
		}
	}
}

// TestFlyOCRKinds: no id stands for two kinds, and every kind has a title.
func TestFlyOCRKinds(t *testing.T) {
	seen := map[string]string{}
	for _, k := range flyocr().Kinds {
		if k.Title == "" {
			t.Errorf("kind %v has no title", k.Values)
		}
		for _, id := range k.Values {
			if seen[id] != "" {
				t.Errorf("%s is %s and %s", id, seen[id], k.Title)
			}
			seen[id] = k.Title
		}
	}
}
