package vendors

import n "github.com/ocrlint/ocrlint/normalize"

// The documentation prints labels in English; the vendor's Chinese twin answers
// with Chinese ones. Of a passport's fields only those whose label says MRZ are
// known to come from the zone; the others are the vendor's choice.
var flyocr = Table{
	ID:    "flyocr",
	Title: "FlyOCR (Wintone)",
	Doc:   "FlyOCR interface documentation, recog.do and recogliu.do",
	Marks: [][]Mark{
		{{At: "/message/status"}, {At: "/cardsinfo"}},
		{{At: "/message/status"}, {At: "/message/value"}},
	},
	Error: Envelope{
		OK:   []Mark{{At: "/message/status", In: []string{"-*"}, Not: true}},
		Code: []string{"/message/status"},
		Classes: []ErrorClass{
			{"bad_image", []string{"-1"}},
			{"bad_request", []string{"-2"}},
			{"quota", []string{"-3", "-5"}},
			{"auth", []string{"-4"}},
		},
	},
	Documents: "/cardsinfo/*",
	KindAt:    "/type",
	Kinds:     flyocrKinds,
	Witness:   n.Merged,
	Lists:     []List{{At: "/items", Label: "desc", Value: "content"}},
	Fields: []Binding{
		{Field: n.DocumentCode, Labels: []string{"Passport Type", "Document type", "护照类型", "证件类型"}},
		{Field: n.DocumentNumber, Labels: []string{"Passport Number MRZ", "护照号码MRZ"}, Witness: n.VendorMRZ},
		{Field: n.DocumentNumber, Labels: []string{"Passport Number", "Document Number", "Certificate Number", "护照号码", "证件号码"}},
		{Field: n.PersonalNumber, Labels: []string{"ID Number", "ID card number", "ID card No.", "身份证号码", "公民身份号码"}},
		{Field: n.FullName, Labels: []string{"English Name", "Name", "英文姓名", "姓名"}},
		{Field: n.NativeName, Labels: []string{"Domestic name", "National name", "Chinese name", "本国姓名", "中文姓名"}},
		{Field: n.Surname, Labels: []string{"English Surname", "Surname", "Last name", "英文姓"}},
		{Field: n.GivenNames, Labels: []string{"English Given Name", "English first name", "Given name", "First name", "英文名"}},
		{Field: n.Sex, Labels: []string{"Gender", "Sex", "性别"}},
		{Field: n.BirthDate, Labels: []string{"Date of Birth", "Birthday", "出生日期", "出生"}},
		{Field: n.ExpiryDate, Labels: []string{"Expiration Date", "Date of Expiry", "Expiry date", "有效期至"}},
		{Field: n.IssueDate, Labels: []string{"Date of Issue", "Issue date", "签发日期"}},
		{Field: n.IssuingCountry, Labels: []string{"Issuing Country Code", "签发国代码"}},
		{Field: n.Nationality, Labels: []string{"Country Code", "Holder nationality code", "持证人国籍代码", "Nationality", "国籍"}},
		{Field: n.BirthPlace, Labels: []string{"Place of Birth", "出生地点"}},
		{Field: n.IssuePlace, Labels: []string{"Place of Issue", "签发地点"}},
		{Field: n.IssuingAuthority, Labels: []string{"Issuing authority", "签发机关"}},
		{Field: n.Address, Labels: []string{"Address", "住址"}},
		{Field: n.Religion, Labels: []string{"Religion", "宗教"}},
		{Field: n.Occupation, Labels: []string{"Occupation", "职业"}},
		{Field: n.BloodType, Labels: []string{"Blood group", "Blood type"}},
		{Field: n.MaritalStatus, Labels: []string{"Marital status", "婚姻状况"}},
		{Field: n.Ethnicity, Labels: []string{"Ethnicity", "民族"}},
		{Field: n.MRZLines, Labels: []string{"MRZ1"}},
		{Field: n.MRZLines, Labels: []string{"MRZ2"}},
		{Field: n.MRZLines, Labels: []string{"MRZ3"}},
	},
	Ignore: []string{"Reserve", "Reserved", "保留", "预留", "Portrait", "Processed Image", "头像", "nID", "index"},
}

// flyocrKinds are the values of cardsinfo[].type: the ids of the documentation's
// tables "Identity Document Recognition" and of the endpoints with one type. The
// automatic classifications (101 to 104) answer with the type that they found.
var flyocrKinds = []Kind{
	{Values: []string{"13"}, Type: n.Passport, Title: "passport"},
	{Values: []string{"12009", "2064", "2009"}, Type: n.NationalID, Title: "TD-1 travel document", Fields: []Binding{
		// The documentation prints the label of the given name twice; the first
		// one holds the whole name.
		{Field: n.FullName, Labels: []string{"English Given Name"}, Nth: 1},
	}},
	{Values: []string{"17"}, Type: n.BankCard, Title: "bank card", Fields: []Binding{
		{Field: n.CardNumber, Labels: []string{"Card number", "卡号"}},
		{Field: n.CardType, Labels: []string{"Bank card type", "卡种"}},
		{Field: n.CardName, Labels: []string{"Bank card name", "卡名"}},
		{Field: n.BankName, Labels: []string{"Bank name", "银行名称"}},
		{Field: n.BankCode, Labels: []string{"Bank code", "银行代码"}},
		{Field: n.Cardholder, Labels: []string{"Cardholder's name", "持卡人姓名"}},
	}},
	{Values: []string{"2010"}, Type: n.NationalID, Country: "IDN", Title: "Indonesian ID card", Fields: []Binding{
		{Field: n.PersonalNumber, Labels: []string{"ID Number", "NIK"}, Witness: n.Visual, Schemes: []string{"idn-nik"}},
		{Field: n.FullName, Labels: []string{"Name"}, Witness: n.Visual},
		{Field: n.BirthDate, Labels: []string{"Date of Birth"}, Witness: n.Visual},
		{Field: n.BirthPlace, Labels: []string{"Place of Birth"}, Witness: n.Visual},
		{Field: n.Sex, Labels: []string{"Gender", "Sex"}, Witness: n.Visual, Language: "id"},
		{Field: n.Nationality, Labels: []string{"Nationality"}, Witness: n.Visual, Language: "id"},
	}},
}
