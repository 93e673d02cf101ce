import { dayFromIso, isoFromDay } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { monthEnds } from "../../../packages/core/src/project/monthEnds.ts";

describe("monthEnds", () => {
  it("knows leap years and the turn of the year", () => {
    expect(monthEnds(dayFromIso("2019-12-01"), 4).map(isoFromDay)).toEqual([
      "2019-12-31",
      "2020-01-31",
      "2020-02-29",
      "2020-03-31",
    ]);
  });
});
