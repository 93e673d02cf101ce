import { type ChartTable, longDate, tableMeasure } from "@lac-analytics/charts";
import { comparable, type Figure } from "@lac-analytics/core";
import { countCell } from "../words/countCell.ts";

/** A row of a table of counts: its name, and its figures in order of their dates. */
export interface CountsOverTime {
  readonly label: string;
  readonly figures: readonly Figure[];
}

/**
 * A table of counts with a column for each date, from the first of which anything is known. A count of a part only is not
 * available among them, for beside whole ones it would read as a fall. Nothing where not one count has a number: a table of
 * symbols says nothing.
 *
 * @param given with figures of the same dates
 * @example
 * const on = (date) => figuresOf(care, { asAt: dayFromIso(date) }, { measures: [findMeasure("cla-number")] })[0];
 * const figures = ["2017-03-31", "2018-03-31", "2019-01-21"].map(on);
 * countsByDate("Numbers", [{ label: "Children", figures }]).columns.map(({ label }) => label); // => ["Counted","31 March 2017","31 March 2018","21 January 2019"]
 * countsByDate("Numbers", [{ label: "Children", figures }]).rows; // => [["Children",303,313,315]]
 */
export function countsByDate(caption: string, given: readonly CountsOverTime[]): ChartTable | null {
  const all = given.map(({ label, figures }) => ({ label, figures: figures.map(comparable) }));
  const isKnown = (at: number): boolean =>
    all.some(({ figures }) => figures[at] !== undefined && figures[at].symbol !== "x");
  const first = (all[0]?.figures ?? []).findIndex((_, at) => isKnown(at));
  const rows = all.map(({ label, figures }) => ({ label, figures: figures.slice(Math.max(0, first)) }));
  const isEmpty = rows.every(({ figures }) => figures.every(({ numerator }) => numerator === undefined));
  if (isEmpty) return null;
  return {
    caption,
    ...tableMeasure(rows.flatMap(({ figures }) => figures)),
    columns: [
      { label: "Counted", kind: "text" },
      ...(rows[0]?.figures ?? []).map(({ periodEnd }) => ({ label: longDate(periodEnd), kind: "number" as const })),
    ],
    rows: rows.map(({ label, figures }) => [label, ...figures.map(countCell)]),
  };
}
