package serve

import (
	"encoding/json"
	"net/http"
	"strconv"
)

// problem is an error in the form of RFC 9457. No member quotes what was sent.
type problem struct {
	Type   string `json:"type"` // about:blank: the status says it all (§4.2.1)
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail"`
	place
}

// place is what a program that reads answers can do something with.
type place struct {
	Code   string `json:"code,omitempty"`
	Offset *int64 `json:"offset,omitempty"` // in the body, after decompression
	Line   int    `json:"line,omitempty"`   // in a text, from 1
	Column int    `json:"column,omitempty"`
}

func problemOf(status int, detail string) *problem {
	return &problem{Type: "about:blank", Title: http.StatusText(status), Status: status, Detail: detail}
}

// at says what is wrong, and where.
func (p *problem) at(code string, offset int64) *problem {
	p.Code, p.Offset = code, &offset
	return p
}

// refuse answers with a problem.
func refuse(w http.ResponseWriter, p *problem) {
	b, err := json.Marshal(p)
	if err != nil {
		panic(err) // texts and numbers
	}
	h := w.Header()
	h.Set("Content-Type", "application/problem+json")
	h.Set("Content-Length", strconv.Itoa(len(b)+1))
	switch p.Status {
	case http.StatusTooManyRequests, http.StatusServiceUnavailable:
		h.Set("Retry-After", "1")
	case http.StatusUnauthorized:
		h.Set("WWW-Authenticate", "Bearer")
	}
	w.WriteHeader(p.Status)
	w.Write(append(b, '\n'))
}
