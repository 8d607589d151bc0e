package cli

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"sync"
	"time"

	"github.com/ocrlint/ocrlint/rules"
)

// savedSummary is a summary, and savedReason one of the complaints, as in a file.
type (
	savedSummary struct {
		Results    [rules.Fail + 1]int             `json:"results"`
		Findings   [rules.Error + 1]int            `json:"findings"`
		Unreadable int                             `json:"unreadable"`
		Inputs     int                             `json:"inputs"`
		Worst      rules.Severity                  `json:"worst"`
		Vendors    map[string]*[rules.Fail + 1]int `json:"vendors"`
		Rules      []savedRule                     `json:"rules"`
	}
	savedRule struct {
		ID       string         `json:"id"`
		Severity rules.Severity `json:"severity"`
		Findings int            `json:"findings"`
		Answers  int            `json:"answers"`
		Shown    []string       `json:"shown,omitempty"`
	}
	savedReason struct {
		Reason string `json:"reason"`
		Again  int    `json:"again"`
	}
)

func (s *summary) saved() savedSummary {
	v := savedSummary{s.results, s.findings, s.unreadable, s.inputs, s.worst, s.vendors, nil}
	for k, c := range s.rules {
		v.Rules = append(v.Rules, savedRule{k.id, k.severity, c.findings, c.answers, s.shown[k]})
	}
	return v
}

func (s *summary) restore(v savedSummary) {
	s.results, s.findings, s.unreadable, s.inputs, s.worst = v.Results, v.Findings, v.Unreadable, v.Inputs, v.Worst
	if v.Vendors == nil {
		return
	}
	s.vendors, s.rules, s.shown = v.Vendors, make(map[ruleKey]*ruleCount), make(map[ruleKey][]string)
	for _, r := range v.Rules {
		k := ruleKey{r.ID, r.Severity}
		s.rules[k], s.shown[k] = &ruleCount{r.Findings, r.Answers}, r.Shown
	}
}

// merge adds what another part of the run came to.
func (s *summary) merge(v savedSummary) {
	s.unreadable += v.Unreadable
	s.inputs += v.Inputs
	s.worst = max(s.worst, v.Worst)
	for i, n := range v.Results {
		s.results[i] += n
	}
	for i, n := range v.Findings {
		s.findings[i] += n
	}
}

func (c *complaints) saved() (list []savedReason) {
	for _, reason := range c.reasons {
		list = append(list, savedReason{reason, c.again[reason]})
	}
	return list
}

func (c *complaints) restore(list []savedReason) {
	c.again = make(map[string]int)
	for _, v := range list {
		c.reasons = append(c.reasons, v.Reason)
		c.again[v.Reason] = v.Again
	}
}

// saving keeps what --resume needs while a check goes on.
type saving struct {
	*checking
	options map[string]string
	from    *state // what is continued; nil: nothing
	trail   *trail
	saved   bool
	stop    func() // ends it
}

// saveEvery is how often. What a killed run did since is done again.
const saveEvery = 100 * time.Millisecond

// goOn goes to where the run before was.
func (s *saving) goOn() error {
	s.file.left.Store(s.from != nil)
	at := new(state)
	if s.from != nil {
		at, s.saved = s.from, true
		if size, err := s.file.file.Seek(0, io.SeekEnd); err != nil || size < at.Written {
			return usageError(anew, "--resume: %s is shorter than it was", part(s.file.name))
		}
		s.begun = at.Begun
		s.sum.restore(at.Summary)
		s.complaints.restore(at.Reasons)
		if at.Stats != nil && s.stats.UnmarshalJSON(at.Stats) != nil {
			return unreadableState(s.file.name)
		}
		if !s.quiet {
			s.a.complain("going on behind %s", count(at.At.Answers, "answer"))
		}
	} else {
		os.Remove(stateName(s.file.name)) // of a run that nobody goes on with
	}
	_, err := s.file.file.Seek(at.Written, io.SeekStart)
	if err = errors.Join(err, s.file.file.Truncate(at.Written)); err != nil {
		return outputError("--output", err)
	}
	s.trail = newTrail(at.At)
	return nil
}

// begin saves from now on, behind the beginning of the report.
func (s *saving) begin() {
	ended, done := make(chan struct{}), make(chan struct{})
	s.stop = sync.OnceFunc(func() { close(ended); <-done })
	go func() {
		defer close(done)
		for tick := time.Tick(saveEvery); ; {
			select {
			case <-tick:
				s.mu.Lock()
				text := s.state(false)
				s.mu.Unlock()
				s.save(text)
			case <-ended:
				return
			}
		}
	}()
}

// whole says that nothing but the name is missing, for the moment until it is given. A run
// that was over before anything was saved is done again as a whole.
func (s *saving) whole() {
	if s.saved {
		s.save(s.state(true))
	}
}

// state is the state now, nil when the report cannot be written.
func (s *saving) state(whole bool) []byte {
	if s.w.Flush() != nil {
		return nil
	}
	written, err := s.file.file.Seek(0, io.SeekCurrent)
	if err != nil {
		return nil
	}
	v := state{
		Schema: stateSchema, AsOf: s.render.options.AsOf, Options: s.options, Written: written, Whole: whole, Code: s.code(),
		At: s.trail.at(s.sum.answers() + s.sum.unreadable), Begun: s.begun, Summary: s.sum.saved(), Reasons: s.complaints.saved(),
	}
	if s.render.stats {
		v.Stats = s.stats.AppendJSON(nil)
	}
	text, err := json.Marshal(v)
	if err != nil {
		return nil
	}
	return text
}

// save replaces the file of the state, once what it tells of is on the disk. Where that
// fails the one before holds.
func (s *saving) save(text []byte) {
	name := stateName(s.file.name)
	if text == nil || s.file.file.Sync() != nil {
		return
	}
	f, err := os.OpenFile(name+unnamed, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return
	}
	_, err = f.Write(text)
	if errors.Join(err, f.Sync(), f.Close()) == nil && os.Rename(name+unnamed, name) == nil {
		s.saved = true
		s.file.left.Store(s.render.resume)
	}
}

const unnamed = ".new" // a state that has not got its name yet

// forget removes the state of a run that needs none any more.
func forget(output string) {
	os.Remove(stateName(output))
	os.Remove(stateName(output) + unnamed)
}
