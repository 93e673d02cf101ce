import { sectionNumbers } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("sectionNumbers", () => {
  it("numbers the sections that are there, without a gap for those that are not", () => {
    const numbers = sectionNumbers({ summary: true, caseloads: false, cost: false, trust: true, other: true });
    expect(numbers).toEqual({ summary: "1", caseloads: null, cost: null, trust: "2", other: "3" });
  });

  it("numbers none where there are none", () => {
    expect(sectionNumbers({})).toEqual({});
    expect(sectionNumbers({ summary: false })).toEqual({ summary: null });
  });
});
