import { scenarioLines } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";
import { caseloads, caseloadWording, scenarios } from "../examples/scenarios.ts";

describe("scenarioLines", () => {
  it("says what is highest and when, and at how many dates it is over the target", () => {
    expect(scenarios["scenario beside three against a target"].title).toBe(
      "At most 24.1 young people for each adviser, on 28 February 2025: over the target of 22 at 2 of 4 dates",
    );
    expect(scenarios["scenario alone"].title).toBe("At most 28 young people for each adviser, on 28 April 2025");
    const held = scenarioLines([{ label: "x", figures: caseloads(22, 21) }], caseloadWording, {
      label: "Target",
      value: 22,
    });
    expect(held.title).toContain("never over the target of 22");
    const over = scenarioLines([{ label: "x", figures: caseloads(22.5, 21) }], caseloadWording, {
      label: "Target",
      value: 22,
    });
    expect(over.title).toContain("over the target of 22 at 1 of 2 dates");
  });

  it("says what the thin lines hold, and tells every scenario in its table", () => {
    const chart = scenarios["scenario beside three against a target"];
    expect(chart.subtitle).toContain("Thin lines are 80% intervals.");
    expect(new Set(chart.table.rows.map(([label]) => label)).size).toBe(4);
  });

  it("refuses none, more than four, and two units", () => {
    const one = { label: "x", figures: caseloads(22) };
    expect(() => scenarioLines([], caseloadWording)).toThrow("at least one");
    expect(() => scenarioLines([one, one, one, one, one], caseloadWording)).toThrow("at most 4");
    const other = {
      label: "y",
      figures: caseloads(22).map((figure) => ({ ...figure, unit: "young people" as const })),
    };
    expect(() => scenarioLines([one, other], caseloadWording)).toThrow('"y" has another');
  });
});
