// A zone in OCR-B: its elements, what is wrong, what can be repaired, what nobody would notice.
import { capital, el, roving, unique } from "./dom.js";
import { element, printed, protections, sentence, symbols, words } from "./words.js";

const place = (p) => `line ${p.line} column ${p.column}`;

// The colours of elements: neighbours have different ones in every layout.
const hues = {
  document_code: 6, issuing_state: 5, surname: 1, given_names: 2, document_number: 3, nationality: 5, birth_date: 4, sex: 2,
  expiry_date: 1, issue_date: 2, personal_number: 6, optional_data: 6, optional_data_2: 4, composite: 5,
};
const hue = (name) => `hue-${hues[name] ?? 0}`;

/** zone draws the mrz object of a report with its drawing. */
export function zone(mrz, drawing, alone = true) {
  const title = unique("zone");
  const card = el("section.card.zone-card", { "aria-labelledby": title },
    el("header", null, el("h3", { id: title }, "Machine readable zone"),
      el("span.faint", null, [mrz.format, drawing.title].filter(Boolean).join(", ") || "of no known layout"),
      el(`span.tag.${mrz.status}`, null, el("span", { "aria-hidden": "true" }, symbols[mrz.status], " "), mrz.status)));
  const drawn = lines(mrz, drawing);
  card.append(drawn.box, drawn.told);
  if (mrz.rebuilt) card.append(el("p.note", null, "The answer gives no lines: these are put together from the pieces that it gives."));
  card.append(...faults(drawing), ...repairs(mrz, drawing), ...drawing.notes.map((n) => el("p.note", null, sentence(n))));
  card.append(...legend(drawing, drawn, alone));
  return { card, focus: drawn.focus };
}

/** pieces cuts the runs of a line where something is wrong. */
function pieces(runs, line, wrong) {
  const all = [];
  let column = 1;
  for (const run of runs) {
    let piece = null;
    for (const c of run.text) {
      const at = wrong.get(`${line}:${column}`);
      if (!piece || at || piece.wrong) {
        piece = { ...run, text: "", line, column, wrong: at };
        all.push(piece);
      }
      piece.text += c;
      column++;
    }
  }
  const behind = wrong.get(`${line}:${column}`); // a character is missing
  if (behind) all.push({ text: "\u00a0", line, column, wrong: behind, element: behind[0].element, missing: true });
  return all;
}

function said(fault) {
  if (fault.want) return `${element(fault.element, true)}: got ${printed(fault.got ?? "")}, want ${fault.want}`;
  return fault.message.startsWith("check digit") ? `${element(fault.element, true)} does not verify` : fault.message;
}

function lines(mrz, drawing) {
  const wrong = new Map();
  for (const f of drawing.faults) {
    const at = `${f.line}:${f.column}`;
    wrong.set(at, [...(wrong.get(at) ?? []), f]);
  }
  const suspects = new Set(drawing.suspects.map((s) => `${s.line}:${s.column}`));
  const covered = new Map(drawing.elements.map((e) => [e.element, e.protection]));
  const blind = new Map();
  for (const b of drawing.blind_spots) {
    for (const p of [b, b.with]) if (p && b.lookalikes !== undefined) blind.set(`${p.line}:${p.column}`, b);
  }
  const told = el("p.told", { "aria-hidden": "true" }, el("span.faint", null, "Point at an element, or move through them with the arrow keys."));
  const all = [];
  let length = 1;

  const option = (p) => {
    const name = element(p.element, p.digit);
    const protection = covered.get(p.element);
    const what = p.wrong ? p.wrong.map(said).join("; ") : p.digit || !protection ? "" : protections[protection];
    const e = el(`span.run.${hue(p.element)}`, {
      role: "option", tabindex: "-1", "aria-selected": "false", "data-element": p.element || null, "data-check": p.wrong ? "invalid" : null,
      "aria-label": `${name}: ${p.missing ? "missing" : p.text}${what ? `; ${what}` : ""}`,
    });
    if (p.digit) e.classList.add("digit");
    if (!p.digit && protection === "none") e.classList.add("bare");
    let column = p.column;
    for (const c of p.text) {
      const at = `${p.line}:${column++}`;
      const marks = [suspects.has(at) && "suspect", blind.has(at) && "blind"].filter(Boolean);
      e.append(marks.length ? el(`span.${marks.join(".")}`, null, c) : c);
    }
    e.normalize();
    const tell = () => {
      const end = p.column + [...p.text].length - 1;
      const columns = end > p.column ? `columns ${p.column}–${end}` : `column ${p.column}`;
      told.replaceChildren(el("b", { class: hue(p.element) }, capital(name)), " ", el("span.ocrb", null, p.missing ? "missing" : p.text), " ",
        el("span.faint", null, `line ${p.line}, ${columns}`), what ? ` ${sentence(what)}` : "");
      for (const { e: other, p: q } of all) {
        other.setAttribute("aria-selected", String(other === e));
        other.classList.toggle("same", q.element === p.element);
      }
    };
    e.addEventListener("focus", tell);
    e.addEventListener("pointerenter", tell);
    all.push({ e, p, tell });
    return e;
  };

  const rows = drawing.lines.map((runs, i) => {
    const row = el("div.line", { role: "group", "aria-label": `line ${i + 1}` }, pieces(runs, i + 1, wrong).map(option));
    length = Math.max(length, row.textContent.length);
    return row;
  });
  const list = el("div.zone", { role: "listbox", "aria-label": `Elements of the zone`, "aria-orientation": "horizontal" }, rows);
  list.style.setProperty("--columns", length);
  roving(list, all.map(({ e }) => e));
  const focus = (line, column) => {
    const hit = all.findLast(({ p }) => p.line === line && p.column <= column);
    hit?.e.focus();
    return !!hit;
  };
  return { box: el("div.zone-scroll", null, list), told, all, focus };
}

function faults(drawing) {
  if (!drawing.faults.length) return drawing.diagnosis ? [el("p.diagnosis", null, sentence(drawing.diagnosis))] : [];
  return [
    el("ul.faults", { "aria-label": "What is wrong" }, drawing.faults.map((f) =>
      el("li", null, el("span.place", null, capital(place(f))), " ", sentence(said(f))))),
    drawing.diagnosis && el("p.diagnosis", null, sentence(drawing.diagnosis),
      dotted(drawing) && el("span.faint", null, " It can be one of those that are dotted underneath.")),
  ].filter(Boolean);
}

/** dotted reports that a suspect is none of the faults. */
const dotted = (drawing) => drawing.suspects.some((s) => !drawing.faults.some((f) => f.line === s.line && f.column === s.column));

/** change is an edit in words. */
function change(e) {
  const [from, to] = [printed(e.from), printed(e.to)];
  if (e.from === "") return [el("ins", null, to), " is put in"];
  if (e.to === "") return [el("del", null, from), " is taken away"];
  return [el("del", null, from), " → ", el("ins", null, to)];
}

/** edited is a line with its edits, or as it was. */
function edited(text, edits, after) {
  const out = [];
  let at = 0;
  for (const e of [...edits].sort((a, b) => a.column - b.column)) {
    out.push(text.slice(at, e.column - 1));
    at = e.column - 1 + e.from.length;
    const c = after ? e.to : e.from;
    if (c) out.push(el(after ? "ins" : "del", null, c));
  }
  return [...out, text.slice(at)];
}

function repairs(mrz, drawing) {
  const r = drawing.repair;
  if (!r) return [];
  const list = (edits) => el("ul.edits", null, edits.map((e) => el("li", null,
    el("span.place", null, capital(place(e))), " ", el("span.change.ocrb", null, change(e)), " ", e.reason)));
  if (r.edits?.length) {
    const touched = [...new Set(r.edits.map((e) => e.line))].sort();
    const line = (n, after) => el("div", null, edited(mrz.lines[n - 1] ?? "", r.edits.filter((e) => e.line === n), after));
    return [el("div.repair", null,
      el("h4", null, r.done ? "Repaired" : "A repair is proven"),
      !r.done && el("p.faint", null, "Nothing was changed: Repair takes it over."),
      el("div.before-after", null,
        el("span.faint", null, "before"), el("div.ocrb", null, touched.map((n) => line(n, false))),
        el("span.faint", null, "after"), el("div.ocrb", null, touched.map((n) => line(n, true)))),
      list(r.edits))];
  }
  return [el("div.repair.none", null, el("h4", null, "Not repaired"), el("p", null, capital(r.refused ?? ""), "."),
    (r.candidates ?? []).slice(0, 5).map((c, i) => el("div", null, el("p.faint", null, `Candidate ${i + 1}`), list(c))))];
}

/** legend lists the elements; the blind spots stand below, and in the zone when asked for. */
function legend(drawing, drawn, open) {
  const rows = drawing.elements.map((e) => {
    const row = el("li", { "data-element": e.element },
      el("span", null, el(`span.swatch.${hue(e.element)}${e.protection === "none" ? ".bare" : ""}`, { "aria-hidden": "true" }), capital(words(e.element))),
      el("span.ocrb", null, e.text), el("span.faint", null, `${e.line}:${e.column}`),
      el(`span.${e.protection}`, null, capital(protections[e.protection])));
    row.addEventListener("pointerenter", () => drawn.all.find(({ p }) => p.element === e.element && !p.digit)?.tell());
    return row;
  });
  const parts = [el("details.elements", null, el("summary", null, "Elements and what protects them"), el("ul.legend", null, rows))];
  parts[0].open = open;
  if (drawing.blind_spots.length) parts.push(blindSpots(drawing, drawn));
  return parts;
}

/** runsOf joins neighbours of which the same is said. */
function runsOf(spots) {
  const runs = [];
  for (const b of spots) {
    const last = runs.at(-1);
    const next = last && last[1].line === b.line && last[1].column + 1 === b.column;
    if (next && last[0].element === b.element && last[0].lookalikes === b.lookalikes) last[1] = b;
    else runs.push([b, b]);
  }
  return runs;
}

function blindSpots(drawing, drawn) {
  const box = drawn.box.firstChild;
  const alike = drawing.blind_spots.filter((b) => b.lookalikes !== undefined && !b.with);
  const all = alike.length ? alike : drawing.blind_spots.filter((b) => !b.with);
  const details = el("details.blind-spots", null,
    el("summary", null, `Blind spots: ${all.length} ${all.length === 1 ? "place" : "places"} where another character would pass every check digit`),
    el("p.note", null, "A misreading here goes unnoticed unless another witness says otherwise. Elements that no check digit covers at all are dotted underneath."),
    el("ul.edits", null, runsOf(all).map(([from, to]) => el("li", null,
      el("span.place", null, capital(from === to ? place(from) : `line ${from.line} columns ${from.column}–${to.column}`)), " ", words(from.element),
      from.lookalikes && [", could as well be ", [...from.lookalikes].map((c, i) => [i > 0 && " or ", el("span.ocrb", null, c)])]))));
  details.addEventListener("toggle", () => box.classList.toggle("show-blind", details.open));
  return details;
}
