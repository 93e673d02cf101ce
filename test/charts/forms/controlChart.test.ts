import { controlChart } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { xmrChart, xmrOfFigures } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { controlCharts, monthly, monthOf, startsWording } from "../examples/controlCharts.ts";
import { formOf } from "../formOf.ts";
import { labelBoxes } from "../labelBoxes.ts";
import { shown, withheld } from "../panelFigures.ts";

const textsOf = async (chart: Parameters<typeof renderChart>[0]) =>
  (await labelBoxes(await renderChart(chart))).map(({ text }) => text).join(" ");

describe("controlChart", () => {
  const every = controlCharts["control chart with every rule"];

  it("calls what chance makes no clear change", () => {
    // the twenty values add to 204
    expect(controlCharts["control chart of chance alone"].title).toBe(
      "9 children started to be looked after, no clear change from the average of 10.2",
    );
  });

  it("names the rule that the latest point breaks, and whether that is good or bad news", () => {
    expect(every.title).toBe("3 children started to be looked after, a clear improvement: below the lower limit");
    expect(controlCharts["control chart partly withheld"].title).toBe(
      "9 children started to be looked after, a clear change: 7 or more in a row below average",
    );
  });

  it("names the rule that still holds, where a point within the run broke another meanwhile", () => {
    const shifted = [
      9, 12, 8, 11, 10, 13, 9, 10, 12, 8, 11, 10, 9, 12, 10, 11, 8, 12, 10, 9, 13, 13, 13, 19, 13, 13, 13, 13,
    ];
    expect(monthly(shifted).title).toBe(
      "13 children started to be looked after, a clear change: 7 or more in a row above average",
    );
  });

  it("begins with the measure where nothing is counted", () => {
    const ends = ["2018-01-31", "2018-02-28", "2018-03-31"];
    const series = ends.map((periodEnd, at) => shown(at + 1, { periodStart: `${periodEnd.slice(0, 8)}01`, periodEnd }));
    const words = { ...startsWording, measure: "Moves, by month", counted: "" };
    expect(controlChart(series, xmrOfFigures(series), words).title).toMatch(/^Moves, by month: 3, /);
  });

  it("dates a change that is over", () => {
    expect(controlCharts["control chart out of its limits"].title).toBe(
      "11 children started to be looked after, last clear change in the month to 30 November 2018",
    );
  });

  it("writes each rule that fired in plain words above the plot", async () => {
    const texts = await textsOf(every);
    for (const words of [
      "Concern: above the upper limit",
      "Improvement: 7 or more in a row below average",
      "Concern: 7 or more in a row, each higher",
      "Improvement: below the lower limit",
    ]) {
      expect(texts).toContain(words);
    }
    expect(every.description).toContain(
      "Month to 31 October 2018 to month to 31 March 2019: improvement: 7 or more in a row below average.",
    );
  });

  it("marks signals by shape, up where they point up and down where down", () => {
    const drawn = JSON.stringify(every.specification);
    expect(drawn).toContain('"style":"concern","shape":"triangle-up"');
    expect(drawn).toContain('"style":"improvement","shape":"triangle-down"');
    expect(JSON.stringify(controlCharts["control chart of chance alone"].specification)).not.toContain("triangle");
  });

  it("labels average, limits and target at the right, those of the last stretch where it was rebased", async () => {
    expect(await textsOf(every)).toMatch(/Upper limit [\d.]+ Average [\d.]+ Lower limit [\d.]+ Target 8/);
    // 21, 24, 20, 22, 23, 21, 22, 24, 20, 23, 22, 21 add to 263; their moving ranges to 24: 263 / 12 ± 2.66 × 24 / 11
    expect(await textsOf(controlCharts["control chart rebased"])).toContain(
      "Upper limit 27.7 Average 21.9 Lower limit 16.1",
    );
  });

  it("leaves out a lower limit that no count can reach, in the drawing alone", async () => {
    const chart = controlCharts["control chart of millions"];
    expect(await textsOf(chart)).not.toContain("Lower limit");
    expect(Number(chart.table.rows[0]?.[3])).toBeLessThan(0);
  });

  it("says that limits are loose where they rest on few values, and that one value has none", () => {
    expect(controlCharts["control chart of millions"].subtitle).toContain("Limits from 5 values are loose.");
    expect(controlCharts["control chart of chance alone"].subtitle).not.toContain("loose");
    expect(controlCharts["control chart of one month"].title).toContain("too few to tell a change from chance");
  });

  it("says whether the process can be relied on to meet its target", () => {
    const steady = [9, 12, 8, 11, 10, 13, 9, 10, 12, 8, 11, 10, 9];
    const subtitleAt = (target: number) => monthly(steady, { target, improvement: "decrease" }).subtitle;
    expect(subtitleAt(30)).toContain("The process can be relied on to meet the target of 30.");
    expect(subtitleAt(1)).toContain("The process will not meet the target of 1 unless it changes.");
    expect(subtitleAt(10)).toContain("The target of 10 is met or missed by chance.");
  });

  it("tabulates every point with its limits and its signal, withheld ones too", () => {
    expect(controlCharts["control chart partly withheld"].table.rows[2]).toEqual([
      "Month to 31 March 2017",
      "[c]",
      "[z]",
      "[z]",
      "[z]",
      "[z]",
    ]);
    expect(every.table.rows.map((row) => row.at(-1)).filter((signal) => signal !== "None")).toHaveLength(
      xmrChart(
        every.table.rows.map(([, value]) => Number(value)),
        { improvement: "decrease", target: 8 },
      ).points.filter(({ rule }) => rule !== null).length,
    );
  });

  it("says where months are missing, breaks the line there, and refuses a chart that does not know of them", () => {
    const values = [9, 12, 8, 11, 10, 13, 9, 10];
    const figures = values.map((value, at) =>
      shown(value, { measure: "started-number", ...monthOf(at < 4 ? at : at + 2) }),
    );
    const chart = controlChart(figures, xmrOfFigures(figures), startsWording);
    expect(chart.subtitle).toContain(
      "Values are missing between 30 April 2017 and 31 July 2017, so that runs begin anew.",
    );
    expect(() => controlChart(figures, xmrChart(values), startsWording)).toThrow(
      "controlChart requires a chart that knows of the months without a value; use xmrOfFigures",
    );
    const lines = JSON.stringify(chart.specification);
    expect(lines).toContain('"stretch":1');
  });

  it("says nothing of intervals of the figures, which it does not draw", () => {
    const figures = Array.from({ length: 9 }, (_, index) =>
      shown(10 + (index % 3), { ...monthOf(index), lower: 5, upper: 18, confidence: 0.95 }),
    );
    const chart = controlChart(figures, xmrChart(figures.map(({ value }) => value)), startsWording);
    expect(chart.subtitle).not.toContain("Thin lines");
  });

  it("refuses the chart of other figures, and figures of which none has a value", () => {
    const figures = [shown(9, monthOf(0)), shown(12, monthOf(1))];
    expect(() => controlChart(figures, xmrChart([12, 9]), startsWording)).toThrow(
      "controlChart requires the chart of the figures that have a value, in order of their dates",
    );
    expect(() => controlChart([withheld()], xmrChart([1]), startsWording)).toThrow(
      "controlChart requires at least one figure with a value",
    );
  });

  it("keeps its form", () => {
    expect(formOf(controlCharts["control chart out of its limits"])).toMatchSnapshot();
  });
});
