//go:build !(linux || darwin || freebsd || netbsd || openbsd || dragonfly)

package cli

import "os"

// lock does nothing where files cannot be locked.
func lock(string) (held *os.File, free bool) { return nil, true }
