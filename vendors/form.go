package vendors

import (
	"bytes"
	"net/url"

	"github.com/go-json-experiment/json/jsontext"
)

// isForm reports whether an answer looks like the body of a form
// (application/x-www-form-urlencoded): a name and = before anything else.
func isForm(answer []byte) bool {
	i := bytes.IndexByte(answer, '=')
	if i <= 0 {
		return false
	}
	for _, c := range answer[:i] {
		if c != '_' && c != '-' && c != '.' && (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'z') {
			return false
		}
	}
	return !bytes.ContainsAny(bytes.TrimSpace(answer), " \n{}\"")
}

// appendForm appends the form as a JSON object of strings.
func appendForm(dst, form []byte) (_ []byte, ok bool) {
	dst = append(dst, '{')
	for i, pair := range bytes.Split(bytes.TrimSpace(form), []byte("&")) {
		name, value, _ := bytes.Cut(pair, []byte("="))
		if i > 0 {
			dst = append(dst, ',')
		}
		for j, part := range [...][]byte{name, value} {
			text, err := url.QueryUnescape(string(part))
			if err != nil {
				return dst, false
			}
			if dst, err = jsontext.AppendQuote(dst, text); err != nil {
				return dst, false
			}
			if j == 0 {
				dst = append(dst, ':')
			}
		}
	}
	return append(dst, '}'), true
}
