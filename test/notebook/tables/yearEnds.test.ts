import { yearEnds } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const projected = (...months: readonly string[]) => ({ months: months.map((month) => ({ month })) });

describe("yearEnds", () => {
  it("is every 31 March, and the last month's end", () => {
    expect(yearEnds(projected("2019-02-28", "2019-03-31", "2019-04-30", "2020-03-31", "2020-04-30"))).toEqual([
      "2019-03-31",
      "2020-03-31",
      "2020-04-30",
    ]);
  });

  it("has a last month that ends a year once, and none of no months", () => {
    expect(yearEnds(projected("2020-02-29", "2020-03-31"))).toEqual(["2020-03-31"]);
    expect(yearEnds(projected())).toEqual([]);
  });
});
