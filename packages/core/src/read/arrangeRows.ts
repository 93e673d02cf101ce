import { type FileName, fileLayouts } from "../return/fileLayouts.ts";
import type { Table } from "../return/Return.ts";
import type { ConvertedRows } from "./convertRows.ts";
import { inOrder } from "./inOrder.ts";
import { leaveOutRepeats, type ReportRepeat } from "./leaveOutRepeats.ts";
import { rowOrder } from "./rowOrder.ts";

/**
 * Puts the rows of a file in order of child and date, without those that are there twice.
 *
 * @param childAt place of each child, by its number, in the list of all children
 */
export function arrangeRows<F extends FileName>(
  rows: ConvertedRows & { readonly file: F },
  childAt: Int32Array,
  report: ReportRepeat,
): Table<F> {
  const children = rows.child.subarray(0, rows.rows).map((number) => childAt[number] ?? 0);
  const order = leaveOutRepeats(rows, rowOrder(rows, children), children, report);
  const child = inOrder(children, order, new Int32Array(order.length));
  const columns = Object.fromEntries(
    Object.keys(fileLayouts[rows.file]).map((column) => [column, rows.columns.get(column)?.inOrder(order)]),
  );
  return {
    rows: order.length,
    child,
    firstRow: firstRows(child, childAt.length),
    source: inOrder(rows.source, order, new Uint16Array(order.length)),
    sourceRow: inOrder(rows.line, order, new Int32Array(order.length)),
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
