import {
  authorityCodes,
  type BenchmarkTable,
  benchmarkTable,
  isOfArea,
  latestPublishedYear,
  type ReturnFile,
  readNeighbours,
  type StatisticalNeighbours,
} from "@lac-analytics/core";
import { keptFor } from "./keptFor.ts";
import type { SourceFacts } from "./NotebookSource.ts";
import { publishedIn } from "./publishedIn.ts";

/** What has been published of the council and of others by the date of a report. */
export interface PublishedBenchmarks extends BenchmarkTable {
  /** the latest year that was out */
  readonly year: number;
  /** the code under which the files have the council */
  readonly code: string;
  readonly neighbours?: StatisticalNeighbours;
  /** all models of neighbours that were given, this council's or not */
  readonly models: readonly StatisticalNeighbours[];
}

/**
 * The council's published measures beside those of others, from the files that the settings name `benchmarks` and
 * `neighbours`. There are no rows where no file was given, the council's code is not known, or the file does not have it.
 *
 * @throws {InputError} if one of the files cannot be read
 * @example
 * const { year, rows } = publishedBenchmarks(source);
 * ownBenchmarkText(rows[0]); // => "51"
 */
export function publishedBenchmarks({
  asAt,
  authority,
  table,
}: Pick<SourceFacts, "asAt" | "authority" | "table">): PublishedBenchmarks {
  const [given, neighbours] = [table("benchmarks"), table("neighbours")];
  const year = latestPublishedYear(asAt);
  const make = (): PublishedBenchmarks => benchmarksOf(authority, year, given, neighbours);
  return given === undefined ? make() : keptFor(given, `published ${authority} ${year} ${neighbours?.name}`, make);
}

function benchmarksOf(
  authority: string,
  year: number,
  given: ReturnFile | undefined,
  neighboursFile: ReturnFile | undefined,
): PublishedBenchmarks {
  const figures = given === undefined || authority === "" ? [] : publishedIn(given);
  const published = figures.filter((figure) => figure.year <= year);
  // other files of the Department for Education go by its own three digits
  const [number = authority, ...codes] = authorityCodes(authority).toReversed();
  const code = [number, ...codes].find((each) => published.some((figure) => isOfArea(figure, each))) ?? authority;
  const models = neighboursFile === undefined ? [] : readNeighbours(neighboursFile.bytes, neighboursFile.name);
  const neighbours = models.find((model) => model.authority === number);
  const compared = benchmarkTable(code, published, { year, ...(neighbours && { neighbours }) });
  return { ...compared, year, code, models, ...(neighbours && { neighbours }) };
}
