#!/bin/sh
# Checks the answers of a file, one on each line, with a service of ocrlint, and prints the
# reports: check.sh http://127.0.0.1:8080 answers.ndjson
#
# OCRLINT_TOKEN is the token of the service, if it has one. The file is sent while the
# reports are read, and not held in memory. A problem (RFC 9457) is exit status 22.
set -eu
exec curl --silent --show-error --no-buffer --fail-with-body --request POST --upload-file "$2" \
	--header 'Content-Type: application/x-ndjson' --header "Authorization: Bearer ${OCRLINT_TOKEN:-none}" \
	"$1/v1/check?redact=true"
