package normalize

import (
	"strings"
	"testing"
)

// dateHints reads "birth IDN fr 2026-11-21 [DD-MM-YYYY] bank_card" in any order.
func dateHints(t *testing.T, s string) (h Hints) {
	t.Helper()
	for _, w := range strings.Fields(s) {
		switch d, err := ParseDate(w); {
		case err == nil:
			h.AsOf = d
		case w[0] == '[':
			h.Notation = strings.ReplaceAll(w[1:len(w)-1], "_", " ")
		case w == "birth":
			h.Field = BirthDate
		case w == "issue":
			h.Field = IssueDate
		case w == "expiry":
			h.Field = ExpiryDate
		case len(w) == 3:
			c, ok := MakeCountry(w)
			if !ok {
				t.Fatalf("no country %q", w)
			}
			h.Country = c
		case len(w) == 2:
			h.Language = w
		default:
			typ, ok := ParseDocType(w)
			if !ok {
				t.Fatalf("no hint %q", w)
			}
			h.Type = typ
		}
	}
	return h
}

// outcome writes a result in one line: the value, the state, the alternatives,
// the calendar, and the note in brackets.
func outcome(p Parsed) string {
	var b strings.Builder
	b.WriteString(p.Value.Date.String())
	b.WriteString(p.State.Kind())
	for i, v := range p.Alternatives {
		b.WriteByte(" |"[min(i, 1)])
		b.WriteString(v.Date.String())
	}
	if p.Note != 0 {
		b.WriteString(" [" + p.Note.String() + "]")
	}
	return b.String()
}

func TestParsePrintedDate(t *testing.T) {
	for _, tt := range append(dateCases, accountedCases...) {
		if got := outcome(ParsePrintedDate(tt.in, dateHints(t, tt.hints))); got != tt.want {
			t.Errorf("%q with %q:\n got %s\nwant %s", tt.in, tt.hints, got, tt.want)
		}
	}
}

var dateCases = []struct{ in, hints, want string }{
	{"12 MAY\r1990", "", "1990-05-12"}, {"12\r05\r1990", "", "1990-05-12 [day before month between dots or spaces]"},
	{"", "", ""},
	{"  ", "", ""},

	// Digits with separators.
	{"26-12-1993", "", "1993-12-26"},
	{"1993-12-26", "", "1993-12-26"},
	{"26/12/1993", "", "1993-12-26"},
	{"26.12.1993", "", "1993-12-26"},
	{"26 12 1993", "", "1993-12-26"},
	{"12/31/1990", "", "1990-12-31"},
	{"31/12/1990", "", "1990-12-31"},
	{"31/12/1990", "USA", "1990-12-31 [not in the order of the country]"},
	{"12/31/1990", "IDN", "1990-12-31 [not in the order of the country]"},
	{"1990-12-31", "USA", "1990-12-31"},
	{"31/12/1990", "JPN", "1990-12-31"},
	{"03/03/1990", "", "1990-03-03"},
	{"2020. 1. 5.", "", "2020-01-05"},
	{"2001/2/3", "", "2001-02-03"},
	{"26--12-1993", "", "1993-12-26"},
	{"26 - 12 - 1993", "", "1993-12-26"},
	{"26–12−1993", "", "1993-12-26"},
	{"1990-06-15T00:00:00", "", "1990-06-15"},
	{"1990-06-15T00:00:00.000Z", "", "1990-06-15"},
	{"1958-08-21T17:00:00+07:00", "", "1958-08-21 [time of day dropped]"},
	{"1990-06-15 00:00:00", "", "1990-06-15"},
	{"15/6/1990 0:00:00", "", "1990-06-15"},
	{"12/31/1990 12:00:00 AM", "", "1990-12-31 [time of day dropped]"},
	{"1990-06-15Z", "", "1990-06-15"},
	{"1990-06-15+07:00", "", "1990-06-15"},
	{"15 / 06 / 1990", "", "1990-06-15"},
	{"１９９０．０６．１５", "", "1990-06-15"},
	{"D.O.B. 15/06/1990", "", "1990-06-15"},

	// The order of day and month.
	{"03/04/1990", "", "ambiguous 1990-03-04|1990-04-03"},
	{"03-04-1990", "", "ambiguous 1990-03-04|1990-04-03"},
	{"03/04/1990", "USA", "1990-03-04 [order of the country]"},
	{"03/04/1990", "IDN", "1990-04-03 [order of the country]"},
	{"03/04/1990", "SAU", "1990-04-03 [order of the country]"},
	{"03/04/1990", "JPN", "1990-04-03 [order of the country]"},
	{"03/04/1990", "PHL", "1990-03-04 [order of the country]"},
	{"03/04/1990", "ATA", "ambiguous 1990-03-04|1990-04-03"},
	{"03.04.1990", "", "1990-04-03 [day before month between dots or spaces]"},
	{"03.04.1990", "USA", "1990-03-04 [order of the country]"},
	{"03071975", "", "ambiguous 1975-03-07|1975-07-03"},
	{"03071975", "MYS", "1975-07-03 [order of the country]"},

	// What a vendor promises.
	{"03/04/1990", "[MM/DD/YYYY]", "1990-03-04"},
	{"3/4/1990", "[MM/DD/YYYY] IDN", "1990-03-04"},
	{"03-04-1990", "[DD-MM-YYYY] USA", "1990-04-03"},
	{"1990-04-03", "[YYYY-MM-DD]", "1990-04-03"},
	{"19900403", "[YYYYMMDD]", "1990-04-03"},
	{"03041990", "[DDMMYYYY]", "1990-04-03"},
	{"26-11-18", "[DD-MM-YY] issue 2026-11-21", "2018-11-26 [latest year not after the reference date]"},
	{"06-96", "[MM-YY] issue 2026-11-21", "1996-06 [latest year not after the reference date]"},
	{"13/04/1990", "[MM/DD/YYYY]", "1990-04-13 [not in the promised notation]"},
	{"1990-04-13", "[DD-MM-YYYY]", "1990-04-13 [not in the promised notation]"},
	{"03/04/1990", "[YYYY-MM-DD]", "ambiguous 1990-03-04|1990-04-03 [not in the promised notation]"},
	{"31/02/1990", "[DD/MM/YYYY]", "unreadable [impossible]"},
	{"1990-04-03T00:00:00", "[yyyy-MM-ddTHH:mm:ss]", "1990-04-03"},
	{"03.04.1990", "[dd.MM.yyyy]", "1990-04-03"},
	{"00-00-0000", "[DD-MM-YYYY]", "unknown"},
	{"00-00-1975", "[DD-MM-YYYY]", "1975"},
	{"02/01/1990 E.C.", "[DD/MM/YYYY]", "unreadable [calendar without conversion]"},
	{"26-12-1993", "[DDD-QQ]", "1993-12-26 [not in the promised notation]"},
	{"3 APR 1990", "[DD_MMM_YYYY]", "1990-04-03"},

	// Digits alone.
	{"19900615", "", "1990-06-15"},
	{"15061990", "", "1990-06-15"},
	{"20102010", "", "2010-10-20"},
	{"971013", "KOR birth 2026-11-21", "1997-10-13 [latest year not after the reference date]"},
	{"20101301", "", "unreadable [impossible]"},
	{"14450615", "SAU", "2023-12-28 [converted from the Hijri calendar (Umm al-Qura)]"},
	{"25300605", "THA", "1987-06-05 [converted from the Buddhist calendar]"},
	{"14450615", "", "unreadable"},
	{"99991231", "expiry", "permanent [date that stands for none]"},
	{"1207 1942", "ITA", "1942-07-12 [order of the country]"},
	{"2612-1993", "", "1993-12-26"},
	{"1993-1226", "", "1993-12-26"},
	{"26-121993", "", "1993-12-26"},
	{"199312-26", "", "1993-12-26"},

	// Two digits of a year.
	{"15-06-90", "", "ambiguous 1990-06-15|2090-06-15"},
	{"15 JUN 90", "", "ambiguous 1990-06-15|2090-06-15"},
	{"15 JUN 90", "birth 2026-11-21", "1990-06-15 [latest year not after the reference date]"},
	{"21 NOV 26", "birth 2026-11-21", "2026-11-21 [latest year not after the reference date]"},
	{"22 NOV 26", "birth 2026-11-21", "1926-11-22 [latest year not after the reference date]"},
	{"29 FEB 28", "birth 2026-11-21", "1928-02-29 [latest year not after the reference date]"},
	{"15 JUN 70", "expiry 2026-11-21", "2070-06-15 [year nearest to the reference date]"},
	{"15 JUN 85", "expiry 2026-11-21", "1985-06-15 [year nearest to the reference date]"},
	{"15 JUN 85", "expiry", "ambiguous 1985-06-15|2085-06-15"},

	// Days that do not exist.
	{"31/02/1990", "", "unreadable [impossible]"},
	{"1990-13-01", "", "unreadable [impossible]"},
	{"30 FEB 1990", "", "unreadable [impossible]"},
	{"29.02.1900", "", "unreadable [impossible]"},
	{"32-13-1990", "", "unreadable [impossible]"},

	// No dates.
	{"7506", "", "7506 [improbable year]"},
	{"05=06=1987", "", "unreadable"},
	{"05 FOO BAR 1987", "", "unreadable"},
	{"05 FOO 1987", "", "unreadable"},
	{"FOO/05/1987", "", "unreadable"},
	{"hello", "", "unreadable"},
	{"12", "", "unreadable"},
	{"JUN", "", "unreadable"},
	{"JUN 12", "", "unreadable"},
	{"12 JUN", "", "unreadable"},
	{"6年", "expiry CHN", "unreadable"},
	{"2012-06-15-2", "", "unreadable"},
	{"1/2/3/4/5/6/7/8/9", "", "unreadable"},
	{"12345678901234567890", "", "unreadable"},
	{"JAKARTA", "", "unreadable"},
	{strings.Repeat("1-", 5000), "", "unreadable"},

	// Partial and unknown dates.
	{"1975", "", "1975"},
	{"06/1975", "", "1975-06"},
	{"1975-06", "", "1975-06"},
	{"00-00-1975", "", "1975"},
	{"XX XX 1975", "", "1975"},
	{"--/--/1960", "", "1960"},
	{"XX/06/1975", "", "1975-06"},
	{"00/06/1975", "", "1975-06"},
	{"1990//", "", "1990"},
	{"1990/00/00", "", "1990"},
	{"1990-**-**", "", "1990"},
	{"15/XX/1990", "", "1990"},
	{"75<<<<", "birth 2026-11-21", "1975 [latest year not after the reference date]"},
	{"0000-06-05", "", "unknown [year unknown]"},
	{"00-00-0000", "", "unknown"},
	{"0000-00-00", "", "unknown"},
	{"xx/xx/xxxx", "", "unknown"},
	{"XX XXX XX", "", "unknown"},
	{"***", "", "unknown"},
	{"---", "", "unknown"},
	{"- - -", "", "unknown"},
	{"DD/MM/YYYY", "", "unknown"},
	{"yyyy-02-04", "", "unknown [year unknown]"},
	{"****-06-15", "", "unknown [year unknown]"},
	{"15-06-19XX", "", "unknown [masked; year unknown]"},
	{"15-06-19**", "", "unknown [masked; year unknown]"},
	{"XX.XX.1990", "", "1990"},
	{"__/__/1990", "", "1990"},
	{"12-XX-1990", "IDN", "1990"},
	{"15 XXX 1990", "", "1990"},
	{"199X-06-15", "", "ambiguous 1990-06-15|1991-06-15|1992-06-15|1993-06-15|1994-06-15|1995-06-15|1996-06-15|1997-06-15|1998-06-15|1999-06-15 [look-alike letters and digits repaired]"},
	{"N/A", "", "unknown"},
	{"null", "", "unknown"},
	{"不详", "", "unknown"},
	{"- ก.ค. 2500", "", "1957-07 [converted from the Buddhist calendar]"},
	{"- - 2500", "", "1957 [converted from the Buddhist calendar]"},
	{"Présumé 1960", "", "1960"},
	{"(06-96)", "HKG issue 2026-11-21", "1996-06 [latest year not after the reference date]"},
	{"12/30", "bank_card expiry 2026-11-21", "2030-12 [year nearest to the reference date]"},

	// For ever.
	{"SEUMUR HIDUP", "expiry", "permanent"},
	{"SEUMURHIDUP", "expiry IDN", "permanent"},
	{"长期", "expiry", "permanent"},
	{"長期有效", "expiry", "permanent"},
	{"Không thời hạn", "expiry", "permanent"},
	{"KHÔNG THỜI HẠN", "expiry", "permanent"},
	{"9999-12-31", "expiry", "permanent [date that stands for none]"},
	{"31.12.2099", "expiry", "permanent [date that stands for none]"},
	{"9999-12-31", "birth", "unknown [date that stands for none]"},
	{"0001-01-01T00:00:00Z", "expiry", "unknown [date that stands for none]"},
	{"SEUMUR HIDUP", "expiry [DD-MM-YYYY]", "permanent"},
	{"99/99/9999", "expiry", "permanent [date that stands for none]"},
	{"长期", "birth", "unreadable"},

	// Names of months.
	{"12 AUG/AOUT 85", "birth 2026-11-21", "1985-08-12 [latest year not after the reference date]"},
	{"12 AUG/AOÛT 85", "birth 2026-11-21", "1985-08-12 [latest year not after the reference date]"},
	{"25 1月/JAN 1989", "", "1989-01-25"},
	{"07 8月/AUG2024", "", "2024-08-07"},
	{"12JUIL42", "birth 2026-11-21", "1942-07-12 [latest year not after the reference date]"},
	{"24NOV1990", "", "1990-11-24"},
	{"JUNE 05, 1987", "", "1987-06-05"},
	{"05 JUN /JUIN 87", "birth 2026-11-21", "1987-06-05 [latest year not after the reference date]"},
	{"1987-JUN-05", "", "1987-06-05"},
	{"5 de março de 1987", "", "1987-03-05"},
	{"05 JUNJUN 1987", "", "1987-06-05"},
	{"05 VI 1987", "", "1987-06-05"},
	{"ngày 05 tháng 06 năm 1987", "", "1987-06-05"},
	{"1949年12月31日", "", "1949-12-31"},
	{"一九四九年十二月三十一日", "", "1949-12-31"},
	{"٥ حزيران ١٩٨٧", "", "1987-06-05"},
	{"०५/०६/१९८७", "IND", "1987-06-05 [order of the country]"},
	{"05 LIP 1990", "", "ambiguous 1990-06-05|1990-07-05"},
	{"05 LIP 1990", "pl", "1990-07-05"},
	{"05 LIP 1990", "HRV", "1990-06-05"},
	{"5 MEI 1990", "", "1990-05-05"},

	{"05 II 1990", "", "ambiguous 1990-02-05|1990-11-05"},
	{"05 II 1990", "POL", "1990-02-05"},
	{"05 Hune/JUN 1987", "NZL", "1987-06-05"},
	{"5 SEPTIEM 1990", "", "1990-09-05 [name of the month cut short]"},
	{"5 juin 1987", "", "1987-06-05"},
	{"1987. június 5.", "", "1987-06-05"},
	{"5 июня 1987 г.", "", "1987-06-05"},
	{"15 ביוני 1990", "", "1990-06-15"},
	{"15 d’agost de 1990", "", "1990-08-15"},
	{"1990년 6월 15일", "", "1990-06-15"},
	{"1990 年 06 月 15 日", "", "1990-06-15"},
	{"1990年6月15日生", "", "1990-06-15"},
	{"1990. gada 15. jūnijs", "", "1990-06-15"},
	{"15 tháng 6, 1990", "", "1990-06-15"},
	{"১৫ জুন ১৯৯০", "", "1990-06-15"},
	{"15. lipnja 1990.", "", "1990-06-15"},
	{"15-VI-1990", "", "1990-06-15"},
	{"15-Jun-90", "issue 2026-11-21", "1990-06-15 [latest year not after the reference date]"},
	{"1st January 1990", "", "1990-01-01"},
	{"31 Dec 2020", "", "2020-12-31"},
	{"05-ENE-2001", "", "2001-01-05"},
	{"05 ЧЕР/JUN 1987", "", "1987-06-05"},
	{"05 LIS/NOV 1990", "", "1990-11-05"},
	{"05 FOO/JUN 1987", "", "1987-06-05"},
	{"05 JUN/FOO 1987", "", "1987-06-05"},
	{"05 JUN/FOO/BAR 1987", "", "1987-06-05"},
	{"05 JAN/FEB 1990", "", "ambiguous 1990-01-05|1990-02-05"},

	// More than a date in the field.
	{"Tgl Lahir :26-12-1993", "", "1993-12-26 [label dropped]"},
	{"Year of Birth : 1987", "", "1987 [label dropped]"},
	{"2010.05.12-2030.05.12", "expiry", "2030-05-12 [last date of a range]"},
	{"2010.05.12-2030.05.12", "issue", "2010-05-12 [first date of a range]"},
	{"2010.05.12-2030.05.12", "birth", "unreadable"},
	{"2010.05.12-长期", "expiry", "permanent [last date of a range]"},
	{"自2023年09月15日至2033年09月14日", "expiry CHN", "2033-09-14 [last date of a range]"},
	{"05/06/2020 - 04/06/2025", "expiry MYS", "2025-06-04 [order of the country; last date of a range]"},
	{"2019-2029", "expiry MEX", "2029 [last date of a range]"},
	{"JAKARTA, 13-01-1987", "birth", "1987-01-13 [date beside a place]"},
	{"JAKARTA 13-01-1987", "birth", "1987-01-13 [date beside a place]"},
	{"JAKARTA, 31-02-1987", "birth", "unreadable [impossible]"},
	{"JAKARTA, 03-01-1987", "birth IDN", "1987-01-03 [order of the country; date beside a place]"},
	{"107年1月1日 (北市) 換發", "issue TWN", "2018-01-01 [converted from the Minguo calendar; date beside a place]"},

	// Digits misread.
	{"O5-06-1987", "IDN", "1987-06-05 [order of the country; look-alike letters and digits repaired]"},
	{"26-l2-1993", "", "1993-12-26 [look-alike letters and digits repaired]"},
	{"26-12-I993", "", "1993-12-26 [look-alike letters and digits repaired]"},
	{"26-12-199q", "", "1999-12-26 [look-alike letters and digits repaired]"},
	{"3E-12-1993", "IDN", "ambiguous 1993-12-03|1993-12-30|1993-12-31 [look-alike letters and digits repaired]"},
	{"O3/O4/1990", "", "ambiguous 1990-03-04|1990-04-03 [look-alike letters and digits repaired]"},
	{"January l1, 2028", "", "2028-01-11 [look-alike letters and digits repaired]"},
	{"05 0CT 1990", "", "1990-10-05 [look-alike letters and digits repaired]"},
	{"05-N0V-1990", "", "1990-11-05 [look-alike letters and digits repaired]"},
	{"O5 JU1 1990", "", "1990-07-05 [look-alike letters and digits repaired]"},
	{"05 0XT 1990", "", "unreadable"},
	{"2 6-12-1993", "", "1993-12-26 [blank within a number dropped]"},
	{"26/12/19 93", "", "1993-12-26 [blank within a number dropped]"},
	{"26-12-1993 5", "", "unreadable"},
	{"2 6-1 2-1993", "", "unreadable"},
	{"IO-12-1993", "", "ambiguous 1993-10-12|1993-12-10 [look-alike letters and digits repaired]"},
	{"3l-O2-1990", "", "unreadable"},
	{"SO-IO-199O", "", "unreadable"},
	{"JAKARTA l3-01-1987", "", "1987-01-13 [look-alike letters and digits repaired; date beside a place]"},

	// Calendars.
	{"5 มิ.ย. 2530", "THA", "1987-06-05 [converted from the Buddhist calendar]"},
	{"๕ มิถุนายน ๒๕๓๐", "", "1987-06-05 [converted from the Buddhist calendar]"},
	{"1 ก.พ. 2480", "THA", "1938-02-01 [converted from the Buddhist calendar]"},
	{"民國57年6月5日", "", "1968-06-05 [converted from the Minguo calendar]"},
	{"57/06/05", "TWN", "1968-06-05 [converted from the Minguo calendar]"},
	{"0570605", "TWN", "1968-06-05 [converted from the Minguo calendar]"},
	{"民國前1年12月31日", "", "1911-12-31 [converted from the Minguo calendar]"},
	{"昭和61年5月1日", "", "1986-05-01 [converted from a Japanese era]"},
	{"令和元年5月1日", "", "2019-05-01 [converted from a Japanese era]"},
	{"平成35年06月01日", "", "2023-06-01 [converted from a Japanese era]"},
	{"S61.5.1", "", "1986-05-01 [converted from a Japanese era]"},
	{"H30/06/01", "JPN", "2018-06-01 [converted from a Japanese era]"},
	{"1405/03/15", "SAU", "1984-12-07 [converted from the Hijri calendar (Umm al-Qura)]"},
	{"15/03/1405هـ", "", "1984-12-07 [converted from the Hijri calendar (Umm al-Qura)]"},
	{"1984-12-08م", "", "1984-12-08"},
	{"۱۳۶۵/۰۵/۱۲", "IRN", "1986-08-03 [converted from the Jalali calendar]"},
	{"12 مرداد 1365", "", "1986-08-03 [converted from the Jalali calendar]"},
	{"2024年(令和06年)06月01日まで有効", "", "2024-06-01"},
	{"令和06年(2024年)06月01日", "", "2024-06-01"},
	{"2024年(令和05年)06月01日", "", "unreadable"},
	{"15/03/30", "THA birth 2026-11-21", "ambiguous 1930-03-15|1987-03-15 [order of the country]"},
	{"١٤٠٥/٠٣/١٥", "", "1984-12-07 [converted from the Hijri calendar (Umm al-Qura)]"},
	{"۱۳۶۵/۰۵/۱۲", "", "1986-08-03 [converted from the Jalali calendar]"},
	{"1405/03/15", "", "ambiguous 1984-12-07|2026-06-05"},
	{"69/3/25", "IRN birth 2026-11-21", "ambiguous 1969-03-25|1990-06-15"},
	{"01/12/1411 هـ - 14/06/1991 م", "birth SAU", "1991-06-14 [same day in two calendars]"},
	{"1411/12/01 الموافق 1991/06/14", "SAU", "1991-06-14 [same day in two calendars]"},
	{"5 มิ.ย. 2530 5 Jun. 1987", "THA birth", "1987-06-05 [same day in two calendars]"},
	{"2533-06-15 (1990-06-15)", "", "1990-06-15 [same day in two calendars]"},
	{"1411/12/01 1991/07/14", "SAU birth", "unreadable"},
	{"2045-01-15", "NPL birth 2026-11-21", "unreadable [calendar without conversion]"},
	{"1988-04-27", "NPL birth 2026-11-21", "1988-04-27"},
	{"02/01/1990 E.C.", "ETH", "unreadable [calendar without conversion]"},
}
