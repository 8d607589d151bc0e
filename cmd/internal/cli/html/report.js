"use strict";
(() => {
  const answers = JSON.parse(document.getElementById("answers").textContent);
  const el = (name, attributes, ...children) => {
    const e = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) e.setAttribute(key, value);
    e.append(...children.filter((c) => c !== "" && c != null));
    return e;
  };
  // The words of the language of the page: texts by their English, names of the report by themselves.
  const language = JSON.parse(document.getElementById("words").textContent);
  const t = (english, ...numbers) => numbers.reduce((text, n) => text.replace("%d", n), language.texts[english] || english);
  const words = (name) => language.names[name] || name.replaceAll("_", " ");
  const tag = (name) => el("span", { class: "tag " + name }, words(name));

  // Every finding of an answer, with its document.
  const findings = (a) => (a.f || []).concat(...(a.d || []).map((d) => d.f || []));
  const texts = new Map(); // what the search looks at, made when it is first needed
  const text = (a) => {
    if (!texts.has(a)) texts.set(a, JSON.stringify(a).toLowerCase());
    return texts.get(a);
  };

  const place = (prefix, at) => el("a", { href: "#" + prefix + encodeURIComponent(at), "data-zone": prefix + "zone" }, at);

  // A finding about characters of a zone leads to the zone; one about what no row shows, nowhere.
  const settle = (body) => {
    const ids = new Set([...body.querySelectorAll("[id]")].map((e) => e.id));
    for (const a of body.querySelectorAll("a[href]")) {
      if (ids.has(a.hash.slice(1))) continue;
      if (ids.has(a.dataset.zone) && /:\d+:\d+$/.test(a.textContent)) a.href = "#" + a.dataset.zone;
      else a.replaceWith(el("span", { class: "place" }, a.textContent));
    }
    return body;
  };
  const findingItem = (prefix, f) => el("li", { class: f.s, "data-rule": f.r },
    tag(f.s), " ", el("span", { class: "message" }, f.m), " ",
    f.v ? el("span", { class: "values" }, f.v) : "", " ",
    f.a ? place(prefix, f.a) : "", ...(f.o || []).flatMap((at) => [", ", place(prefix, at)]), " ",
    el("span", { class: "rule" }, "[" + f.r + "]"));

  const fieldTable = (prefix, fields) => {
    const witnesses = [...new Set(fields.flatMap((f) => f.w.map((r) => r.w)))];
    const head = el("tr", {}, el("th", { scope: "col" }, t("field")), el("th", { scope: "col" }, t("value")),
      ...witnesses.map((w) => el("th", { scope: "col" }, words(w))), el("th", { scope: "col" }, t("agreement")));
    const rows = fields.map((f) => el("tr", {}, el("th", { scope: "row" }, words(f.n)), el("td", {}, f.v),
      ...witnesses.map((w) => {
        const said = f.w.filter((r) => r.w === w);
        return el("td", {}, ...said.flatMap((r) =>
          [el("div", { title: r.a, id: prefix + encodeURIComponent(r.a) }, r.v), r.o ? el("small", {}, r.o) : ""]));
      }),
      el("td", {}, f.a ? tag(f.a) : "", f.y ? el("small", {}, words(f.y)) : "")));
    return el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": t("Fields and witnesses") },
      el("table", {}, el("thead", {}, head), el("tbody", {}, ...rows)));
  };

  const zone = (prefix, z) => {
    const lines = z.t.map((runs) => el("div", {}, ...runs.map((r) => {
      const span = el("span", { title: r.x || words(r.e || "") }, r.t);
      if (r.x) {
        span.className = "wrong";
        span.dataset.check = "invalid";
      }
      return span;
    })));
    return [el("p", {}, t("machine readable zone") + " ", el("b", {}, z.l), " ", z.s ? tag(z.s) : tag("invalid")),
      el("div", { class: "zone", id: prefix + "zone", tabindex: "0", role: "group", "aria-label": t("machine readable zone") }, ...lines),
      z.x ? el("ul", { class: "wrongs" }, ...z.x.map((text) => el("li", {}, text))) : ""];
  };

  const body = (a, prefix) => {
    const b = el("div", { class: "body" });
    if (a.e) b.append(el("p", {}, a.e));
    if (a.f) b.append(el("ul", { class: "findings" }, ...a.f.map((f) => findingItem(prefix, f))));
    (a.d || []).forEach((d, i) => {
      const inner = prefix + i + "-";
      b.append(el("section", { class: "document" },
        el("h2", {}, d.t + " ", tag(d.r)),
        el("ul", { class: "checks", "aria-label": t("Checks") }, ...d.c.map((c) => el("li", {}, words(c.n) + " ", tag(c.s)))),
        d.f ? el("ul", { class: "findings" }, ...d.f.map((f) => findingItem(inner, f))) : "",
        ...(d.z || []).flatMap((z) => zone(inner, z)),
        d.w && d.w.length ? fieldTable(inner, d.w) : ""));
    });
    return settle(b);
  };

  const row = (a) => {
    const prefix = "a" + answers.indexOf(a) + "-";
    const n = findings(a).length;
    const details = el("details", { class: "answer" }, el("summary", {}, tag(a.r), el("span", { class: "name" }, a.n),
      el("span", { class: "vendor" }, a.v || ""), el("span", { class: "what" },
        (a.d || []).map((d) => d.t).join(", ") || a.e || "", n ? ": " + (n === 1 ? t("1 finding") : t("%d findings", n)) : "")));
    details.addEventListener("toggle", () => {
      if (details.open && details.childElementCount === 1) details.append(body(a, prefix));
    });
    return details;
  };

  // Filters.
  const get = (id) => document.getElementById(id);
  const list = get("list");
  const step = 200; // rows at a time
  const worst = ["fail", "review", "unreadable", "not_performed", "pass"];
  answers.sort((a, b) => worst.indexOf(a.r) - worst.indexOf(b.r)); // stable: the order of the inputs within a result
  const fill = (id, values) => get(id).append(...values.map((v) => el("option", { value: v }, words(v))));
  const counts = new Map(worst.map((r) => [r, 0]));
  for (const a of answers) counts.set(a.r, counts.get(a.r) + 1);
  get("counts").append(el("li", {}, el("b", {}, String(answers.length)), t("answers")),
    ...worst.filter((r) => counts.get(r)).map((r) => el("li", {}, el("b", {}, String(counts.get(r))), tag(r))));
  fill("result", worst.filter((r) => counts.get(r)));
  fill("severity", ["error", "warning", "info"]);
  fill("vendor", [...new Set(answers.map((a) => a.v).filter(Boolean))].sort());
  fill("rule", [...new Set(answers.flatMap((a) => findings(a).map((f) => f.r)))].sort());

  let matching = [];
  const show = (upTo) => {
    for (let i = list.childElementCount; i < Math.min(upTo, matching.length); i++) list.append(row(matching[i]));
    get("further").hidden = list.childElementCount >= matching.length;
  };
  const apply = () => {
    const [result, severity, vendor, rule] = ["result", "severity", "vendor", "rule"].map((id) => get(id).value);
    const search = get("search").value.trim().toLowerCase();
    matching = answers.filter((a) => (!result || a.r === result) && (!vendor || a.v === vendor) &&
      (!(severity || rule) || findings(a).some((f) => (!severity || f.s === severity) && (!rule || f.r === rule))) &&
      (!search || text(a).includes(search)));
    list.replaceChildren();
    show(step);
    get("shown").textContent = t("%d of %d answers", matching.length, answers.length);
    if (matching.length === 1) list.firstElementChild.open = true;
  };
  get("filter").addEventListener("input", apply);
  get("filter").addEventListener("submit", (e) => e.preventDefault());
  get("more").addEventListener("click", () => show(list.childElementCount + step));
  addEventListener("beforeprint", () => list.querySelectorAll("details").forEach((d) => { d.open = true; }));
  apply();
})();
