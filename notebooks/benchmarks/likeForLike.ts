import { type ChartTable, formatNumber } from "@lac-analytics/charts";
import {
  type Benchmark,
  capitalised,
  compareStandardised,
  type MeasureId,
  type StandardisedComparison,
  type StatisticalNeighbours,
} from "@lac-analytics/core";
import { expectedCount, type ObservedAndExpected } from "@lac-analytics/core/stats";
import { counted, numberInWords } from "@lac-analytics/notebook";

/** What is published by age of all authorities, and what those are who are not counted in it. */
const byAge = [
  { measure: "care-leavers-eet", label: "Care leavers not in education, employment or training" },
  { measure: "care-leavers-suitable", label: "Care leavers not known to live somewhere suitable" },
] as const satisfies readonly { readonly measure: MeasureId; readonly label: string }[];

/** So many times as many, or as few, are taken to matter. */
const matters = 1.25;

/** The council beside what would be expected of it, had each age the share of all authorities. */
export interface LikeForLike {
  readonly table: ChartTable;
  readonly sentence: string;
}

/**
 * Compares like with like: what is published by age, standardised for it, and the same of councils like it together;
 * null where the council has no counts by age.
 */
export function likeForLike(
  rows: readonly Benchmark[],
  neighbours: StatisticalNeighbours | undefined,
): LikeForLike | null {
  const compared = byAge.flatMap(({ measure, label }) => {
    const ages = rows.filter(({ series }) => series.measure === measure && series.breakdown === "age-care-leaver");
    const areas = areasOf(ages);
    const own = areas.find(({ area }) => area === ages[0]?.against.figure.areaCode);
    if (ages.length < 2 || own === undefined) return [];
    const comparison = compareStandardised(areas, { polarity: "lower-better", matters });
    const ours = comparison.areas.find(({ area }) => area === own.area);
    const alike = areas.filter(
      ({ number }) => neighbours?.neighbours.some(({ authority }) => authority === number) === true,
    );
    return ours === undefined ? [] : [{ label, own, ours, alike, comparison }];
  });
  if (compared.length === 0) return null;
  const decimals = (value: number): string => formatNumber(value, 2);
  return {
    table: {
      caption: "Allowing for age: how many there are, and how many there would be at the shares of all councils",
      columns: [
        { label: "What is counted", kind: "text" },
        { label: "Number", kind: "number" },
        { label: "Expected", kind: "number", decimals: 0 },
        { label: "Times as many", kind: "text" },
        { label: "95% interval", kind: "text" },
        { label: "Verdict", kind: "text" },
        { label: "Councils like ours, times as many", kind: "text" },
      ],
      rows: compared.map(({ label, own, alike, ours: { ratio, verdict } }) => [
        label,
        own.observed,
        own.expected,
        decimals(ratio.value),
        `${decimals(ratio.lower)} to ${decimals(ratio.upper)}`,
        capitalised(verdict),
        alikeText(alike, neighbours?.neighbours.length ?? 0),
      ]),
    },
    sentence: `Councils differ in how old their care leavers are. So the table asks how many there would be here if each age had the share that it has in all councils with counts of every age. A quarter more or fewer is taken to matter. A verdict allows for how many councils were looked at, and for their differing more than by chance. ${compared.map(({ label, comparison }) => outliersInWords(label, comparison)).join(" ")}`,
  };
}

/** Of fewer than half of the councils like it nothing is said of them together. */
const enoughAlike = 0.5;

/**
 * How many times as many as expected there are in councils like it together, and of how many of them that is; `[x]` where
 * counts of every age are published of too few, or nobody is expected.
 *
 * @param all how many there are, those without such counts among them
 */
export function alikeText(alike: readonly ObservedAndExpected[], all: number): string {
  const sum = (of: (area: ObservedAndExpected) => number): number => alike.reduce((all, area) => all + of(area), 0);
  const expected = sum((area) => area.expected);
  if (alike.length === 0 || alike.length < enoughAlike * all || !(expected > 0)) return "[x]";
  return `${formatNumber(sum(({ observed }) => observed) / expected, 2)} (${alike.length} of ${counted(all, "council")})`;
}

function outliersInWords(label: string, { areas, compared }: StandardisedComparison): string {
  const number = (verdict: string): string => {
    const found = areas.filter((area) => area.verdict === verdict).length;
    return found === 0 ? "none" : numberInWords(found);
  };
  return `${label}: of ${counted(compared, "council")} ${number("worse")} clearly worse, ${number("better")} clearly better.`;
}

/** Every authority that has counts of all the ages, with those not counted and how many would be expected. */
function areasOf(ages: readonly Benchmark[]) {
  const year = ages[0]?.against.figure.year;
  const strata = ages.map(
    ({ areas }) =>
      new Map(
        areas.flatMap(({ figure, counts }) =>
          figure.level === "authority" && figure.year === year && counts !== undefined
            ? [[figure.areaCode, { ...counts, number: figure.oldCode }] as const]
            : [],
        ),
      ),
  );
  const shared = [...(strata[0]?.keys() ?? [])].filter((area) => strata.every((stratum) => stratum.has(area)));
  const countsIn = (area: string) =>
    strata.map((stratum) => {
      const { numerator = 0, denominator = 0 } = stratum.get(area) ?? {};
      return { events: denominator - numerator, population: denominator };
    });
  const reference = strata.map((_, at) => {
    const all = shared.map((area) => countsIn(area)[at] ?? { events: 0, population: 0 });
    return {
      referenceCount: all.reduce((sum, { events }) => sum + events, 0),
      referencePopulation: all.reduce((sum, { population }) => sum + population, 0),
    };
  });
  if (reference.some(({ referenceCount, referencePopulation }) => referenceCount === 0 || referencePopulation === 0))
    return [];
  return shared.map((area) => {
    const counts = countsIn(area);
    return {
      area,
      number: strata[0]?.get(area)?.number ?? "",
      observed: counts.reduce((sum, { events }) => sum + events, 0),
      expected: expectedCount(
        counts.map(({ population }, at) => ({
          population,
          ...(reference[at] ?? { referenceCount: 0, referencePopulation: 1 }),
        })),
      ),
    };
  });
}
