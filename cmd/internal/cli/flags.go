package cli

import (
	"errors"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// flagError is what is wrong with a flag, in our words.
func flagError(cmd *cobra.Command, err error) error {
	help := "see " + cmd.CommandPath() + " --help"
	var unknown *pflag.NotExistError
	var value *pflag.InvalidValueError
	var missing *pflag.ValueRequiredError
	switch {
	case errors.As(err, &unknown):
		name := unknown.GetSpecifiedName()
		if unknown.GetSpecifiedShortnames() != "" {
			return usageError(help, "unknown flag -%s", name)
		}
		var names []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
		if near := hint("--"+name, names); near != "" {
			help = near + " " + help
		}
		var having []string
		for _, other := range cmd.Root().Commands() {
			if other.Flags().Lookup(name) != nil {
				having = append(having, other.CommandPath())
			}
		}
		if check := forgotten(cmd, cmd.Flags().Args()); check != "" {
			help = check
		}
		if len(having) == 1 {
			help = having[0] + " has it; " + help
		}
		return usageError(help, "unknown flag --%s", name)
	case errors.As(err, &value):
		return usageError(help, "--%s: %q is no %s", value.GetFlag().Name, value.GetValue(), kind(value.GetFlag()))
	case errors.As(err, &missing):
		return usageError(help, "--%s needs a value", missing.GetFlag().Name)
	}
	return usageError(help, "%w", err)
}

// kind is what a value of the flag is.
func kind(f *pflag.Flag) string {
	switch f.Value.Type() {
	case "int", "float64":
		return "number"
	case "uint64":
		return "whole number from 0 up"
	case "bool":
		return "true or false"
	}
	name, _ := pflag.UnquoteUsage(f)
	return name
}
