// Makes docs/page/*.png again, of the playground: npm run playground comes first.
import { mkdirSync, statSync } from "node:fs";
import { launch, open, serve, settled } from "../test/browser.js";
import { root } from "../test/cases.js";

const out = `${root}docs/page`;
const example = async (page, title) => {
  await page.getByRole("button", { name: title }).click();
  await settled(page);
};
const shots = {
  zone: [{ viewport: { width: 1240, height: 830 } }, async (page) => {
    await example(page, "Look-alikes in a zone");
    await page.locator("[data-check=invalid]").nth(1).focus();
  }],
  answer: [{ viewport: { width: 1240, height: 900 } }, async (page) => {
    await example(page, "Day and month exchanged");
    await page.locator("button.message").first().click();
  }],
  "answer-dark": [{ viewport: { width: 1240, height: 830 }, colorScheme: "dark" }, (page) => example(page, "Indonesian card, another day")],
  narrow: [{ viewport: { width: 360, height: 830 } }, async (page) => {
    await example(page, "Look-alikes in a zone");
    await page.locator("#result").evaluate((e) => e.scrollIntoView());
  }],
};

mkdirSync(out, { recursive: true });
const files = await serve(`${root}docs/playground/`);
const browser = await launch();
for (const [name, [options, act]] of Object.entries(shots)) {
  const { page, context } = await open(browser, files.url, { reducedMotion: "reduce", ...options });
  await act(page);
  await page.screenshot({ path: `${out}/${name}.png` });
  console.log(`docs/page/${name}.png: ${Math.round(statSync(`${out}/${name}.png`).size / 1000)} KB`);
  await context.close();
}
await browser.close();
files.close();
