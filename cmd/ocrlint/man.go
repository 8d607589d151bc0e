package main

import (
	"os"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"

	"github.com/ocrlint/ocrlint/internal/printable"
)

func (a *app) manCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "man DIR",
		Short: "write the manual pages of all commands into a directory",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usageError("for example ocrlint man /usr/local/share/man/man1", "man needs one directory")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return outputError(printable.Text(args[0]), err)
			}
			// The date is none of the build: the same pages twice.
			header := &doc.GenManHeader{Section: "1", Source: "ocrlint", Manual: "ocrlint manual", Date: new(time.Time)}
			cmd.Root().DisableAutoGenTag = true
			if err := doc.GenManTree(cmd.Root(), header, args[0]); err != nil {
				return outputError(printable.Text(args[0]), err)
			}
			return nil
		},
	}
}
