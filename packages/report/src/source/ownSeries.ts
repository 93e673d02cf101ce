import { InputError } from "@lac-analytics/core";
import { readFileFrom } from "@lac-analytics/core/node";
import { type OwnSeries, ownSeriesOf } from "./ownSeriesOf.ts";

/** The files of a local series, as they stand on the command line. */
export interface SeriesFiles {
  readonly series?: string;
  readonly ownMeasures?: string;
}

/**
 * The local series of the command line: a CSV, Parquet, or the first sheet of a workbook with the same columns.
 *
 * @throws {InputError} if a file cannot be read, titles are given without a series, or a row is wrong
 */
export async function readOwnSeries({ series, ownMeasures: own }: SeriesFiles): Promise<OwnSeries> {
  if (own !== undefined && series === undefined) {
    throw new InputError("--own-measures gives titles to a local series: give --series too.");
  }
  const files = series === undefined ? [] : [{ name: series, bytes: await readFileFrom(series) }];
  return ownSeriesOf(files, own === undefined ? [] : [{ name: own, bytes: await readFileFrom(own) }]);
}
