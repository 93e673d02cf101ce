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
  /** where it stands in the cell, as `rows[3][1]`; blank for the cell itself */
  readonly path: string;
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
  const found = unprintableIn(cell, "");
  if (found === undefined) return undefined;
  return found.path === "" ? `it is ${found.value}` : `it holds ${found.value} at ${found.path}`;
}

function unprintableIn(value: unknown, path: string): Unprintable | undefined {
  if (value === null || typeof value === "boolean") return undefined;
  if (typeof value === "string") {
    const word = unprintableWord(value);
    return word === undefined ? undefined : { path, value: `text that holds "${word}"` };
  }
  if (typeof value === "number") return Number.isFinite(value) ? undefined : { path, value: String(value) };
  if (Array.isArray(value)) {
    return first(value.map((each, at) => [each, `${path}[${at}]`] as const));
  }
  if (typeof value !== "object" || !isPlain(value)) return { path, value: nameOf(value) };
  return first(
    Object.entries(value)
      .filter(([, each]) => each !== undefined && typeof each !== "function")
      .map(([name, each]) => [each, path === "" ? name : `${path}.${name}`] as const),
  );
}

function first(parts: readonly (readonly [unknown, string])[]): Unprintable | undefined {
  for (const [part, path] of parts) {
    const found = unprintableIn(part, path);
    if (found !== undefined) return found;
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
