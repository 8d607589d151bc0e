package serve

import (
	"context"
	"crypto/tls"
	"io"
	"net"
	"net/http"
	"sync/atomic"
	"time"
)

// listener accepts connections that can be spent.
type listener struct{ net.Listener }

func (l listener) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return &connection{Conn: c}, nil
}

// connection is one that ends with the reply that is on its way, when it is spent: what
// stands behind half a body is no request. net/http sees to that alone where no reply
// begins before the body has ended.
type connection struct {
	net.Conn
	spent, closed atomic.Bool
}

// connectionKey is the key of the connection of a request.
type connectionKey struct{}

func withConnection(ctx context.Context, c net.Conn) context.Context {
	if t, ok := c.(*tls.Conn); ok {
		c = t.NetConn()
	}
	return context.WithValue(ctx, connectionKey{}, c)
}

// spend marks the connection of a request. A stream of HTTP/2 ends by itself.
func spend(r *http.Request) {
	if c, ok := r.Context().Value(connectionKey{}).(*connection); ok && r.ProtoMajor == 1 {
		c.spent.Store(true)
	}
}

func (c *connection) Read(b []byte) (int, error) {
	if c.spent.Load() {
		return 0, io.EOF
	}
	return c.Conn.Read(b)
}

// lingering is how long a client that is still sending has to read the reply.
const lingering = 2 * time.Second

// Close closes a spent connection when the client has, or has had time to: to close it
// earlier takes back the reply.
func (c *connection) Close() error {
	half, ok := c.Conn.(interface{ CloseWrite() error })
	if !ok || !c.spent.Load() || !c.closed.CompareAndSwap(false, true) {
		return c.Conn.Close()
	}
	c.SetDeadline(time.Now().Add(lingering))
	err := half.CloseWrite()
	go func() {
		io.Copy(io.Discard, c.Conn)
		c.Conn.Close()
	}()
	return err
}
