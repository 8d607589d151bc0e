package serve

import (
	"crypto/sha256"
	"crypto/subtle"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
)

// foreign says why a request comes from a page of somebody else, nil when it does not. A
// service on loopback answers who asks for this machine by its own names (a page whose name
// was made to lead here asks for that name) and no page but its own.
func (s *Server) foreign(r *http.Request, others *http.CrossOriginProtection) *problem {
	if !s.local {
		if others.Check(r) != nil {
			return problemOf(http.StatusForbidden, "the request is from a page of another origin")
		}
		return nil
	}
	if !isLocal(r.Host) {
		return problemOf(http.StatusForbidden, "the service is for this machine: Host is localhost or a loopback address")
	}
	switch origin := r.Header.Values("Origin"); {
	case len(origin) == 0:
	case len(origin) > 1, !sameOrigin(origin[0], s.Scheme(), r.Host):
		return problemOf(http.StatusForbidden, "the request is from a page of another origin")
	}
	return nil
}

// isLocal reports whether a Host is this machine.
func isLocal(host string) bool {
	name := host
	if h, _, err := net.SplitHostPort(host); err == nil {
		name = h
	}
	if strings.EqualFold(name, "localhost") {
		return true
	}
	ip, err := netip.ParseAddr(strings.TrimSuffix(strings.TrimPrefix(name, "["), "]"))
	return err == nil && ip.IsLoopback()
}

func sameOrigin(origin, scheme, host string) bool {
	u, err := url.Parse(origin)
	return err == nil && strings.EqualFold(u.Scheme, scheme) && strings.EqualFold(u.Host, host)
}

// allowed reports whether a request has the token, in a time that does not depend on it.
func (s *Server) allowed(r *http.Request) bool {
	if s.Token == "" {
		return true
	}
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	got, want := sha256.Sum256([]byte(strings.TrimSpace(token))), sha256.Sum256([]byte(s.Token))
	return strings.EqualFold(scheme, "Bearer") && subtle.ConstantTimeCompare(got[:], want[:]) == 1
}
