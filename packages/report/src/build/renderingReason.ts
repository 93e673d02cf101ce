import { stripVTControlCharacters } from "node:util";

/** Why prose cannot be rendered, and where in it. */
export interface ProseReason {
  readonly reason: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** What the renderer says, what that means to an author, and what to look for in the prose; `$1` is the name it gives. */
const meanings: readonly { readonly says: RegExp; readonly reason: string; readonly stands: string }[] = [
  {
    says: /it uses the cell "([^"]+)"/,
    reason: 'it uses the cell "$1", which cells.ts does not make',
    stands: String.raw`\bcells\s*(?:\?\.|\.|\[\s*["'\x60])\s*$1(?![\w$])`,
  },
  {
    says: /Expected component `([\w.]+)` to be defined/,
    reason: "there is no component <$1>; it is misspelt, or not imported",
    stands: String.raw`<$1(?![\w$.])`,
  },
  {
    says: /(?:resolve|find)[^'"]*['"]([^'"]+)['"]|Failed to load url (\S+)/,
    reason: 'it imports "$1", which is not there',
    stands: `["']$1["']`,
  },
  {
    says: /^(\w+) is not defined/,
    reason: "$1 is not defined; the cells are called props.cells",
    stands: String.raw`\{[^}]*(?<![\w$.])$1(?![\w$])`,
  },
  { says: /^it has no title/, reason: 'it has no title; begin it with front matter that holds "title:"', stands: "" },
];

/**
 * Why prose that was compiled cannot be rendered, in the words of an author, with the first line that the reason
 * is about.
 *
 * @param message what the renderer says
 * @param prose the source of the report
 * @example
 * renderingReason("Expected component `Chrat` to be defined", "# One\n\n<Chrat />\n"); // => {"reason":"there is no component <Chrat>; it is misspelt, or not imported","line":3}
 */
export function renderingReason(message: string, prose: string): ProseReason {
  const plain = stripVTControlCharacters(message);
  for (const { says, reason, stands } of meanings) {
    const match = says.exec(plain);
    if (match === null) continue;
    const name = match.slice(1).find((group) => group !== undefined) ?? "";
    const pattern = new RegExp(stands.replaceAll("$1", () => name.replace(/[^\w\s]/g, String.raw`\$&`)));
    const at = prose.split("\n").findIndex((line) => pattern.test(line));
    return { reason: reason.replaceAll("$1", () => name), ...(at !== -1 && { line: at + 1 }) };
  }
  return { reason: plain.split("\n")[0] ?? "" };
}
