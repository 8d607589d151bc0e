// The table of fields × witnesses: who says what, and why that agrees or not.
import { capital, el, further, unique } from "./dom.js";
import { agreements, reason, symbols, witnesses, words } from "./words.js";

/** shown is the value of a field or reading as a text, also where it has none. */
export function shown(v) {
  switch (v.kind) {
    case "ambiguous": return (v.alternatives ?? []).join(" or ") || "ambiguous";
    case "unreadable": return "not readable";
    case "permanent": return "does not expire";
    case "unknown": return "unknown";
  }
  return v.value;
}

/** fields draws the table. jump(reading) leads to the place of a reading. */
export function fields(all, jump) {
  const names = Object.keys(all);
  if (names.length === 0) return [];
  const present = new Set(names.flatMap((n) => all[n].readings.map((r) => r.witness)));
  const columns = Object.keys(witnesses).filter((w) => present.has(w));
  for (const w of present) if (!witnesses[w]) columns.push(w); // of a later version
  const title = unique("fields");
  const head = (text) => el("th", { scope: "col", role: "columnheader" }, text);
  const told = columns.filter((w) => witnesses[w]).map((w) => `${witnesses[w][0]}: ${witnesses[w][1]}.`).join(" ");
  const body = el("tbody", { role: "rowgroup" });
  const row = (name) => {
    const f = all[name];
    return el(`tr.${f.agreement ?? "single"}`, { role: "row", "data-field": name },
      el("th", { scope: "row", role: "rowheader" }, capital(words(name))),
      el("td.value", { role: "cell", "data-label": "Value" }, value(f)),
      columns.map((w) => el("td", { role: "cell", "data-label": witnesses[w]?.[0] ?? words(w) },
        f.readings.filter((r) => r.witness === w).map((r) => reading(r, name, jump)))),
      el("td.agreement", { role: "cell", "data-label": "Agreement" }, agreement(f)));
  };
  const table = el("table.fields", { role: "table", "aria-labelledby": title },
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, head("Field"), head("Value"),
      columns.map((w) => head(witnesses[w]?.[0] ?? capital(words(w)))), head("Agreement"))),
    body);
  const [, more] = further(body, names, row);
  return [el("section.card", null,
    el("header", null, el("h3", { id: title }, "Fields and witnesses")), el("p.note", null, told),
    el("div.scroll", { tabindex: "0", role: "group", "aria-labelledby": title }, table), more)];
}

function value(f) {
  const text = shown(f);
  return el(f.kind ? "em" : `span${short(text)}`, null, text);
}

/** short texts, dates above all, are not broken. */
const short = (text) => (text.length < 14 ? ".short" : "");

function reading(r, field, jump) {
  const text = shown(r);
  const raw = r.raw !== r.value && r.raw ? el(`span.raw${short(r.raw)}`, null, "“", r.raw, "”") : "";
  return el("div.reading", null,
    el(`button.jump${short(text)}`, { type: "button", title: "Show it in the answer", click: () => jump(r) },
      r.kind ? el("em", null, text) : text || "–"),
    raw, r.note ? el("small", null, words(r.note)) : "");
}

function agreement(f) {
  if (!f.agreement) return el("span.faint", null, f.readings.length > 1 ? "" : "one witness");
  if (f.agreement === "not_comparable") return el("span.faint", null, reason(f.reason || f.agreement));
  return [el(`span.tag.${f.agreement}`, null, el("span", { "aria-hidden": "true" }, symbols[f.agreement] ?? "", " "), agreements[f.agreement] ?? words(f.agreement)),
    el("small", null, reason(f.reason || f.agreement))];
}
