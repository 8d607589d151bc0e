# The service, and the command. From the root of the repository:
#   docker build -t ocrlint .
#   docker run --rm -p 127.0.0.1:8080:8080 ocrlint
#   docker run --rm -i ocrlint check - < answer.json
#   docker run --rm -v "$PWD:/work:ro" ocrlint check answers/
# Without the folder .git, tell the version: --build-arg VERSION=v1.2.3.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG VERSION=
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w -X github.com/ocrlint/ocrlint/cmd/internal/wire.version=${VERSION}" -o /ocrlint ./cmd/ocrlint

FROM scratch
COPY --from=build /ocrlint /ocrlint
COPY LICENSE THIRD_PARTY.md /
USER 65532:65532
# A configuration, ocrlint.yaml, is found here.
WORKDIR /work
EXPOSE 8080
ENTRYPOINT ["/ocrlint"]
# All addresses of the container; which of the host's lead here is for -p to say. Who lets
# others in adds --token-file (docs/serve.md).
CMD ["serve", "--listen", ":8080"]
