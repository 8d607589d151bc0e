package cli

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/cmd/internal/page"
	"github.com/ocrlint/ocrlint/cmd/internal/serve"
	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/rules/config"
)

// serveFlags are the flags of serve, as given.
type serveFlags struct {
	listen, tokenFile, cert, key string
	asOf, maxBody, config        string
	vendorFiles                  []string
	inFlight                     int
	timeout                      time.Duration
}

func (a *app) serveCommand() *cobra.Command {
	var f serveFlags
	cmd := &cobra.Command{
		Use:   "serve [flags]",
		Short: "answer over HTTP what check, mrz and compare print, and show a page",
		Long: `serve listens on this machine and answers with the bytes that the command prints
with --format json. / is a page to paste an answer or a zone into, /openapi.json the
description of all there is.

  POST /v1/check    application/json: an answer, and its report comes back
                    application/x-ndjson: an answer on each line, and each report comes
                    back as soon as it is made, in order
  POST /v1/mrz      text/plain: a text with machine readable zones
  POST /v1/compare  application/json: a list of answers about one document

The query may have vendor, as_of, repair and redact, as the flags of check. Errors are
application/problem+json (RFC 9457) that quote nothing of what was sent. Logs, on
standard error, and /metrics hold no values either. Nothing is stored.

On a loopback address only requests to localhost or such an address are answered, and
none from pages of others. Elsewhere use --token-file and --tls-cert: every request
but those for the page, /healthz and /readyz needs Authorization: Bearer TOKEN.

SIGTERM and SIGINT: what is in hand is finished, new requests get 503. A second signal
cuts what is in hand.

Exit status: 0 ended by a signal, 2 wrong usage or whatever prevents the start, 4 the
service failed, 130 or 143 cut.`,
		Example: `  ocrlint serve
  curl -H 'Content-Type: application/json' --data-binary @answer.json http://127.0.0.1:8080/v1/check`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := f.server(a)
			if err != nil {
				return err
			}
			return a.serve(cmd.Context(), s, f.listen)
		},
	}
	s := cmd.Flags()
	s.StringVar(&f.listen, "listen", "127.0.0.1:8080", "listen on this `address`; port 0 picks one")
	s.StringVar(&f.tokenFile, "token-file", "", "answer only who has the token in this `file`")
	s.StringVar(&f.cert, "tls-cert", "", "serve HTTPS with the certificates in this PEM `file`")
	s.StringVar(&f.key, "tls-key", "", "the key of --tls-cert, in this PEM `file`")
	s.StringVar(&f.asOf, "as-of", "", "reference `date` YYYY-MM-DD of requests that name none (default the day of each, UTC)")
	s.StringVar(&f.maxBody, "max-body", config.Size(wire.UsualLimit).String(), "the greatest `size` of a body; of NDJSON, of an answer")
	s.IntVar(&f.inFlight, "max-in-flight", 1024, "have this `number` of questions in hand at most; others get 429")
	s.DurationVar(&f.timeout, "timeout", 10*time.Second, "give up a request of which no byte has moved for this `time`")
	s.StringVar(&f.config, "config", "", "use the configuration in this `file`, or none (default: ocrlint.yaml here, or above up to the root of the repository)")
	s.StringArrayVar(&f.vendorFiles, "vendor-file", nil, "read the table of a vendor of your own from this YAML or JSON `file`; may be repeated")
	return cmd
}

const mostInFlight = 1 << 16

// server makes the service that the flags ask for.
func (f *serveFlags) server(a *app) (*serve.Server, error) {
	c := serve.Config{MaxInFlight: f.inFlight, Timeout: f.timeout, Now: time.Now, Page: page.Files, Log: slog.New(slog.NewTextHandler(a.stderr, nil))}
	var size config.Size
	if err := size.UnmarshalText([]byte(f.maxBody)); err != nil || size > ocrlint.MaxAnswer {
		return nil, usageError("for example --max-body 64MiB", "--max-body: %q is no size up to %s", f.maxBody, config.Size(ocrlint.MaxAnswer))
	}
	c.MaxBody = int(size)
	switch {
	case f.listen == "":
		return nil, usageError("for example --listen 127.0.0.1:8080, or :8080 for every address of this machine", "--listen is empty")
	case f.inFlight < 1, f.inFlight > mostInFlight:
		return nil, usageError("", "--max-in-flight: %d is not 1 to %d", f.inFlight, mostInFlight)
	case f.timeout <= 0:
		return nil, usageError("for example --timeout 10s", "--timeout: %s is no time to wait", f.timeout)
	case (f.cert == "") != (f.key == ""):
		return nil, usageError("", "--tls-cert and --tls-key go together")
	}
	if f.asOf != "" {
		var err error
		if c.AsOf, err = referenceDate(f.asOf, time.Time{}); err != nil {
			return nil, err
		}
	}
	in, _, err := loadConfig(f.config)
	if err != nil {
		return nil, err
	}
	if c.Options.Private, err = privateTables(in, f.vendorFiles); err != nil {
		return nil, err
	}
	c.Options.Policy, c.Options.Limit = in.Policy(), int(in.Limits.Answer)
	if f.tokenFile != "" {
		if c.Token, err = readToken(f.tokenFile); err != nil {
			return nil, err
		}
	}
	if f.cert != "" {
		pair, err := tls.LoadX509KeyPair(f.cert, f.key)
		if err != nil {
			return nil, usageError("", "--tls-cert, --tls-key: %s", printable.Text(err.Error()))
		}
		c.TLS = &tls.Config{Certificates: []tls.Certificate{pair}}
	}
	return serve.New(c), nil
}

// readToken reads the file of --token-file: one word, which a header can hold.
func readToken(name string) (string, error) {
	data, err := readFile(name)
	if err != nil {
		return "", usageError("", "--token-file: %s: %s", printable.Text(name), reason(err))
	}
	token := strings.TrimSpace(string(data))
	if token == "" || strings.ContainsFunc(token, func(c rune) bool { return c <= ' ' || c > '~' }) {
		return "", usageError("for example made by openssl rand -hex 32", "--token-file: %s is not one word of ASCII", printable.Text(name))
	}
	return token, nil
}

// serve runs a service until a signal ends it.
func (a *app) serve(ctx context.Context, s *serve.Server, address string) error {
	l, err := net.Listen("tcp", address)
	if err != nil {
		return usageError("--listen names another address; 127.0.0.1:0 picks a port", "--listen: %s", err)
	}
	ctx, end := context.WithCancel(ctx)
	defer end()
	cut, now := context.WithCancelCause(context.WithoutCancel(ctx))
	defer now(nil)
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(signals)
	go func() {
		<-signals
		end()
		now(interruption{(<-signals).(syscall.Signal)})
	}()
	defer boundMemory()()
	fmt.Fprintf(a.stderr, "listening on %s://%s\n", s.Scheme(), l.Addr())
	if tcp, ok := l.Addr().(*net.TCPAddr); ok && !tcp.IP.IsLoopback() && s.Token == "" {
		a.complain("others can ask too: --token-file names who may")
	}
	err = s.Serve(ctx, cut, l)
	if cause, ok := errors.AsType[interruption](err); ok {
		return &failure{128 + int(cause.signal), "", cause}
	}
	if err != nil {
		return &failure{exitOutput, "", err}
	}
	return nil
}
