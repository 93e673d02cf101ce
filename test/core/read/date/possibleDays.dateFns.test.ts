import { isoFromDay } from "@lac-analytics/core";
import { formatISO, isValid, parse } from "date-fns";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { possibleDays } from "../../../../packages/core/src/read/date/possibleDays.ts";

/** Patterns of date-fns, and the order of the parts of a date in each. */
const patterns = [
  ["dd/MM/yyyy", "day first"],
  ["MM/dd/yyyy", "month first"],
  ["d-M-yyyy", "day first"],
  ["M.d.yyyy", "month first"],
  ["ddMMyyyy", "day first"],
  ["yyyy-MM-dd", "year first"],
  ["yyyy/M/d", "year first"],
  ["yyyyMMdd", "year first"],
  ["d MMM yyyy", "day first"],
  ["d-MMMM-yyyy", "day first"],
  ["MMMM d, yyyy", "month first"],
  ["yyyy-MMM-dd", "year first"],
] as const;

const names = fc.constantFrom(
  ..."January February March April May June July August September October November December".split(" "),
);

/** A text of the form of a pattern, whether or not there is such a day. */
function written(pattern: string): fc.Arbitrary<string> {
  const parts = fc.record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 0, max: 13 }),
    name: names,
    day: fc.integer({ min: 0, max: 32 }),
  });
  return parts.map(({ year, month, name, day }) =>
    pattern.replaceAll(/y+|M+|d+/g, (part) => {
      if (part.startsWith("y")) return String(year);
      if (part.length > 2) return part.length === 3 ? name.slice(0, 3) : name;
      return String(part.startsWith("M") ? month : day).padStart(part.length, "0");
    }),
  );
}

describe("possibleDays, by date-fns", () => {
  it.each(patterns)("has the day of a text of the form %s, or none where there is none", (pattern, order) => {
    fc.assert(
      fc.property(written(pattern), (text) => {
        const theirs = parse(text, pattern, new Date(2000, 0, 1));
        const ours = possibleDays(text)?.days[order];
        expect(ours === undefined ? "none" : isoFromDay(ours)).toBe(
          isValid(theirs) ? formatISO(theirs, { representation: "date" }) : "none",
        );
      }),
      { numRuns: 300 },
    );
  });
});
