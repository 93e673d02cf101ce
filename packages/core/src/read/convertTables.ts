import { type FileName, fileLayouts } from "../return/fileLayouts.ts";
import { childNumbers } from "./childNumbers.ts";
import { collectProblems, type ProblemCollector, type ReportProblem } from "./collectProblems.ts";
import { type ConvertedRows, convertRows } from "./convertRows.ts";
import { columnOrders, type OrderOf, usualOrder } from "./date/columnOrders.ts";
import { type DateReaders, dateReaders } from "./date/dateReaders.ts";
import { gatherByFile } from "./gatherByFile.ts";
import { joinIdentifiers } from "./joinIdentifiers.ts";
import type { RecognisedTable } from "./RecognisedTable.ts";
import { returnsAmong } from "./stitch/returnsAmong.ts";

/** The tables of a return as columns. */
export interface ConvertedTables {
  readonly files: readonly ConvertedRows[];
  /** the identifiers of the children, by their numbers */
  readonly ids: readonly string[];
  /** true where these are known to be in order */
  readonly areInOrder: boolean;
  /** the rows that were read of each table, and the cells of them that could not be */
  readonly rowsRead: Uint32Array;
  readonly cellsUnread: Uint32Array;
}

interface Conversion extends ConvertedTables {
  readonly problems: ProblemCollector;
  readonly readers: DateReaders;
}

/**
 * Converts the cells of all tables, and reports what cannot be read. Dates are taken to be day first, as the return asks
 * for them; only where they show another order is everything converted once more, each column in its own order.
 */
export function convertTables(tables: readonly RecognisedTable[], report: ReportProblem): ConvertedTables {
  const usual = convertWith(tables, () => usualOrder);
  const orders = columnOrders(usual.readers.evidence(), returnsAmong(tables).returnOf);
  const { problems, files, ids, areInOrder, rowsRead, cellsUnread } =
    orders === undefined ? usual : convertWith(tables, orders);
  problems.passOn(report);
  const sources = tables.map(({ table }) => table.file);
  const joined = joinIdentifiers(files, ids, sources, report);
  if (joined.size === 0) return { files, ids, areInOrder, rowsRead, cellsUnread };
  return { files, ids: joinChildren(files, ids, joined), areInOrder: false, rowsRead, cellsUnread };
}

/** Gives rows the children that their identifiers were taken for, and all children new numbers, as some may be no more. */
function joinChildren(
  files: readonly ConvertedRows[],
  ids: readonly string[],
  joined: ReturnType<typeof joinIdentifiers>,
): readonly string[] {
  const numbers = new Map<number, number>();
  for (const { rows, child, source } of files) {
    for (let row = 0; row < rows; row++) {
      const written = child[row] ?? 0;
      const number = joined.get(source[row] ?? 0)?.get(written) ?? written;
      const known = numbers.get(number) ?? numbers.size;
      if (known === numbers.size) numbers.set(number, known);
      child[row] = known;
    }
  }
  return [...numbers.keys()].map((number) => ids[number] ?? "");
}

const faultsOfCells: ReadonlySet<string> = new Set(["bad-date", "bad-number", "unknown-code", "lost-digits"]);

function convertWith(tables: readonly RecognisedTable[], orders: OrderOf): Conversion {
  const problems = collectProblems();
  const readers = dateReaders(orders, (source) => tables[source]?.table.serials);
  const rowsRead = new Uint32Array(tables.length);
  const cellsUnread = new Uint32Array(tables.length);
  const children = childNumbers();
  const countRows = (source: number, rows: number): void => {
    rowsRead[source] = (rowsRead[source] ?? 0) + rows;
  };
  const files = (Object.keys(fileLayouts) as FileName[]).map((file) => {
    const ofFile = tables.flatMap((table, source) => (table.layout.as === file ? [{ ...table, source }] : []));
    const sourceOf = new Map(ofFile.map(({ table, source }) => [table.file, source]));
    const { report, finish } = gatherByFile((problem) => {
      const source = sourceOf.get(problem.file) ?? -1;
      const isCell = faultsOfCells.has(problem.code) && problem.column !== "CHILD";
      if (isCell) cellsUnread[source] = (cellsUnread[source] ?? 0) + 1;
      problems.report(problem);
    });
    const rows = convertRows(file, ofFile, readers, children, countRows, report);
    finish();
    return rows;
  });
  return { files, ids: children.ids, areInOrder: children.areInOrder(), rowsRead, cellsUnread, problems, readers };
}
