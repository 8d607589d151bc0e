package fold

import "testing"

func TestAppend(t *testing.T) {
	for _, tt := range []struct{ in, key, accented string }{
		{"", "", ""},
		{" <<-/. ", "", ""},
		{"Timor-Leste", "timorleste", "timorleste"},
		{"D<<", "d", "d"},
		{"U.S.A.", "usa", "usa"},
		{"ＣＨＮ", "chn", "chn"},
		{"SLOVENSKÁ", "slovenska", "slovenska\u0301"},
		{"TÜRKİYE", "turkiye", "tu\u0308rkiye"},
		{"Türkıye", "turkiye", "tu\u0308rkiye"},
		{"Straße", "strasse", "strasse"},
		{"ŁÓDŹ ØRSTED ÐÞÆŒ", "lodzorsteddthaeoe", "lo\u0301dz\u0301orsteddthaeoe"},
		{"Ёлка", "елка", "е\u0308лка"},
		{"ΕΛΛΆΣ", "ελλασ", "ελλα\u0301σ"},
		{"ΕΛΛάς", "ελλασ", "ελλα\u0301σ"},
		{"الإمارات العربيّة", "اماراتعربيه", "اماراتعربيه"},
		{"ألبانيا", "بانيا", "بانيا"},
		{"مصرى", "مصري", "مصري"},
		{"ایرانی", "ايراني", "ايراني"},
		{"कांगो", "कांगो", "कांगो"},
		{"ไทย", "ไทย", "ไทย"},
		{"မြန်မာ", "မြန်မာ", "မြန်မာ"},
		{"中国 / CHINESE", "中国chinese", "中国chinese"},
		{"\xff\xfe", "", ""},
	} {
		if got := string(Append(nil, tt.in)); got != tt.key {
			t.Errorf("Append(%q) = %q, want %q", tt.in, got, tt.key)
		}
		if got := string(AppendAccented(nil, tt.in)); got != tt.accented {
			t.Errorf("AppendAccented(%q) = %q, want %q", tt.in, got, tt.accented)
		}
	}
}

func TestAppendKeepsPrefix(t *testing.T) {
	if got := string(Append([]byte("x"), "é-الب")); got != "xeالب" {
		t.Errorf("got %q", got)
	}
}

func TestAppendDoesNotAllocate(t *testing.T) {
	var buf [256]byte
	for _, s := range []string{"INDONESIA", "Türkiye", "الإمارات العربية المتحدة", "中华人民共和国"} {
		if n := testing.AllocsPerRun(100, func() { Append(buf[:0], s) }); n != 0 {
			t.Errorf("%q: %v allocations", s, n)
		}
	}
}
