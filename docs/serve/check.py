"""Checks the answers of a file, one on each line, with a service of ocrlint.

    python3 check.py http://127.0.0.1:8080 answers.ndjson

The standard library is enough. OCRLINT_TOKEN is the token of the service, if it has one.
"""

import http.client
import json
import os
import sys
import threading
import urllib.parse
import urllib.request


def headers(content_type):
    token = os.environ.get("OCRLINT_TOKEN")
    return {"Content-Type": content_type, **({"Authorization": f"Bearer {token}"} if token else {})}


def check(base, answer, **options):
    """Returns the report of one answer. What is refused raises urllib.error.HTTPError, whose
    body is a problem (RFC 9457)."""
    query = urllib.parse.urlencode(options)
    request = urllib.request.Request(f"{base}/v1/check?{query}", answer, headers("application/json"))
    with urllib.request.urlopen(request) as response:
        return json.load(response)


def check_lines(base, lines, **options):
    """Yields the reports of many answers while they are sent: another thread sends them."""
    url = urllib.parse.urlsplit(base)
    kind = http.client.HTTPSConnection if url.scheme == "https" else http.client.HTTPConnection
    connection = kind(url.netloc)
    connection.putrequest("POST", "/v1/check?" + urllib.parse.urlencode(options))
    for name, value in headers("application/x-ndjson").items():
        connection.putheader(name, value)
    connection.putheader("Transfer-Encoding", "chunked")
    connection.endheaders()

    def send():
        try:
            for line in lines:
                connection.send(b"%x\r\n%s\r\n" % (len(line), line))
            connection.send(b"0\r\n\r\n")
        except OSError:
            pass  # the reply says why

    sender = threading.Thread(target=send, daemon=True)
    sender.start()
    response = connection.getresponse()
    if response.status != 200:
        raise RuntimeError(response.read().decode())
    for line in response:
        yield json.loads(line)
    sender.join()


def main(base, name):
    with open(name, "rb") as lines:
        for report in check_lines(base, lines, redact="true"):
            said = report["error"]["code"] if "error" in report else report["vendor"]
            rules = [f["rule"] for d in report["documents"] for f in d["findings"]]
            print(report["input"]["index"], report["result"], said, *rules)
    with open(name, "rb") as lines:
        print("alone:", check(base, lines.readline(), redact="true")["result"])


if __name__ == "__main__":
    main(*sys.argv[1:])
