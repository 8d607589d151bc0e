package rules

import "github.com/ocrlint/ocrlint/normalize"

var regionElsewhere = Message{"region-elsewhere", "the region that the number of {scheme} states is not that of {field}"}

var regionRules = []*Rule{
	{
		ID:    "region-mismatch",
		Title: "the national number is of another region than the address",
		Doc: `Some national numbers begin with the region in which their holder was born or first registered, and the address names
another one. People move and keep their number, and regions are divided and renamed, so that this is no fault; where it goes with
other doubts, the number may be another person's.`,
		Before: `{"document_type": "national_id", "issuing_country": "IDN", "personal_number": "3171011708450001", "province": "JAWA BARAT"}`,
		After:  `{"document_type": "national_id", "issuing_country": "IDN", "personal_number": "3271011708450001", "province": "JAWA BARAT"}`,
		Sources: []Source{
			numberSources, {"GB 11643-1999", "§4.2.1 (address code)", ""}, {"Indonesia, Peraturan Pemerintah 37/2007 on population administration", "article 37 (the number begins with the code of the region of registration)", "https://peraturan.bpk.go.id/Details/4744/pp-no-37-tahun-2007"},
		},
		Severity: Info, Since: "0.4.0", Group: GroupNumber,
		Messages: []Message{regionElsewhere}, Check: checkRegion,
		finds: hasNumber,
	},
}

func checkRegion(c *Case) bool {
	for i := range c.Numbers {
		n := &c.Numbers[i]
		if n.Result.Facts.RegionName == "" || !n.Scheme.Bearer().NamesPerson() {
			continue
		}
		for _, f := range [...]normalize.Field{normalize.Province, normalize.Address} {
			r := c.attested(f)
			if r == nil || r.State != normalize.Read {
				continue
			}
			if n.Scheme.IsOtherRegion(n.Result.Facts, r.Value.Text) {
				c.say(Finding{Field: n.Field.String(), At: n.At, Related: places(r)}, regionElsewhere, Arg{"scheme", n.Scheme.ID()}, field(f))
			}
			break
		}
	}
	return false
}
