// Builds dist/: the engine, and the loader of the Go that built it.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";

const js = fileURLToPath(new URL("..", import.meta.url));
const go = (args, env = {}) => execFileSync("go", args, { cwd: `${js}/..`, env: { ...process.env, ...env }, encoding: "utf8" });

mkdirSync(`${js}/dist`, { recursive: true });
const out = `${js}/dist/ocrlint.wasm`;
go(["build", "-trimpath", "-ldflags=-s -w", "-o", out, "./cmd/ocrlint-wasm"], { GOOS: "js", GOARCH: "wasm" });
copyFileSync(`${go(["env", "GOROOT"]).trim()}/lib/wasm/wasm_exec.js`, `${js}/dist/wasm_exec.js`);
for (const name of ["LICENSE", "THIRD_PARTY.md"]) copyFileSync(`${js}/../${name}`, `${js}/${name}`);

const wasm = readFileSync(out);
const mb = (n) => `${(n / 1e6).toFixed(2)} MB`;
const gzip = gzipSync(wasm, { level: 9 }).length;
console.log(`dist/ocrlint.wasm: ${mb(wasm.length)}, gzip ${mb(gzip)}`);
if (process.argv.includes("--brotli")) console.log(`brotli ${mb(brotliCompressSync(wasm).length)}`); // takes half a minute
