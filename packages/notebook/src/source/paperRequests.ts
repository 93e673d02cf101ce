import { addMonths, type Day, dayFromIso, groupedBy, measures, type PaperFigure } from "@lac-analytics/core";
import type { FigureRequests } from "./FigureRequest.ts";
import type { SourceFacts } from "./NotebookSource.ts";

const isoDay = /^\d{4}-\d\d-\d\d$/;
const mostMonths = 36;

/**
 * What to ask of the return for the figures that a paper names, at their dates and over their periods, so that `reconcile`
 * may hold them against these. A figure without a date is asked for at the date of the report. What names no measure of
 * the catalogue, or a period that is not a number of whole months, is left out: `reconcile` says that it was not computed.
 *
 * @throws {RangeError} if a date of a paper is no day of the calendar
 * @example
 * const catalogue = { measure: "ceased-number", breakdown: "total", category: "total" };
 * const left = { id: "left-care", value: "57", periodStart: "2018-04-01", asAt: "2018-09-30", catalogue };
 * const [request] = Object.values(paperRequests(source, [left]));
 * [isoFromDay(request.days[0]), request.measures[0].months]; // => ["2018-09-30",6]
 */
export function paperRequests({ asAt }: Pick<SourceFacts, "asAt">, paper: readonly PaperFigure[]): FigureRequests {
  const asked = paper.flatMap(({ catalogue, asAt: date = "", periodStart: start = "" }) => {
    const measure = measures.find(({ id }) => id === catalogue?.measure);
    if (catalogue === undefined || measure === undefined || (date !== "" && !isoDay.test(date))) return [];
    const day = date === "" ? asAt : dayFromIso(date);
    const months = isoDay.test(start) ? wholeMonths(dayFromIso(start), day) : (measure.months ?? 0);
    if (months === undefined) return [];
    return [{ day, measure: months === 0 ? measure : { ...measure, months }, months, breakdown: catalogue.breakdown }];
  });
  const groups = groupedBy(asked, ({ day, measure, months }) => `${day} ${measure.id} ${months}`);
  return Object.fromEntries(
    [...groups].flatMap(([name, asked]) => {
      const [first] = asked;
      if (first === undefined) return [];
      const by = [...new Set(asked.map(({ breakdown }) => breakdown))].map((breakdown) => breakdown.split(";"));
      return [[name, { days: [first.day], measures: [first.measure], by }]];
    }),
  );
}

/** The months of a period from its first day to its last; nothing where they are not whole. */
function wholeMonths(first: Day, last: Day): number | undefined {
  for (let months = 1; months <= mostMonths; months++) {
    if (addMonths(first, months) - 1 === last) return months;
  }
  return undefined;
}
