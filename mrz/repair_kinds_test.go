package mrz_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/mrz"
)

// TestRepairKinds damages one character of zones of invented people, of the kinds in
// which a repair can go wrong unseen, and judges what Repair makes of the whole zone:
// right when it is the truth again, refused when it is not valid, wrong when it is
// valid and another zone. What the damage leaves valid, no digit covers or notices.
func TestRepairKinds(t *testing.T) {
	const n = 400
	var table strings.Builder
	fmt.Fprintf(&table, "right/refused/wrong of %d, by what is damaged\n\n%-44s unseen  repaired\n", n, "")
	for _, kind := range damageKinds {
		r := rand.New(rand.NewPCG(9303, 6))
		unseen, right, refused, wrong := 0, 0, 0, 0
		for range n {
			truth := kind.truth(r)
			lines := strings.Split(truth.String(), "\n")
			line, col, to := kind.damage(r, lines)
			lines[line] = lines[line][:col] + string(to) + lines[line][col+1:]
			damaged, _ := mrz.ParseLines(lines...)
			repaired := damaged.Repair(nil)
			switch {
			case damaged.Valid():
				unseen++
			case !repaired.Zone.Valid():
				refused++
			case repaired.Zone.String() == truth.String():
				right++
			default:
				wrong++
			}
		}
		fmt.Fprintf(&table, "%-44s %-7d %d/%d/%d\n", kind.name, unseen, right, refused, wrong)
	}
	golden.File(t, "testdata/repair_kinds.golden", table.String())
}

var damageKinds = []struct {
	name   string
	truth  func(r *rand.Rand) mrz.Zone
	damage func(r *rand.Rand, lines []string) (line, col int, to byte)
}{
	{"the V of a visa read as U", invent("MRVA", "AB12CD"), func(r *rand.Rand, _ []string) (int, int, byte) { return 0, 0, 'U' }},
	{"the same, format B", invent("MRVB", ""), func(r *rand.Rand, _ []string) (int, int, byte) { return 0, 0, 'U' }},
	{"a filler of TD3's empty optional data", invent("TD3", ""), fillerIn(1, 28, 42)},
	{"the same, its digit a filler", blank(invent("TD3", "")), fillerIn(1, 28, 42)},
	{"the same, a misread digit of the number", blank(invent("TD3", "")), any(1, 0, 10)},
	{"a filler behind TD3's optional data", invent("TD3", "ZE184226B"), fillerIn(1, 37, 42)},
	{"a filler of TD1's empty optional data", invent("TD1", ""), fillerIn(0, 15, 30)},
	{"a filler of TD2's empty optional data", invent("TD2", ""), fillerIn(1, 28, 35)},
	{"a letter of the names read as a digit", invent("TD3", "ZE184226B"), letterIn(0, 5)},
	{"the same, TD1", invent("TD1", ""), letterIn(2, 0)},
	{"TD3's optional data, any character", invent("TD3", "ZE184226B"), any(1, 28, 42)},
	{"TD3's optional data, a letter at the end", invent("TD3", "184226ZEC"), any(1, 28, 42)},
	{"TD1's optional data, any character", invent("TD1", "ZE184226C"), any(0, 15, 30)},
	{"TD3's number, any character", invent("TD3", "ZE184226B"), any(1, 0, 10)},
	{"a visa's number, any character", invent("MRVA", ""), any(1, 0, 10)},
	{"a visa's dates, any character", invent("MRVA", ""), any(1, 13, 20)},
}

// invent makes zones of the layout with the optional data.
func invent(layout, optional string) func(r *rand.Rand) mrz.Zone {
	return func(r *rand.Rand) mrz.Zone {
		pick := func(of ...string) string { return of[r.IntN(len(of))] }
		digits := func(n int) string { return fmt.Sprintf("%0*d", n, r.IntN(pow(n))) }
		date := func() string { return digits(2) + fmt.Sprintf("%02d%02d", 1+r.IntN(12), 1+r.IntN(28)) }
		code := map[string]string{"TD3": "P", "TD1": "I", "TD2": "I", "MRVA": "V", "MRVB": "V"}[layout]
		z, _, err := mrz.Build(mrz.Fields{
			DocumentCode: code, IssuingState: "UTO", Nationality: pick("UTO", "XXA", "BRA"), Sex: pick("M", "F", ""),
			Surname:    pick("ERIKSSON", "SILVA", "SZILVIASON", "OLIVEIRA", "BASSO", "GOULD", "ZOLI"),
			GivenNames: pick("ANNA MARIA", "ISOLDE", "BO", "ZITA", "LUIS GABRIEL"), BirthDate: date(), ExpiryDate: date(),
			DocumentNumber: pick("L", "AB", "", "X") + digits(6) + pick("", "C"), OptionalData: optional,
		}, layout)
		if err != nil {
			panic(err)
		}
		return z
	}
}

// blank leaves the digit of TD3's empty optional data to a filler.
func blank(invent func(r *rand.Rand) mrz.Zone) func(r *rand.Rand) mrz.Zone {
	return func(r *rand.Rand) mrz.Zone {
		z := invent(r)
		upper, lower, _ := strings.Cut(z.String(), "\n")
		z, err := mrz.ParseLines(upper, lower[:42]+"<"+lower[43:])
		if err != nil || !z.Valid() {
			panic("not valid")
		}
		return z
	}
}

func pow(n int) int {
	p := 1
	for range n {
		p *= 10
	}
	return p
}

// fillerIn reads a filler between the columns as what fillers are read as.
func fillerIn(line, from, to int) func(*rand.Rand, []string) (int, int, byte) {
	return func(r *rand.Rand, lines []string) (int, int, byte) {
		for {
			if col := from + r.IntN(to-from); lines[line][col] == '<' {
				return line, col, "CEZSIKL"[r.IntN(7)]
			}
		}
	}
}

// letterIn reads a letter behind the column as a digit that looks like it.
func letterIn(line, from int) func(*rand.Rand, []string) (int, int, byte) {
	return func(r *rand.Rand, lines []string) (int, int, byte) {
		for {
			col := from + r.IntN(len(lines[line])-from)
			if i := strings.IndexByte("OILSBZGA", lines[line][col]); i >= 0 {
				return line, col, "01158264"[i]
			}
		}
	}
}

// any puts any other character between the columns.
func any(line, from, to int) func(*rand.Rand, []string) (int, int, byte) {
	const all = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
	return func(r *rand.Rand, lines []string) (int, int, byte) {
		for {
			col, c := from+r.IntN(to-from), all[r.IntN(len(all))]
			if lines[line][col] != c {
				return line, col, c
			}
		}
	}
}
