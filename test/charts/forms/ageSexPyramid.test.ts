import { ageSexPyramid } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { exampleCharts } from "../exampleCharts.ts";
import { formOf } from "../formOf.ts";
import { labelBoxes } from "../labelBoxes.ts";
import { ageSex, ages, sexes, wording } from "../panelFigures.ts";

describe("ageSexPyramid", () => {
  const chart = exampleCharts.pyramid;

  it("states the finding among all children, those of unknown sex too", () => {
    // 187 + 127 + 1 = 315; 62 of 315 is 19.68%
    expect(chart.title).toBe(
      "62 of 315 children looked after are male, aged 10 to 15 years, the largest group (19.7%)",
    );
  });

  it("says how many children are not drawn", () => {
    expect(chart.subtitle).toContain("Not drawn: sex unknown, 1.");
    expect(chart.description).toContain("Not drawn: sex unknown, 1.");
    expect(exampleCharts["pyramid of one child"].subtitle).not.toContain("Not drawn");
  });

  it("tabulates every cell with totals, unknown sex included", () => {
    expect(chart.table.columns.map(({ label }) => label)).toEqual(["Age", "Male", "Female", "Unknown"]);
    expect(chart.table.rows).toEqual([
      ["Under 1 year", 12, 9, 0],
      ["1 to 4 years", 25, 20, 0],
      ["5 to 9 years", 30, 28, 1],
      ["10 to 15 years", 62, 45, 0],
      ["16 years and over", 58, 25, 0],
      ["All ages", 187, 127, 1],
    ]);
  });

  it("draws the oldest at the top, male to the left, and the same distance either way", async () => {
    const boxes = await labelBoxes(await renderChart(chart));
    const at = (text: string) => boxes.find((box) => box.text === text) ?? { left: 0, top: 0, bottom: 0 };
    expect(at("16 years and over").top).toBeLessThan(at("Under 1 year").top);
    expect(at("Male: 187").left).toBeLessThan(at("Female: 127").left);
    const axis = boxes.filter(({ top }) => Math.abs(top - Math.max(...boxes.map((box) => box.top)) + 26) < 1);
    const positions = axis.map(({ text, left, right }) => ({ text, x: (left + right) / 2 }));
    const zero = positions.find(({ text }) => text === "0")?.x ?? 0;
    const distances = (text: string) => positions.filter((one) => one.text === text).map(({ x }) => Math.abs(x - zero));
    expect(distances("20")).toHaveLength(2);
    expect(distances("20")[0]).toBeCloseTo(distances("20")[1] ?? 0, 0);
    expect(positions.every(({ text }) => !text.startsWith("-") && !text.startsWith("−"))).toBe(true);
  });

  it("never draws a withheld cell as nought, and withholds its totals", () => {
    const { title, table, subtitle } = exampleCharts["pyramid partly withheld"];
    expect(title).toBe("62 children looked after are male, aged 10 to 15 years, the largest group shown");
    expect(table.rows[0]).toEqual(["Under 1 year", "[c]", "[c]", "[c]"]);
    expect(table.rows.at(-1)).toEqual(["All ages", "[c]", "[c]", "[c]"]);
    expect(subtitle).toContain("[c] is withheld to protect confidentiality.");
  });

  it("keeps children whose sex or age no category lists", () => {
    const figures = [ageSex("1-4", "male", 3), ageSex("1-4", "female", 2), ageSex("unassigned", "unassigned", 1)];
    const { subtitle, table } = ageSexPyramid(figures, ages, sexes, wording);
    expect(subtitle).toContain("Not drawn: sex unassigned, 1.");
    expect(table.rows).toEqual([
      ["1 to 4 years", 3, 2, 0],
      ["unassigned", 0, 0, 1],
      ["All ages", 3, 2, 1],
    ]);
  });

  it("refuses one sex, an age group without a figure, and what is not by age and sex", () => {
    const figures = [ageSex("1-4", "male", 3)];
    expect(() => ageSexPyramid(figures, ages, sexes.slice(0, 1), wording)).toThrow(
      "ageSexPyramid requires two sexes to draw",
    );
    expect(() => ageSexPyramid(figures, ages, sexes, wording)).toThrow('ageSexPyramid has no figure of "1-4;female"');
    expect(() => ageSexPyramid([], ages, sexes, wording)).toThrow("ageSexPyramid requires at least one figure");
  });

  it("keeps its form", () => {
    expect(formOf(chart)).toMatchSnapshot();
  });
});
