import type { FileName } from "../return/fileLayouts.ts";
import type { ConvertedRows } from "./convertRows.ts";
import type { Problem } from "./Problem.ts";
import { columnsOf } from "./recogniseFile.ts";
import { datesInOrder } from "./rowOrder.ts";

/** The files that have one row for a child, by the guide to the return. */
const oneRowPerChild: ReadonlySet<FileName> = new Set(["Header", "UASC", "OC2", "OC3", "AD1", "PrevPerm"]);

/**
 * Leaves out, and reports, rows that say again what another row says, and in a file that has one row for a child
 * every row of the child after the first.
 *
 * @param sorted rows in order of child and date
 */
export function leaveOutRepeats(
  rows: ConvertedRows,
  sorted: Uint32Array,
  child: Int32Array,
  report: (problem: Problem) => void,
): Uint32Array {
  const single = oneRowPerChild.has(rows.file);
  const dates = datesInOrder(rows);
  const columns = columnsOf(rows.file);
  const together = (a: number, b: number): boolean =>
    child[a] === child[b] && (single || dates.every((days) => days[a] === days[b]));
  const textOf = (row: number): string => {
    const columnAt = rows.tables[row]?.layout.columnAt;
    return columns.map((column) => rows.cells[row]?.[columnAt?.get(column) ?? -1]?.trim() ?? "").join("\u001f");
  };
  const kept: number[] = [];
  for (let from = 0; from < sorted.length; ) {
    const first = sorted[from] ?? 0;
    kept.push(first);
    let to = from + 1;
    while (to < sorted.length && together(first, sorted[to] ?? 0)) to++;
    const seen = new Map(to - from > 1 ? [[textOf(first), first] as const] : []);
    for (const row of sorted.subarray(from + 1, to)) {
      const text = textOf(row);
      const same = seen.get(text);
      if (same !== undefined) report(repeatedRow(rows, row, same));
      else if (single) report(secondRow(rows, row, first));
      else {
        seen.set(text, row);
        kept.push(row);
      }
    }
    from = to;
  }
  return Uint32Array.from(kept);
}

const placeOf = (rows: ConvertedRows, row: number): string => `${rows.tables[row]?.table.file} row ${rows.lines[row]}`;

const aboutRow = (rows: ConvertedRows, row: number): Pick<Problem, "file" | "row" | "child"> => ({
  file: rows.tables[row]?.table.file ?? "",
  row: rows.lines[row] ?? 0,
  child: rows.childIds[row] ?? "",
});

function repeatedRow(rows: ConvertedRows, row: number, first: number): Problem {
  const message = `${placeOf(rows, row)} is the same as ${placeOf(rows, first)}, so it was left out.`;
  return { code: "repeated-row", severity: "query", ...aboutRow(rows, row), message };
}

function secondRow(rows: ConvertedRows, row: number, first: number): Problem {
  const message = `${placeOf(rows, row)} is a second ${rows.file} row of the child in ${placeOf(rows, first)}, with other values, so it was left out; keep the one that is right.`;
  return { code: "second-row", severity: "error", ...aboutRow(rows, row), message };
}
