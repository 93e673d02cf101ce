import { formatNumber } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { benchmarkText } from "../benchmark/benchmarkText.ts";
import { poundsInWords } from "../words/poundsInWords.ts";
import type { SourceFacts } from "./NotebookSource.ts";
import { type WeeklyPrice, weeklyPrices, weeksOfYear } from "./weeklyPrices.ts";

/**
 * What a week in care costs the council and others, by the latest outturn that is published, and a year before; blank where
 * none is.
 *
 * @param children how many there are, if the paper is about all of them
 * @throws {InputError} if the file of published figures cannot be read
 * @example
 * costOfCare(source); // => "A week in care cost £1,090 for each child in 2017-18, and £1,160 a year before: £720 in foster care (before £660), £4,155 in residential care (before £3,670). In England it cost £1,140, or about £2,600 a year more for each child."
 */
export function costOfCare(
  source: Pick<SourceFacts, "asAt" | "authority" | "table">,
  children?: Pick<Figure, "numerator">,
): string {
  const { all, fostering, residential } = weeklyPrices(source);
  if (all === undefined) return "";
  const kinds = [
    { price: fostering, where: "in foster care" },
    { price: residential, where: "in residential care" },
  ].flatMap(({ price, where }) => {
    if (price === undefined) return [];
    const earlier = price.before === undefined ? "" : ` (before ${benchmarkText(price.row, price.before)})`;
    return [`${benchmarkText(price.row, price.pounds)} ${where}${earlier}`];
  });
  const before = all.before === undefined ? "" : `, and ${benchmarkText(all.row, all.before)} a year before`;
  const each = kinds.length === 0 ? "" : `: ${kinds.join(", ")}`;
  const a = `A week in care cost ${benchmarkText(all.row, all.pounds)} for each child in ${all.year}${before}${each}.`;
  return [a, besideEngland(all), inAll(all, children)].filter(Boolean).join(" ");
}

function besideEngland({ row, pounds, england }: WeeklyPrice): string {
  if (england === undefined) return "";
  const more = england - pounds;
  const year =
    more === 0
      ? "the same"
      : `or about ${hundreds(Math.abs(more))} a year ${more > 0 ? "more" : "less"} for each child`;
  return `In England it cost ${benchmarkText(row, england)}, ${year}.`;
}

/** A sum for one child and year is told to the hundred. */
function hundreds(poundsAWeek: number): string {
  return `£${formatNumber(Math.round((poundsAWeek * weeksOfYear) / 100) * 100, 0)}`;
}

function inAll({ pounds }: WeeklyPrice, children: Pick<Figure, "numerator"> | undefined): string {
  if (children?.numerator === undefined) return "";
  const { numerator } = children;
  return `At the council's price the ${formatNumber(numerator, 0)} children now in care cost about ${poundsInWords(pounds * numerator)} a week, or ${poundsInWords(pounds * numerator * weeksOfYear)} a year.`;
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
