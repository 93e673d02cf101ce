import { possessive } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("possessive", () => {
  it.each([
    ["Rutland", "Rutland's"],
    ["St Helens", "St Helens'"],
    ["the council", "the council's"],
  ])("is what belongs to %s", (name, owner) => {
    expect(possessive(name)).toBe(owner);
  });
});
