import { plainHeading } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";

describe("plainHeading", () => {
  it("is of the first level under a title, and no link names it", () => {
    expect(plainHeading("Costs")).toMatchObject({ kind: "heading", level: 2, anchor: "" });
  });

  it("has the level and the anchor that it is given", () => {
    expect(plainHeading("Costs", 3, "costs")).toMatchObject({ level: 3, anchor: "costs" });
  });

  it("has no character that a format cannot hold", () => {
    expect(plainHeading("a\u{1}b").runs.map(({ text }) => text)).toEqual(["a\u{FFFD}b"]);
  });
});
