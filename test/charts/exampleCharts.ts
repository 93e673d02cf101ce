import { ageSexPyramid, type Chart, dotsAgainstEarlier, fosterBreakdown, placementMix } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { controlCharts } from "./examples/controlCharts.ts";
import { dots } from "./examples/dots.ts";
import { fans } from "./examples/fans.ts";
import { funnels } from "./examples/funnels.ts";
import { grids } from "./examples/grids.ts";
import { moves } from "./examples/moves.ts";
import { panels } from "./examples/panels.ts";
import { papers } from "./examples/papers.ts";
import { paths } from "./examples/paths.ts";
import { plans } from "./examples/plans.ts";
import { rankings } from "./examples/rankings.ts";
import { scenarios } from "./examples/scenarios.ts";
import { stacks } from "./examples/stacks.ts";
import { survivals } from "./examples/survivals.ts";
import { tornadoes } from "./examples/tornadoes.ts";
import { trends } from "./examples/trends.ts";
import { waterfalls } from "./examples/waterfalls.ts";
import {
  ageSex,
  ages,
  earlier,
  fosterKinds,
  fosterShare,
  placementGroups,
  sexes,
  share,
  shown,
  uascIn,
  withheld,
  wording,
} from "./panelFigures.ts";

const rate = (value: number, lower: number, upper: number, of: Partial<Figure> = {}) =>
  ({ ...shown(value), measure: "cla-rate", unit: "per 10,000", lower, upper, confidence: 0.95, ...of }) as Figure;

const mix = (counts: readonly number[], whole: number) =>
  placementMix(
    placementGroups.map(({ id }, index) => share(id, counts[index] ?? 0, whole)),
    placementGroups,
    wording,
  );

const pyramid = (counts: readonly (readonly number[])[]) =>
  ageSexPyramid(
    ages.flatMap(({ id: age }, row) =>
      sexes.map(({ id: sex }, column) => ageSex(age, sex, counts[row]?.[column] ?? 0)),
    ),
    ages,
    sexes,
    wording,
  );

/** Placements of 315 children: 233 as the pack of 11 February 2019 prints, the rest made up. */
const placements = [233, 13, 14, 25, 20, 5, 0, 5] as const;

/** 315 children by age and sex, made up. */
const agesAndSexes = [
  [12, 9, 0],
  [25, 20, 0],
  [30, 28, 1],
  [62, 45, 0],
  [58, 25, 0],
] as const;

/** Each form of chart, usual and at its edges: one bar, nothing, withheld, the longest labels, very large numbers. */
export const exampleCharts = {
  ...trends,
  ...controlCharts,
  ...funnels,
  ...rankings,
  ...stacks,
  ...panels,
  ...papers,
  ...moves,
  ...survivals,
  ...waterfalls,
  ...fans,
  ...scenarios,
  ...tornadoes,
  ...grids,
  ...paths,
  ...plans,
  ...dots,
  "against earlier": dotsAgainstEarlier(
    [
      {
        label: "All children looked after",
        now: shown(315),
        earlier: shown(322, earlier),
        change: { value: -7, lower: -25, upper: 11, clear: false },
      },
      { label: "Unaccompanied asylum-seeking children", now: shown(41), earlier: shown(34, earlier) },
    ],
    wording,
  ),
  "against earlier of rates": dotsAgainstEarlier(
    [{ label: "All children", now: rate(51.6, 46.1, 57.7), earlier: rate(53.2, 47.6, 59.4, earlier) }],
    { ...wording, measure: "Children looked after per 10,000", counted: "children looked after per 10,000" },
  ),
  "against earlier of nothing": dotsAgainstEarlier(
    [{ label: "All", now: shown(0), earlier: shown(0, earlier) }],
    wording,
  ),
  "against earlier withheld": dotsAgainstEarlier(
    [{ label: "All", now: withheld(), earlier: withheld(earlier) }],
    wording,
  ),
  "against earlier of millions": dotsAgainstEarlier(
    [{ label: "All", now: shown(123_456_789), earlier: shown(1, earlier) }],
    wording,
  ),
  "against earlier of a year": dotsAgainstEarlier(
    [
      {
        label: "Started",
        now: shown(87, { periodStart: "2018-04-01", periodEnd: "2019-03-31" }),
        earlier: shown(95, { periodStart: "2017-04-01", periodEnd: "2018-03-31" }),
      },
    ],
    { ...wording, measure: "Children starting to be looked after", counted: "children started to be looked after" },
  ),
  placements: mix(placements, 315),
  "placements of one child": mix([1], 1),
  "placements of nobody": placementMix(
    placementGroups.map(({ id }) =>
      withheld({ measure: "placement-share", breakdown: "placement", unit: "percent", category: id, symbol: "z" }),
    ),
    placementGroups,
    wording,
  ),
  "placements of millions": mix(
    placements.map((count) => count * 100_000 + 1),
    31_500_008,
  ),
  "placements partly withheld": placementMix(
    placementGroups.map(({ id }, index) =>
      id === "K" || id === "R"
        ? withheld({ measure: "placement-share", breakdown: "placement", unit: "percent", category: id })
        : share(id, placements[index] ?? 0, 315),
    ),
    placementGroups,
    wording,
  ),
  foster: fosterBreakdown(
    fosterKinds.map(({ id }, index) => fosterShare(id, [101, 130, 34, 1, 1][index] ?? 0)),
    fosterKinds,
    { ...wording, measure: "Foster placements", counted: "foster placements" },
    fosterKinds.map(({ id }, index) => uascIn(id, [5, 6, 0, 1, 0][index] ?? 0)),
  ),
  pyramid: pyramid(agesAndSexes),
  "pyramid of one child": pyramid([
    [0, 0],
    [0, 1],
  ]),
  "pyramid of nobody": pyramid([]),
  "pyramid of millions": pyramid(agesAndSexes.map((row) => row.map((count) => count * 234_567))),
  "pyramid partly withheld": ageSexPyramid(
    ages.flatMap(({ id: age }, row) =>
      sexes.map(({ id: sex }, column) =>
        age === "under-1"
          ? withheld({ breakdown: "age;sex", category: `${age};${sex}` })
          : ageSex(age, sex, agesAndSexes[row]?.[column] ?? 0),
      ),
    ),
    ages,
    sexes,
    wording,
  ),
  "pyramid of single years": ageSexPyramid(
    Array.from({ length: 18 }, (_, age) => age).flatMap((age) => [
      ageSex(`${age}`, "male", age + 2),
      ageSex(`${age}`, "female", 20 - age),
    ]),
    Array.from({ length: 18 }, (_, age) => ({ id: `${age}`, label: `${age}` })),
    sexes,
    wording,
  ),
} as const satisfies Readonly<Record<string, Chart>>;
