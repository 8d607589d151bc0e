package infer_test

import (
	"fmt"
	"iter"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/infer"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

var asOf = normalize.MustParseDate("2026-11-01")

// goldens yields the answers of all goldens, by the name of the file.
func goldens(t *testing.T) iter.Seq2[string, []byte] {
	names, err := filepath.Glob("../../testdata/cases/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatal("no goldens", err)
	}
	return func(yield func(string, []byte) bool) {
		for _, name := range names {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range a.Files {
				if f.Name == "answer.json" && !yield(name, f.Data) {
					return
				}
			}
		}
	}
}

// TestInferGoldens holds for the answers of all goldens that a proposal loads, fits
// its sample, and holds no value of it.
func TestInferGoldens(t *testing.T) {
	for name, answer := range goldens(t) {
		text, err := infer.Table("sample", asOf, answer)
		if err != nil {
			continue // no JSON: printed in a vendor's own form
		}
		table, err := tablefile.Load("sample.yaml", text)
		if err != nil {
			t.Errorf("%s: %v\n%s", name, err, text)
			continue
		}
		if !vendors.Fits(answer, table) {
			t.Errorf("%s: the proposal does not fit its sample:\n%s", name, text)
		}
		said, err := vendors.Read(answer, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range said.Documents {
			for _, r := range d.Raws {
				if len(r.Text) > 5 && strings.ContainsAny(r.Text, "0123456789<") && strings.Contains(string(text), r.Text) {
					t.Errorf("%s: the proposal holds the value of %s", name, r.Field)
				}
			}
		}
	}
}

// TestProposals shows whole proposals.
func TestProposals(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatal("no goldens", err)
	}
	for _, name := range names {
		a, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var answers [][]byte
		var want []byte
		for i, f := range a.Files {
			if f.Name == "proposal" {
				a.Files, want = a.Files[:i], f.Data
				break
			}
			answers = append(answers, f.Data)
		}
		text, err := infer.Table("acme", asOf, answers...)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		text = []byte(golden.Text(t, name, string(want), string(text)))
		if golden.Update() {
			a.Files = append(a.Files, txtar.File{Name: "proposal", Data: text})
			golden.Write(t, name, string(txtar.Format(a)))
		}
		table, err := tablefile.Load(name, text)
		if err != nil {
			t.Fatal(err)
		}
		for i, answer := range answers {
			if !vendors.Fits(answer, table) {
				t.Errorf("%s: the proposal does not fit answer %d", name, i)
			}
		}
	}
}

func TestInfer(t *testing.T) {
	for _, test := range []struct {
		what    string
		answers []string
		want    []string // lines of the proposal
		not     []string // parts of values
	}{
		{"flat", []string{
			`{"request_id": "r-1", "code": 200, "data": {"card": {"dateOfBirth": "26-12-1993", "gender": "F", "surname": "DOE", "sharpness": 0.9}}}`,
			`{"request_id": "r-2", "code": 200, "data": {"card": {"dateOfBirth": "01-12-1990", "gender": "M", "surname": "ROE", "sharpness": 0.8, "stamped": "01-12-2020"}}}`,
		}, []string{
			"- - at: /data/card", "    is: object", "  - at: /code", "  - at: /request_id", "request_id: /request_id",
			`#     ok: [{at: /code, in: ["200"]}]`, "documents: /data/card",
			"- field: birth_date # by its name", "  - /dateOfBirth", "  notation: DD-MM-YYYY",
			"- field: sex # by its name", "- field: surname # by its name",
			"#   /data/card/sharpness: a number", "#   /data/card/stamped: a date: birth_date, issue_date or expiry_date?",
		}, []string{"1993", "DOE", "r-1"}},
		{"list of entries", []string{`{"items": [{"desc": "Surname", "content": "DOE"}, {"desc": "Given names", "content": "JANE"}, {"desc": "Shoe size", "content": "44"}]}`},
			[]string{"- at: /items", "  label: desc", "  value: content", "- field: surname # by its name", "  labels:", "  - Given names", "#   label Shoe size: digits, perhaps with letters: document_number or personal_number?"},
			[]string{"DOE", "JANE", "44"}},
		{"array of documents", []string{`{"results": [{"a": {"mrz": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]}, "b": {"sex": "F"}}]}`},
			[]string{"documents: /results/*", "- field: mrz_lines # its texts are lines of a zone", "  - /a/mrz/*", "- field: sex # by its name"},
			[]string{"ERIKSSON", "L898902C3"}},
		{"order of the date unknown", []string{`{"dob": "01/02/1990", "name": "X"}`},
			[]string{"- field: birth_date # by its name; no sample tells the order of day and month, or it is printed in words"}, []string{"1990"}},
		{"names that are values", []string{`{"persons": {"3171086612930001": {"dob": "1990-02-01"}, "x": {"dob": "1990-02-01"}}}`},
			[]string{"#   (a name that may be a value): a date: birth_date, issue_date or expiry_date?"}, []string{"3171086612930001"}},
		{"nothing known", []string{`[1, 2]`}, []string{"id: acme", "#   /*: a number"}, nil},
	} {
		var answers [][]byte
		for _, a := range test.answers {
			answers = append(answers, []byte(a))
		}
		text, err := infer.Table("acme", asOf, answers...)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := tablefile.Load("acme.yaml", text); err != nil {
			t.Errorf("%s: %v", test.what, err)
		}
		lines := strings.Split(string(text), "\n")
		for _, want := range test.want {
			found := false
			for _, line := range lines {
				found = found || line == want
			}
			if !found {
				t.Errorf("%s: no line %q in\n%s", test.what, want, text)
			}
		}
		for _, part := range test.not {
			if strings.Contains(string(text), part) {
				t.Errorf("%s: the proposal holds %q:\n%s", test.what, part, text)
			}
		}
	}
}

// TestInferEnvelope holds by which names and words the number of the request and the
// code of the outcome are found.
func TestInferEnvelope(t *testing.T) {
	for member, want := range map[string]string{
		`"request_id":"r-12"`: "request_id: /request_id\n", `"sequenceId":"r-12"`: "request_id: /sequenceId\n", `"TraceID":"r-12"`: "request_id: /TraceID\n",
		`"transactionId":"r-12"`: "request_id: /transactionId\n", `"log_id":12`: "request_id: /log_id\n", `"jobId":"r-12"`: "request_id: /jobId\n",
		`"requestNo":"r-12"`: "request_id: /requestNo\n",
		`"code":0`:           `{at: /code, in: ["0"]}`, `"status":"ok"`: `{at: /status, in: ["ok"]}`, `"errorCode":"0"`: `{at: /errorCode, in: ["0"]}`,
		`"result_code":1000`: `{at: /result_code, in: ["1000"]}`, `"errcode":200`: `{at: /errcode, in: ["200"]}`, `"errno":0`: `{at: /errno, in: ["0"]}`,
		`"success":true`: `{at: /success, in: ["true"]}`, `"ok":true`: `{at: /ok, in: ["true"]}`, `"ok":""`: "#   /ok: empty", `"status":"failed"`: "#   /status: text\n",
		`"code":7`: "#   /code: a number\n",
	} {
		text, err := infer.Table("acme", asOf, []byte(`{`+member+`,"surname":"DOE","dob":"26-12-1993"}`))
		if err != nil || !strings.Contains(string(text), want) {
			t.Errorf("%s: no %q in\n%s", member, want, text)
		}
	}
	text, err := infer.Table("acme", asOf, []byte(`{"status":"ok","surname":"DOE"}`), []byte(`{"status":"done","surname":"ROE"}`))
	if err != nil || !strings.Contains(string(text), "#   /status: text\n") {
		t.Errorf("an outcome that is not always the same:\n%s", text)
	}
}

// TestInferErrors holds that an answer that is an error is told from others by a proposal of
// both, and that nothing is proposed about errors when no sample is one.
func TestInferErrors(t *testing.T) {
	const fine = `{"trace_id": "t", "card": {"surname": "DOE", "sex": "F"}, `
	for _, test := range []struct{ fine, failed, want string }{
		{`"ok": true}`, `{"ok": false, "trace_id": "t", "error": {"code": "NO_FACE", "message": "no face"}}`, "NO_FACE"},
		{`"ok": true}`, `{"ok": false, "trace_id": "t", "error": "no face"}`, ""},
		{`"code": 0}`, `{"code": 4001, "trace_id": "t", "card": null}`, "4001"},
		{`"status": "success"}`, `{"status": "ERROR", "trace_id": "t", "error_code": "E1", "card": {}}`, "E1"},
		{`"state": "Finished"}`, `{"state": "FAILED", "trace_id": "t", "fault": {"no": "40-12", "text": "too dark"}}`, "40-12"},
		{`"x": 1}`, `{"trace_id": "t", "error": {"type": "E2", "message": "too dark"}}`, "E2"},
		{`"error": null}`, `{"trace_id": "t", "error": "E3"}`, "E3"},
		{`"result": {"code": "200"}}`, `{"result": {"code": "500"}, "trace_id": "t"}`, "500"},
		{`"x": 1}`, `{"status": "error", "code": "E12", "message": "too dark"}`, "E12"},
		{`"status": "PASSED"}`, `{"status": "FAILED", "trace_id": "t"}`, "FAILED"},
		{`"outcome": "PASSED"}`, `{"outcome": "FAILED", "failure": {"reason": "TOO_DARK"}}`, "TOO_DARK"},
		{`"outcome": "PASSED"}`, `{"outcome": "FAILED", "failure": {"reason": "too dark"}}`, ""},
		{`"x": 1}`, `{"code": 17, "text": "too dark"}`, "17"},
		{`"x": 1}`, `{"message": "Internal server error"}`, ""},
	} {
		answers := [][]byte{[]byte(fine + test.fine), []byte(test.failed)}
		text, err := infer.Table("acme", asOf, answers...)
		if err != nil {
			t.Fatal(err)
		}
		table, err := tablefile.Load("acme.yaml", text)
		if err != nil {
			t.Fatal(err)
		}
		said, err := vendors.Read(answers[0], nil, table)
		if err != nil || said.Error != nil || len(said.Documents) != 1 {
			t.Errorf("%s: %v, %+v\n%s", answers[0], err, said, text)
		}
		said, err = vendors.Read(answers[1], nil, table)
		if err != nil || said.Error == nil || said.Error.Code != test.want {
			t.Errorf("%s: %v, %+v\n%s", answers[1], err, said, text)
		}
		text, err = infer.Table("acme", asOf, answers[0])
		if err != nil {
			t.Fatal(err)
		}
		if table, err = tablefile.Load("acme.yaml", text); err != nil || len(table.Error.OK)+len(table.Error.Code) > 0 || !strings.Contains(string(text), "# error: no sample looks like one.") {
			t.Errorf("%v: of no error:\n%s", err, text)
		}
	}
	for what, answers := range map[string][]string{
		"a card beside another outcome": {fine + `"code": 0}`, fine + `"code": 7}`},
		"an error beside a card":        {fine + `"x": 1}`, fine + `"error": "no chip"}`},
		"errors alone":                  {`{"code": 7, "message": "no"}`, `{"code": 8, "message": "no"}`},
		"an empty success":              {fine + `"code": 0}`, `{"code": 0, "trace_id": "t", "card": {}}`},
		"another form, perhaps":         {fine + `"x": 1}`, `{"message": "seen", "page": {"words": ["a", "b"]}}`},
		"what may be anything, perhaps": {fine + `"x": 1}`, `{"pages": []}`},
	} {
		text, err := infer.Table("acme", asOf, []byte(answers[0]), []byte(answers[1]))
		if err != nil || strings.Contains(string(text), "\nerror:") {
			t.Errorf("%s: %v\n%s", what, err, text)
		}
		if perhaps := strings.HasSuffix(what, "perhaps"); perhaps != strings.Contains(string(text), "as no field is found in them: answers no. 2.\n") {
			t.Errorf("%s: perhaps an error: %t\n%s", what, !perhaps, text)
		}
		table, err := tablefile.Load("acme.yaml", text)
		if err != nil || !vendors.Fits([]byte(answers[0]), table) || !vendors.Fits([]byte(answers[1]), table) {
			t.Errorf("%s: %v: an answer does not fit\n%s", what, err, text)
		}
	}
}

// TestInferVendors proposes a table for all goldens of each vendor at once. By it no good
// answer is an error, most errors are, and what fits none of its marks is told.
func TestInferVendors(t *testing.T) {
	of := make(map[string][][]byte)
	failed := make(map[string]bool)
	for _, answer := range goldens(t) {
		if said, err := vendors.Read(answer, nil); err == nil && !said.Lenient {
			of[said.Vendor] = append(of[said.Vendor], answer)
			failed[string(answer)] = said.Error != nil
		}
	}
	found, all := 0, 0
	for vendor, answers := range of {
		text, err := infer.Table("sample", asOf, answers...)
		if err != nil {
			continue // of forms that have nothing in common
		}
		table, err := tablefile.Load("sample.yaml", text)
		if err != nil {
			t.Errorf("%s: %v\n%s", vendor, err, text)
			continue
		}
		misfits := 0
		for _, answer := range answers {
			if !vendors.Fits(answer, table) {
				misfits++
			}
			said, err := vendors.Read(answer, table)
			if err != nil {
				t.Fatal(err)
			}
			switch {
			case failed[string(answer)] && len(table.Error.OK) > 0:
				all++
				if said.Error != nil {
					found++
				}
			case !failed[string(answer)] && said.Error != nil:
				t.Errorf("%s: a good answer is an error:\n%s\n%s", vendor, answer, text)
			}
		}
		if told := strings.Contains(string(text), fmt.Sprintf("# %d of the answers do not fit them", misfits)); told != (misfits > 0) {
			t.Errorf("%s: %d answers do not fit:\n%s", vendor, misfits, text)
		}
	}
	if found < 30 { // of 34 when this was written
		t.Errorf("of %d errors %d are told", all, found)
	}
}

// TestInferCountry holds that a country is proposed in a comment, with what it is by, and
// never where the answers tell one or the evidence differs.
func TestInferCountry(t *testing.T) {
	for _, test := range []struct{ answers, want string }{
		{`{"nik": "3171085203880001", "nama": "SITI", "tanggal_lahir": "12-03-1988", "jenis_kelamin": "PEREMPUAN"}`, "IDN  # by nik, tanggal_lahir, jenis_kelamin"},
		{`{"nik": "12", "nama": "SITI", "dob": "12-03-1988", "x": 1}`, ""}, // no such number, and nama is Malay, too
		{`{"ngaySinh": "12-03-1988", "gioi_tinh": "Nam", "x": 1}`, "VNM  # by ngaySinh, gioi_tinh"},
		{`{"soyadi": "KAYA", "plec": "K", "x": 1}`, ""}, // Turkish and Polish
		{`{"curp": "HEGG560427MVZRRL04", "sexo": "F", "x": 1}`, "MEX  # by curp"},
		{`{"fecha_nacimiento": "12-03-1988", "sexo": "F", "x": 1}`, ""}, // of twenty countries
		{`{"nik": "3171085203880001", "issuing_country": "IDN", "x": 1}`, ""},
		{`{"items": [{"k": "Jenis Kelamin", "v": "PEREMPUAN"}, {"k": "Tgl Lahir", "v": "12-03-1988"}, {"k": "Nama", "v": "SITI"}]}`, "IDN  # by Jenis Kelamin, Tgl Lahir"},
		{`{"personal_number": "44051401359", "sex": "M", "x": 1}`, ""}, // of one number a digit may be right by chance
		{"{\"personal_number\": \"44051401359\"}\n{\"personal_number\": \"02070803628\"}\n{\"personal_number\": \"55030101193\"}", "POL  # by the check digits of personal_number"},
	} {
		var answers [][]byte
		for a := range strings.SplitSeq(test.answers, "\n") {
			answers = append(answers, []byte(a))
		}
		text, err := infer.Table("acme", asOf, answers...)
		if err != nil {
			t.Fatal(err)
		}
		_, line, _ := strings.Cut(string(text), "\n# country: ")
		if test.want == "" {
			if strings.Contains(string(text), "  # by ") {
				t.Errorf("%s: %s", test.answers, text)
			}
			continue
		}
		if got, _, _ := strings.Cut(line[strings.Index(line, "\n# country: ")+len("\n# country: "):], "\n"); got != test.want {
			t.Errorf("%s: %q, want %q", test.answers, got, test.want)
		}
		table, err := tablefile.Load("acme.yaml", text)
		if err != nil || table.Country != "" {
			t.Errorf("%s: %v: a country that nobody looked at", test.answers, err)
		}
		if table, err = tablefile.Load("acme.yaml", []byte(strings.Replace(string(text), "\n# country: "+test.want, "\ncountry: "+test.want, 1))); err != nil || table.Country != test.want[:3] {
			t.Errorf("%s: %v: without the # it is no country", test.answers, err)
		}
	}
}

// TestInferReads reads the sample by its proposal.
func TestInferReads(t *testing.T) {
	sample := []byte(`{"ok": true, "pages": [{"dob": "26-12-1993", "sex": "F", "photo": "` + strings.Repeat("QUJD", 500) + `"}]}`)
	text, err := infer.Table("acme", asOf, sample)
	if err != nil {
		t.Fatal(err)
	}
	table, err := tablefile.Load("acme.yaml", text)
	if err != nil {
		t.Fatal(err)
	}
	said, err := vendors.Read(sample, nil, table)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range said.Documents[0].Raws {
		got = append(got, r.Field.String()+" "+r.Text+" "+r.At)
	}
	if diff := cmp.Diff([]string{"birth_date 26-12-1993 /pages/0/dob", "sex F /pages/0/sex"}, got); diff != "" {
		t.Errorf("-want +got:\n%s\n%s", diff, text)
	}
	if said.Vendor != "acme" || !said.Documents[0].Rest[0].Known {
		t.Errorf("vendor %s, rest %v", said.Vendor, said.Documents[0].Rest)
	}
}

func TestInferError(t *testing.T) {
	_, err := infer.Table("acme", asOf, []byte(`{"name": oops}`))
	if err == nil || err.Error() != "offset 9: not valid JSON" {
		t.Errorf("got %v", err)
	}
}
