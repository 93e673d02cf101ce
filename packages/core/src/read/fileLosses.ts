import type { ColumnLosses, FileLosses } from "../return/FileLosses.ts";
import type { FileName } from "../return/fileLayouts.ts";
import type { Table } from "../return/Return.ts";
import type { ConvertedRows } from "./convertRows.ts";
import type { RowsOnce } from "./leaveOutRepeats.ts";

/**
 * What of a file of the return was lost. Of several returns those cells count that are kept when one history is made of
 * them: what a later return has put right is not lost.
 *
 * @param header the table of the Header, by which the other files' children are known
 */
export function fileLosses<F extends FileName>(
  { file, leftOut, leftOutFor, columns, gaps }: ConvertedRows & { readonly file: F },
  { order, contradicting }: RowsOnce,
  { child }: Table<F>,
  header: Table<"Header">,
): FileLosses<F> {
  const ofColumns = [...columns].map(([column, builder]): [string, ColumnLosses] => {
    const { absentIn = [], blankIn = [] } = gaps.get(column) ?? {};
    return [column, { absentIn, blankIn, unread: builder.unreadAmong(order) }];
  });
  return {
    leftOut: leftOut + contradicting,
    leftOutFor: [...leftOutFor],
    withoutHeader: file === "Header" ? 0 : rowsWithoutHeader(child, header),
    columns: Object.fromEntries(ofColumns) as FileLosses<F>["columns"],
  };
}

function rowsWithoutHeader(child: Int32Array, { firstRow }: Table<"Header">): number {
  return child.reduce((count, index) => count + Number(firstRow[index] === firstRow[index + 1]), 0);
}
