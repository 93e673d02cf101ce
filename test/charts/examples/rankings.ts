import { type Chart, type DatedWording, rankedDots } from "@lac-analytics/charts";
import { type AreaFigure, againstOthers, type GeographicLevel, type StatisticalNeighbours } from "@lac-analytics/core";
import { places } from "../places.ts";
import { funnelWording } from "./funnels.ts";

/** A published rate of an area at 31 March 2025, made up; null where it is withheld. */
function area(
  index: number,
  areaName: string,
  count: number | null,
  population: number,
  level: GeographicLevel,
): AreaFigure {
  const code = level === "national" ? "E92000001" : level === "regional" ? "E12000006" : `E0600${1000 + index}`;
  const identity = {
    edition: "2025",
    file: "made-up.csv",
    row: index + 2,
    timePeriod: "2025",
    year: 2025,
    level,
    areaCode: code,
    oldCode: level === "authority" ? `${800 + index}` : "",
    areaName,
    regionCode: level === "authority" ? "E12000006" : "",
    indicator: "rate_per_10000",
    filters: {},
  };
  if (count === null) return { figure: { ...identity, symbol: "c", meaning: "confidential" } };
  return {
    figure: { ...identity, symbol: "", value: Math.round((count * 10_000) / population) },
    counts: { numerator: count, denominator: population, interval: "poisson" },
  };
}

export const neighbours: StatisticalNeighbours = {
  model: 2025,
  authority: "800",
  regionCode: "E12000006",
  neighbours: places.slice(1).map((_, index) => ({ authority: `${801 + index}`, closeness: "close" })),
};

export function rankingOf(
  counts: readonly (number | null)[],
  of: { readonly counts?: boolean; readonly lower?: boolean; readonly region?: null } = {},
): Chart {
  const areas = [
    ...places.flatMap((name, index) => {
      const count = counts[index];
      return count === undefined ? [] : [area(index, name, count, 60_000 - 4_000 * index, "authority")];
    }),
    area(20, "East of England", of.region === null ? null : 7_700, 1_350_000, "regional"),
    area(21, "England", 81_770, 12_100_000, "national"),
  ].map((one) => (of.counts === false ? { figure: one.figure } : one));
  const wording: DatedWording = funnelWording;
  return rankedDots(
    againstOthers("800", areas, { polarity: of.lower === true ? "lower-better" : "none", neighbours }),
    { unit: "per 10,000", areas },
    wording,
  );
}

const usual = [370, 560, 230, 410, 260, 220, 330, 200, 120, 160, 99];

export const rankings = {
  "ranking among neighbours": rankingOf(usual),
  "ranking with a place among all": rankingOf(usual, { lower: true }),
  "ranking without counts": rankingOf(usual, { counts: false }),
  "ranking partly withheld": rankingOf([370, null, 230, null, 260]),
  "ranking of a withheld authority": rankingOf([null, 560, 230]),
  "ranking with far rates": rankingOf([2, 12_000, 230]),
} as const satisfies Readonly<Record<string, Chart>>;
