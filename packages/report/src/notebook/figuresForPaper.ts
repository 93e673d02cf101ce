import {
  addMonths,
  type Day,
  dayFromIso,
  type Figure,
  groupedBy,
  type Measure,
  measures,
  type PaperFigure,
} from "@lac-analytics/core";
import type { NotebookSource } from "./NotebookSource.ts";

const isoDay = /^\d{4}-\d\d-\d\d$/;
const mostMonths = 36;

/**
 * The figures of the return that those of a paper name, at their dates and over their periods, for `reconcile`. A figure
 * without a date is computed at the date of the report. What names no measure of the catalogue, or a period that is not
 * a number of whole months, is left out: `reconcile` says that it was not computed.
 *
 * They are as the report may show them; those of a version for publication are rounded, and nothing is checked against them.
 */
export function figuresForPaper(
  { figuresAt, asAt }: Pick<NotebookSource, "figuresAt" | "asAt">,
  paper: readonly PaperFigure[],
): readonly Figure[] {
  const asked = paper.flatMap(({ catalogue, asAt: date = "", periodStart: start = "" }) => {
    const measure = measures.find(({ id }) => id === catalogue?.measure);
    if (catalogue === undefined || measure === undefined || (date !== "" && !isoDay.test(date))) return [];
    const day = date === "" ? asAt : dayFromIso(date);
    const months = isoDay.test(start) ? wholeMonths(dayFromIso(start), day) : (measure.months ?? 0);
    if (months === undefined) return [];
    return [{ day, measure: months === 0 ? measure : { ...measure, months }, months, breakdown: catalogue.breakdown }];
  });
  const groups = groupedBy(asked, ({ day, measure, months }) => `${day} ${measure.id} ${months}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const breakdowns = new Set([first, ...others].map(({ breakdown }) => breakdown));
    const by = [...breakdowns].map((breakdown) => breakdown.split(";"));
    return figuresAt<Measure>([first.day], { measures: [first.measure], by }).flat();
  });
}

/** The months of a period from its first day to its last; nothing where they are not whole. */
function wholeMonths(first: Day, last: Day): number | undefined {
  for (let months = 1; months <= mostMonths; months++) {
    if (addMonths(first, months) - 1 === last) return months;
  }
  return undefined;
}
