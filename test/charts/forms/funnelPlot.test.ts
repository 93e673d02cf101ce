import { funnelPlot } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { funnelLimits } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { funnelOf, funnels, funnelWording } from "../examples/funnels.ts";
import { labelBoxes } from "../labelBoxes.ts";

describe("funnelPlot", () => {
  const chart = funnels["funnel of a rate"];

  it("states where the place stands to the average, and beyond which limit", () => {
    // 370 in 64,000 is 57.8; 4,059 in 508,000 is 79.9
    expect(chart.title).toBe("57.8 children looked after per 10,000, clearly below the average of 79.9 (99.8% limit)");
    // 201 in 40,000 is 50.25
    const title = funnelOf(
      [
        [100, 20_000],
        [101, 20_000],
      ],
      { kind: "rate" },
    ).title;
    expect(title).toBe("50.0 children looked after per 10,000, no clear difference from the average of 50.3");
  });

  it("says within widened limits that places usually differ so much, and not that they do not differ", () => {
    const counts = [
      [100, 1000],
      [130, 1000],
      [40, 1000],
      [180, 1000],
    ] as const;
    const { title } = funnelOf(counts, { kind: "rate", overdispersed: true });
    expect(title).toMatch(/, within the range in which places usually differ from the average of /);
  });

  it("says how many places are outside the limits, and who is not drawn", () => {
    expect(funnels["funnel of all England"].subtitle).toMatch(/\d+ of 151 places are outside the 99\.8% limits\./);
    expect(funnels["funnel of all England"].subtitle).toContain(
      "Not drawn, as they have no value to show: City of London; Isles of Scilly.",
    );
    expect(funnels["funnel of England overdispersed"].subtitle).toContain("The limits are widened");
  });

  it("labels the place in focus, the average and the limits, and no other place", async () => {
    const texts = (await labelBoxes(await renderChart(chart))).map(({ text }) => text).join(" ");
    expect(texts).toContain("Central Bedfordshire 57.8");
    expect(texts).toContain("99.8% limits");
    expect(texts).toContain("Average 79.9");
    expect(texts).not.toContain("Rutland");
  });

  it("sets the place in focus apart by its shape", () => {
    const drawn = JSON.stringify(chart.specification);
    expect(drawn).toContain('"style":"ownPlace","shape":"diamond"');
    expect(drawn.match(/"style":"contextPoint","shape":"circle"/g)).toHaveLength(1);
  });

  it("draws nobody in focus where the place has no value to show", () => {
    const { title, specification, table } = funnels["funnel without its own place"];
    expect(title).toBe("Children looked after per 10,000 aged 0 to 17: no value to show");
    expect(JSON.stringify(specification)).not.toContain("Central Bedfordshire");
    expect(table.rows.at(-1)).toEqual(["Central Bedfordshire", "[x]", "[x]", "[x]", "[x]", "[x]", "[x]", "Not drawn"]);
    expect(table.caption).toContain("[x] is not available.");
  });

  it("tabulates every place with its limits and its position", () => {
    const [first = []] = chart.table.rows;
    expect(first.slice(0, 2)).toEqual(["Central Bedfordshire", 64_000]);
    expect(Number(first[2]).toFixed(4)).toBe("57.8125");
    expect(first.at(-1)).toBe("low at 99.8%");
    expect(chart.table.rows).toHaveLength(11);
  });

  it("refuses names that do not fit, and a place that is not among them", () => {
    const funnel = funnelLimits([{ count: 1, denominator: 100 }], { kind: "rate" });
    const places = { funnel, names: ["A", "B"], unit: "per 10,000", denominator: "Children" };
    expect(() => funnelPlot(places, funnelWording)).toThrow("funnelPlot requires a name for each of 1 places, got 2");
    expect(() => funnelPlot({ ...places, names: ["A"] }, funnelWording)).toThrow(
      "funnelPlot requires Central Bedfordshire once among the places",
    );
  });
});
