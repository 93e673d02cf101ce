import { leftOut } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("leftOut", () => {
  it("says what is left out, for want of what, and how to give it, in one sentence", () => {
    const said = leftOut("The budget", "no budget was given", "give it as budget in the scenario");
    expect(said).toMatch(/^The budget\b.*\bno budget was given\b.*\bgive it as budget in the scenario\.$/);
    expect(said).not.toMatch(/\..*\./);
  });
});
