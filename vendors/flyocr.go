package vendors

import (
	"slices"

	"github.com/ocrlint/ocrlint/normalize/document"
)

// The documentation prints labels in English; the vendor's Chinese twin answers
// with Chinese ones. Labels say where a text comes from only where they name the
// zone, the printed zone or the chip; the others are the vendor's choice, except
// on cards that have no zone.
func flyocr() *Table {
	return &Table{
		ID:    "flyocr",
		Title: "FlyOCR (Wintone)",
		Doc:   "FlyOCR interface documentation, recog.do and recogliu.do",
		Marks: [][]Mark{
			{{At: "/message/status"}, {At: "/cardsinfo"}},
			{{At: "/message/status"}, {At: "/message/value"}},
			{{At: "/cardsinfo/*/items/*/desc"}},
			{{At: "/messageString/status"}, {At: "/infoList"}},
			{{At: "/infoList/*/veritem"}},
			{{At: "/messageString/status"}, {At: "/messageString/value"}},
			{{At: "/data/*/invoice/invoiceType"}, {At: "/code"}},
		},
		// A status that is not negative is the type that was recognised, or 0; that of
		// a verification is 2000.
		Error: Envelope{
			OK: []Mark{
				{At: "/message/status", In: []string{"-*"}, Not: true},
				{At: "/messageString/status", Out: []string{"2000"}, Not: true},
			},
			Code: []string{"/message/status", "/messageString/status"},
			Classes: []ErrorClass{
				{"bad_image", []string{"-1"}},
				{"bad_request", []string{"-2"}},
				{"quota", []string{"-3", "-5"}},
				{"auth", []string{"-4"}},
			},
		},
		Documents: "/cardsinfo/*",
		Elsewhere: []string{"/infoList/*", "/data/*"},
		KindAt:    "/type",
		Kinds:     slices.Concat(flyocrOther(), flyocrIdentity(), flyocrOffline()),
		Witness:   document.Merged,
		Wrap:      Wrap{Text: []string{"/charValue"}},
		Lists: []List{
			{At: "/items", Label: "desc", Value: "content", Affixes: []Affix{
				{"from MRZ", document.VendorMRZ}, {"MRZ", document.VendorMRZ},
				{"from VIZ", document.Visual}, {"VIZ", document.Visual}, {"OCR", document.Visual},
				{"RFID", document.Chip},
			}},
			{At: "/veritem", Label: "desc", Value: "content", Cut: ":"},
		},
		Fields:   flyocrLabels,
		Verdicts: flyocrVerdicts(),
		Ignore: []string{
			"Reserve", "Reserved", "保留", "预留", "nID", "index", "pages", "dataMsg",
			"Portrait", "Processed Image", "头像", "头像图片", "处理后图像", "裁切图像", "Cropped Image",
			"Renewal times", "換證次數", "换证次数", "Issuing times", "Issue times", "簽發次數", "签发次数", "来往次数", "入境次数",
			"Remarks", "备注", "Purpose of Residence", "居留事由", "Length of Stay", "停留天数", "Type of visa(VIZ)", "签证种类",
			"From", "出访日期", "入境日期", "Until", "离境日期", "Passport number/pass numbers", "护照号码/通行证号码",
			"Chinese commercial code", "中文電碼", "Commercial code to Chinese", "電碼譯文", "Code correction name",
			"校对英文姓", "校对英文名", "出生地点拼音", "签发地点拼音", "Issue place pinyin",
			"Age", "年龄", "Military", "役别", "Exemption condition", "免许条件等", "Country of origin", "本籍",
			"ID Number(Expanded)", "身份号码（扩展）", "頭像", "頭像圖片", "處理後圖像", "裁切圖像", "來往次數", "入境次數", "備註", "停留天數", "簽證種類", "出訪日期", "離境日期", "護照號碼/通行證號碼", "校對英文姓", "校對英文名", "出生地點拼音", "簽發地點拼音", "年齡", "役別", "免許條件等", "身份號碼（扩展）",
		},
	}
}
