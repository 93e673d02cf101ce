import {
  type BenchmarkTable,
  benchmarkTable,
  latestPublishedYear,
  readNeighbours,
  readPublished,
  type StatisticalNeighbours,
} from "@lac-analytics/core";
import type { NotebookSource } from "./NotebookSource.ts";

/** What has been published of the council and of others by the date of a report. */
export interface PublishedBenchmarks extends BenchmarkTable {
  /** the latest year that was out */
  readonly year: number;
  readonly neighbours?: StatisticalNeighbours;
  /** all models of neighbours that were given, this council's or not */
  readonly models: readonly StatisticalNeighbours[];
}

/**
 * The council's published measures beside those of others, from the files that the settings name `benchmarks` and
 * `neighbours`. There are no rows where no file was given, the council's code is not known, or the file does not have it.
 */
export function publishedBenchmarks({
  asAt,
  authority,
  file,
}: Pick<NotebookSource, "asAt" | "authority" | "file">): PublishedBenchmarks {
  const year = latestPublishedYear(asAt);
  const [given, neighboursFile] = [file("benchmarks"), file("neighbours")];
  const figures = given === undefined || authority === "" ? [] : readPublished(given.bytes, given.name);
  const published = figures.filter((figure) => figure.year <= year);
  const oldCode = published.find(({ areaCode }) => areaCode === authority)?.oldCode ?? authority;
  const models = neighboursFile === undefined ? [] : readNeighbours(neighboursFile.bytes, neighboursFile.name);
  const neighbours = models.find((model) => model.authority === oldCode);
  const table = benchmarkTable(authority, published, { year, ...(neighbours && { neighbours }) });
  return { ...table, year, models, ...(neighbours && { neighbours }) };
}
