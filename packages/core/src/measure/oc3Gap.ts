import { isoFromDay } from "../return/isoDate.ts";
import { reportingYearOf, reportingYearPeriod } from "../return/reportingYear.ts";
import type { CoverageGap } from "./CoverageGap.ts";
import type { MeasureSource } from "./Measure.ts";

/** The gap of figures of OC3 at a day other than the last of a reporting year, since it tells of the birthdays of such years. */
export function oc3Gap({ period: { to } }: Pick<MeasureSource, "period">): readonly CoverageGap[] {
  const yearEnd = reportingYearPeriod(reportingYearOf(to)).to;
  if (to === yearEnd) return [];
  const note = `the return tells of the birthdays of the year to ${isoFromDay(yearEnd)}, and not of the twelve months to this day`;
  return [{ holds: "part", note }];
}
