package normalize

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// confusions are the characters that readers were measured to take for each other, or
// that at least two readers' correction tables have.
const confusions = "0O 0D 0Q 0U 0G 1I 1L 1l 1| 2Z 3S 4A 4H 5S 6G 7T 7Z 8B 9g 9q MN NR WM IT GQ OQ KX EF CG O° l! VU <K <C <E <S <Z"

// misreadings returns what a reader may make of one character: what it is confused
// with, and every n-th of the other printable characters.
func misreadings(r rune, n int) (made []rune) {
	for pair := range strings.FieldsSeq(confusions) {
		a, _ := utf8.DecodeRuneInString(pair)
		b, _ := utf8.DecodeLastRuneInString(pair)
		up := unicode.ToUpper(r)
		switch up {
		case a:
			made = append(made, b)
		case b:
			made = append(made, a)
		}
	}
	for c := '!' + rune(int(r)%n); c <= '~'+2; c += rune(n) {
		switch {
		case c == '~'+1:
			made = append(made, '☺')
		case c == '~'+2:
			made = append(made, utf8.RuneError)
		case c != r:
			made = append(made, c)
		}
	}
	return made
}

// printed is a text of a field, and what is known around it.
type printed struct {
	text string
	h    Hints
}

// damage counts what becomes of texts of which one character is misread.
type damage struct {
	all, right, told, unlisted, another, silent int
	examples                                    []string
}

// misread reads every text with each of its characters misread in turn. another says
// which damaged texts are themselves words of another value, which no reader can know.
func misread(texts []printed, n int, parse func(string, Hints) Parsed, another func(misread rune, s string, h Hints) bool) (d damage) {
	for _, p := range texts {
		want := parse(p.text, p.h)
		if want.State != Read {
			continue
		}
		for i, r := range p.text {
			for _, c := range misreadings(r, n) {
				s := p.text[:i] + string(c) + p.text[i+utf8.RuneLen(r):]
				got := parse(s, p.h)
				d.all++
				switch {
				case got.State == Read && got.Value == want.Value:
					d.right++
				case got.State != Read || got.Note&Repairs != 0:
					d.told++
				case got.Note.Has(NoteUnlisted):
					d.unlisted++
				case another(c, s, p.h):
					d.another++
				default:
					d.silent++
					if len(d.examples) < 400 {
						d.examples = append(d.examples, fmt.Sprintf("%q %s%s -> %q: %s, not %s", p.text, p.h.Country, p.h.Language, s, resultText(got), resultText(want)))
					}
				}
			}
		}
	}
	return d
}

// sourceTexts returns the words of a table of gen/words, each with the first country or
// language where it holds.
func sourceTexts(t *testing.T, file string, f Field) (texts []printed) {
	text, err := os.ReadFile("gen/words/" + file)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		c := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if line[0] == '#' || len(c) != 3 || strings.HasSuffix(c[1], "~") {
			continue
		}
		h := Hints{Field: f}
		if scope := strings.Fields(c[1])[0]; scope != "*" {
			var ok bool
			if h.Country, ok = MakeCountry(scope); !ok {
				h.Language = scope
			}
		}
		for word := range strings.SplitSeq(c[2], " | ") {
			texts = append(texts, printed{word, h})
		}
	}
	return texts
}

func countryTexts(t *testing.T, every int) (texts []printed) {
	words, _ := readCountrySources(t)
	for i := 0; i < len(words); i += every {
		texts = append(texts, printed{words[i].word, Hints{Field: Nationality}})
	}
	return texts
}

// A text of which one character is misread gives its value, or tells that it is
// misread, or is by chance a text of another value. DAMAGE=1 reads every text with every
// misreading and prints the counts; what remains in silence is listed with them.
func TestMisreadWords(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	every := 8
	if os.Getenv("DAMAGE") != "" {
		every = 1
	}
	codes := []printed{}
	for _, s := range mrz.States() {
		codes = append(codes, printed{s.Code, Hints{Field: Nationality}})
		if c, _ := MakeCountry(s.Code); c.Alpha2() != "" {
			codes = append(codes, printed{c.Alpha2(), Hints{Field: Nationality}})
		}
	}
	heights := []printed{}
	for _, s := range []string{"180", "180 CM", "1.80 m", "1,80", "1 m 80", "5'11\"", "5-11", "5 ft 11 in", "71 in", "180 cm / 5'11\""} {
		for _, c := range []string{"", "USA", "FRA"} {
			heights = append(heights, printed{s, Hints{Field: Height, Country: country(t, c)}})
		}
	}
	bloods := []printed{}
	for _, s := range []string{"A", "B", "AB", "O", "A+", "B+", "AB+", "O+", "A-", "B-", "AB-", "O-", "O RH+", "AB RH NEG", "A Rh(D)+", "O POSITIVE", "Gol. Darah : O"} {
		bloods = append(bloods, printed{s, Hints{Field: BloodType}})
	}
	weights := []printed{}
	for _, s := range []string{"80 KG", "80,5 kg", "176 lb"} {
		weights = append(weights, printed{s, Hints{Field: Weight}})
	}
	sexes := sourceTexts(t, "sex.tsv", Sex)
	for _, s := range []string{"LAKI-LAKI Gol. Darah : O", "女F", "SEXO M", "男/M", "Nữ/F", "F - Female", "Sex: F"} {
		sexes = append(sexes, printed{s, Hints{Field: Sex}})
	}
	for _, kind := range []struct {
		name   string
		texts  []printed
		n      int
		silent float64 // the share that may pass as another value
	}{
		{"sex", sexes, every, 0.001},
		{"country code", codes, every, 0},
		{"country name", countryTexts(t, 5*every), 2 * every, 0.0005},
		{"marital status", sourceTexts(t, "marital_status.tsv", MaritalStatus), every, 0},
		{"religion", sourceTexts(t, "religion.tsv", Religion), every, 0},
		{"eye color", sourceTexts(t, "eye_color.tsv", EyeColor), every, 0},
		{"blood type", bloods, every, 0},
		{"height", heights, every, 0.002},
		{"weight", weights, every, 0},
		{"document type", sourceTexts(t, "document_type.tsv", DocumentType), every, 0.02},
	} {
		d := misread(kind.texts, kind.n, Parse, isAnother)
		if every == 1 {
			t.Logf("%s: %d texts, value kept %d, told %d, as printed %d, another word %d, another value in silence %d\n%s",
				kind.name, d.all, d.right, d.told, d.unlisted, d.another, d.silent, strings.Join(d.examples, "\n"))
		}
		if share := float64(d.silent) / float64(max(d.all, 1)); share > kind.silent {
			t.Errorf("%s: of %d misread texts %d are another value in silence: %s", kind.name, d.all, d.silent, d.examples[0])
		}
	}
}

// isAnother reports whether a misread character is one that the field has, and the
// text with it a word or a number of the field.
func isAnother(misread rune, s string, h Hints) bool {
	mark := h.Field == BloodType && (misread == '+' || misread == '-') || (h.Field == Height || h.Field == Weight) && strings.ContainsRune("'\".,-", misread)
	if !unicode.IsLetter(misread) && !unicode.IsDigit(misread) && !mark {
		return false
	}
	key := fold.Append(nil, s)
	switch h.Field {
	case Sex:
		return utf8.RuneCount(key) == 1 || bytes.HasPrefix(key, []byte("sex")) || sexWords.lookup(key).find(&h) != nil
	case Nationality:
		_, ok := countryMeaning(key)
		return ok
	case MaritalStatus:
		return maritalWords.lookup(key).find(&h) != nil
	case Religion:
		return religionWords.lookup(key).find(&h) != nil
	case EyeColor:
		return eyeWords.lookup(key).find(&h) != nil
	case BloodType, Height, Weight:
		return true
	case DocumentType:
		return documentWords.lookup(key).find(&h) != nil
	}
	return false
}

// No name of a country has a digit: one that is read in spite of a digit says so, alone and
// beside other words for the country.
func TestDigitInCountry(t *testing.T) {
	h := Hints{Field: IssuingCountry, Country: country(t, "USA")}
	texts := []string{"US CITIZEN", "USA - UNITED STATES", "U.S. CITIZEN / AMERICAN", "WNI (INDONESIA)", "CITIZEN OF THE PHILIPPINES", "DEUTSCH/GERMAN", "中国/CHINESE", "RIBEN JAPAN"}
	for i, w := range countryTexts(t, 50) {
		texts = append(texts, w.text, w.text+[]string{" CITIZEN", " / " + w.text, " (" + w.text + ")"}[i%3])
	}
	for _, text := range texts {
		for i, r := range text {
			if !unicode.IsLetter(r) {
				continue
			}
			for digit := '0'; digit <= '9'; digit++ {
				s := text[:i] + string(digit) + text[i+utf8.RuneLen(r):]
				if p := ParseCountry(s, h); p.State == Read && p.Note&Repairs == 0 {
					t.Errorf("%q is read as %s and has no note of the digit, %q", s, p.Value.Country, p.Note)
				}
			}
		}
	}
}

// A clean word is no repaired one: of every word of the tables, in its language or
// country, nothing is said that a warning would tell.
func TestCleanWords(t *testing.T) {
	words, _ := readCountrySources(t)
	var texts []printed
	for _, w := range words {
		texts = append(texts, printed{w.word, Hints{Field: Nationality, Language: w.language}})
	}
	for _, s := range mrz.States() {
		for _, text := range []string{s.Code, s.Name, (s.Code + "<<")[:3]} {
			texts = append(texts, printed{text, Hints{Field: IssuingCountry}})
		}
	}
	for file, f := range map[string]Field{
		"sex.tsv": Sex, "marital_status.tsv": MaritalStatus, "religion.tsv": Religion, "eye_color.tsv": EyeColor,
		"blood_type.tsv": BloodType, "document_type.tsv": DocumentType,
	} {
		texts = append(texts, sourceTexts(t, file, f)...)
	}
	for _, p := range texts {
		for _, s := range []string{p.text, strings.ToUpper(p.text), " " + p.text + " "} {
			if got := Parse(s, p.h); got.Note&Repairs != 0 {
				t.Errorf("%v %q, %q: %s", p.h.Field, s, p.h.Language, resultText(got))
			}
		}
	}
}

// A name of which one character is misread is another name beside the true one, or is
// told to have a character that no name has; what agrees in silence are signs that do
// not count in names.
func TestMisreadNames(t *testing.T) {
	every := 3
	if os.Getenv("DAMAGE") != "" {
		every = 1
	}
	all, told, silent := 0, 0, 0
	reasons := map[string]int{}
	for _, n := range []struct{ surname, given, zone, issuer string }{
		{"ERIKSSON", "ANNA MARIA", "ERIKSSON<<ANNA<MARIA<<<<<<<<", "UTO"},
		{"O'CONNOR", "ENYA SIOBHAN", "OCONNOR<<ENYA<SIOBHAN<<<<<<<", "IRL"},
		{"SMITH-JONES", "SUSIE MARGARET", "SMITH<JONES<<SUSIE<MARGARET<", "GBR"},
		{"MÜLLER", "JÜRGEN", "MUELLER<<JUERGEN<<<<<<<<<<<<", "DEU"},
		{"ØDEGÅRD", "LARS", "OEDEGAARD<<LARS<<<<<<<<<<<<<", "NOR"},
		{"ИВАНОВ", "ЮРИЙ", "IVANOV<<IURII<<<<<<<<<<<<<<<", "RUS"},
		{"NGUYỄN", "VĂN ANH", "NGUYEN<<VAN<ANH<<<<<<<<<<<<<", "VNM"},
		{"GARCÍA LÓPEZ", "ANA", "GARCIA<LOPEZ<<ANA<<<<<<<<<<<", "ESP"},
	} {
		issuer := country(t, n.issuer)
		for slot, text := range [...]string{n.surname, n.given} {
			for i, r := range text {
				if r == ' ' || r == '-' || r == '\'' {
					continue
				}
				for _, c := range misreadings(r, every) {
					damaged := text[:i] + string(c) + text[i+utf8.RuneLen(r):]
					sides := [2]string{n.surname, n.given}
					sides[slot] = damaged
					p := ParseName(damaged, Hints{Field: [...]Field{Surname, GivenNames}[slot]})
					all++
					if p.State != Read || p.Note&Repairs != 0 {
						told++
						continue
					}
					got := CompareNames(viz(sides[0], sides[1]), zone(n.zone), issuer)
					switch c := [...]Comparison{got.Surname, got.GivenNames}[slot]; {
					case c.Agreement == Mismatch, c.Reason == ByOtherSpelling, c.Reason == ByOrder, c.Reason == BySwap:
						told++
					case strings.EqualFold(damaged, text), c.Agreement == Match && strings.EqualFold(damaged, stripDiacritics(text)), c.Reason == BySpelling && n.issuer != "UTO":
						all-- // no damage: a small letter, or a letter that the zone spells so as well
					default:
						silent++
						reasons[c.Agreement.String()+" "+c.Reason.String()]++
						t.Log(damaged, c)
					}
				}
			}
		}
	}
	t.Logf("names: %d misread, told %d, in silence %d: %v", all, told, silent, reasons)
	if silent > 0 {
		t.Errorf("of %d misread names %d agree with the true one: %v", all, silent, reasons)
	}
}
