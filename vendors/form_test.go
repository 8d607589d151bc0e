package vendors

import "testing"

func TestForm(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"a=1&b_c-D.9=x%20y+z\n", `{"a":"1","b_c-D.9":"x y z"}`},
		{"a=", `{"a":""}`}, {"b_c=1", `{"b_c":"1"}`}, {"b-c=1", `{"b-c":"1"}`}, {"b.c=1", `{"b.c":"1"}`}, {"b0=1", `{"b0":"1"}`}, {"b9=1", `{"b9":"1"}`}, {"aA=1", `{"aA":"1"}`}, {"a=b=c", `{"a":"b=c"}`}, {"a=1&b", `{"a":"1","b":""}`}, {"Zz0=%22%0A", `{"Zz0":"\"\n"}`},
		{"=1", ""}, {"", ""}, {"a", ""}, {"a b=1", ""}, {"a:=1", ""}, {"a[=1", ""}, {"a/=1", ""}, {"é=1", ""}, {"a@=1", ""}, {"a`=1", ""}, {"a{=1", ""},
		{"a=1 2", ""}, {"a=1\n2", ""}, {"a={}", ""}, {"a=}", ""}, {`a="`, ""}, {"a=%2", ""}, {"a=1&%zz=2", ""}, {"a=%ff", ""},
	} {
		got := ""
		if isForm([]byte(c.in)) {
			if object, ok := appendForm(nil, []byte(c.in)); ok {
				got = string(object)
			}
		}
		if got != c.want {
			t.Errorf("%q: %s, want %s", c.in, got, c.want)
		}
	}
}
