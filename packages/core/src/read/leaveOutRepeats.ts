import type { FileName } from "../return/fileLayouts.ts";
import type { ConvertedRows } from "./convertRows.ts";
import { datesInOrder } from "./rowOrder.ts";

/** The files that have one row for a child, by the guide to the return. */
const oneRowPerChild: ReadonlySet<FileName> = new Set(["Header", "UASC", "OC2", "OC3", "AD1", "PrevPerm"]);

/** Says what is wrong with a row that is left out because of an earlier one. */
export type ReportRepeat = (row: number, earlier: number, fault: "same values" | "other values") => void;

/** Rows without those that repeat others, and how many of these contradict the one that was kept. */
export interface RowsOnce {
  readonly order: Uint32Array;
  readonly contradicting: number;
}

/**
 * Leaves out, and reports, rows that say again what an earlier row says, and in a file that has one row for a child
 * every row of the child after the first.
 *
 * @param order the rows in order of child and date
 * @param rankOf the rank of the return that a row is of: only rows of one return repeat one another
 */
export function leaveOutRepeats(
  rows: ConvertedRows,
  order: Uint32Array,
  child: Int32Array,
  rankOf: (row: number) => number,
  report: ReportRepeat,
): RowsOnce {
  const single = oneRowPerChild.has(rows.file);
  const [began = child, ended = child] = single ? [] : datesInOrder(rows);
  const columns = [...rows.columns.values()];
  const together = (a: number, b: number): boolean =>
    child[a] === child[b] && began[a] === began[b] && ended[a] === ended[b] && rankOf(a) === rankOf(b);
  const hasNeighbours = order.some((row, at) => at > 0 && together(order[at - 1] ?? 0, row));
  if (!hasNeighbours) return { order, contradicting: 0 };
  const textOf = (row: number): string => columns.map((column) => column.textAt(row)).join("\n");
  const kept = new Uint32Array(order.length);
  let count = 0;
  let contradicting = 0;
  for (let from = 0; from < order.length; ) {
    const first = order[from] ?? 0;
    kept[count++] = first;
    let to = from + 1;
    while (to < order.length && together(first, order[to] ?? 0)) to++;
    const seen = new Map(to - from > 1 ? [[textOf(first), first]] : []);
    for (const row of order.subarray(from + 1, to)) {
      const text = textOf(row);
      const earlier = seen.get(text);
      if (earlier !== undefined) report(row, earlier, "same values");
      else if (single) {
        contradicting++;
        report(row, first, "other values");
      } else {
        seen.set(text, row);
        kept[count++] = row;
      }
    }
    from = to;
  }
  return { order: kept.slice(0, count), contradicting };
}
