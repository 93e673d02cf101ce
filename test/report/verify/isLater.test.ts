import { describe, expect, it } from "vitest";
import { isLater } from "../../../packages/report/src/verify/isLater.ts";

describe("isLater", () => {
  it("has releases in the order of Semantic Versioning, item 11", () => {
    // the examples of the item itself, and numbers of two digits
    const inOrder = [
      "1.0.0-alpha",
      "1.0.0-alpha.1",
      "1.0.0-alpha.beta",
      "1.0.0-beta",
      "1.0.0-beta.2",
      "1.0.0-beta.11",
      "1.0.0-rc.1",
      "1.0.0",
      "2.0.0",
      "2.1.0",
      "2.1.1",
      "2.10.0",
    ];
    for (const [at, one] of inOrder.entries())
      for (const [place, other] of inOrder.entries())
        expect([one, other, isLater(one, other)]).toEqual([one, other, at > place]);
  });

  it("takes nothing from what a build adds to its name", () => {
    expect(isLater("1.0.0+20270131", "1.0.0")).toBe(false);
    expect(isLater("1.0.0", "1.0.0+20270131")).toBe(false);
    expect(isLater("1.0.1+a", "1.0.0+b")).toBe(true);
  });
});
