package infer

import (
	"strconv"
	"strings"
)

// notationOf returns the notation of numeric dates, "" when the texts have no
// common one or do not tell the order.
func notationOf(texts []string) string {
	common := ""
	order := ""
	for _, text := range texts {
		parts := strings.FieldsFunc(text, func(r rune) bool { return r < '0' || r > '9' })
		form := strings.Map(func(r rune) rune {
			if '0' <= r && r <= '9' {
				return '0'
			}
			return r
		}, text)
		if common != "" && form != common {
			return ""
		}
		common = form
		switch {
		case len(parts) != 3:
			if len(text) == 8 && len(parts) == 1 && (strings.HasPrefix(text, "19") || strings.HasPrefix(text, "20")) {
				order = "YMD"
				continue
			}
			return ""
		case len(parts[0]) == 4:
			order = "YMD"
		case len(parts[2]) == 4:
			if a, _ := strconv.Atoi(parts[0]); a > 12 {
				order = "DMY"
			}
			if b, _ := strconv.Atoi(parts[1]); b > 12 {
				order = "MDY"
			}
		}
	}
	switch {
	case order == "":
		return ""
	case common == "00000000":
		return "YYYYMMDD"
	case len(strings.Trim(common, "0-./ ")) > 0 || len(common) != 10:
		return ""
	}
	sep := strings.Trim(common, "0")[:1]
	letters := map[byte]string{'Y': "YYYY", 'M': "MM", 'D': "DD"}
	return letters[order[0]] + sep + letters[order[1]] + sep + letters[order[2]]
}
