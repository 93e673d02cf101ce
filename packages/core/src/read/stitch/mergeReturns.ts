import type { FileName } from "../../return/fileLayouts.ts";
import type { ConvertedRows } from "../convertRows.ts";
import { compareRows, type RowDifference } from "./compareRows.ts";

/** The columns by which rows of several returns are known to be of the same thing; "year" where a row is of one return's year only. */
const keys: { readonly [F in FileName]: readonly string[] | "year" } = {
  Header: [],
  Episodes: ["DECOM"],
  Reviews: ["REVIEW"],
  UASC: [],
  OC2: "year",
  OC3: "year",
  AD1: [],
  PlacedAdoption: ["DATE_PLACED"],
  PrevPerm: "year",
  Missing: ["MIS_START", "MISSING"],
  SWEpisodes: ["SW_DECOM"],
  DoLo: ["DOLO_START"],
};

/** The rows that are kept of several returns. */
export interface MergedRows {
  readonly order: Uint32Array;
  /** the ranks of the returns that have what a kept row is of, the row's own being the last */
  readonly givenBy: (row: number) => readonly number[];
}

/** Told of a row that is left out, and of the row of a later return that stands for it. */
export type ReportMerge = (row: number, kept: number, difference: RowDifference) => void;

/**
 * Keeps once what several returns say of the same thing, as the latest of them has it. Of the files that describe a
 * year, which are OC2, OC3 and PrevPerm, the rows of every year are kept.
 *
 * @param order the rows in order of child
 * @param rankOf the rank of the return that a row is of
 * @param yearOf the reporting year of a return of a rank
 */
export function mergeReturns(
  rows: ConvertedRows,
  order: Uint32Array,
  children: Int32Array,
  rankOf: (row: number) => number,
  yearOf: (rank: number) => number | undefined,
  report: ReportMerge,
): MergedRows {
  const key = keys[rows.file];
  const keyOf = (row: number): string => {
    if (key === "year") return String(yearOf(rankOf(row)));
    const cells = key.map((column) => rows.columns.get(column)?.textAt(row) ?? "");
    const whole = cells[0] === "" ? [...rows.columns.values()].map((column) => column.textAt(row)) : cells;
    return whole.join("\n");
  };
  const kept: number[] = [];
  const others = new Map<number, Set<number>>();
  for (let from = 0, to = 0; from < order.length; from = to) {
    const child = children[order[from] ?? 0];
    while (to < order.length && children[order[to] ?? 0] === child) to++;
    const ofChild = order.subarray(from, to);
    const latest = new Map<string, number>();
    for (const row of ofChild) {
      const known = latest.get(keyOf(row));
      if (known === undefined || rankOf(row) > rankOf(known)) latest.set(keyOf(row), row);
    }
    for (const row of ofChild) {
      const standsFor = latest.get(keyOf(row)) ?? row;
      if (rankOf(standsFor) === rankOf(row)) kept.push(row);
      else {
        report(row, standsFor, compareRows(rows, row, standsFor));
        others.set(standsFor, (others.get(standsFor) ?? new Set()).add(rankOf(row)));
      }
    }
  }
  return { order: Uint32Array.from(kept), givenBy: (row) => [...(others.get(row) ?? []), rankOf(row)] };
}
