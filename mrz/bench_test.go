package mrz

import (
	"strings"
	"testing"
)

const (
	benchTD3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
	benchTD2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"
	benchTD1 = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
)

func BenchmarkParse(b *testing.B) {
	for _, bb := range []struct{ name, text string }{{"TD3", benchTD3}, {"TD2", benchTD2}, {"TD1", benchTD1}} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				z, err := Parse(bb.text)
				if err != nil || !z.Valid() {
					b.Fatal("not valid")
				}
			}
		})
	}
}

// BenchmarkTextbook is what a program does that needs no package for a passport: it cuts
// the lines, verifies each digit, and makes the elements. It knows neither classes nor
// dates, nor other layouts, and says no more of a zone than that something is wrong.
func BenchmarkTextbook(b *testing.B) {
	if p, ok := readPassport(benchTD3); !ok || p != (passport{"P", "UTO", "ERIKSSON", "ANNA MARIA", "L898902C3", "UTO", "740812", "F", "120415", "ZE184226B"}) {
		b.Fatal("the textbook is wrong")
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := readPassport(benchTD3); !ok {
			b.Fatal("not valid")
		}
	}
}

type passport struct {
	code, state, surname, givenNames, number, nationality, birth, sex, expiry, optional string
}

func readPassport(text string) (p passport, ok bool) {
	lines := strings.Split(text, "\n")
	if len(lines) != 2 || len(lines[0]) != 44 || len(lines[1]) != 44 {
		return passport{}, false
	}
	holds := func(digit byte, parts ...string) bool {
		sum := 0
		for i, c := range strings.Join(parts, "") {
			value := 0
			switch {
			case '0' <= c && c <= '9':
				value = int(c - '0')
			case 'A' <= c && c <= 'Z':
				value = int(c-'A') + 10
			}
			sum += value * [...]int{7, 3, 1}[i%3]
		}
		return digit == '0'+byte(sum%10)
	}
	element := func(s string) string { return strings.TrimSpace(strings.ReplaceAll(s, "<", " ")) }
	l, m := lines[0], lines[1]
	surname, given, _ := strings.Cut(l[5:], "<<")
	p = passport{
		element(l[:2]), element(l[2:5]), element(surname), element(given),
		element(m[:9]), element(m[10:13]), m[13:19], element(m[20:21]), m[21:27], element(m[28:42]),
	}
	return p, holds(m[9], m[:9]) && holds(m[19], m[13:19]) && holds(m[27], m[21:27]) &&
		(holds(m[42], m[28:42]) || m[42] == '<' && p.optional == "") && holds(m[43], m[:10], m[13:20], m[21:43])
}

func BenchmarkFind(b *testing.B) {
	prose := strings.Repeat("Call me Ishmael. Some years ago, never mind how long precisely. ", 32)
	for _, bb := range []struct{ name, text string }{
		{"TD3", benchTD3},
		{"TD2", benchTD2},
		{"TD1", benchTD1},
		{"in 2 KB of prose", prose[:1024] + "\n" + benchTD3 + "\n" + prose[1024:]},
		{"2 KB of prose", prose},
		{"10 MB of fillers", strings.Repeat("<", 10<<20)},
		{"10 MB of lines of fillers", strings.Repeat(strings.Repeat("<", 44)+"\n", 10<<20/45)},
		{"10 MB of short lines", strings.Repeat("P<UTO"+strings.Repeat("<", 38)+"\n", 10<<20/44)},
		{"10 MB of blanks and fillers", strings.Repeat("< ", 5<<20)},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.SetBytes(int64(len(bb.text)))
			b.ReportAllocs()
			for b.Loop() {
				Find(bb.text)
			}
		})
	}
}
