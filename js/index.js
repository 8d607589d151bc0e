// Package ocrlint: what the command ocrlint prints as JSON, as objects, from WebAssembly.
import { Engine } from "./wasm.js";

export const version = "0.1.0";

let engine; // a promise of it, or undefined
let ready; // the engine itself

/**
 * load must be awaited once before anything else. The engine stands beside this file; a
 * source (URL, Response, bytes or WebAssembly.Module) says otherwise.
 */
export async function load(source) {
  engine ??= Engine.of(source);
  try {
    ready = await engine;
  } catch (e) {
    engine = undefined; // another try may have a network
    throw e;
  }
}

/** check checks one answer and returns its report; one that cannot be read has an error in it. */
export function check(answer, options) {
  return parse(call("check", [bytes(answer)], options));
}

/** mrz returns the zones found in a text, none where there is none. */
export function mrz(text, options) {
  if (typeof text !== "string" && !isBytes(text)) throw new TypeError("ocrlint: a text is a string or bytes");
  return lines(call("mrz", [bytes(text)], options));
}

/** compare compares answers about one document: each comparison, and the summary last. */
export function compare(answers, options) {
  if (!Array.isArray(answers) || answers.length < 2) throw new TypeError("ocrlint: compare needs a list of two answers or more");
  return lines(call("compare", answers.map(bytes), options));
}

/** vendors lists the tables by which answers are read. */
export function vendors() {
  return parse(call("vendors", [], {}));
}

const kinds = { asOf: "string", vendor: "string", repair: "boolean", redact: "boolean", drawing: "boolean" };

function call(name, texts, options = {}) {
  if (!ready) throw new Error("ocrlint: await load() first");
  if (typeof options !== "object" || options === null) throw new TypeError("ocrlint: options are an object");
  const given = { ...options };
  if (given.asOf instanceof Date) given.asOf = given.asOf.toISOString().slice(0, 10);
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(kinds, name)) throw new TypeError(`ocrlint: there is no option ${name}`);
    if (value !== undefined && typeof value !== kinds[name]) throw new TypeError(`ocrlint: the option ${name} is a ${kinds[name]}`);
  }
  return ready.call(name, texts, given);
}

const isBytes = (x) => x instanceof ArrayBuffer || ArrayBuffer.isView(x);
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function bytes(answer) {
  if (typeof answer === "string") return encoder.encode(answer);
  if (answer instanceof ArrayBuffer) return new Uint8Array(answer);
  if (ArrayBuffer.isView(answer)) return new Uint8Array(answer.buffer, answer.byteOffset, answer.byteLength);
  const text = JSON.stringify(answer);
  if (text === undefined) throw new TypeError("ocrlint: an answer is a string, bytes or an object");
  return encoder.encode(text);
}

const parse = (out) => JSON.parse(decoder.decode(out));
const lines = (out) => decoder.decode(out).split("\n").filter(Boolean).map((line) => JSON.parse(line));
