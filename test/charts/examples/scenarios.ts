import { bridge, type Chart, costDots, scenarioLines, type YearlyAmount } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { shown } from "../panelFigures.ts";

export const caseloadWording = {
  measure: "Caseload of personal advisers",
  counted: "young people for each adviser",
  place: "Rutland",
  source: "this scenario",
};

/** Caseloads at the ends of four months, with a range of one either way. */
export function caseloads(...values: readonly number[]): readonly Figure[] {
  return values.map((value, at): Figure => {
    const date = `2025-0${at + 1}-28`;
    const range = { lower: value - 1, upper: value + 1, confidence: 0.8, method: "simulation" };
    return { ...shown(value, { periodStart: date, periodEnd: date }), unit: "young people per adviser", ...range };
  });
}

const costWording = { ...caseloadWording, measure: "Cost of personal advisers", when: "2025-26 to 2026-27" };

export const costs = {
  wording: costWording,
  own: { year: "2025-26", plan: "This", kind: "own", amount: 540_400, range: { lower: 520_000, upper: 561_000 } },
  budget: { year: "2025-26", plan: "Budget", kind: "budget", amount: 500_000 },
  other: { year: "2025-26", plan: "Report's scenario", kind: "other", amount: 480_000 },
} as const satisfies Readonly<Record<"own" | "budget" | "other", YearlyAmount>> & { wording: typeof costWording };

export const scenarios = {
  "scenario beside three against a target": scenarioLines(
    [
      { label: "Twelve from October", figures: caseloads(23.5, 24.1, 21.2, 20.6) },
      { label: "Report's scenario", figures: caseloads(23.5, 22.9, 22.6, 22.4) },
      { label: "A scenario with a long name that takes two lines", figures: caseloads(20, 20.1, 20.2, 20.3) },
      { label: "Nine", figures: caseloads(25, 26, 27, 28) },
    ],
    caseloadWording,
    { label: "Target", value: 22 },
  ),
  "scenario alone": scenarioLines([{ label: "Nine", figures: caseloads(25, 26, 27, 28) }], caseloadWording),
  "costs against a budget": costDots([costs.own, costs.budget, costs.other], costWording),
  "bridge of millions": bridge(
    { label: "2019-20", pounds: 14_900_000 },
    [
      { label: "Numbers of children", pounds: 485_400 },
      { label: "Mix of placements", pounds: -145_400 },
      { label: "Inflation", pounds: 1_060_000 },
    ],
    { label: "2021-22", pounds: 16_300_000 },
    { ...caseloadWording, measure: "Cost of placements", when: "2019-20 to 2021-22" },
  ),
} as const satisfies Readonly<Record<string, Chart>>;
