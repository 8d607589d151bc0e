package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// flyocrIdentity are the values of cardsinfo[].type of identity documents: the
// ids of the table "Identity Document Recognition" and of the endpoints with one
// type. The automatic classifications (101 to 104) answer with the type that
// they found. Two types have no id in that table and stand under their names.
//
// Schemes are the numbers that the document prints. A type
// of any country has none: there the issuing country tells.
func flyocrIdentity() []Kind {
	return []Kind{
		{Values: []string{"13"}, Type: n.Passport, Title: "Passport"},
		// The endpoint for TD-1 documents (12009) answers with the type of the MRZ page
		// of the Emirates ID card for every country.
		{Values: []string{"12009", "2064"}, Type: n.NationalID, Title: "Travel document (TD-1), Emirates ID card (MRZ page)", Fields: []Binding{
			// The documentation prints the label of the given name twice; the first
			// one holds the whole name.
			{Field: n.FullName, Labels: []string{"English Given Name"}, Nth: 1},
		}},
		{Values: []string{"2009"}, Type: n.NationalID, Title: "TD-1 machine readable travel document", Fields: flyocrCardNumber},
		{Values: []string{"2006"}, Type: n.TravelDocument, Title: "TD-2 machine readable travel document"},

		// China
		{Values: []string{"2", "101"}, Type: n.NationalID, Country: "CHN", Title: "Chinese ID card (front)", Witness: document.Visual,
			Schemes: []string{"chn-resident-id", "chn-resident-id-15"}},
		{Values: []string{"3"}, Type: n.NationalID, Country: "CHN", Title: "Chinese ID card (back)", Witness: document.Visual},
		{Values: []string{"5", "102"}, Type: n.DrivingLicense, Country: "CHN", Title: "Chinese driving licence", Witness: document.Visual,
			Schemes: []string{"chn-resident-id"}, Fields: flyocrChineseLicense},
		{Values: []string{"lg20"}, Type: n.DrivingLicense, Country: "CHN", Title: "Chinese electronic driving licence (front)", Witness: document.Visual,
			Schemes: []string{"chn-resident-id"}, Fields: flyocrChineseLicense},
		{Values: []string{"lg21"}, Type: n.DrivingLicense, Country: "CHN", Title: "Chinese electronic driving licence (back)", Witness: document.Visual,
			Fields: flyocrChineseLicense},
		{Values: []string{"28"}, Type: n.DrivingLicense, Country: "CHN", Title: "Chinese driving licence (back)", Witness: document.Visual,
			Fields: flyocrChineseLicense},
		{Values: []string{"6", "103"}, Type: n.VehicleLicense, Country: "CHN", Title: "Chinese vehicle licence", Witness: document.Visual,
			Fields: flyocrChineseVehicle},
		{Values: []string{"30"}, Type: n.VehicleLicense, Country: "CHN", Title: "Chinese vehicle licence (back)", Witness: document.Visual,
			Fields: flyocrChineseVehicle},
		{Values: []string{"104"}, Country: "CHN", Title: "Chinese ID card, driving licence or vehicle licence", Witness: document.Visual,
			Schemes: []string{"chn-resident-id"}, Fields: append(flyocrChineseVehicle, flyocrChineseLicense[1])},
		{Values: []string{"12"}, Type: n.Visa, Country: "CHN", Title: "Chinese visa", Schemes: []string{"chn-visa"}, Fields: flyocrCardNumber},
		{Values: []string{"lg8"}, Type: n.BirthCertificate, Country: "CHN", Title: "Chinese birth certificate", Witness: document.Visual,
			Schemes: []string{"chn-birth-certificate", "chn-resident-id"}},
		{Values: []string{"33"}, Type: n.ResidencePermit, Country: "CHN", Title: "Chinese permanent residence card for foreigners", Witness: document.Visual,
			Schemes: []string{"chn-foreign-pr-2023", "chn-foreign-pr-2004"}, Fields: []Binding{
				{Field: n.PersonalNumber, Labels: []string{"Card No."}},
			}},
		{Values: []string{"1003"}, Type: n.TravelDocument, Country: "CHN", Title: "Chinese exit and entry permit (portrait page)", Fields: []Binding{
			{Field: n.DocumentNumber, Labels: []string{"ID Number", "Document number", "证件号码", "證件號碼"}, Schemes: []string{"chn-exit-entry-pass"}},
		}},
		{Values: []string{"1004"}, Type: n.TravelDocument, Country: "CHN", Title: "Chinese exit and entry permit (information page)", Witness: document.Visual, Fields: []Binding{
			{Field: n.DocumentNumber, Labels: []string{"ID Number", "Document number", "证件号码", "證件號碼"}, Schemes: []string{"chn-exit-entry-pass"}},
		}},
		{Values: []string{"14"}, Type: n.TravelDocument, Country: "CHN", Title: "Mainland travel permit for Hong Kong and Macao residents (portrait page)",
			Witness: document.Visual, Schemes: []string{"chn-mainland-travel-permit-hkmo"}, Fields: flyocrTravelPermit()},
		{Values: []string{"15"}, Type: n.TravelDocument, Country: "CHN", Title: "Mainland travel permit for Hong Kong and Macao residents (MRZ page)",
			Schemes: []string{"chn-mainland-travel-permit-hkmo"}, Fields: append([]Binding{
				{Field: n.IssuingCountry, Labels: []string{"Country code"}},
			}, flyocrTravelPermit()...)},
		{Values: []string{"22"}, Type: n.TravelDocument, Country: "CHN", Title: "Exit-entry permit for Hong Kong and Macao, 2014",
			Schemes: []string{"chn-exit-entry-permit-hkmo"}, Fields: flyocrCardNumber},
		{Values: []string{"25"}, Type: n.TravelDocument, Country: "CHN", Title: "Mainland travel permit for Taiwan residents, 2015 (portrait page)",
			Witness: document.Visual, Schemes: []string{"chn-travel-permit-taiwan"}, Fields: flyocrCardNumber},
		{Values: []string{"26"}, Type: n.TravelDocument, Country: "CHN", Title: "Mainland travel permit for Taiwan residents, 2015 (MRZ page)",
			Schemes: []string{"chn-travel-permit-taiwan"}, Fields: append([]Binding{
				{Field: n.PersonalNumber, Labels: []string{"ID card number", "身份證件號碼"}, Schemes: []string{"twn-national-id"}},
			}, flyocrCardNumber...)},
		{Values: []string{"29"}, Type: n.TravelDocument, Country: "CHN", Title: "Exit-entry permit for Taiwan, 2017",
			Schemes: []string{"chn-exit-entry-permit-taiwan"}, Fields: flyocrCardNumber},
		{Values: []string{"31"}, Type: n.ResidencePermit, Country: "CHN", Title: "Residence permit for Hong Kong, Macao and Taiwan residents (front)",
			Witness: document.Visual, Schemes: []string{"chn-residence-permit-hmt"}},
		{Values: []string{"32"}, Type: n.ResidencePermit, Country: "CHN", Title: "Residence permit for Hong Kong, Macao and Taiwan residents (back)",
			Witness: document.Visual, Fields: []Binding{
				{Field: n.DocumentNumber, Labels: []string{"ID number", "通行證號碼", "通行证号码"},
					Schemes: []string{"chn-mainland-travel-permit-hkmo", "chn-travel-permit-taiwan"}},
			}},
		{Values: []string{"1001"}, Type: n.NationalID, Country: "HKG", Title: "Hong Kong identity card", Witness: document.Visual, Schemes: []string{"hkg-hkid"}},
		{Values: []string{"1015"}, Type: n.ArrivalCard, Country: "HKG", Title: "Hong Kong arrival card", Witness: document.Visual},
		{Values: []string{"1005"}, Type: n.NationalID, Country: "MAC", Title: "Macao identity card", Witness: document.Visual, Schemes: []string{"mac-bir"}},
		{Values: []string{"1014"}, Type: n.ResidencePermit, Country: "MAC", Title: "Macao non-resident worker's identification card", Schemes: []string{"mac-tnr"}},
		{Values: []string{"1031"}, Type: n.NationalID, Country: "TWN", Title: "Taiwan identity card (front)", Witness: document.Visual, Schemes: []string{"twn-national-id"}},
		{Values: []string{"1032"}, Type: n.NationalID, Country: "TWN", Title: "Taiwan identity card (back)", Witness: document.Visual, Fields: []Binding{
			{Field: n.DocumentNumber, Labels: []string{"ID NO.", "號碼"}}, // of the form, not of the person
		}},

		// Asia and Oceania
		{Values: []string{"2010"}, Type: n.NationalID, Country: "IDN", Title: "Indonesian ID card", Witness: document.Visual, Schemes: []string{"idn-nik"}, Fields: []Binding{
			{Field: n.PersonalNumber, Labels: []string{"NIK"}},
			{Field: n.Nationality, Else: n.Ethnicity, Labels: []string{"Nationality", "民族"}, Language: "id"},
			{Field: n.Sex, Labels: []string{"Gender", "Sex", "性别", "性別"}, Language: "id"},
			{Field: n.Religion, Labels: []string{"Religion", "宗教"}, Language: "id"},
		}},
		{Values: []string{"2041"}, Type: n.DrivingLicense, Country: "IDN", Title: "Indonesian driving licence", Witness: document.Visual, Schemes: []string{"idn-sim"}},
		{Values: []string{"2051"}, Type: n.DrivingLicense, Country: "JPN", Title: "Japanese driving licence", Witness: document.Visual, Schemes: []string{"jpn-driver"}, Fields: []Binding{
			{Field: n.DocumentNumber, Labels: []string{"ID Number", "证号", "番号", "證號", "番號"}},
		}},
		{Values: []string{"2001"}, Type: n.NationalID, Country: "MYS", Title: "Malaysian ID card", Witness: document.Visual, Schemes: []string{"mys-nric"}},
		{Values: []string{"2021"}, Type: n.DrivingLicense, Country: "MYS", Title: "Malaysian driving licence", Witness: document.Visual, Schemes: []string{"mys-nric"}, Fields: []Binding{
			{Field: n.Nationality, Else: n.Ethnicity, Labels: []string{"Nationality", "民族"}},
			{Field: n.LicenseClasses, Labels: []string{"Class", "证件类型", "證件類型"}},
		}},
		{Values: []string{"2003"}, Type: n.DrivingLicense, Country: "NZL", Title: "New Zealand driving licence", Witness: document.Visual, Schemes: []string{"nzl-driver"}},
		{Values: []string{"2098"}, Type: n.NationalID, Country: "PAK", Title: "Pakistani ID card", Schemes: []string{"pak-cnic"}},
		{Values: []string{"2022"}, Type: n.NationalID, Country: "PHL", Title: "Philippine ID card", Witness: document.Visual,
			Schemes: []string{"phl-pcn", "phl-driver", "phl-crn", "phl-sss"}},
		{Values: []string{"2004"}, Type: n.NationalID, Country: "SGP", Title: "Singaporean ID card, 2004", Witness: document.Visual, Schemes: []string{"sgp-nric-fin"}},
		{Values: []string{"2031"}, Type: n.DrivingLicense, Country: "SGP", Title: "Singaporean driving licence", Witness: document.Visual, Schemes: []string{"sgp-nric-fin"}},
		{Values: []string{"2011"}, Type: n.NationalID, Country: "THA", Title: "Thai ID card", Witness: document.Visual, Schemes: []string{"tha-pin"}, Fields: flyocrThai},
		{Values: []string{"2016"}, Type: n.NationalID, Country: "THA", Title: "Thai ID card (back)", Witness: document.Visual, Fields: []Binding{
			{Field: n.DocumentNumber, Labels: []string{"Laser code", "Card number", "ID Number"}, Schemes: []string{"tha-laser-code"}},
		}},
		{Values: []string{"2012"}, Type: n.DrivingLicense, Country: "THA", Title: "Thai driving licence", Witness: document.Visual, Schemes: []string{"tha-driver", "tha-pin"}, Fields: flyocrThai},

		// Arab countries
		{Values: []string{"2097"}, Type: n.NationalID, Country: "DZA", Title: "Algerian ID card (portrait page)", Witness: document.Visual, Schemes: []string{"dza-nin", "dza-card-number"}},
		{Values: []string{"2081"}, Type: n.NationalID, Country: "EGY", Title: "Egyptian ID card (portrait page)", Witness: document.Visual, Schemes: []string{"egy-nid"}},
		{Values: []string{"2082"}, Type: n.NationalID, Country: "EGY", Title: "Egyptian ID card (back)", Witness: document.Visual, Schemes: []string{"egy-nid"}},
		{Values: []string{"2065"}, Type: n.NationalID, Country: "JOR", Title: "Jordanian ID card (portrait page)", Witness: document.Visual, Schemes: []string{"jor-national-number"}},
		{Values: []string{"2094"}, Type: n.NationalID, Country: "KWT", Title: "Kuwaiti ID card", Schemes: []string{"kwt-civil-id"}},
		{Values: []string{"2087"}, Type: n.NationalID, Country: "LBN", Title: "Lebanese ID card (portrait page)", Witness: document.Visual, Schemes: []string{"lbn-id"}},
		{Values: []string{"2095"}, Type: n.NationalID, Country: "OMN", Title: "Omani ID card (portrait page)", Witness: document.Visual, Schemes: []string{"omn-civil-number"}},
		{Values: []string{"2096"}, Type: n.ResidencePermit, Country: "OMN", Title: "Omani residency permit (portrait page)", Witness: document.Visual, Schemes: []string{"omn-civil-number"}},
		{Values: []string{"2086"}, Type: n.ResidencePermit, Country: "SAU", Title: "Saudi residency permit", Witness: document.Visual, Schemes: []string{"sau-iqama"}},
		{Values: []string{"2110"}, Type: n.NationalID, Country: "SAU", Title: "Saudi ID card (portrait page)", Witness: document.Visual, Schemes: []string{"sau-nid"}},
		{Values: []string{"2063"}, Type: n.NationalID, Country: "ARE", Title: "Emirates ID card (portrait page)", Witness: document.Visual, Schemes: []string{"are-emirates-id"}},

		// Africa, America, Europe
		{Values: []string{"2093"}, Type: n.NationalID, Country: "DJI", Title: "Djiboutian ID card (portrait page)", Witness: document.Visual, Schemes: []string{"dji-cni"}},
		{Values: []string{"Kenyan ID Card", "KEN Kenyan ID Card"}, Type: n.NationalID, Country: "KEN", Title: "Kenyan ID card", Schemes: []string{"ken-id", "ken-serial"}},
		{Values: []string{"2013"}, Type: n.VoterCard, Country: "MEX", Title: "Mexican voter card", Witness: document.Visual, Fields: flyocrMexico},
		{Values: []string{"2014"}, Type: n.VoterCard, Country: "MEX", Title: "Mexican voter card (back)", Fields: append([]Binding{
			{Field: n.DocumentNumber, Labels: []string{"CIC", "OCR", "OCR number", "Document number"}, Schemes: []string{"mex-cic", "mex-ine-ocr"}},
		}, flyocrMexico...)},
		{Values: []string{"2020"}, Type: n.DrivingLicense, Country: "SWE", Title: "Swedish driving licence", Witness: document.Visual, Schemes: []string{"swe-personnummer", "swe-driver"}},
		{Values: []string{"EU Driver's License"}, Type: n.DrivingLicense, Title: "EU driving licence", Witness: document.Visual},
		{Values: []string{"2028"}, Type: n.NationalID, Country: "FRA", Title: "French ID card"},
	}
}

// flyocrCardNumber is for documents whose "ID number" is their own.
var flyocrCardNumber = []Binding{
	{Field: n.DocumentNumber, Labels: []string{"ID Number", "Identification Number", "身份号码", "證件號碼", "证件号码", "卡編號", "身份號碼"}},
	{Field: n.NativeName, Labels: []string{"姓名"}}, // beside 姓名拼音
}

// flyocrTravelPermit are cards with a number of their own and that of the
// holder's identity card at home.
func flyocrTravelPermit() []Binding {
	return append([]Binding{
		{Field: n.PersonalNumber, Labels: []string{"HK/Macau permanent ID card number", "港澳證件號碼", "身份證件號碼"}, Schemes: []string{"hkg-hkid", "mac-bir"}},
	}, flyocrCardNumber...)
}

// The number of a Chinese driving licence is that of the holder's identity card.
var flyocrChineseLicense = []Binding{
	{Field: n.DocumentNumber, Labels: []string{"ID Number", "证号", "Driver's license number", "證號"}},
	{Field: n.FileNumber, Labels: []string{"File number", "File No.", "档案编号", "檔案編號"}, Schemes: []string{"chn-driver-file-number"}},
}

var flyocrChineseVehicle = []Binding{
	{Field: n.PlateNumber, Labels: []string{"Plate No.", "Plate number", "号牌号码", "號牌號碼"}, Schemes: []string{"chn-plate"}},
	{Field: n.VIN, Labels: []string{"VIN", "车辆识别代号", "車輛識別代號"}, Schemes: []string{"vin"}},
}

var flyocrThai = []Binding{
	{Field: n.NativeName, Labels: []string{"Name(Thai)", "First name(Thai)", "Last name(Thai)"}, Language: "th"},
	{Field: n.BirthDate, Labels: []string{"Date of Birth(Thai)"}, Language: "th"},
	{Field: n.Address, Labels: []string{"Address(Thai)"}, Language: "th"},
}

// The two surnames on a Mexican card are the holder's own.
var flyocrMexico = []Binding{
	{Field: n.Surname, Labels: []string{"Father's surname", "父姓"}},
	{Field: n.SecondSurname, Labels: []string{"Mother's surname", "母姓"}},
	{Field: n.PersonalNumber, Labels: []string{"CURP", "身份唯一标识", "身份唯一標識"}, Schemes: []string{"mex-curp"}},
	{Field: n.VoterKey, Labels: []string{"Elector key", "选民代码", "選民代碼"}, Schemes: []string{"mex-clave-elector"}},
	{Field: n.Address, Labels: []string{"Street", "街道和号码", "街道和號碼"}},
	{Field: n.District, Labels: []string{"Colony &Post code", "殖民地和邮编", "殖民地和郵編"}},
	{Field: n.City, Labels: []string{"City& State", "城市和州"}},
	{Field: n.Sex, Labels: []string{"Gender", "Sex", "性别", "性別"}, Language: "es"},
}

// flyocrOffline are further ids of the vendor's recognition engine, which its
// interface may answer with though its table does not list them.
func flyocrOffline() []Kind {
	return []Kind{
		{Values: []string{"4"}, Type: n.NationalID, Country: "CHN", Title: "Chinese temporary ID card", Witness: document.Visual, Schemes: []string{"chn-resident-id"}},
		{Values: []string{"7", "8"}, Type: n.OtherDocument, Country: "CHN", Title: "Chinese officer's or soldier's card", Witness: document.Visual},
		{Values: []string{"9"}, Type: n.TravelDocument, Country: "CHN", Title: "Exit-entry permit for Hong Kong and Macao, 2005", Fields: flyocrCardNumber},
		{Values: []string{"10"}, Type: n.TravelDocument, Country: "CHN", Title: "Mainland travel permit for Taiwan residents"},
		{Values: []string{"11"}, Type: n.TravelDocument, Country: "CHN", Title: "Exit-entry permit for Taiwan, 1992"},
		{Values: []string{"16"}, Type: n.OtherDocument, Country: "CHN", Title: "Chinese household register card", Witness: document.Visual, Schemes: []string{"chn-resident-id"}},
		{Values: []string{"20", "21"}, Type: n.OtherDocument, Country: "CHN", Title: "Chinese police officer's card", Witness: document.Visual},
		{Values: []string{"23"}, Type: n.TravelDocument, Country: "CHN", Title: "Chinese exit and entry permit, 2014"},
		{Values: []string{"24"}, Type: n.DrivingLicense, Country: "CHN", Title: "Driving licence of the Chinese army", Witness: document.Visual, Fields: flyocrChineseLicense},
		{Values: []string{"27"}, Type: n.VehicleLicense, Country: "CHN", Title: "Vehicle licence of the Chinese army", Witness: document.Visual},
		{Values: []string{"34"}, Type: n.TravelDocument, Country: "TWN", Title: "Taiwan exit and entry permit, 2015", Witness: document.Visual},
		{Values: []string{"36"}, Type: n.TravelDocument, Country: "VNM", Title: "Vietnamese exit and entry permit"},
		{Values: []string{"1000", "1029"}, Type: n.ResidencePermit, Country: "CHN", Title: "Chinese residence permit", Witness: document.Visual, Schemes: []string{"chn-resident-id"}},
		{Values: []string{"1017"}, Type: n.TravelDocument, Country: "CHN", Title: "Chinese temporary seafarer's passport", Witness: document.Visual, Fields: flyocrCardNumber},
		{Values: []string{"1030"}, Type: n.OtherDocument, Country: "TWN", Title: "Taiwan health insurance card", Witness: document.Visual, Schemes: []string{"twn-national-id"}},
		{Values: []string{"2002"}, Type: n.DrivingLicense, Country: "USA", Title: "Californian driving licence", Witness: document.Visual},
		{Values: []string{"2005"}, Type: n.NationalID, Country: "SGP", Title: "Singaporean ID card, 2005", Witness: document.Visual, Schemes: []string{"sgp-nric-fin"}},
		{Values: []string{"2015"}, Type: n.VoterCard, Country: "MEX", Title: "Mexican voter card (MRZ page)", Fields: flyocrMexico},
		{Values: []string{"2023", "2025"}, Type: n.ResidencePermit, Country: "SGP", Title: "Singaporean work pass", Witness: document.Visual},
	}
}
