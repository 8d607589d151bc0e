package cli

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/rules"
)

// junitFormat is the XML of test reports that CI servers read: each answer is a test
// case, errors fail it, and what was not performed is skipped.
var junitFormat = format{
	name: "junit",
	begin: func(w *bufio.Writer, _ *renderer) {
		w.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"ocrlint\">\n")
	},
	answer: (*renderer).junit,
	unread: func(r *renderer, b []byte, _ ocrlint.Answer, u *unread) []byte {
		b = junitSuite(b, u.place(), 0, 1, 0)
		b = junitCase(b, u.place(), u.Name, "")
		b = fmt.Appendf(b, "      <error type=\"%s\" message=\"%s\">%s</error>\n", u.Code, escape(r.lang.Unread(u.Unread)), escape(u.line(r.lang)+"\n"))
		return append(b, junitClose...)
	},
	end: func(w *bufio.Writer, _ *renderer, _ *summary) { w.WriteString("</testsuites>\n") },
}

const junitClose = "    </testcase>\n  </testsuite>\n"

// junitSuite opens the test suite of one answer, which bears its name. One for each input
// would need its counts in front of its cases, and an input may hold a million.
func junitSuite(b []byte, name string, failures, errors, skipped int) []byte {
	return fmt.Appendf(b, "  <testsuite name=\"%s\" tests=\"1\" failures=\"%d\" errors=\"%d\" skipped=\"%d\">\n", escape(name), failures, errors, skipped)
}

func junitCase(b []byte, name, file, vendor string) []byte {
	return fmt.Appendf(b, "    <testcase name=\"%s\" classname=\"%s\" file=\"%s\">\n", escape(name), escape(vendor), escape(file))
}

// junit appends the report as a test suite of one case.
func (r *renderer) junit(b []byte, _ ocrlint.Answer, report *rules.Report) []byte {
	var failed, told strings.Builder
	first := ""
	name := inputName(report.Name, report.Index)
	add := func(f *rules.Finding, values string) {
		line := string(r.plain().finding(nil, name, f, values))
		if f.Severity >= r.threshold() {
			if first == "" {
				first = r.lang.Message(f) + " [" + f.Rule + "]"
			}
			failed.WriteString(line)
		} else {
			told.WriteString(line)
		}
	}
	each(report, add, r.lang, r.redact)
	failures, errors, skipped := 0, 0, 0
	why := r.lang.Word(report.Result)
	if e := report.VendorError; e != nil {
		why = r.failed(e)
	}
	switch notPerformed := report.Result == rules.NotPerformed; {
	case first == "" && !(r.notPass && report.Result != rules.Pass):
		if notPerformed {
			skipped = 1
		}
	case notPerformed:
		errors = 1
	default:
		failures = 1
	}
	if first == "" {
		first = why
	}
	b = junitSuite(b, name, failures, errors, skipped)
	b = junitCase(b, name, report.Name, report.Vendor)
	switch {
	case skipped > 0:
		b = fmt.Appendf(b, "      <skipped message=\"%s\"/>\n", escape(why))
	case errors > 0:
		b = fmt.Appendf(b, "      <error type=\"%s\" message=\"%s\">%s</error>\n", report.Result, escape(first), escape(failed.String()))
	case failures > 0:
		b = fmt.Appendf(b, "      <failure type=\"%s\" message=\"%s\">%s</failure>\n", report.Result, escape(first), escape(failed.String()))
	}
	if told.Len() > 0 {
		b = fmt.Appendf(b, "      <system-out>%s</system-out>\n", escape(told.String()))
	}
	return append(b, junitClose...)
}

// escape is a text in XML 1.0: what marks up is a reference, what no document may hold
// is U+FFFD (XML 1.0 §2.2).
func escape(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == '\uFFFE' || r == '\uFFFF' {
			return '\uFFFD'
		}
		return r
	}, s)
	return xmlReferences.Replace(s)
}

var xmlReferences = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;", "\t", "&#x9;", "\n", "&#xA;", "\r", "&#xD;")
