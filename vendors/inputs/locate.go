package inputs

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// Locate returns where in an answer the value or member at an RFC 6901 pointer begins:
// line and column from 1, the column in characters. Of a pointer into JSON inside a
// string ("/body#/card") it is the string. Where the answer has no such place, or is no
// JSON, it is the nearest place around it.
func Locate(answer []byte, pointer string) (line, column int) {
	pointer, _, _ = strings.Cut(pointer, "#")
	offset := find(answer, pointer)
	begun := bytes.LastIndexByte(answer[:offset], '\n') + 1
	return bytes.Count(answer[:begun], newline) + 1, utf8.RuneCount(answer[begun:offset]) + 1
}

// find returns the offset of the value at a pointer, or of the nearest around it.
func find(answer []byte, pointer string) (offset int) {
	d := jsontext.NewDecoder(bytes.NewReader(answer), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	offset = begin(answer, d)
	for token := range jsontext.Pointer(pointer).Tokens() {
		if !enter(d, token) {
			break
		}
		offset = begin(answer, d)
	}
	return offset
}

// begin returns the offset of the value that comes next.
func begin(answer []byte, d *jsontext.Decoder) int {
	d.PeekKind()
	at := int(d.InputOffset())
	for at < len(answer) && strings.IndexByte(" \t\r\n,:", answer[at]) >= 0 {
		at++
	}
	return at
}

// enter goes to a member of the object, or to an element of the array, that comes next.
func enter(d *jsontext.Decoder, token string) (ok bool) {
	kind := d.PeekKind()
	if kind != jsontext.KindBeginObject && kind != jsontext.KindBeginArray {
		return false
	}
	d.ReadToken()
	for n := 0; ; n++ {
		switch d.PeekKind() {
		case jsontext.KindInvalid, jsontext.KindEndObject, jsontext.KindEndArray:
			return false
		}
		here := strconv.Itoa(n)
		if kind == jsontext.KindBeginObject {
			name, err := d.ReadToken()
			if err != nil {
				return false
			}
			here = name.String()
		}
		if here == token {
			return true
		}
		if d.SkipValue() != nil {
			return false
		}
	}
}
