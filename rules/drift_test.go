package rules_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
)

// cards counts documents, each with its names: those of fields are given, other fields
// are missing, and "!" begins a rule.
func cards(n int, given func(i int) string) *rules.Stats {
	s := new(rules.Stats)
	for i := range n {
		d := &document.Document{Bound: []normalize.Field{normalize.Surname, normalize.BirthDate, normalize.Sex}}
		r := rules.DocumentReport{Document: d}
		for name := range strings.FieldsSeq(given(i)) {
			if f, ok := normalize.ParseField(name); ok {
				d.Readings = append(d.Readings, document.Reading{Field: f})
			} else if rule, ok := strings.CutPrefix(name, "!"); ok {
				r.Findings = append(r.Findings, rules.Finding{Rule: rule}, rules.Finding{Rule: rule})
			} else {
				d.Rest = append(d.Rest, document.Rest{Label: name}, document.Rest{Label: name})
			}
		}
		s.Add(&rules.Report{Vendor: "v", Documents: []rules.DocumentReport{r}})
	}
	return s
}

func all(names string) func(int) string { return func(int) string { return names } }

// first gives the names to the first n documents, and others to the rest.
func first(n int, names, others string) func(int) string {
	return func(i int) string {
		if i < n {
			return names
		}
		return others
	}
}

func changes(d rules.Drift) string {
	var text []string
	for _, c := range d.Changes {
		name := c.Label + c.Rule
		if c.Field != normalize.NoField {
			name = strings.TrimSuffix(c.Field.String()+"="+c.Label, "=")
		}
		text = append(text, fmt.Sprintf("%s %s %d %d", c.Kind, name, c.Then, c.Now))
	}
	return strings.Join(text, ", ")
}

func TestDrift(t *testing.T) {
	for _, test := range []struct {
		what       string
		then, now  *rules.Stats
		want       string
		comparable bool
	}{
		{"no change", cards(50, all("surname sex q")), cards(90, all("surname sex q")), "", true},
		{"never given", cards(50, all("surname")), cards(50, all("surname")), "", true},
		{"renamed alike", cards(10, all("surname birth_date")), cards(10, all("surname birthDay")), "field_renamed birth_date=birthDay 10 0", true},
		{"renamed otherwise", cards(10, all("surname birth_date")), cards(10, all("surname ttl")), "field_renamed birth_date=ttl 10 0", true},
		{"which of two", cards(10, all("birth_date")), cards(10, all("ttl q")), "field_missing birth_date 10 0, label_new q 0 10, label_new ttl 0 10", true},
		{"four letters of many", cards(10, all("birth_date")), cards(10, all("print_date q")),
			"field_missing birth_date 10 0, label_new print_date 0 10, label_new q 0 10", true},
		{"two of two", cards(10, all("birth_date surname")), cards(10, all("SURNAME_1 date-of-birth")),
			"field_renamed surname=SURNAME_1 10 0, field_renamed birth_date=date-of-birth 10 0", true},
		{"renamed in part", cards(50, all("sex")), cards(50, first(20, "gender", "sex")), "field_renamed sex=gender 50 30", true},
		{"a share that fits no label", cards(50, all("sex")), cards(50, first(20, "", "sex q")), "field_missing sex 50 30, label_new q 0 30", true},
		{"missing in part", cards(50, all("sex surname")), cards(50, first(20, "surname", "sex surname")), "field_missing sex 50 30", true},
		{"a field more is no drift", cards(50, all("")), cards(50, all("sex")), "", true},
		{"by chance", cards(50, all("sex")), cards(50, first(3, "q", "sex")), "", true},
		{"little of many", cards(5000, all("sex")), cards(5000, first(400, "!r", "sex")), "", true},
		{"a new label of many", cards(5000, all("sex")), cards(5000, first(60, "sex q", "sex")), "label_new q 0 60", true},
		{"a rare one", cards(5000, all("sex")), cards(5000, first(40, "sex q", "sex")), "", true},
		{"an old label more", cards(50, first(10, "q", "")), cards(50, first(40, "q", "")), "label_new q 10 40", true},
		{"a rule", cards(50, first(5, "!r", "")), cards(50, first(30, "!r", "")), "rule_more r 5 30", true},
		{"fewer findings are none", cards(50, all("!r q")), cards(50, all("")), "", true},
		{"the greatest first", cards(50, all("sex surname birth_date")), cards(50, first(20, "!r", "sex !s")),
			"field_missing surname 50 0, field_missing birth_date 50 0, field_missing sex 50 30, rule_more s 0 30, rule_more r 0 20", true},
		{"a label and the longer of two", cards(10, all("surname")), cards(10, all("surna surname_1 q")),
			"field_renamed surname=surname_1 10 0, label_new q 0 10, label_new surna 0 10", true},
		{"the longer of two and a label", cards(10, all("surname birth_date")), cards(10, all("surname_birth_date q r")),
			"field_renamed birth_date=surname_birth_date 10 0, field_missing surname 10 0, label_new q 0 10, label_new r 0 10", true},
		{"a usual word in common", cards(10, all("document_number")), cards(10, all("streetNumber q")), "field_missing document_number 10 0, label_new q 0 10, label_new streetNumber 0 10", true},
		{"a usual word and the beginning of the other", cards(10, all("document_number")), cards(10, all("docNumber q")), "field_renamed document_number=docNumber 10 0, label_new q 0 10", true},
		{"a usual word alone", cards(10, all("document_type")), cards(10, all("type q")), "field_missing document_type 10 0, label_new q 0 10, label_new type 0 10", true},
		{"two fields and one label", cards(10, all("surname birth_date")), cards(10, all("ttl")),
			"field_missing surname 10 0, field_missing birth_date 10 0, label_new ttl 0 10", true},
		{"a label that another field has", cards(10, all("surname birth_date")), cards(10, all("surname_birth_date surn q")),
			"field_renamed surname=surn 10 0, field_renamed birth_date=surname_birth_date 10 0, label_new q 0 10", true},
		{"four letters", cards(10, all("surname")), cards(10, all("surn q")), "field_renamed surname=surn 10 0, label_new q 0 10", true},
		{"three letters", cards(10, all("surname")), cards(10, all("sur q")), "field_missing surname 10 0, label_new q 0 10, label_new sur 0 10", true},
		{"half of a label", cards(10, all("birth_date")), cards(10, all("datexxxx q")), "field_missing birth_date 10 0, label_new datexxxx 0 10, label_new q 0 10", true},
		{"a label of a hundred letters", cards(10, all("birth_date")), cards(10, all(long(100)+" q")), "field_renamed birth_date=" + long(100) + " 10 0, label_new q 0 10", true},
		{"what is no label", cards(10, all("birth_date")), cards(10, all(long(101)+" q")), "field_missing birth_date 10 0, label_new q 0 10, label_new " + long(101) + " 0 10", true},
		{"an old label a little more", cards(5000, first(100, "q", "")), cards(5000, first(350, "q", "")), "", true},
		{"an old label less", cards(50, all("q")), cards(50, first(10, "q", "")), "", true},
		{"a rule less", cards(50, first(40, "!r", "")), cards(50, first(10, "!r", "")), "", true},
		{"seven", cards(7, all("sex")), cards(7, all("")), "field_missing sex 7 0", true},
		{"six", cards(6, all("sex")), cards(6, all("")), "", false},
		{"few against many", cards(1000, all("sex")), cards(2, all("")), "", false},
		{"a new type", new(rules.Stats), cards(50, all("sex")), "", false},
		{"a type less", cards(50, all("sex")), new(rules.Stats), "", false},
	} {
		text, err := json.Marshal(test.then)
		if err != nil {
			t.Fatal(err)
		}
		read := new(rules.Stats)
		if err := json.Unmarshal(text, read); err != nil {
			t.Fatal(err)
		}
		if again := read.AppendJSON(nil); string(again) != string(text) {
			t.Errorf("%s: read\n%s, written\n%s", test.what, text, again)
		}
		test.now.Baseline = read
		d := test.now.Drift()
		if len(d) != 1 || changes(d[0]) != test.want || d[0].Comparable != test.comparable {
			t.Errorf("%s: got %v\nwant %s", test.what, d, test.want)
		}
	}
}

// long is a label of n letters that ends in the name of a field.
func long(n int) string { return strings.Repeat("x", n-len("birthdate")) + "birthdate" }

// TestDriftLeast: the intervals of both shares tell what is no chance. The most that is left
// of a field of which some are missing was computed apart from here.
func TestDriftLeast(t *testing.T) {
	for _, test := range []struct{ given, then, now, most int }{
		{10, 10, 10, 2}, {50, 50, 50, 38}, {25, 50, 50, 7}, {30, 50, 40, 8}, {100, 200, 200, 64}, {200, 200, 40, 35}, {30, 40, 200, 91}, {9, 10, 300, 125}, {500, 1000, 20, 3},
	} {
		for left, want := range map[int]string{
			test.most:     fmt.Sprintf("field_missing sex %d %d", test.given, test.most),
			test.most + 1: "",
		} {
			s := cards(test.now, first(left, "sex", ""))
			s.Baseline = cards(test.then, first(test.given, "sex", ""))
			if got := changes(s.Drift()[0]); got != want {
				t.Errorf("%d of %d, then %d of %d: %q, want %q", test.given, test.then, left, test.now, got, want)
			}
		}
	}
	if name := (rules.RuleMore + 1).String(); name != "" {
		t.Errorf("what is no change is called %q", name)
	}
}

// TestDriftJSON: what changed, with and without another run.
func TestDriftJSON(t *testing.T) {
	s := cards(10, all("surname birthDate !r"))
	const alone = `"drift":[{"vendor":"v","document_type":"","now":10,"changes":[{"change":"field_renamed","field":"birth_date","label":"birthDate","now":0},{"change":"rule_more","rule":"r","now":10}]}]`
	const since = `"drift":[{"vendor":"v","document_type":"","then":20,"comparable":true,"now":10,"changes":[{"change":"field_renamed","field":"birth_date","label":"birthDate","then":19,"now":0},{"change":"rule_more","rule":"r","then":0,"now":10}]}]`
	if text := string(s.AppendJSON(nil)); !strings.Contains(text, alone) {
		t.Errorf("%s\nhas not\n%s", text, alone)
	}
	s.Baseline = cards(20, first(19, "surname birth_date", "surname"))
	if text := string(s.AppendJSON(nil)); !strings.Contains(text, since) {
		t.Errorf("%s\nhas not\n%s", text, since)
	}
}

// TestDriftAlone: a single run shows no field that is never given, unless a label has its name.
func TestDriftAlone(t *testing.T) {
	s := cards(10, first(4, "surname birthDate !r", "ttl birthDate"))
	want := "field_renamed birth_date=birthDate 0 0, field_missing surname 0 4, label_new ttl 0 6, rule_more r 0 4"
	if got := changes(s.Drift()[0]); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

// TestDriftOrder: the group that changed most is first, those that cannot be compared last.
func TestDriftOrder(t *testing.T) {
	add := func(s *rules.Stats, vendor string, n int, fields ...normalize.Field) {
		for range n {
			d := &document.Document{}
			for _, f := range fields {
				d.Readings = append(d.Readings, document.Reading{Field: f})
			}
			s.Add(&rules.Report{Vendor: vendor, Documents: []rules.DocumentReport{{Document: d}}})
		}
	}
	var then, now rules.Stats
	for _, v := range []string{"a few", "b same", "c half", "d gone", "e named"} {
		add(&then, v, 30, normalize.Sex)
	}
	add(&now, "a few", 1)
	add(&now, "b same", 30, normalize.Sex)
	add(&now, "c half", 15, normalize.Sex)
	add(&now, "c half", 15)
	add(&now, "d gone", 30)
	add(&now, "e named", 16, normalize.Sex)
	for range 14 {
		d := &document.Document{Rest: []document.Rest{{Label: "gender"}}}
		now.Add(&rules.Report{Vendor: "e named", Documents: []rules.DocumentReport{{Document: d}}})
	}
	now.Baseline = &then
	var order []string
	for _, d := range now.Drift() {
		order = append(order, d.Vendor)
	}
	if want := []string{"e named", "d gone", "c half", "b same", "a few"}; !slices.Equal(order, want) {
		t.Errorf("%q, want %q", order, want)
	}
}

// TestDriftMoreLabels: a label that was perhaps not counted by itself then is not new.
func TestDriftMoreLabels(t *testing.T) {
	var many strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&many, "l%d ", i)
	}
	s := cards(10, all("zip"))
	s.Baseline = cards(10, all(many.String()+"zip"))
	if got := changes(s.Drift()[0]); got != "" {
		t.Error(got)
	}
}

func TestStatsUnmarshal(t *testing.T) {
	older := new(rules.Stats)
	if err := json.Unmarshal([]byte(`{"schema":"ocrlint.stats/1","groups":[
		{"vendor":"v","document_type":"later than ours","documents":3},
		{"vendor":"v","document_type":"","documents":3,
		"fields":{"sex":{"given":1,"missing":2},"of_a_later_version":{"given":1,"missing":2}},"labels":{"q":5},"rules":{"r":2}},
		{"vendor":"w","document_type":"","documents":0,"label_documents":{"q":0}}]}`), older); err != nil {
		t.Fatal(err)
	}
	g := older.Groups()
	if len(g) != 2 || g[1].Documents != 0 || g[0].LabelDocuments["q"] != 3 || g[0].RuleDocuments["r"] != 2 || len(g[0].Fields) != 1 || g[0].Fields[0].Given != 1 {
		t.Errorf("%+v", g[0])
	}
	group := func(members string) string {
		return `{"schema":"ocrlint.stats/1","groups":[{"vendor":"v","document_type":"","documents":2,` + members + `}]}`
	}
	for _, test := range []struct{ text, want string }{
		{`{"schema":"ocrlint.report/1","groups":[]}`, "no statistics of the form ocrlint.stats/1"},
		{group(`"labels":{"DOE":"JOHN"}`), "no statistics of the form ocrlint.stats/1"},
		{group(`"fields":{"sex":{"given":2,"missing":1}}`), "the counts of the statistics contradict one another"},
		{group(`"fields":{"sex":{"given":-1,"missing":1}}`), "the counts of the statistics contradict one another"},
		{group(`"fields":{"sex":{"given":1,"missing":-1}}`), "the counts of the statistics contradict one another"},
		{group(`"more_labels":-1,"fields":{"sex":{"given":1,"missing":1}}`), "the counts of the statistics contradict one another"},
		{group(`"more_labels":-1,"rule_documents":{"r":1}`), "the counts of the statistics contradict one another"},
		{group(`"label_documents":{"q":-1}`), "the counts of the statistics contradict one another"},
		{group(`"documents":1},{"vendor":"v","document_type":"","documents":1`), "the counts of the statistics contradict one another"},
		{group(`"label_documents":{"q":3}`), "the counts of the statistics contradict one another"},
		{group(`"rules":{"r":-3}`), "the counts of the statistics contradict one another"},
		{group(`"more_labels":-1`), "the counts of the statistics contradict one another"},
		{group(`"documents":-1`), "the counts of the statistics contradict one another"},
		{group(`"more_labels":0},{"vendor":"v","document_type":"","documents":2`), "the counts of the statistics contradict one another"},
	} {
		s := cards(1, all("q"))
		if err := s.UnmarshalJSON([]byte(test.text)); err == nil || err.Error() != test.want {
			t.Errorf("%s: %v, want %s", test.text, err, test.want)
		}
		if g := s.Groups(); len(g) != 1 || g[0].Documents != 1 {
			t.Errorf("%s: an error changed the counts", test.text)
		}
	}
}
