import { benchmarkText } from "../benchmark/benchmarkText.ts";
import { poundsInWords } from "../words/poundsInWords.ts";
import type { SourceFacts } from "./NotebookSource.ts";
import { weeklyPrices, weeksOfYear } from "./weeklyPrices.ts";

/** Children whom a price is of, in the words that come before their sum. */
export interface ChildrenPriced {
  /** how many they are; undefined where it may not be shown */
  readonly count: number | undefined;
  /** "In the twelve months 12 moves were from a foster home to a children's home" */
  readonly told: string;
}

/**
 * What a year in a children's home costs the council more than one in a foster home, by what was last published:
 * for those of whom a paper tells, and where there are none for each child; blank where one of the prices is not published.
 *
 * @throws {InputError} if the file of published figures cannot be read
 * @example
 * costOfResidential(source); // => "A week in a children's home cost £4,155 in 2017-18, and in a foster home £720 (Department for Education): about £179,000 a year more for a child."
 * costOfResidential(source, { count: 2, told: "Two children moved from the one to the other" }); // => "A week in a children's home cost £4,155 in 2017-18, and in a foster home £720 (Department for Education). Two children moved from the one to the other: about £358,000 more, if each is there for a year."
 */
export function costOfResidential(
  source: Pick<SourceFacts, "asAt" | "authority" | "table">,
  moved?: ChildrenPriced,
): string {
  const { fostering, residential } = weeklyPrices(source);
  if (fostering === undefined || residential === undefined || fostering.year !== residential.year) return "";
  const more = (residential.pounds - fostering.pounds) * weeksOfYear;
  if (more <= 0) return "";
  const prices = `A week in a children's home cost ${benchmarkText(residential.row, residential.pounds)} in ${residential.year}, and in a foster home ${benchmarkText(fostering.row, fostering.pounds)} (Department for Education)`;
  // one sum: two of which each is rounded need not go into each other
  if (moved?.count === undefined || moved.count === 0)
    return `${prices}: about ${poundsInWords(more)} a year more for a child.`;
  return `${prices}. ${moved.told}: about ${poundsInWords(more * moved.count)} more, if each is there for a year.`;
}

/**
 * What foster care costs while some children wait in it, by what was last published; blank where none wait or the
 * price is not published.
 *
 * @throws {InputError} if the file of published figures cannot be read
 * @example
 * costOfWaiting(source, { count: 10, told: "The 10 children who wait for adopters" }); // => "The 10 children who wait for adopters cost about £7,200 a week in foster care meanwhile, at the £720 that a week of it cost in 2017-18 (Department for Education)."
 */
export function costOfWaiting(
  source: Pick<SourceFacts, "asAt" | "authority" | "table">,
  { count, told }: ChildrenPriced,
): string {
  const { fostering } = weeklyPrices(source);
  if (fostering === undefined || count === undefined || count === 0) return "";
  const { row, pounds, year } = fostering;
  return `${told} cost about ${benchmarkText(row, pounds * count)} a week in foster care meanwhile, at the ${benchmarkText(row, pounds)} that a week of it cost in ${year} (Department for Education).`;
}
