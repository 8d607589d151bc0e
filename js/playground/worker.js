import * as ocrlint from "./ocrlint/index.js";

const loaded = ocrlint.load();
loaded.catch(() => {}); // each question says it

self.addEventListener("message", async ({ data: { id, name, args } }) => {
  try {
    await loaded;
    self.postMessage({ id, value: ocrlint[name](...args) });
  } catch (e) {
    self.postMessage({ id, error: e.message });
  }
});
