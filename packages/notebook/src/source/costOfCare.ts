import { formatNumber } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { benchmarkText } from "../benchmark/benchmarkText.ts";
import { poundsInWords } from "../words/poundsInWords.ts";
import type { SourceFacts } from "./NotebookSource.ts";
import { weeklyPrices, weeksOfYear } from "./weeklyPrices.ts";

/**
 * What a week in care costs the council and others by the latest outturn that is published, and what the children of whom a
 * paper tells cost a year at that; blank where none is.
 *
 * @param children how many there are, if the paper is about all of them
 * @throws {InputError} if the file of published figures cannot be read
 * @example
 * costOfCare(source); // => "A week in care cost £1,090 for each child in 2017-18, and £1,140 in England."
 */
export function costOfCare(
  source: Pick<SourceFacts, "asAt" | "authority" | "table">,
  children?: Pick<Figure, "numerator">,
): string {
  const { all } = weeklyPrices(source);
  if (all === undefined) return "";
  const { row, pounds, year, england } = all;
  const beside = england === undefined ? "" : `, and ${benchmarkText(row, england)} in England`;
  const count = children?.numerator;
  const inAll =
    count === undefined
      ? ""
      : ` At the council's price the ${formatNumber(count, 0)} children now in care cost about ${poundsInWords(pounds * count * weeksOfYear)} a year.`;
  return `A week in care cost ${benchmarkText(row, pounds)} for each child in ${year}${beside}.${inAll}`;
}

/**
 * What a plan takes a week of care to cost in its first year, beside what it did cost by the latest outturn that is published, and what the same
 * children would cost at that; blank where no outturn is published. So nobody is left with two sums for a year.
 *
 * @param pounds what the plan takes a year to cost
 * @param children how many it has on average in that year
 * @throws {InputError} if the file of published figures cannot be read
 * @example
 * costBesideOutturn(source, 14_900_000, 320); // => "The first of these years comes to £892 a week for each child. By the published outturn care cost £1,090 in 2017-18, at which the same children would cost £18.2 million a year: the report on who the children are takes that price."
 */
export function costBesideOutturn(
  source: Pick<SourceFacts, "asAt" | "authority" | "table">,
  pounds: number,
  children: number,
): string {
  const { all } = weeklyPrices(source);
  if (all === undefined || !(children > 0)) return "";
  const { row, year } = all;
  const a = `The first of these years comes to ${benchmarkText(row, pounds / children / weeksOfYear)} a week for each child.`;
  return `${a} By the published outturn care cost ${benchmarkText(row, all.pounds)} in ${year}, at which the same children would cost ${poundsInWords(all.pounds * children * weeksOfYear)} a year: the report on who the children are takes that price.`;
}
