package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

// A check into a file keeps beside it what was written (part) and, from time to time,
// how far that goes (stateName). Killed, it leaves both, and --resume goes on from
// there: what was written behind that point is written again, the inputs are read again
// but not checked. A run that is not killed leaves neither.

// state is a check under way.
type state struct {
	Schema  string            `json:"schema"`
	AsOf    normalize.Date    `json:"as_of"`
	Options map[string]string `json:"options"` // what the report depends on, by the name under which it is refused
	At      point             `json:"at"`
	Written int64             `json:"written"` // bytes of the part
	Whole   bool              `json:"whole"`   // only its name is missing
	Code    int               `json:"code"`    // then

	Begun   bool            `json:"begun"` // some answer has added to the report
	Summary savedSummary    `json:"summary"`
	Stats   json.RawMessage `json:"stats,omitempty"`
	Reasons []savedReason   `json:"reasons"`
}

const stateSchema = "ocrlint.resume/1"

// stateName is the file that says how far a part goes.
func stateName(output string) string {
	return filepath.Join(filepath.Dir(output), "."+filepath.Base(output)+".resume")
}

// saving returns what keeps a run that can be continued, nil for another one.
func (p *plan) saving(flags *pflag.FlagSet, args []string) (*saving, error) {
	if err := p.canResume(args); err != nil {
		if p.resume {
			return nil, err
		}
		return nil, nil
	}
	s := &saving{options: p.dependsOn(flags, args)}
	if !p.resume {
		return s, nil
	}
	var err error
	s.from, err = p.left(s.options)
	return s, err
}

// canResume says why a run cannot be continued, nil when it can.
func (p *plan) canResume(args []string) error {
	old, err := os.Stat(p.output)
	switch {
	case p.output == "":
		return usageError("what is on standard output cannot be continued", "--resume goes with --output")
	case err == nil && !old.Mode().IsRegular():
		return usageError("", "--resume: %s is no file that could be continued", printable.Text(p.output))
	case slices.ContainsFunc(args, isStream):
		return usageError("what can be read once only cannot be skipped: name files or directories", "--resume does not go with standard input and pipes")
	}
	return nil
}

// left returns what the run left that is to be continued, nil when there is none.
func (p *plan) left(options map[string]string) (*state, error) {
	text, err := os.ReadFile(stateName(p.output))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	s := new(state)
	if err != nil || json.Unmarshal(text, s) != nil || s.Schema != stateSchema {
		return nil, unreadableState(p.output)
	}
	if _, err := os.Stat(part(p.output)); err != nil { // it has its name, or nobody wants it
		whole, err := os.Stat(p.output)
		if !s.Whole || err != nil || whole.Size() != s.Written {
			return nil, nil
		}
	}
	var other []string
	if p.asOf != "" && p.options.AsOf != s.AsOf {
		other = append(other, "--as-of")
	}
	for _, name := range slices.Sorted(maps.Keys(s.Options)) {
		if s.Options[name] != options[name] {
			other = append(other, name)
		}
	}
	if other != nil {
		return nil, usageError(anew, "--resume: in the run that is to be continued this was other: %s", strings.Join(other, ", "))
	}
	p.options.AsOf = s.AsOf
	return s, nil
}

const anew = "without --resume it is begun anew"

func unreadableState(output string) error {
	return usageError(anew, "--resume: %s cannot be read", printable.Text(stateName(output)))
}

// giveName ends a run that was killed when nothing but the name was missing.
func (a *app) giveName(p *plan, s *state) error {
	if _, err := os.Stat(part(p.output)); err == nil {
		o, err := createPart(p.output)
		if err == nil {
			err = o.commit()
		}
		if err != nil {
			return outputError("--output", err)
		}
	}
	forget(p.output)
	if !p.quiet {
		a.complain("the report was whole: %s", count(s.At.Answers, "answer"))
	}
	a.code = s.Code
	return nil
}

// dependsOn returns what the report of a run depends on, beside the files that are read and
// the reference date.
func (p *plan) dependsOn(flags *pflag.FlagSet, args []string) map[string]string {
	options := map[string]string{"version": wire.Version()}
	flags.VisitAll(func(f *pflag.Flag) {
		switch f.Name {
		case "as-of", "config", "jobs", "output", "resume", "vendor-file", "baseline":
		default:
			options["--"+f.Name] = strconv.Quote(f.Value.String())
		}
	})
	sum := fnv.New64a()
	digest := func() string { defer sum.Reset(); return strconv.FormatUint(sum.Sum64(), 16) }
	for _, arg := range args {
		fmt.Fprintf(sum, "%q", arg)
	}
	options["inputs"] = digest()
	sum.Write(p.config.Append(nil))
	options["configuration"] = digest()
	for _, t := range p.options.Private {
		sum.Write(tablefile.Append(nil, t, true))
	}
	options["tables of vendors"] = digest()
	if p.earlier != nil {
		sum.Write(p.earlier.AppendJSON(nil))
	}
	options["baseline"] = digest()
	return options
}
