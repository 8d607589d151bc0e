package vendors

import (
	"runtime"
	"testing"
	"time"
)

// TestProgramsGo holds that the compiled form of a table goes with the table.
func TestProgramsGo(t *testing.T) {
	held := func() (n int) {
		programs.Range(func(any, any) bool { n++; return true })
		return n
	}
	before := held()
	const many = 50
	for range many {
		table, _ := Lookup("flyocr")
		if _, err := Read([]byte(`{}`), table); err != nil {
			t.Fatal(err)
		}
	}
	for range 100 {
		runtime.GC()
		if held() <= before+many/10 {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d compiled tables are held, %d before", held(), before)
}
