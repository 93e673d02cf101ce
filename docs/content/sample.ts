import { resolve } from "node:path";
import type { ChartWording } from "@lac-analytics/charts";
import {
  type Day,
  dayFromIso,
  type Figure,
  type FigureInputs,
  figuresOf,
  findMeasure,
  type Measure,
  type MeasureId,
  openSeries,
  populationInputs,
  type Return,
  readSeriesMeasures,
  reportingYearOf,
} from "@lac-analytics/core";
import { filesFrom, readPopulationFrom, readReturnFrom, readTableFrom } from "@lac-analytics/core/node";

const samples = resolve(import.meta.dirname, "../../data-samples");
const authority = "E06000056";

const read = await readReturnFrom([resolve(samples, "return")]);

/** The return of the sample, in which no real child is. */
export const care: Return = read.return;

/** The day of the sample's reports. */
export const asAt: Day = dayFromIso("2019-01-21");

/** The last days of the reporting years before it. */
export const yearEnds: readonly Day[] = [2014, 2015, 2016, 2017, 2018].map((year) => dayFromIso(`${year}-03-31`));

const estimates = await readPopulationFrom(resolve(samples, "population.csv"));
const { files } = await filesFrom([resolve(samples, "series")]);
const own = resolve(samples, "own-measures.csv");
const ownMeasures = readSeriesMeasures(await readTableFrom(own), own);
const series = (await Promise.all(files.map(({ name, bytes }) => openSeries(bytes, name)))).flat();

/** What the figures of the sample are worked out with besides the return: its population and its local series. */
export function inputsOn(day: Day): FigureInputs {
  return { authority, series, ownMeasures, ...populationInputs(estimates, authority, reportingYearOf(day)) };
}

/** Figures of the sample on a day, by breakdowns that the measures have. */
export function figuresAt(
  day: Day,
  ids: readonly MeasureId[],
  by: readonly (readonly string[])[] = [["total"]],
): readonly Figure[] {
  return figuresOf<Measure>(care, { asAt: day }, { ...inputsOn(day), measures: ids.map(findMeasure), by });
}

/** What the charts of the sample say of themselves. */
export function wordingOf(measure: string, counted: string): ChartWording {
  return { measure, counted, place: "Central Bedfordshire", source: "the sample" };
}
