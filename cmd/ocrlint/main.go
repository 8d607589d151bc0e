// Command ocrlint checks what identity-document OCR vendors return.
package main

import "github.com/ocrlint/ocrlint/cmd/internal/cli"

func main() { cli.Main() }
