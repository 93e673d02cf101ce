import { type DayColumn, noDay } from "../return/Day.ts";
import type { FileName } from "../return/fileLayouts.ts";
import type { ConvertedRows } from "./convertRows.ts";

const sortDates: { readonly [F in FileName]: readonly string[] } = {
  Header: [],
  Episodes: ["DECOM", "DEC"],
  Reviews: ["REVIEW"],
  UASC: [],
  OC2: [],
  OC3: [],
  AD1: ["DATE_MATCH"],
  PlacedAdoption: ["DATE_PLACED", "DATE_PLACED_CEASED"],
  PrevPerm: [],
  Missing: ["MIS_START", "MIS_END"],
  SWEpisodes: ["SW_DECOM", "SW_DEC"],
  DoLo: ["DOLO_START", "DOLO_END"],
};

/** A day number such that what still goes on comes last: the one number that no `Int32Array` of days can hold. */
const openLast = (day: number): number => (day === noDay ? 2 ** 31 : day);

/** The date columns by which the rows of a child stand in order: when a thing began, then when it ended. */
export function datesInOrder({ file, days }: ConvertedRows): readonly DayColumn[] {
  return sortDates[file].flatMap((column) => days.get(column) ?? []);
}

/**
 * The rows in order of child, of beginning and of end, what still goes on being last, then of the returns they are
 * of, and else as they were read.
 *
 * @param rankOf the rank of the return that a row is of
 * @param among the rows to put in order, all of them by default
 */
export function rowOrder(
  rows: ConvertedRows,
  child: Int32Array,
  rankOf: (row: number) => number,
  among: Uint32Array = allRows(rows.rows),
): Uint32Array {
  const [began = child, ended = child] = datesInOrder(rows);
  const compare = (a: number, b: number): number =>
    (child[a] ?? 0) - (child[b] ?? 0) ||
    (began[a] ?? 0) - (began[b] ?? 0) ||
    openLast(ended[a] ?? 0) - openLast(ended[b] ?? 0) ||
    rankOf(a) - rankOf(b) ||
    a - b;
  const isInOrder = among.every((row, at) => at === 0 || compare(among[at - 1] ?? 0, row) < 0);
  return isInOrder ? among : among.toSorted(compare);
}

function allRows(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}
