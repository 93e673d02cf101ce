/**
 * What stands in a text where something that is no text was joined to it: the name that the language has for it.
 *
 * @example
 * unprintableWord("a rate of NaN%"); // => "NaN"
 */
export function unprintableWord(text: string): string | undefined {
  return /\[object \w+\]|\bNaN\b/.exec(text)?.[0];
}

interface Unprintable {
  /** where it stands, from the outside to the inside: names of properties and places in lists */
  readonly path: readonly (string | number)[];
  readonly value: string;
}

/**
 * What a page cannot print in a cell: anything but text, finite numbers, true and false, nothing, and lists and plain
 * objects of these. A property that is undefined or a function is as good as absent, except where it is the whole cell.
 *
 * @returns what it is and where in the cell, as half a sentence; undefined where the cell can be printed
 * @example
 * findUnprintable({ rows: [["Boys", Number.NaN]] }); // => "it holds NaN at rows[0][1]"
 */
export function findUnprintable(cell: unknown): string | undefined {
  if (cell === undefined || typeof cell === "function") return `it is ${nameOf(cell)}`;
  const found = unprintableIn(cell);
  if (found === undefined) return undefined;
  return found.path.length === 0 ? `it is ${found.value}` : `it holds ${found.value} at ${pathText(found.path)}`;
}

/** Such as `rows[3][1]`. */
function pathText(path: Unprintable["path"]): string {
  return path.map((part, at) => (typeof part === "number" ? `[${part}]` : at === 0 ? part : `.${part}`)).join("");
}

// cells hold a hundred thousand values, so that where each stands is put into words only if it cannot be printed
function unprintableIn(value: unknown): Unprintable | undefined {
  if (value === null || typeof value === "boolean") return undefined;
  if (typeof value === "string") {
    const word = unprintableWord(value);
    return word === undefined ? undefined : { path: [], value: `text that holds "${word}"` };
  }
  if (typeof value === "number") return Number.isFinite(value) ? undefined : { path: [], value: String(value) };
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries()) {
      const found = unprintableIn(each);
      if (found !== undefined) return { ...found, path: [at, ...found.path] };
    }
    return undefined;
  }
  if (typeof value !== "object" || !isPlain(value)) return { path: [], value: nameOf(value) };
  for (const [name, each] of Object.entries(value)) {
    if (each === undefined || typeof each === "function") continue;
    const found = unprintableIn(each);
    if (found !== undefined) return { ...found, path: [name, ...found.path] };
  }
  return undefined;
}

/** Whether an object is what JSON can hold, and no Map, Date or promise. */
function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function nameOf(value: unknown): string {
  if (typeof value === "object") return `a ${Object.prototype.toString.call(value).slice(8, -1)}`;
  return typeof value === "undefined" ? "undefined" : `a ${typeof value}`;
}
