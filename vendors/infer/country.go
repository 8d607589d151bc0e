package infer

import (
	"slices"
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
	"github.com/ocrlint/ocrlint/vendors"
)

// official holds what fields are called on the documents of one country and of no other, in
// its language alone: Spanish, Malay and others of several countries tell none.
var official = map[string][]string{
	"IDN": {"jenis kelamin", "tanggal lahir", "tgl lahir", "golongan darah", "gol darah", "kewarganegaraan", "kelurahan", "kelurahan desa", "kel desa", "kecamatan", "status perkawinan", "berlaku hingga", "nomor paspor"},
	"VNM": {"ho ten", "ho va ten", "ngay sinh", "gioi tinh", "noi sinh", "que quan", "noi thuong tru", "quoc tich", "dan toc", "ngay cap", "so ho chieu", "so cccd", "so cmnd"},
	"TUR": {"soyadi", "soyad", "cinsiyet", "dogum tarihi", "dogum yeri", "uyrugu"},
	"POL": {"nazwisko", "imiona", "plec"},
	"BRA": {"orgao emissor", "orgao expedidor"},
	"CHN": {"公民身份号码", "民族", "签发机关"},
	"JPN": {"氏名", "生年月日"},
	"KOR": {"성명", "성별"},
}

// inOneCountry is official, by phrase.
var inOneCountry = sync.OnceValue(func() map[string]string {
	all := make(map[string]string)
	for country, names := range official {
		for _, name := range names {
			all[phrase(wordsOf(name))] = country
		}
	}
	return all
})

// called holds the national numbers by phrase of what they are called: nik, codice fiscale.
var called = sync.OnceValue(func() map[string][]number.Scheme {
	all := make(map[string][]number.Scheme)
	for _, s := range schemes() {
		_, short, _ := strings.Cut(s.ID(), "-")
		names := map[string]bool{phrase(wordsOf(short)): true}
		for name := range strings.SplitSeq(s.LocalName(), ", ") {
			names[phrase(wordsOf(name))] = true
		}
		for name := range names {
			if s.Strength() == number.Hard || !strings.Contains(name, " ") { // more words may be anybody's: national number
				all[name] = append(all[name], s)
			}
		}
	}
	return all
})

// country returns the country at which all evidence points, with the labels and numbers that
// are the evidence, or "".
func country(fields []*leaf) (code string, by []string) {
	for _, l := range fields {
		of, why := l.country()
		switch {
		case of == "":
			continue
		case code != "" && of != code:
			return "", nil
		case !slices.Contains(by, why):
			by = append(by, why)
		}
		code = of
	}
	return code, by
}

// country returns the country whose documents alone call the field so; of a number, whose
// numbers alone are called so and can be the texts, or verify them by their check digits.
func (l *leaf) country() (code, why string) {
	if l.field != normalize.PersonalNumber && l.field != normalize.DocumentNumber {
		return inOneCountry()[phrase(wordsOf(l.said()))], l.said()
	}
	const enough = 3 // one wrong number in ten or more verifies by chance
	if code = ofOne(called()[phrase(wordsOf(l.said()))]); code != "" && len(l.verified(called()[phrase(wordsOf(l.said()))])) > 0 {
		return code, l.said()
	}
	if texts := slices.Compact(slices.Sorted(slices.Values(l.texts))); len(texts) >= enough {
		hard := slices.DeleteFunc(schemes(), func(s number.Scheme) bool { return s.Strength() != number.Hard })
		return ofOne(l.verified(hard)), "the check digits of " + l.said()
	}
	return "", ""
}

// verified returns the schemes of which all texts are numbers.
func (l *leaf) verified(all []number.Scheme) []number.Scheme {
	return slices.DeleteFunc(slices.Clone(all), func(s number.Scheme) bool {
		return len(l.texts) == 0 || !l.all(func(text string) bool { return s.Check(text).Status == number.Valid })
	})
}

// ofOne returns the country that all the schemes are of, and of no other, or "".
func ofOne(all []number.Scheme) (country string) {
	for _, s := range all {
		if len(s.Also()) > 0 || country != "" && s.Country() != country {
			return ""
		}
		country = s.Country()
	}
	return country
}

// about says in comments what is not known of country and type, and what that costs.
func about(t *vendors.Table, fields []*leaf) string {
	stated := func(fields ...normalize.Field) bool {
		return slices.ContainsFunc(t.Fields, func(b vendors.Binding) bool {
			return b.Field == normalize.MRZLines || slices.Contains(fields, b.Field)
		})
	}
	text := ""
	if !stated(normalize.IssuingCountry) {
		text = "# country: no answer tells it. Without it 03/04 may be April or March, and a national number\n# is not checked. "
		if code, by := country(fields); code != "" {
			text += "If all answers are of this one, take the # away:\n# country: " + code + "  # by " + strings.Join(by, ", ") + "\n"
		} else {
			text += "If all answers are of one, say which: country: IDN\n"
		}
	}
	if !stated(normalize.DocumentType, normalize.DocumentCode) {
		text += "# type: no answer tells it. Without it no field is missed that such a document has. If all\n# are of one, say which: type: passport\n"
	}
	return text
}
