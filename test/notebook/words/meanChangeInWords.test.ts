import type { MeanChange } from "@lac-analytics/core";
import { meanChangeInWords } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const fall: MeanChange = {
  earlier: { count: 56, mean: 430 },
  later: { count: 53, mean: 390 },
  left: { count: 8, mean: 619.4 },
  stayed: { count: 48, mean: 398.6 },
  entered: { count: 5, mean: 307.6 },
  byLeaving: -31.4,
  byEntering: -8.6,
  value: -40,
  lower: -66.5,
  upper: -13.7,
  confidence: 0.95,
  p: 0.004,
  method: "",
  clear: true,
};

describe("meanChangeInWords", () => {
  it("says by how much, how surely, and who made the change", () => {
    expect(meanChangeInWords(fall, "day")).toBe(
      "The average fell by 40 days (95% interval 14 to 67 days): more than chance would do. " +
        "48 children are in both averages, at 399 days. " +
        "Eight children dropped out, at 619 days on average, which took the average down by 31 days. " +
        "Five children came in, at 308 days on average, which took the average down by nine days. " +
        "More of the change comes from older cases that dropped out than from new ones that came in.",
    );
  });

  it("says that a change is no more than chance where its interval holds nought", () => {
    const rise = { ...fall, value: 13.2, lower: -20, upper: 46.4, clear: false };
    expect(meanChangeInWords(rise, "day")).toContain(
      "rose by 13 days (95% interval a fall of 20 days to a rise of 46 days): no more than chance may do",
    );
  });

  it("says where one or nobody came in, and where it made no difference", () => {
    const one = { ...fall, entered: { count: 1, mean: 300 }, byEntering: 0.2 };
    expect(meanChangeInWords(one, "day")).toContain("One child came in, at 300 days, which left it as it was.");
    const nobody = { ...fall, entered: { count: 0, mean: null }, byEntering: 0 };
    expect(meanChangeInWords(nobody, "day")).toContain("Nobody came in.");
  });

  it("says where the windows hold the same children, or none in common", () => {
    const none = { count: 0, mean: null };
    expect(meanChangeInWords({ ...fall, left: none, entered: none }, "day")).toBe(
      "Both averages are of the same 53 children.",
    );
    expect(meanChangeInWords({ ...fall, stayed: none, byLeaving: null, byEntering: null }, "day")).toContain(
      "No child is in both averages: the earlier is of 56 children, the later of 53 children.",
    );
  });
});
