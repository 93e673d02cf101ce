import type { PlacementsToCome } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { pastSentence } from "../../notebooks/placements/projectionSentences.ts";

type Past = PlacementsToCome["past"][number];

const past = (values: Partial<Past>): Past => ({
  from: "2018-04-01",
  to: "2019-03-31",
  start: 101,
  came: 100,
  expected: 101.2,
  lower80: 90,
  upper80: 110,
  lower95: 80,
  upper95: 120,
  ...values,
});

describe("pastSentence", () => {
  it("tells of one year what came, and no average", () => {
    expect(pastSentence({ past: [past({})] }, true)).toBe(
      "Tried on one earlier year, with what was known then, this projection was out by one child a year ahead; to expect no change would have been out by one child. What came lay within its 80% range.",
    );
    expect(pastSentence({ past: [past({ came: 111 })] }, true)).toContain("What came lay outside its 80% range.");
  });

  it("tells of several years how far off it was on average, and how often the range did not hold", () => {
    // |112 − 101.2| and |100 − 101.2| are 10.8 and 1.2, 6 on average; |112 − 101| and |100 − 101| are 11 and 1
    expect(pastSentence({ past: [past({ came: 112 }), past({})] }, true)).toMatch(
      /out by six children a year ahead on average; .* out by six children\. .* outside its 80% range in one year\.$/,
    );
  });

  it("counts no miss of rounded numbers", () => {
    expect(pastSentence({ past: [past({ came: 110, upper80: 110 })] }, false)).toMatch(/to the nearest five\.$/);
  });
});
