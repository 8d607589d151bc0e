package normalize

import (
	"slices"
	"strconv"
	"strings"
)

// measureForms returns the ways to print a height or a weight: in the units of the
// country first. A form in other units states only the measures that it can.
func measureForms(h *Hints) []Form {
	parse := parseHeight
	if h.Field == Weight {
		parse = parseWeight
	}
	var metric, customary []Form
	add := func(forms *[]Form, name string, text func(hundredths int) string) {
		*forms = append(*forms, Form{name, func(p *Parsed) string {
			hundredths, rest, ok := cutNumber(p.Value.Text)
			if p.State != Read || !ok || rest != "" {
				return ""
			}
			s := text(hundredths)
			if q := parse(s, *h); s != "" && !q.Allows(p.Value) {
				return ""
			}
			return s
		}})
	}
	unit := func(name string) []string {
		var words []string
		for _, place := range append([]string{""}, h.places()...) {
			for _, r := range unitSpellings.all() {
				if slices.Contains(r.values, name) && r.printedIn(place, h) && !slices.Contains(words, r.words[0]) {
					words = append(words, r.words...)
				}
			}
		}
		return words
	}
	inch := func(hundredths int) int { return (hundredths + 127) / 254 }
	if h.Field == Weight {
		add(&metric, "kg", decimal)
		for _, w := range unit("kg") {
			add(&metric, "kg "+w, func(n int) string { return decimal(n) + " " + w })
		}
		pounds := func(n int) string { return strconv.Itoa((n*100000/45359 + 50) / 100) }
		add(&customary, "lb", pounds)
		for _, w := range unit("lb") {
			add(&customary, "lb "+w, func(n int) string { return pounds(n) + " " + w })
		}
	} else {
		add(&metric, "cm", decimal)
		for _, w := range unit("cm") {
			add(&metric, "cm "+w, func(n int) string { return decimal(n) + " " + w })
			add(&metric, "cm"+w, func(n int) string { return decimal(n) + w })
		}
		for _, w := range unit("m") {
			add(&metric, "m "+w, func(n int) string { return metres(n, ".") + " " + w })
			add(&metric, "m,"+w, func(n int) string { return metres(n, ",") + " " + w })
			add(&metric, "m "+w+" cm", func(n int) string {
				return strings.Replace(metres(n, "."), ".", " "+w+" ", 1)
			})
		}
		add(&metric, "m", func(n int) string { return metres(n, ".") })
		feet := func(n int, between, behind string) string {
			return strconv.Itoa(inch(n)/12) + between + string(appendDigits(nil, inch(n)%12, 2)) + behind
		}
		add(&customary, "ft'in\"", func(n int) string { return feet(n, "'-", "\"") })
		add(&customary, "ft'in", func(n int) string { return feet(n, "'", "\"") })
		add(&customary, "ft-in", func(n int) string { return feet(n, "-", "") })
		add(&customary, "ftin", func(n int) string { return feet(n, "", "") })
		for _, foot := range unit("ft") {
			for _, in := range unit("in") {
				add(&customary, foot+" "+in, func(n int) string { return feet(n, " "+foot+" ", " "+in) })
			}
		}
		for _, w := range unit("in") {
			add(&customary, "in "+w, func(n int) string { return strconv.Itoa(inch(n)) + " " + w })
		}
		add(&customary, "in", func(n int) string { return strconv.Itoa(inch(n)) })
	}
	forms := slices.Concat(metric, customary)
	if habitsOf(h.Country).has(customaryUnits) {
		forms = slices.Concat(customary, metric)
	}
	return append(forms, Form{"unknown", func(p *Parsed) string {
		if p.State == Unknown {
			return "-"
		}
		return ""
	}})
}

// metres returns whole centimetres in metres.
func metres(hundredths int, point string) string {
	if hundredths%100 != 0 {
		return ""
	}
	n := hundredths / 100
	return strconv.Itoa(n/100) + point + string(appendDigits(nil, n%100, 2))
}
