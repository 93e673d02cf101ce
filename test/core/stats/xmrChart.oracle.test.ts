import { expect, it } from "vitest";
import { type Improvement, xmrChart } from "../../../packages/core/src/stats/xmrChart.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

interface Case {
  readonly id: string;
  readonly packageQuirk: boolean;
  readonly input: {
    readonly dates: readonly string[];
    readonly values: readonly number[];
    readonly improvementDirection: Improvement;
    readonly target: number | null;
    readonly rebaseAt: readonly string[] | null;
    readonly fixAfterNPoints: number | null;
    readonly screenOutliers: boolean;
  };
  readonly expected: {
    readonly mean: readonly number[];
    readonly lpl: readonly (number | null)[];
    readonly upl: readonly (number | null)[];
    readonly specialCauseType: readonly string[];
    readonly pointType: readonly string[];
    readonly assurance: string | null;
  };
}

const ruleNames: ReadonlyMap<string, string> = new Map([
  ["Above UCL", "outside limits"],
  ["Below LCL", "outside limits"],
  ["7 Point Trend (Increasing)", "trend of 7"],
  ["7 Point Trend (Decreasing)", "trend of 7"],
  ["2 in 3 Above CL", "2 of 3"],
  ["2 in 3 Below CL", "2 of 3"],
  ["7 Points Above CL", "shift of 7"],
  ["7 Points Below CL", "shift of 7"],
]);

function chartOf({ values, dates, ...input }: Case["input"]) {
  return xmrChart(values, {
    improvement: input.improvementDirection,
    screenOutliers: input.screenOutliers,
    rebase: (input.rebaseAt ?? []).map((date) => dates.indexOf(date)),
    ...(input.target === null ? {} : { target: input.target }),
    ...(input.fixAfterNPoints === null ? {} : { fixAfter: input.fixAfterNPoints }),
  });
}

describeWithOracle("spc.json", "xmrChart agrees with NHSRplotthedots", (path) => {
  const cases = oracleCases<Case>(path);
  // a value at the very edge of a limit may differ in its last bit; the limits themselves agree to 1e-9
  it.each(cases.filter(({ packageQuirk }) => !packageQuirk))("$id", ({ input, expected }) => {
    const { points, assurance } = chartOf(input);
    points.forEach((point, index) => {
      expectClose(point.mean, expected.mean[index] ?? null);
      expectClose(point.lower, expected.lpl[index] ?? null);
      expectClose(point.upper, expected.upl[index] ?? null);
      expect(point.rule, `rule at ${index}`).toBe(ruleNames.get(expected.specialCauseType[index] ?? "") ?? null);
      expect(point.variation).toBe(expected.pointType[index]?.replace("special_cause_", ""));
    });
    expect(points).toHaveLength(expected.mean.length);
    expect(assurance).toBe(expected.assurance);
  });

  // Here the package lets its limits fall on the mean, or loses them; ours keep the unscreened ranges.
  it.each(cases.filter(({ packageQuirk }) => packageQuirk))(
    "$id, where the package itself is odd",
    ({ input, expected }) => {
      const { points } = chartOf(input);
      points.forEach((point, index) => {
        expectClose(point.mean, expected.mean[index] ?? null);
      });
      const moves = input.values.slice(1).map((value, index) => Math.abs(value - (input.values[index] ?? value)));
      const average = moves.reduce((sum, move) => sum + move, 0) / moves.length;
      const upper = moves.length === 0 ? null : (expected.mean[0] ?? 0) + 2.66 * average;
      for (const point of points) expectClose(point.upper, upper);
      const odd = new Set(input.values).size > 1 ? 1 : 0;
      expect(points.filter(({ rule }) => rule === "outside limits")).toHaveLength(odd);
    },
  );

  it("covers 41 series, four of them odd", () => {
    expect(cases).toHaveLength(41);
    expect(cases.filter(({ packageQuirk }) => packageQuirk)).toHaveLength(4);
  });
});
