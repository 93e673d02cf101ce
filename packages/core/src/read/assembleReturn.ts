import type { FileName } from "../return/fileLayouts.ts";
import type { Return, Table } from "../return/Return.ts";
import { arrangeRows } from "./arrangeRows.ts";
import type { ReportProblem } from "./collectProblems.ts";
import { convertTables } from "./convertTables.ts";
import { fileLosses } from "./fileLosses.ts";
import { keptRows } from "./keptRows.ts";
import type { RecognisedTable } from "./RecognisedTable.ts";
import { rowPlaces } from "./rowPlaces.ts";
import type { DatedReturn } from "./stitch/dateReturns.ts";
import { returnsOfRows } from "./stitch/returnsOfRows.ts";
import type { StitchingRules } from "./stitch/StitchingRules.ts";

/** A return, those it was stitched from, and how many rows of each of its sources were read and kept. */
export interface AssembledReturn {
  readonly return: Return;
  /** the latest last */
  readonly returns: readonly DatedReturn[];
  /** the place among them of the return that each source belongs to */
  readonly rankOf: readonly number[];
  readonly rowsRead: Uint32Array;
  readonly rowsKept: Uint32Array;
  /** cells of each of its sources that could not be read */
  readonly cellsUnread: Uint32Array;
}

/** Makes the return out of its tables of text: cells are converted, children listed, rows put in order. */
export function assembleReturn(
  tables: readonly RecognisedTable[],
  rules: StitchingRules,
  report: ReportProblem,
): AssembledReturn {
  const sources = tables.map(({ table }) => table.file);
  const rowsKept = new Uint32Array(sources.length);
  const count = (counts: Uint32Array) => (source: number) => {
    counts[source] = (counts[source] ?? 0) + 1;
  };
  const { files: converted, ids, areInOrder, rowsRead, cellsUnread } = convertTables(tables, report);
  const { children, childAt } = areInOrder ? { children: ids } : inOrderOfId(ids);
  const returns = returnsOfRows(
    tables,
    converted.filter(({ file }) => file === "Episodes"),
  );
  const kept = converted.map((rows) => {
    const numbers = rows.child.subarray(0, rows.rows);
    const childOf = childAt === undefined ? numbers : numbers.map((number) => childAt[number] ?? number);
    const once = keptRows(rows, childOf, returns, rules, rowPlaces(rows, sources, ids), report);
    const table = arrangeRows(rows, once.order, childOf, children.length);
    table.source.forEach(count(rowsKept));
    return { rows, once, table };
  });
  const byFile = Object.fromEntries(kept.map(({ rows, table }) => [rows.file, table])) as {
    readonly [F in FileName]: Table<F>;
  };
  const losses = Object.fromEntries(
    kept.map(({ rows, once, table }) => [rows.file, fileLosses(rows, once, table, byFile.Header)]),
  ) as Return["losses"];
  const sourceYears = returns.rankOf.map((rank) => returns.returns[rank]?.year);
  const sourceFiles = tables.map(({ layout }) => layout.as);
  return {
    return: { children, sources, sourceYears, sourceFiles, losses, ...byFile },
    ...returns,
    rowsRead,
    rowsKept,
    cellsUnread,
  };
}

/** The identifiers in order, and the place there of each. */
function inOrderOfId(ids: readonly string[]): { readonly children: readonly string[]; readonly childAt?: Int32Array } {
  const children = ids.toSorted();
  const placeOf = new Map(children.map((id, place) => [id, place]));
  return { children, childAt: Int32Array.from(ids, (id) => placeOf.get(id) ?? 0) };
}
