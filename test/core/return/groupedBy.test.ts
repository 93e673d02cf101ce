import { groupedBy } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

describe("groupedBy", () => {
  it("has the groups in the order in which they first occur, and in each its things in theirs", () => {
    expect([...groupedBy([3, 1, 4, 1, 5, 9, 2, 6], (number) => (number % 2 === 0 ? "even" : "odd"))]).toEqual([
      ["odd", [3, 1, 1, 5, 9]],
      ["even", [4, 2, 6]],
    ]);
  });

  it("tells the key the place of each thing, from nought up", () => {
    expect([...groupedBy(["a", "b", "c", "d", "e"], (_, at) => Math.floor(at / 2))]).toEqual([
      [0, ["a", "b"]],
      [1, ["c", "d"]],
      [2, ["e"]],
    ]);
  });

  it("takes what can be gone through once only, and keys that are missing", () => {
    const once = new Map([["x", 1]]).keys();
    expect([...groupedBy(once, () => undefined)]).toEqual([[undefined, ["x"]]]);
  });

  it("has no group of nothing", () => {
    expect(groupedBy([], () => 1).size).toBe(0);
  });
});
