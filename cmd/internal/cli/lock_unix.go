//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package cli

import (
	"errors"
	"os"
	"syscall"
)

// lock keeps a file for this process until held is closed. It is not free when another
// one has it. Where the file system knows no locks, nobody has it.
func lock(name string) (held *os.File, free bool) {
	held, err := os.Open(name)
	if err != nil {
		return nil, false
	}
	return held, !errors.Is(syscall.Flock(int(held.Fd()), syscall.LOCK_EX|syscall.LOCK_NB), syscall.EWOULDBLOCK)
}
