/** What prose was given in place of what it can print, in the words of an author. */
interface KnownKind {
  readonly what: string;
  /** how it is printed */
  readonly write: string;
  /** the properties by which it is known */
  readonly has: readonly string[];
}

const specification: KnownKind = {
  what: "a Vega-Lite specification",
  write: "make a chart of it in cells.ts, ownChart(specification, { title, description }), for <Chart of={…} />",
  has: [],
};

const kinds: readonly KnownKind[] = [
  { what: "a chart", write: "write <Chart of={…} />", has: ["title", "drawing"] },
  { what: "a table", write: "write <DataTable of={…} />", has: ["caption", "columns", "rows"] },
  { what: "the definition of a measure", write: "write <Definitions of={…} />", has: ["id", "definition", "source"] },
  { what: "a figure", write: "write <Value of={…} />", has: ["measure", "unit", "symbol"] },
  { what: "a change", write: "write <Change of={…} />", has: ["earlier", "joined", "left"] },
  { what: "a first page", write: "write <FirstPage of={…} />", has: ["messages", "questions"] },
  { what: "a model", write: "write <CaseloadModel of={…} /> or <PlacementModel of={…} />", has: ["page", "body"] },
  ...["mark", "layer", "facet", "hconcat", "vconcat", "concat", "repeat"].map((part) => ({
    ...specification,
    has: [part],
  })),
];

/**
 * What a value is to an author who put it where it cannot be printed, and what to write instead.
 *
 * @example
 * valueInWords({ mark: "bar" }).what; // => "a Vega-Lite specification"
 */
export function valueInWords(value: unknown): { readonly what: string; readonly advice: string } {
  if (value === null) return { what: "null", advice: "give it something" };
  if (value === undefined) {
    return { what: "undefined", advice: "mend the name that is misspelt, or give null where there may be nothing" };
  }
  if (typeof value === "number") return { what: `the number ${value}`, advice: adviceOnNumber(value) };
  if (typeof value === "string") return { what: `the text "${shortened(value)}"`, advice: "write it in braces, {…}" };
  if (typeof value === "function") return { what: "a function", advice: "call it, or print what it gives" };
  if (typeof value !== "object") return { what: `a ${typeof value}`, advice: "make text of it in cells.ts" };
  const [first] = Array.isArray(value) ? value : [value];
  const known = kinds.find(({ has }) => isObject(first) && has.every((name) => name in first));
  if (known === undefined) return { what: nameOf(value), advice: "make text of it in cells.ts" };
  const plural = Array.isArray(value) && value.length > 1;
  return { what: plural ? `a list, whose first is ${known.what}` : known.what, advice: known.write };
}

function adviceOnNumber(value: number): string {
  if (!Number.isFinite(value)) return "mend the arithmetic that comes to nothing";
  return Number.isInteger(value)
    ? "write it in braces, {…}"
    : "say how many decimals it has, as formatNumber(…, 1) does in cells.ts";
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function nameOf(value: object): string {
  if (Array.isArray(value)) return "a list";
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  return kind === "Object" ? `an object of ${Object.keys(value).slice(0, 3).join(", ") || "nothing"}` : `a ${kind}`;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
