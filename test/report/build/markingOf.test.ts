import { markingOf } from "@lac-analytics/report";
import { describe, expect, it } from "vitest";

describe("markingOf", () => {
  it("says who may see a page: small numbers are shown inside the council alone", () => {
    expect(markingOf(true)).toBe("Internal: small numbers are shown. Not for publication.");
    expect(markingOf(false)).toBe("For publication: small numbers are withheld, and what would give them away.");
  });
});
