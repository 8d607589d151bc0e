package config_test

import (
	"errors"
	"fmt"

	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/config"
)

func ExampleLoad() {
	_, err := config.Load("ocrlint.yaml", []byte("extends: strikt\nminimum_age: 18"))
	var faults config.Errors
	if errors.As(err, &faults) {
		for _, f := range faults {
			fmt.Println(f.Line, f.Reason)
		}
	}
	c, err := config.Load("ocrlint.yaml", []byte("extends: strict\nrules: {name-spelling: info}"))
	if err != nil {
		fmt.Println(err)
		return
	}
	policy := c.Policy() // for the options of a check
	for _, id := range []string{"name-spelling", "name-order", "expired-document"} {
		rule, _ := rules.Lookup(id)
		fmt.Println(id, policy.Severity(&rule))
	}
	// Output:
	// 1 extends "strikt": not a base; did you mean strict?
	// name-spelling info
	// name-order error
	// expired-document error
}
