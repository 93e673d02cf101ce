import {
  type Benchmark,
  type Comparator,
  type ComparisonFamily,
  findMeasure,
  listInWords,
  type StatisticalNeighbours,
} from "@lac-analytics/core";
import { benchmarkName, benchmarkText, counted, gapInWords, ownBenchmarkText } from "@lac-analytics/notebook";

/** Who the neighbours are, or why there are none. */
export function basisInWords(
  [first]: readonly Benchmark[],
  neighbours: StatisticalNeighbours | undefined,
  models: readonly StatisticalNeighbours[],
): string {
  if (neighbours !== undefined && first !== undefined) {
    const names = first.against.neighbours.map(({ authority, figure }) => figure?.areaName ?? `authority ${authority}`);
    return `Neighbours are the statistical neighbours of the Department for Education's model of ${neighbours.model}: ${listInWords(names)}. Their average is not weighted.`;
  }
  const [model] = models;
  return model === undefined
    ? ""
    : `The model of statistical neighbours of ${model.model} does not have this authority, so there are no neighbours here.`;
}

/** In how many measures the council differs from others. */
export function findingOf({ tested, stillClear }: ComparisonFamily, place: string, beside: string): string {
  if (tested === 0) return `No difference between ${place} and ${beside} can be tested`;
  const measures = counted(tested, "measure");
  if (stillClear.length === 0) return `${place} does not differ clearly from ${beside} in any of ${measures}`;
  return `${place} differs clearly from ${beside} in ${counted(stillClear.length, "of", "of")} ${measures}`;
}

/** Of each other kind of comparison how many differences stay clear: "England in five of eight measures". */
export function familiesInWords(families: readonly ComparisonFamily[]): string {
  const told = families.flatMap(({ with: kind, tested, stillClear }) =>
    tested === 0
      ? []
      : [
          `from ${kind === "region" ? "the region" : kind} in ${stillClear.length === 0 ? "none of" : counted(stillClear.length, "of", "of")} ${counted(tested, "measure")}`,
        ],
  );
  return told.length === 0 ? "" : `In the same way the council differs clearly ${listInWords(told)}.`;
}

/** By how much the council differs from others in a measure, and whether that is better. */
export function differenceOf(row: Benchmark, kind: Comparator["with"], beside: string): string {
  const { value, gap } = comparatorOf(row, kind) ?? {};
  if (value === undefined || gap === undefined) return "";
  const isBetter = gap.value > 0 === (row.series.polarity === "higher-better");
  const mayBeRanked = row.against.standing !== undefined;
  const verdict =
    row.series.polarity === "none" || !mayBeRanked ? "" : isBetter ? ", which is better" : ", which is worse";
  return `${benchmarkName(row)}: ${ownBenchmarkText(row)} against ${benchmarkText(row, value)}, ${gapInWords(gap, findMeasure(row.series.measure).unit === "percent" ? "points" : "")} than ${beside}${verdict}.`;
}

/** How many authorities have no figure that may be shown. */
export function withheldInWords(rows: readonly Benchmark[]): string {
  const counts = rows.map((row) => {
    const { withValue, withheld } = row.against.authorities;
    const without = Object.values(withheld).reduce((sum, one) => sum + one, 0);
    return { name: benchmarkName(row), without, all: withValue + without };
  });
  const most = counts.toSorted((a, b) => b.without - a.without)[0];
  if (most === undefined) return "There are no published figures.";
  if (most.without === 0) return "Every authority has a value for every measure.";
  return `The measure that most authorities lack is “${most.name}”: ${counted(most.without, "of", "of")} ${most.all} ${most.without === 1 ? "has" : "have"} no value that may be shown; some of these may no longer exist. Whoever has none is left out of ranks and averages, and is not taken as nought.`;
}

function comparatorOf({ against }: Benchmark, kind: Comparator["with"]): Comparator | undefined {
  return against.comparators.find((one) => one.with === kind);
}
