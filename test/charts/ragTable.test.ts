import { ragTable } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";
import { plans, planWording } from "./examples/plans.ts";

describe("ragTable", () => {
  const chart = plans["action plan"];

  it("says how many actions are not yet on track, and how the others go", () => {
    expect(chart.title).toBe("1 of 3 actions not yet on track, 1 on track, 1 achieved");
    expect(plans["action plan achieved"].title).toBe("All of 3 actions on track or achieved, 3 achieved");
    expect(chart.description).toContain("Not yet on track: Reviews held on time.");
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
      ["Reviews held on time", "▲ Not yet on track", "83.1% (target 95%)", ""],
      ["Return home interviews within 72 hours", "✓ Achieved", "[z]", "Closed in January."],
    ]);
    expect(chart.table.caption).toContain("[z] is not applicable.");
  });

  it("draws a bar for each status, each in a style of its own", () => {
    const drawn = JSON.stringify(chart.specification);
    for (const style of ["warning", "context", "main"]) expect(drawn).toContain(`"type":"bar","style":"${style}"`);
  });

  it("refuses no actions", () => {
    expect(() => ragTable([], planWording)).toThrow("ragTable requires at least one action");
  });
});
