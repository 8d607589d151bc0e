package cli

import (
	"path"
	"slices"
	"strings"
	"time"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/config"
	"github.com/ocrlint/ocrlint/rules/lang"
)

// plan is what the flags ask for.
type plan struct {
	*checkFlags
	options ocrlint.Options
	format  *format
	lang    *lang.Language
	failOn  rules.Severity // Off for never
	notPass bool           // whatever is not pass fails
	config  *config.Config // in force
	limit   int            // the longest answer in bytes; 0: what the library reads

	earlier *rules.Stats // of --baseline, or nil
}

var failOns = []string{"error", "warning", "info", "not-pass", "never"}

// referenceDate is the date of --as-of, today when there is none.
func referenceDate(text string, now time.Time) (normalize.Date, error) {
	if text == "" {
		return wire.DayOf(now), nil
	}
	d, ok := wire.Day(text)
	if !ok {
		return d, usageError("for example --as-of 2026-01-31", "--as-of: %q is not a date of the form YYYY-MM-DD", text)
	}
	return d, nil
}

// plan checks the flags. The only look at the clock is the caller's.
func (f *checkFlags) plan(now time.Time) (*plan, error) {
	p := &plan{checkFlags: f}
	asOf, err := referenceDate(f.asOf, now)
	if err != nil {
		return nil, err
	}
	c, _, err := loadConfig(f.config)
	if err != nil {
		return nil, err
	}
	if p.options.Private, err = privateTables(c, f.vendorFiles); err != nil {
		return nil, err
	}
	if err := p.complete(c, asOf); err != nil {
		return nil, err
	}
	if f.baseline != "" {
		if p.earlier, err = readStats(f.baseline); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// complete makes the plan of the flags, a configuration and a day. It looks at nothing else.
func (p *plan) complete(c *config.Config, asOf normalize.Date) (err error) {
	f, o := p.checkFlags, &p.options
	o.AsOf = asOf
	if o.Vendor, err = tableOf(f.vendor, o.Private); err != nil {
		return err
	}
	var ok bool
	if p.format, ok = formatNamed(f.format); !ok {
		return unknown("format", f.format, formatNames(), "ocrlint check --help")
	}
	if p.lang, err = language(f.lang); err != nil {
		return err
	}
	switch f.failOn {
	case "never":
	case "not-pass":
		p.failOn, p.notPass = rules.Error, true
	default:
		if p.failOn, ok = rules.ParseSeverity(f.failOn); !ok || p.failOn == rules.Off {
			all := "severities are error, warning, info; or not-pass, or never"
			return usageError(strings.TrimSpace(hint(f.failOn, failOns)+" "+all), "--fail-on: unknown severity %q", f.failOn)
		}
	}
	for _, id := range slices.Concat(f.only, f.without) {
		if _, ok := rules.Lookup(id); !ok {
			return unknown("rule", id, ruleIDs(), "ocrlint rules")
		}
	}
	o.Policy = c.Policy()
	p.config, p.limit = c, int(c.Limits.Answer)
	o.Policy.Only, o.Policy.Without = f.only, f.without
	o.Repair = f.repair
	for _, pattern := range slices.Concat(f.include, f.exclude) {
		if _, err := path.Match(pattern, ""); err != nil {
			return usageError("* stands for anything but /, ? for one character, [a-z] for one of several", "%q is no pattern of names", pattern)
		}
	}
	f.stats = f.stats || f.baseline != ""
	switch {
	case f.stats && p.format != &textFormat && p.format != &jsonFormat:
		return usageError("statistics go with the formats text and json", "--stats does not go with --format %s", f.format)
	case f.summaryOnly && (f.quiet || f.verbose), f.quiet && f.verbose:
		return usageError("", "--summary, --quiet and --verbose exclude each other")
	case f.jobs < 0:
		return usageError("", "--jobs: %d is less than 1", f.jobs)
	}
	return nil
}

// code is the exit status of a run.
func (p *plan) code(sum *summary) int {
	switch {
	case sum.unreadable > 0:
		return exitUnreadable
	case p.failOn > 0 && sum.worst >= p.failOn, p.notPass && sum.results[rules.Pass] < sum.answers():
		return exitFindings
	}
	return exitOK
}

// threshold is the severity from which on a finding fails.
func (p *plan) threshold() rules.Severity {
	if p.failOn == rules.Off {
		return rules.Error
	}
	return p.failOn
}
