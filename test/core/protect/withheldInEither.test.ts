import type { Figure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import type { ProtectedFigures } from "../../../packages/core/src/protect/protectTogether.ts";
import { withheldInEither } from "../../../packages/core/src/protect/withheldInEither.ts";
import { shareFigures } from "./tableFigures.ts";

const figures = shareFigures("placement-share", "placement", { U: [20, 32], K: [4, 32] });

/** The figures with some of their counts withheld, and ranges for these. */
function withheld(...roles: readonly (readonly ("numerator" | "denominator")[])[]): ProtectedFigures {
  const published = figures.map((figure, at): Figure => {
    const hidden = roles[at] ?? [];
    if (hidden.length === 0) return figure;
    const { numerator, denominator, ...rest } = figure;
    return {
      ...rest,
      symbol: "c",
      ...(!hidden.includes("numerator") && numerator !== undefined && { numerator }),
      ...(!hidden.includes("denominator") && denominator !== undefined && { denominator }),
    };
  });
  const range = { low: 1, high: 9 };
  const ranges = roles.map((hidden) => Object.fromEntries(hidden.map((role) => [role, range])));
  return { figures, published, moves: [], ranges };
}

describe("what two ways to protect figures show together", () => {
  it("is what both of them show", () => {
    const both = withheldInEither(withheld(["numerator"], []), withheld([], ["numerator"]));
    expect(both.published.map(({ symbol, numerator, denominator }) => [symbol, numerator, denominator])).toEqual([
      ["c", undefined, 32],
      ["c", undefined, 32],
    ]);
    const one = withheldInEither(withheld(["numerator"], []), withheld(["denominator"], []));
    expect(one.published.map(({ symbol, numerator, denominator }) => [symbol, numerator, denominator])).toEqual([
      ["c", undefined, undefined],
      ["", 4, 32],
    ]);
  });

  it("is proved of what the first withholds, and of nothing more", () => {
    const { ranges } = withheldInEither(withheld(["numerator"], []), withheld([], ["numerator"]));
    expect(ranges).toEqual([
      { numerator: { low: 1, high: 9 }, denominator: undefined },
      { numerator: { low: 4, high: 4 }, denominator: undefined },
    ]);
  });

  it("is what they show where both are the same", () => {
    const same = withheld(["numerator"], []);
    expect(withheldInEither(same, same).published).toEqual(same.published);
  });
});
