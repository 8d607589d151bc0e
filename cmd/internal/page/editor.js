// The text box, with what was found in its text marked behind it. Of a long text it shows a
// part at a time: a browser takes minutes to lay out a million lines in a text box.
const part = 100_000; // characters

export class Editor {
  #box;
  #behind;
  #note;
  #marks = [];
  #whole = null; // a text that is longer than the part shown
  #from = 0; // of the part shown

  constructor(box, behind, note) {
    this.#box = box;
    this.#behind = behind;
    this.#note = note;
    box.addEventListener("scroll", () => this.#follow());
    box.addEventListener("beforeinput", (e) => { // of a part nothing is changed, all of it is
      if (this.#whole && (box.selectionStart > 0 || box.selectionEnd < box.value.length)) e.preventDefault();
    });
    box.addEventListener("input", () => {
      this.#whole = null;
      this.#from = 0;
      if (box.value.length > 2 * part) this.text = box.value; // before it is laid out
      this.#tell();
      this.mark([]);
    });
    new ResizeObserver(() => this.#follow()).observe(box);
  }

  get text() { return this.#whole ?? this.#box.value; }

  set text(text) {
    this.#whole = text.length > 2 * part ? text : null;
    this.#from = 0;
    this.#marks = [];
    this.#box.value = this.#whole ? text.slice(0, part) : text;
    this.#tell();
    this.#draw();
    this.#box.scrollTop = 0;
  }

  /** mark marks ranges: {range, kind}, of which the first wins where two overlap. */
  mark(marks) {
    const sorted = [...marks].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
    this.#marks = [];
    let end = 0;
    for (const m of sorted) {
      if (m.range[0] < end) continue;
      this.#marks.push(m);
      end = m.range[1];
    }
    this.#draw();
  }

  /** show selects a range, scrolls to it, and gives the text box the focus. */
  show(range) {
    if (this.#whole && (range[0] < this.#from || range[1] > this.#from + part)) {
      const line = this.#whole.lastIndexOf("\n", Math.max(0, range[0] - part / 4)) + 1;
      this.#from = Math.max(line, range[0] - part / 2, 0);
      this.#box.value = this.#whole.slice(this.#from, this.#from + part);
      this.#tell();
    }
    this.#draw(range);
    this.#box.focus({ preventScroll: true });
    this.#box.setSelectionRange(range[0] - this.#from, range[1] - this.#from);
    const here = this.#behind.querySelector(".here");
    if (here) this.#box.scrollTop = Math.max(0, here.offsetTop - this.#box.clientHeight / 3);
    this.#follow();
    this.#box.scrollIntoView({ block: "nearest" });
  }

  #tell() {
    const n = (x) => x.toLocaleString("en");
    const end = Math.min(this.#from + part, this.text.length);
    this.#note.textContent = this.#whole ? `Characters ${n(this.#from + 1)} to ${n(end)} of ${n(this.text.length)}. All of them are checked.` : "";
  }

  #draw(here) {
    const shown = this.#box.value;
    const inside = (range) => range.map((i) => Math.max(0, Math.min(shown.length, i - this.#from)));
    const marks = this.#marks.map((m) => ({ kind: m.kind, range: inside(m.range) })).filter((m) => m.range[0] < m.range[1]);
    const chosen = here && inside(here);
    if (marks.length === 0 && !chosen) {
      this.#behind.replaceChildren();
      return;
    }
    const cuts = [...new Set([0, shown.length, ...marks.flatMap((m) => m.range), ...(chosen ?? [])])].sort((a, b) => a - b);
    const nodes = [];
    let next = 0;
    for (let i = 0; i + 1 < cuts.length; i++) {
      const [from, to] = [cuts[i], cuts[i + 1]];
      while (next < marks.length && marks[next].range[1] <= from) next++;
      const kind = next < marks.length && marks[next].range[0] <= from ? marks[next].kind : "";
      const isHere = chosen && chosen[0] <= from && to <= chosen[1];
      let piece = shown.slice(from, to);
      if (kind || isHere) {
        const mark = document.createElement("mark");
        mark.className = [kind, isHere && "here"].filter(Boolean).join(" ");
        mark.textContent = piece;
        piece = mark;
      }
      nodes.push(piece);
    }
    this.#behind.replaceChildren(...nodes, "\n");
    this.#follow();
  }

  #follow() {
    this.#behind.style.width = `${this.#box.clientWidth + 2}px`; // without the scroll bar, with the borders
    this.#behind.scrollTop = this.#box.scrollTop;
    this.#behind.scrollLeft = this.#box.scrollLeft;
  }
}
