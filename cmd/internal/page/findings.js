// The findings of an answer or a document, and what the places they name say.
import { el, further } from "./dom.js";
import { shown } from "./fields.js";
import { sentence, symbols, witnesses, words } from "./words.js";

const weight = { error: 0, warning: 1, info: 2 };

/** findings draws a list. fields are those of the document, if any; jump leads to a place. */
export function findings(all, fields, jump) {
  if (all.length === 0) return [];
  const sorted = [...all].sort((a, b) => (weight[a.severity] ?? 3) - (weight[b.severity] ?? 3));
  const list = el("ul.findings", { "aria-label": "Findings" });
  return further(list, sorted, (f) => item(f, fields, jump));
}

function item(f, fields, jump) {
  const places = [f, ...(f.related ?? [])].filter((p) => p.at || p.line);
  const values = said(f, fields);
  const lead = places.length > 0
    ? el("button.message", { type: "button", click: () => jump(places[0], f) }, sentence(f.message))
    : el("span.message", null, sentence(f.message));
  return el(`li.${f.severity}`, { "data-rule": f.rule, "data-severity": f.severity },
    el(`span.tag.${f.severity}`, null, el("span", { "aria-hidden": "true" }, symbols[f.severity] ?? "", " "), f.severity),
    el("div", null, lead,
      values.length > 0 && el("div.values", null, values),
      el("div.places", null, places.map((p) => el("button.place", { type: "button", title: "Show it in the answer", click: () => jump(p, f) }, where(p))),
        el("code.rule", null, f.rule))));
}

const where = (p) => (p.line ? `${p.at} line ${p.line} column ${p.column}`.trim() : p.at || "the answer");

/** said is what the places of a finding say: who, and which value. */
function said(f, fields) {
  const readings = Object.values(fields ?? {}).flatMap((x) => x.readings);
  const at = (p) => readings.find((r) => r.at === p.at && (r.line ?? 0) === (p.line ?? 0) && (r.column ?? 0) === (p.column ?? 0) &&
    (!f.field || fields[f.field]?.readings.includes(r) || p !== f));
  const out = [];
  for (const p of [f, ...(f.related ?? [])]) {
    const r = (fields?.[f.field]?.readings ?? []).find((r) => r.at === p.at && (!p.line || r.line === p.line)) ?? at(p);
    if (!r || out.length > 5) continue;
    out.push(el("span.said", null, el("span.faint", null, witnesses[r.witness]?.[0] ?? words(r.witness), " "), el("b", null, shown(r) || "–")));
  }
  return out;
}
