package mrz

// National layouts whose structure or arithmetic is not Doc 9303's. They stand
// before ICAO's: where both claim an issuer, the check digits decide, and on equal
// evidence the national layout is taken.
var nationalLayouts = []Layout{
	{
		ID:     "FR-CNI-1988",
		Title:  "French national identity card, 1988 to 2021",
		Source: "arrêté du 24 avril 1991; verified on specimens",
		Widths: []int{36, 36},
		Codes:  []string{"ID"},
		States: []string{"FRA"},
		Fields: []FieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{IssuingState, Span{1, 3, 5}, alpha},
			{Surname, Span{1, 6, 30}, alpha},
			{OptionalData, Span{1, 31, 36}, any}, // department and office of issue
			{DocumentNumber, Span{2, 1, 12}, any},
			{GivenNames, Span{2, 14, 27}, alpha}, // separated by two fillers
			{BirthDate, Span{2, 28, 33}, digitFill},
			{Sex, Span{2, 35, 35}, alpha},
		},
		Digits: []DigitSpec{
			{Element: DocumentNumber, Line: 2, Column: 13, Covers: []Span{{2, 1, 12}}},
			{Element: BirthDate, Line: 2, Column: 34, Covers: []Span{{2, 28, 33}}},
			{Element: Composite, Line: 2, Column: 36, Covers: []Span{{1, 1, 36}, {2, 1, 35}}},
		},
	},
	{
		ID:     "RU-INTERNAL",
		Title:  "Russian internal passport",
		Source: "MVD order 773 of 2020, annex; verified on specimens",
		Widths: []int{44, 44},
		Codes:  []string{"PN"},
		States: []string{"RUS"},
		Fields: []FieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{IssuingState, Span{1, 3, 5}, alpha},
			{Names, Span{1, 6, 44}, any}, // the digits 2 3 4 6 7 8 9 stand for letters
			// Series and number; the last digit of the series stands apart.
			{DocumentNumber, Span{2, 1, 3}, Digits},
			{DocumentNumber, Span{2, 29, 29}, Digits},
			{DocumentNumber, Span{2, 4, 9}, Digits},
			{Nationality, Span{2, 11, 13}, alpha},
			{BirthDate, Span{2, 14, 19}, digitFill},
			{Sex, Span{2, 21, 21}, alpha},
			{NoElement, Span{2, 22, 27}, Filler}, // it does not expire
			{IssueDate, Span{2, 30, 35}, digitFill},
			{OptionalData, Span{2, 36, 42}, digitFill}, // code of the issuing department
		},
		Digits: []DigitSpec{
			{Element: DocumentNumber, Line: 2, Column: 10, Covers: []Span{{2, 1, 9}}},
			{Element: BirthDate, Line: 2, Column: 20, Covers: []Span{{2, 14, 19}}},
			{Element: ExpiryDate, Line: 2, Column: 28},
			{Element: OptionalData, Line: 2, Column: 43, Covers: []Span{{2, 29, 42}}},
			{Element: Composite, Line: 2, Column: 44, Covers: []Span{{2, 1, 10}, {2, 14, 20}, {2, 22, 43}}},
		},
	},
	{
		ID:     "SK-ID-OLD",
		Title:  "old Slovak identity card",
		Source: "no published text; as read by parsers in use",
		Widths: []int{34, 34},
		Codes:  []string{"I"},
		States: []string{"SVK"},
		Fields: []FieldSpec{
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
		Digits: []DigitSpec{
			{Element: DocumentNumber, Line: 2, Column: 10, Covers: []Span{{2, 1, 9}}},
			{Element: BirthDate, Line: 2, Column: 20, Covers: []Span{{2, 14, 19}}},
			{Element: ExpiryDate, Line: 2, Column: 28, Covers: []Span{{2, 22, 27}}},
		},
	},
	{
		ID:     "FR-DL",
		Title:  "French driving licence",
		Source: "ISO/IEC 18013-1, French configuration; verified on a published sample",
		Widths: []int{30},
		Codes:  []string{"D1"},
		States: []string{"FRA"},
		Fields: []FieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{IssuingState, Span{1, 3, 5}, alpha},
			{DocumentNumber, Span{1, 6, 14}, any},
			{ExpiryDate, Span{1, 16, 21}, digitFill},
			{Surname, Span{1, 22, 29}, alpha},
		},
		Digits: []DigitSpec{
			{Element: DocumentNumber, Line: 1, Column: 15, Covers: []Span{{1, 1, 14}}},
			{Element: Composite, Line: 1, Column: 30, Covers: []Span{{1, 1, 29}}},
		},
	},
	{
		ID:     "NL-DL",
		Title:  "Dutch driving licence",
		Source: "ISO/IEC 18013-1, configuration 1; verified on a published sample",
		Widths: []int{30},
		Codes:  []string{"D1"},
		States: []string{"NLD"},
		Fields: []FieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{IssuingState, Span{1, 3, 5}, alpha},
			{NoElement, Span{1, 6, 6}, Digits}, // version
			{DocumentNumber, Span{1, 7, 16}, Digits},
			{OptionalData, Span{1, 17, 29}, any}, // key to the chip
		},
		Digits: []DigitSpec{
			{Element: Composite, Line: 1, Column: 30, Covers: []Span{{1, 1, 29}}},
		},
	},
	{
		ID:     "CN-EEP-2014",
		Title:  "Chinese exit-entry permit for Hong Kong, Macao or Taiwan, card of 2014",
		Source: "no published text; as read by parsers in use",
		Widths: []int{30},
		Codes:  []string{"CS", "CD"},
		Fields: []FieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{DocumentNumber, Span{1, 3, 11}, any},
			{NoElement, Span{1, 13, 13}, Filler},
			{ExpiryDate, Span{1, 14, 19}, digitFill},
			{NoElement, Span{1, 21, 21}, Filler},
			{BirthDate, Span{1, 22, 27}, digitFill},
			{NoElement, Span{1, 29, 29}, Filler},
		},
		Digits: []DigitSpec{
			{Element: DocumentNumber, Line: 1, Column: 12, Covers: []Span{{1, 3, 11}}},
			{Element: ExpiryDate, Line: 1, Column: 20, Covers: []Span{{1, 14, 19}}},
			{Element: BirthDate, Line: 1, Column: 28, Covers: []Span{{1, 22, 27}}},
			{Element: Composite, Line: 1, Column: 30, Covers: []Span{{1, 3, 12}, {1, 14, 20}, {1, 22, 28}}},
		},
	},
	{
		ID:     "CN-HRP-2012",
		Title:  "mainland travel permit for Hong Kong and Macao residents, card of 2012",
		Source: "no published text; as read by parsers in use",
		Widths: []int{30, 30, 30},
		Codes:  []string{"CR"},
		Fields: []FieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{DocumentNumber, Span{1, 3, 11}, any},
			{NoElement, Span{1, 13, 14}, Digits}, // times renewed
			{NoElement, Span{1, 15, 15}, Filler},
			{ExpiryDate, Span{1, 16, 21}, digitFill},
			{Sex, Span{1, 23, 23}, alpha},
			{BirthDate, Span{1, 24, 29}, digitFill},
			{OptionalData, Span{2, 1, 18}, any},    // Chinese name, coded
			{NoElement, Span{2, 19, 19}, any},      // century of birth: A 18, B 19, other 20
			{PersonalNumber, Span{2, 20, 28}, any}, // identity card of Hong Kong or Macao
			{Names, Span{3, 1, 30}, alpha},
		},
		Digits: []DigitSpec{
			{Element: DocumentNumber, Line: 1, Column: 12, Covers: []Span{{1, 3, 11}}},
			{Element: ExpiryDate, Line: 1, Column: 22, Covers: []Span{{1, 16, 21}}},
			{Element: BirthDate, Line: 1, Column: 30, Covers: []Span{{1, 24, 29}}},
		},
	},
	{
		ID:     "CN-TWCP-2015",
		Title:  "mainland travel permit for Taiwan residents, card of 2015",
		Source: "no published text; as read by parsers in use",
		Widths: []int{30, 30, 30},
		Codes:  []string{"CT"},
		Fields: []FieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{DocumentNumber, Span{1, 3, 10}, Digits},
			{NoElement, Span{1, 12, 12}, Filler},
			{NoElement, Span{1, 13, 14}, Digits}, // times renewed
			{ExpiryDate, Span{1, 16, 21}, digitFill},
			{Sex, Span{1, 23, 23}, alpha},
			{BirthDate, Span{1, 24, 29}, digitFill},
			{OptionalData, Span{2, 1, 18}, any},    // Chinese name, coded
			{NoElement, Span{2, 19, 19}, any},      // century of birth: A 18, B 19, other 20
			{PersonalNumber, Span{2, 20, 29}, any}, // identity card of Taiwan
			{Names, Span{3, 1, 26}, alpha},
			{OptionalData2, Span{3, 27, 30}, any}, // place of issue
		},
		Digits: []DigitSpec{
			{Element: DocumentNumber, Line: 1, Column: 11, Covers: []Span{{1, 3, 10}}},
			{Element: ExpiryDate, Line: 1, Column: 22, Covers: []Span{{1, 16, 21}}},
			{Element: BirthDate, Line: 1, Column: 30, Covers: []Span{{1, 24, 29}}},
		},
	},
}

// Layouts without any check digit: nothing can prove them, so they are taken only
// when no other layout that claims the issuer has better evidence.
var digitlessLayouts = []Layout{
	{
		ID:     "CH-DL",
		Title:  "driving licence of Switzerland and Liechtenstein",
		Source: "no published text; verified on samples",
		Widths: []int{9, 30, 30},
		Codes:  []string{"FA"},
		States: []string{"CHE", "LIE"},
		Fields: []FieldSpec{
			{OptionalData, Span{1, 1, 7}, any}, // number of the blank, language
			{NoElement, Span{1, 8, 9}, Filler},
			{DocumentCode, Span{2, 1, 2}, any},
			{IssuingState, Span{2, 3, 5}, alpha},
			{DocumentNumber, Span{2, 6, 17}, Digits},
			{NoElement, Span{2, 18, 19}, Filler},
			{BirthDate, Span{2, 20, 25}, digitFill},
			{NoElement, Span{2, 26, 30}, Filler},
			{Names, Span{3, 1, 30}, alpha},
		},
	},
	{
		ID:     "CH-DL", // the same with a number of 15 digits
		Title:  "driving licence of Switzerland and Liechtenstein",
		Source: "no published text; verified on a sample",
		Widths: []int{9, 30, 30},
		Codes:  []string{"FA"},
		States: []string{"CHE", "LIE"},
		Fields: []FieldSpec{
			{OptionalData, Span{1, 1, 7}, any},
			{NoElement, Span{1, 8, 9}, Filler},
			{DocumentCode, Span{2, 1, 2}, any},
			{IssuingState, Span{2, 3, 5}, alpha},
			{DocumentNumber, Span{2, 6, 20}, Digits},
			{NoElement, Span{2, 21, 22}, Filler},
			{BirthDate, Span{2, 23, 28}, digitFill},
			{NoElement, Span{2, 29, 30}, Filler},
			{Names, Span{3, 1, 30}, alpha},
		},
	},
	{
		ID:     "CN-HRP-1999",
		Title:  "mainland travel permit for Hong Kong and Macao residents of 1999",
		Source: "no published text; as read by a parser in use",
		Widths: []int{30, 30, 30},
		Codes:  []string{"C<"},
		States: []string{"CHN"},
		Fields: []FieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{IssuingState, Span{1, 3, 5}, alpha},
			{BirthDate, Span{2, 1, 6}, digitFill},
			{Sex, Span{2, 8, 8}, alpha},
			{ExpiryDate, Span{2, 9, 14}, digitFill},
			{DocumentNumber, Span{2, 16, 26}, any},
			{NoElement, Span{2, 28, 29}, Digits}, // centuries of birth and expiry: 0 18, 1 19, 2 20
		},
	},
	{
		ID:     "ISO18013-DL",
		Title:  "driving licence with a one-line zone",
		Source: "ISO/IEC 18013-1: the second character selects an arrangement that differs by issuer",
		Widths: []int{30},
		Codes:  []string{"D<", "D1", "D2", "D3"},
		Fields: []FieldSpec{
			{DocumentCode, Span{1, 1, 2}, any},
			{IssuingState, Span{1, 3, 5}, alpha},
			{OptionalData, Span{1, 6, 30}, any},
		},
	},
}
