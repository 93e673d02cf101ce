import { type FileName, fileLayouts } from "../return/fileLayouts.ts";
import type { Table } from "../return/Return.ts";
import type { ConvertedRows } from "./convertRows.ts";
import { inOrder } from "./inOrder.ts";

/**
 * The table of a file of the return.
 *
 * @param order the rows that are kept, in order of child and date
 * @param childOf place of the child of each row in the list of all children
 */
export function arrangeRows<F extends FileName>(
  rows: ConvertedRows & { readonly file: F },
  order: Uint32Array,
  childOf: Int32Array,
  children: number,
): Table<F> {
  const child = inOrder(childOf, order);
  const columns = Object.fromEntries(
    Object.keys(fileLayouts[rows.file]).map((column) => [column, rows.columns.get(column)?.inOrder(order)]),
  );
  return {
    rows: order.length,
    child,
    firstRow: firstRows(child, children),
    source: inOrder(rows.source, order),
    sourceRow: inOrder(rows.line, order),
    own: Object.fromEntries([...rows.own].map(([name, column]) => [name, column.inOrder(order)])),
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
