import {
  type Figure,
  type FigureDate,
  InputError,
  openSeries,
  readSeriesMeasures,
  reportingYearPeriod,
  type SeriesRow,
  seriesFigures,
  seriesRowsFor,
} from "@lac-analytics/core";
import { readInputFile } from "./readInputFile.ts";

/** The files of a local series, as they stand on the command line. */
export interface SeriesFiles {
  readonly series?: string;
  readonly ownMeasures?: string;
}

/**
 * The rows of the local series given, if any: a CSV, or a workbook with the same columns.
 *
 * @throws {InputError} if the file cannot be read, or a row of it is wrong
 */
export async function readSeriesFrom({ series }: SeriesFiles): Promise<readonly SeriesRow[] | undefined> {
  if (series === undefined) return undefined;
  return openSeries(await readInputFile(series), series);
}

/**
 * The figures of the authority's own measures in its series: the latest rows of each in the twelve months to the date.
 *
 * @throws {InputError} if titles are given without a series, or a row is wrong
 */
export async function ownSeriesFigures(
  { series: file, ownMeasures }: SeriesFiles,
  series: readonly SeriesRow[],
  date: FigureDate,
  authority = "",
): Promise<readonly Figure[]> {
  if (ownMeasures === undefined) return [];
  if (file === undefined) throw new InputError("--own-measures gives titles to a local series: give --series too.");
  const measures = readSeriesMeasures(await readInputFile(ownMeasures), ownMeasures);
  const to = "year" in date ? reportingYearPeriod(date.year).to : date.asAt;
  const rows = measures.flatMap(({ measure }) => {
    const breakdowns = new Set(series.filter((row) => row.measure === measure).map(({ breakdown }) => breakdown));
    return [...breakdowns].flatMap((breakdown) => seriesRowsFor(series, measure, [breakdown], { from: to, to }));
  });
  return seriesFigures(rows, { measures, authority });
}
