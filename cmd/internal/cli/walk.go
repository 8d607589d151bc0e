package cli

import (
	"bytes"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// walkFiles visits what is in a directory and in those below it, in the order of the
// names, but for directories themselves and for what begins with a dot. err is of what
// cannot be read. Of the directories on the way to a file the names are in memory, some
// 35 bytes for each, and nothing else: no list of all files, no record of any.
func walkFiles(dir string, visit func(name string, kind fs.FileMode, err error) (more bool)) (more bool) {
	var all nameList
	if err := all.read(dir); err != nil && !visit(dir, fs.ModeDir, err) {
		return false
	}
	for _, at := range all.begin {
		name, kind := filepath.Join(dir, string(all.name(at))), all.kind(at)
		if kind.IsDir() {
			more = walkFiles(name, visit)
		} else {
			more = visit(name, kind, nil)
		}
		if !more {
			return false
		}
	}
	return true
}

// nameList is the names of a directory: behind each other, each with kind and length in
// front, because a million strings take three times the memory.
type nameList struct {
	text  []byte
	begin []int // in text, in the order of the names
}

const nameHead = 3 // bytes: kind, and length

// Kinds of files as a byte.
var kinds = [...]fs.FileMode{0, fs.ModeDir, fs.ModeSymlink, fs.ModeIrregular}

// read reads the names of a directory. Where it fails it keeps what it has.
func (n *nameList) read(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer f.Close()
	for {
		some, err := f.ReadDir(1024)
		for _, e := range some {
			if e.Name()[0] == '.' {
				continue
			}
			kind := slices.Index(kinds[:], e.Type())
			if kind < 0 {
				kind = len(kinds) - 1
			}
			n.begin = append(n.begin, len(n.text))
			n.text = append(n.text, byte(kind), byte(len(e.Name())>>8), byte(len(e.Name())))
			n.text = append(n.text, e.Name()...)
		}
		if err != nil {
			slices.SortFunc(n.begin, func(a, b int) int { return bytes.Compare(n.name(a), n.name(b)) })
			if err == io.EOF {
				err = nil
			}
			return err
		}
	}
}

func (n *nameList) kind(at int) fs.FileMode { return kinds[n.text[at]] }

func (n *nameList) name(at int) []byte {
	length := int(n.text[at+1])<<8 | int(n.text[at+2])
	return n.text[at+nameHead:][:length]
}
