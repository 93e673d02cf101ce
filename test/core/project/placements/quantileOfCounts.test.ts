import fc from "fast-check";
import { expect, it } from "vitest";
import { quantileOfCounts } from "../../../../packages/core/src/project/placements/quantileOfCounts.ts";
import { quantileOfSorted } from "../../../../packages/core/src/project/quantileOfSorted.ts";

it("quantileOfCounts is quantileOfSorted, without the sorting", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(300), { minLength: 1, maxLength: 200 }), (counts) => {
      const shares = [0, 0.025, 0.1, 0.5, 0.9, 0.975, 1];
      const sorted = counts.toSorted((a, b) => a - b);
      expect(quantileOfCounts(counts, shares)).toEqual(shares.map((share) => quantileOfSorted(sorted, share)));
    }),
  );
});
