import { type Chart, type DatedWording, funnelPlot } from "@lac-analytics/charts";
import { funnelLimits } from "@lac-analytics/core";
import type { FunnelOptions } from "@lac-analytics/core/stats";
import { wording } from "../panelFigures.ts";
import { places } from "../places.ts";

export const funnelWording: DatedWording = {
  ...wording,
  measure: "Children looked after per 10,000 aged 0 to 17",
  counted: "children looked after per 10,000",
  when: "31 March 2025",
  source: "DfE, Children looked after in England, 2025",
};

/** Children looked after and children aged 0 to 17, made up, in the order of the places. */
const counts = [
  [370, 64_000],
  [560, 74_000],
  [230, 36_000],
  [910, 55_000],
  [560, 69_000],
  [420, 36_000],
  [330, 63_000],
  [300, 43_000],
  [220, 34_000],
  [120, 26_000],
  [39, 8_000],
] as const;

export function funnelOf(
  areas: readonly (readonly [count: number, denominator: number])[],
  options: FunnelOptions,
  of: Partial<DatedWording> = {},
  withheld: readonly string[] = [],
): Chart {
  return funnelPlot(
    {
      funnel: funnelLimits(
        areas.map(([count, denominator]) => ({ count, denominator })),
        options,
      ),
      names: areas.map((_, index) => {
        return withheld.includes(places[0]) ? (places[index + 1] ?? "") : (places[index] ?? `Authority ${index + 1}`);
      }),
      unit: options.kind === "rate" ? "per 10,000" : "percent",
      denominator: options.kind === "rate" ? "Children aged 0 to 17" : "Children looked after",
      withheld,
    },
    { ...funnelWording, ...of },
  );
}

/** 151 places whose sizes and rates spread as England's do, made up. */
const england = Array.from({ length: 151 }, (_, index) => {
  const population = Math.round(8_000 + 300_000 * (((index * 53) % 151) / 151) ** 3);
  return [Math.round((population / 10_000) * (45 + ((index * 37) % 61))), population] as const;
});

export const funnels = {
  "funnel of a rate": funnelOf(counts, { kind: "rate" }),
  "funnel of all England": funnelOf(england, { kind: "rate" }, {}, ["City of London", "Isles of Scilly"]),
  "funnel of England overdispersed": funnelOf(england, { kind: "rate", overdispersed: true }),
  "funnel of the longest name": funnelOf(counts, { kind: "rate" }, { place: "Bournemouth, Christchurch and Poole" }),
  "funnel of shares": funnelOf(
    [
      [311, 315],
      [99, 101],
      [40, 40],
    ],
    { kind: "proportion", multiplier: 100 },
    { measure: "Health assessments up to date", counted: "of children have an up-to-date health assessment" },
  ),
  "funnel of one place": funnelOf([[370, 64_000]], { kind: "rate" }),
  "funnel without its own place": funnelOf(counts.slice(1), { kind: "rate" }, {}, ["Central Bedfordshire"]),
  "funnel beside a tiny place": funnelOf(
    [
      [370, 64_000],
      [2, 350],
      [4_000, 330_000],
    ],
    { kind: "rate" },
  ),
} as const satisfies Readonly<Record<string, Chart>>;
