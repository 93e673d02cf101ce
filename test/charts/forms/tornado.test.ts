import { tornado } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { adviserWording, assumptions, tornadoes } from "../examples/tornadoes.ts";
import { formOf } from "../formOf.ts";
import { labelBoxes } from "../labelBoxes.ts";

const textsOf = async (chart: Parameters<typeof renderChart>[0]) =>
  (await labelBoxes(await renderChart(chart))).map(({ text }) => text);

describe("tornado", () => {
  const chart = tornadoes.tornado;

  it("names the assumption that most depends on", () => {
    expect(chart.title).toBe(
      "Most depends on take-up of support at 21: 203 to 251 young people with a personal adviser, 230 expected",
    );
    expect(tornadoes["tornado that moves nothing"].title).toBe(
      "No assumption moves the number of young people with a personal adviser",
    );
  });

  it("names all that matter alike: none of two whose reach differs by a tenth or less matters most", () => {
    const bar = (assumption: string, low: number, high: number) => ({ assumption, low, high, base: 254 });
    const bars = [bar("Contact", 246.4, 261.7), bar("Take-up", 246.7, 261.3), bar("Stopping", 250, 258)];
    expect(tornado(bars, "young people", { ...adviserWording, counted: "young people" }).title).toBe(
      "Contact and take-up matter about as much, each alone: 246 to 262 young people, 254 expected",
    );
  });

  it("tabulates whole results whole, and others with two decimals", () => {
    const decimalsOf = (low: number) =>
      tornado([{ assumption: "Contact", low, high: 260, base: 254 }], "young people", adviserWording)
        .table.columns.slice(3)
        .map((column) => ("decimals" in column ? column.decimals : undefined));
    expect(decimalsOf(246)).toEqual([0, 0, 0]);
    expect(decimalsOf(246.4)).toEqual([2, 2, 2]);
  });

  it("stands the widest at the top", async () => {
    // 48, 22 and 13 wide
    expect(chart.table.rows.map(([assumption]) => assumption)).toEqual([
      "Take-up of support at 21",
      "Young people who stop support before 25",
      "Children who leave care at 18",
    ]);
    const boxes = await labelBoxes(await renderChart(chart));
    const tops = ["Take-up of support at 21", "support before 25", "18"].map(
      (text) => boxes.find((box) => box.text === text)?.top,
    );
    expect(tops).toEqual(tops.toSorted((a = 0, b = 0) => a - b));
  });

  it("labels each end with its result and what makes it, on the side where it lies", async () => {
    const texts = await textsOf(chart);
    expect(texts).toEqual(expect.arrayContaining(["65%: 203", "85%: 251", "20%: 219", "10%: 241", "Expected 230"]));
    const boxes = await labelBoxes(await renderChart(chart));
    const leftOf = (text: string) => boxes.find((box) => box.text === text)?.left ?? Number.NaN;
    expect(leftOf("20%: 219")).toBeLessThan(leftOf("10%: 241"));
  });

  it("joins two ends that lie on one side, and writes none where nothing moves", async () => {
    const texts = await textsOf(tornadoes["tornado to one side"]);
    expect(texts).toEqual(expect.arrayContaining(["fewest places: 210; most places: 221", "1%: 235; 3%: 250"]));
    expect(texts.join(" ")).not.toContain("14%");
  });

  it("goes below nought", () => {
    expect(tornadoes["tornado below nought"].title).toContain("-1,250,000 to 410,001 pounds against budget");
    expect(tornadoes["tornado below nought"].table.rows[0]).toEqual([
      "Weekly cost of residential care",
      "[z]",
      "[z]",
      -1_250_000,
      -320_000,
      410_000.5,
    ]);
  });

  it("refuses no assumptions, and two bases", () => {
    expect(() => tornado([], "young people", adviserWording)).toThrow("tornado requires at least one assumption");
    const [first] = assumptions;
    if (first === undefined) throw new Error("there is no assumption");
    expect(() => tornado([first, { ...first, base: 1 }], "young people", adviserWording)).toThrow(
      "tornado requires one base for all assumptions, got 230 and 1",
    );
  });

  it("keeps its form", () => {
    expect(formOf(chart)).toMatchSnapshot();
  });
});
