import type { Notebook } from "../notebook/Notebook.ts";
import { type ProsePlace, placeOf } from "./ProseNode.ts";
import { plainMdxReason } from "./plainMdxReason.ts";

/** The one sentence on what is wrong with the prose of a notebook: it names the notebook, the file and, where it is known, the place. */
export function proseFault({ name }: Notebook, error: unknown): string {
  const { line, column } = placeIn(error);
  const where = `${line === undefined ? "" : ` line ${line}`}${column === undefined ? "" : `, column ${column}`}`;
  const said = error instanceof Error ? error.message : String(error);
  const reason = plainMdxReason(said.split("\n")[0] ?? "").replace(/\.$/, "");
  return `The notebook "${name}" cannot be built: report.mdx${where}: ${reason}.`;
}

/** Where the compiler stopped, or what was run. */
function placeIn(error: unknown): ProsePlace {
  const own = placeOf(error);
  if (own.line !== undefined || typeof error !== "object" || error === null) return own;
  const { line, column }: ProsePlace = error;
  return typeof line === "number" ? { line, column } : {};
}
