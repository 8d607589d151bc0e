package wire

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ocrlint/ocrlint/normalize"
)

var day, _ = normalize.MakeDate(2026, 11, 1)

// drawnZone is a line of DrawnZones.
type drawnZone struct {
	Lines   []string `json:"lines"`
	Drawing drawing  `json:"drawing"`
}

func drawZone(t *testing.T, text string, repair, redact bool) (z drawnZone, line []byte) {
	t.Helper()
	line, err := DrawnZones(nil, []byte(text), repair, redact)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(line, &z); err != nil {
		t.Fatal(err)
	}
	return z, line
}

const misread = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO74O8122F1204159ZE184226B<<<<<10"

func TestDrawing(t *testing.T) {
	z, _ := drawZone(t, misread, false, false)
	d := z.Drawing
	if d.Title != "machine readable passport" || len(d.Elements) != 10 {
		t.Errorf("%s, %d elements", d.Title, len(d.Elements))
	}
	want := []fault{
		{2, 16, "birth_date", "", "", "a character that birth_date cannot have"},
		{2, 20, "birth_date", "2", "6", "check digit does not verify"},
		{2, 44, "composite", "0", "8", "check digit does not verify"},
	}
	if diff := cmp.Diff(want, d.Faults); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(&repair{Edits: []edit{{2, 16, "O", "0", "a letter where only a digit can stand"}}}, d.Repair); diff != "" {
		t.Error(diff)
	}
	protections := map[string]string{}
	for _, e := range d.Elements {
		protections[e.Element] = e.Protection
	}
	for element, want := range map[string]string{"surname": "none", "document_number": "verifies", "birth_date": "fails", "expiry_date": "verifies"} {
		if protections[element] != want {
			t.Errorf("%s: %s, want %s", element, protections[element], want)
		}
	}
}

func TestDrawingRepaired(t *testing.T) {
	z, _ := drawZone(t, misread, true, false)
	if r := z.Drawing.Repair; r == nil || !r.Done || len(r.Edits) != 1 {
		t.Errorf("repair: %+v", r)
	}
}

// TestDrawingRedacted: nothing of a person is in a redacted drawing, only shapes.
func TestDrawingRedacted(t *testing.T) {
	z, line := drawZone(t, misread, true, true)
	for _, text := range []string{"ERIKSSON", "ANNA", "L898902C", "74O812", "120415", "ZE184226B"} {
		if bytes.Contains(line, []byte(text)) {
			t.Errorf("%s in %s", text, line)
		}
	}
	for _, f := range z.Drawing.Faults {
		if f.Got != "" || f.Want != "" {
			t.Errorf("fault %+v", f)
		}
	}
	for _, b := range z.Drawing.Blind {
		if b.Alternatives != "" || b.Lookalikes != "" {
			t.Errorf("blind spot %+v", b)
		}
	}
}

// TestDrawnReports: a report with drawings is the report and its drawings, and every
// character of a zone is drawn where it stands.
func TestDrawnReports(t *testing.T) {
	zones := 0
	err := filepath.WalkDir("../../../testdata/answers", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		for _, redact := range []bool{false, true} {
			var o Options
			o.AsOf, o.Redact = day, redact
			plain, _, _ := Check(nil, text, o)
			o.Drawing = true
			drawn, report, _ := Check(nil, text, o)
			if report == nil {
				if !bytes.Equal(plain, drawn) {
					t.Errorf("%s: %s", name, cmp.Diff(plain, drawn))
				}
				continue
			}
			if !bytes.HasPrefix(drawn, bytes.TrimSuffix(plain, []byte("}\n"))) {
				t.Errorf("%s: the report is another one", name)
			}
			var r struct {
				Documents []struct {
					MRZ *struct {
						Lines []string `json:"lines"`
					} `json:"mrz"`
				} `json:"documents"`
				Drawings [][]drawing `json:"drawings"`
			}
			if err := json.Unmarshal(drawn, &r); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if len(r.Drawings) != len(r.Documents) {
				t.Fatalf("%s: %d drawings of %d documents", name, len(r.Drawings), len(r.Documents))
			}
			for i, d := range r.Documents {
				if d.MRZ == nil {
					continue
				}
				zones++
				if diff := cmp.Diff(d.MRZ.Lines, texts(r.Drawings[i][0].Lines)); diff != "" {
					t.Errorf("%s: %s", name, diff)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if zones == 0 {
		t.Error("no zone")
	}
}

func texts(lines [][]run) (all []string) {
	for _, runs := range lines {
		var b strings.Builder
		for _, r := range runs {
			b.WriteString(r.Text)
		}
		all = append(all, b.String())
	}
	return all
}

// TestDrawnSpecimens: whatever stands in a zone, all of it is drawn, and what is told of it
// has a place in it.
func TestDrawnSpecimens(t *testing.T) {
	const missing = 2 // fillers at the end of a line, which are taken to be there
	drawn := 0
	for _, name := range []string{"parse.tsv", "repair.tsv"} {
		table, err := os.ReadFile("../../../mrz/testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		for row := range strings.Lines(string(table)) {
			text, _, _ := strings.Cut(strings.TrimSuffix(row, "\n"), "\t")
			if text == "" || text[0] == '#' || text[0] == '"' {
				continue
			}
			lines, err := DrawnZones(nil, []byte(strings.ReplaceAll(text, "/", "\n")), false, false)
			if err != nil {
				continue // no zone
			}
			for line := range bytes.Lines(lines) {
				var z drawnZone
				if err := json.Unmarshal(line, &z); err != nil {
					t.Fatal(err)
				}
				drawn++
				if diff := cmp.Diff(z.Lines, texts(z.Drawing.Lines)); diff != "" {
					t.Errorf("%s: %s", text, diff)
				}
				inside := func(what string, line, column, beyond int) {
					if line < 1 || line > len(z.Lines) || column < 1 || column > len(z.Lines[line-1])+beyond {
						t.Errorf("%s: %s at %d:%d", text, what, line, column)
					}
				}
				for _, f := range z.Drawing.Faults {
					inside("fault", f.Line, f.Column, 1)
				}
				for _, s := range z.Drawing.Suspects {
					inside("suspect", s.Line, s.Column, missing)
				}
				for _, b := range z.Drawing.Blind {
					inside("blind spot", b.Line, b.Column, missing)
				}
				if r := z.Drawing.Repair; r != nil && (len(r.Edits) == 0) == (r.Refused == "") {
					t.Errorf("%s: repair %+v", text, r)
				}
			}
		}
	}
	if drawn < 50 {
		t.Errorf("%d zones", drawn)
	}
}
