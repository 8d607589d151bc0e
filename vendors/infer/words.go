package infer

import (
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint/normalize"
)

// What members are called is known in three ways: by the names of built-in tables, by
// the words below, and by their order: phrase makes one of expiry_date, dateOfExpiry
// and expiration-date.

// synonyms are words that say the same in names of members.
var synonyms = map[string]string{
	"dob": "birth date", "birthdate": "birth date", "birthday": "birth date", "pob": "birth place",
	"expiration": "expiry", "expire": "expiry", "expires": "expiry", "exp": "expiry",
	"issued": "issue", "issuance": "issue", "issuing": "issue", "iss": "issue",
	"gender": "sex", "doc": "document", "licence": "license", "fathers": "father", "mothers": "mother",
	"no": "number", "num": "number", "nr": "number", "nro": "number", "numero": "number",
	"addr": "address", "forename": "given name", "forenames": "given names", "auth": "authority",
	"of": "", "the": "", "s": "", "de": "", "da": "", "di": "", "du": "", "del": "", "la": "",
}

// spoken holds what members are called in the languages of those who write the software.
var spoken = map[normalize.Field][]string{
	normalize.FullName:   {"nombre completo", "nome completo", "nom complet", "nama", "nama lengkap", "ho ten", "ho va ten", "name on card", "holder name", "фио", "氏名", "성명", "英文姓名", "姓名拼音"},
	normalize.NativeName: {"姓名", "本国姓名"},
	normalize.Surname: {"apellido", "apellidos", "apellido paterno", "primer apellido", "sobrenome", "cognome", "nom famille", "nachname", "familienname",
		"last names", "family names", "primary id", "soyadi", "soyad", "фамилия", "nazwisko", "achternaam", "efternamn", "英文姓"},
	normalize.SecondSurname:    {"apellido materno", "segundo apellido"},
	normalize.GivenNames:       {"nombres", "primer nombre", "prenom", "prenoms", "vorname", "vornamen", "first names", "forename", "forenames", "secondary id", "voornamen", "fornavn", "imiona", "имя", "英文名"},
	normalize.Sex:              {"sexo", "sexe", "sesso", "geschlecht", "jenis kelamin", "gioi tinh", "cinsiyet", "пол", "plec", "性别", "性別", "성별"},
	normalize.BirthDate:        {"fecha nacimiento", "data nascimento", "date naissance", "data nascita", "geburtsdatum", "geburtstag", "tanggal lahir", "tgl lahir", "ngay sinh", "dogum tarihi", "дата рождения", "出生", "出生日期", "生日", "生年月日"},
	normalize.BirthPlace:       {"birth city", "lugar nacimiento", "lieu naissance", "luogo nascita", "local nascimento", "geburtsort", "tempat lahir", "noi sinh", "dogum yeri", "место рождения", "出生地", "出生地点", "出生地點"},
	normalize.IssuePlace:       {"issue city", "签发地点", "签发地"},
	normalize.OriginPlace:      {"que quan"},
	normalize.Nationality:      {"nacionalidad", "nacionalidade", "nationalite", "cittadinanza", "staatsangehorigkeit", "kewarganegaraan", "quoc tich", "uyrugu", "гражданство", "国籍", "國籍", "持证人国籍代码"},
	normalize.Ethnicity:        {"dan toc", "民族"},
	normalize.IssueDate:        {"fecha emision", "fecha expedicion", "data emissao", "data expedicao", "date delivrance", "date emission", "data rilascio", "ausstellungsdatum", "ngay cap", "дата выдачи", "签发日期", "發證日期"},
	normalize.FirstIssueDate:   {"first issue date", "初次领证日期"},
	normalize.ExpiryDate:       {"fecha vencimiento", "fecha caducidad", "fecha expiracion", "data validade", "data vencimento", "date expiration", "data scadenza", "gultig bis", "ablaufdatum", "berlaku hingga", "有效期至", "至", "失效日期", "срок действия", "valid until", "valid till", "valid to", "valid thru", "valid upto", "expiry", "expires", "expires on"},
	normalize.ValidityPeriod:   {"有效期限", "有效期"},
	normalize.Address:          {"domicilio", "direccion", "endereco", "adresse", "indirizzo", "anschrift", "alamat", "dia chi", "noi thuong tru", "住址", "地址", "住所", "адрес"},
	normalize.DocumentNumber:   {"numero documento", "numero pasaporte", "numero passaporte", "numero document", "numero passeport", "ausweisnummer", "passnummer", "dokumentennummer", "nomor paspor", "so ho chieu", "护照号码", "护照号", "номер паспорта"},
	normalize.PersonalNumber:   {"nik", "ssn", "social security number", "nin", "aadhaar number", "aadhaar", "nric", "curp", "cpf", "pesel", "公民身份号码", "身份证号", "身份证号码", "身份號碼", "so cccd", "so cmnd"},
	normalize.IssuingAuthority: {"issued by", "orgao emissor", "orgao expedidor", "autoridad emisora", "autorite", "ausstellende behorde", "behorde", "签发机关", "发证机关", "发证单位", "кем выдан"},
	normalize.IssuingCountry:   {"国家码", "签发国代码", "issuer code", "issuing state", "pais emisor", "pais emissor", "pays emission"},
	normalize.MaritalStatus:    {"estado civil", "etat civil", "status perkawinan", "familienstand"},
	normalize.Religion:         {"agama", "ton giao"},
	normalize.Occupation:       {"pekerjaan"},
	normalize.BloodType:        {"golongan darah", "gol darah", "tipo sangre"},
	normalize.District:         {"kecamatan"},
	normalize.Village:          {"kelurahan", "kelurahan desa", "kel desa"},
	normalize.Province:         {"provinsi", "address subdivision"},
	normalize.City:             {"kabupaten", "kota", "town", "address town"},
	normalize.VoterKey:         {"clave elector"},
	normalize.FatherName:       {"nombre padre", "nome pai", "nom pere", "nama ayah"},
	normalize.MotherName:       {"nombre madre", "nome mae", "nom mere", "nama ibu"},
	normalize.LicenseClasses:   {"准驾车型"},
}

// peoples are the recognised nationalities of China (民族), as cards print them (GB/T 3304).
var peoples = strings.Fields("汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺")

// inWords is spoken, by phrase.
var inWords = sync.OnceValue(func() map[string]normalize.Field {
	fields := make(map[string]normalize.Field)
	for f, names := range spoken {
		for _, name := range names {
			fields[phrase(wordsOf(name))] = f
		}
	}
	return fields
})

var (
	// whose names of members begin with: they say of what, and nothing of it.
	prefixes = []string{"doc", "document", "id", "card", "passport", "holder", "person", "ocr", "extracted", "printed", "raw", "mrz", "mrtd", "viz", "org", "orig", "original", "en", "eng", "english", "license", "dl", "permit"}
	// and end with: how the text is given.
	suffixes = []string{"value", "text", "raw", "string", "str", "original", "ocr", "mrz", "viz", "iso", "iso2", "iso3", "alpha2", "alpha3"}
	// vague are words that say nothing by themselves: what a prefix adds decides.
	vague = []string{"", "ocr", "name", "names", "type", "number", "code", "id", "country", "date", "class", "category", "state", "status", "region", "no", "first", "last", "title", "place"}
)

// meant says what names stand for that tables disagree on, where settle and fits find no
// reason against it.
var meant = map[string]normalize.Field{
	"name": normalize.FullName, "country": normalize.IssuingCountry, "nombre": normalize.FullName, "nome": normalize.FullName, "nom": normalize.FullName,
	"street": normalize.Address, "state": normalize.Province, "region": normalize.Province, "issuer": normalize.IssuingCountry,
}

// aside are words in whose members no field of the document stands: what was
// measured, compared, asked or told about it.
var aside = []string{
	"confidence", "confidences", "score", "scores", "prob", "probability", "accuracy", "conf",
	"location", "box", "bbox", "rect", "coordinates", "polygon", "position", "vertices",
	"quality", "match", "matches", "status", "comparison", "validation",
	"warning", "warnings", "warn", "error", "errors", "template", "product", "request", "job", "api",
	"user", "seeding", "supported", "input", "analysis", "image", "images", "photo", "portrait", "picture",
	"fixed", "expected", "submitted", "insights", "relationships", "device",
}

// others are words in whose members the fields of somebody else stand.
var others = []string{
	"father", "mother", "spouse", "husband", "wife", "parent", "parents", "guardian", "child", "children",
	"emergency", "seller", "buyer", "company", "bank", "sponsor", "issuer", "employer", "owner",
}

// titles are words under which one is addressed, Mrs: it is not what a card has.
var titles = []string{"title", "salutation", "honorific", "prefix", "anrede", "tratamiento", "civilite"}

// papers are words of which kind a number of a document is.
var papers = []string{"document", "passport", "license", "driver", "drivers", "driving", "dl", "permit", "residence", "visa", "voter", "epic", "voterid", "identity", "national", "travel"}

// offices are words that name an authority, no place.
var offices = []string{
	"ministry", "department", "police", "office", "authority", "agency", "bureau", "government", "embassy", "consulate",
	"ministerio", "prefecture", "behorde", "amt", "bo", "cuc", "公安局", "管理局", "公安厅", "派出所",
}
