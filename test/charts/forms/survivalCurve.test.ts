import { survivalCurve } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { kaplanMeier } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careWording, survivals } from "../examples/survivals.ts";
import { formOf } from "../formOf.ts";
import { labelBoxes } from "../labelBoxes.ts";

/** The example of Kaplan and Meier's steps by hand: at 30, 60 and 90 days one of four, of three, of two. */
const four = kaplanMeier([
  { exit: 30, event: true },
  { exit: 60, event: true },
  { exit: 90, event: true },
  { exit: 120, event: false },
]);

describe("survivalCurve", () => {
  it("states the time within which half have ended, with its interval", () => {
    expect(survivals["survival of one group"].title).toMatch(
      /^Half of children had left care within \d+ months \(95% interval \d+ to \d+ months\)$/,
    );
    // at 60 days exactly half go on, until 90: the median is halfway
    expect(survivalCurve([{ label: "All", survival: four }], careWording).title).toContain(
      "Half of children had left care within 75 days (95% interval 30 days or more)",
    );
  });

  it("says so where fewer than half, or nobody, have", () => {
    expect(survivals["survival never at half"].title).toBe("Fewer than half of children had left care within 30 days");
    expect(survivals["survival of nobody"].title).toBe("No children had left care so far");
  });

  it("sets the second group beside the first, clear only where the curves differ by the log-rank test", () => {
    const at = (day: number) => Array.from({ length: 40 }, (_, index) => ({ exit: day + index, event: true }));
    const group = (label: string, durations: ReturnType<typeof at>) => ({
      label,
      survival: kaplanMeier(durations),
      durations,
    });
    const titleOf = (first: number, second: number) =>
      survivalCurve([group("Boys", at(first)), group("Girls", at(second))], careWording).title;
    expect(titleOf(100, 900)).toBe(
      "Half of children had left care within 4 months (boys), clearly shorter than 30 months (girls)",
    );
    expect(titleOf(900, 100)).toContain("(boys), clearly longer than 4 months (girls)");
    expect(titleOf(900, 901)).toContain("(boys), no clear difference from 30 months (girls)");
  });

  it("names the second group once where fewer than half of it have ended", () => {
    const going = kaplanMeier([
      { exit: 30, event: true },
      { exit: 60, event: false },
      { exit: 60, event: false },
    ]);
    const groups = [
      { label: "Boys", survival: four },
      { label: "Girls", survival: going },
    ];
    expect(survivalCurve(groups, careWording).title).toBe(
      "Half of children had left care within 75 days (boys), fewer than half within the 30 days that can be told (girls)",
    );
  });

  it("marks the median on the curve and names what goes on", async () => {
    const texts = (await labelBoxes(await renderChart(survivals["survival of one group"]))).map(({ text }) => text);
    expect(texts).toContain("Percent still in care");
    expect(texts.join(" ")).toMatch(/Half within \d+ months/);
  });

  it("warns where few are left at risk", () => {
    expect(survivalCurve([{ label: "All", survival: four }], careWording).subtitle).toContain(
      "From 30 days on it rests on fewer than 10 children.",
    );
  });

  it("tabulates the curve at round times, not at each child's own", () => {
    const { columns, rows } = survivalCurve([{ label: "All", survival: four }], careWording).table;
    expect(columns[2]?.label).toBe("Still in care (%)");
    // 3/4, then 3/4 × 2/3, then 3/4 × 2/3 × 1/2
    expect(rows.map(([, time, share, , , ended, atRisk]) => [time, share, ended, atRisk])).toEqual([
      ["0 days", 100, 0, "[z]"],
      ["20 days", 100, 0, "[z]"],
      ["40 days", 75, 1, 4],
      ["60 days", 50, 2, 3],
      ["80 days", 50, 2, 3],
      ["100 days", 25, 3, 2],
    ]);
  });

  it("refuses no group, and five", () => {
    const group = { label: "All", survival: four };
    expect(() => survivalCurve([], careWording)).toThrow("survivalCurve requires at least one group");
    expect(() => survivalCurve([group, group, group, group, group], careWording)).toThrow(
      "survivalCurve draws at most 4 groups, got 5",
    );
  });

  it("keeps its form", () => {
    expect(formOf(survivals["survival never at half"])).toMatchSnapshot();
  });
});
