import { expect, it } from "vitest";
import { type FunnelArea, funnelLimits } from "../../../packages/core/src/stats/funnelLimits.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

interface Limits {
  readonly lower2s: number;
  readonly upper2s: number;
  readonly lower3s: number;
  readonly upper3s: number;
}
interface Case {
  readonly id: string;
  readonly input: {
    readonly areas: readonly { readonly x: number; readonly n: number }[];
    readonly multiplier: number;
  };
  readonly expected: {
    readonly baseline: number;
    readonly significance: readonly string[];
    readonly limitsByEvents: readonly (Limits & { readonly events: number })[];
    readonly limitsByDenominator: readonly (Limits & { readonly n: number })[];
    readonly limits: readonly (Limits & { readonly observed: number })[];
    readonly phi: number;
    readonly multiplicativeOD: readonly { readonly lower95: number; readonly upper95: number }[];
  };
}

const significance = {
  "Low (0.001)": "low at 99.8%",
  "Low (0.025)": "low at 95%",
  "Not significant": "within",
  "High (0.025)": "high at 95%",
  "High (0.001)": "high at 99.8%",
} as const;

/** The package gives limits by observed events; an area of that value and those events has just that limit here. */
function expectLimitsByEvents(
  events: number,
  limits: Limits,
  settings: { readonly kind: "rate" | "ratio"; readonly baseline: number; readonly multiplier: number },
): void {
  const at = (limit: number) =>
    funnelLimits([{ count: events, denominator: (events / limit) * settings.multiplier }], settings).points[0];
  expectClose(at(limits.lower2s)?.lower95 ?? null, limits.lower2s);
  expectClose(at(limits.upper2s)?.upper95 ?? null, limits.upper2s);
  expectClose(at(limits.lower3s)?.lower998 ?? null, limits.lower3s);
  expectClose(at(limits.upper3s)?.upper998 ?? null, limits.upper3s);
}

describeWithOracle("funnel.json", "funnelLimits agrees with R's qgamma and PHEindicatormethods", (path) => {
  const cases = oracleCases<Case>(path);
  const named = (name: string) => {
    const found = cases.find(({ id }) => id === name);
    if (!found) throw new Error(`funnel.json holds no case ${name}`);
    const areas = found.input.areas?.map(({ x, n }): FunnelArea => ({ count: x, denominator: n }));
    return { ...found, areas };
  };

  it("crude rates: baseline, labels, and exact limits at every number of events", () => {
    const { areas, input, expected } = named("rate_crude");
    const { multiplier } = input;
    const { baseline, points } = funnelLimits(areas, { kind: "rate", multiplier });
    expectClose(baseline, expected.baseline);
    expect(points.map(({ position }) => position)).toEqual(
      expected.significance.map((label) => significance[label as keyof typeof significance]),
    );
    for (const limits of expected.limitsByEvents) {
      expectLimitsByEvents(limits.events, limits, { kind: "rate", baseline: expected.baseline, multiplier });
    }
  });

  it("proportions: baseline, labels and limits, ours kept within 0 and 100%", () => {
    const { areas, input, expected } = named("proportion");
    const { baseline, points } = funnelLimits(areas, { kind: "proportion", multiplier: input.multiplier });
    expectClose(baseline, expected.baseline);
    expect(points.map(({ position }) => position)).toEqual(
      expected.significance.map((label) => significance[label as keyof typeof significance]),
    );
    points.forEach((point, index) => {
      const limits = expected.limitsByDenominator[index];
      expectClose(point.lower95, Math.max(0, limits?.lower2s ?? Number.NaN));
      expectClose(point.upper95, Math.min(100, limits?.upper2s ?? Number.NaN));
      expectClose(point.lower998, Math.max(0, limits?.lower3s ?? Number.NaN));
      expectClose(point.upper998, Math.min(100, limits?.upper3s ?? Number.NaN));
    });
  });

  it("standardised ratios: exact limits at every number observed", () => {
    const { input, expected } = named("ratio_isr");
    const { multiplier } = input;
    for (const limits of expected.limits) {
      expectLimitsByEvents(limits.observed, limits, { kind: "ratio", baseline: multiplier, multiplier });
    }
  });

  it("overdispersion: winsorised dispersion and widened limits, ours not below zero", () => {
    const { areas, input, expected } = named("spiegelhalter_rate");
    const funnel = funnelLimits(areas, { kind: "rate", multiplier: input.multiplier, overdispersed: true });
    expectClose(funnel.dispersion, expected.phi);
    funnel.points.forEach((point, index) => {
      expectClose(point.lower95, Math.max(0, expected.multiplicativeOD[index]?.lower95 ?? Number.NaN));
      expectClose(point.upper95, expected.multiplicativeOD[index]?.upper95 ?? null);
    });
  });
});
