import { describe, expect, it } from "vitest";
import { outlookAround } from "../../../../packages/core/src/project/published/outlookAround.ts";

describe("outlookAround", () => {
  it("puts the limits where a tenth and a fortieth of futures lie beyond, in whole numbers", () => {
    const deviations = new Map([
      [0.025, -21.4],
      [0.1, -12.6],
      [0.9, 14.2],
      [0.975, 30.5],
    ]);
    expect(outlookAround(100.25, (share) => deviations.get(share) ?? Number.NaN)).toEqual({
      expected: 100.25,
      lower95: 79,
      lower80: 88,
      upper80: 114,
      upper95: 131,
    });
  });

  it("does not go below nought", () => {
    expect(outlookAround(3, (share) => 20 * (share - 0.5))).toMatchObject({ lower95: 0, lower80: 0, upper80: 11 });
  });
});
