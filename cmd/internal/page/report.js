// A report as a whole: the verdict, then what each document says.
import { capital, count, el, roving, unique } from "./dom.js";
import { fields, shown } from "./fields.js";
import { findings } from "./findings.js";
import { checks, results, states, symbols, words } from "./words.js";
import { zone } from "./zone.js";

/** verdict is the headline of a result. */
export function verdict(result, details = []) {
  const [title, meaning] = results[result] ?? [capital(words(result)), ""];
  return el(`div.verdict.${result}`, null,
    el("span.symbol", { "aria-hidden": "true" }, symbols[result] ?? ""),
    el("div", null, el("h2", null, title, " ", el("span.tag", null, words(result))), el("p", null, meaning),
      details.length > 0 && el("p.facts", null, details.filter(Boolean).map((d) => el("span", null, d)))));
}

/** report draws a report. jump(place, zone) leads to a place in the answer. */
export function report(r, jump) {
  if (r.error) return unread(r);
  const every = [...r.findings, ...r.documents.flatMap((d) => d.findings)];
  const counts = ["error", "warning", "info"].map((s) => {
    const n = every.filter((f) => f.severity === s).length;
    return n > 0 && (s === "info" ? `${n} info` : count(n, s));
  });
  const out = [verdict(r.result, [...counts, every.length === 0 && "no findings", r.vendor && `read as ${r.vendor}`,
    r.request_id && `request ${r.request_id}`])];
  if (r.vendor_error) out.push(vendorError(r.vendor_error, jump));
  out.push(...findings(r.findings, null, jump));
  const panels = r.documents.map((d, i) => document_(d, r.drawings?.[i] ?? [], jump));
  return [...out, ...tabs(r.documents.map(title), panels)];
}

const title = (d) => [capital(words(d.document_type || "document")), d.issuing_country].filter(Boolean).join(", ");

function unread(r) {
  return [verdict(r.result, [words(r.error.code), r.error.offset > 0 && `offset ${r.error.offset}`]),
    el("p.unread", null, capital(reasonOf(r.error)), ".")];
}

/** reasonOf is why an answer has no report; what the command would do about it is left out. */
export const reasonOf = (error) => (error.code === "unknown_vendor" ? error.message.split(";")[0] : error.message);

function vendorError(e, jump) {
  return el("div.card.vendor-error", null, el("h3", null, "The vendor could not answer"),
    el("p", null, el("code", null, e.code || "no code"), ` ${words(e.class)}: `, e.retryable ? "the same request may succeed later." : "the same request will fail again."),
    e.unlisted && el("p", null, "The vendor's table does not have this code: that it is a fault of the vendor is a guess."),
    e.at && el("button.place", { type: "button", click: () => jump(e) }, e.at));
}

/** tabs shows one panel at a time; one alone needs no tabs. */
function tabs(titles, panels) {
  if (panels.length < 2) return panels;
  const buttons = titles.map((t, i) => el("button", { type: "button", role: "tab", id: unique("tab"), "aria-selected": "false", click: () => select(i) }, `${i + 1}. ${t}`));
  panels.forEach((p, i) => {
    p.id = unique("panel");
    p.setAttribute("role", "tabpanel");
    p.setAttribute("aria-labelledby", buttons[i].id);
    buttons[i].setAttribute("aria-controls", p.id);
  });
  const select = (at) => panels.forEach((p, i) => {
    p.hidden = i !== at;
    buttons[i].setAttribute("aria-selected", String(i === at));
  });
  const list = el("div.tabs", { role: "tablist", "aria-label": "Documents" }, buttons);
  roving(list, buttons, (b) => select(buttons.indexOf(b)));
  select(0);
  return [list, ...panels];
}

function document_(d, drawings, jump) {
  const zones = drawings.map((drawing, i) => zone(i === 0 && d.mrz ? d.mrz : bare(drawing), drawing, false));
  const lead = (place, finding) => {
    const line = place.line || 0;
    if (line && zones[0]) zones[0].card.scrollIntoView({ block: "nearest" });
    jump(place, line && d.mrz ? d.mrz.lines[line - 1] : "");
    if (finding && line && zones[0]) zones[0].focus(line, place.column);
  };
  return el("div.document", null,
    el("div.document-head", null, el("h2", null, title(d)),
      el("ul.checks", { "aria-label": "Checks" }, Object.entries(d.checks).map(([name, state]) =>
        el(`li.${state}`, null, el("span", { "aria-hidden": "true" }, symbols[state] ?? ""), el("span", null, checks[name] ?? words(name)), el(state === "ok" || state === "not_done" ? "small.unseen" : "small", null, states[state] ?? words(state)))))),
    ...findings(d.findings, d.fields, lead),
    zones.map((z) => z.card),
    ...fields(d.fields, lead),
    ...numbers(d.numbers ?? [], lead),
    ...aside(d, lead));
}

/** bare is the mrz object of a zone of which the report tells no more than its drawing. */
const bare = (drawing) => ({
  format: "", lines: drawing.lines.map((runs) => runs.map((r) => r.text).join("")), edits: [],
  status: drawing.faults.length ? "invalid" : "valid",
});

function numbers(all, jump) {
  if (!all.length) return [];
  const status = { valid: "valid", wrong_check: "invalid", malformed: "invalid", redacted: "not_done" };
  return [el("section.card", null, el("header", null, el("h3", null, "National numbers")),
    el("ul.plain", null, all.map((n) => el("li", null,
      el(`span.tag.${status[n.status] ?? "info"}`, null, words(n.status)), " ",
      el("button.jump", { type: "button", click: () => jump(n) }, n.value), " ", n.name, " ",
      el("span.faint", null, [n.scheme, n.region_name, n.district_name].filter(Boolean).join(", ")))))) ];
}

/** aside is what a reader wants to see seldom: the vendor's verdicts, labels without a field. */
function aside(d, jump) {
  const list = (summary, items, make) => items?.length
    ? [el("details.card", null, el("summary", null, summary), el("ul.plain", null, items.slice(0, 500).map((x) => el("li", null, make(x)))))] : [];
  const place = (x) => el("button.place", { type: "button", click: () => jump(x) }, x.at);
  return [
    ...list(`The vendor's own verdicts (${d.advisory?.length ?? 0})`, d.advisory, (a) => [el(`span.tag.${a.value}`, null, states[a.value] ?? words(a.value)), " ", a.name, " ", place(a)]),
    ...list(`Labels that no field has (${d.rest.length})`, d.rest, (x) => [x.label, " ", place(x)]),
  ];
}

/** zones draws what was found in a text. */
export function zones(found, jump) {
  const worst = ["invalid", "unverified", "valid"].find((s) => found.some((z) => z.status === s)) ?? "invalid";
  const drawn = found.map((z) => zone(z, z.drawing));
  return { result: worst, nodes: [verdict(worst, [count(found.length, "zone"), ...new Set(found.map((z) => z.format).filter(Boolean))]), ...drawn.map((z) => z.card)] };
}

export { shown };
