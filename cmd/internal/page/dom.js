// Elements are made here, and what others wrote goes into text nodes alone.

/** el makes an element. Attributes that are false or null are left out; a function listens. */
export function el(name, attributes, ...children) {
  const [tag, ...classes] = name.split(".");
  const e = document.createElement(tag);
  if (classes.length) e.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === false || value == null) continue;
    if (typeof value === "function") e.addEventListener(key, value);
    else e.setAttribute(key, value === true ? "" : value);
  }
  e.append(...children.flat(Infinity).filter((c) => c !== false && c !== "" && c != null));
  return e;
}

let last = 0;

/** unique is an id that no other element has. */
export const unique = (prefix) => `${prefix}-${++last}`;

/** capital begins a text with a capital letter. */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** count is a number of things: 1 error, 2 errors. */
export const count = (n, thing) => `${n} ${thing}${n === 1 ? "" : "s"}`;

/**
 * further makes a list that is drawn in portions: a report of a hundred thousand rows does
 * not keep anybody waiting.
 */
export function further(into, items, make, step = 200) {
  const more = el("button.quiet.further", { type: "button", click: () => show() });
  let shown = 0;
  const show = () => {
    const end = Math.min(shown + step, items.length);
    into.append(...items.slice(shown, end).map(make));
    shown = end;
    more.hidden = shown === items.length;
    more.textContent = `Show more (${items.length - shown} left)`;
  };
  show();
  return items.length > step ? [into, more] : [into];
}

/** roving lets the arrow keys move the focus among elements of which one is a tab stop. */
export function roving(box, elements, focused = () => {}) {
  if (elements.length === 0) return;
  const set = (e) => {
    for (const other of elements) other.tabIndex = other === e ? 0 : -1;
  };
  set(elements[0]);
  box.addEventListener("focusin", (event) => {
    const e = elements.find((e) => e.contains(event.target));
    if (!e) return;
    set(e);
    focused(e);
  });
  box.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    const at = elements.findIndex((e) => e.contains(document.activeElement));
    if (!step || at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    elements[Math.max(0, Math.min(elements.length - 1, at + step))].focus();
  });
}
