package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go/jetstream"
)

// runNode runs a server of a cluster, for ever: node NAME CLIENT-PORT PORT:PORT:PORT STORE,
// where the first of the ports of routes is its own.
func runNode(args []string) {
	var port int
	fmt.Sscan(args[1], &port)
	routes := strings.Split(args[2], ":")
	o := &server.Options{ServerName: args[0], Host: "127.0.0.1", Port: port, JetStream: true, StoreDir: args[3], NoLog: true, NoSigs: true}
	o.Cluster = server.ClusterOpts{Name: "test", Host: "127.0.0.1"}
	fmt.Sscan(routes[0], &o.Cluster.Port)
	for _, r := range routes[1:] {
		o.Routes = append(o.Routes, &url.URL{Scheme: "nats", Host: "127.0.0.1:" + r})
	}
	s, err := server.NewServer(o)
	if err != nil {
		panic(err)
	}
	s.Start()
	s.WaitForShutdown()
}

// freePorts returns ports that nobody listened at just now.
func freePorts(t testing.TB, n int) (ports []string) {
	for range n {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
		_, p, _ := net.SplitHostPort(l.Addr().String())
		ports = append(ports, p)
	}
	return ports
}

// TestCluster: of three servers the leader of a stream is killed, and a worker with it, and
// nothing is lost, repeated, or out of order.
func TestCluster(t *testing.T) {
	if testing.Short() {
		t.Skip("three servers")
	}
	clients, routes := freePorts(t, 3), freePorts(t, 3)
	nodes := make(map[string]*exec.Cmd)
	var urls []string
	for i := range 3 {
		name := fmt.Sprint("n", i)
		args := []string{"node", name, clients[i], strings.Join([]string{routes[i], routes[(i+1)%3], routes[(i+2)%3]}, ":"), t.TempDir()}
		nodes[name] = startWorker(t, nil, args...)
		urls = append(urls, "nats://127.0.0.1:"+clients[i])
	}
	b := reached(t, &brokerFlags{urls: urls, replicas: 3})
	for _, s := range []string{"answers", "reports", "dead"} {
		await(t, func(ctx context.Context) error { // until all of them have met
			_, err := b.js.CreateStream(ctx, jetstream.StreamConfig{Name: streamName(s), Subjects: []string{s}, Replicas: 3})
			return err
		})
	}
	args := append([]string{"stream", "--nats", strings.Join(urls, ","), "--as-of", asOf.String(), "--ack-wait", "2s", "--replicas", "3"}, subjects...)
	doomed, _ := startWorker(t, nil, args...), startWorker(t, nil, args...)

	data := answersFile(t, 1500)
	d, arrived := carry(t, &publisher{broker: b, size: 4 << 10, window: 8}, data)

	// In the middle of it the leader of the answers goes, and a worker.
	await(t, func(ctx context.Context) error {
		info, err := b.js.Stream(ctx, "REPORTS")
		if err == nil && info.CachedInfo().State.Msgs <= 40 {
			err = errors.New("few reports have arrived")
		}
		return err
	})
	s, err := b.js.Stream(t.Context(), "ANSWERS")
	if err != nil {
		t.Fatal(err)
	}
	leader := s.CachedInfo().Cluster.Leader
	nodes[leader].Process.Signal(syscall.SIGKILL)
	doomed.Process.Signal(syscall.SIGKILL)

	arrived()
	if d.repeated > 0 {
		t.Errorf("%d parts repeated", d.repeated)
	}
}

// TestServerKilled: a worker with its embedded server is killed again and again, at any
// moment, while answers are sent and reports are read.
func TestServerKilled(t *testing.T) {
	address := "127.0.0.1:" + freePorts(t, 1)[0]
	args := append([]string{"stream", "--listen", address, "--store", t.TempDir(), "--as-of", asOf.String(), "--ack-wait", "1s"}, subjects...)
	worker := startWorker(t, nil, args...)
	b := reached(t, &brokerFlags{urls: []string{"nats://" + address}})
	for _, s := range []string{"answers", "reports", "dead"} { // the worker makes them
		await(t, func(ctx context.Context) error { _, err := b.streamOf(ctx, s); return err })
	}
	data := answersFile(t, 600)
	_, arrived := carry(t, &publisher{broker: b, size: 2 << 10, window: 4}, data)
	for i := range 3 {
		time.Sleep(time.Duration(200+150*i) * time.Millisecond)
		worker.Process.Signal(syscall.SIGKILL)
		worker.Wait()
		worker = startWorker(t, nil, args...)
	}
	arrived()
}

// await repeats what a server on its way up, or a run that has just begun, does not do yet.
func await(t *testing.T, f func(context.Context) error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 60*time.Second)
	defer cancel()
	for {
		once, cancel := context.WithTimeout(ctx, 5*time.Second)
		err := f(once)
		cancel()
		if err == nil {
			return
		}
		if ctx.Err() != nil {
			t.Fatal(err)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// reached connects to a broker that may be on its way up.
func reached(t *testing.T, f *brokerFlags) (b *broker) {
	await(t, func(ctx context.Context) (err error) { b, err = f.open(ctx); return err })
	t.Cleanup(b.close)
	return b
}

// carry sends answers and drains their reports. The function that it returns waits for
// the end, and compares them with what the plain command writes.
func carry(t *testing.T, p *publisher, data []byte) (d *drainer, arrived func()) {
	p.subject, p.job, p.log = "answers", "job", slog.New(slog.DiscardHandler)
	sent, drained := make(chan error, 1), make(chan error, 1)
	go func() {
		_, _, err := p.run(t.Context(), answersOf("in.ndjson", data))
		sent <- err
	}()
	var got bytes.Buffer
	d = &drainer{broker: p.broker, hold: holding, out: "reports", dead: "dead", w: &got}
	ctx, cancel := context.WithTimeout(t.Context(), 90*time.Second)
	t.Cleanup(cancel)
	go func() { drained <- d.run(ctx) }()
	return d, func() {
		t.Helper()
		if err := <-sent; err != nil {
			t.Fatal("publish:", err)
		}
		if err := <-drained; err != nil {
			t.Fatalf("drain: %v, behind %d chunks", err, d.next)
		}
		if want := plain("in.ndjson", data); !bytes.Equal(got.Bytes(), want) {
			t.Errorf("not the bytes of the plain command: %s", firstDifference(got.Bytes(), want))
		}
	}
}
