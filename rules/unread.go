package rules

// Unread is what stands in place of the report of an answer that could not be read, so
// that reports and answers correspond.
type Unread struct {
	Name    string // of the input
	Index   int    // of the answer in the input
	Code    string // syntax, unknown_vendor, ambiguous_vendor, too_long, no_answer, input or internal; of who asks for one answer also several
	Offset  int64  // in the input, of where the answer is wrong or begins
	Message string // never a value of the answer
}

// AppendJSON appends it as one line of JSON, without a line feed: a report of nothing
// with the member "error".
func (u *Unread) AppendJSON(dst []byte) []byte {
	w := writer{dst, len(dst), false}
	w.open('{')
	w.text("schema", Schema)
	w.name("input")
	w.open('{')
	w.text("name", u.Name)
	w.number("index", u.Index)
	w.close('}')
	w.text("vendor", "")
	w.text("request_id", "")
	w.text("result", NotPerformed.String())
	w.lit(`,"vendor_error":null,"documents":[],"findings":[]`)
	w.name("error")
	w.open('{')
	w.text("code", u.Code)
	w.number("offset", int(u.Offset))
	w.text("message", u.Message)
	w.close('}')
	w.close('}')
	return w.b
}
