package mrz

// What issuers put into the optional data of ICAO's layouts. A refinement holds
// when the zone is of its issuer and every character of its fields is of their
// class: a card of another series simply has no refinement.
var refinements = []Layout{
	{id: "AE-ID", title: "Emirates identity card", source: "verified on a card", base: "TD1", codes: []string{"I"}, states: []string{"ARE"}, fields: personal(16, 30)},
	{id: "BE-ID", title: "Belgian identity card", source: "verified on specimens; older series count the filler in long numbers", base: "TD1", codes: []string{"ID"}, states: []string{"BEL"}, fields: []fieldSpec{{PersonalNumber, Span{2, 19, 29}, digitClass}}},
	{
		id: "CO-ID", title: "Colombian digital identity card", source: "no published text; as read by a parser in use",
		base: "TD1", codes: []string{"IC"}, states: []string{"COL"},
		fields: []fieldSpec{{PersonalNumber, Span{2, 19, 28}, digitClass}},
		digits: []digitSpec{{element: DocumentNumber, line: 1, column: 15, covers: []Span{{1, 6, 14}}, noZeros: true}},
	},
	{id: "EE-ID", title: "Estonian identity card", source: "verified on specimens", base: "TD1", codes: []string{"I", "R"}, states: []string{"EST"}, fields: personal(16, 26)},
	{id: "EE-ID", title: "Estonian passport", source: "verified on specimens", base: "TD3", codes: []string{"P"}, states: []string{"EST"}, fields: []fieldSpec{{PersonalNumber, Span{2, 29, 39}, digitClass}}},
	{id: "ES-ID", title: "Spanish identity card", source: "verified on a specimen: the number of the card is not that of the holder", base: "TD1", codes: []string{"I"}, states: []string{"ESP"}, fields: []fieldSpec{{PersonalNumber, Span{1, 16, 24}, alnum}, {NoElement, Span{1, 25, 30}, fillerClass}}},
	{id: "HR-ID", title: "Croatian identity card", source: "verified on specimens", base: "TD1", codes: []string{"IO"}, states: []string{"HRV"}, fields: personal(16, 26)},
	{id: "KZ-ID", title: "Kazakh identity card", source: "verified on a synthetic zone", base: "TD1", codes: []string{"ID"}, states: []string{"KAZ"}, fields: personal(16, 27)},
	{id: "LV-ID", title: "Latvian identity card", source: "verified on a specimen", base: "TD1", codes: []string{"I"}, states: []string{"LVA"}, fields: []fieldSpec{{PersonalNumber, Span{1, 16, 27}, digitFill}}},
	{
		id: "NL-ID", title: "Dutch identity card, until 2021", source: "verified on specimens",
		base: "TD1", codes: []string{"I"}, states: []string{"NLD"},
		fields: []fieldSpec{{PersonalNumber, Span{1, 16, 24}, digitClass}, {NoElement, Span{1, 25, 29}, fillerClass}},
		digits: []digitSpec{{element: PersonalNumber, line: 1, column: 30, covers: []Span{{1, 16, 24}}}},
	},
	{id: "NL-ID", title: "Dutch passport, until 2021", source: "verified on specimens", base: "TD3", codes: []string{"P"}, states: []string{"NLD"}, fields: []fieldSpec{{PersonalNumber, Span{2, 29, 37}, digitClass}, {NoElement, Span{2, 38, 42}, fillerClass}}},
	{id: "NO-ID", title: "Norwegian identity card", source: "verified on specimens", base: "TD1", codes: []string{"C"}, states: []string{"NOR"}, fields: []fieldSpec{{PersonalNumber, Span{1, 16, 27}, digitFill}}},
	{
		id: "RO-ID-OLD", title: "Romanian identity card, until 2021", source: "verified on a specimen",
		base: "TD2", codes: []string{"ID"}, states: []string{"ROU"},
		// The personal number without the birth date within it, which stands
		// before.
		fields: []fieldSpec{{PersonalNumber, Span{2, 29, 29}, digitClass}, {PersonalNumber, Span{2, 14, 19}, digitClass}, {PersonalNumber, Span{2, 30, 35}, digitClass}},
	},
	{id: "RO-ID-2021", title: "Romanian electronic identity card", source: "structure of a synthetic zone", base: "TD1", codes: []string{"ID"}, states: []string{"ROU"}, fields: personal(16, 28)},
	{id: "RS-ID", title: "Serbian identity card", source: "verified on a specimen", base: "TD1", codes: []string{"ID"}, states: []string{"SRB"}, fields: personal(16, 28)},
	{id: "SE-ID", title: "Swedish identity card", source: "verified on a specimen", base: "TD1", codes: []string{"I"}, states: []string{"SWE"}, fields: personal(16, 27)},
	{id: "SI-ID", title: "Slovenian identity card", source: "verified on a specimen", base: "TD1", codes: []string{"I"}, states: []string{"SVN"}, fields: personal(16, 28)},
	{id: "TR-ID", title: "Turkish identity card", source: "structure of a sample", base: "TD1", codes: []string{"I"}, states: []string{"TUR"}, fields: []fieldSpec{{NoElement, Span{1, 16, 16}, fillerClass}, {PersonalNumber, Span{1, 17, 27}, digitClass}}},
	{id: "UA-ID", title: "Ukrainian identity card", source: "verified on a synthetic zone", base: "TD1", codes: []string{"I"}, states: []string{"UKR"}, fields: personal(16, 28)},
	{
		id: "US-GREENCARD", title: "United States permanent resident card", source: "published descriptions",
		base: "TD1", codes: []string{"C1", "C2"}, states: []string{"USA"},
		fields: []fieldSpec{{BirthPlace, Span{2, 16, 18}, alpha}}, // country
		lacks:  []Element{Nationality},
	},
	{
		id: "VN-ID", title: "Vietnamese identity card", source: "verified on cards",
		base: "TD1", codes: []string{"ID"}, states: []string{"VNM"},
		fields: []fieldSpec{{PersonalNumber, Span{1, 16, 27}, digitClass}, {NoElement, Span{1, 28, 29}, fillerClass}},
		digits: []digitSpec{{element: PersonalNumber, line: 1, column: 30, covers: []Span{{1, 16, 27}}}},
	},

	// Cards that add no element: the row tells the issuer's card, whose letters
	// and numbers have a meaning of their own.
	{id: "DE-ID", title: "German identity card", source: "verified on specimens: no sex, the version of the card in the optional data", base: "TD1", codes: []string{"ID"}, states: []string{"D<<"}},
	{id: "FR-CNIE-2021", title: "French electronic identity card", source: "verified on a specimen", base: "TD1", codes: []string{"ID"}, states: []string{"FRA"}},
	{id: "IT-CIE", title: "Italian electronic identity card", source: "verified on a specimen", base: "TD1", codes: []string{"C<"}, states: []string{"ITA"}},
	{id: "MX-INE", hombre: true, title: "Mexican voter card", source: "verified on a card: sex H (hombre) or M (mujer) on many models", base: "TD1", codes: []string{"I"}, states: []string{"MEX"}, fields: []fieldSpec{{NoElement, Span{1, 16, 17}, fillerClass}, {NoElement, Span{1, 18, 30}, digitClass}}},
	{id: "PT-ID", title: "Portuguese citizen card", source: "verified on specimens; both conventions of long numbers", base: "TD1", codes: []string{"I"}, states: []string{"PRT"}},
	{id: "US-PASSCARD", title: "United States passport card", source: "verified on specimens", base: "TD1", codes: []string{"IP"}, states: []string{"USA"}},
}

// personal is a personal number of digits in the optional data of line 1.
func personal(from, to int) []fieldSpec {
	return []fieldSpec{{PersonalNumber, Span{1, from, to}, digitClass}}
}
