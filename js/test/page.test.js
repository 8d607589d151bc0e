// The page in Chromium: of the playground, and of the service.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { ask, launch, open, serve, settled } from "./browser.js";
import { answerOf, misread, root, specimen } from "./cases.js";

const scratch = mkdtempSync(join(tmpdir(), "ocrlint-page-"));
const axe = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
let browser;

before(async () => {
  execFileSync("go", ["build", "-o", join(scratch, "ocrlint"), "./cmd/ocrlint"], { cwd: root });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(scratch, { recursive: true });
});

/** service runs ocrlint serve. */
async function service(...flags) {
  const child = spawn(join(scratch, "ocrlint"), ["serve", "--listen", "127.0.0.1:0", "--config", "none", ...flags], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  const url = await new Promise((resolve, reject) => {
    child.stderr.on("data", (d) => {
      said += d;
      const m = said.match(/listening on (\S+)/);
      if (m) resolve(`${m[1]}/`);
    });
    child.on("exit", () => reject(new Error(said)));
  });
  return { url, close: () => child.kill() };
}

const ktp = answerOf("accuauth-number-contradiction");
const letter = answerOf("flyocr-passport-letter-for-digit");

for (const [name, start] of [["playground", () => serve(`${root}docs/playground/`)], ["service", service]]) {
  describe(name, () => {
    let at;
    before(async () => { at = await start(); });
    after(() => at?.close());

    /** it tests with a page of its own, on which nothing may happen that must not. */
    const it = (title, f, options) => test(title, async () => {
      const { page, context, faults } = await open(browser, at.url, options);
      try {
        await f(page);
        assert.deepEqual(faults, []);
      } finally {
        await context.close();
      }
    });
    const result = (page) => page.getByRole("region", { name: "Result" });
    const selected = (page) => page.getByLabel("Answer or zone").evaluate((e) => e.value.slice(e.selectionStart, e.selectionEnd));

    it("says what a zone comes to", async (page) => {
      assert.equal(await ask(page, specimen), "valid");
      assert.equal(await ask(page, `Some text\n${misread}\nand more`), "invalid");
      assert.equal(await ask(page, "D1HRV1234567890ABCDEFGHIJKLMNO"), "unverified");
      assert.equal(await ask(page, "there is no zone in this"), "not_performed");
      assert.equal(await ask(page, ""), "not_performed");
    });

    it("says what an answer comes to", async (page) => {
      await page.getByLabel("As of").fill("2026-11-01");
      assert.equal(await ask(page, ktp), "fail");
      assert.deepEqual(await result(page).getByRole("listitem").and(page.locator("[data-rule]")).evaluateAll((all) => all.map((e) => e.dataset.rule)), ["birth-date-mismatch", "sex-mismatch"]);
      assert.equal(await ask(page, "{"), "not_performed");
      await result(page).getByText("The JSON value is cut short").waitFor();
      assert.equal(await ask(page, '{"nobody": "knows"}'), "not_performed");
      assert.equal(await ask(page, answerOf("accuauth-error")), "not_performed");
      await page.getByRole("button", { name: "Passport in order" }).click();
      assert.equal(await settled(page), "pass");
      assert.equal(await ask(page, '{"document_type":"passport","birth_date":"03/04/1990"}'), "review");
    });

    it("marks the characters that fail, with got and want", async (page) => {
      await ask(page, misread);
      const failing = page.locator("[data-check=invalid]");
      assert.deepEqual(await failing.allTextContents(), ["O", "2", "0"]);
      await result(page).getByText("Check digit of birth date: got 2, want 6.").waitFor();
      assert.match(await failing.first().evaluate((e) => getComputedStyle(e).textDecorationLine), /underline/);
      assert.match(await failing.first().evaluate((e) => getComputedStyle(e).fontFamily), /OCR-B/);
      assert.ok(await page.evaluate(() => document.fonts.check("20px OCR-B") && [...document.fonts].some((f) => f.family.includes("OCR-B") && f.status === "loaded")));
    });

    it("names an element on hover and on focus", async (page) => {
      await ask(page, specimen);
      const told = page.locator(".told");
      await page.getByRole("option", { name: /^given names/ }).hover();
      assert.match(await told.textContent(), /^Given names ANNA<MARIA<+ line 1, columns 16–44/);
      await page.getByRole("option", { name: /^document code/ }).focus();
      assert.match(await told.textContent(), /^Document code P</);
      await page.keyboard.press("End");
      assert.match(await told.textContent(), /^Composite check digit 0 line 2, column 44/);
      await page.keyboard.press("ArrowLeft");
      assert.match(await told.textContent(), /^Check digit of optional data 1/);
    });

    it("shows a repair as before and after, and blind spots", async (page) => {
      assert.equal(await ask(page, misread), "invalid");
      const repair = page.locator(".repair");
      assert.match(await repair.textContent(), /A repair is proven/);
      assert.deepEqual(await repair.locator(".before-after del").allTextContents(), ["O"]);
      assert.deepEqual(await repair.locator(".before-after ins").allTextContents(), ["0"]);
      await page.getByText(/^Blind spots/).click();
      await page.locator(".show-blind .blind").first().waitFor();
      await page.getByRole("switch", { name: "Repair" }).check();
      assert.equal(await ask(page, misread), "valid");
      assert.match(await repair.textContent(), /Repaired/);
    });

    it("puts fields and witnesses into a table", async (page) => {
      await ask(page, ktp);
      const table = page.getByRole("table", { name: "Fields and witnesses" });
      assert.deepEqual(await table.getByRole("columnheader").allTextContents(), ["Field", "Value", "Visual zone", "National number", "Agreement"]);
      const row = table.getByRole("row", { name: /^Birth date/ });
      assert.match(await row.textContent(), /1993-12-26.*1993-12-25.*differ/);
    });

    it("leads from a finding to its place", async (page) => {
      await ask(page, ktp);
      await page.getByRole("button", { name: "/results/0/dob" }).click();
      assert.equal(await selected(page), '"26-12-1993"');
      assert.equal(await page.locator("#marks mark.here").textContent(), '"26-12-1993"');
      await page.getByRole("button", { name: "/results/0/id_number" }).first().click();
      assert.equal(await selected(page), '"3171016512930001"');
      await ask(page, letter);
      await page.getByRole("button", { name: /line 2 column 16/ }).first().click();
      assert.equal(await page.evaluate(() => document.activeElement.dataset.check), "invalid");
      assert.equal(await selected(page), "O");
    });

    it("marks places where the text box shows them", async (page) => {
      await ask(page, ktp);
      await page.getByRole("button", { name: "/results/0/gender", exact: true }).click();
      const shown = await page.evaluate(() => {
        const [box, mark] = [document.getElementById("text"), document.querySelector("#marks mark.here")];
        const [a, b] = [box.getBoundingClientRect(), mark.getBoundingClientRect()];
        return b.top >= a.top && b.bottom <= a.bottom && b.left >= a.left && b.right <= a.right;
      });
      assert.ok(shown);
      assert.ok(await page.evaluate(() => {
        const [box, behind] = ["text", "marks"].map((id) => document.getElementById(id));
        return Math.abs(box.scrollHeight - behind.scrollHeight) <= 24; // the same lines are wrapped
      }));
    });

    it("works by keyboard alone", async (page) => {
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the result");
      for (let i = 0; i < 5 && await page.evaluate(() => document.activeElement.id !== "text"); i++) await page.keyboard.press("Tab");
      await page.keyboard.insertText(ktp);
      await page.keyboard.press("Control+Enter");
      assert.equal(await settled(page), "fail");
      const visited = [];
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press("Tab");
        const here = await page.evaluate(() => {
          const e = document.activeElement;
          const style = getComputedStyle(e.matches(".file input") ? e.parentElement : e);
          return { text: (e.ariaLabel || e.textContent || e.id).trim(), message: e.matches("button.message"), visible: e.id === "text" || style.outlineStyle !== "none" };
        });
        assert.ok(here.visible, `focus on ${here.text} is not visible`);
        visited.push(here.text);
        if (here.message) break;
      }
      assert.ok(visited.includes("Check"), visited.join());
      await page.keyboard.press("Enter");
      assert.equal(await selected(page), '"26-12-1993"');
    });

    it("redacts", async (page) => {
      for (const text of [ktp, misread, letter]) {
        await ask(page, text);
        const shown = await result(page).textContent();
        const values = ["SANTOSO", "3171016512930001", "1993-12-26", "26-12-1993", "ERIKSSON", "L898902C3"].filter((v) => shown.includes(v));
        assert.ok(values.length > 0);
        await page.getByRole("switch", { name: "Redact" }).check();
        await settled(page);
        await page.waitForFunction(([v]) => !document.getElementById("result").outerHTML.includes(v), values);
        const html = await result(page).evaluate((e) => e.outerHTML);
        for (const v of values) assert.ok(!html.includes(v), v);
        await page.getByRole("switch", { name: "Redact" }).uncheck();
        await settled(page);
      }
    });

    it("takes several answers, and documents in tabs", async (page) => {
      await ask(page, `${JSON.stringify(JSON.parse(ktp))}\n${JSON.stringify({ document_type: "passport", birth_date: "1990-01-02" })}\n{"x":\n`);
      assert.equal(await result(page).getAttribute("data-result"), "fail");
      const list = page.getByRole("list", { name: "Answers" });
      assert.equal(await list.getByRole("button").count(), 3);
      await page.getByRole("button", { name: "/results/0/dob" }).click();
      assert.equal(await selected(page), '"26-12-1993"');
      await list.getByRole("button").nth(2).click();
      await page.locator(".unread").getByText("The JSON value is cut short").waitFor();
      await ask(page, `[${ktp},\n${ktp}]`);
      assert.equal(await list.getByRole("button").count(), 2);
      await list.getByRole("button").nth(1).click();
      await page.getByRole("button", { name: "/results/0/dob" }).click();
      assert.ok(await page.getByLabel("Answer or zone").evaluate((e) => e.selectionStart > e.value.length / 2));
      await ask(page, answerOf("aws-two-documents"));
      const tabs = page.getByRole("tablist", { name: "Documents" }).getByRole("tab");
      assert.equal(await tabs.count(), 2);
      await tabs.first().focus();
      await page.keyboard.press("ArrowRight");
      assert.equal(await tabs.nth(1).getAttribute("aria-selected"), "true");
      assert.equal(await page.getByRole("tabpanel").count(), 1);
    });

    it("opens a file", async (page) => {
      const file = join(scratch, "answer.json");
      writeFileSync(file, ktp);
      await page.locator("#file").setInputFiles(file);
      assert.equal(await settled(page), "fail");
      assert.equal(await page.getByLabel("Answer or zone").inputValue(), ktp);
      await page.getByRole("button", { name: "Clear" }).click();
      assert.equal(await result(page).getAttribute("data-result"), null);
    });

    it("has nothing of an answer as markup", async (page) => {
      const evil = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script><b id=evil>`;
      const answer = {
        document_type: "passport", surname: evil, given_names: `"><svg onload=alert(1)>`, birth_date: evil, document_number: evil,
        [`${evil}/~#`]: evil, __proto__x: evil, constructor: evil, expiry_date: "javascript:alert(1)", mrz_lines: [evil.toUpperCase(), "P<UTO" + evil],
      };
      for (const text of [JSON.stringify(answer), JSON.stringify({ ...JSON.parse(ktp), request_id: evil }), evil, misread.replace("ANNA", "<B>A"), `{"__proto__": ${evil}}`]) {
        await ask(page, text);
        assert.equal(await page.locator("#result :is(img, script, svg, iframe, #evil), #marks :not(mark)").count(), 0);
        assert.equal(await page.title(), "ocrlint");
      }
    });

    it("stays alive under a long answer", async (page) => {
      const rest = Object.fromEntries(Array.from({ length: 60000 }, (_, i) => [`label ${i}`, `value ${i}`]));
      const text = JSON.stringify({ rest, ...JSON.parse(ktp) }, null, 1);
      await page.evaluate(() => {
        let last = performance.now();
        window.longest = 0;
        setInterval(() => {
          window.longest = Math.max(window.longest, performance.now() - last);
          last = performance.now();
        }, 10);
      });
      const file = join(scratch, "long.json");
      writeFileSync(file, text);
      await page.locator("#file").setInputFiles(file);
      assert.equal(await settled(page), "fail");
      const nodes = await page.evaluate(() => document.querySelectorAll("#result *").length);
      assert.ok(nodes < 6000, `${nodes} elements`);
      const longest = await page.evaluate(() => window.longest);
      assert.ok(longest < 3000, `nothing moved for ${longest} ms`);
      await page.getByRole("button", { name: "/results/0/dob" }).click(); // at the end of two megabytes
      assert.equal(await selected(page), '"26-12-1993"');
      await page.getByLabel("Answer or zone").selectText();
      await page.keyboard.insertText(specimen);
      await page.keyboard.press("Control+Enter");
      await page.locator('#result[data-result="valid"]').waitFor();
    });

    it("keeps nothing", async (page) => {
      await ask(page, ktp);
      const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length, location.hash + location.search]);
      assert.deepEqual(kept, [0, 0, "", 0, 0, ""]);
    });

    if (name === "playground") return; // the same page: what follows knows nothing of the engine

    /** accessible holds every rule that axe has. */
    const accessible = async (page, what) => {
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      assert.deepEqual(violations.map((v) => `${what}: ${v.id}: ${v.nodes.map((n) => n.target.join(" ")).slice(0, 5).join(", ")}`), []);
    };
    for (const [look, options] of Object.entries({
      light: {}, dark: { colorScheme: "dark" }, narrow: { viewport: { width: 320, height: 640 } },
      "forced colors": { forcedColors: "active" }, "reduced motion": { reducedMotion: "reduce" },
    })) {
      it(`is accessible: ${look}`, async (page) => {
        await accessible(page, "empty");
        for (const [what, text] of Object.entries({ zone: misread, answer: ktp, "answer with a zone": letter, "no answer": "{", several: `${ktp}\n${ktp}`, "two documents": answerOf("aws-two-documents") })) {
          await ask(page, text);
          await page.locator("#result details").evaluateAll((all) => all.forEach((d) => { d.open = true; }));
          await accessible(page, what);
          assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what}: wider than the window`);
        }
      }, { bypassCSP: true, ...options }); // axe is put into the page
    }

    it("prints the result without the controls", async (page) => {
      await ask(page, letter);
      await page.emulateMedia({ media: "print" });
      assert.ok(!await page.getByRole("button", { name: "Check", exact: true }).isVisible());
      assert.ok(await page.getByRole("table", { name: "Fields and witnesses" }).isVisible());
      assert.ok((await page.pdf({ format: "A4" })).length > 10000);
    });
  });
}

test("the page says that its service is gone", async () => {
  const at = await service();
  const { page, context } = await open(browser, at.url);
  try {
    assert.equal(await ask(page, ktp), "fail");
    at.close();
    for (let gone = false; !gone;) gone = await fetch(at.url).then(() => false, () => true);
    assert.equal(await ask(page, ktp), "not_performed");
    await page.getByText("The service does not answer.").waitFor();
  } finally {
    await context.close();
    at.close();
  }
});

test("the engine starts in a browser", async () => {
  const at = await serve(`${root}docs/playground/`);
  const { page, context } = await open(browser, at.url);
  try {
    assert.equal(await ask(page, specimen), "valid"); // the worker has its own engine by now
    const metrics = await context.newCDPSession(page);
    await metrics.send("Performance.enable");
    const used = async () => 1000 * (await metrics.send("Performance.getMetrics")).metrics.find((m) => m.name === "ProcessTime").value;
    const before = await used();
    assert.equal(await page.evaluate(async () => {
      const ocrlint = await import("/ocrlint/index.js");
      await ocrlint.load();
      return ocrlint.check('{"document_type":"passport","expiry_date":"2020-01-01"}').result;
    }), "fail");
    const cost = await used() - before;
    assert.ok(cost < 300, `${cost} ms of the processor`); // others may use it, too
  } finally {
    await context.close();
    at.close();
  }
});

test("the page asks for the token, and keeps it in memory", async () => {
  const file = join(scratch, "token");
  writeFileSync(file, "a-secret-word\n");
  const at = await service("--token-file", file);
  const { page, context } = await open(browser, at.url);
  try {
    await page.getByLabel("Answer or zone").fill(ktp);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByRole("textbox", { name: "Token" }).fill("another");
    await page.getByRole("button", { name: "Use it" }).click();
    await page.getByText("This is not the service's token").waitFor();
    await page.getByRole("textbox", { name: "Token" }).fill("a-secret-word");
    await page.keyboard.press("Enter");
    assert.equal(await settled(page), "fail");
    assert.equal(await ask(page, specimen), "valid");
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, document.documentElement.outerHTML.includes("a-secret-word")]), [0, 0, "", false]);
    await page.reload();
    await page.getByLabel("Answer or zone").fill(specimen);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    assert.equal(await settled(page), "not_performed");
  } finally {
    await context.close();
    at.close();
  }
});
