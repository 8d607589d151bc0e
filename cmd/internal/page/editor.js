// The text box, with what was found in its text marked behind it.
const longest = 300_000; // characters that are drawn a second time behind the text

export class Editor {
  #box;
  #behind;
  #marks = [];

  constructor(box, behind) {
    this.#box = box;
    this.#behind = behind;
    box.addEventListener("scroll", () => this.#follow());
    box.addEventListener("input", () => this.mark([]));
    new ResizeObserver(() => this.#follow()).observe(box);
  }

  get text() { return this.#box.value; }

  set text(text) {
    this.#box.value = text;
    this.mark([]);
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
    this.#draw(this.text.length <= longest ? this.#marks : []);
  }

  /** show selects a range, scrolls to it, and gives the text box the focus. */
  show(range) {
    this.#draw(this.text.length <= longest ? this.#marks : [], range);
    this.#box.focus({ preventScroll: true });
    this.#box.setSelectionRange(...range);
    const here = this.#behind.querySelector(".here");
    if (here) {
      const top = here.offsetTop - this.#box.clientHeight / 3;
      this.#box.scrollTop = Math.max(0, top);
    } else { // a long text: by its share of the lines
      const share = lines(this.text, range[0]) / Math.max(1, lines(this.text, this.text.length));
      this.#box.scrollTop = share * this.#box.scrollHeight - this.#box.clientHeight / 3;
    }
    this.#follow();
    this.#box.scrollIntoView({ block: "nearest" });
  }

  #draw(marks, here) {
    if (marks.length === 0 && !here || here && this.text.length > longest) {
      this.#behind.replaceChildren();
      return;
    }
    const cuts = [...new Set([0, this.text.length, ...marks.flatMap((m) => m.range), ...(here ?? [])])].sort((a, b) => a - b);
    const nodes = [];
    let next = 0;
    for (let i = 0; i + 1 < cuts.length; i++) {
      const [from, to] = [cuts[i], cuts[i + 1]];
      while (next < marks.length && marks[next].range[1] <= from) next++;
      const kind = next < marks.length && marks[next].range[0] <= from ? marks[next].kind : "";
      const chosen = here && here[0] <= from && to <= here[1];
      const piece = this.text.slice(from, to);
      if (!kind && !chosen) {
        nodes.push(piece);
        continue;
      }
      const mark = document.createElement("mark");
      mark.className = [kind, chosen && "here"].filter(Boolean).join(" ");
      mark.textContent = piece;
      nodes.push(mark);
    }
    this.#behind.replaceChildren(...nodes, "\n");
    this.#follow();
  }

  #follow() {
    this.#behind.style.width = `${this.#box.clientWidth}px`; // without the scroll bar
    this.#behind.scrollTop = this.#box.scrollTop;
    this.#behind.scrollLeft = this.#box.scrollLeft;
  }
}

function lines(text, end) {
  let n = 0;
  for (let i = text.indexOf("\n"); i >= 0 && i < end; i = text.indexOf("\n", i + 1)) n++;
  return n;
}
