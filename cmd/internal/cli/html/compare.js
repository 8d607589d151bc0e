"use strict";
(() => {
  const rows = JSON.parse(document.getElementById("rows").textContent);
  const get = (id) => document.getElementById(id);
  const el = (name, attributes, ...children) => {
    const e = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) e.setAttribute(key, value);
    e.append(...children.filter((c) => c !== "" && c != null));
    return e;
  };
  const fill = (id, values) => get(id).append(...[...new Set(values)].sort().map((v) => el("option", { value: v }, v)));
  fill("side", rows.map((r) => r.v));
  fill("field", rows.map((r) => r.f));
  fill("outcome", rows.map((r) => r.w));

  const body = get("list").tBodies[0];
  const row = (r) => el("tr", {},
    el("td", { class: "place" }, r.n, el("small", {}, r.v + (r.a ? " " + r.a : ""))),
    el("td", {}, r.f),
    el("td", {}, el("span", { class: "tag " + r.o }, r.w), r.y ? el("small", {}, r.y) : ""),
    el("td", {}, r.x), el("td", {}, r.t), el("td", {}, r.c || ""));
  const step = 200; // rows at a time
  let matching = [];
  const show = (upTo) => {
    for (let i = body.childElementCount; i < Math.min(upTo, matching.length); i++) body.append(row(matching[i]));
    get("further").hidden = body.childElementCount >= matching.length;
  };
  const apply = () => {
    const [side, field, outcome] = ["side", "field", "outcome"].map((id) => get(id).value);
    const search = get("search").value.trim().toLowerCase();
    matching = rows.filter((r) => (!side || r.v === side) && (!field || r.f === field) && (!outcome || r.w === outcome) &&
      (!search || JSON.stringify(r).toLowerCase().includes(search)));
    body.replaceChildren();
    show(step);
    get("shown").textContent = get("shown").dataset.text.replace("%d", matching.length).replace("%d", rows.length);
  };
  get("filter").addEventListener("input", apply);
  get("filter").addEventListener("submit", (e) => e.preventDefault());
  get("more").addEventListener("click", () => show(body.childElementCount + step));
  apply();
})();
