package cli

import (
	"errors"

	"github.com/klauspost/compress/zstd"

	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// zstandard is RFC 8878, with as many frames as there are.
var zstandard = &inputs.Packing{
	Suffix: ".zst",
	Begins: func(head []byte) bool { // a frame, or one to be skipped (§3.1.1, §3.1.2)
		return len(head) == 4 && (string(head) == "\x28\xb5\x2f\xfd" || head[0]&0xf0 == 0x50 && string(head[1:]) == "\x2a\x4d\x18")
	},
	New: func() inputs.Unpacker {
		z, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(maxWindow))
		if err != nil {
			panic(err) // the options are in order
		}
		return z
	},
	Says: func(err error) error {
		switch {
		case errors.Is(err, zstd.ErrWindowSizeExceeded), errors.Is(err, zstd.ErrDecoderSizeExceeded):
			return errWindow
		case errors.Is(err, zstd.ErrUnknownDictionary):
			return errDictionary
		}
		return errZstd
	},
}

// maxWindow is how far behind itself zstd data may point, which is how much of it is in
// memory. The zstd command takes no more either unless it is told to.
const maxWindow = 128 << 20

var (
	errZstd       = errors.New("the zstd data is damaged or cut short")
	errWindow     = errors.New("the zstd data needs more than 128 MiB of memory; zstd -d --long=31 decompresses it")
	errDictionary = errors.New("the zstd data needs a dictionary; zstd -d -D decompresses it")
)
