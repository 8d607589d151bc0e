// Package ocrlint in Node: the command's JSON, whatever comes in, for as long as it runs.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { check, compare, load, mrz, vendors, version } from "../index.js";
import { answerOf, misread, root, specimen } from "./cases.js";

const asOf = "2026-11-01";
const scratch = mkdtempSync(join(tmpdir(), "ocrlint-js-"));
const command = join(scratch, "ocrlint");

before(async () => {
  execFileSync("go", ["build", "-o", command, "./cmd/ocrlint"], { cwd: root });
  await load();
});
after(() => rmSync(scratch, { recursive: true }));

/** run is what the command prints. */
function run(args, input) {
  const { stdout, stderr, status } = spawnSync(command, args, { input, encoding: "utf8", maxBuffer: 1 << 30, cwd: scratch });
  assert.ok(status !== null && status !== 2, stderr);
  return stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line));
}

/** cases are the answers of all golden cases, and others. */
function cases() {
  const all = readdirSync(`${root}testdata/cases`).map((name) => [name, answerOf(name.replace(/\.txtar$/, ""))]);
  for (const name of readdirSync(`${root}testdata/answers`)) all.push([name, readFileSync(`${root}testdata/answers/${name}`)]);
  return all;
}

test("check answers as the command does", () => {
  const files = cases();
  assert.ok(files.length > 100);
  for (const flags of [[], ["--repair"], ["--redact"]]) {
    files.forEach(([, text], i) => writeFileSync(join(scratch, `${String(i).padStart(4, "0")}.json`), text));
    const want = new Map();
    for (const r of run(["check", "--format", "json", "--config", "none", "--as-of", asOf, ...flags, "--include", "*.json", "."])) {
      want.set(r.input.name, [...(want.get(r.input.name) ?? []), r]);
    }
    files.forEach(([name, text], i) => {
      const reports = want.get(`${String(i).padStart(4, "0")}.json`);
      const got = check(text, { asOf, repair: flags.includes("--repair"), redact: flags.includes("--redact") });
      if (reports.length > 1) {
        assert.equal(got.error.code, "several", name);
        return;
      }
      assert.deepEqual({ ...got, input: null }, { ...reports[0], input: null }, `${name} ${flags}`);
      assert.deepEqual(got.input, { name: "", index: 0 });
    });
  }
});

test("check answers as the command does, invented and damaged answers of all vendors", () => {
  const file = join(scratch, "invented.ndjson");
  const { stdout } = spawnSync(command, ["fake", "--count", "400", "--seed", "7", "--damage", "all", "--rate", "0.5"], { encoding: "utf8", maxBuffer: 1 << 30 });
  writeFileSync(file, stdout);
  const want = run(["check", "--format", "json", "--config", "none", "--as-of", asOf, file]);
  const answers = stdout.split("\n").filter(Boolean);
  assert.equal(answers.length, 400);
  assert.equal(want.length, 400);
  answers.forEach((answer, i) => assert.deepEqual({ ...check(answer, { asOf }), input: null }, { ...want[i], input: null }, `answer ${i}`));
});

test("mrz answers as the command does", () => {
  const text = `${misread}\nand\n${specimen}`;
  for (const repair of [false, true]) {
    for (const redact of [false, true]) {
      const flags = [repair && "--repair", redact && "--redact"].filter(Boolean);
      assert.deepEqual(mrz(text, { repair, redact }), run(["mrz", "--format", "json", ...flags], text));
    }
  }
  assert.deepEqual(mrz("no zone"), []);
});

test("compare answers as the command does", () => {
  const answers = ["aws-passport", "azure-passport", "flyocr-passport"].map(answerOf);
  const names = answers.map((text, i) => {
    writeFileSync(join(scratch, String(i)), text);
    return String(i);
  });
  assert.deepEqual(compare(answers, { asOf }), run(["compare", "--format", "json", "--config", "none", "--as-of", asOf, ...names]));
});

test("an answer is a string, bytes or an object", () => {
  const text = answerOf("accuauth-number-contradiction");
  const want = check(text, { asOf });
  const bytes = new TextEncoder().encode(text);
  for (const answer of [bytes, bytes.buffer, new DataView(bytes.buffer), Buffer.from(text), JSON.parse(text)]) {
    assert.deepEqual(check(answer, { asOf }), want);
  }
  assert.deepEqual(mrz(Buffer.from(specimen)), mrz(specimen));
  assert.throws(() => check(undefined), TypeError);
  assert.throws(() => mrz({}), TypeError);
  assert.throws(() => compare([text]), TypeError);
});

test("options", () => {
  const answer = { document_type: "passport", expiry_date: "2020-01-01", surname: "ERIKSSON" };
  const rules = (options) => check(answer, options).documents[0].findings.map((f) => f.rule);
  assert.ok(!rules({ asOf: "2019-12-31" }).includes("expired-document"));
  assert.ok(rules({ asOf: "2020-02-01" }).includes("expired-document"));
  assert.ok(rules({ asOf: new Date(Date.UTC(2020, 1, 1)) }).includes("expired-document"));
  assert.ok(rules().includes("expired-document"), "today");
  assert.equal(check(answer, { vendor: "plain" }).vendor, "plain");
  assert.ok(!JSON.stringify(check(answer, { redact: true })).includes("ERIKSSON"));
  assert.throws(() => check(answer, { asOf: "yesterday" }), /asOf/);
  assert.throws(() => check(answer, { vendor: "nobody" }), /vendor/);
  assert.throws(() => check(answer, { as_of: asOf }), TypeError);
  assert.throws(() => check(answer, { toString: "" }), TypeError);
  assert.throws(() => check(answer, { redact: "no" }), /redact is a boolean/);
  assert.throws(() => check(answer, null), /options are an object/);
  assert.equal(check(answer, { asOf, vendor: undefined }).schema, check(answer, { asOf }).schema);
});

test("what is no answer is a report with an error", () => {
  for (const text of ["", "{", "[1,", "\0", "not JSON", '{"a":1}', "\ud800", new Uint8Array([0xff, 0xfe, 0x80]), "[".repeat(1e6), '{"a":'.repeat(1e5), null, 7, []]) {
    const r = check(text, { asOf });
    assert.equal(r.result, "not_performed");
    assert.ok(r.error.code, JSON.stringify(r));
  }
  assert.equal(check(answerOf("accuauth-number-contradiction"), { asOf }).result, "fail", "the instance is as it was");
});

test("an instance that has ended begins anew", async () => {
  const { Engine } = await import("../wasm.js");
  const engine = await Engine.of();
  const { log, error } = console;
  console.log = console.error = () => {}; // Go tells that it is out of memory
  class Long extends Uint8Array { get length() { return 3e9; } }
  assert.throws(() => engine.call("check", [new Long(1), new Long(1)], {}), /did not come to an end/);
  Object.assign(console, { log, error });
  const text = new TextEncoder().encode(answerOf("accuauth-number-contradiction"));
  assert.equal(JSON.parse(new TextDecoder().decode(engine.call("check", [text], { asOf }))).result, "fail");
});

test("memory does not grow with the number of answers", async () => {
  const { Engine } = await import("../wasm.js");
  const { instantiate } = WebAssembly;
  let memory;
  WebAssembly.instantiate = async (...args) => {
    const instance = await instantiate(...args);
    memory = instance.exports.mem;
    return instance;
  };
  const engine = await Engine.of();
  WebAssembly.instantiate = instantiate;
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc");
  const text = new TextEncoder().encode(answerOf("flyocr-passport"));
  const many = (n) => {
    for (let i = 0; i < n; i++) engine.call("check", [text], { asOf });
    gc();
    return [memory.buffer.byteLength, process.memoryUsage().arrayBuffers];
  };
  const warm = many(2000);
  const then = many(6000);
  assert.equal(then[0], warm[0]);
  assert.ok(then[1] < warm[1] + 12e6, `${warm} bytes, then ${then}`); // some are freed later; 6000 reports are 24 MB
});

test("size and start", () => {
  const wasm = readFileSync(new URL("../dist/ocrlint.wasm", import.meta.url));
  const size = gzipSync(wasm).length;
  assert.ok(size < 6e6, `${size} bytes compressed`);
  assert.equal(statSync(new URL("../dist/ocrlint.wasm", import.meta.url)).size, wasm.length);
  const index = new URL("../index.js", import.meta.url).href;
  const code = `const before = process.cpuUsage(); const m = await import(${JSON.stringify(index)}); await m.load();
const used = process.cpuUsage(before); console.log((used.user + used.system) / 1000)`;
  const times = Array.from({ length: 5 }, () => Number(execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" })));
  assert.ok(Math.min(...times) < 300, `${times.map(Math.round)} ms`); // of the processor: others may use it, too
});

test("the package says who it is", () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url)));
  assert.equal(version, manifest.version);
  assert.ok(vendors().some((v) => v.id === "plain"));
  const types = readFileSync(new URL("../index.d.ts", import.meta.url), "utf8");
  for (const name of ["load", "check", "mrz", "compare", "vendors", "version"]) assert.match(types, new RegExp(`export (declare )?(function|const) ${name}\\b`));
  const packed = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: new URL("..", import.meta.url), encoding: "utf8" }))[0];
  assert.deepEqual(packed.files.map((f) => f.path).sort(), ["LICENSE", "README.md", "THIRD_PARTY.md", "dist/ocrlint.wasm", "dist/wasm_exec.js", "index.d.ts", "index.js", "package.json", "wasm.js"]);
  assert.ok(packed.size < 6e6, `${packed.size} bytes`);
});
