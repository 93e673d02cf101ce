import { describe, expect, it } from "vitest";
import { earliestDayWritten } from "../../../packages/core/src/check/earliestDayWritten.ts";
import { noDay } from "../../../packages/core/src/return/Day.ts";
import { dayFromIso } from "../../../packages/core/src/return/isoDate.ts";

describe("a partly known date", () => {
  it.each([
    ["29/02/2024", "2024-02-29"],
    ["ZZ/05/2012", "2012-05-01"],
    ["zz/zz/2012", "2012-01-01"],
    ["31/ZZ/2012", "2012-01-31"],
  ])("%s begins on %s", (text, iso) => {
    expect(earliestDayWritten(text)).toBe(dayFromIso(iso));
  });

  it.each(["zz/zz/zzzz", "29/02/zzzz"])("%s can be any day", (text) => {
    expect(earliestDayWritten(text)).toBe(noDay);
  });

  it.each(["29/02/2023", "zz/13/2012", "32/zz/zzzz", "zz/zz/zz", "2012-05-01", "30/02/zzzz"])("%s is none", (text) => {
    expect(earliestDayWritten(text)).toBeUndefined();
  });
});
