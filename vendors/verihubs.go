package vendors

// Only what the vendor's documentation says of errors is certain: they come with
// HTTP 400 whatever they are.
func verihubs() *Table {
	return &Table{
		ID:    "verihubs-ocr",
		Title: "Verihubs OCR, Indonesia: errors",
		Doc:   "https://docs.verihubs.com/docs/kitas",
		Marks: [][]Mark{
			{{At: "/error_code", In: []string{"OCR_*"}}, {At: "/message", Is: "string"}},
		},
		Error: Envelope{
			OK:   []Mark{{At: "/error_code", Not: true}},
			Code: []string{"/error_code"},
			Classes: []ErrorClass{
				{"quota", []string{"OCR_40004"}},
				{"bad_request", []string{"OCR_400*", "OCR_422*"}},
				{"internal", []string{"OCR_50*"}},
			},
		},
		Country: "IDN",
	}
}
