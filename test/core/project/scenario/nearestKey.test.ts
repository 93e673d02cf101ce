import { describe, expect, it } from "vitest";
import { nearestKey } from "../../../../packages/core/src/project/scenario/nearestKey.ts";

const known = ["take_up_at_21", "stopping", "months", "contact", "contact_months", "cost_per_adviser"];

describe("nearestKey", () => {
  it.each([
    ["take_up", "take_up_at_21"],
    ["take_up_at_20", "take_up_at_21"],
    ["Months", "months"],
    ["month", "months"],
    ["cost_per_advisor", "cost_per_adviser"],
    ["contract", "contact"],
  ])("takes %s for %s", (written, key) => {
    expect(nearestKey(written, known)).toBe(key);
  });

  it.each(["colour", "x", "__proto__", "a".repeat(1_000_000)])("has nothing near others", (written) => {
    expect(nearestKey(written, known)).toBeUndefined();
  });
});
