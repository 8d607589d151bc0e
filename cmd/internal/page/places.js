// Where the values of a JSON text stand. Positions are those of a JavaScript string; the
// text may be what vendors print or send: in a code fence, keys without quotes, form-encoded.

const space = /[\s,:]/;

/** behind is the position behind the string that begins at i. */
function behind(text, i) {
  for (let end = text.indexOf('"', i + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let back = end;
    while (text[back - 1] === "\\") back--;
    if ((end - back) % 2 === 0) return end + 1;
  }
  return text.length;
}

/** walk calls enter(key, start, depth) when a value begins, and leave(start, end, depth) when it ends. */
function walk(text, from, enter, leave) {
  if (from >= text.length) return from;
  const open = []; // of each container: where it begins, and the next index, or -1 in an object
  let i = from;
  const value = (key) => {
    const start = i;
    enter(key, start, open.length);
    const c = text[i];
    if (c === "{" || c === "[") {
      open.push({ start, next: c === "[" ? 0 : -1 });
      i++;
      return;
    }
    if (c === '"') i = behind(text, i);
    else do i++; while (i < text.length && !/[\s,:{}[\]"]/.test(text[i]));
    leave(start, i, open.length);
  };
  value("");
  while (open.length && i < text.length) {
    const c = text[i];
    const top = open.at(-1);
    if (space.test(c)) {
      i++;
    } else if (c === "}" || c === "]") {
      i++;
      open.pop();
      leave(top.start, i, open.length);
    } else if (top.next >= 0) {
      value(String(top.next++));
    } else { // a member
      const start = i;
      i = c === '"' ? behind(text, i) : text.indexOf(":", i);
      if (i < 0) return text.length;
      const key = c === '"' ? string(text, start).text : text.slice(start, i).trim();
      while (i < text.length && space.test(text[i])) i++;
      if (i < text.length && !/[}\]]/.test(text[i])) value(key);
    }
  }
  return i;
}

/** string decodes the string that begins at start: its text, and where each unit of it stands. */
export function string(text, start) {
  const end = behind(text, start) - 1;
  const raw = text.slice(start + 1, end);
  if (!raw.includes("\\")) return { text: raw, at: (i) => start + 1 + i };
  const starts = [];
  let decoded = "";
  for (let i = start + 1; i < end;) {
    const long = text[i] !== "\\" ? 1 : text[i + 1] === "u" ? 6 : 2;
    let c = text[i];
    if (long > 1) {
      try {
        c = JSON.parse(`"${text.slice(i, i + long)}"`);
      } catch { /* no escape of JSON: as it stands */ }
    }
    for (let k = 0; k < c.length; k++) starts.push(i);
    decoded += c;
    i += long;
  }
  starts.push(end);
  return { text: decoded, at: (i) => starts[Math.min(i, starts.length - 1)] };
}

/** beginning is where the first value of a text begins, or its length. */
function beginning(text, from = 0) {
  const at = text.slice(from).search(/[{["]/);
  return at < 0 ? text.length : from + at;
}

/** values are the ranges of the values in a text, one behind another, at most a number of them. */
export function values(text, most = Infinity) {
  const ranges = [];
  for (let i = beginning(text); i < text.length && ranges.length < most; i = beginning(text, i)) {
    const end = walk(text, i, () => {}, () => {});
    ranges.push([i, end]);
    i = end;
  }
  return ranges;
}

/** elements are the ranges of the elements of the list that a text is. */
export function elements(text, most = Infinity) {
  const ranges = [];
  walk(text, beginning(text), () => {}, (start, end, depth) => {
    if (depth === 1 && ranges.length < most) ranges.push([start, end]);
  });
  return ranges;
}

const unescaped = (token) => token.replaceAll("~1", "/").replaceAll("~0", "~");

/**
 * locate returns the ranges of what the pointers (RFC 6901) point at, by pointer. Behind #
 * is a pointer into the JSON that the string before it holds.
 */
export function locate(text, pointers) {
  const found = new Map();
  const tree = { children: new Map(), pointers: [] };
  for (const pointer of pointers) {
    let node = tree;
    for (const token of pointer.split("#", 1)[0].split("/").slice(1).map(unescaped)) {
      if (!node.children.has(token)) node.children.set(token, { children: new Map(), pointers: [] });
      node = node.children.get(token);
    }
    node.pointers.push(pointer);
  }
  if (form.test(text)) return pairs(text, tree);
  const path = []; // the nodes that lead here, undefined where nothing is wanted
  const starts = new Map();
  walk(text, beginning(text), (key, start, depth) => {
    path.length = depth;
    const node = depth === 0 ? tree : path[depth - 1]?.children.get(key);
    path.push(node);
    if (node?.pointers.length) starts.set(start, node);
  }, (start, end) => {
    const node = starts.get(start);
    if (!node) return;
    for (const pointer of node.pointers) {
      if (!found.has(pointer)) found.set(pointer, within(text, start, end, pointer)); // of members alike the first counts
    }
  });
  return found;
}

const form = /^\s*[\w.%+-]+=/;

/** pairs locates the values of a form, whole. */
function pairs(text, tree) {
  const found = new Map();
  for (const m of text.matchAll(/([^&=\s]+)=([^&\s]*)/g)) {
    let key = m[1].replaceAll("+", " ");
    try {
      key = decodeURIComponent(key);
    } catch { /* as it stands */ }
    const start = m.index + m[1].length + 1;
    for (const pointer of tree.children.get(key)?.pointers ?? []) found.set(pointer, found.get(pointer) ?? [start, start + m[2].length]);
  }
  return found;
}

function within(text, start, end, pointer) {
  const hash = pointer.indexOf("#");
  if (hash < 0 || text[start] !== '"') return [start, end];
  const inner = string(text, start);
  const range = locate(inner.text, [pointer.slice(hash + 1)]).get(pointer.slice(hash + 1));
  return range ? [inner.at(range[0]), inner.at(range[1])] : [start, end];
}

/** character is the range of one character of a line of a zone that stands in the value at a range. */
export function character(text, range, line, column) {
  const whole = text[range[0]] === '"' ? string(text, range[0]) : { text: text.slice(...range), at: (i) => range[0] + i };
  const from = whole.text.indexOf(line);
  if (!line || from < 0 || column < 1 || column > line.length) return range;
  return [whole.at(from + column - 1), whole.at(from + column)];
}

/** indented is the text with every value on a line of its own; its tokens stay as they are. */
export function indented(text) {
  const out = [];
  let depth = 0;
  let before = "";
  const line = () => out.push("\n" + "  ".repeat(depth));
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+|"/gs)) {
    const opened = before === "{" || before === "[";
    if (token === "}" || token === "]") {
      depth = Math.max(0, depth - 1);
      if (!opened) line();
    } else if (opened || before === "," || (depth === 0 && before)) {
      line();
    }
    out.push(token === ":" ? ": " : token);
    if (token === "{" || token === "[") depth++;
    before = token;
  }
  return out.join("") + "\n";
}
