import { smallMultiples } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { panels, sharesFrom2019 } from "../examples/panels.ts";
import { labelBoxes } from "../labelBoxes.ts";
import { shown, wording } from "../panelFigures.ts";

describe("smallMultiples", () => {
  const chart = panels["small multiples"];

  it("says in how many groups the measure rose, fell or did not clearly change, and names them where that is short", () => {
    // clear by Newcombe's interval: 233 to 176, 14 to 33 and 25 to 60 of 315
    expect(chart.title).toBe(
      "Children looked after, in 8 groups: up in 2, down in foster placements, no clear change in 5",
    );
    expect(panels["small multiples of one"].title).toBe("Children looked after, in 1 group");
  });

  it("says of groups none of which changed that none did", () => {
    const same = [19, 20].map((year) =>
      shown(10, { numerator: 10, periodStart: `20${year}-03-31`, periodEnd: `20${year}-03-31` }),
    );
    const lines = ["Boys", "Girls"].map((label) => ({ label, figures: same as [(typeof same)[0], (typeof same)[0]] }));
    expect(smallMultiples(lines, wording).title).toBe("Children looked after, in 2 groups: no clear change in any");
  });

  it("draws all panels on one scale", () => {
    expect(chart.subtitle).toContain("All panels have the same scale.");
    const domains = JSON.stringify(chart.specification).match(/"scale":\{"domain":\[0,100\]/g) ?? [];
    expect(domains.length).toBeGreaterThanOrEqual(8 * 2);
  });

  it("stands the plots of a row level, however long their names are", async () => {
    const boxes = await labelBoxes(await renderChart(chart));
    const years = boxes.filter(({ text }) => text === "2025").map(({ top }) => Math.round(top));
    expect(years).toHaveLength(8);
    expect(new Set(years).size).toBe(3);
  });

  it("marks withheld figures in the panel that they belong to", async () => {
    const texts = (await labelBoxes(await renderChart(panels["small multiples partly withheld"]))).map(
      ({ text }) => text,
    );
    expect(texts.filter((text) => text === "[c]")).toHaveLength(6);
  });

  it("tabulates every figure of every panel", () => {
    expect(chart.table.rows).toHaveLength(56);
    expect(chart.table.rows[6]?.slice(0, 2)).toEqual(["Foster placements", "31 March 2025"]);
  });

  it("refuses nothing, and two units", () => {
    expect(() => smallMultiples([], wording)).toThrow("smallMultiples requires at least one panel");
    const shares = { label: "Foster", figures: sharesFrom2019("U", [1], 2) };
    expect(() => smallMultiples([shares, { label: "All", figures: [shown(1)] }], wording)).toThrow(
      'smallMultiples draws one unit, and "All" has another than percent',
    );
  });
});
