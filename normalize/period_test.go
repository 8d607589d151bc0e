package normalize

import (
	"testing"
)

func TestParsePeriod(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"6年", "P6Y"}, {"10 年", "P10Y"}, {"６年", "P6Y"}, {"10 years", "P10Y"}, {"1 Year", "P1Y"},
		{"2010.05.12-2030.05.12", "2010-05-12/2030-05-12"}, {"2010.05.12-长期", "2010-05-12/.."}, {"2019-2029", "2019/2029"},
		{"03/04/2010 - 03/04/2020", ""}, {"2010.01.01", ""}, {"年", ""}, {"06年", ""}, {"2020年", ""}, {"", ""},
	} {
		if got := parsePeriod(c.text, Hints{}); got.Value.Text != c.want || (got.State == Read) != (c.want != "") {
			t.Errorf("parsePeriod(%q) = %v, want %q", c.text, got, c.want)
		}
	}
}
