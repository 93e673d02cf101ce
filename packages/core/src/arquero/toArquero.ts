import { type ColumnTable, table } from "arquero";
import { codeLabels } from "../return/codeLabels.ts";
import { type CodeSet, codeSets } from "../return/codeSets.ts";
import { type ColumnKind, type FileName, fileLayouts } from "../return/fileLayouts.ts";
import type { Return } from "../return/Return.ts";
import { rowsOf } from "../return/rowsOf.ts";

/**
 * A file of the return as a table of arquero: `CHILD`, which stays text, the file's columns, and those of the council's
 * own. Dates are ISO text, and null where they are blank, as is every blank cell. It names children.
 *
 * @param options.labels true for a column of what each code means beside every column of codes: `PLACE_label`
 * @example
 * toArquero(care, "Episodes", { labels: true }).filter((d) => d.DEC === null).numRows(); // => 321
 */
export function toArquero(
  care: Return,
  file: FileName,
  { labels = false }: { readonly labels?: boolean } = {},
): ColumnTable {
  const rows: readonly Readonly<Record<string, string | number | null>>[] = rowsOf(care, file);
  const kinds: readonly [string, ColumnKind][] = Object.entries(fileLayouts[file]);
  const cells = (name: string) => rows.map((row) => row[name] ?? null);
  const columns: [string, readonly (string | number | null)[]][] = [["CHILD", cells("CHILD")]];
  for (const [name, kind] of kinds) {
    columns.push([name, cells(name)]);
    if (labels && isCodeSet(kind)) columns.push([`${name}_label`, cells(name).map((code) => labelOf(kind, code))]);
  }
  for (const name of Object.keys(care[file].own)) columns.push([name, cells(name)]);
  return table(columns.map(([name, values]) => [name, [...values]]));
}

function isCodeSet(kind: ColumnKind): kind is CodeSet {
  return Object.hasOwn(codeSets, kind);
}

/** What a code means; the code itself where the return does not know it. */
function labelOf(set: CodeSet, code: string | number | null): string | null {
  if (code === null) return null;
  const labels: Readonly<Partial<Record<string, string>>> = codeLabels[set];
  return labels[code] ?? String(code);
}
