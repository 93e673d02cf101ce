import {
  csvOfTable,
  InputError,
  type OwnMeasure,
  openSeries,
  ownMeasures,
  type ReturnFile,
  readSeriesMeasures,
  type SeriesMeasure,
  type SeriesRow,
  seriesFigures,
} from "@lac-analytics/core";
import { fileNameIn } from "./fileNameIn.ts";

/** What an authority counts itself, and its own measures, which the catalogue does not have. */
export interface OwnSeries {
  readonly series: readonly SeriesRow[];
  readonly titles: readonly SeriesMeasure[];
  readonly measures: readonly OwnMeasure[];
}

/**
 * A local series of some files, every row of it checked against the measures, breakdowns and categories that there are.
 *
 * @param titles files that say what the authority's own measures are
 * @throws {InputError} if a row is wrong: the sentence names file, row and column, and what was probably meant
 */
export async function ownSeriesOf(files: readonly ReturnFile[], titles: readonly ReturnFile[]): Promise<OwnSeries> {
  const series = (await Promise.all(files.map(({ name, bytes }) => openSeries(bytes, name)))).flat();
  const own = (
    await Promise.all(titles.map(async ({ name, bytes }) => readSeriesMeasures(await csvOfTable(bytes, name), name)))
  ).flat();
  const measures = measuresOf(own, series, titles);
  seriesFigures(series, { measures: own });
  return { series, titles: own, measures };
}

function measuresOf(
  own: readonly SeriesMeasure[],
  series: readonly SeriesRow[],
  titles: readonly ReturnFile[],
): readonly OwnMeasure[] {
  try {
    return ownMeasures(own, series);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(`${titles.map(({ name }) => fileNameIn(name)).join(", ")}: ${error.message}.`);
  }
}
