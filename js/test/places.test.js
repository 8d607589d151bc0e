// Where findings and readings stand in the text: the page's own way from a pointer to a range.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { before, test } from "node:test";
import { character, elements, indented, locate, string, values } from "../../cmd/internal/page/places.js";
import { check, load } from "../index.js";
import { answerOf, root } from "./cases.js";

before(() => load());

/** pointed is what a pointer points at in a parsed value. */
function pointed(value, pointer) {
  return pointer.split("/").slice(1).reduce((v, token) => v?.[token.replaceAll("~1", "/").replaceAll("~0", "~")], value);
}

/** places are all pointers of a report. */
function places(report) {
  const all = [report.vendor_error, ...report.findings];
  for (const d of report.documents) all.push(...d.findings, ...d.rest, ...(d.numbers ?? []), ...(d.advisory ?? []), ...Object.values(d.fields).flatMap((f) => f.readings));
  return new Set(all.flatMap((x) => [x?.at, ...(x?.related ?? []).map((r) => r.at)]).filter(Boolean));
}

test("every place of every report is found in its answer", () => {
  let found = 0;
  for (const name of readdirSync(`${root}testdata/cases`)) {
    const text = answerOf(name.replace(/\.txtar$/, ""));
    const report = check(text, { asOf: "2026-11-01" });
    if (report.error) continue;
    let parsed;
    try {
      parsed = JSON.parse(text);
    } catch { /* as vendors print it */ }
    const wanted = places(report);
    const at = locate(text, wanted);
    for (const pointer of wanted) {
      const range = at.get(pointer);
      assert.ok(range && range[0] <= range[1], `${name}: ${pointer} is not found`);
      if (parsed === undefined || pointer.includes("#")) continue;
      assert.deepEqual(JSON.parse(text.slice(...range)), pointed(parsed, pointer), `${name}: ${pointer}`);
      found++;
    }
  }
  assert.ok(found > 2000, `${found} places`);
});

test("a pointer into a string of JSON", () => {
  const inner = JSON.stringify({ a: { "b/c": ["x", "a \"word\" of \\ é \u{1f600}"] } });
  const text = JSON.stringify({ text: inner, other: 1 }, null, 2);
  const range = locate(text, ["/text#/a/b~1c/1"]).get("/text#/a/b~1c/1");
  assert.equal(JSON.parse(JSON.parse(`"${text.slice(...range)}"`)), JSON.parse(inner).a["b/c"][1]);
});

test("characters of a zone", () => {
  const line = "L898902C36UTO74O8122F1204159ZE184226B<<<<<10";
  const text = JSON.stringify({ both: `P<UTOERIKSSON\n${line}` });
  const range = character(text, locate(text, ["/both"]).get("/both"), line, 16);
  assert.equal(text.slice(...range), "O");
  assert.equal(text.indexOf("74O8"), range[0] - 2);
});

test("values and elements", () => {
  const cut = (text, ranges) => ranges.map((r) => text.slice(...r));
  const lines = '{"a": 1}\n{"b": [2, "}"]}\n"x"';
  assert.deepEqual(cut(lines, values(lines)), ['{"a": 1}', '{"b": [2, "}"]}', '"x"']);
  assert.equal(values(lines, 2).length, 2);
  const list = '[{"a": [1, 2]}, "b", 3]';
  assert.deepEqual(cut(list, elements(list)), ['{"a": [1, 2]}', '"b"', "3"]);
  assert.equal(string('"a\\u0041\\n"', 0).text, "aA\n");
});

test("no text keeps it from coming to an end", () => {
  const pieces = ['{', "}", "[", "]", '"', "\\", ":", ",", " ", "a", "1", "\n", "\u{1f600}", "```", "//", "\u2028"];
  let seed = 7;
  const next = (n) => (seed = (seed * 1103515245 + 12345) % 2 ** 31) % n;
  for (let i = 0; i < 20000; i++) {
    const text = Array.from({ length: next(30) }, () => pieces[next(pieces.length)]).join("");
    for (const range of [...values(text), ...elements(text), ...locate(text, ["", "/a", "/0", "/a#/a", "/0/a"]).values()]) {
      assert.ok(range[0] >= 0 && range[0] <= range[1] && range[1] <= text.length, JSON.stringify(text));
    }
    indented(text);
  }
});

test("indenting changes nothing but space", () => {
  for (const name of ["accuauth-number-contradiction", "aws-passport", "finauth-passport-string"]) {
    const parsed = JSON.parse(answerOf(name));
    assert.deepEqual(JSON.parse(indented(JSON.stringify(parsed))), parsed);
    assert.equal(indented(JSON.stringify(parsed)).trim(), JSON.stringify(parsed, null, 2));
  }
});
