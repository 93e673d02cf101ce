import { basename } from "node:path";
import {
  InputError,
  type Measure,
  openSeries,
  ownMeasures,
  type ReturnFile,
  readSeriesMeasures,
  type SeriesMeasure,
  type SeriesRow,
  seriesFigures,
} from "@lac-analytics/core";
import { readFileFrom, readTableFrom } from "@lac-analytics/core/node";

/** The files of a local series, as they stand on the command line. */
export interface SeriesFiles {
  readonly series?: string;
  readonly ownMeasures?: string;
}

/** What an authority counts itself, and its own measures, which the catalogue does not have. */
export interface OwnSeries {
  readonly series: readonly SeriesRow[];
  readonly titles: readonly SeriesMeasure[];
  readonly measures: readonly Measure[];
}

/**
 * The local series of the command line: a CSV, or the first sheet of a workbook with the same columns.
 *
 * @throws {InputError} if a file cannot be read, titles are given without a series, or a row is wrong
 */
export async function readOwnSeries({ series, ownMeasures: own }: SeriesFiles): Promise<OwnSeries> {
  if (own !== undefined && series === undefined) {
    throw new InputError("--own-measures gives titles to a local series: give --series too.");
  }
  const files = series === undefined ? [] : [{ name: series, bytes: await readFileFrom(series) }];
  return ownSeriesOf(files, own === undefined ? [] : [{ name: own, bytes: await readTableFrom(own) }]);
}

/**
 * A local series of some files, every row of it checked against the measures, breakdowns and categories that there are.
 *
 * @param titles files that say what the authority's own measures are
 * @throws {InputError} if a row is wrong: the sentence names file, row and column, and what was probably meant
 */
export async function ownSeriesOf(files: readonly ReturnFile[], titles: readonly ReturnFile[]): Promise<OwnSeries> {
  const series = (await Promise.all(files.map(({ name, bytes }) => openSeries(bytes, name)))).flat();
  const own = titles.flatMap(({ name, bytes }) => readSeriesMeasures(bytes, name));
  const measures = measuresOf(own, series, titles);
  seriesFigures(series, { measures: own });
  return { series, titles: own, measures };
}

function measuresOf(
  own: readonly SeriesMeasure[],
  series: readonly SeriesRow[],
  titles: readonly ReturnFile[],
): readonly Measure[] {
  try {
    return ownMeasures(own, series);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(`${titles.map(({ name }) => basename(name)).join(", ")}: ${error.message}.`);
  }
}
