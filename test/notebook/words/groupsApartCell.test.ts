import { groupsApartCell } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { boys, clear, could, girls, score, withoutValue } from "./wordedFigures.ts";

describe("groupsApartCell", () => {
  it("says which is higher with the limits of the difference, from whichever side", () => {
    expect(groupsApartCell(...could)).toBe("Boys higher by 2 (3 lower to 7 higher); could be chance");
    expect(groupsApartCell(...clear, 1)).toBe("Girls higher by 8.0 (3.0 to 13.0); more than chance");
  });

  it("says where there is no difference", () => {
    expect(groupsApartCell(boys(score(14, 11, 17)), girls(score(14, 10, 18)))).toBe("No difference");
  });

  it("is not applicable where a figure has no value or no interval", () => {
    expect(groupsApartCell(boys(score(14, 11, 17)), girls(withoutValue("c")))).toBe("[z]");
    const { lower, upper, confidence, ...bare } = score(14, 11, 17);
    expect(groupsApartCell(boys(bare), girls(score(12, 8, 16)))).toBe("[z]");
  });
});
