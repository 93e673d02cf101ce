import type { FileName } from "../return/fileLayouts.ts";
import type { ConvertedRows } from "./convertRows.ts";
import { leaveOutRepeats, type RowsOnce } from "./leaveOutRepeats.ts";
import type { Problem } from "./Problem.ts";
import { rowOrder } from "./rowOrder.ts";
import type { RowPlaces } from "./rowPlaces.ts";
import { mergeReturns } from "./stitch/mergeReturns.ts";
import type { ReturnsOfRows } from "./stitch/returnsOfRows.ts";
import { returnYears } from "./stitch/returnYears.ts";
import type { StitchingRules } from "./stitch/StitchingRules.ts";
import { stitchEpisodes } from "./stitch/stitchEpisodes.ts";
import { mergeProblem, type RowOfReturn, stitchingProblem } from "./stitch/stitchingProblem.ts";

/**
 * The rows of a file of the return that are kept, in order of child and date: without those that are there twice and,
 * of several returns, stitched into one history. Every row that is left out is reported.
 *
 * @param childOf place of the child of each row in the list of all children
 */
export function keptRows(
  rows: ConvertedRows,
  childOf: Int32Array,
  { returns, rankOf }: ReturnsOfRows,
  rules: StitchingRules,
  places: RowPlaces,
  report: (problem: Problem) => void,
): RowsOnce {
  const rankOfRow = (row: number): number => rankOf[rows.source[row] ?? 0] ?? 0;
  const order = rowOrder(rows, childOf, rankOfRow);
  const { order: once, contradicting } = leaveOutRepeats(rows, order, childOf, rankOfRow, (row, earlier, fault) =>
    report(repeatProblem(rows.file, places, row, earlier, fault)),
  );
  if (returns.length === 1) return { order: once, contradicting };
  const yearOfRank = (rank: number): number | undefined => returns[rank]?.year;
  const of: RowOfReturn = {
    places,
    yearOf: (row) => yearOfRank(rankOfRow(row)),
    dayIn: (column, row) => rows.columns.get(column)?.textAt(row) ?? "",
  };
  const merged = mergeReturns(rows, once, childOf, rankOfRow, yearOfRank, (row, kept, difference) =>
    report(mergeProblem(of, row, kept, difference)),
  );
  if (rows.file !== "Episodes") return { order: merged.order, contradicting };
  const years = returnYears(returns.map(({ year }) => year));
  const stitched = stitchEpisodes(rows, merged.order, childOf, rankOfRow, merged.givenBy, years, rules, (decision) =>
    report(stitchingProblem(of, decision)),
  );
  return { order: rowOrder(rows, childOf, rankOfRow, stitched), contradicting };
}

/** A row that is left out because of an earlier one of the same return, as a problem. */
function repeatProblem(
  file: FileName,
  { about, name }: RowPlaces,
  row: number,
  earlier: number,
  fault: "same values" | "other values",
): Problem {
  if (fault === "same values") {
    const message = `${name(row)} says the same as ${name(earlier)}, so it was left out.`;
    return { code: "repeated-row", severity: "query", ...about(row), message };
  }
  const message = `${name(row)} is a second ${file} row for the child of ${name(earlier)}, with other values, so it was left out; keep the one that is right.`;
  return { code: "second-row", severity: "error", ...about(row), message };
}
