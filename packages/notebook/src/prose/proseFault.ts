import type { Notebook } from "../cells/Notebook.ts";
import { type ProsePlace, placeOf } from "./ProseNode.ts";
import { plainMdxReason } from "./plainMdxReason.ts";

/**
 * The one sentence on what is wrong with the prose of a notebook: it names the notebook, the file and, where it is known, the place.
 *
 * @example
 * const misspelt = compileProse("---\ntitle: Homes\n---\n\n{childrn}\n").then(({ blocks }) => blocks({ children: 315 }));
 * misspelt.catch((error) => proseFault({ name: "homes" }, error)); // => "The notebook \"homes\" cannot be built: report.mdx line 5, column 2: it uses the cell \"childrn\", which cells.ts does not make."
 */
export function proseFault({ name }: Pick<Notebook, "name">, error: unknown): string {
  const { line, column } = placeIn(error);
  const where = `${line === undefined ? "" : ` line ${line}`}${column === undefined ? "" : `, column ${column}`}`;
  const said = messageOf(error);
  const reason = plainMdxReason(said.split("\n")[0] ?? "").replace(/\.$/, "");
  return `The notebook "${name}" cannot be built: report.mdx${where}: ${reason}.`;
}

/** What the compiler says; of an expression, why the language does not let it be. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  const [, what] = /^Could not parse (expression|import)/.exec(message) ?? [];
  if (what === undefined || !(cause instanceof Error)) return message;
  return `Could not parse ${what}: ${cause.message.replace(/ \(\d+:\d+\)$/, "")}`;
}

/** Where the compiler stopped, or what was run. */
function placeIn(error: unknown): ProsePlace {
  const own = placeOf(error);
  if (own.line !== undefined || typeof error !== "object" || error === null) return own;
  // a tag that is not closed is found at the end of what holds it, and is named with its own place
  const [, tagLine, tagColumn] =
    error instanceof Error ? (/closing tag for `.*?` \((\d+):(\d+)/.exec(error.message) ?? []) : [];
  if (tagLine !== undefined) return { line: Number(tagLine), column: Number(tagColumn) };
  const { line, column }: ProsePlace = error;
  return typeof line === "number" ? { line, column } : {};
}
