import { trendPanels } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { sharesFrom2019 } from "../examples/panels.ts";
import { labelBoxes } from "../labelBoxes.ts";
import { shown, wording } from "../panelFigures.ts";

const england = { label: "England", figures: sharesFrom2019("U", [7400, 7300], 10_000) };
const foster = { label: "Fostered", figures: sharesFrom2019("U", [233, 176]), others: [england] };
const homes = { label: "In children's homes", figures: sharesFrom2019("K", [25, 30]), others: [england] };

describe("trendPanels", () => {
  const chart = trendPanels([foster, homes], wording);

  it("says in how many measures the place rose, fell or did not clearly change", () => {
    // 233 and 176 of 315 are clearly apart by Newcombe's interval, 25 and 30 of 315 are not
    expect(chart.title).toBe("Children looked after, in 2 measures: down in fostered, no clear change in 1");
  });

  it("says which line is whose, and that scales differ", () => {
    expect(chart.subtitle).toContain("Central Bedfordshire is the thick line; beside it England (thin, circles).");
    expect(chart.subtitle).toContain("Every panel has a scale of its own.");
  });

  it("says that nought is not shown where a panel begins above it, and not where none does", () => {
    const note = "The scale does not start at 0.";
    const high = { label: "High", figures: sharesFrom2019("U", [9900, 9890], 10_000), others: [] };
    const low = { label: "Low", figures: sharesFrom2019("K", [10, 300], 10_000), others: [] };
    expect(trendPanels([high], wording).subtitle).toContain(note);
    expect(trendPanels([low], wording).subtitle).not.toContain(note);
  });

  it("has a scale for each panel", async () => {
    const texts = (await labelBoxes(await renderChart(chart))).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Fostered", "In children's homes"]));
    const domains = new Set(JSON.stringify(chart.specification).match(/"domain":\[[\d.]+,[\d.]+\],"nice":false/g));
    expect(domains.size).toBeGreaterThanOrEqual(2);
  });

  it("tabulates every figure, those beside too", () => {
    expect(chart.table.rows.map(([label]) => label)).toEqual([
      "Fostered: Central Bedfordshire",
      "Fostered: Central Bedfordshire",
      "Fostered: England",
      "Fostered: England",
      "In children's homes: Central Bedfordshire",
      "In children's homes: Central Bedfordshire",
      "In children's homes: England",
      "In children's homes: England",
    ]);
  });

  it("draws what has nothing beside it", () => {
    const alone = trendPanels([{ ...foster, others: [{ label: "England", figures: [] }] }], wording);
    expect(alone.table.rows).toHaveLength(2);
  });

  it("refuses nothing, two units and too many others", () => {
    expect(() => trendPanels([], wording)).toThrow("trendPanels requires at least one panel");
    const counts = { label: "All", figures: [shown(1)], others: [] };
    expect(() => trendPanels([foster, counts], wording)).toThrow('"All" has another than percent');
    expect(() => trendPanels([{ ...foster, others: [england, england, england, england] }], wording)).toThrow(
      "at most 3 others",
    );
  });
});
