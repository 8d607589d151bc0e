// Writes docs/playground/: the page of the service as static files, with WebAssembly for an engine.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import "./build.js";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const page = at("../../cmd/internal/page");
const out = at("../../docs/playground");

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync(page, out, { recursive: true, filter: (name) => !/(\.go|\.sh|README\.md|package\.json)$/.test(name) });
cpSync(at("../playground"), out, { recursive: true });
for (const name of ["index.js", "wasm.js", "dist/wasm_exec.js", "dist/ocrlint.wasm", "LICENSE"]) cpSync(at(`../${name}`), `${out}/ocrlint/${name}`);

// Static files have no header: the policy stands in the page. frame-ancestors is for headers alone.
const served = readFileSync(at("../../cmd/internal/serve/pages.go"), "utf8").match(/policy = "([^"]+)"/)[1];
const policy = served.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'").replace(/; frame-ancestors[^;]*/, "");
const html = readFileSync(`${out}/index.html`, "utf8");
writeFileSync(`${out}/index.html`, html.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`));
console.log("docs/playground: serve it with any server of static files");
