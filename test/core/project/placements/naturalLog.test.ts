import { expect, it } from "vitest";
import { naturalLog } from "../../../../packages/core/src/project/placements/naturalLog.ts";

it("naturalLog is the logarithm, to the precision of numbers", () => {
  for (const x of [2 ** -33, 1e-6, 0.1, 0.5, Math.SQRT1_2, 0.999999, 1, 1.000001, Math.SQRT2, 2, Math.E, 10, 1e9]) {
    expect(Math.abs(naturalLog(x) - Math.log(x))).toBeLessThan(4e-15 * Math.max(1, Math.abs(Math.log(x))));
  }
  expect(naturalLog(1)).toBe(0);
});
