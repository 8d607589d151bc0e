package normalize

import "strings"

// countryOrders returns the orders in which the documents of a country print
// numeric dates, separated by spaces, "" when not known. Countries whose
// documents are not known have the order of their locales (CLDR 47, short date)
// where that is one.
func countryOrders(c Country) string {
	code := c.String()
	if code == "" {
		return ""
	}
	for _, o := range dateOrders {
		if strings.Contains(o.countries, code) {
			return o.orders
		}
	}
	return ""
}

var dateOrders = [...]struct{ orders, countries string }{
	{"DMY", "IDN TLS HKG MAC THA VNM MYS SGP IND PAK BGD ARE KWT OMN JOR LBN DJI KEN ETH MEX BRA ARG CHL COL PER " +
		"ESP PRT FRA DEU ITA NLD BEL GBR IRL AUS NZL NGA LVA POL TUR RUS UKR KAZ"},
	{"YMD", "TWN JPN KOR LKA NPL EGY IRN AFG LTU MNG"},
	{"DMY YMD", "CHN SAU DZA CAN ZAF HUN SWE"},
	{"YMD MDY", "PHL"},
	{"MDY", "USA GUM PLW FSM"},
	{"DMY", "AUT CHE LIE LUX DNK NOR FIN ISL EST CZE SVK SVN HRV BIH SRB MNE MKD ALB BGR ROU MDA GRC CYP MLT " +
		"BLR GEO ARM AZE ISR TUN MAR LBY IRQ SYR QAT BHR YEM UZB KGZ TJK TKM " +
		"URY PRY BOL ECU VEN CRI GTM HND SLV NIC CUB DOM AGO MOZ CPV SEN CIV CMR KHM LAO"},
}

// primaryLanguage returns the language of a BCP 47 tag, in lower case.
func primaryLanguage(tag string) string {
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		tag = tag[:i]
	}
	return strings.ToLower(tag)
}

// monthsIn returns the months that p may be, in the language of the document
// when its name is a month elsewhere, too.
func (t *dateText) monthsIn(p datePart, h Hints) uint16 {
	months := p.months
	lang := primaryLanguage(h.Language)
	if lang == "" {
		lang = monthLanguage(h.Country)
	}
	if lang == "" || p.kind != monthPart {
		return months
	}
	for i := range monthTwins {
		w := &monthTwins[i]
		if w.key == t.word && strings.Contains(w.languages, lang) {
			return w.months
		}
	}
	return months
}

// monthLanguage returns the language in which a country prints those names of
// months that are other months elsewhere.
func monthLanguage(c Country) string {
	switch c.String() {
	case "HRV", "BIH":
		return "hr"
	case "POL":
		return "pl"
	case "CZE":
		return "cs"
	case "HUN":
		return "hu"
	case "IRL":
		return "ga"
	case "ITA":
		return "it"
	case "ROU":
		return "ro"
	case "TLS":
		return "la" // Roman numerals
	}
	return ""
}
