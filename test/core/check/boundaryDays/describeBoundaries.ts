import { describe, expect, it } from "vitest";
import { day } from "../plain/PlainReturn.ts";
import { breaches, type Given, type Rows } from "../ruleTest.ts";

/** The words of a rule that turn on a day, rows that hang on one day, and two days one after the other. */
export type Boundary = readonly [
  code: string,
  words: string,
  rows: (day: string) => Rows,
  breaks: string,
  passes: string,
  given?: Given,
];

/** Tests that a rule is broken by the one day and not by the other, and that no day lies between them. */
export function describeBoundaries(what: string, boundaries: readonly Boundary[]): void {
  describe(what, () => {
    it.each(boundaries.map((boundary) => ({ boundary, title: `${boundary[0]}: ${boundary[1]}` })))(
      "$title",
      async ({ boundary }) => {
        const [code, , rows, breaks, passes, given] = boundary;
        expect(Math.abs((day(breaks) ?? 0) - (day(passes) ?? 0))).toBe(1);
        expect(await breaches(code, rows(breaks), given)).toHaveLength(1);
        expect(await breaches(code, rows(passes), given)).toEqual([]);
      },
    );
  });
}
