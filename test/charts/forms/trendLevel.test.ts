import { trend } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { rateAt } from "../examples/trends.ts";
import { labelBoxes } from "../labelBoxes.ts";
import { wording } from "../panelFigures.ts";

describe("trend against a level", () => {
  const series = [{ label: "All", figures: [rateAt(2024, 50.5), rateAt(2025, 55.5)] }];
  const chart = trend(series, wording, { label: "Target", value: 80 });

  it("names the line and the level at their ends, and holds the level in its scale", async () => {
    const texts = (await labelBoxes(await renderChart(chart))).map(({ text }) => text).join(" ");
    expect(texts).toContain("All 55.5");
    expect(texts).toContain("Target 80");
  });

  it("says the level in words, and takes it for no figure", () => {
    expect(chart.description).toMatch(/Target 80\.$/);
    expect(chart.table).toEqual(trend(series, wording).table);
  });
});
