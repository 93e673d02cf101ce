import {
  breakBetween,
  breakBetweenYears,
  type CategoryOf,
  cautionsOf,
  definitionOf,
  type Figure,
  findMeasure,
  isUnder,
  type MeasureId,
  measures,
  type OwnId,
  ownId,
} from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { cautionsOfMeasure } from "../../../packages/core/src/measure/cautions.ts";

const total = (measure: MeasureId | OwnId) => ({ measure, breakdown: "total", category: "total" }) as const;

describe("the cautions of the catalogue", () => {
  // DfE, data guidance 2023: many authorities record every absence as missing
  it.each(measures.filter(({ file }) => file === "Missing").map(({ id }) => id))(
    "%s is not ranked, by whatever it is split",
    (id) => {
      expect(isUnder(total(id), "do-not-rank")).toBe(true);
      expect(isUnder({ measure: id, breakdown: "age", category: "10-15" }, "do-not-rank")).toBe(true);
    },
  );

  it("are of some categories where they say so, also where breakdowns are crossed", () => {
    const leavers = (category: CategoryOf<"age-care-leaver">) =>
      ({ measure: "care-leavers-eet", breakdown: "age-care-leaver", category }) as const;
    expect(cautionsOf(leavers("19-21"))).toHaveLength(1);
    expect(cautionsOf(leavers("17-18"))).toEqual([]);
    expect(
      cautionsOf({ measure: "care-leavers-eet", breakdown: "age-care-leaver;eet", category: "19-21;eet" }),
    ).toHaveLength(1);
    expect(cautionsOf(total("care-leavers-eet"))).toEqual([]);
  });

  it("name measures, breakdowns and categories that there are", () => {
    expect(measures.filter(({ id }) => cautionsOfMeasure(id).length > 0).length).toBeGreaterThan(10);
    for (const { id, breakdowns } of measures) {
      for (const { in: within } of cautionsOfMeasure(id).filter((caution) => caution.in !== undefined)) {
        const breakdown = breakdowns.find((one) => one.id === within?.breakdown);
        const categories = breakdown?.categories.map((category) => category.id);
        expect(categories, id).toEqual(expect.arrayContaining([...(within?.categories ?? [])]));
      }
    }
  });

  it("are none of a measure of the authority's own", () => {
    expect(cautionsOf(total(ownId("visits")))).toEqual([]);
  });

  it("stand in the definition that is printed", () => {
    expect(definitionOf(findMeasure("missing-children-share"))).toMatch(/: do not rank\.$/);
    expect(definitionOf(findMeasure("long-term-stability"))).toContain(
      "do not join published figures of before 2021 with those since",
    );
    expect(definitionOf(findMeasure("cla-number"))).toBe(findMeasure("cla-number").definition);
  });
});

describe("breakBetweenYears", () => {
  it("is where the way of counting changed between the two, whichever comes first", () => {
    const of = total("long-term-stability");
    expect(breakBetweenYears(of, [2020, 2021])).toMatchObject({ from: 2021 });
    expect(breakBetweenYears(of, [2024, 2016])).toMatchObject({ from: 2021 });
    expect(breakBetweenYears(of, [2019, 2020])).toBeUndefined();
    expect(breakBetweenYears(of, [2021, 2024])).toBeUndefined();
  });

  it("is none of our own figures where publications alone changed", () => {
    expect(breakBetweenYears(total("long-term-stability"), [2020, 2021], "all figures")).toBeUndefined();
    const guardians = { measure: "sgo-type-share", breakdown: "sgo", category: "other-other" } as const;
    expect(breakBetweenYears(guardians, [2018, 2019], "all figures")).toMatchObject({ from: 2019 });
  });

  it("goes by the reporting year in which a figure ends", () => {
    const guardians = (periodEnd: string): Figure => ({
      ...{ measure: "sgo-type-share", breakdown: "sgo", category: "other-other", unit: "percent", authority: "" },
      ...{ periodStart: periodEnd, periodEnd, note: "", symbol: "", value: 50 },
    });
    expect(breakBetween(guardians("2018-03-31"), guardians("2018-04-01"))).toMatchObject({ from: 2019 });
    expect(breakBetween(guardians("2018-04-01"), guardians("2019-03-31"))).toBeUndefined();
  });
});
