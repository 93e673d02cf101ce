import { formatNumber } from "@lac-analytics/charts";
import type { Benchmark, Figure } from "@lac-analytics/core";
import { benchmarkText } from "../benchmark/benchmarkText.ts";
import { poundsInWords } from "../words/poundsInWords.ts";
import type { SourceFacts } from "./NotebookSource.ts";
import { publishedBenchmarks } from "./publishedBenchmarks.ts";

const weeksOfYear = 365.25 / 7;

/**
 * What a week in care costs the council and others, by the latest outturn that is published; blank where none is.
 *
 * @param children how many there are, if the paper is about all of them
 * @throws {InputError} if the file of published figures cannot be read
 * @example
 * costOfCare(source); // => "A week in care cost £1,090 for each child in 2017-18 (foster care £720, residential care £4,155); in England it cost £1,140."
 */
export function costOfCare(
  source: Pick<SourceFacts, "asAt" | "authority" | "table">,
  children?: Pick<Figure, "numerator">,
): string {
  const { rows } = publishedBenchmarks(source);
  const line = (id: string): Benchmark | undefined =>
    rows.find(
      ({ series, against }) =>
        series.measure === "unit-cost-week" && series.category === id && against.figure.symbol === "",
    );
  const all = line("all");
  if (all === undefined || all.against.figure.symbol !== "") return "";
  const { year, value } = all.against.figure;
  const england = all.against.comparators.find((one) => one.with === "England")?.value;
  const beside = england === undefined ? "" : `; in England it cost ${benchmarkText(all, england)}`;
  const kinds = [
    { id: "fostering", where: "foster care" },
    { id: "residential", where: "residential care" },
  ].flatMap(({ id, where }) => {
    const found = line(id);
    const own = found?.against.figure;
    return found === undefined || own?.symbol !== "" ? [] : [`${where} ${benchmarkText(found, own.value)}`];
  });
  const each = kinds.length === 0 ? "" : ` (${kinds.join(", ")})`;
  const now =
    children?.numerator === undefined
      ? ""
      : ` At that price the ${formatNumber(children.numerator, 0)} children now in care cost about ${poundsInWords(value * children.numerator)} a week, or ${poundsInWords(value * children.numerator * weeksOfYear)} a year.`;
  return `A week in care cost ${benchmarkText(all, value)} for each child in ${year - 1}-${String(year).slice(2)}${each}${beside}.${now}`;
}
