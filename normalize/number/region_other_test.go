package number

import "testing"

// TestIsOtherRegion: what a text says of the region that a number states. What is no name
// of a region, or no Chinese address that begins with one, says nothing.
func TestIsOtherRegion(t *testing.T) {
	for _, of := range []struct {
		scheme, number string
		other, silent  []string
	}{
		{"chn-resident-id", "11010519491231002X", []string{"广东省深圳市", "广东省", "Guangdong", "guang-dong"},
			[]string{"", "北京市朝阳区", "北京市", "Beijing", "北", "广东", "深圳市广东省", "GUANGDONG PROVINCE", "Guang"}},
		{"idn-nik", "3171015208740001", []string{"Jawa Barat", "JAWA-BARAT"},
			[]string{"Daerah Khusus Ibukota Jakarta", "DKI JAKARTA", "Jawa", "Jawa Barat 5", ","}},
		{"mys-nric", "770305021234", []string{"JOHOR"}, []string{"KEDAH", "Johor Bahru"}},
		{"tha-pin", "1234545678781", []string{"Chiang Mai", "เชียงใหม่"}, []string{"ตราด", "Trat"}},
		{"kor-driver", "11-12-123456-79", []string{"부산"}, []string{"서울", "부산광역시 해운대구"}},
		{"egy-nid", "28505150100135", []string{"Giza"}, []string{"القاهرة", "Cairo"}},
		{"twn-national-id", "A123456789", []string{"高雄市三民區"}, []string{"臺北市中正區"}},
		{"chn-resident-id", "110105194912310021", nil, []string{"广东省深圳市"}}, // a wrong digit states no region
	} {
		s, _ := Lookup(of.scheme)
		f := s.Check(of.number).Facts
		for _, text := range of.other {
			if !s.IsOtherRegion(f, text) {
				t.Errorf("%s: %q is not said to be another region than %q", of.scheme, text, f.RegionName)
			}
		}
		for _, text := range of.silent {
			if s.IsOtherRegion(f, text) {
				t.Errorf("%s: %q is said to be another region than %q", of.scheme, text, f.RegionName)
			}
		}
	}
}
