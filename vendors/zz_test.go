package vendors
import ("testing";"bytes";"encoding/json";"golang.org/x/tools/txtar"
 "github.com/ocrlint/ocrlint/normalize"
 "github.com/ocrlint/ocrlint/rules")
func BenchmarkParts(b *testing.B) {
	a, _ := txtar.ParseFile("../testdata/cases/flyocr-passport.txtar")
	var buf bytes.Buffer
	json.Compact(&buf, a.Files[0].Data)
	data := buf.Bytes()
	var t tape
	b.Run("parse", func(b *testing.B) { b.ReportAllocs(); for b.Loop() { t.parse(data) } })
	b.Run("recognise", func(b *testing.B) { b.ReportAllocs(); for b.Loop() { t.recognise() } })
	r := new(reader); r.main.parse(data)
	b.Run("read", func(b *testing.B) { b.ReportAllocs(); for b.Loop() { r.read(&flyocr) } })
	ans := r.read(&flyocr)
	d := normalize.MustParseDate("2026-11-01")
	b.Run("assemble", func(b *testing.B) { b.ReportAllocs(); for b.Loop() { normalize.Assemble(d, ans.Documents[0]) } })
	for _, x := range ans.Documents[0].Raws {
		if x.Field == normalize.MRZLines { continue }
		src := normalize.Source{Type: ans.Documents[0].Type, Raws: []normalize.Raw{x}}
		b.Run("raw-"+x.Field.String(), func(b *testing.B) { for b.Loop() { normalize.Assemble(d, src) } })
	}
	src := normalize.Source{Raws: nil}
	b.Run("raw-none", func(b *testing.B) { for b.Loop() { normalize.Assemble(d, src) } })
	doc := normalize.Assemble(d, ans.Documents[0])
	b.Run("rules", func(b *testing.B) { b.ReportAllocs(); for b.Loop() { rules.Check(doc, rules.Selection{}) } })
	b.Run("cross", func(b *testing.B) { b.ReportAllocs(); for b.Loop() { doc.Cross() } })
	rep := rules.Report{Documents: []rules.DocumentReport{rules.Check(doc, rules.Selection{})}}
	var out []byte
	b.Run("json", func(b *testing.B) { b.ReportAllocs(); for b.Loop() { out = rep.AppendJSON(out[:0], false) } ; b.SetBytes(int64(len(out)))})
}
