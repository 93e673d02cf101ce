import { ragTable } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { theme } from "../../../packages/charts/src/plot/theme.ts";
import { plans, planWording } from "../examples/plans.ts";
import { labelBoxes } from "../labelBoxes.ts";

describe("ragTable", () => {
  const chart = plans["action plan"];

  it("says how many actions are late or at risk, the worst first, and how the others go", () => {
    expect(chart.title).toBe("Of 5 actions, 1 late, 1 at risk, 1 not started, 1 on track, 1 done");
    expect(plans["action plan done"].title).toBe("None of 5 actions late or at risk: 5 done");
    expect(chart.description).toContain(
      "Late: Permanency tracking meetings held again. At risk: Reviews held on time.",
    );
  });

  it("is the plan itself as a table, each status a word after a symbol", () => {
    expect(chart.table.columns.map(({ label }) => label)).toEqual(["Action", "Status", "Indicator", "Note"]);
    expect(chart.table.rows).toEqual([
      [
        "Leadership and management programme for frontline managers, reviewing officers and conference chairs",
        "● On track",
        "12 of 18 managers have begun",
        "Designed after a learning needs analysis; begins in April.",
      ],
      ["Reviews held on time", "◊ At risk", "83.1% (target 95%)", "[z]"],
      [
        "Permanency tracking meetings held again.",
        "▲ Late",
        "59.0% (target 70%)",
        "Due on 28 February; the plan says on track.",
      ],
      ["Adoption in the induction of new social workers", "○ Not started", "[z]", "[z]"],
      ["Return home interviews within 72 hours", "■ Done", "[z]", "Closed in January."],
    ]);
    expect(chart.table.caption).toContain("[z] is not applicable.");
  });

  it("draws a bar for each status in a style of its own, under a sign and a word of its own", async () => {
    const drawn = JSON.stringify(chart.specification);
    const styles = [
      ...new Set([...drawn.matchAll(/"type":"bar","aria":true,"style":"(\w+)"/g)].map(([, style]) => style)),
    ];
    expect(styles).toHaveLength(5);
    const fills = ["late", "atRisk", "notStarted", "onTrack", "done"].map((style) => theme.style?.[style]);
    expect(new Set(fills.map((fill) => JSON.stringify(fill))).size).toBe(5);
    const texts = (await labelBoxes(await renderChart(chart))).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["▲ Late", "◊ At risk", "○ Not started", "● On track", "■ Done"]));
  });

  it("has no column of notes where there are none", () => {
    const { table } = ragTable(
      [{ action: "Family trees in one form", status: "done", indicator: "", note: "" }],
      planWording,
    );
    expect(table.columns.map(({ label }) => label)).toEqual(["Action", "Status", "Indicator"]);
    expect(table.rows).toEqual([["Family trees in one form", "■ Done", "[z]"]]);
  });

  it("refuses no actions", () => {
    expect(() => ragTable([], planWording)).toThrow("ragTable requires at least one action");
  });
});
