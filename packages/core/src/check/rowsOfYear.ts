import { type Day, noDay } from "../return/Day.ts";
import type { FileName } from "../return/fileLayouts.ts";
import type { Return } from "../return/Return.ts";
import type { CheckContext } from "./CheckContext.ts";
import { oncePerCheck } from "./oncePerCheck.ts";
import { rowsOf } from "./rowsOf.ts";

/**
 * The children whom the year checked is about: those with an episode that was open in it, and those without any
 * episode at all, such as care leavers. In the return of one year that is every child; a return that goes back many
 * years has also children who left care before the year.
 */
export const childrenOfYear = oncePerCheck((check): Uint8Array => {
  const { care } = check;
  const { first, end } = rowsOf(care, "Episodes");
  const isOfYear = episodeOfYear(check);
  return Uint8Array.from(care.children, (_, child) => {
    for (let row = first(child); row < end(child); row += 1) if (isOfYear(row)) return 1;
    return first(child) === end(child) ? 1 : 0;
  });
});

/** A test for episodes that were open in the year checked, however briefly, or begin after it. */
export function episodeOfYear({ care, from }: CheckContext): (row: number) => boolean {
  const ended = rowsOf(care, "Episodes").day("DEC");
  return (row) => notOver(ended(row), from);
}

/** Share of the episodes that must have ended before the year for the return to be one of several years. */
const leastPast = 0.05;

/** Whether the return goes back before the year checked: then rows that were over by then are history, and no mistake. */
export const goesBack = oncePerCheck((check): boolean => {
  const { rows } = check.care.Episodes;
  const isOfYear = episodeOfYear(check);
  let past = 0;
  for (let row = 0; row < rows; row += 1) if (!isOfYear(row)) past += 1;
  return past > 0 && past >= rows * leastPast;
});

/** A test for the rows of a file that belong to the year checked, which are all rows of the return of one year. */
export function rowOfYear(check: CheckContext, file: FileName): (row: number) => boolean {
  const { care, from } = check;
  if (file === "Episodes") return episodeOfYear(check);
  const isReturned = returnedForYear(check, file);
  if (file === "OC3" || !goesBack(check)) return isReturned;
  const children = childrenOfYear(check);
  const { child } = care[file];
  const isOver = overTest(check, file);
  return (row) => isReturned(row) && children[child[row] ?? 0] === 1 && !isOver(row, from);
}

/** The row of a child, in a file that has one for each child and year, that is of the year checked; -1 where there is none. */
export function rowInYear(check: CheckContext, file: FileName): (child: number) => number {
  const { firstRow } = check.care[file];
  const isReturned = returnedForYear(check, file);
  return (child) => {
    for (let row = firstRow[child] ?? 0; row < (firstRow[child + 1] ?? 0); row += 1) if (isReturned(row)) return row;
    return -1;
  };
}

/**
 * Where several returns were stitched, a test for the rows that the year's own return has: of OC2, OC3 and PrevPerm each
 * return keeps its rows, of Header, UASC and AD1 the latest return that has the child. All rows otherwise.
 */
function returnedForYear({ care, year }: CheckContext, file: FileName): (row: number) => boolean {
  const { sourceYears } = care;
  const { source } = care[file];
  const yearOf = (row: number): number | undefined => sourceYears[source[row] ?? 0];
  if (new Set(sourceYears.filter((known) => known !== undefined)).size < 2) return () => true;
  if (eachYear.has(file)) return (row) => (yearOf(row) ?? year) === year;
  return oncePerChild.has(file) ? (row) => (yearOf(row) ?? year) >= year : () => true;
}

const eachYear: ReadonlySet<FileName> = new Set(["OC2", "OC3", "PrevPerm"]);
const oncePerChild: ReadonlySet<FileName> = new Set(["Header", "UASC", "AD1"]);

/** A test for rows of something that was over before a day. */
function overTest({ care }: CheckContext, file: FileName): (row: number, from: Day) => boolean {
  const ended = endOf(care, file);
  return ended === undefined ? () => false : (row, from) => !notOver(ended(row), from);
}

function endOf(care: Return, file: FileName): ((row: number) => Day) | undefined {
  switch (file) {
    case "Reviews":
      return rowsOf(care, file).day("REVIEW");
    case "Missing":
      return rowsOf(care, file).day("MIS_END");
    case "SWEpisodes":
      return rowsOf(care, file).day("SW_DEC");
    case "DoLo":
      return rowsOf(care, file).day("DOLO_END");
    case "PlacedAdoption":
      return rowsOf(care, file).day("DATE_PLACED_CEASED");
    default:
      return undefined;
  }
}

function notOver(ended: Day, from: Day): boolean {
  return ended === noDay || ended >= from;
}
