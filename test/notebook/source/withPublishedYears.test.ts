import { dayFromIso, type Figure } from "@lac-analytics/core";
import { withPublishedYears } from "@lac-analytics/notebook";
import { expect, it } from "vitest";
import { yearlyShares } from "../findings/watched.ts";

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

it("puts the council's own years in order, without those of which its return cannot tell", () => {
  const told = yearlyShares(named, [100, 110]);
  const source = { asAt: dayFromIso("2025-03-31"), authority: "", table: () => undefined };
  expect(withPublishedYears(source, named, [...told.toReversed(), untold])).toEqual(told);
});
