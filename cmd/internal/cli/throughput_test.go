package cli

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/specimen"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// BenchmarkThroughput measures what checking stored answers costs, whole process, beside
// two ways to do no more than read the same file: jq, where it is there, and
// encoding/json into a map, a line at a time. All run by turns; the least CPU time of each
// counts. In one command:
//
//	go test ./cmd/internal/cli -run '^$' -bench Throughput -benchtime 5x
//
// jq/ocrlint and map/ocrlint are how many times less CPU the command takes, jobs2 is how
// many times faster two jobs are on the clock, which needs two idle cores.
func BenchmarkThroughput(b *testing.B) {
	for _, data := range []struct {
		name  string
		count int
		write func(b *testing.B, count int) []byte
	}{
		{"passports", 60_000, passports},                // the shipped answer, of other people
		{"fake-passports", 20_000, answersOf("flyocr")}, // with more witnesses, and native scripts
		{"fake-all", 20_000, answersOf()},               // of all vendors and kinds
		{"images", 2_000, func(b *testing.B, count int) []byte { // as many vendors send them back
			return withImage(passports(b, count), 45_000)
		}},
	} {
		b.Run(data.name, func(b *testing.B) {
			text := data.write(b, data.count)
			name := filepath.Join(b.TempDir(), "answers.ndjson")
			if err := os.WriteFile(name, text, 0o666); err != nil {
				b.Fatal(err)
			}
			check := []string{"ocrlint", "check", "--format", "json", "--as-of", "2026-01-01", "--config", "none", "--jobs"}
			one := &process{args: append(check[:len(check):len(check)], "1", name)}
			two := &process{args: append(check[:len(check):len(check)], "2", name)}
			decode := &process{args: []string{"decode", name}}
			all := []*process{one, two, decode}
			jq := &process{args: []string{"jq", "-c", ".", name}}
			if _, err := exec.LookPath("jq"); err == nil {
				all = append(all, jq)
			}
			for b.Loop() {
				for _, p := range all {
					p.run(b)
				}
			}
			b.ReportMetric(0, "ns/op") // of all of them together: of no interest
			b.ReportMetric(float64(one.cpu.Nanoseconds())/1e3/float64(data.count), "µs/answer")
			b.ReportMetric(float64(len(text))/1e6/one.cpu.Seconds(), "MB/s-of-CPU")
			b.ReportMetric(float64(decode.cpu)/float64(one.cpu), "map/ocrlint")
			b.ReportMetric(float64(one.wall)/float64(two.wall), "jobs2")
			if jq.cpu > 0 {
				b.ReportMetric(float64(jq.cpu)/float64(one.cpu), "jq/ocrlint")
			}
		})
	}
}

// process is a command that is run again and again, and the least that it took.
type process struct {
	args      []string
	cpu, wall time.Duration
}

func (p *process) run(b *testing.B) {
	cmd := exec.Command(p.args[0], p.args[1:]...)
	start := time.Now()
	if err := cmd.Run(); err != nil && cmd.ProcessState.ExitCode() != 1 { // 1 is a finding
		b.Fatalf("%s: %v", p.args[0], err)
	}
	wall, cpu := time.Since(start), cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime()
	if p.cpu == 0 || cpu < p.cpu {
		p.cpu = cpu
	}
	if p.wall == 0 || wall < p.wall {
		p.wall = wall
	}
}

// decode is the command that decodes each line of a file into a map and drops it.
func decode() {
	f, err := os.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var v any // a map but for the few that are lists
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			panic(err)
		}
	}
}

// answersOf returns answers of vendors, of passports where only one vendor is named.
func answersOf(ids ...string) func(b *testing.B, count int) []byte {
	return func(b *testing.B, count int) []byte {
		o := fake.Options{Seed: 1}
		for _, id := range ids {
			t, _ := vendors.Lookup(id)
			o.Tables, o.Type = append(o.Tables, t), normalize.Passport
		}
		g, err := fake.New(o)
		if err != nil {
			b.Fatal(err)
		}
		var text []byte
		for i := range uint64(count) {
			a, err := g.Answer(i)
			if err != nil {
				b.Fatal(err)
			}
			text = append(append(text, a.JSON...), '\n')
		}
		return text
	}
}

// passports returns the shipped answer of FlyOCR about a passport with other people in it.
func passports(b *testing.B, count int) []byte {
	a, err := txtar.ParseFile("../../../testdata/cases/flyocr-passport.txtar")
	if err != nil {
		b.Fatal(err)
	}
	var answer struct {
		Message map[string]any `json:"message"`
		Cards   []struct {
			Type  string `json:"type"`
			Items []struct {
				ID      any    `json:"nID"`
				Index   any    `json:"index"`
				Desc    string `json:"desc"`
				Content string `json:"content"`
			} `json:"items"`
		} `json:"cardsinfo"`
	}
	if err := json.Unmarshal(a.Files[0].Data, &answer); err != nil {
		b.Fatal(err)
	}
	var text bytes.Buffer
	lines := json.NewEncoder(&text)
	lines.SetEscapeHTML(false)
	for i, n := uint64(0), 0; n < count; i++ {
		d, err := specimen.New(i, specimen.Options{Type: normalize.Passport})
		if err != nil {
			b.Fatal(err)
		}
		if len(d.Zone) != 2 {
			continue
		}
		values := map[string]string{"MRZ1": d.Zone[0], "MRZ2": d.Zone[1]}
		for label, f := range map[string]normalize.Field{
			"Passport Number MRZ": normalize.DocumentNumber, "English Name": normalize.FullName, "Gender": normalize.Sex,
			"Date of Birth": normalize.BirthDate, "Expiration Date": normalize.ExpiryDate, "Issuing Country Code": normalize.IssuingCountry,
			"English Surname": normalize.Surname, "English Given Name": normalize.GivenNames,
		} {
			values[label] = d.Values[f]
		}
		items := answer.Cards[0].Items
		for j := range items {
			if v := values[items[j].Desc]; v != "" {
				items[j].Content = v
			}
		}
		if err := lines.Encode(answer); err != nil {
			b.Fatal(err)
		}
		n++
	}
	return text.Bytes()
}

// withImage puts an image of so many characters into each answer.
func withImage(answers []byte, size int) []byte {
	image := make([]byte, size*3/4)
	rand.NewChaCha8([32]byte{1}).Read(image)
	const small = "/9j/4AAQSkZJRgABAQAAAQABAAD/2Q=="
	return []byte(strings.ReplaceAll(string(answers), `"Portrait","content":"`+small, `"Portrait","content":"`+base64.StdEncoding.EncodeToString(image)))
}
