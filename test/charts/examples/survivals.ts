import { type Chart, type SurvivalWording, survivalCurve } from "@lac-analytics/charts";
import { kaplanMeier } from "@lac-analytics/core";
import type { Duration, KaplanMeier } from "@lac-analytics/core/stats";
import { wording } from "../panelFigures.ts";

export const careWording: SurvivalWording = {
  ...wording,
  measure: "Time in care",
  counted: "children had left care",
  goingOn: "still in care",
  when: "entries from 1 April 2015 to 31 March 2018",
};

/** Durations in days that spread from a few days to some years, a fifth of them not ended; made up. */
export function durations(children: number, longest: number): readonly Duration[] {
  return Array.from({ length: children }, (_, index) => ({
    exit: Math.round(longest * (((index * 37) % children) / children) ** 2) + 3,
    event: index % 5 !== 0,
  }));
}

const never: KaplanMeier = kaplanMeier([
  { exit: 30, event: true },
  { exit: 400, event: false },
  { exit: 500, event: false },
]);

export const survivals = {
  "survival of one group": survivalCurve([{ label: "All", survival: kaplanMeier(durations(180, 1_800)) }], careWording),
  "survival of three groups": survivalCurve(
    [
      {
        label: "Placed with parents or other person with parental responsibility",
        survival: kaplanMeier(durations(90, 700)),
      },
      { label: "Secure homes and children's homes", survival: kaplanMeier(durations(60, 1_000)) },
      { label: "Independent and semi-independent living", survival: kaplanMeier(durations(40, 950)) },
    ],
    careWording,
  ),
  "survival never at half": survivalCurve([{ label: "All", survival: never }], careWording),
  "survival of one child": survivalCurve(
    [{ label: "All", survival: kaplanMeier([{ exit: 20, event: true }]) }],
    careWording,
  ),
  "survival of nobody": survivalCurve([{ label: "All", survival: kaplanMeier([]) }], careWording),
} as const satisfies Readonly<Record<string, Chart>>;
