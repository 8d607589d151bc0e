package number

import (
	"strings"
	"testing"
)

// complete replaces each ? by the check characters that make value valid for s,
// the first ones found in the order of digits and letters.
func complete(s Scheme, value string) (string, bool) {
	before, after, open := strings.Cut(value, "?")
	if !open {
		return value, s.Check(value).Status == Valid
	}
	for _, c := range digit0 + latinA {
		if n, ok := complete(s, before+string(c)+after); ok {
			return n, true
		}
	}
	return "", false
}

// TestCenturies walks every rule by which a number tells the century: the table
// has a row for each century character, each raised month and each series.
func TestCenturies(t *testing.T) {
	tests := []struct{ scheme, value, says string }{
		{"bel-nn", "000000123??", "M"},
		{"bel-nn", "850000123??", "1985 M"},
		{"bel-nn", "852730001??", "1985-07-30"},
		{"bel-nn", "854730002??", "1985-07-30 F"},
		{"bel-nn", "852030001??", "1985"},
		{"bel-nn", "853230001??", "1985-12-30"},
		{"bel-nn", "851230001??", "2085-12-30 M"},
		{"bel-nn", "854030001??", "2085 M"},
		{"bel-nn", "850000002??", "1985 F"},
		{"chn-resident-id-15", "110105491231995", "1949-12-31 M 11"},
		{"chn-resident-id-15", "110105491231996", "49-12-31 F 11"},
		{"chn-resident-id-15", "110105491231999", "49-12-31 M 11"},
		{"dnk-cpr", "0101363001", "1936-01-01 M"},
		{"fra-nir", "1 85 20 75 123 456 ??", "85 M"},
		{"fra-nir", "1 85 42 75 123 456 ??", "85 M"},
		{"fra-nir", "1 85 50 75 123 456 ??", "85 M"},
		{"fra-nir", "1 85 12 75 123 456 ??", "85-12 M"},
		{"lka-nic", "850010937V", "85-01-01 M"},
		{"lka-nic", "855010937V", "85-01-01 F"},
		{"lka-nic", "853660937V", "85-12-31 M"},
		{"lka-nic", "858660937V", "85-12-31 F"},
		{"nor-fnr", "010854749??", "1854-08-01 M"},
		{"nor-fnr", "030854750??", "54-08-03 F"},
		{"nor-fnr", "150854901??", "1954-08-15 M"},
		{"nor-fnr", "150854899??", "54-08-15 M"},
		{"nor-fnr", "150840900??", "1940-08-15 F"},
		{"bgr-egn", "752316926?", "1875-03-16 M"},
		{"bgr-egn", "750316926?", "1975-03-16 M"},
		{"bgr-egn", "054316926?", "2005-03-16 M"},
		{"cub-ni", "91021097775", "1891-02-10 F"},
		{"cub-ni", "91021007765", "1991-02-10 M"},
		{"cub-ni", "01021067775", "2001-02-10 F"},
		{"cze-rc", "710319274?", "1971-03-19 M"},
		{"cze-rc", "125319274?", "2012-03-19 F"},
		{"cze-rc", "122319274?", "2012-03-19 M"},
		{"cze-rc", "127319274?", "2012-03-19 F"},
		{"cze-rc", "535319274", "1953-03-19 F"},
		{"dnk-cpr", "0101850001", "1985-01-01 M"},
		{"dnk-cpr", "0101364000", "2036-01-01 F"},
		{"dnk-cpr", "0101374001", "1937-01-01 M"},
		{"dnk-cpr", "0101575001", "2057-01-01 M"},
		{"dnk-cpr", "0101588001", "1858-01-01 M"},
		{"dnk-cpr", "0101369002", "2036-01-01 F"},
		{"dnk-cpr", "0101379002", "1937-01-01 F"},
		{"egy-nid", "2850515010013?", "1985-05-15 M 01"},
		{"egy-nid", "3050515880012?", "2005-05-15 F 88"},
		{"est-ik", "1850528010?", "1885-05-28 M"},
		{"est-ik", "2850528010?", "1885-05-28 F"},
		{"est-ik", "4850528010?", "1985-05-28 F"},
		{"est-ik", "5050528010?", "2005-05-28 M"},
		{"est-ik", "6050528010?", "2005-05-28 F"},
		{"est-ik", "7050528010?", "2105-05-28 M"},
		{"fin-hetu", "131052+308?", "1852-10-13 F"},
		{"fin-hetu", "131052U309?", "1952-10-13 M"},
		{"fin-hetu", "131005F309?", "2005-10-13 M"},
		{"gbr-driver", "SMITH961215J99AB", "95-11-21 F"},
		{"gbr-driver", "FOX99001019J99AB", "09-01-01 M"},
		{"gbr-driver", "12345678", ""},
		{"kaz-iin", "85010110000?", "1885-01-01 M"},
		{"kaz-iin", "85010140000?", "1985-01-01 F"},
		{"kaz-iin", "05010150000?", "2005-01-01 M"},
		{"kaz-iin", "85010100000?", "85-01-01"},
		{"kor-rrn", "850101912345?", "1885-01-01 M"},
		{"kor-rrn", "850101012345?", "1885-01-01 F"},
		{"kor-rrn", "850101212345?", "1985-01-01 F"},
		{"kor-rrn", "050101412345?", "2005-01-01 F"},
		{"kor-frn", "850101612345?", "1985-01-01 F"},
		{"kor-frn", "050101712345?", "2005-01-01 M"},
		{"kwt-civil-id", "28802012259?", "1988-02-01"},
		{"kwt-civil-id", "30802291225?", "2008-02-29"},
		{"lka-nic", "840600937V", "84-02-29 M"},
		{"lka-nic", "850600937V", "85 M"}, // a day that only leap years have
		{"lka-nic", "198556100937", "1985-03-01 F"},
		{"lva-pk", "1611750999?", "1875-11-16"},
		{"lva-pk", "1611052999?", "2005-11-16"},
		{"mex-curp", "AAPR630321HDFLRC0?", "1963-03-21 M DF"},
		{"mex-curp", "AAPR030321XDFLRCA?", "2003-03-21 X DF"},
		{"nor-fnr", "150855500??", "1855-08-15 F"},
		{"nor-fnr", "150855497??", "1955-08-15 M"},
		{"nor-fnr", "150854507??", "1854-08-15 M"},
		{"nor-fnr", "150839501??", "2039-08-15 M"},
		{"nor-fnr", "150840901??", "1940-08-15 M"},
		{"nor-fnr", "150845801??", "45-08-15 M"},
		{"nor-fnr", "550886950??", "1986-08-15 F"},
		{"nor-fnr", "154886950??", "1986-08-15 F"},
		{"nor-fnr", "158886950??", "1986-08-15 F"},
		{"pol-pesel", "4485140135?", "1844-05-14 M"},
		{"pol-pesel", "4425140134?", "2044-05-14 F"},
		{"pol-pesel", "4445140134?", "2144-05-14 F"},
		{"pol-pesel", "4465140134?", "2244-05-14 F"},
		{"rou-cnp", "333061512345?", "1833-06-15 M 12"},
		{"rou-cnp", "563061512345?", "2063-06-15 M 12"},
		{"rou-cnp", "763061512345?", "63-06-15 M 12"},
		{"rou-cnp", "963061512345?", "63-06-15 12"},
		{"svn-emso", "010198550000?", "1985-01-01 M 50"},
		{"svn-emso", "010198550500?", "1985-01-01 F 50"},
		{"swe-personnummer", "701063-239?", "70-10-03 M"},
		{"swe-personnummer", "19701063-239?", "1970-10-03 M"},
		{"swe-personnummer", "111228+987?", "11-12-28 M"},
		{"swe-personnummer", "19111228+987?", "1911-12-28 M"},
		{"twn-ui-old", "AC0000000?", "M"},
		{"ukr-rntrc", "000010001?", "1900-01-01 M"},
		{"ukr-rntrc", "365250001?", "2000-01-01 M"},
		{"vnm-cccd", "001099012345", "1999 M 001"},
		{"vnm-cccd", "001301012345", "2001 F 001"},
		{"vnm-cccd", "001401012345", "01 M 001"},
		{"zaf-id", "750330499908?", "75-03-30 F"},
		{"zaf-id", "750330500028?", "75-03-30 M"},
	}
	for _, test := range tests {
		s, _ := Lookup(test.scheme)
		n, ok := complete(s, test.value)
		if !ok {
			t.Errorf("%s %s: no check character makes it valid", test.scheme, test.value)
			continue
		}
		if got := s.Check(n).Facts.String(); got != test.says {
			t.Errorf("%s %s: %q, want %q", test.scheme, n, got, test.says)
		}
	}
}
