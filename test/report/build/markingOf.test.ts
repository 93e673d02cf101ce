import { markingOf } from "@lac-analytics/report";
import { describe, expect, it } from "vitest";

describe("markingOf", () => {
  it("says who may see a page: small numbers are shown inside the council alone", () => {
    expect(markingOf(true)).toMatch(/^Internal: .* shown\. Not for publication\.$/);
    expect(markingOf(false)).toMatch(/^For publication: .* withheld/);
  });
});
