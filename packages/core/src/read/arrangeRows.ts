import { type FileName, fileLayouts } from "../return/fileLayouts.ts";
import type { Table } from "../return/Return.ts";
import type { ConvertedRows } from "./convertRows.ts";
import { inOrder } from "./inOrder.ts";
import { leaveOutRepeats } from "./leaveOutRepeats.ts";
import type { Problem } from "./Problem.ts";
import { rowOrder } from "./rowOrder.ts";

/** Puts the rows of a file in order of child and date, without those that are there twice, which are reported. */
export function arrangeRows<F extends FileName>(
  rows: ConvertedRows & { readonly file: F },
  childAt: ReadonlyMap<string, number>,
  report: (problem: Problem) => void,
): Table<F> {
  const childOf = Int32Array.from(rows.childIds, (id) => childAt.get(id) ?? -1);
  const order = leaveOutRepeats(rows, rowOrder(rows, childOf), childOf, report);
  const child = inOrder(childOf, order, new Int32Array(order.length));
  const columns = Object.fromEntries(
    Object.keys(fileLayouts[rows.file]).map((column) => [column, rows.columns.get(column)?.inOrder(order)]),
  );
  return {
    rows: order.length,
    child,
    firstRow: firstRows(child, childAt.size),
    source: Uint16Array.from(order, (row) => rows.tables[row]?.source ?? 0),
    sourceRow: Int32Array.from(order, (row) => rows.lines[row] ?? 0),
    columns: columns as Table<F>["columns"],
  };
}

function firstRows(child: Int32Array, children: number): Int32Array {
  const firstRow = new Int32Array(children + 1);
  let row = 0;
  for (let c = 0; c <= children; c++) {
    firstRow[c] = row;
    while (row < child.length && child[row] === c) row++;
  }
  return firstRow;
}
