import { leftOut } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("leftOut", () => {
  it("says what is left out, for want of what, and how to give it", () => {
    expect(leftOut("The budget", "no budget was given", "give it as budget in the scenario")).toBe(
      "The budget: left out, because no budget was given; give it as budget in the scenario.",
    );
  });
});
