package mrz

// National layouts whose structure or arithmetic is not Doc 9303's. They stand
// before ICAO's: where both claim an issuer, the check digits decide, and on equal
// evidence the national layout is taken.
var nationalLayouts = []Layout{
	{
		id:     "FR-CNI-1988",
		title:  "French national identity card, 1988 to 2021",
		source: "arrêté du 24 avril 1991; verified on specimens",
		widths: []int{36, 36},
		codes:  []string{"ID"},
		states: []string{"FRA"},
		fields: []fieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{IssuingState, Span{1, 3, 5}, alpha},
			{Surname, Span{1, 6, 30}, alpha},
			{OptionalData, Span{1, 31, 36}, any}, // department and office of issue
			{DocumentNumber, Span{2, 1, 12}, any},
			{GivenNames, Span{2, 14, 27}, alpha}, // separated by two fillers
			{BirthDate, Span{2, 28, 33}, digitFill},
			{Sex, Span{2, 35, 35}, alpha},
		},
		digits: []digitSpec{
			{element: DocumentNumber, line: 2, column: 13, covers: []Span{{2, 1, 12}}},
			{element: BirthDate, line: 2, column: 34, covers: []Span{{2, 28, 33}}},
			{element: Composite, line: 2, column: 36, covers: []Span{{1, 1, 36}, {2, 1, 35}}},
		},
	},
	{
		id:         "RU-INTERNAL",
		letterwise: true,
		title:      "Russian internal passport",
		source:     "MVD order 773 of 2020, annex; verified on specimens",
		widths:     []int{44, 44},
		codes:      []string{"PN"},
		states:     []string{"RUS"},
		fields: []fieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{IssuingState, Span{1, 3, 5}, alpha},
			{Names, Span{1, 6, 44}, any}, // the digits 2 3 4 6 7 8 9 stand for letters
			// Series and number; the last digit of the series stands apart.
			{DocumentNumber, Span{2, 1, 3}, digitClass},
			{DocumentNumber, Span{2, 29, 29}, digitClass},
			{DocumentNumber, Span{2, 4, 9}, digitClass},
			{Nationality, Span{2, 11, 13}, alpha},
			{BirthDate, Span{2, 14, 19}, digitFill},
			{Sex, Span{2, 21, 21}, alpha},
			{NoElement, Span{2, 22, 27}, fillerClass}, // it does not expire
			{IssueDate, Span{2, 30, 35}, digitFill},
			{OptionalData, Span{2, 36, 42}, digitFill}, // code of the issuing department
		},
		digits: []digitSpec{
			{element: DocumentNumber, line: 2, column: 10, covers: []Span{{2, 1, 9}}},
			{element: BirthDate, line: 2, column: 20, covers: []Span{{2, 14, 19}}},
			{element: ExpiryDate, line: 2, column: 28},
			{element: OptionalData, line: 2, column: 43, covers: []Span{{2, 29, 42}}},
			{element: Composite, line: 2, column: 44, covers: []Span{{2, 1, 10}, {2, 14, 20}, {2, 22, 43}}},
		},
	},
	{
		id:     "SK-ID-OLD",
		title:  "old Slovak identity card",
		source: "no published text; as read by parsers in use",
		widths: []int{34, 34},
		codes:  []string{"I"},
		states: []string{"SVK"},
		fields: []fieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{IssuingState, Span{1, 3, 5}, alpha},
			{Names, Span{1, 6, 34}, alpha},
			{DocumentNumber, Span{2, 1, 9}, any},
			{Nationality, Span{2, 11, 13}, alpha},
			{BirthDate, Span{2, 14, 19}, digitFill},
			{Sex, Span{2, 21, 21}, alpha},
			{ExpiryDate, Span{2, 22, 27}, digitFill},
			{OptionalData, Span{2, 29, 34}, any},
		},
		digits: []digitSpec{
			{element: DocumentNumber, line: 2, column: 10, covers: []Span{{2, 1, 9}}},
			{element: BirthDate, line: 2, column: 20, covers: []Span{{2, 14, 19}}},
			{element: ExpiryDate, line: 2, column: 28, covers: []Span{{2, 22, 27}}},
		},
	},
	{
		id:     "FR-DL",
		title:  "French driving licence",
		source: "ISO/IEC 18013-1, French configuration; verified on a published sample",
		widths: []int{30},
		codes:  []string{"D1"},
		states: []string{"FRA"},
		fields: []fieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{IssuingState, Span{1, 3, 5}, alpha},
			{DocumentNumber, Span{1, 6, 14}, any},
			{ExpiryDate, Span{1, 16, 21}, digitFill},
			{Surname, Span{1, 22, 29}, alpha},
		},
		digits: []digitSpec{
			{element: DocumentNumber, line: 1, column: 15, covers: []Span{{1, 1, 14}}},
			{element: Composite, line: 1, column: 30, covers: []Span{{1, 1, 29}}},
		},
	},
	{
		id:     "NL-DL",
		title:  "Dutch driving licence",
		source: "ISO/IEC 18013-1, configuration 1; verified on a published sample",
		widths: []int{30},
		codes:  []string{"D1"},
		states: []string{"NLD"},
		fields: []fieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{IssuingState, Span{1, 3, 5}, alpha},
			{NoElement, Span{1, 6, 6}, digitClass}, // version
			{DocumentNumber, Span{1, 7, 16}, digitClass},
			{OptionalData, Span{1, 17, 29}, any}, // key to the chip
		},
		digits: []digitSpec{
			{element: Composite, line: 1, column: 30, covers: []Span{{1, 1, 29}}},
		},
	},
	{
		id:     "CN-EEP-2014",
		title:  "Chinese exit-entry permit for Hong Kong, Macao or Taiwan, card of 2014",
		source: "no published text; as read by parsers in use",
		widths: []int{30},
		codes:  []string{"CS", "CD"},
		fields: []fieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{DocumentNumber, Span{1, 3, 11}, any},
			{NoElement, Span{1, 13, 13}, fillerClass},
			{ExpiryDate, Span{1, 14, 19}, digitFill},
			{NoElement, Span{1, 21, 21}, fillerClass},
			{BirthDate, Span{1, 22, 27}, digitFill},
			{NoElement, Span{1, 29, 29}, fillerClass},
		},
		digits: []digitSpec{
			{element: DocumentNumber, line: 1, column: 12, covers: []Span{{1, 3, 11}}},
			{element: ExpiryDate, line: 1, column: 20, covers: []Span{{1, 14, 19}}},
			{element: BirthDate, line: 1, column: 28, covers: []Span{{1, 22, 27}}},
			{element: Composite, line: 1, column: 30, covers: []Span{{1, 3, 12}, {1, 14, 20}, {1, 22, 28}}},
		},
	},
	{
		id:     "CN-HRP-2012",
		title:  "mainland travel permit for Hong Kong and Macao residents, card of 2012",
		source: "no published text; as read by parsers in use",
		widths: []int{30, 30, 30},
		codes:  []string{"CR"},
		fields: []fieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{DocumentNumber, Span{1, 3, 11}, any},
			{NoElement, Span{1, 13, 14}, digitClass}, // times renewed
			{NoElement, Span{1, 15, 15}, fillerClass},
			{ExpiryDate, Span{1, 16, 21}, digitFill},
			{Sex, Span{1, 23, 23}, alpha},
			{BirthDate, Span{1, 24, 29}, digitFill},
			{OptionalData, Span{2, 1, 18}, any},    // Chinese name, coded
			{NoElement, Span{2, 19, 19}, any},      // century of birth: A 18, B 19, other 20
			{PersonalNumber, Span{2, 20, 28}, any}, // identity card of Hong Kong or Macao
			{Names, Span{3, 1, 30}, alpha},
		},
		digits: []digitSpec{
			{element: DocumentNumber, line: 1, column: 12, covers: []Span{{1, 3, 11}}},
			{element: ExpiryDate, line: 1, column: 22, covers: []Span{{1, 16, 21}}},
			{element: BirthDate, line: 1, column: 30, covers: []Span{{1, 24, 29}}},
		},
	},
	{
		id:     "CN-TWCP-2015",
		title:  "mainland travel permit for Taiwan residents, card of 2015",
		source: "no published text; as read by parsers in use",
		widths: []int{30, 30, 30},
		codes:  []string{"CT"},
		fields: []fieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{DocumentNumber, Span{1, 3, 10}, digitClass},
			{NoElement, Span{1, 12, 12}, fillerClass},
			{NoElement, Span{1, 13, 14}, digitClass}, // times renewed
			{ExpiryDate, Span{1, 16, 21}, digitFill},
			{Sex, Span{1, 23, 23}, alpha},
			{BirthDate, Span{1, 24, 29}, digitFill},
			{OptionalData, Span{2, 1, 18}, any},    // Chinese name, coded
			{NoElement, Span{2, 19, 19}, any},      // century of birth: A 18, B 19, other 20
			{PersonalNumber, Span{2, 20, 29}, any}, // identity card of Taiwan
			{Names, Span{3, 1, 26}, alpha},
			{OptionalData2, Span{3, 27, 30}, any}, // place of issue
		},
		digits: []digitSpec{
			{element: DocumentNumber, line: 1, column: 11, covers: []Span{{1, 3, 10}}},
			{element: ExpiryDate, line: 1, column: 22, covers: []Span{{1, 16, 21}}},
			{element: BirthDate, line: 1, column: 30, covers: []Span{{1, 24, 29}}},
		},
	},
}

// Layouts without any check digit: nothing can prove them, so they are taken only
// when no other layout that claims the issuer has better evidence.
var digitlessLayouts = []Layout{
	{
		id:     "CH-DL",
		title:  "driving licence of Switzerland and Liechtenstein",
		source: "no published text; verified on samples",
		widths: []int{9, 30, 30},
		codes:  []string{"FA"},
		states: []string{"CHE", "LIE"},
		fields: []fieldSpec{
			{OptionalData, Span{1, 1, 7}, any}, // number of the blank, language
			{NoElement, Span{1, 8, 9}, fillerClass},
			{DocumentCode, Span{2, 1, 2}, any},
			{IssuingState, Span{2, 3, 5}, alpha},
			{DocumentNumber, Span{2, 6, 17}, digitClass},
			{NoElement, Span{2, 18, 19}, fillerClass},
			{BirthDate, Span{2, 20, 25}, digitFill},
			{NoElement, Span{2, 26, 30}, fillerClass},
			{Names, Span{3, 1, 30}, alpha},
		},
	},
	{
		id:     "CH-DL", // the same with a number of 15 digits
		title:  "driving licence of Switzerland and Liechtenstein",
		source: "no published text; verified on a sample",
		widths: []int{9, 30, 30},
		codes:  []string{"FA"},
		states: []string{"CHE", "LIE"},
		fields: []fieldSpec{
			{OptionalData, Span{1, 1, 7}, any},
			{NoElement, Span{1, 8, 9}, fillerClass},
			{DocumentCode, Span{2, 1, 2}, any},
			{IssuingState, Span{2, 3, 5}, alpha},
			{DocumentNumber, Span{2, 6, 20}, digitClass},
			{NoElement, Span{2, 21, 22}, fillerClass},
			{BirthDate, Span{2, 23, 28}, digitFill},
			{NoElement, Span{2, 29, 30}, fillerClass},
			{Names, Span{3, 1, 30}, alpha},
		},
	},
	{
		id:     "CN-HRP-1999",
		title:  "mainland travel permit for Hong Kong and Macao residents of 1999",
		source: "no published text; as read by a parser in use",
		widths: []int{30, 30, 30},
		codes:  []string{"C<"},
		states: []string{"CHN"},
		fields: []fieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{IssuingState, Span{1, 3, 5}, alpha},
			{BirthDate, Span{2, 1, 6}, digitFill},
			{Sex, Span{2, 8, 8}, alpha},
			{ExpiryDate, Span{2, 9, 14}, digitFill},
			{DocumentNumber, Span{2, 16, 26}, any},
			{NoElement, Span{2, 28, 29}, digitClass}, // centuries of birth and expiry: 0 18, 1 19, 2 20
		},
	},
	{
		id:     "ISO18013-DL",
		title:  "driving licence with a one-line zone",
		source: "ISO/IEC 18013-1: the second character selects an arrangement that differs by issuer",
		widths: []int{30},
		codes:  []string{"D<", "D1", "D2", "D3"},
		fields: []fieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{IssuingState, Span{1, 3, 5}, alpha},
			{OptionalData, Span{1, 6, 30}, any},
		},
	},
}
