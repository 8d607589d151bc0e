package tape

import (
	"fmt"
	"strings"
	"testing"
)

// TestTwice: of members of one name the first stays, whatever the others hold.
func TestTwice(t *testing.T) {
	many := make([]string, 200)
	for i := range many {
		many[i] = fmt.Sprintf(`"n%d":%d`, i, i)
	}
	for _, test := range []struct{ in, twice, stays string }{
		{`{"a":1,"b":2}`, "", "1"},
		{`{"a":1,"a":1}`, "/a same", "1"},
		{`{"a":1,"\u0061":2}`, "/a differs", "1"},
		{`{"a":1,"b":0,"a":1.0,"a":1}`, "/a differs /a same", "1"},
		{`{"a":[{"b":"x","c":{}},{"b":"y","b":"y"}],"a":[]}`, "/a/1/b same /a differs", ""},
		{`{"a":{"b":"\u00e9"},"a":{"b":"é"}}`, "/a same", ""},
		{`{"a":{"b":1,"c":2},"a":{"c":2,"b":1}}`, "/a differs", ""},
		{`{"a":{"b":1,"c":2},"a":{"b":1}}`, "/a differs", ""},
		{`{"a":null,"a":{}}`, "/a differs", ""},
		{`{"":"x","":"x"}`, "/ same", ""},
		{`{"a":1,` + strings.Join(many, ",") + `,"n3":3}`, "/n3 same", "1"},
	} {
		var d Tape
		if err := d.Parse([]byte(test.in)); err != nil {
			t.Errorf("%.60s: %v", test.in, err)
			continue
		}
		var got []string
		for _, x := range d.Twice {
			how := " same"
			if x.Differs {
				how = " differs"
			}
			got = append(got, string(d.AppendPointer(nil, x.Member))+how)
		}
		if strings.Join(got, " ") != test.twice {
			t.Errorf("%.60s: %v, want %s", test.in, got, test.twice)
		}
		if a := d.Member(0, KeyOf("a")); test.stays != "" && string(d.AppendText(nil, a)) != test.stays {
			t.Errorf("%.60s: another member stays", test.in)
		}
		if err := d.Parse([]byte(`{}`)); err != nil || len(d.Twice) != 0 {
			t.Errorf("behind %.60s: %v %v", test.in, err, d.Twice)
		}
	}
}
