import { type Day, noDay } from "../../return/Day.ts";
import { reportingYearPeriod } from "../../return/reportingYear.ts";

/** What stitching asks of the years of the returns, each return being known by its rank. */
export interface ReturnYears {
  /** the last day of the reporting year of a return */
  readonly lastDay: (rank: number) => Day;
  readonly sameYear: (rank: number, other: number) => boolean;
  /** the next return of a later year; undefined for the last */
  readonly next: (rank: number) => number | undefined;
}

/** @param years the reporting years of the returns in order of rank; those of returns without a date do not matter */
export function returnYears(years: readonly (number | undefined)[]): ReturnYears {
  const lastDays = years.map((year) => reportingYearPeriod(year ?? 2).to);
  const nexts = years.map((year, rank) => {
    const next = years.findIndex((other, at) => at > rank && (other ?? 0) > (year ?? 0));
    return next === -1 ? undefined : next;
  });
  return {
    lastDay: (rank) => lastDays[rank] ?? noDay,
    sameYear: (rank, other) => years[rank] === years[other],
    next: (rank) => nexts[rank],
  };
}
