package normalize

import "testing"

func TestSplitDateRange(t *testing.T) {
	for _, tt := range []struct{ in, from, to string }{
		{"2010.05.12-2030.05.12", "2010.05.12", "2030.05.12"},
		{"2010.05.12-长期", "2010.05.12", "长期"},
		{"2010.05.12至2030.05.12", "2010.05.12", "2030.05.12"},
		{"20100512-20300512", "20100512", "20300512"},
		{"2010-05-12-2030-05-12", "2010-05-12", "2030-05-12"},
		{"2010-05-12~2030-05-12", "2010-05-12", "2030-05-12"},
		{"05/06/2020 - 04/06/2025", "05/06/2020", "04/06/2025"},
		{"05-06-2020 - 04-06-2025", "05-06-2020", "04-06-2025"},
		{"05 JUN 2020 to 04 JUN 2025", "05 JUN 2020", "04 JUN 2025"},
		{"2019-2029", "2019", "2029"},
		{"2019-05-12 - SEUMUR HIDUP", "2019-05-12", "SEUMUR HIDUP"},

		{"2029-2019", "", ""},
		{"26-12-1993", "", ""},
		{"1993-12-26", "", ""},
		{"2612-1993", "", ""},
		{"1993-12", "", ""},
		{"长期", "", ""},
		{"05-JUN-1987", "", ""},
		{"2010.05.12-", "", ""},
		{"-", "", ""},
		{"", "", ""},
		{"a-b", "", ""},
		{"2010.02.31-2030.05.12", "", ""},
	} {
		from, to, ok := splitDateRange(tt.in, Hints{})
		if ok != (tt.from != "") || ok && (from != tt.from || to != tt.to) {
			t.Errorf("splitDateRange(%q) = %q, %q, %t, want %q, %q", tt.in, from, to, ok, tt.from, tt.to)
		}
	}
}

func TestSplitPlaceAndDate(t *testing.T) {
	for _, tt := range []struct{ in, place, date string }{
		{"JAKARTA, 13-01-1987", "JAKARTA", "13-01-1987"},
		{"JAKARTA 13-01-1987", "JAKARTA", "13-01-1987"},
		{"JAKARTA. 13-01-1987", "JAKARTA", "13-01-1987"},
		{"JAKARTA13-01-1987", "JAKARTA", "13-01-1987"},
		{"JAKARTA l3-01-1987", "JAKARTA", "l3-01-1987"},
		{"KAB. ACEH BESAR, 03-04-1990", "KAB. ACEH BESAR", "03-04-1990"},
		{"MANILA, JUNE 05, 1987", "MANILA", "JUNE 05, 1987"},
		{"12.08.1985 LONDON", "LONDON", "12.08.1985"},
		{"12 AUG 1985 UNITED KINGDOM", "UNITED KINGDOM", "12 AUG 1985"},
		{"北京1990年1月2日", "北京", "1990年1月2日"},
		{"กรุงเทพ 5 มิ.ย. 2530", "กรุงเทพ", "5 มิ.ย. 2530"},

		{"13-01-1987", "", ""},
		{"JAKARTA", "", ""},
		{"JAKARTA 1987", "", ""},
		{"JALAN 5, 13-01-1987", "", ""},
		{"JAKARTA, 31-02-1987", "", ""},
		{"l 3-01-1987", "", ""},
		{"", "", ""},
	} {
		place, date, ok := splitPlaceAndDate(tt.in, Hints{})
		if ok != (tt.place != "") || ok && (place != tt.place || date != tt.date) {
			t.Errorf("splitPlaceAndDate(%q) = %q, %q, %t, want %q, %q", tt.in, place, date, ok, tt.place, tt.date)
		}
	}
}
