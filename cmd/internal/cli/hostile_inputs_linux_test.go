package cli

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"os"
	"strings"
	"syscall"
	"testing"
	"unicode/utf16"

	"github.com/klauspost/compress/zstd"
)

const (
	goodAnswer = `{"document_type":"passport","birth_date":"1990-12-31"}`
	megabyte   = 1 << 20
)

// repeated writes texts, each so many times: "a", 3, "b", 1 is aaab.
func repeated(parts ...any) func(w io.Writer) {
	return func(w io.Writer) {
		for i := 0; i < len(parts); i += 2 {
			text, times := parts[i].(string), parts[i+1].(int)
			block := strings.Repeat(text, max(1, min(times, 4096/len(text))))
			for size := times * len(text); size > 0; size -= len(block) {
				io.WriteString(w, block[:min(size, len(block))])
			}
		}
	}
}

// numbered writes what a function makes of the numbers below n, with commas between.
func numbered(before string, n int, of func(i int) string, behind string) func(w io.Writer) {
	return func(w io.Writer) {
		io.WriteString(w, before)
		for i := range n {
			if i > 0 {
				io.WriteString(w, ",")
			}
			io.WriteString(w, of(i))
		}
		io.WriteString(w, behind)
	}
}

func text(s string) func(w io.Writer) { return func(w io.Writer) { io.WriteString(w, s) } }

// gzipped compresses what is written, into one member.
func gzipped(write func(w io.Writer)) func(w io.Writer) {
	return func(w io.Writer) {
		z, _ := gzip.NewWriterLevel(w, gzip.BestSpeed)
		write(z)
		z.Close()
	}
}

func zstandardized(write func(w io.Writer)) func(w io.Writer) {
	return func(w io.Writer) {
		z, _ := zstd.NewWriter(w, zstd.WithEncoderConcurrency(1), zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithWindowSize(megabyte))
		write(z)
		z.Close()
	}
}

// changed writes what is written with a change made to it.
func changed(write func(w io.Writer), change func(b []byte) []byte) func(w io.Writer) {
	return func(w io.Writer) {
		var b bytes.Buffer
		write(&b)
		w.Write(change(b.Bytes()))
	}
}

func cutHalf(b []byte) []byte { return b[:len(b)/2] }

// field is a line with one value.
func field(name string, parts ...any) func(w io.Writer) {
	return func(w io.Writer) {
		fmt.Fprintf(w, `{"document_type":"passport","issuing_country":"IDN",%q:"`, name)
		repeated(parts...)(w)
		io.WriteString(w, `"}`)
	}
}

// noise is what no text is.
func noise(n int) func(w io.Writer) {
	return func(w io.Writer) {
		random := rand.New(rand.NewPCG(7, 8))
		for range n / 8 {
			x := random.Uint64()
			w.Write([]byte{byte(x), byte(x >> 8), byte(x >> 16), byte(x >> 24), byte(x >> 32), byte(x >> 40), byte(x >> 48), byte(x >> 56)})
		}
	}
}

func utf16Of(s string, order func(b []byte, u uint16) []byte) string {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = order(b, u)
	}
	return string(b)
}

func little(b []byte, u uint16) []byte { return append(b, byte(u), byte(u>>8)) }
func big(b []byte, u uint16) []byte    { return append(b, byte(u>>8), byte(u)) }

// hostileInputs are all of them.
func hostileInputs() (all []hostile) {
	// A line between two good ones.
	line := func(what string, write func(w io.Writer), code, good, bad int, says string) {
		all = append(all, hostile{what: what, file: "in.ndjson", code: code, good: good, bad: bad, says: says, write: func(w io.Writer) {
			io.WriteString(w, goodAnswer+"\n")
			write(w)
			io.WriteString(w, "\n"+goodAnswer+"\n")
		}})
	}
	read := func(what string, write func(w io.Writer)) { line(what, write, 0, 3, 0, "") }
	found := func(what string, write func(w io.Writer)) { line(what, write, 1, 3, 0, "") }
	refused := func(what string, write func(w io.Writer), says string) { line(what, write, 3, 2, 1, says) }
	file := func(what, name string, write func(w io.Writer), code, good, bad int, says string) {
		all = append(all, hostile{what: what, file: name, code: code, good: good, bad: bad, says: says, write: write})
	}

	const noVendor, noJSON, short = "no vendor's table fits this answer", "not valid JSON", "the JSON value is cut short"
	for what, s := range map[string]string{
		"an empty object": "{}", "a number": "42", "a string": `"DOE"`, "null": "null", "true": "true", "an empty string": `""`,
	} {
		refused("line: "+what, text(s), noVendor)
	}
	line("line: an empty list", text("[]"), 0, 2, 0, "")
	for what, s := range map[string]string{
		"an object cut short": `{"surname":"DOE"`, "a string cut short": `{"surname":"DOE`, "an escape cut short": `{"surname":"\`, "a list cut short": `[{"surname":"DOE"`,
		"a name cut short": `{"sur`, "a colon and no more": `{"surname":`, "a literal cut short": `{"a":tru`, "a number cut short": `{"a":-`, "a Unicode escape cut short": `{"a":"\u00`,
	} {
		line("line: "+what, text(s), 3, 2, 1, "("+short+"|"+noJSON+")")
	}
	for what, s := range map[string]string{
		"a comma too many": `{"surname":"DOE",}`, "no comma": `{"surname":"DOE" "sex":"F"}`, "no colon": `{"surname" "DOE"}`, "two colons": `{"surname"::"DOE"}`,
		"single quotes": `{'surname':'DOE'}`, "a comment": `{"surname":"DOE" /* no */}`, "NaN": `{"height":NaN}`, "Infinity": `{"height":-Infinity}`, "a plus": `{"height":+1}`,
		"a leading zero": `{"height":01}`, "hexadecimal": `{"height":0x10}`, "a bare point": `{"height":1.}`, "no digit before the point": `{"height":.5}`, "an empty exponent": `{"height":1e}`,
		"a NUL between": "{\x00\"surname\":\"DOE\"}", "a NUL in a string": "{\"surname\":\"D\x00E\"}", "a control character in a string": "{\"surname\":\"D\x01E\"}", "a tab in a string": "{\"surname\":\"D\tE\"}",
		"an unknown escape": `{"surname":"D\x4fE"}`, "the wrong bracket": `{"surname":["DOE"}]`,
		"a word": "undefined", "HTML": "<html><body>502 Bad Gateway</body></html>",
	} {
		line("line: "+what, text(s), 3, 2, 1, noJSON)
	}
	for what, s := range map[string]string{
		"a byte that is no UTF-8": "\xff", "an overlong encoding": "\xc0\x80", "a surrogate in UTF-8": "\xed\xa0\x80", "beyond Unicode": "\xf4\x90\x80\x80", "a character cut short": "\xe4\xb8",
		"Latin-1": "M\xfcller",
	} {
		refused("line: "+what, text(`{"surname":"`+s+`"}`), "invalid UTF-8")
	}
	for what, s := range map[string]string{"a high surrogate alone": `\ud800`, "a low surrogate alone": `\udc00`, "surrogates the wrong way round": `\udc00\ud800`} {
		refused("line: "+what, text(`{"surname":"`+s+`"}`), noJSON)
	}
	refused("line: a byte order mark inside", text("{\ufeff\"surname\":\"DOE\"}"), "offset 56: invalid UTF-8")
	line("line: text behind it", text(`{"surname":"DOE"} and so on`), 3, 3, 1, noJSON)
	line("line: a bracket too many", text(`{"surname":"DOE"}}`), 3, 3, 1, noJSON)
	read("line: NUL by an escape", text(`{"document_type":"passport","birth_date":"1990-12-31","surname":"D\u0000E"}`))
	read("line: every control character by an escape", numbered(`{"document_type":"passport","birth_date":"1990-12-31","surname":"`, 1, func(int) string {
		s := ""
		for c := range 32 {
			s += fmt.Sprintf(`\u%04x`, c)
		}
		return s
	}, `"}`))
	read("line: a member twice", text(`{"document_type":"passport","birth_date":"1990-12-31","surname":"DOE","surname":"ROE"}`))
	read("line: members that differ in case", text(`{"document_type":"passport","birth_date":"1990-12-31","Surname":"ROE","surname":"DOE","SURNAME":"POE"}`))
	read("line: a member 100,000 times", numbered(`{"document_type":"passport","birth_date":"1990-12-31",`, 100_000, func(i int) string { return fmt.Sprintf(`"surname":"%d"`, i) }, "}"))

	// Many and deep.
	deep := "nested deeper than 256 levels"
	refused("objects nested 100,000 deep", repeated(`{"surname":`, 100_000), deep)
	refused("lists nested a million deep", repeated("[", 1_000_000), deep)
	refused("lists nested 9,999 deep, and closed", repeated("[", 9_999, "]", 9_999), deep)
	refused("objects nested 257 deep, and closed", repeated(`{"a":`, 257, "1", 1, "}", 257), deep)
	refused("a million members", numbered("{", 1_000_000, func(i int) string { return fmt.Sprintf(`"k%d":1`, i) }, "}"), noVendor)
	refused("more values than an answer may have", numbered(`{"surname":[`, 1_048_577, func(int) string { return "1" }, "]}"), "more than 1048576 values")
	refused("a million empty objects in a list in an answer", numbered(`{"a":[`, 1_000_000, func(int) string { return "{}" }, "]}"), noVendor)
	read("200,000 labels that no table maps", numbered(`{"document_type":"passport","birth_date":"1990-12-31","more":{`, 200_000, func(i int) string { return fmt.Sprintf(`"label %d":"value"`, i) }, "}}"))
	read("200,000 labels of a list", numbered(`{"cardsinfo":[{"type":"13","items":[{"desc":"English Surname","content":"DOE"},{"desc":"Date of Birth","content":"1990-12-31"},`, 200_000,
		func(i int) string { return fmt.Sprintf(`{"desc":"label %d","content":"x"}`, i) }, `]}],"message":{"status":"2","value":"ok"}}`))
	read("200,000 times one label", numbered(`{"cardsinfo":[{"type":"13","items":[`, 200_000,
		func(i int) string { return `{"desc":"English Surname","content":"DOE"}` }, `]}],"message":{"status":"2","value":"ok"}}`))
	read("a member with a name of a megabyte", repeated(`{"document_type":"passport","birth_date":"1990-12-31","`, 1, "x", megabyte, `":1}`, 1))
	found("a type that is a list of 100,000", numbered(`{"birth_date":"2990-12-31","document_type":[`, 100_000, func(int) string { return `"passport"` }, "]}"))

	// Long values.
	read("a string of 50 MB", field("surname", "x", 50*megabyte))
	read("a string of 50 MB of escapes", field("surname", `\u00e9`, 50*megabyte/6))
	read("a string of 50 MB of accents", field("surname", "é", 25*megabyte))
	read("an image of 50 MB", field("portrait", "iVBORw0KGgoA", 50*megabyte/12))
	read("a data URI as a name", field("surname", "data:image/png;base64,", 1, "iVBORw0KGgoA", 20*megabyte/12))
	for what, unit := range map[string]string{"digits": "7", "letters": "A", "fillers": "<", "words": "ABC ", "Chinese": "中", "accents that stand alone": "a\u0301", "words that are not shown": "\u200f\u200b",
		"separators": "1-1/1.", "lines of a zone": `L898902C36UTO7408122F1204159ZE184226B<<<<<10\n`} {
		for _, name := range []string{"surname", "full_name", "birth_date", "document_number", "personal_number", "sex", "nationality", "mrz_lines"} {
			read(fmt.Sprintf("%s of 10 MB of %s", strings.ReplaceAll(name, "_", " "), what), field(name, unit, 10*megabyte/len(unit)))
		}
	}
	found("a zone of a million lines", numbered(`{"document_type":"passport","mrz_lines":[`, 300_000, func(i int) string {
		return `"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"`
	}, "]}"))
	read("a number of a megabyte", repeated(`{"document_type":"passport","document_number":`, 1, "1", megabyte, "}", 1))
	read("a number of 10 MB", repeated(`{"document_type":"passport","document_number":`, 1, "1", 10*megabyte, "}", 1))
	read("a fraction of a megabyte", repeated(`{"document_type":"passport","height":0.`, 1, "0", megabyte, "1}", 1))
	read("an exponent beyond all", text(`{"document_type":"passport","birth_date":"1990-12-31","height":1e999999999}`))
	read("an exponent of a megabyte", repeated(`{"document_type":"passport","height":1e`, 1, "9", megabyte, "}", 1))
	read("a number beyond 2^53", text(`{"document_type":"passport","birth_date":"1990-12-31","document_number":9007199254740993}`))
	refused("JSON in strings, 16 deep", func(w io.Writer) {
		s := []byte(goodAnswer)
		for range 16 {
			s, _ = json.Marshal(map[string]string{"body": string(s)})
		}
		w.Write(s)
	}, noVendor)
	read("JSON of 10 MB in a string", field("body", `{\"surname\":\"DOE\"},`, 10*megabyte/21))
	read("JSON in a string that is broken", text(`{"document_type":"passport","birth_date":"1990-12-31","surname":"{\"surname\":"}`))
	refused("an answer of 70 MB", field("surname", "x", 70*megabyte), "offset 55: the answer is too long$")

	// Whole files.
	file("an empty file", "in.json", text(""), 3, 0, 1, "no JSON value")
	file("blanks alone", "in.json", repeated(" \n", 1000), 3, 0, 1, "no JSON value")
	file("10 MB of line ends", "in.json", repeated("\n", 10*megabyte), 3, 0, 1, "no JSON value")
	file("300 MB of blanks", "in.json", repeated(" ", 300*megabyte), 3, 0, 1, "nothing but blanks is in sight")
	file("a byte order mark alone", "in.json", text("\ufeff"), 3, 0, 1, "no JSON value")
	file("a byte order mark and an answer", "in.json", text("\ufeff"+goodAnswer), 0, 1, 0, "")
	file("two byte order marks", "in.json", text("\ufeff\ufeff"+goodAnswer), 3, 0, 1, "offset 3: invalid UTF-8")
	file("UTF-16, little end first", "in.json", text(utf16Of("\ufeff"+goodAnswer, little)), 3, 0, 1, "offset 0: the text is UTF-16, and JSON is UTF-8")
	file("UTF-16, big end first", "in.json", text(utf16Of("\ufeff"+goodAnswer, big)), 3, 0, 1, "the text is UTF-16")
	file("UTF-16 without a mark, lines", "in.ndjson", text(strings.Repeat(utf16Of(goodAnswer+"\n", little), 1000)), 3, 0, 1, "the text is UTF-16")
	file("UTF-32", "in.json", text(strings.ReplaceAll(utf16Of(goodAnswer, little), "\x00", "\x00\x00\x00")), 3, 0, 1, "the text is UTF-32")
	file("NULs", "in.json", repeated("\x00", 10*megabyte), 3, 0, 1, noJSON)
	file("an answer and NULs", "in.json", repeated(goodAnswer, 1, "\x00", 10*megabyte), 3, 1, 1, noJSON)
	file("noise", "in.json", noise(10*megabyte), 3, 0, 1, "("+noJSON+"|UTF-8)")
	file("noise that says it is lines", "in.ndjson", noise(megabyte/4), 3, 0, -1, "offset 0: invalid UTF-8")
	file("a picture", "in.json", repeated("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", 1, "\x00\x10", megabyte), 3, 0, 1, "offset 0: invalid UTF-8")
	file("an archive", "in.json", repeated("PK\x03\x04\x14\x00\x00\x00\x08\x00", 1, "\x80\x01\n{[", megabyte), 3, 0, 1, noJSON)
	file("a PDF", "in.json", text("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type /Catalog>>\nendobj\n"), 3, 0, 1, noJSON)
	file("XML", "in.json", text("<?xml version=\"1.0\"?>\n<answer>\n<surname>DOE</surname>\n</answer>\n"), 3, 0, 1, noJSON)
	file("CSV", "in.json", repeated("surname,birth date\n", 1, "DOE,1990-12-31\n", 10_000), 3, 0, 1, noJSON)
	file("YAML", "in.json", text("surname: DOE\nbirth_date: 1990-12-31\n"), 3, 0, 1, noJSON)
	file("100,000 empty objects", "in.json", repeated("{}", 100_000), 3, 0, 100_000, "(?s)offset 0: "+noVendor+".*99999 more: ")
	file("100,000 empty objects on lines", "in.ndjson", repeated("{}\n", 100_000), 3, 0, 100_000, "(?s)offset 0: "+noVendor+".*99999 more: ")
	file("100,000 glued objects", "in.json", repeated(`{"a":1}`, 100_000), 3, 0, 100_000, "99999 more: ")
	file("100,000 glued answers", "in.json", repeated(goodAnswer, 100_000), 0, 100_000, 0, "")
	file("a list of 100,000 empty lists", "in.json", repeated("[[]", 1, ",[]", 99_999, "]", 1), 3, 0, 100_000, "99999 more: ")
	file("100,000 empty lists", "in.json", repeated("[]", 100_000), 3, 0, 1, "no answer")
	file("a list of 100,000 answers", "in.json", repeated("["+goodAnswer, 1, ","+goodAnswer, 99_999, "]", 1), 0, 100_000, 0, "")
	file("a list of 100,000 answers that is not closed", "in.json", repeated("["+goodAnswer, 1, ","+goodAnswer, 99_999), 3, 100_000, 1, short)
	file("an endless list of numbers", "in.json", repeated("[1", 1, ",1", 300_000), 3, 0, 250_001, "a quarter of a million values too short for answers")
	file("100,000 lines that are cut short", "in.ndjson", repeated(goodAnswer+"\n", 1, `{"surname":`+"\n", 100_000, goodAnswer, 1), 3, 2, 100_000, "99999 more: ")
	file("100,000 lines of text", "in.json", repeated(goodAnswer+"\n", 1, "Jane Doe, born 1990\n", 100_000, goodAnswer, 1), 3, 2, 100_000, "99999 more: ")
	file("glued answers, one broken", "in.json", text(goodAnswer+`{"a":tru}`+goodAnswer), 3, 1, 1, noJSON)
	file("an answer too long in a list", "in.json", repeated("["+goodAnswer+`,{"surname":"`, 1, "x", 70*megabyte, `"},`+goodAnswer+"]", 1), 3, 2, 1, "offset 56: the answer is too long$")
	file("an answer too long between glued ones", "in.json", repeated(goodAnswer+`{"surname":"`, 1, "x", 70*megabyte, `"}`+goodAnswer, 1), 3, 2, 1, "offset 54: the answer is too long$")
	file("a string of 400 MB that never ends", "in.json", repeated(goodAnswer+`{"surname":"`, 1, "x", 400*megabyte), 3, 1, 1, "offset 54: the answer is too long, and its end is not in sight")
	file("a broken line of 400 MB", "in.json", repeated(goodAnswer+"\nno", 1, "x", 400*megabyte), 3, 1, 2, "offset 56: "+noJSON)
	file("a name with what a terminal obeys", "a\x1b[31m\a.json", text("{"), 3, 0, 1, `a\\u001b\[31m\\u0007.json: offset 1: `)

	// Compressed.
	many := repeated(goodAnswer+"\n", 1000)
	file("gzip that is cut short", "in.ndjson.gz", changed(gzipped(noiseLines), cutHalf), 3, -1, 1, "the gzip data is damaged or cut short")
	file("gzip with a bit turned", "in.ndjson.gz", changed(gzipped(noiseLines), func(b []byte) []byte { b[len(b)/2] ^= 16; return b }), 3, -1, -1, "the gzip data is damaged or cut short")
	file("gzip with another checksum", "in.ndjson.gz", changed(gzipped(many), func(b []byte) []byte { b[len(b)-5] ^= 16; return b }), 3, 1000, 1, "offset 55000: the gzip data is damaged or cut short")
	file("the head of gzip alone", "in.json.gz", text("\x1f\x8b\x08\x00"), 3, 0, 1, "offset 0: the gzip data is damaged or cut short")
	file("gzip and noise behind it", "in.ndjson.gz", func(w io.Writer) { gzipped(many)(w); noise(1000)(w) }, 3, 1000, 1, "offset 55000: the gzip data is damaged")
	file("gzip of nothing", "in.json.gz", gzipped(text("")), 3, 0, 1, "no JSON value")
	file("an empty file that says it is gzip", "in.json.gz", text(""), 3, 0, 1, "no JSON value")
	file("text that says it is gzip", "in.json.gz", text(goodAnswer), 0, 1, 0, "")
	file("noise that says it is gzip", "in.json.gz", text("\x80\x81\x82\x83"), 3, 0, 1, "the gzip data is damaged or cut short")
	file("gzip twice", "in.json", gzipped(gzipped(many)), 3, 0, 1, "the data is compressed twice")
	file("gzip of 10,000 members", "in.ndjson", func(w io.Writer) {
		var b bytes.Buffer
		gzipped(text(goodAnswer + "\n"))(&b)
		repeated(b.String(), 10_000)(w)
	}, 0, 10_000, 0, "")
	for name, packed := range map[string]func(func(io.Writer)) func(io.Writer){"gzip": gzipped, "zstd": zstandardized} {
		file(name+" bomb: an endless string", "bomb", packed(repeated(goodAnswer+`{"surname":"`, 1, "x", 400*megabyte)), 3, 1, 1, "and its end is not in sight")
		file(name+" bomb: endless empty objects", "bomb", packed(repeated(goodAnswer, 1, "{}", 32*megabyte)), 3, 1, 250_001, "too short for answers")
		file(name+" bomb: endless lists", "bomb", packed(repeated("[", 400*megabyte)), 3, 0, -1, deep)
		file(name+" bomb: an endless number", "bomb", packed(repeated("7", 400*megabyte)), 3, 0, 1, "and its end is not in sight")
		file(name+" bomb: endless blanks", "bomb", packed(repeated(goodAnswer, 1, " ", 400*megabyte)), 3, 1, 1, "nothing but blanks is in sight")
		file(name+" bomb: endless NULs", "bomb", packed(repeated("\x00", 400*megabyte)), 3, 0, -1, noJSON)
		file(name+" bomb: endless line ends", "bomb", packed(repeated(goodAnswer, 1, "\n", 400*megabyte)), 3, 1, 1, "nothing but blanks is in sight")
		file(name+" bomb: an endless list of answers of a megabyte", "bomb", packed(repeated("["+goodAnswer+`,{"surname":"`, 1, "x", megabyte, `"},{"surname":"`, 1, "x", 350*megabyte)), 3, 2, 1, "and its end is not in sight")
		file(name+" bomb: bombs", "bomb", packed(packed(repeated("x", 400*megabyte))), 3, 0, 1, "the data is compressed twice")
	}
	file("gzip of zstd", "in.json", gzipped(zstandardized(many)), 3, 0, 1, "the data is compressed twice")
	file("zstd of gzip", "in.json", zstandardized(gzipped(many)), 3, 0, 1, "the data is compressed twice")
	file("zstd that is cut short", "in.ndjson.zst", changed(zstandardized(noiseLines), cutHalf), 3, -1, 1, "the zstd data is damaged or cut short")
	file("zstd with a bit turned", "in.ndjson.zst", changed(zstandardized(noiseLines), func(b []byte) []byte { b[len(b)/2] ^= 16; return b }), 3, -1, -1, "the zstd data is damaged or cut short")
	file("the head of zstd alone", "in.json.zst", text("\x28\xb5\x2f\xfd\x04"), 3, 0, 1, "the zstd data is damaged or cut short")
	file("zstd with a window of 1 GB", "in.json.zst", text("\x28\xb5\x2f\xfd\x00\xa0\x01\x00\x00"), 3, 0, 1, "the zstd data needs more than 128 MiB of memory; zstd -d --long=31")
	file("zstd with a dictionary", "in.json.zst", text("\x28\xb5\x2f\xfd\x01\x58\x77\x01\x00\x00"), 3, 0, 1, "the zstd data needs a dictionary")
	file("zstd that skips what is not there", "in.json.zst", text("\x50\x2a\x4d\x18\xff\xff\xff\xff"), 3, 0, 1, "the zstd data is damaged or cut short")
	return append(all, hostileFiles()...)
}

// noiseLines are answers that hardly compress.
func noiseLines(w io.Writer) {
	random := rand.New(rand.NewPCG(9, 10))
	for range 5000 {
		fmt.Fprintf(w, `{"document_type":"passport","birth_date":"1990-12-31","address":"%x%x%x"}`+"\n", random.Uint64(), random.Uint64(), random.Uint64())
	}
}

// hostileFiles are what is no plain file, and inputs of other commands.
func hostileFiles() []hostile {
	mkfifo := func(t *testing.T, name string) {
		if err := syscall.Mkfifo(name, 0o666); err != nil {
			t.Skip(err)
		}
	}
	dir := func(inside func(t *testing.T, name string)) func(t *testing.T, name string) {
		return func(t *testing.T, name string) {
			if err := os.Mkdir(name, 0o777); err != nil {
				t.Fatal(err)
			}
			os.WriteFile(name+"/a.json", []byte(goodAnswer), 0o666)
			inside(t, name+"/b.json")
			os.WriteFile(name+"/c.json", []byte(goodAnswer), 0o666)
		}
	}
	link := func(to string) func(t *testing.T, name string) {
		return func(t *testing.T, name string) {
			if err := os.Symlink(to, name); err != nil {
				t.Skip(err)
			}
		}
	}
	socket := func(t *testing.T, name string) {
		l, err := net.Listen("unix", name)
		if err != nil {
			t.Skip(err)
		}
		t.Cleanup(func() { l.Close() })
	}
	unreadable := func(t *testing.T, name string) {
		if os.Geteuid() == 0 {
			t.Skip("nothing is closed to root")
		}
		os.WriteFile(name, nil, 0)
	}
	bomb := "a: &a [x,x,x,x,x,x,x,x,x]\n"
	for c := 'b'; c <= 'j'; c++ {
		bomb += fmt.Sprintf("%c: &%c [*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c]\n", c, c, c-1, c-1, c-1, c-1, c-1, c-1, c-1, c-1, c-1)
	}
	config := func(what string, write func(w io.Writer), says string) hostile {
		return hostile{what: "configuration: " + what, file: "ocrlint.yaml", write: write, args: "check --config FILE GOOD", code: 2, says: says}
	}
	table := func(what string, write func(w io.Writer), says string) hostile {
		return hostile{what: "table: " + what, file: "table.yaml", write: write, args: "check --config none --vendor-file FILE GOOD", code: 2, says: says}
	}
	zone := func(what string, write func(w io.Writer), says string) hostile {
		return hostile{what: "mrz: " + what, file: "zone.txt", write: write, args: "mrz --format json FILE", code: 3, says: says}
	}
	return []hostile{
		{what: "a link to itself", file: "in.json", make: link("in.json"), code: 3, bad: 1, says: "too many levels of symbolic links"},
		{what: "a link to nothing", file: "in.json", make: link("nothing"), code: 3, bad: 1, says: "no such file or directory"},
		{what: "nothing", file: "in.json", code: 3, bad: 1, says: "no such file or directory"},
		{what: "a name that is too long", file: strings.Repeat("x", 300), code: 3, bad: 1, says: "file name too long"},
		{what: "a socket", file: "in.json", make: socket, code: 3, bad: 1, says: "in.json: no such device or address"},
		{what: "a file that is closed to us", file: "in.json", make: unreadable, code: 3, bad: 1, says: "permission denied"},
		{what: "nothing but NULs without end", file: "/dev/zero", code: 3, bad: 2, says: "offset 0: not valid JSON"},
		{what: "the disk that is full", file: "/dev/full", code: 3, bad: 2, says: "offset 0: not valid JSON"},
		{what: "noise without end", file: "/dev/urandom", code: 3, bad: -1, says: "offset [0-9]+: "},
		{what: "the empty device", file: "/dev/null", code: 3, bad: 1, says: "no JSON value"},
		{what: "directory: empty", file: "in", make: func(_ *testing.T, name string) { os.Mkdir(name, 0o777) }, code: 3, bad: 1, says: "no file of answers in this directory"},
		{what: "directory: a link to itself", file: "in", make: dir(link("b.json")), code: 3, good: 2, bad: 1, says: "b.json: too many levels of symbolic links"},
		{what: "directory: a link to the directory", file: "in", make: dir(link(".")), code: 0, good: 2, says: "1 file of directories skipped"},
		{what: "directory: a pipe", file: "in", make: dir(mkfifo), code: 0, good: 2, says: "1 file of directories skipped"},
		{what: "directory: a socket", file: "in", make: dir(socket), code: 0, good: 2, says: "1 file of directories skipped"},
		{what: "directory: a directory with the name of a file", file: "in", make: dir(func(_ *testing.T, name string) { os.Mkdir(name, 0o777) }), code: 0, good: 2},
		{what: "directory: one that is closed to us", file: "in", make: dir(func(t *testing.T, name string) {
			if os.Geteuid() == 0 {
				t.Skip("nothing is closed to root")
			}
			os.Mkdir(name, 0)
		}), code: 3, good: 2, bad: 1, says: "permission denied"},
		{what: "directory: 20,000 files with endings of their own", file: "in", make: dir(func(_ *testing.T, name string) {
			for i := range 20_000 {
				os.WriteFile(fmt.Sprintf("%s.%d", name, i), nil, 0o666)
			}
		}), code: 0, good: 2, says: "20000 files of directories skipped"},

		config("aliases of aliases", text(bomb), "ocrlint.yaml:"),
		config("aliases of aliases in a list", text(bomb+"vendor_files: *j\n"), "anchors, aliases and tags are not allowed"),
		config("nested 10,000 deep", repeated("[", 10_000), "nested deeper than 64 levels"),
		config("nested 100,000 deep", repeated("rules: {a: ", 1, "{a: ", 100_000), "nested deeper than 64 levels"),
		config("100,000 members", numbered("{", 100_000, func(i int) string { return fmt.Sprintf("a%d: 1", i) }, "}"), "and so on"),
		config("10 MB", repeated("# no\n", 2*megabyte), "ocrlint.yaml:1: the file is longer than 1 MiB"),
		config("NULs", repeated("\x00", 1000), "ocrlint.yaml"),
		config("noise", noise(1000), "ocrlint.yaml"),
		config("itself", text("vendor_files: [ocrlint.yaml]\n"), "ocrlint.yaml"),
		{what: "configuration: without end", file: "/dev/zero", args: "check --config FILE GOOD", code: 2, says: "/dev/zero"},
		{what: "configuration: a directory", file: "in", make: func(_ *testing.T, name string) { os.Mkdir(name, 0o777) }, args: "check --config FILE GOOD", code: 2, says: "is a directory"},
		table("aliases of aliases", text(bomb), "table.yaml:"),
		table("aliases of aliases in a title", text(bomb+"title: *j\n"), "anchors, aliases and tags are not allowed"),
		table("nested 10,000 deep", repeated("- ", 10_000), "nested deeper than 64 levels"),
		table("100,000 fields", numbered("id: acme\ntitle: Acme\nfields: [", 100_000, func(i int) string { return "{field: surname, at: /a}" }, "]"), "table.yaml"),
		table("a title of a megabyte", repeated("id: acme\ntitle: ", 1, "x", megabyte), "table.yaml"),
		table("10 MB", repeated("# no\n", 2*megabyte), "table.yaml:1: the file is longer than 1 MiB"),
		table("NULs", repeated("\x00", 1000), "table.yaml"),
		{what: "table: without end", file: "/dev/zero", args: "check --config none --vendor-file FILE GOOD", code: 2, says: "/dev/zero"},
		{what: "baseline: without end", file: "/dev/zero", args: "check --config none --baseline FILE GOOD", code: 2, says: "/dev/zero"},

		zone("10 MB of fillers", repeated("<", 10*megabyte), "no zone"),
		zone("10 MB of lines of fillers", repeated(strings.Repeat("<", 44)+"\n", 10*megabyte/45), "no line that goes with them"),
		zone("10 MB of first lines", repeated("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n", 10*megabyte/45), "no line that goes with them"),
		zone("10 MB of short lines", repeated("A1<\n", 10*megabyte/4), "no zone"),
		zone("10 MB of letters", repeated("P<UTO", 2*megabyte), "no zone"),
		zone("10 MB of line ends", repeated("\r\r\n", 3*megabyte), "no zone"),
		zone("NULs", repeated("\x00", 10*megabyte), "no zone"),
		zone("noise", noise(megabyte), "no zone"),
		{what: "mrz: a directory of 1,000 texts without a zone", file: "in", make: func(_ *testing.T, name string) {
			os.Mkdir(name, 0o777)
			for i := range 1000 {
				os.WriteFile(fmt.Sprintf("%s/%d.txt", name, i), []byte("no"), 0o666)
			}
		}, args: "mrz FILE", code: 3, says: "ocrlint: 900 more in which there is no zone"},
		{what: "mrz: without end", file: "/dev/zero", args: "mrz FILE", code: 3, says: "/dev/zero: the text is too long"},
		{what: "compare: a bomb", file: "bomb", write: gzipped(repeated(goodAnswer+`{"surname":"`, 1, "x", 400*megabyte)), args: "compare --config none --as-of 2026-01-31 FILE GOOD", code: 3, says: "and its end is not in sight"},
		{what: "compare: a string of 50 MB", file: "in.json", write: field("surname", "x", 50*megabyte), args: "compare --config none --as-of 2026-01-31 FILE GOOD", code: 0},
		{what: "compare --key: a bomb", file: "bomb", write: gzipped(repeated("{}", 32*megabyte)), args: "compare --config none --as-of 2026-01-31 --key surname FILE GOOD", code: 3, says: "too short for answers", slow: 3},
		{what: "compare --truth: a bomb", file: "bomb", write: gzipped(repeated(`{"index":1,"fields":{"surname":"`, 1, "x", 400*megabyte)), args: "compare --config none --as-of 2026-01-31 --truth FILE GOOD", code: 3, says: "and its end is not in sight"},
		{what: "infer: a bomb", file: "bomb", write: gzipped(repeated(goodAnswer+`{"surname":"`, 1, "x", 400*megabyte)), args: "vendors infer FILE", code: 3, says: "and its end is not in sight"},
		{what: "infer: half a million members", file: "in.json", write: numbered("{", 500_000, func(i int) string { return fmt.Sprintf(`"k%d":"DOE"`, i) }, "}"), args: "vendors infer FILE", code: 3, says: "more than 50000 values"},
		{what: "infer: nested 250 deep", file: "in.json", write: repeated(`{"a":`, 250, `"DOE"`, 1, "}", 250), args: "vendors infer FILE", code: 0},
		{what: "infer: 45,000 members", file: "in.json", write: numbered("{", 45_000, func(i int) string { return fmt.Sprintf(`"k%d":"DOE"`, i) }, "}"), args: "vendors infer FILE", code: 3, says: "the proposal:1: the file is longer than 1 MiB"},
	}
}
