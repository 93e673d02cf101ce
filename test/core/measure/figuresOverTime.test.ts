import { dayFromIso, type Figure, figureNames, figuresOverTime, figuresWithin } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const figure = (periodEnd: string, of: Partial<Figure> = {}): Figure =>
  ({
    measure: "pep-quality-share",
    periodStart: periodEnd,
    periodEnd,
    authority: "",
    breakdown: "pep-quality",
    category: "good-or-better",
    unit: "percent",
    value: 79,
    symbol: "",
    note: "",
    ...of,
  }) as Figure;

const name = { measure: "pep-quality-share", breakdown: "pep-quality", category: "good-or-better" } as const;
const days = ["2018-04-30", "2018-07-31", "2018-12-31"].map(dayFromIso);

describe("figuresOverTime", () => {
  it("takes one figure of each day, in the order of the days", () => {
    const figures = [
      figure("2018-12-31"),
      figure("2018-04-30"),
      figure("2018-04-30", { category: "satisfactory" }),
      figure("2018-04-30", { breakdown: "total", category: "total" }),
    ];
    expect(figuresOverTime(figures, days, name)).toEqual([figures[1], figures[0]]);
    expect(figuresOverTime(figures, days, { measure: "pep-quality-share" })).toEqual([figures[3]]);
  });

  it("takes a figure once where a series has nothing newer, keeps what is withheld and leaves out what is not available", () => {
    const withheld = figure("2018-07-31", { symbol: "c" });
    const figures = [figure("2018-04-30"), figure("2018-04-30"), withheld, figure("2018-12-31", { symbol: "x" })];
    expect(figuresOverTime(figures, days, name)).toEqual([figures[0], withheld]);
    expect(figuresOverTime([], days, name)).toEqual([]);
  });

  it("refuses what no figure could be called", () => {
    const over = (measure: string, breakdown: string, category: string) => () =>
      figuresOverTime([], days, figureNames(measure, breakdown, category));
    expect(over("pep-qualty-share", "total", "total")).toThrow("write pep-quality-share if that is meant");
    expect(over("pep-quality-share", "pep-qualty", "good-or-better")).toThrow("write pep-quality if that is meant");
    expect(over("pep-quality-share", "pep-quality", "good-or-beter")).toThrow("write good-or-better if that is meant");
    expect(over("cla-number", "age;sex", "1-4;mael")).toThrow("write male if that is meant");
    expect(over("cla-number", "age", "unassigned")()).toEqual([]);
  });
});

describe("figuresWithin", () => {
  const crossed = [
    figure("2018-04-30", { measure: "cla-number", breakdown: "sex;age", category: "male;1-4" }),
    figure("2018-04-30", { measure: "cla-number", breakdown: "sex;age", category: "male;5-9" }),
    figure("2018-04-30", { measure: "cla-number", breakdown: "sex;age", category: "female;1-4" }),
  ];

  it("gives the one breakdown within a category of the other", () => {
    expect(
      figuresWithin(crossed, "cla-number", "sex;age", "male").map(({ breakdown, category }) => [breakdown, category]),
    ).toEqual([
      ["age", "1-4"],
      ["age", "5-9"],
    ]);
  });

  it("throws where nobody asked for the two crossed", () => {
    expect(() => figuresWithin(crossed, "cla-number", "age;uasc", "1-4")).toThrow(RangeError);
  });

  it("throws where nobody is in the category, and says which was meant", () => {
    // @ts-expect-error: no category of sex is called so
    expect(() => figuresWithin(crossed, "cla-number", "sex;age", "mael")).toThrow(
      new RangeError('there are no figures of cla-number within "mael"; write male if that is meant'),
    );
  });
});
