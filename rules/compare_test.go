package rules_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
)

// outcomes compares answers, each of them lines "witness field value", in one field and
// gives "value votes/of: outcome ...".
func outcomes(t *testing.T, f normalize.Field, answers ...string) string {
	t.Helper()
	var sources []document.Source
	var parties []rules.Party
	for i, answer := range answers {
		s := document.Source{Answer: uint16(i), Type: normalize.NationalID}
		for line := range strings.Lines(answer) {
			words := strings.SplitN(strings.TrimSpace(line), " ", 3)
			if len(words) < 3 {
				continue
			}
			var w document.Witness
			field, ok := normalize.ParseField(words[1])
			if w.UnmarshalText([]byte(words[0])) != nil || !ok {
				t.Fatal(line)
			}
			for _, text := range strings.Split(words[2], "/") {
				s.Raws = append(s.Raws, document.Raw{Field: field, Witness: w, Text: text, At: "/" + words[1], Confidence: -1})
			}
		}
		sources = append(sources, s)
		parties = append(parties, rules.Party{Present: true})
	}
	d := document.Assemble(document.Options{AsOf: normalize.MustParseDate("2026-11-01")}, sources...)
	for _, fc := range set(t, rules.Policy{}).Compare(d, parties).Fields {
		if fc.Field != f {
			continue
		}
		value := "-"
		switch {
		case fc.Tied:
			value = "tied"
		case fc.Consensus != nil:
			value = fc.Consensus.Value.String() + fc.Consensus.State.Kind()
		}
		if strings.Contains(value, "\n") {
			value = "zone"
		}
		list := fmt.Sprintf("%s %d/%d:", value, fc.Votes, fc.Of)
		for _, s := range fc.Statements {
			list += " " + s.Outcome.String()
		}
		return list
	}
	return "none"
}

// TestWhoVotes: which witnesses have a voice of their own, and which do not.
func TestWhoVotes(t *testing.T) {
	const (
		zoneF   = "\nvisual mrz_lines P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<10"
		zoneM   = "\nvisual mrz_lines P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122M1204159ZE184226B<<<<<10"
		zone08  = "\nvisual mrz_lines P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO0807014F1204159ZE184226B<<<<<18"
		faulty  = "\nvisual mrz_lines P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<11"
		noZone  = "\nvisual mrz_lines HELLO"
		chinese = "\nvisual issuing_country CHN\nvisual personal_number 11010519491231002X"
	)
	for _, test := range []struct {
		what    string
		field   normalize.Field
		answers []string
		want    string
	}{
		{"what is typed in is no evidence", normalize.BirthDate, []string{"visual birth_date 1990-01-31", "user birth_date 1990-01-30", "user birth_date 1990-01-30"}, "1990-01-31 1/1: alone differ differ"},
		{"what is printed, before the vendor's own parse of the zone", normalize.Sex, []string{"visual sex M\nvendor_mrz sex F", "visual sex M"}, "M 2/2: agree agree"},
		{"the vendor's parse of the zone where there is nothing else", normalize.Sex, []string{"vendor_mrz sex F", "visual sex M"}, "tied 0/2: tied tied"},
		{"what is printed, though it cannot be read", normalize.BirthDate, []string{"visual birth_date someday\nvendor_mrz birth_date 1990-01-30", "visual birth_date 1990-01-30"}, "1990-01-30 1/1: unreadable alone"},
		{"a zone beside what is printed", normalize.Sex, []string{"visual sex F" + zoneF, "visual sex M"}, "F 2/3: agree differ"},
		{"a zone beside what may be taken from it", normalize.Sex, []string{"merged sex F" + zoneF, "visual sex M"}, "tied 0/2: tied tied"},
		{"a zone beside what cannot be taken from it", normalize.Sex, []string{"merged sex M" + zoneF, "visual sex M"}, "M 2/3: agree agree"},
		{"two zones that differ", normalize.Sex, []string{"visual sex F" + zoneF, "visual sex M" + zoneM}, "tied 0/4: tied tied"},
		{"one zone, read twice", normalize.Sex, []string{"visual sex F" + zoneF, "visual sex M" + zoneF}, "F 2/3: agree differ"},
		{"a zone that does not verify", normalize.Sex, []string{"visual sex F" + faulty, "visual sex M"}, "tied 0/2: tied tied"},
		{"a year that what is printed completed", normalize.BirthDate, []string{"visual birth_date 1908-07-01" + zone08, "visual birth_date 2008-07-02"}, "tied 0/2: tied tied"},
		{"a number whose digit holds", normalize.BirthDate, []string{"visual birth_date 1949-12-31" + chinese, "visual birth_date 1949-12-30"}, "1949-12-31 2/3: agree differ"},
		{"a number beside what is merged", normalize.BirthDate, []string{"merged birth_date 1949-12-31" + chinese, "visual birth_date 1949-12-30"}, "1949-12-31 2/3: agree differ"},
		{"forms that state two dates", normalize.BirthDate, []string{"visual birth_date 1993-12-26\nvisual issuing_country IDN\nvisual personal_number 3171012612930001", "visual birth_date 1993-12-25\nvisual issuing_country IDN\nvisual personal_number 3171012512930001"}, "tied 0/2: tied tied"},
		{"a number whose digit fails", normalize.BirthDate, []string{"visual birth_date 1949-12-31" + strings.Replace(chinese, "2X", "21", 1), "visual birth_date 1949-12-30"}, "tied 0/2: tied tied"},
		{"a number that two read", normalize.BirthDate, []string{"visual birth_date 1949-12-31" + chinese, "visual birth_date 1949-12-30" + chinese}, "1949-12-31 2/3: agree differ"},
		{"a form alone, read once", normalize.BirthDate, []string{"visual birth_date 1993-12-26\nvisual issuing_country IDN\nvisual personal_number 3171012612930001", "visual birth_date 1993-12-25"}, "tied 0/2: tied tied"},
		{"a form alone, read twice", normalize.BirthDate, []string{"visual birth_date 1993-12-26\nvisual issuing_country IDN\nvisual personal_number 3171012612930001", "visual birth_date 1993-12-25\nvisual issuing_country IDN\nvisual personal_number 3171012612930001"}, "1993-12-26 2/3: agree differ"},
		{"a zone and a number", normalize.Sex, []string{"visual sex F" + zoneF + chinese, "visual sex M"}, "F 3/4: agree differ"},

		{"a zone and none", normalize.MRZLines, []string{zoneF, "visual sex F"}, "zone 1/1: alone missing"},
		{"a zone and what is none", normalize.MRZLines, []string{zoneF, noZone}, "zone 1/1: alone unreadable"},
		{"a zone that verifies and one that does not", normalize.MRZLines, []string{zoneF, faulty}, "zone 2/3: agree differ"},
		{"two zones that verify", normalize.MRZLines, []string{zoneF, zoneM}, "tied 0/4: tied tied"},
		{"a zone twice", normalize.MRZLines, []string{zoneF, zoneF}, "zone 3/3: agree agree"},

		{"whole names whose surnames differ", normalize.FullName, []string{"visual full_name ERIKSSON ANNA\nvisual surname ERIKSSON\nvisual given_names ANNA", "visual full_name ANNA OLSEN\nvisual surname OLSEN\nvisual given_names ANNA"}, "tied 0/2: tied tied"},
		{"a part beside a whole", normalize.GivenNames, []string{"visual full_name ANNA ERIKSSON", "visual surname ERIKSSON\nvisual given_names ANNA"}, "ANNA 1/1: elsewhere alone"},
		{"other parts", normalize.MiddleName, []string{"visual full_name ANNA MARIA ERIKSSON", "visual surname ERIKSSON\nvisual given_names ANNA\nvisual middle_name MARIA"}, "MARIA 1/1: elsewhere alone"},
		{"two that differ and one in another script", normalize.Surname, []string{"visual surname WANG\nvisual given_names WEI", "visual surname LI\nvisual given_names WEI", "visual surname 王\nvisual given_names 伟"}, "tied 0/3: tied tied tied"},
		{"one in another script and two that differ", normalize.Surname, []string{"visual surname 王\nvisual given_names 伟", "visual surname WANG\nvisual given_names WEI", "visual surname LI\nvisual given_names WEI"}, "tied 0/3: tied tied tied"},
		{"what cannot be compared beside names that agree", normalize.Nationality, []string{"visual nationality XXB\nvisual surname ERIKSSON\nvisual given_names ANNA", "visual nationality UNO\nvisual surname ERIKSSON\nvisual given_names ANNA"}, "- 0/2: alone alone"},
		{"two in another script and one", normalize.Surname, []string{"visual surname 王\nvisual given_names 伟", "visual surname 王\nvisual given_names 伟", "visual surname LI\nvisual given_names WEI"}, "王 2/3: agree agree alone"},
		{"one in another script and one", normalize.Surname, []string{"visual surname 王\nvisual given_names 伟", "visual surname LI\nvisual given_names WEI"}, "- 0/2: alone alone"},
		{"what nobody gives", normalize.IssueDate, []string{"visual sex F", "visual sex F"}, "none"},
		{"three of one mind and one of two", normalize.BirthDate, []string{"visual birth_date 1990", "visual birth_date 1990-01-30", "visual birth_date 1990-01-30", "visual birth_date 1990-01-31"}, "1990-01-30 3/4: agree agree agree differ"},
	} {
		if got := outcomes(t, test.field, test.answers...); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.what, got, test.want)
		}
	}
}

// TestOrderOfAnswers: what the answers say comes to the same in every order of them.
func TestOrderOfAnswers(t *testing.T) {
	for _, test := range []struct {
		field normalize.Field
		says  []string
	}{
		{normalize.Surname, []string{"visual surname WANG", "visual surname LI", "visual surname 王", "visual surname 李", "visual full_name WANG WEI", "visual surname WANG\nvisual given_names WEI", "user surname LI", "visual surname ********"}},
		{normalize.BirthDate, []string{"visual birth_date 1990", "visual birth_date 1990-04-03", "visual birth_date 1990-03-04", "visual birth_date 03/04/1990", "visual birth_date someday", "user birth_date 1991-01-01", "visual birth_date 1990-05"}},
		{normalize.FullName, []string{"visual full_name ANNA ERIKSSON", "visual full_name ANNA MARIA ERIKSSON", "visual full_name ERIKSSON", "visual surname ERIKSSON\nvisual given_names MARIA", "visual surname ERIKSSON\nvisual given_names ANNA", "visual full_name 王伟"}},
		{normalize.DocumentNumber, []string{"visual document_number AB123456", "visual document_number AB 123456", "visual document_number AB**3456", "visual document_number AC**3456", "visual document_number AB123457", "visual personal_number AB123456"}},
	} {
		n := len(test.says)
		for a := range n {
			for b := a; b < n; b++ {
				for c := b; c < n; c++ {
					want := ""
					for _, order := range [...][3]int{{a, b, c}, {a, c, b}, {b, a, c}, {b, c, a}, {c, a, b}, {c, b, a}} {
						got := outcomes(t, test.field, test.says[order[0]], test.says[order[1]], test.says[order[2]])
						head, each, _ := strings.Cut(got, ": ")
						votes := head[strings.LastIndexByte(head, ' ')+1:]
						var said []string
						for i, o := range strings.Fields(each) {
							said = append(said, test.says[order[i]]+" is "+o)
						}
						slices.Sort(said)
						got = fmt.Sprint(strings.HasPrefix(head, "tied"), " ", votes, " ", strings.Join(said, ", "))
						if want == "" {
							want = got
						}
						if got != want {
							t.Errorf("%s:\n%s\n%s", test.field, want, got)
						}
					}
				}
			}
		}
	}
}
