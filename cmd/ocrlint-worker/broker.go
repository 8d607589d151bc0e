package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/ocrlint/ocrlint/cmd/internal/cli"
	"github.com/spf13/pflag"
)

// brokerFlags say which broker is used and how it is reached. What they name is passed
// to NATS and never logged.
type brokerFlags struct {
	urls                   []string
	creds, nkey, tokenFile string
	user, passwordFile     string
	tlsCA, tlsCert, tlsKey string
	store, listen          string
	replicas               int
}

func (f *brokerFlags) declare(s *pflag.FlagSet) {
	s.StringSliceVar(&f.urls, "nats", nil, "`URL`s of the servers of a cluster (default: a server embedded in this process)")
	s.StringVar(&f.creds, "nats-creds", "", "`file` of credentials (user JWT and seed)")
	s.StringVar(&f.nkey, "nats-nkey", "", "`file` of an nkey seed")
	s.StringVar(&f.tokenFile, "nats-token-file", "", "`file` with the token")
	s.StringVar(&f.user, "nats-user", "", "`name` of the user, with --nats-password-file")
	s.StringVar(&f.passwordFile, "nats-password-file", "", "`file` with the password of the user")
	s.StringVar(&f.tlsCA, "nats-tls-ca", "", "`file` of the certificates that sign the servers'")
	s.StringVar(&f.tlsCert, "nats-tls-cert", "", "`file` of the client's certificate")
	s.StringVar(&f.tlsKey, "nats-tls-key", "", "`file` of its key")
	s.IntVar(&f.replicas, "replicas", 1, "on how many servers of a cluster each message is stored: 1, 3 or 5")
	s.StringVar(&f.store, "store", "", "`directory` of the embedded server, and of the parts of a batch")
}

// broker is a connection to JetStream: that of a cluster, or of a server in this process.
type broker struct {
	nc       *nats.Conn
	js       jetstream.JetStream
	embedded *server.Server // nil: a cluster
	replicas int
}

// patience is how long a call is repeated that a server without a leader, or on its way
// up, does not answer.
const patience = 30 * time.Second

// heartbeat is how often a broker that has no message says so. What was asked of a server
// that is gone is asked again after two of them: of the default, 15 seconds, it is a
// minute until a worker and who reads its reports go on.
const heartbeat = 2 * time.Second

// open connects, having started a server where none is named.
func (f *brokerFlags) open(ctx context.Context) (*broker, error) {
	options, err := f.options()
	if err != nil {
		return nil, err
	}
	b := &broker{replicas: f.replicas}
	address := strings.Join(f.urls, ",")
	if len(f.urls) == 0 {
		if b.embedded, err = f.embed(); err != nil {
			return nil, err
		}
		address = b.embedded.ClientURL()
		options = append(options, nats.InProcessServer(b.embedded))
	}
	if b.nc, err = nats.Connect(address, options...); err != nil {
		b.close()
		return nil, f.connectError(err)
	}
	if b.js, err = jetstream.New(b.nc); err != nil {
		b.close()
		return nil, err
	}
	start, cancel := context.WithTimeout(ctx, 6*time.Second) // a cluster may be on its way up
	defer cancel()
	err = b.call(start, func(ctx context.Context) error { _, err := b.js.AccountInfo(ctx); return err })
	if err != nil {
		b.close()
		return nil, cli.UsageError("start the servers with -js, or let the account use JetStream", "the broker has no JetStream: %v", err)
	}
	return b, nil
}

func (f *brokerFlags) options() (options []nats.Option, err error) {
	options = []nats.Option{nats.Name("ocrlint-worker"), nats.MaxReconnects(-1), nats.ReconnectWait(250 * time.Millisecond), nats.Timeout(5 * time.Second)}
	read := func(name string) string {
		var b []byte
		if name != "" && err == nil {
			if b, err = os.ReadFile(name); err != nil {
				err = cli.UsageError("", "%v", err)
			}
		}
		return strings.TrimSpace(string(b))
	}
	if f.creds != "" {
		read(f.creds) // so that a file that is missing is told as such
		options = append(options, nats.UserCredentials(f.creds))
	}
	if f.nkey != "" {
		read(f.nkey)
		o, e := nats.NkeyOptionFromSeed(f.nkey)
		if e != nil && err == nil {
			err = cli.UsageError("nk -gen user writes one", "%s holds no seed of an nkey", f.nkey)
		}
		options = append(options, o)
	}
	if t := read(f.tokenFile); t != "" {
		options = append(options, nats.Token(t))
	}
	if f.user != "" {
		options = append(options, nats.UserInfo(f.user, read(f.passwordFile)))
	}
	if f.tlsCA != "" {
		read(f.tlsCA)
		options = append(options, nats.RootCAs(f.tlsCA))
	}
	if f.tlsCert != "" || f.tlsKey != "" {
		read(f.tlsCert)
		read(f.tlsKey)
		options = append(options, nats.ClientCert(f.tlsCert, f.tlsKey))
	}
	return options, err
}

// connectError says what to do about a broker that cannot be reached. The URLs lose
// their users and passwords.
func (f *brokerFlags) connectError(err error) error {
	var at []string
	for _, u := range f.urls {
		if parsed, e := url.Parse(u); e == nil && parsed.Host != "" {
			u = parsed.Scheme + "://" + parsed.Host
		} else if i := strings.LastIndexByte(u, '@'); i >= 0 {
			u = u[i+1:]
		}
		at = append(at, u)
	}
	where := strings.Join(at, ", ")
	switch {
	case errors.Is(err, nats.ErrAuthorization), errors.Is(err, nats.ErrAuthExpired), errors.Is(err, nats.ErrAuthRevoked):
		return cli.UsageError("see --nats-creds, --nats-nkey, --nats-user, --nats-token-file", "%s refuses the credentials", where)
	case errors.Is(err, nats.ErrNoServers), errors.Is(err, nats.ErrTimeout):
		return cli.UsageError("is it running there? Without --nats a server runs in this process", "no NATS server answers at %s", where)
	}
	return cli.UsageError("", "%s: %v", where, err)
}

// embed starts a server of this process, which nobody else reaches unless it listens.
func (f *brokerFlags) embed() (*server.Server, error) {
	if err := os.MkdirAll(f.store, 0o777); err != nil {
		return nil, cli.UsageError("--store names another directory", "the store cannot be made: %v", err)
	}
	o := &server.Options{
		ServerName: "ocrlint-worker", DontListen: f.listen == "", NoSigs: true, NoLog: true,
		JetStream: true, StoreDir: f.store, DisableJetStreamBanner: true,
		SyncAlways: true, // one server alone: what it has acknowledged stays through a power failure
	}
	if f.listen != "" {
		host, port, err := splitListen(f.listen)
		if err != nil {
			return nil, err
		}
		o.Host, o.Port = host, port
	}
	s, err := server.NewServer(o)
	if err != nil {
		return nil, err
	}
	s.Start()
	if !s.ReadyForConnections(10 * time.Second) {
		s.Shutdown()
		return nil, cli.UsageError("is the store on a disk with room, and the port free?", "the embedded server does not start")
	}
	return s, nil
}

// close ends the connection, and the server of this process.
func (b *broker) close() {
	if b.nc != nil {
		b.nc.Close()
	}
	if b.embedded != nil {
		b.embedded.Shutdown()
		b.embedded.WaitForShutdown()
	}
}

// call repeats a request that is not answered: a stream without a leader lets it wait
// for its deadline, so each try has a short one.
func (b *broker) call(ctx context.Context, request func(context.Context) error) error {
	for end := time.Now().Add(patience); ; {
		once, cancel := context.WithTimeout(ctx, 2*time.Second)
		err := request(once)
		cancel()
		if err == nil || !passes(err) || ctx.Err() != nil || time.Now().After(end) {
			return err
		}
		pause(ctx, 200*time.Millisecond)
	}
}

// passes reports whether an error of the broker may be gone at the next try.
func passes(err error) bool {
	if e, ok := errors.AsType[*jetstream.APIError](err); ok {
		return e.Code == 503 || full(err)
	}
	for _, known := range []error{
		context.DeadlineExceeded, nats.ErrTimeout, nats.ErrNoResponders, nats.ErrDisconnected, nats.ErrConnectionReconnecting,
		nats.ErrReconnectBufExceeded, jetstream.ErrNoStreamResponse, jetstream.ErrAsyncPublishTimeout,
	} {
		if errors.Is(err, known) {
			return true
		}
	}
	return false
}

// full reports whether a stream takes no more until it is read.
func full(err error) bool {
	e, ok := errors.AsType[*jetstream.APIError](err)
	return ok && (e.ErrorCode == 10077 || e.ErrorCode == 10047 || e.ErrorCode == 10023 || e.ErrorCode == 10028)
}

func pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// splitListen parses HOST:PORT; port 0 is any.
func splitListen(address string) (host string, port int, err error) {
	host, p, err := net.SplitHostPort(address)
	if err == nil {
		port, err = strconv.Atoi(p)
	}
	if err != nil || port < 0 || port > 65535 {
		return "", 0, cli.UsageError("for example --listen 127.0.0.1:4222", "--listen: %q is not HOST:PORT", address)
	}
	if port == 0 {
		port = server.RANDOM_PORT
	}
	return host, port, nil
}

// streamOf returns the stream that holds a subject. That of an embedded server is made
// where it is missing.
func (b *broker) streamOf(ctx context.Context, subject string) (name string, err error) {
	err = b.call(ctx, func(ctx context.Context) (err error) {
		name, err = b.js.StreamNameBySubject(ctx, subject)
		return err
	})
	switch {
	case err == nil:
		return name, nil
	case !errors.Is(err, jetstream.ErrStreamNotFound):
		return "", err
	case b.embedded == nil:
		return "", cli.UsageError(fmt.Sprintf("make one, for example: nats stream add --subjects %s --replicas 3 --dupe-window 10m --allow-direct --defaults %s", subject, streamName(subject)),
			"no stream holds the subject %s", subject)
	}
	name = streamName(subject)
	return name, b.call(ctx, func(ctx context.Context) error {
		_, err := b.js.CreateStream(ctx, jetstream.StreamConfig{Name: name, Subjects: []string{subject}, Replicas: 1, Duplicates: 10 * time.Minute, AllowDirect: true})
		return err
	})
}

// openStream returns the stream that holds a subject.
func (b *broker) openStream(ctx context.Context, subject string) (s jetstream.Stream, err error) {
	name, err := b.streamOf(ctx, subject)
	if err != nil {
		return nil, err
	}
	err = b.call(ctx, func(ctx context.Context) (err error) {
		s, err = b.js.Stream(ctx, name)
		return err
	})
	return s, err
}

// streamName is the subject with what a name of a stream cannot have left out.
func streamName(subject string) string {
	return strings.ToUpper(strings.NewReplacer(".", "_", "*", "ANY", ">", "ALL", " ", "_").Replace(subject))
}

// publish stores a message. Until it is stored it is sent again: the broker knows its id.
func (b *broker) publish(ctx context.Context, m *nats.Msg, log *slog.Logger) error {
	for wait, told := 50*time.Millisecond, false; ; wait = min(2*wait, 2*time.Second) {
		once, cancel := context.WithTimeout(ctx, 5*time.Second)
		_, err := b.js.PublishMsg(once, m, jetstream.WithRetryAttempts(0))
		cancel()
		switch {
		case err == nil:
			return nil
		case ctx.Err() != nil:
			return ctx.Err()
		case !passes(err):
			return err
		}
		if !told {
			told = true
			log.Warn("waiting to store a message", "subject", m.Subject, "reason", err.Error())
		}
		pause(ctx, wait)
	}
}

// longest is how long the data of a message may be: half of what the broker takes, the
// rest is for the headers, and so that a queue of them moves.
func (b *broker) longest() int { return int(b.nc.MaxPayload() / 2) }

// healthy says what is wrong with the connection.
func (b *broker) healthy() error {
	if !b.nc.IsConnected() {
		return errors.New("the broker is not connected: " + strings.ToLower(b.nc.Status().String()))
	}
	return nil
}
