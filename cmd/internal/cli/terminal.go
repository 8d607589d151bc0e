package cli

import (
	"os"

	"golang.org/x/term"
)

func isTerminal(stream any) bool {
	if p, ok := stream.(*printer); ok {
		stream = p.Writer
	}
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// useColor reports whether to colour what goes to the stream
// (https://no-color.org).
func useColor(stream any) bool {
	return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && isTerminal(stream)
}

// Colours, as the parameters of the terminal's SGR sequence.
const (
	red    = "1;31"
	green  = "32"
	yellow = "33"
	cyan   = "36"
	dim    = "2"
)

// painter colours text, or leaves it alone.
type painter bool

func (p painter) paint(color, s string) string {
	if !p || color == "" || s == "" {
		return s
	}
	return "\x1b[" + color + "m" + s + "\x1b[0m"
}
