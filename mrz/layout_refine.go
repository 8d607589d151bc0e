package mrz

// What issuers put into the optional data of ICAO's layouts. A refinement holds
// when the zone is of its issuer and every character of its fields is of their
// class: a card of another series simply has no refinement.
var refinements = []Layout{
	{ID: "AE-ID", Title: "Emirates identity card", Source: "verified on a card", Base: "TD1", Codes: []string{"I"}, States: []string{"ARE"}, Fields: personal(16, 30)},
	{ID: "BE-ID", Title: "Belgian identity card", Source: "verified on specimens; older series count the filler in long numbers", Base: "TD1", Codes: []string{"ID"}, States: []string{"BEL"}, Fields: []FieldSpec{{PersonalNumber, Span{2, 19, 29}, Digits}}},
	{
		ID: "CO-ID", Title: "Colombian digital identity card", Source: "no published text; as read by a parser in use",
		Base: "TD1", Codes: []string{"IC"}, States: []string{"COL"},
		Fields: []FieldSpec{{PersonalNumber, Span{2, 19, 28}, Digits}},
		Digits: []DigitSpec{{Element: DocumentNumber, Line: 1, Column: 15, Covers: []Span{{1, 6, 14}}, NoZeros: true}},
	},
	{ID: "EE-ID", Title: "Estonian identity card", Source: "verified on specimens", Base: "TD1", Codes: []string{"I", "R"}, States: []string{"EST"}, Fields: personal(16, 26)},
	{ID: "EE-ID", Title: "Estonian passport", Source: "verified on specimens", Base: "TD3", Codes: []string{"P"}, States: []string{"EST"}, Fields: []FieldSpec{{PersonalNumber, Span{2, 29, 39}, Digits}}},
	{ID: "ES-ID", Title: "Spanish identity card", Source: "verified on a specimen: the number of the card is not that of the holder", Base: "TD1", Codes: []string{"I"}, States: []string{"ESP"}, Fields: []FieldSpec{{PersonalNumber, Span{1, 16, 24}, alnum}, {NoElement, Span{1, 25, 30}, Filler}}},
	{ID: "HR-ID", Title: "Croatian identity card", Source: "verified on specimens", Base: "TD1", Codes: []string{"IO"}, States: []string{"HRV"}, Fields: personal(16, 26)},
	{ID: "KZ-ID", Title: "Kazakh identity card", Source: "verified on a synthetic zone", Base: "TD1", Codes: []string{"ID"}, States: []string{"KAZ"}, Fields: personal(16, 27)},
	{ID: "LV-ID", Title: "Latvian identity card", Source: "verified on a specimen", Base: "TD1", Codes: []string{"I"}, States: []string{"LVA"}, Fields: []FieldSpec{{PersonalNumber, Span{1, 16, 27}, digitFill}}},
	{
		ID: "NL-ID", Title: "Dutch identity card, until 2021", Source: "verified on specimens",
		Base: "TD1", Codes: []string{"I"}, States: []string{"NLD"},
		Fields: []FieldSpec{{PersonalNumber, Span{1, 16, 24}, Digits}, {NoElement, Span{1, 25, 29}, Filler}},
		Digits: []DigitSpec{{Element: PersonalNumber, Line: 1, Column: 30, Covers: []Span{{1, 16, 24}}}},
	},
	{ID: "NL-ID", Title: "Dutch passport, until 2021", Source: "verified on specimens", Base: "TD3", Codes: []string{"P"}, States: []string{"NLD"}, Fields: []FieldSpec{{PersonalNumber, Span{2, 29, 37}, Digits}, {NoElement, Span{2, 38, 42}, Filler}}},
	{ID: "NO-ID", Title: "Norwegian identity card", Source: "verified on specimens", Base: "TD1", Codes: []string{"C"}, States: []string{"NOR"}, Fields: []FieldSpec{{PersonalNumber, Span{1, 16, 27}, digitFill}}},
	{
		ID: "RO-ID-OLD", Title: "Romanian identity card, until 2021", Source: "verified on a specimen",
		Base: "TD2", Codes: []string{"ID"}, States: []string{"ROU"},
		// The personal number without the birth date within it, which stands
		// before.
		Fields: []FieldSpec{{PersonalNumber, Span{2, 29, 29}, Digits}, {PersonalNumber, Span{2, 14, 19}, Digits}, {PersonalNumber, Span{2, 30, 35}, Digits}},
	},
	{ID: "RO-ID-2021", Title: "Romanian electronic identity card", Source: "structure of a synthetic zone", Base: "TD1", Codes: []string{"ID"}, States: []string{"ROU"}, Fields: personal(16, 28)},
	{ID: "RS-ID", Title: "Serbian identity card", Source: "verified on a specimen", Base: "TD1", Codes: []string{"ID"}, States: []string{"SRB"}, Fields: personal(16, 28)},
	{ID: "SE-ID", Title: "Swedish identity card", Source: "verified on a specimen", Base: "TD1", Codes: []string{"I"}, States: []string{"SWE"}, Fields: personal(16, 27)},
	{ID: "SI-ID", Title: "Slovenian identity card", Source: "verified on a specimen", Base: "TD1", Codes: []string{"I"}, States: []string{"SVN"}, Fields: personal(16, 28)},
	{ID: "TR-ID", Title: "Turkish identity card", Source: "structure of a sample", Base: "TD1", Codes: []string{"I"}, States: []string{"TUR"}, Fields: []FieldSpec{{NoElement, Span{1, 16, 16}, Filler}, {PersonalNumber, Span{1, 17, 27}, Digits}}},
	{ID: "UA-ID", Title: "Ukrainian identity card", Source: "verified on a synthetic zone", Base: "TD1", Codes: []string{"I"}, States: []string{"UKR"}, Fields: personal(16, 28)},
	{
		ID: "US-GREENCARD", Title: "United States permanent resident card", Source: "published descriptions",
		Base: "TD1", Codes: []string{"C1", "C2"}, States: []string{"USA"},
		Fields: []FieldSpec{{BirthPlace, Span{2, 16, 18}, alpha}}, // country
		Lacks:  []Element{Nationality},
	},
	{
		ID: "VN-ID", Title: "Vietnamese identity card", Source: "verified on cards",
		Base: "TD1", Codes: []string{"ID"}, States: []string{"VNM"},
		Fields: []FieldSpec{{PersonalNumber, Span{1, 16, 27}, Digits}, {NoElement, Span{1, 28, 29}, Filler}},
		Digits: []DigitSpec{{Element: PersonalNumber, Line: 1, Column: 30, Covers: []Span{{1, 16, 27}}}},
	},

	// Cards that add no element: the row tells the issuer's card, whose letters
	// and numbers have a meaning of their own.
	{ID: "DE-ID", Title: "German identity card", Source: "verified on specimens: no sex, the version of the card in the optional data", Base: "TD1", Codes: []string{"ID"}, States: []string{"D<<"}},
	{ID: "FR-CNIE-2021", Title: "French electronic identity card", Source: "verified on a specimen", Base: "TD1", Codes: []string{"ID"}, States: []string{"FRA"}},
	{ID: "IT-CIE", Title: "Italian electronic identity card", Source: "verified on a specimen", Base: "TD1", Codes: []string{"C<"}, States: []string{"ITA"}},
	{ID: "MX-INE", Title: "Mexican voter card", Source: "verified on a card: sex H (hombre) or M (mujer) on many models", Base: "TD1", Codes: []string{"I"}, States: []string{"MEX"}, Fields: []FieldSpec{{NoElement, Span{1, 16, 17}, Filler}, {NoElement, Span{1, 18, 30}, Digits}}},
	{ID: "PT-ID", Title: "Portuguese citizen card", Source: "verified on specimens; both conventions of long numbers", Base: "TD1", Codes: []string{"I"}, States: []string{"PRT"}},
	{ID: "US-PASSCARD", Title: "United States passport card", Source: "verified on specimens", Base: "TD1", Codes: []string{"IP"}, States: []string{"USA"}},
}

// personal is a personal number of digits in the optional data of line 1.
func personal(from, to int) []FieldSpec {
	return []FieldSpec{{PersonalNumber, Span{1, from, to}, Digits}}
}
