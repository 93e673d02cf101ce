import { dayFromIso, type Figure } from "@lac-analytics/core";
import { withPublishedYears } from "@lac-analytics/notebook";
import { expect, it } from "vitest";
import { yearlyShares } from "../findings/watched.ts";
import { withPublished } from "./publishedFiles.ts";

const named = { measure: "care-leavers-in-touch", breakdown: "age-care-leaver", category: "19-21" } as const;
const untold: Figure = {
  ...named,
  periodStart: "2022-04-01",
  periodEnd: "2023-03-31",
  authority: "",
  unit: "percent",
  note: "",
  symbol: "x",
};

it("has what is published, with or without the counts behind it, of the years that the return has not, up to its latest", () => {
  const rate = { measure: "cla-rate", breakdown: "total", category: "total" } as const;
  const facts = withPublished(
    ["cla-rate"],
    [
      [2015, "us", 47],
      [2016, "us", 48],
      [2017, "us", 49],
      [2018, "us", 50],
    ],
  );
  const of = (year: number, value: number): Figure => {
    const day = `${year}-03-31`;
    return {
      ...rate,
      periodStart: day,
      periodEnd: day,
      authority: "",
      unit: "per 10,000",
      note: "",
      symbol: "",
      value,
    };
  };
  const pointsOf = (own: readonly Figure[]) =>
    withPublishedYears(facts, rate, own).map((figure) => [
      figure.periodEnd,
      figure.symbol === "" ? figure.value : figure.symbol,
    ]);
  expect(pointsOf([of(2017, 51), of(2015, 46)])).toEqual([
    ["2015-03-31", 46],
    ["2016-03-31", 48],
    ["2017-03-31", 51],
  ]);
  expect(pointsOf([])).toHaveLength(4);
});

it("puts the council's own years in order, without those of which its return cannot tell", () => {
  const told = yearlyShares(named, [100, 110]);
  const source = { asAt: dayFromIso("2025-03-31"), authority: "", table: () => undefined };
  expect(withPublishedYears(source, named, [...told.toReversed(), untold])).toEqual(told);
});
