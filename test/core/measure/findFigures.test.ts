import { categoriesOf, figuresOf, findFigures, findMeasure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";

const care = await careReturn({ episodes: ["A,01/02/2018,S,C2,U4,PR1,,"] });
const figures = figuresOf(care, { year: 2018 }, { measures: [findMeasure("cla-number")], by: [["sex"], ["total"]] });

describe("findFigures", () => {
  it("gives the figures of one breakdown, a category each", () => {
    const categories = findFigures(figures, "cla-number", "sex").map(({ category }) => category);
    expect(categories).toEqual(
      categoriesOf("cla-number", "sex")
        .map(({ id }) => id)
        .slice(0, categories.length),
    );
    expect(findFigures(figures, "cla-number", "total")).toHaveLength(1);
  });

  it("says which figures nobody asked for", () => {
    expect(() => findFigures(figures, "cla-number", "age")).toThrow('there are no figures of cla-number by "age"');
  });
});

describe("findMeasure and categoriesOf", () => {
  it("say what there is not", () => {
    expect(() => findMeasure("cla-count")).toThrow('there is no measure "cla-count"');
    expect(() => categoriesOf("cla-number", "height")).toThrow('cla-number has no breakdown "height"; it has total');
  });
});
