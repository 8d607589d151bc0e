package cli

import (
	"strings"

	"github.com/spf13/pflag"

	"github.com/ocrlint/ocrlint/rules/lang"
)

// declareLang declares --lang. The environment is not asked: the same command line gives the
// same bytes everywhere, in the log of a server as on a desk.
func declareLang(s *pflag.FlagSet, id *string) {
	s.StringVar(id, "lang", "en", "`language` of texts for people: "+strings.Join(lang.IDs(), ", "))
}

// language is that of --lang, English where a command has no such flag.
func language(id string) (*lang.Language, error) {
	if l, ok := lang.Named(id); ok || id == "" {
		return l, nil
	}
	near := hint(strings.ToLower(id), lang.IDs())
	if base, _, regional := strings.Cut(strings.ToLower(id), "-"); regional {
		if _, ok := lang.Named(base); ok {
			near = "did you mean " + base + "?"
		}
	}
	if near != "" {
		near += " "
	}
	return nil, usageError(near+"languages are "+strings.Join(lang.IDs(), ", "), "--lang: unknown language %q", id)
}
