// What the tests of the page share: a server of static files, Debian's Chromium, the page.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { chromium } from "playwright-core";

const types = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** serve serves a directory on loopback, as any server of static files does. */
export async function serve(directory) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    const file = join(directory, path.endsWith(sep) ? "index.html" : path);
    if (!file.startsWith(directory) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": types[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** launch starts Chromium: CHROMIUM says where it is, when it is not where Debian has it. */
export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });

/** open opens the page in a context of its own, and gathers what must not happen. */
export async function open(browser, url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults = [];
  page.on("console", (m) => { // a browser tells each status that is no success
    if (["error", "warning"].includes(m.type()) && !/status of (401|422)/.test(m.text())) faults.push(m.text());
  });
  page.on("pageerror", (e) => faults.push(String(e)));
  page.on("request", (r) => { if (!r.url().startsWith(url)) faults.push(`request to ${r.url()}`); });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (e) => console.error(`violation of ${e.violatedDirective}`));
  });
  await page.goto(url);
  return { page, context, faults };
}

/** ask puts a text into the box, and waits for what comes of it. */
export async function ask(page, text) {
  await page.getByLabel("Answer or zone").fill(text);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  return settled(page);
}

export async function settled(page) {
  const result = page.getByRole("region", { name: "Result" });
  await page.locator('#result[data-result]').waitFor();
  return result.getAttribute("data-result");
}
