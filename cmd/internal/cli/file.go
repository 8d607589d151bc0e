package cli

import (
	"io"
	"os"
)

// mostFile bounds what is read of a file that somebody wrote; whoever parses it says that
// so much is too much.
const mostFile = 8 << 20

// readFile is os.ReadFile of what may have no end.
func readFile(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, mostFile))
}
