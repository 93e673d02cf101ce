import {
  categoriesOf,
  figuresOf,
  figuresWithin,
  findFigure,
  findFigures,
  findMeasure,
  traceFigure,
} from "@lac-analytics/core";
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
    expect(() => findFigures(figures, "cla-number", "age")).toThrow(
      'there are no figures of cla-number by "age"; there are sex, total',
    );
    // @ts-expect-error: there is none of this name
    expect(() => findFigures(figures, "cla-numbers", "sex")).toThrow("write cla-number if that is meant");
  });
});

describe("findFigure", () => {
  it("says which part of the name nothing has, and what was meant", () => {
    // @ts-expect-error: there is none of this name
    expect(() => findFigure(figures, "cla-nmber")).toThrow(
      "findFigure requires one figure of cla-nmber by total in total, and found 0; write cla-number if that is meant",
    );
    // @ts-expect-error: there is none of this name
    expect(() => findFigure(figures, "cla-number", "sexx", "male")).toThrow("; write sex if that is meant");
    // @ts-expect-error: there is none of this name
    expect(() => findFigure(figures, "cla-number", "sex", "mael")).toThrow("; write male if that is meant");
    expect(() => findFigure([], "cla-number")).toThrow("; there are none");
    expect(() => findFigure([...figures, ...figures], "cla-number")).toThrow(/and found 2$/);
  });
});

describe("a name that is no text", () => {
  const odd = { placement: "U" };
  const date = { year: 2018 };
  const calls: readonly (readonly [example: string, call: () => unknown])[] = [
    // @ts-expect-error: a breakdown is a text
    ['findFigure(figures, "cla-number", "age", "10-15")', () => findFigure(figures, "cla-number", odd)],
    // @ts-expect-error: a category is a text
    ['findFigure(figures, "cla-number", "age", "10-15")', () => findFigure(figures, "cla-number", "sex", 1)],
    // @ts-expect-error: a measure is a text
    ['findFigure(figures, "cla-number", "age", "10-15")', () => findFigure(figures, null)],
    // @ts-expect-error: a breakdown is a text
    ['findFigures(figures, "cla-number", "age")', () => findFigures(figures, "cla-number")],
    [
      'figuresWithin(figures, "cla-number", "sex;age", "female")',
      // @ts-expect-error: a category is a text
      () => figuresWithin(figures, "cla-number", "sex;age"),
    ],
    // @ts-expect-error: a measure is a text
    ['findMeasure("cla-number")', () => findMeasure(odd)],
    // @ts-expect-error: a breakdown is a text
    ['categoriesOf("cla-number", "age")', () => categoriesOf("cla-number", odd)],
    [
      '{ breakdown: "age", category: "10-15" }',
      // @ts-expect-error: a breakdown is a text
      () => traceFigure(care, date, findMeasure("cla-number"), { breakdown: odd }),
    ],
    // @ts-expect-error: breakdowns are lists
    ['by: [["age"], ["age", "sex"]]', () => figuresOf(care, date, { by: ["age"] })],
    // @ts-expect-error: breakdowns are lists
    ['by: [["age"], ["age", "sex"]]', () => figuresOf(care, date, { by: "age" })],
    // @ts-expect-error: breakdowns are lists of texts
    ['by: [["age"], ["age", "sex"]]', () => figuresOf(care, date, { by: [[odd]] })],
  ];

  it.each(calls)("is refused with how it is written: %s", (example, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(`as in `);
    expect(call).toThrow(example);
  });
});

describe("findMeasure and categoriesOf", () => {
  it("say what there is not", () => {
    // @ts-expect-error: there is none of this name
    expect(() => findMeasure("cla-count")).toThrow(
      'there is no measure "cla-count"; write cla-number, cla-rate or cla-rate-standardised if one of them is meant',
    );
    // @ts-expect-error: there is none of this name
    expect(() => findMeasure("colour")).toThrow('there is no measure "colour"; lac measures lists them');
    // @ts-expect-error: there is none of this name
    expect(() => categoriesOf("cla-number", "height")).toThrow('cla-number has no breakdown "height"; it has total');
  });
});
