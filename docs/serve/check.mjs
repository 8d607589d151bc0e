// Checks the answers of a file, one on each line, with a service of ocrlint.
//
//     node check.mjs http://127.0.0.1:8080 answers.ndjson
//
// OCRLINT_TOKEN is the token of the service, if it has one.
import { createReadStream, readFileSync } from "node:fs";

const token = process.env.OCRLINT_TOKEN;

async function post(base, type, body, options) {
  const response = await fetch(`${base}/v1/check?${new URLSearchParams(options)}`, {
    method: "POST",
    headers: { "Content-Type": type, ...(token && { Authorization: `Bearer ${token}` }) },
    body,
    duplex: "half", // a stream is sent while the reply is read
  });
  if (!response.ok) throw new Error(await response.text()); // a problem, RFC 9457
  return response;
}

/** The report of one answer. */
export async function check(base, answer, options = {}) {
  return (await post(base, "application/json", answer, options)).json();
}

/** The reports of many answers, one on each line of a stream, while they are sent. */
export async function* checkLines(base, stream, options = {}) {
  const response = await post(base, "application/x-ndjson", stream, options);
  let rest = "";
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split("\n");
    rest = lines.pop();
    for (const line of lines) yield JSON.parse(line);
  }
}

const [base, name] = process.argv.slice(2);
for await (const report of checkLines(base, createReadStream(name), { redact: true })) {
  const rules = report.documents.flatMap((d) => d.findings.map((f) => f.rule));
  console.log(report.input.index, report.result, report.error?.code ?? report.vendor, ...rules);
}
const first = readFileSync(name, "utf8").split("\n")[0];
console.log("alone:", (await check(base, first, { redact: true })).result);
