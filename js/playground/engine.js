// The engine of the playground: WebAssembly in a worker, so that a long answer does not stop the page.
const worker = new Worker("worker.js", { type: "module" });
const waiting = new Map();
let last = 0;

worker.addEventListener("message", ({ data: { id, value, error } }) => {
  const { resolve, reject } = waiting.get(id);
  waiting.delete(id);
  if (error) reject(new Error(error));
  else resolve(value);
});
worker.addEventListener("error", () => {
  for (const { reject } of waiting.values()) reject(new Error("the engine could not be loaded"));
  waiting.clear();
});

function ask(name, ...args) {
  return new Promise((resolve, reject) => {
    waiting.set(++last, { resolve, reject });
    worker.postMessage({ id: last, name, args });
  });
}

export const check = (text, options) => ask("check", text, { ...options, drawing: true });
export const mrz = (text, options) => ask("mrz", text, { ...options, drawing: true });
export const vendors = () => ask("vendors");
