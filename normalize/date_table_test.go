package normalize

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// tableLines calls f for the fields of every line of a source of date words.
func tableLines(t *testing.T, file string, f func(fields []string)) {
	t.Helper()
	text, err := os.ReadFile("gen/date/" + file)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' {
			f(strings.Split(line, "\t"))
		}
	}
}

// Every word of every set of months reads as its month, in its language, and
// without it unless it is declared to be another month elsewhere.
func TestMonthWords(t *testing.T) {
	declared := map[string]bool{}
	tableLines(t, "collisions.tsv", func(f []string) { declared[f[0]] = true })
	named := map[string]int{}
	read := 0
	tableLines(t, "months.tsv", func(f []string) {
		for i, cell := range f[2:] {
			for word := range strings.SplitSeq(cell, "|") {
				word, weak := strings.CutSuffix(word, "?")
				if word == "" {
					continue
				}
				read++
				key := string(fold.Append(nil, word))
				text, want := "5 "+word+" 1987", Date{}
				switch f[1] {
				case "g":
					want, _ = MakeDate(1987, i+1, 5)
				case "h":
					want, _ = hijriToGregorian(1405, i+1, 5)
					text = "5 " + word + " 1405"
				case "j":
					want, _ = jalaliToGregorian(1365, i+1, 5)
					text = "5 " + word + " 1365"
				}
				language, _, _ := strings.Cut(f[0], " ")
				if language == "zxx" {
					continue // a misreading has no language
				}
				p := ParsePrintedDate(text, Hints{Language: language})
				if p.State != Read || p.Value.Date.Civil() != want.Civil() {
					t.Errorf("%s: %q = %s, want %s", f[0], text, outcome(p), want)
				}
				alone := ParsePrintedDate(text, Hints{})
				if dateWordRows([]byte(key))[0].kind == romanWord { // a letter that may be a digit misread
					if alone.State == Read && !alone.Note.Has(NoteRepaired) {
						t.Errorf("%s: %q without a language = %s", f[0], text, outcome(alone))
					}
					continue
				}
				if ambiguous := alone.State == Ambiguous; ambiguous != declared[key] {
					t.Errorf("%s: %q without a language = %s, declared a collision: %t", f[0], text, outcome(alone), declared[key])
				}
				if month, ok := named[key]; ok && month != i && !weak && !declared[key] {
					t.Errorf("%s: %q names the months %d and %d: declare it in collisions.tsv", f[0], word, month+1, i+1)
				}
				if !weak {
					named[key] = i
				}
			}
		}
	})
	if read < 2000 {
		t.Errorf("%d words read", read)
	}
}

// Every word that is no month does what its kind says.
func TestDateWords(t *testing.T) {
	tableLines(t, "words.tsv", func(f []string) {
		for word := range strings.SplitSeq(f[2], "|") {
			h, text, want := Hints{Field: ExpiryDate}, word, ""
			gap := "" // a Latin word does not touch a number
			if isWordByte(word[0]) && word[0] < 0x80 {
				gap = " "
			}
			if len(f) > 3 {
				h.Language, _, _ = strings.Cut(f[3], " ")
				gap = " "
			}
			switch f[0] {
			case "permanent":
				want = "permanent"
			case "absent":
				want = "unknown"
			case "unit":
				text = map[string]string{"Y": "1987" + gap + word + " 6 5", "M": "1987 6" + gap + word + " 5", "D": "1987 6 5" + gap + word}[f[1]]
				if want = "1987-06-05"; strings.HasPrefix(h.Language, "l") { // months have names there
					text = "1987 " + word + " VI 5"
					if f[1] == "D" {
						text = "1987 VI 5 " + word
					}
				}
			case "before":
				text = map[string]string{"Y": "5 6 " + word + " 1987", "M": "5 " + word + " 6 1987", "D": word + " 5 6 1987"}[f[1]]
				want = "1987-06-05"
				if f[1] == "Y" {
					h.Country, _ = MakeCountry("VNM")
					want += " [" + NoteDateOrder.String() + "]"
				}
			case "calendar":
				text, want = map[string]string{"Gregorian": "1987", "Buddhist": "2530", "Hijri": "1405", "Jalali": "1365"}[f[1]]+"-06-05 "+word,
					map[string]string{"Gregorian": "1987-06-05", "Buddhist": "1987-06-05 [" + calendarNotes[Buddhist].String() + "]",
						"Hijri": "1985-02-24 [" + calendarNotes[Hijri].String() + "]", "Jalali": "1986-08-27 [" + calendarNotes[Jalali].String() + "]"}[f[1]]
			case "Minguo":
				text, want = word+"76.6.5", "1987-06-05 ["+calendarNotes[Minguo].String()+"]"
			case "backward":
				text, want = word+"1.6.5", "1911-06-05 ["+calendarNotes[Minguo].String()+"]"
			case "Japanese":
				text = word + "1.12.31"
				want = map[string]string{"1867": "1868", "1911": "1912", "1925": "1926", "1988": "1989", "2018": "2019"}[f[1]] +
					"-12-31 [" + calendarNotes[Japanese].String() + "]"
			case "number":
				text, want = "平成"+word+"年6月5日", "1989-06-05 ["+calendarNotes[Japanese].String()+"]"
			case "unsupported":
				text, want = "1987-06-05 "+word, "unreadable ["+NoteCalendar.String()+"]"
			case "ordinal":
				day := map[string]string{"st": "01", "er": "01", "nd": "22", "rd": "23", "th": "11"}[word]
				text, want = "June "+strings.TrimPrefix(day, "0")+word+", 1987", "1987-06-"+day
			case "joint":
				text, want = "5 "+word+" junio "+word+" 1987", "1987-06-05"
			case "ignore":
				text, want = word+" 1987-06-05", "1987-06-05"
			default:
				t.Fatalf("no test of the kind %q", f[0])
			}
			if got := outcome(ParsePrintedDate(text, h)); got != want {
				t.Errorf("%s %q: %q = %s, want %s", f[0], word, text, got, want)
			}
		}
	})
}

func TestDateWordTable(t *testing.T) {
	for i, w := range dateWords {
		if key := string(fold.Append(nil, w.key)); key != w.key {
			t.Errorf("key %q folds to %q", w.key, key)
		}
		if i > 0 && (dateWords[i-1].key > w.key || dateWords[i-1].key == w.key && (w.languages == "" || w.kind == monthWord)) {
			t.Errorf("key %q does not follow %q", w.key, dateWords[i-1].key)
		}
		if n := len(strings.Fields(w.key)); n > maxDatePhrase {
			t.Errorf("key %q has %d words", w.key, n)
		}
	}
	if !slices.IsSortedFunc(monthTwins[:], func(a, b monthTwin) int { return strings.Compare(a.key, b.key) }) {
		t.Error("monthTwins is not sorted")
	}
}
