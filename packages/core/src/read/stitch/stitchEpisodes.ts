import { type Day, noDay } from "../../return/Day.ts";
import { isoFromDay } from "../../return/isoDate.ts";
import type { ConvertedRows } from "../convertRows.ts";
import type { ReturnedEpisode, StitchingDecision } from "./ReturnedEpisode.ts";
import type { ReturnYears } from "./returnYears.ts";
import type { StitchingRules } from "./StitchingRules.ts";
import { stitchChild } from "./stitchChild.ts";

const columnsOfPlacement = ["RNE", "LS", "PLACE", "PLACE_PROVIDER", "PL_POST", "URN"];

/**
 * Makes one history of each child's episodes in several returns: writes the days and reasons of those that it ends
 * into the columns, and gives the rows that are kept.
 *
 * @param order the rows in order of child, of which no two of different returns begin on one day
 * @param rankOf the rank of the return that a row is of
 * @param givenBy the ranks of all returns that have an episode of a row's child and first day
 */
export function stitchEpisodes(
  rows: ConvertedRows,
  order: Uint32Array,
  children: Int32Array,
  rankOf: (row: number) => number,
  givenBy: (row: number) => readonly number[],
  years: ReturnYears,
  rules: StitchingRules,
  report: (decision: StitchingDecision) => void,
): Uint32Array {
  const dayIn = (column: string, row: number): Day => rows.days.get(column)?.[row] ?? noDay;
  const textIn = (column: string, row: number): string => rows.columns.get(column)?.textAt(row) ?? "";
  const kept: number[] = [];
  for (let from = 0, to = 0; from < order.length; from = to) {
    const child = children[order[from] ?? 0];
    while (to < order.length && children[order[to] ?? 0] === child) to++;
    const given = Array.from(order.subarray(from, to), (row): ReturnedEpisode => {
      return {
        row,
        rank: rankOf(row),
        givenBy: givenBy(row),
        decom: dayIn("DECOM", row),
        dec: dayIn("DEC", row),
        rne: textIn("RNE", row),
        rec: textIn("REC", row),
        reason: textIn("REASON_PLACE_CHANGE", row),
        placement: columnsOfPlacement.map((column) => textIn(column, row)).join("\n"),
      };
    });
    const { episodes, decisions } = stitchChild(given, years, rules);
    for (const { row, dec, rec, reason } of episodes) {
      const put = (column: string, text: string) => rows.columns.get(column)?.put(row, text, rows.source[row] ?? 0);
      if (dec !== dayIn("DEC", row)) put("DEC", isoFromDay(dec));
      if (rec !== textIn("REC", row)) put("REC", rec);
      if (reason !== textIn("REASON_PLACE_CHANGE", row)) put("REASON_PLACE_CHANGE", reason);
      kept.push(row);
    }
    decisions.forEach(report);
  }
  return Uint32Array.from(kept);
}
