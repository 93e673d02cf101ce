import { type Measure, measureNamed } from "@lac-analytics/core";
import { wordsOfSeries } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const immunised = measureNamed("immunisations");
const own: Pick<Measure, "title" | "breakdowns"> = {
  title: "Visits on time",
  breakdowns: [
    { id: "area", categories: [{ id: "n", label: "North" }] },
    { id: "team", categories: [{ id: "n", label: "Night team" }] },
  ] as unknown as Measure["breakdowns"],
};
const visits = { measure: "our-visits", breakdown: "total", category: "total" } as never;

describe("wordsOfSeries", () => {
  it("says of a measure, or of a category, what is written for it", () => {
    expect(wordsOfSeries({ measure: "immunisations", breakdown: "total", category: "total" }, immunised).says).toBe(
      "{value} of children were up to date with their immunisations",
    );
    const plan = { measure: "adoption-pipeline", breakdown: "adoption-stage", category: "plan" } as const;
    expect(wordsOfSeries(plan, measureNamed("adoption-pipeline")).says).toBe(
      "{value} children had a decision for adoption",
    );
  });

  it("calls what has no words by the title of its measure", () => {
    expect(wordsOfSeries(visits, own)).toEqual({
      about: "visits on time",
      says: "The figure for visits on time was {value}",
    });
  });

  it("and by the label of its category, of its own breakdown", () => {
    const of = (name: object) => wordsOfSeries({ ...(visits as object), ...name } as never, own).about;
    expect(of({ breakdown: "area", category: "n" })).toBe("visits on time (north)");
    expect(of({ breakdown: "team", category: "n" })).toBe("visits on time (night team)");
    expect(of({ breakdown: "team", category: "x" })).toBe("visits on time");
    expect(of({ breakdown: "elsewhere", category: "n" })).toBe("visits on time");
  });

  it("has no words of a measure for a category that has none", () => {
    const boys = { measure: "immunisations", breakdown: "sex", category: "male" } as const;
    expect(wordsOfSeries(boys as never, immunised)).toEqual({
      about: "immunisations up to date (male)",
      says: "The figure for immunisations up to date (male) was {value}",
    });
  });
});
