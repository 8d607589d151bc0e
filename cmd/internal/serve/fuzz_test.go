package serve_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ocrlint/ocrlint/cmd/internal/serve"
)

// FuzzQuestions: any body gets reports or a problem.
func FuzzQuestions(f *testing.F) {
	s := serve.New(serve.Config{MaxBody: 1 << 16, MaxInFlight: 1, Timeout: time.Minute, Now: time.Now, AsOf: asOf, Log: discard})
	for _, test := range refused {
		f.Add([]byte(test.body[:min(len(test.body), 1<<10)]), uint8(0), false)
	}
	f.Add([]byte(answer), uint8(0), false)
	f.Add([]byte(answer+"\n"+answer), uint8(1), false)
	f.Add([]byte("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"), uint8(2), false)
	f.Add([]byte("["+answer+","+answer+"]"), uint8(3), false)
	f.Add([]byte(zipped(answer)), uint8(0), true)
	f.Fuzz(func(t *testing.T, body []byte, which uint8, packed bool) {
		if packed && unpacked(body) > 1<<16 {
			t.Skip() // some hundred bytes may be a quarter of a million answers, and as many lines to look at
		}
		route := [][2]string{{"/v1/check?repair=true", typeJSON}, {"/v1/check?redact=true", typeLines}, {"/v1/mrz?repair=true", typeText}, {"/v1/compare", typeJSON}}[which%4]
		r := httptest.NewRequest("POST", route[0], bytes.NewReader(body))
		r.Host = "localhost"
		r.Header.Set("Content-Type", route[1])
		if packed {
			r.Header.Set("Content-Encoding", "gzip")
		}
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if kind := w.Header().Get("Content-Type"); (w.Code == 200) == (kind == "application/problem+json") || !strings.Contains(" 200 400 413 422 ", " "+w.Result().Status[:3]+" ") {
			t.Fatalf("%s: %d %s", route[0], w.Code, kind)
		}
		for line := range bytes.Lines(w.Body.Bytes()) {
			if !json.Valid(line) {
				t.Fatalf("%s: %d, no JSON: %s", route[0], w.Code, line)
			}
			if bytes.Contains(line, []byte(`"code":"internal"`)) {
				t.Fatalf("%s: %s", route[0], line)
			}
		}
	})
}

// unpacked is the length of what is packed, as far as it can be read, or a length beyond all
// that matter here.
func unpacked(body []byte) int64 {
	r, err := gzip.NewReader(bytes.NewReader(body))
	if err != nil {
		return 0
	}
	n, _ := io.Copy(io.Discard, io.LimitReader(r, 1<<20))
	return n
}
