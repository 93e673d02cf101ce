import { formatNumber } from "@lac-analytics/charts";
import { type Figure, trendAgainst } from "@lac-analytics/core";
import { benchmarkText } from "../benchmark/benchmarkText.ts";
import { poundsInWords } from "../words/poundsInWords.ts";
import type { SourceFacts } from "./NotebookSource.ts";
import { publishedBenchmarks } from "./publishedBenchmarks.ts";
import { weeklyPrices, weeksOfYear } from "./weeklyPrices.ts";

/**
 * What a week in care costs the council and others by what was last published, and what the children of whom a
 * paper tells cost a year at that; blank where none is.
 *
 * @param children how many there are; by default as many as were last published
 * @throws {InputError} if the file of published figures cannot be read
 * @example
 * costOfCare(source, { numerator: 315 }); // => "A week in care cost £1,090 for each child in 2017-18, and £1,140 in England. At the council's price, which holds all that is spent on them, the 315 children now in care cost about £17.9 million a year."
 */
export function costOfCare(
  source: Pick<SourceFacts, "asAt" | "authority" | "table">,
  children?: Pick<Figure, "numerator">,
): string {
  const { all } = weeklyPrices(source);
  if (all === undefined) return "";
  const { row, pounds, year, england } = all;
  const beside = england === undefined ? "" : `, and ${benchmarkText(row, england)} in England`;
  const published = children === undefined ? publishedIn(source) : undefined;
  const count = children === undefined ? published?.numerator : children.numerator;
  const inAll =
    count === undefined
      ? ""
      : ` At the council's price, which holds all that is spent on them, the ${formatNumber(count, 0)} children ${published === undefined ? "now in care" : `in care in March ${published.year}`} cost about ${poundsInWords(pounds * count * weeksOfYear)} a year.`;
  return `A week in care cost ${benchmarkText(row, pounds)} for each child in ${year}${beside}.${inAll}`;
}

/** How many children were last published as looked after, with the year of it; undefined where that is not known. */
function publishedIn(source: Pick<SourceFacts, "asAt" | "authority" | "table">) {
  const { rows, code } = publishedBenchmarks(source);
  const row = rows.find(({ series }) => series.measure === "cla-rate");
  const own =
    row && trendAgainst(code, row).own.find(({ periodEnd }) => periodEnd === `${row.against.figure.year}-03-31`);
  return own?.symbol === "" ? { numerator: own.numerator, year: row?.against.figure.year } : undefined;
}

/**
 * What a plan takes a week of care to cost in its first year, beside what it did cost by what was last published, and what the
 * same children would cost at that; blank where nothing is published. So nobody is left with two sums for a year.
 *
 * @param pounds what the plan takes a year to cost
 * @param children how many it has on average in that year
 * @throws {InputError} if the file of published figures cannot be read
 * @example
 * costBesidePublished(source, 14_900_000, 320); // => "This is by the plan's own price of each kind of home, £892 a week for a child on average. All that is spent on children in care came to £1,090 in 2017-18, at which the same children would cost £18.2 million: the paper on who they are takes that price."
 */
export function costBesidePublished(
  source: Pick<SourceFacts, "asAt" | "authority" | "table">,
  pounds: number,
  children: number,
): string {
  const { all } = weeklyPrices(source);
  if (all === undefined || !(children > 0)) return "";
  const { row, year } = all;
  const own = `This is by the plan's own price of each kind of home, ${benchmarkText(row, pounds / children / weeksOfYear)} a week for a child on average.`;
  return `${own} All that is spent on children in care came to ${benchmarkText(row, all.pounds)} in ${year}, at which the same children would cost ${poundsInWords(all.pounds * children * weeksOfYear)}: the paper on who they are takes that price.`;
}
