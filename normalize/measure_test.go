package normalize

import (
	"strconv"
	"strings"
	"testing"
)

func TestParseHeight(t *testing.T) {
	const customary = ": converted from feet, inches or pounds"
	testEnum(t, ParseHeight, []enumCase{
		{"", "", "not given"}, {"-", "", "unknown: unspecified"}, {"000", "", "unknown: unspecified"},
		{"180", "", "180"}, {"180 CM", "", "180"}, {"180cm.", "", "180"}, {"１８０ｃｍ", "", "180"}, {"١٨٠ سم", "EGY", "180"}, {"١٨٠", "EGY", "180"},
		{"180", "USA", "180"}, {"175,5 cm", "", "175.5"}, {"175.50", "", "175.5"},
		{"1.80 m", "", "180"}, {"1,80m", "", "180"}, {"1.80", "", "180"}, {"1,8", "FRA", "180"}, {"1 m 80", "", "180"}, {"1m80cm", "", "180"}, {"1,755 m", "", "unreadable"},
		{"5'11\"", "", "180" + customary}, {"5' 11''", "", "180" + customary}, {"5’11”", "", "180" + customary}, {"5'-11\"", "USA", "180" + customary},
		{"5-11", "USA", "180" + customary}, {"5 ft 11 in", "", "180" + customary}, {"5FT 11", "", "180" + customary}, {"6'", "", "183" + customary},
		{"6 ft", "", "183" + customary}, {"071 in", "USA", "180" + customary}, {"71\"", "", "180" + customary}, {"511", "USA", "180" + customary}, {"600", "USA", "183" + customary},
		{"71", "USA", "180" + customary}, {"71", "FRA", "71"}, {"71", "", "ambiguous 71 180: a number without a unit"}, {"15", "", "38" + customary},
		{"511", "", "unreadable"}, {"580", "USA", "unreadable"}, {"5'13\"", "", "unreadable"}, {"5.8", "IND", "unreadable"},
		{"12", "FRA", "unreadable"}, {"999", "", "unreadable"}, {"180 kg", "", "unreadable"}, {"tall", "", "unreadable"}, {"180 181 182", "", "unreadable"},
		{"180 cm tall", "", "unreadable"}, {"1.8.0", "", "unreadable"}, {"1234567", "", "unreadable"}, {"180-", "", "unreadable"}, {"\xff\xfe", "", "unreadable"},
		{strings.Repeat("1", 200), "", "unreadable"},
		{"180 cm / 5'11\"", "", "180"}, {"5'11\" (181 cm)", "", "180" + customary}, {"Tinggi : 165 cm", "IDN", "165: label dropped"}, {"身高：175", "CHN", "175: label dropped"},
		{"180 cm / 5'2\"", "", "unreadable"}, {"180 cm / 80 kg", "", "unreadable"}, {"Tinggi :", "IDN", "unreadable"}, {"7", "", "unreadable"}, {"19", "", "48" + customary},
	})
}

func TestParseWeight(t *testing.T) {
	const customary = ": converted from feet, inches or pounds"
	testEnum(t, ParseWeight, []enumCase{
		{"", "", "not given"}, {"-", "", "unknown: unspecified"}, {"0 kg", "", "unknown: unspecified"},
		{"80 KG", "", "80"}, {"80,5 kg", "", "80.5"}, {"80.25 kgs", "", "80.25"}, {"176 lb", "", "80" + customary}, {"176 LBS.", "USA", "80" + customary},
		{"80", "FRA", "80"}, {"176", "USA", "80" + customary}, {"80", "", "ambiguous 80 36: a number without a unit"}, {"80 กก.", "THA", "80"},
		{"900 kg", "", "unreadable"}, {"80 cm", "", "unreadable"}, {"80 kg 5", "", "unreadable"}, {"heavy", "", "unreadable"}, {"2000", "", "unreadable"},
	})
}

// The canonical text is read as itself where the unit is the metric one.
func TestMeasureText(t *testing.T) {
	france, _ := MakeCountry("FRA")
	h := Hints{Country: france}
	for n := 20_00; n <= 272_00; n += 25 {
		text := decimal(n)
		if got := enumText(ParseHeight(text, h)); got != text {
			t.Errorf("height %s: got %q", text, got)
		}
		if got := enumText(ParseWeight(text, h)); got != text {
			t.Errorf("weight %s: got %q", text, got)
		}
	}
}

// Feet and inches are converted to the nearest centimetre.
func TestInches(t *testing.T) {
	for in := 8; in <= 107; in++ {
		want := strconv.Itoa(int(float64(in)*2.54 + 0.5))
		if got := ParseHeight(strconv.Itoa(in)+" in", Hints{}); got.Value.Text != want {
			t.Errorf("%d in: got %q, want %s", in, got.Value.Text, want)
		}
		if feet := strconv.Itoa(in/12) + "'" + strconv.Itoa(in%12) + "\""; ParseHeight(feet, Hints{}).Value.Text != want {
			t.Errorf("%s: want %s", feet, want)
		}
	}
}
