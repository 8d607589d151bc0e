package specimen

import (
	"math"
	"strconv"
	"strings"

	n "github.com/ocrlint/ocrlint/normalize"
)

// text writes a field that only some documents print: words in the canonical form of
// their parsers, all else as printed.
func (w writer) text(f n.Field) string {
	switch f {
	case n.Address:
		return w.address()
	case n.BirthPlace:
		return w.birthPlace()
	case n.OriginPlace, n.IssuePlace:
		return w.town()
	case n.Province:
		return w.region()
	case n.City:
		if f := w.stated(); f.DistrictName != "" {
			return f.DistrictName
		}
		return w.town()
	case n.District, n.Village:
		return w.one(quarters...)
	case n.RT, n.RW:
		return "0" + w.upTo(10, 29)
	case n.IssuingAuthority:
		return strings.ReplaceAll(w.authority(), "%", w.town())
	case n.FatherName:
		return w.parent(w.d.Holder.FatherName, w.d.Holder.nativeFather)
	case n.MotherName:
		return w.parent(w.d.Holder.MotherName, w.d.Holder.nativeMother)
	case n.MaritalStatus:
		if w.d.Holder.Birth.Year()+18 > w.times.issue.Year() {
			return "single"
		}
		return w.one("single", "married", "married", "divorced", "widowed")
	case n.Religion:
		return w.one(religions[w.issuer.code]...)
	case n.Occupation:
		return w.one(occupations(w.issuer.code)...)
	case n.Ethnicity:
		return w.one(ethnicities[w.issuer.code]...)
	case n.BloodType:
		return w.one("A", "B", "AB", "O") + w.one("+", "+", "-", "")
	case n.Height:
		return w.height()
	case n.Weight:
		return w.weight()
	case n.EyeColor:
		return w.one("brown", "blue", "green", "grey", "hazel", "black")
	case n.HairColor:
		return w.one("brown", "black", "blond", "red", "grey")
	case n.LicenseClasses:
		return w.one(classes(w.issuer.code)...)
	case n.FirstIssueDate:
		return w.earlier(18)
	case n.VoterKey:
		return w.make(f, "mex-clave-elector")
	case n.FileNumber:
		if w.issuer.code == "CHN" {
			return w.make(f, "chn-driver-file-number")
		}
		return draw("aannnnnnnnnnnnn", w.Rand)
	}
	return w.thing(f)
}

// birthPlace is where the holder was born, in the script of the document.
func (w writer) birthPlace() string {
	for _, town := range tables().byCode[w.d.Holder.Country].towns {
		if town.latin == w.d.Holder.BirthPlace && w.d.Holder.Country == w.issuer.code {
			return w.written(town)
		}
	}
	return w.d.Holder.BirthPlace
}

func (w writer) parent(latin, native string) string {
	return w.written(name{latin: latin, native: native})
}

// height is in centimetres: those of whole inches where the country measures in them.
func (w writer) height() string {
	if w.issuer.code == "USA" {
		return strconv.Itoa(int(math.Round(float64(58+w.IntN(18)) * 2.54)))
	}
	return w.upTo(148, 198)
}

// weight is in kilograms: those of whole pounds where the country has them.
func (w writer) weight() string {
	if w.issuer.code == "USA" {
		return strconv.Itoa(int(math.Round(float64(100+w.IntN(140)) * 0.45359237)))
	}
	return w.upTo(48, 98)
}

// quarters are parts of Indonesian towns and of Kenya.
var quarters = []string{"Menteng", "Kebayoran Baru", "Cempaka Putih", "Sukajadi", "Tegalsari", "Kota Baru", "Mekarsari", "Sumber Rejo"}

// authority is who issues documents, with % for a town.
func (w writer) authority() string {
	if w.nativeOnly() {
		switch w.issuer.code {
		case "CHN":
			return "%公安局"
		case "TWN":
			return "%監理所"
		case "JPN":
			return "%公安委員会"
		}
	}
	switch w.issuer.code {
	case "DEU", "AUT", "LIE":
		return "Stadt %"
	case "FRA":
		return "Préfecture de %"
	case "ITA":
		return "Comune di %"
	case "IND":
		return "Passport Office %"
	case "CHN":
		return "MPS Exit & Entry Administration"
	case "IDN":
		return "Kantor Imigrasi %"
	case "ESP", "MEX", "COL":
		return "Dirección General %"
	case "BRA", "PRT":
		return "Serviço de Identificação %"
	}
	return w.one("Ministry of Interior", "Ministry of Foreign Affairs", "Passport Office %", "Department of Immigration %")
}

var religions = map[string][]string{
	"IDN": {"islam", "christian_protestant", "catholic", "hindu", "buddhist", "confucian"},
	"MYS": {"islam", "buddhist", "hindu"},
	"THA": {"buddhist", "islam"},
	"EGY": {"islam"},
	"VNM": {"none", "buddhist", "catholic"},
}

var ethnicities = map[string][]string{
	"CHN": {"汉", "汉", "汉", "回", "满", "壮", "维吾尔", "苗"},
	"VNM": {"Kinh", "Tày", "Mường", "Hoa"},
	"SGP": {"CHINESE", "MALAY", "INDIAN", "EURASIAN"},
}

func occupations(country string) []string {
	switch country {
	case "IDN":
		return []string{"Karyawan Swasta", "Pelajar/Mahasiswa", "Wiraswasta", "Pegawai Negeri Sipil", "Mengurus Rumah Tangga", "Petani/Pekebun", "Buruh Harian Lepas"}
	case "EGY":
		return []string{"مهندس", "طالب", "محاسب", "مدرس"}
	}
	return []string{"Engineer", "Teacher", "Accountant", "Farmer", "Student", "Driver"}
}

// classes are the classes of vehicles on driving licences.
func classes(country string) []string {
	switch country {
	case "CHN":
		return []string{"C1", "C2", "B2", "A2", "C1E"}
	case "IDN":
		return []string{"A", "C", "B I"}
	case "IND":
		return []string{"LMV", "MCWG", "LMV MCWG"}
	case "USA":
		return []string{"C", "D", "M"}
	case "JPN":
		return []string{"普通", "中型"}
	}
	return []string{"B", "A1 B", "AM B", "B BE"}
}
