package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// flyocrLabels are the labels of FlyOCR that mean the same on every type of
// document, in English, Simplified and Traditional Chinese. Misspellings are the
// vendor's.
var flyocrLabels = []Binding{
	{Field: n.DocumentCode, Labels: []string{
		"Passport Type", "Document type", "Type identification", "Identification type", "Certificate type", "ID type",
		"护照类型", "证件类型", "證件類型", "签证类型/级别", "護照類型", "簽證類型/級別"}},
	{Field: n.DocumentNumber, Labels: []string{
		"Passport Number", "The passport number", "Document Number", "The document number", "Certificate Number",
		"护照号码", "证件号码", "證件號碼", "護照號碼"}},
	{Field: n.DocumentNumber, Labels: []string{"The visa number"}},
	{Field: n.DocumentNumber, Labels: []string{"Driver's license number", "驾照号码", "駕照號碼"}},
	{Field: n.DocumentNumber, Labels: []string{"Seaman's certificate number", "海员证号码", "海員證號碼"}},
	{Field: n.DocumentNumber, Labels: []string{"FIN"}},
	{Field: n.DocumentNumber, Labels: []string{"导出号码", "導出號碼"}},
	{Field: n.DocumentNumber, Labels: []string{"卡編號", "證件編號", "证件编号"}},
	{Field: n.DocumentNumber, Labels: []string{"Passport Number MRZ", "护照号码MRZ", "護照號碼MRZ"}, Witness: document.VendorMRZ}, // the common affixed label
	{Field: n.PersonalNumber, Labels: []string{
		"ID Number", "ID card number", "ID card No.", "IDENTITY CARD NO.", "ID NO.", "Identification Number",
		"Citizen ID number", "National number", "Civil number",
		"身份证号码", "身份證號碼", "身份证号", "公民身份号码", "身份号码", "身份號碼", "身份證號", "公民身份號碼"}},
	{Field: n.PersonalNumber, Labels: []string{"Uniform number", "統一編號"}},
	{Field: n.PersonalNumber, Labels: []string{"Social Security Number", "社会安全码", "社會安全碼"}},
	{Field: n.PersonalNumber, Labels: []string{"CURP", "身份唯一标识", "身份唯一標識"}},
	{Field: n.PersonalNumber, Labels: []string{"身份證件號碼", "港澳證件號碼", "HK/Macau permanent ID card number"}},
	{Field: n.VoterKey, Labels: []string{"Elector key", "选民代码", "選民代碼"}},
	{Field: n.FileNumber, Labels: []string{"File number", "File No.", "档案编号", "檔案編號"}},
	{Field: n.FullName, Labels: []string{
		"English Name", "Name", "Full name", "Pinyin name", "Name of holder", "英文姓名", "姓名", "拼音姓名", "姓名拼音"}},
	{Field: n.NativeName, Labels: []string{
		"Domestic name", "National name", "Chinese name", "Arabic name", "Name(Thai)", "First name(Thai)", "Last name(Thai)",
		"本国姓名", "中文姓名", "本國姓名"}},
	{Field: n.Surname, Labels: []string{
		"English Surname", "Surname", "Last name", "Family name", "The Family Name in English", "英文姓", "姓"}},
	{Field: n.GivenNames, Labels: []string{
		"English Given Name", "English first name", "English firstname", "Given name", "First name", "The Given Name in English",
		"英文名", "名", "名字"}},
	{Field: n.MiddleName, Labels: []string{"Middle name", "中间名", "中間名"}},
	{Field: n.FatherName, Labels: []string{"Father", "Father's name", "父"}},
	{Field: n.MotherName, Labels: []string{"Mother", "Mother's name", "母"}},
	{Field: n.SpouseName, Labels: []string{"Spouse", "Spouse's name", "配偶"}},
	{Field: n.Sex, Labels: []string{"Gender", "Sex", "性别", "性別"}},
	{Field: n.BirthDate, Labels: []string{
		"Date of Birth", "Birth date", "Birthday", "Date of Birth(Thai)", "出生日期", "出生", "出生年月日", "出生年月"}},
	{Field: n.BirthPlace, Labels: []string{
		"Place of Birth", "Birth place", "Country of birth", "出生地点", "出生地點", "出生地", "出生国", "出生國"}},
	{Field: n.ExpiryDate, Labels: []string{
		"Expiration Date", "Date of Expiry", "Expiry date", "Valid until", "有效期至", "本證有效期至", "本证有效期至", "有效截止日期", "有效日期"}},
	// A range on cards of the mainland, a day on permits, years on driving licences.
	{Field: n.ExpiryDate, Else: n.ValidityPeriod, Labels: []string{
		"The limits to validity of the document", "Period of Validity", "Term of validity", "Valid For", "有效期限", "有效期"}},
	{Field: n.IssueDate, Labels: []string{
		"Date of Issue", "Issue date", "Issuing date", "Delivery",
		"签发日期", "簽發日期", "发证日期", "發證日期", "核發日期", "核发日期", "交付"}},
	{Field: n.IssueDate, Labels: []string{"Valid From", "有效起始日期"}},
	{Field: n.FirstIssueDate, Labels: []string{"Date of first issue", "初始领证日期", "初次领证日期", "初始領證日期", "初次領證日期"}},
	{Field: n.IssuingCountry, Labels: []string{
		"Issuing Country Code", "Issuing country", "Country code(Issuing state)", "签发国代码", "簽發國代碼", "签发国", "簽發國"}},
	{Field: n.Nationality, Labels: []string{
		"Country Code", "Country code(Nationality)", "Holder nationality code", "Nationality code", "Nationality Codes",
		"Nationality", "Notionality", "Country or region",
		"持证人国籍代码", "持證人國籍代碼", "国籍", "國籍", "国籍代码", "国家代码（本国）", "国家或地区", "國籍代碼", "國家代碼（本國）", "國家或地區"}},
	{Field: n.Ethnicity, Labels: []string{"Ethnicity", "Race", "民族"}},
	{Field: n.IssuingAuthority, Labels: []string{
		"Issuing authority", "Issue Authority", "English Issuing Authority", "Chinese Issuing Authority",
		"签发机关", "簽發機關", "发证机关", "中文签发机关", "英文签发机关", "發證機關", "中文簽發機關", "英文簽發機關"}},
	{Field: n.IssuePlace, Labels: []string{"Place of Issue", "Issue place", "签发地点", "簽發地點", "The code of place of issue", "簽發地代碼"}},
	{Field: n.Address, Labels: []string{
		"Address", "Adress", "ADDRESSS", "Domicile", "Residence", "Address(Thai)",
		"住址", "地址", "住所", "現住址", "户籍所在地", "戶籍所在地"}},
	{Field: n.City, Labels: []string{"City", "城市"}},
	{Field: n.Religion, Labels: []string{"Religion", "宗教"}},
	{Field: n.Occupation, Labels: []string{"Occupation", "Occupation/title", "Job", "Career", "职业", "職業", "工作"}},
	{Field: n.BloodType, Labels: []string{"Blood group", "Blood type", "血型"}},
	{Field: n.MaritalStatus, Labels: []string{"Marital status", "婚姻状况"}},
	{Field: n.Height, Labels: []string{"Height", "身高"}},
	{Field: n.LicenseClasses, Labels: []string{"Class", "Driving permit model", "准驾车型", "準駕車型"}},
	{Field: n.PlateNumber, Labels: []string{"Plate No.", "Plate number", "License plate number", "号牌号码", "车牌号码", "车牌号", "號牌號碼", "車牌號碼", "車牌號"}},
	{Field: n.VehicleType, Labels: []string{"Vehicle Type", "车辆类型", "車輛類型"}},
	{Field: n.VehicleOwner, Labels: []string{"Owner", "所有人"}},
	{Field: n.VehicleModel, Labels: []string{"Model", "Brand model", "品牌型号", "品牌型號"}},
	{Field: n.VehicleUse, Labels: []string{"Use Character", "使用性质", "使用性質"}},
	{Field: n.VIN, Labels: []string{"VIN", "Vehicle identification number", "车辆识别代号", "車輛識別代號"}},
	{Field: n.EngineNumber, Labels: []string{"Engine No.", "Engine number", "发动机号码", "發動機號碼"}},
	{Field: n.RegistrationDate, Labels: []string{"Register Date", "Registration date", "注册日期", "注冊日期"}},
	// The lines in the order of the zone; a text that holds all of them is looked
	// at where there are no lines.
	{Field: n.MRZLines, Labels: []string{"MRZ1", "MRZ"}},
	{Field: n.MRZLines, Labels: []string{"MRZ2"}},
	{Field: n.MRZLines, Labels: []string{"MRZ3"}},
	{Field: n.MRZLines, Labels: []string{"RFID MRZ"}, Witness: document.Chip},
	{Field: n.TextLines, Labels: []string{"OCR MRZ"}},
}
