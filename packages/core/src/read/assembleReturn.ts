import { type FileName, fileLayouts } from "../return/fileLayouts.ts";
import type { Return, Table } from "../return/Return.ts";
import { arrangeRows } from "./arrangeRows.ts";
import { type ConvertedRows, convertRows } from "./convertRows.ts";
import type { ReportRepeat } from "./leaveOutRepeats.ts";
import type { Problem } from "./Problem.ts";
import type { RecognisedTable } from "./RecognisedTable.ts";

/** A return, and how many rows of each of its sources were read and kept. */
export interface AssembledReturn {
  readonly return: Return;
  readonly rowsRead: Uint32Array;
  readonly rowsKept: Uint32Array;
}

/** Makes the return out of its tables of text: cells are converted, children listed, rows put in order. */
export function assembleReturn(
  tables: readonly RecognisedTable[],
  report: (problem: Problem) => void,
): AssembledReturn {
  const sources = tables.map(({ table }) => table.file);
  const rowsRead = new Uint32Array(sources.length);
  const rowsKept = new Uint32Array(sources.length);
  const count = (counts: Uint32Array) => (source: number) => {
    counts[source] = (counts[source] ?? 0) + 1;
  };
  const numbers = new Map<string, number>();
  const childNumber = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size;
    if (number === numbers.size) numbers.set(id, number);
    return number;
  };
  const converted = (Object.keys(fileLayouts) as FileName[]).map((file) => {
    const ofFile = tables.filter(({ layout }) => layout.as === file);
    return convertRows(file, ofFile, childNumber, count(rowsRead), report);
  });
  const ids = [...numbers.keys()];
  const children = ids.toSorted();
  const childAt = new Int32Array(children.length);
  for (const [place, id] of children.entries()) childAt[childNumber(id)] = place;
  const byFile = Object.fromEntries(
    converted.map((rows) => {
      const table = arrangeRows(rows, childAt, repeatReporter(rows, ids, sources, report));
      table.source.forEach(count(rowsKept));
      return [rows.file, table];
    }),
  ) as { readonly [F in FileName]: Table<F> };
  return { return: { children, sources, ...byFile }, rowsRead, rowsKept };
}

function repeatReporter(
  { file: name, source, line, child }: ConvertedRows,
  ids: readonly string[],
  sources: readonly string[],
  report: (problem: Problem) => void,
): ReportRepeat {
  const placeOf = (row: number): string => `${sources[source[row] ?? 0]} row ${line[row]}`;
  return (row, earlier, fault) => {
    const about = { file: sources[source[row] ?? 0] ?? "", row: line[row] ?? 0, child: ids[child[row] ?? 0] ?? "" };
    if (fault === "same values") {
      const message = `${placeOf(row)} says the same as ${placeOf(earlier)}, so it was left out.`;
      report({ code: "repeated-row", severity: "query", ...about, message });
    } else {
      const message = `${placeOf(row)} is a second ${name} row for the child of ${placeOf(earlier)}, with other values, so it was left out; keep the one that is right.`;
      report({ code: "second-row", severity: "error", ...about, message });
    }
  };
}
