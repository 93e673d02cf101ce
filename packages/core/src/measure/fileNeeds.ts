import { codeTest } from "../cohort/codeTest.ts";
import { endsOfCare } from "../cohort/endsOfCare.ts";
import { oncePerReturn } from "../cohort/oncePerReturn.ts";
import { childrenWithRow } from "../cohort/outcomeRow.ts";
import { addMonths } from "../return/addMonths.ts";
import { type DayColumn, noDay } from "../return/Day.ts";
import type { FileName } from "../return/fileLayouts.ts";
import type { Return } from "../return/Return.ts";
import { type Period, reportingYearOf, reportingYearPeriod } from "../return/reportingYear.ts";

/** What is in the files of the return, and in which of them every child has rows, so that an empty one tells nothing. */
const contents: { readonly [F in FileName]: { readonly of: string; readonly everyChild?: true } } = {
  Header: { of: "children", everyChild: true },
  Episodes: { of: "episodes of care", everyChild: true },
  Reviews: { of: "reviews", everyChild: true },
  UASC: { of: "unaccompanied asylum-seeking children" },
  OC2: { of: "outcomes of children looked after for twelve months or more", everyChild: true },
  OC3: { of: "care leavers", everyChild: true },
  AD1: { of: "adopted children" },
  PlacedAdoption: { of: "decisions for adoption" },
  PrevPerm: { of: "earlier permanence" },
  Missing: { of: "missing incidents" },
  SWEpisodes: { of: "social workers", everyChild: true },
  DoLo: { of: "deprivation of liberty" },
};

/**
 * What is needed for figures of a period that read a file, as the end of a sentence, where that file was not read for
 * every reporting year of it: as part of the return of the year, or, where there is none, of the next. AD1 is needed of
 * years alone in which somebody was adopted.
 */
export function fileNeeds(care: Return, file: FileName, { from, to }: Period): string | undefined {
  return yearNeeds(care, file, reportingYearOf(from), reportingYearOf(to));
}

const yearNeeds = oncePerReturn((care, file: FileName, first: number, last: number): string | undefined => {
  if (hasNobodyOf(care, file)) return undefined;
  for (let year = first; year <= last; year++) {
    if (!isRead(care, file, returnOf(care, year)) && (file !== "AD1" || hasAdoptions(care, year))) {
      return needOf(file, year);
    }
  }
  return undefined;
});

/**
 * What is needed for figures of a period that count the rows of a file, as the end of a sentence, where there is none of
 * the day's reporting year: an empty file is an answer only where not every child has rows in it.
 */
export function rowNeeds(care: Return, file: FileName, { to }: Period): string | undefined {
  if (hasNobodyOf(care, file) || childrenWithRow(care, file, to) > 0) return undefined;
  const after = addMonths(to, -12);
  if (datesIn(care, file)?.some((date) => date > after && date <= to) === true) return undefined;
  const year = reportingYearOf(to);
  const isAnswer = contents[file].everyChild !== true || isWithoutChildren(care);
  return isAnswer && isRead(care, file, year) ? undefined : needOf(file, year);
}

/** Of an authority without a child in care no file has anything to tell, but for that of those who left. */
function hasNobodyOf(care: Return, file: FileName): boolean {
  return file !== "OC3" && isWithoutChildren(care);
}

function isWithoutChildren({ Episodes, losses }: Return): boolean {
  return Episodes.rows === 0 && losses.Episodes.leftOut === 0;
}

function needOf(file: FileName, year: number): string {
  return `the file of ${contents[file].of} (${file}) of the year ending 31 March ${year}`;
}

/** The year of the first return that tells of a year, which is its own or a later one; undefined where none has a year. */
function returnOf({ sourceYears }: Return, year: number): number | undefined {
  const years = [...new Set(sourceYears)].filter((each) => each !== undefined);
  return years.length === 0 ? undefined : Math.min(Math.max(...years), ...years.filter((each) => each >= year));
}

function isRead({ sourceFiles, sourceYears }: Return, file: FileName, year: number | undefined): boolean {
  return sourceFiles.some((each, source) => each === file && (sourceYears[source] ?? year) === year);
}

function hasAdoptions(care: Return, year: number): boolean {
  const { REC, DEC } = care.Episodes.columns;
  const isAdopted = codeTest(REC, ["E11", "E12"]);
  const { from, to } = reportingYearPeriod(year);
  return endsOfCare(care).some((row) => {
    const ended = DEC[row] ?? noDay;
    return ended >= from && ended <= to && isAdopted(row);
  });
}

/** The dates by which a file tells its time itself; undefined where it leaves that to the year of the return. */
function datesIn({ Reviews, Missing, SWEpisodes }: Return, file: FileName): DayColumn | undefined {
  if (file === "Reviews") return Reviews.columns.REVIEW;
  if (file === "Missing") return Missing.columns.MIS_START;
  return file === "SWEpisodes" ? SWEpisodes.columns.SW_DECOM : undefined;
}
