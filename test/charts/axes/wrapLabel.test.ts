import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapLabel } from "../../../packages/charts/src/axes/wrapLabel.ts";

describe("wrapLabel", () => {
  it("leaves a short label on one line", () => {
    expect(wrapLabel("Foster placements", 28)).toBe("Foster placements");
    expect(wrapLabel("", 28)).toBe("");
  });

  it("breaks between words, and after a slash or hyphen within one", () => {
    expect(
      wrapLabel("Independent and semi-independent living arrangements/supported accommodation", 28).split("\n"),
    ).toEqual(["Independent and semi-", "independent living", "arrangements/supported", "accommodation"]);
  });

  it("keeps ranges of numbers whole", () => {
    expect(wrapLabel("aged 16-17 or 18/19", 8).split("\n")).toEqual(["aged", "16-17 or", "18/19"]);
  });

  it("lets a word that is too long stand whole", () => {
    expect(wrapLabel("a Llanfairpwllgwyngyllgogerychwyrndrobwll b", 10).split("\n")).toEqual([
      "a",
      "Llanfairpwllgwyngyllgogerychwyrndrobwll",
      "b",
    ]);
  });

  it("takes a label's own line breaks as spaces", () => {
    expect(wrapLabel(" one\n\ttwo ", 28)).toBe("one two");
  });

  it("loses no letter of any label", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (label, characters) => {
        expect(wrapLabel(label, characters).replace(/\s/gu, "")).toBe(label.replace(/\s/gu, ""));
      }),
    );
  });
});
