import { comparableSeries, type Figure, ownAgainstPublished, readPublished } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const measure = "three-placements-year";
const heading = [
  "time_period,geographic_level,region_code,region_name,old_la_code,new_la_code,la_name",
  measure,
  `${measure} numerator`,
  `${measure} denominator`,
].join(",");
const lines = [
  heading,
  "2024,National,,,,,,60,48,80",
  "2024,Regional,E12000006,East of England,,,,9,,",
  "2024,Local authority,E12000006,East of England,823,E06000056,Central Bedfordshire,75,60,80",
  "2023,National,,,,,,50,40,80",
  "2023,Local authority,E12000006,East of England,823,E06000056,Central Bedfordshire,70,56,80",
];
const published = readPublished(new TextEncoder().encode(`${lines.join("\n")}\n`), "published.csv");

/** 56 of 70 children, at the end of a year. */
const own: Figure = {
  measure,
  periodStart: "2023-04-01",
  periodEnd: "2024-03-31",
  authority: "E06000056",
  breakdown: "total",
  category: "total",
  unit: "percent",
  numerator: 56,
  denominator: 70,
  value: 80,
  symbol: "",
  note: "",
};

function compared(figure: Figure) {
  return ownAgainstPublished([figure], published, comparableSeries(published), { authority: "823" });
}

describe("ownAgainstPublished", () => {
  it("sets the own counts beside those published, as Newcombe does: 56 of 70 and 48 of 80 are 20 points apart, 5.24 to 33.39", () => {
    // Newcombe, Statistics in Medicine 17 (1998), table II, example (a), method 10
    const england = compared(own).find(({ comparator }) => comparator.with === "England");
    expect(england?.comparator).toMatchObject({ year: 2024, value: 60 });
    const { gap } = england?.comparator ?? {};
    if (gap === undefined || !("clear" in gap)) throw new Error("there is no interval");
    expect([gap.value, gap.lower, gap.upper].map((value) => value.toFixed(2))).toEqual(["20.00", "5.24", "33.39"]);
  });

  it("says worse where fewer would be better and the gap is clear, and nothing where there are no counts", () => {
    expect(compared(own).map(({ comparator, verdict }) => [comparator.with, verdict])).toEqual([
      ["region", "not tested"],
      ["England", "worse"],
    ]);
  });

  it("has beside it what was published of the authority itself", () => {
    expect(compared(own).map(({ published: figure }) => [figure?.year, figure?.symbol === "" && figure.value])).toEqual(
      [
        [2024, 75],
        [2024, 75],
      ],
    );
  });

  it("takes the latest published year that does not lie after the figure", () => {
    const before = compared({ ...own, periodStart: "2022-04-01", periodEnd: "2023-03-31" });
    expect(before.map(({ comparator }) => [comparator.with, comparator.year, comparator.value])).toEqual([
      ["England", 2023, 50],
    ]);
  });

  it("compares a figure that is not available, or of a part, with nothing", () => {
    const { value: _, ...without } = own;
    for (const figure of [{ ...without, symbol: "x" } as Figure, { ...own, partial: true } as Figure]) {
      for (const { comparator, verdict } of compared(figure)) {
        expect(comparator.gap).toBeUndefined();
        expect(verdict).toBe("not available");
      }
      expect(compared(figure)).toHaveLength(2);
    }
  });

  it("leaves out what was not published, and an authority of which nothing was", () => {
    expect(
      ownAgainstPublished([{ ...own, measure: "cla-rate" }], published, comparableSeries(published), {
        authority: "823",
      }),
    ).toEqual([]);
    expect(ownAgainstPublished([own], published, comparableSeries(published), { authority: "999" })).toEqual([]);
  });

  it("sets what is published of no authority beside England alone, in the unit of the measure", () => {
    const text = [
      "time_period,geographic_level,country_code,cla_group,stage_of_adoption_process,age_start_poc,number",
      "2024,National,E92000001,Age on starting final period of care,3. Average time between date of matching and date placed for adoption,Total,00:02",
      "2023,National,E92000001,Age on starting final period of care,3. Average time between date of matching and date placed for adoption,Total,00:01",
    ].join("\n");
    const stages = readPublished(new TextEncoder().encode(text), "stages.csv");
    const waited: Figure = {
      ...own,
      measure: "adoption-interval-mean",
      breakdown: "adoption-interval",
      category: "match-placed",
      unit: "days",
      value: 40,
    };
    const [england, ...others] = ownAgainstPublished([waited], stages, comparableSeries(stages), { authority: "823" });
    expect(others).toEqual([]);
    // two months of 365.25 / 12 days
    expect(england?.comparator).toMatchObject({ with: "England", year: 2024, value: 60.875 });
    expect(england?.comparator.gap?.value).toBe(40 - 60.875);
    expect(england?.verdict).toBe("not tested");
  });
});
