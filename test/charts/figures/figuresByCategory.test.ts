import { describe, expect, it } from "vitest";
import { figuresByCategory } from "../../../packages/charts/src/figures/figuresByCategory.ts";
import { shown } from "../panelFigures.ts";

const categories = [
  { id: "a", label: "First" },
  { id: "b", label: "Second" },
];
const of = (category: string, other = {}) => shown(1, { category, ...other });

describe("figuresByCategory", () => {
  it("gives figures in the order of the categories, with their labels", () => {
    expect(figuresByCategory("chart", [of("b"), of("a")], categories).map(({ label }) => label)).toEqual([
      "First",
      "Second",
    ]);
  });

  it("leaves out categories that have no figure", () => {
    expect(figuresByCategory("chart", [of("b")], categories)).toEqual([{ label: "Second", figure: of("b") }]);
  });

  it("keeps a figure whose category has no label, at the end, under its id", () => {
    expect(figuresByCategory("chart", [of("unassigned"), of("a")], categories).map(({ label }) => label)).toEqual([
      "First",
      "unassigned",
    ]);
  });

  it("refuses nothing, two of one category, and figures that do not belong together", () => {
    expect(() => figuresByCategory("chart", [], categories)).toThrow("chart requires at least one figure");
    expect(() => figuresByCategory("chart", [of("a"), of("a")], categories)).toThrow('chart got two figures of "a"');
    for (const [name, value] of Object.entries({ measure: "x", authority: "x", breakdown: "x", unit: "x" })) {
      expect(() => figuresByCategory("chart", [of("a"), of("b", { [name]: value })], categories)).toThrow(
        `chart draws one ${name}`,
      );
    }
    expect(() => figuresByCategory("chart", [of("a"), of("b", { periodEnd: "2019-01-22" })], categories)).toThrow(
      'chart draws one periodEnd, got "2019-01-21" and "2019-01-22"',
    );
  });
});
