// The page: a question on the left, what comes of it on the right.
import { el, further } from "./dom.js";
import { Editor } from "./editor.js";
import * as engine from "./engine.js";
import { examples, textOf } from "./examples.js";
import { character, elements, indented, locate, values } from "./places.js";
import { reasonOf, report, verdict, zones } from "./report.js";
import { words } from "./words.js";

const get = (id) => document.getElementById(id);
const editor = new Editor(get("text"), get("marks"), get("shown"));
const result = get("result");
const mostAnswers = 1000; // of one text

let run = 0; // the newest question: an answer to an older one is dropped
let exampleDay = ""; // the reference date that an example has set

function options() {
  const named = { asOf: get("asOf").value, vendor: get("vendor").value.trim(), repair: get("repair").checked, redact: get("redact").checked };
  return Object.fromEntries(Object.entries(named).filter(([, v]) => v));
}

/** looksLikeAnswer tells JSON, also in a code fence, from a text with a zone. */
const looksLikeAnswer = (text) => /^\s*(?:[{["]|```)/.test(text);

async function check() {
  const text = editor.text;
  const mine = ++run;
  editor.mark([]);
  result.removeAttribute("data-result");
  result.setAttribute("aria-busy", "true");
  get("check").setAttribute("aria-disabled", "true");
  let drawn;
  try {
    drawn = await answer(text, options());
  } catch (e) {
    drawn = { result: "not_performed", nodes: [verdict("not_performed"), el("p.unread", null, e.message)] };
  }
  if (mine !== run) return;
  show(drawn);
}

function show(drawn) {
  result.replaceChildren(...drawn.nodes);
  result.dataset.result = drawn.result;
  result.removeAttribute("aria-busy");
  get("check").removeAttribute("aria-disabled");
  editor.mark(drawn.marks ?? []);
  const n = result.querySelectorAll("[data-rule]").length;
  get("status").textContent = `Result: ${words(drawn.result)}${n ? `, ${n === 1 ? "1 finding" : `${n} findings`}` : ""}`;
}

/** answer asks the engine and draws what it says. */
async function answer(text, chosen) {
  if (!text.trim()) {
    return { result: "not_performed", nodes: [verdict("not_performed"), el("p.unread", null, "There is no text. Paste an answer or a zone, or try an example.")] };
  }
  if (!looksLikeAnswer(text)) {
    const found = await engine.mrz(text, chosen);
    if (found.length) return zones(found);
  }
  const ranges = looksLikeAnswer(text) ? values(text, mostAnswers + 1) : [];
  if (ranges.length > 1) return several(text, ranges, chosen);
  const r = await engine.check(text, chosen);
  if (r.error && /^\s*\[/.test(text)) { // a list of answers, unless it is broken
    const inner = elements(text, mostAnswers + 1);
    if (inner.length > 1 && r.error.code === "several") return several(text, inner, chosen);
  }
  return one(text, r, [0, text.length]);
}

/** one draws a report about the part of the text at a range, and marks what it found there. */
function one(text, r, range) {
  const part = text.slice(...range);
  const found = [...r.findings, ...r.documents.flatMap((d) => d.findings)];
  const places = found.slice(0, 2000).flatMap((f) => [f, ...(f.related ?? [])].map((p) => ({ p, kind: f.severity })));
  const at = locate(part, new Set(places.map(({ p }) => p.at)));
  const lines = new Map(r.documents.flatMap((d) => (d.mrz ? d.findings.map((f) => [f, d.mrz.lines]) : [])));
  const rangeOf = (p, line) => {
    let hit = at.get(p.at) ?? locate(part, [p.at]).get(p.at);
    if (hit && line) hit = character(part, hit, line, p.column);
    return hit?.map((i) => i + range[0]);
  };
  const marks = places.map(({ p, kind }) => ({ range: p.at ? rangeOf(p, p.line && lines.get(p)?.[p.line - 1]) : null, kind })).filter((m) => m.range);
  const jump = (p, line) => {
    const hit = rangeOf(p, line);
    if (hit) editor.show(hit);
    else get("status").textContent = `${p.at}: not found in the text`;
  };
  return { result: r.result, nodes: report(r, jump), marks };
}

const order = ["fail", "review", "not_performed", "pass"];

/** several checks answers one behind another, and lets the reader choose which one to see. */
async function several(text, ranges, chosen) {
  const mine = run;
  const cut = ranges.length > mostAnswers;
  const reports = [];
  for (const range of ranges.slice(0, mostAnswers)) {
    reports.push(await engine.check(text.slice(...range), chosen));
    if (mine !== run) return { result: "not_performed", nodes: [] };
    if (reports.length % 50 === 0) get("status").textContent = `${reports.length} answers checked`;
  }
  const worst = order.find((o) => reports.some((r) => r.result === o)) ?? "not_performed";
  const detail = el("div.detail");
  const list = el("ol.answers", { "aria-label": "Answers" });
  const buttons = [];
  const select = (i) => {
    buttons.forEach((b, k) => b.setAttribute("aria-pressed", String(k === i)));
    const drawn = one(text, reports[i], ranges[i]);
    detail.replaceChildren(...drawn.nodes);
    editor.mark(drawn.marks);
  };
  const item = (r, i) => {
    const title = r.documents.map((d) => words(d.document_type)).join(", ") || (r.error && reasonOf(r.error)) || words(r.vendor_error?.class ?? "no document");
    buttons[i] = el("button", { type: "button", "aria-pressed": "false", click: () => select(i) },
      el("span.faint", null, `${i + 1}`), " ", el(`span.tag.${r.result}`, null, words(r.result)), " ", title);
    return el("li", null, buttons[i]);
  };
  const drawn = further(list, reports, (r) => item(r, reports.indexOf(r)), 50);
  const counts = order.map((o) => [o, reports.filter((r) => r.result === o).length]).filter(([, n]) => n).map(([o, n]) => `${n} ${words(o)}`);
  const first = reports.findIndex((r) => r.result === worst);
  if (first < buttons.length) select(first);
  else select(0);
  const selected = one(text, reports[Math.max(0, first)], ranges[Math.max(0, first)]);
  return {
    result: worst, marks: selected.marks,
    nodes: [el("div.several", null, el("h2", null, `${reports.length} answers: ${counts.join(", ")}`),
      cut && el("p.note", null, `The text has more: the first ${mostAnswers} are checked here. The command checks files of any length.`), drawn), detail],
  };
}

// What the reader does.

get("ask").addEventListener("submit", (e) => {
  e.preventDefault();
  check();
});
document.addEventListener("keydown", (e) => {
  if (e.key === "Enter" && (e.ctrlKey || e.metaKey) && !get("token").open) {
    e.preventDefault();
    check();
  }
});
for (const id of ["redact", "repair"]) {
  get(id).addEventListener("change", () => {
    if (result.dataset.result || result.hasAttribute("aria-busy")) check();
  });
}

function buttons() {
  get("clear").hidden = editor.text === "";
  get("tidy").hidden = !looksLikeAnswer(editor.text) || editor.text.length > 2_000_000;
}

function put(text) {
  editor.text = text;
  buttons();
}

get("text").addEventListener("input", () => {
  if (exampleDay && get("asOf").value === exampleDay) get("asOf").value = "";
  exampleDay = "";
  buttons();
});
get("text").addEventListener("paste", (e) => { // what is long is put where it is not laid out as a whole
  const text = e.clipboardData?.getData("text/plain") ?? "";
  if (text.length < 100_000) return;
  e.preventDefault();
  put(text);
});
get("clear").addEventListener("click", () => {
  put("");
  run++;
  result.replaceChildren(...welcome());
  result.removeAttribute("data-result");
  result.removeAttribute("aria-busy");
  get("text").focus();
});
get("tidy").addEventListener("click", () => {
  put(indented(editor.text));
  if (result.dataset.result) check();
});
for (const example of examples) {
  document.querySelector(".examples").append(el("button.quiet", {
    type: "button",
    click: () => {
      put(textOf(example));
      exampleDay = example.asOf;
      get("asOf").value = example.asOf;
      get("vendor").value = "";
      check();
    },
  }, example.title));
}

async function open(file) {
  if (!file) return;
  put(await file.text());
  check();
}
get("file").addEventListener("change", (e) => {
  open(e.target.files[0]);
  e.target.value = "";
});
for (const type of ["dragover", "drop"]) {
  get("text").addEventListener(type, (e) => {
    const file = e.dataTransfer?.files[0];
    if (type === "drop" ? !file : !e.dataTransfer?.types.includes("Files")) return;
    e.preventDefault();
    open(file);
  });
}

get("vendor").addEventListener("focus", async () => {
  const all = await engine.vendors();
  get("vendors").replaceChildren(...all.map((v) => el("option", { value: v.id }, v.title)));
}, { once: true });

engine.onToken?.((wrong) => new Promise((resolve) => {
  const dialog = get("token");
  dialog.returnValue = "";
  get("tokenText").value = "";
  get("tokenTitle").textContent = wrong ? "This is not the service's token" : "This service wants its token";
  dialog.addEventListener("close", () => {
    const given = get("tokenText").value;
    get("tokenText").value = "";
    resolve(dialog.returnValue === "use" ? given : "");
  }, { once: true });
  dialog.showModal();
}));

const welcome = () => [el("div.welcome", null,
  el("h2", null, "See why the witnesses agree, or not"),
  el("ul", null,
    el("li", null, el("b", null, "A zone"), " is drawn in OCR-B: its elements, what fails and what was expected, what the check digits prove, and what none of them would notice."),
    el("li", null, el("b", null, "An answer"), " of an OCR vendor becomes a table of fields and witnesses, and findings that lead to their place in the JSON."),
    el("li", null, el("b", null, "Several answers"), ", one behind another or in a list, are checked one by one.")))];

result.replaceChildren(...welcome());
buttons();
addEventListener("beforeprint", () => document.querySelectorAll("#result details").forEach((d) => { d.open = true; }));
