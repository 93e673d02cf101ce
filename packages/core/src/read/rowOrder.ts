import type { Day } from "../return/Day.ts";
import { noDay } from "../return/Day.ts";
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

const openLast = (day: Day): Day => (day === noDay ? 2 ** 31 : day);

/** The date columns by which the rows of a child stand in order: when a thing began, then when it ended. */
export function datesInOrder(rows: ConvertedRows): readonly Int32Array[] {
  return sortDates[rows.file].flatMap((column) => rows.days.get(column) ?? []);
}

/** The rows in order of child, of beginning and of end, what still goes on being last, and else as they were read. */
export function rowOrder(rows: ConvertedRows, child: Int32Array): Uint32Array {
  const [began = child, ended = child] = datesInOrder(rows);
  const compare = (a: number, b: number): number =>
    (child[a] ?? 0) - (child[b] ?? 0) ||
    (began[a] ?? 0) - (began[b] ?? 0) ||
    openLast(ended[a] ?? 0) - openLast(ended[b] ?? 0) ||
    a - b;
  return Uint32Array.from({ length: rows.childIds.length }, (_, row) => row).sort(compare);
}
