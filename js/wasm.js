// The WebAssembly instance: texts and options in, the command's bytes out.
const node = typeof process === "object" && !!process.versions?.node;
const file = new URL("./dist/ocrlint.wasm", import.meta.url);

/** compiled returns the module from where the caller says it is, else from beside this file. */
async function compiled(source = file) {
  source = await source;
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source);
  if (typeof Response === "function" && source instanceof Response) return streamed(source);
  const url = new URL(source, import.meta.url);
  if (node && url.protocol === "file:") {
    const module = "node:fs/promises"; // not for a bundler to find
    return WebAssembly.compile(await (await import(module)).readFile(url));
  }
  return streamed(await fetch(url));
}

async function streamed(response) {
  if (!response.ok) throw new Error(`ocrlint: ${response.url}: ${response.status}`);
  if (response.headers.get("Content-Type")?.split(";")[0] === "application/wasm") {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer()); // a server that does not know the type
}

/** started runs an instance up to where it waits for calls. */
function started(go, instance) {
  let calls;
  globalThis.ocrlintReady = (functions) => { calls = functions; };
  try {
    const ended = go.run(instance); // the part before its first wait is synchronous
    ended.catch(() => {}); // whoever calls sees that it has ended
  } finally {
    delete globalThis.ocrlintReady;
  }
  return { calls, ended: () => go.exited };
}

export class Engine {
  #module;
  #running;

  static async of(source) {
    if (globalThis.crypto === undefined) { // Node 18
      const module = "node:crypto";
      globalThis.crypto = (await import(module)).webcrypto;
    }
    await import("./dist/wasm_exec.js"); // of the Go distribution: defines globalThis.Go
    const e = new Engine();
    e.#module = await compiled(source);
    const go = new globalThis.Go();
    e.#running = started(go, await WebAssembly.instantiate(e.#module, go.importObject));
    return e;
  }

  /** call returns the bytes that a function of the engine answers with. */
  call(name, texts, options) {
    if (this.#running.ended()) this.#again();
    let out;
    try {
      out = this.#running.calls[name](texts, options);
    } catch (cause) { // out of memory or of stack: not even Go goes on
      throw new Error(`ocrlint: ${name} did not come to an end`, { cause });
    }
    if (this.#running.ended() || out === undefined) throw new Error(`ocrlint: ${name} did not come to an end`);
    if (typeof out === "string") throw new Error(`ocrlint: ${out}`);
    return out;
  }

  /** again begins anew after what ended the instance before. */
  #again() {
    const go = new globalThis.Go();
    this.#running = started(go, new WebAssembly.Instance(this.#module, go.importObject));
  }
}
