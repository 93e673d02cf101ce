import { expect, it } from "vitest";
import { withoutCounts } from "../../../packages/core/src/protect/withoutCounts.ts";
import { shareFigures } from "./tableFigures.ts";

const shown = (numerator: number, denominator: number, areNoughtsTold = true): unknown => {
  const [share] = shareFigures("adoption-a3", "total", { total: [numerator, denominator] });
  const made = withoutCounts(share ?? expect.fail("it has a figure"), 5, () => areNoughtsTold);
  expect([made.numerator, made.denominator]).toEqual([undefined, undefined]);
  return made.symbol === "" ? made.value : made.symbol;
};

it("shows of a share over more months its value alone, and not of a few, nor where a few are left", () => {
  expect(shown(12, 24)).toBe(50);
  expect(shown(3, 24)).toBe("c");
  expect(shown(21, 24)).toBe("c");
  expect(shown(3, 5)).toBe("c");
});

it("says that it is of nobody, or leaves nobody, unless noughts of shorter times are withheld", () => {
  expect(shown(0, 24)).toBe(0);
  expect(shown(0, 0)).toBe("z");
  expect(shown(24, 24)).toBe(100);
  expect(shown(0, 24, false)).toBe("c");
  expect(shown(24, 24, false)).toBe("c");
  expect(shown(12, 24, false)).toBe(50);
  expect(shown(0, 0, false)).toBe("c");
});
