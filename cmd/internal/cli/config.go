package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/config"
)

// configName is the name under which a configuration is looked for.
const configName = "ocrlint.yaml"

// noConfig is the --config that looks for none.
const noConfig = "none"

// findConfig returns the path of the configuration that holds in the working directory:
// the nearest there or above it, up to the root of the repository. Outside of one only
// the working directory is looked into. "" is none.
func findConfig() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	root, inside := dir, false
	for !inside && root != filepath.Dir(root) {
		if _, err := os.Stat(filepath.Join(root, ".git")); err == nil {
			inside = true
		} else {
			root = filepath.Dir(root)
		}
	}
	for up := "."; ; up = filepath.Join(up, "..") {
		name := filepath.Join(up, configName)
		if _, err := os.Stat(name); err == nil || !errors.Is(err, fs.ErrNotExist) {
			return name, nil
		}
		if !inside || dir == root {
			return "", nil
		}
		dir = filepath.Dir(dir)
	}
}

// loadConfig loads the configuration of --config, or the one that holds in the working
// directory. from is its path, "" when there is none. Relative names in it are made
// relative to the working directory.
func loadConfig(flag string) (c *config.Config, from string, err error) {
	switch flag {
	case noConfig:
	case "":
		if from, err = findConfig(); err != nil {
			return nil, "", usageError("", "--config: %s", reason(err))
		}
	default:
		from = flag
	}
	if from == "" {
		return new(config.Config), "", nil
	}
	data, err := readFile(from)
	if err != nil {
		return nil, "", usageError("--config none is for none", "--config: %s: %s", printable.Text(from), reason(err))
	}
	if c, err = config.Load(printable.Text(from), data); err != nil {
		return nil, "", usageError("ocrlint config show prints what is in force", "%w", err)
	}
	for i, name := range c.VendorFiles {
		if !filepath.IsAbs(name) {
			c.VendorFiles[i] = filepath.Join(filepath.Dir(from), name)
		}
	}
	return c, from, nil
}

func (a *app) configCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "config",
		Short: "show the configuration that is in force, and whence it comes",
	}
	cmd.AddCommand(a.configShowCommand())
	requireSubcommand(cmd)
	return cmd
}

func (a *app) configShowCommand() *cobra.Command {
	var flag string
	var vendorFiles []string
	var diff bool
	cmd := &cobra.Command{
		Use:   "show",
		Short: "print the configuration that is in force",
		Long: `show prints the configuration that check uses here, in the form of an ocrlint.yaml:
that of --config, else ocrlint.yaml in the working directory or above it, up to the
root of the repository.

With --diff it lists the rules that weigh differently under some configuration: by
themselves and under extends: strict and extends: lenient, and what is in force.`,
		Args: noArguments,
		RunE: func(*cobra.Command, []string) error {
			c, from, err := loadConfig(flag)
			if err != nil {
				return err
			}
			if _, err := privateTables(c, vendorFiles); err != nil {
				return err
			}
			if from == "" {
				from = "no file: what holds by default"
			}
			fmt.Fprintf(a.stdout, "# %s\n", printable.Text(from))
			if diff {
				return a.table(func(w io.Writer) { showDiff(w, c.Policy()) })
			}
			_, err = a.stdout.Write(c.Append(nil))
			return err
		},
	}
	cmd.Flags().StringVar(&flag, "config", "", "the configuration in this `file`, or none")
	cmd.Flags().StringArrayVar(&vendorFiles, "vendor-file", nil, "table of a vendor that the configuration names, a YAML or JSON `file`; may be repeated")
	cmd.Flags().BoolVar(&diff, "diff", false, "list how much each rule weighs by default, strictly, leniently, and here")
	return cmd
}

// showDiff prints the rules that do not weigh the same under every base, or weigh
// otherwise here, for all answers and for those of each vendor that the policy names.
func showDiff(w io.Writer, here rules.Policy) {
	columns := []struct {
		name   string
		policy rules.Policy
	}{
		{"default", rules.Policy{}}, {"strict", rules.Policy{Extends: rules.Strict}}, {"lenient", rules.Policy{Extends: rules.Lenient}}, {"here", here.For("")},
	}
	ids := make([]string, 0, len(here.Vendors))
	for id := range here.Vendors {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for _, id := range ids {
		columns = append(columns, struct {
			name   string
			policy rules.Policy
		}{id, here.For(id)})
	}
	fmt.Fprint(w, "rule")
	for _, c := range columns {
		fmt.Fprintf(w, "\t%s", c.name)
	}
	fmt.Fprintln(w)
	for r := range rules.All() {
		line, differs := r.ID, false
		for _, c := range columns {
			severity := c.policy.Severity(&r)
			line += "\t" + severity.String()
			differs = differs || severity != r.Severity
		}
		if differs {
			fmt.Fprintln(w, line)
		}
	}
}
