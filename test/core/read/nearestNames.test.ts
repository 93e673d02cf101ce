import { describe, expect, it } from "vitest";
import { nearestNames } from "../../../packages/core/src/read/nearestNames.ts";

const keys = ["take_up_at_21", "stopping", "months", "contact", "contact_months", "cost_per_adviser"];
const measures = ["cla-number", "cla-rate", "foster-share", "foster-type-share", "adoption-a1"];
const councils = ["Bournemouth, Christchurch and Poole", "Rutland", "North Northamptonshire", "West Northamptonshire"];

describe("nearestNames", () => {
  it.each([
    ["take_up", "take_up_at_21"],
    ["take_up_at_20", "take_up_at_21"],
    ["Months", "months"],
    ["month", "months"],
    ["cost_per_advisor", "cost_per_adviser"],
    ["contract", "contact"],
  ])("takes %s for the key %s", (written, key) => {
    expect(nearestNames(written, keys)).toEqual([key]);
  });

  it("does not mind in which case either is written", () => {
    expect(nearestNames("RUTLND", councils)).toEqual(["Rutland"]);
    expect(nearestNames("datanote", ["dataNote"])).toEqual(["dataNote"]);
  });

  it("finds by words what letters do not find", () => {
    expect(nearestNames("cla-count", measures)).toEqual(["cla-number", "cla-rate"]);
    expect(nearestNames("Poole Borough Council", councils)).toEqual(["Bournemouth, Christchurch and Poole"]);
    expect(nearestNames("Northamptonshire County", councils)).toEqual([
      "North Northamptonshire",
      "West Northamptonshire",
    ]);
  });

  it("names three at most", () => {
    expect(
      nearestNames("pa-of-all-sorts", ["sorts-a1b2c3", "sorts-d4e5f6", "sorts-g7h8i9", "sorts-j0k1l2"]),
    ).toHaveLength(3);
  });

  it.each(["colour", "x", "", "__proto__", "a".repeat(1_000_000)])("has nothing near others", (written) => {
    expect(nearestNames(written, keys)).toEqual([]);
  });

  it("takes no name for another where no letter of it is left", () => {
    expect(nearestNames("Q9", ["U", "A", "P1"])).toEqual([]);
  });

  it("has nothing near where nothing is known", () => {
    expect(nearestNames("contact", [])).toEqual([]);
  });
});
