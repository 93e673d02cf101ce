import { describe, expect, it } from "vitest";
import { type Out, putOut, wholeMove } from "../../../../packages/core/src/protect/withhold/Reached.ts";

const out: Out = { equations: [], errors: [], ways: [], taken: [] };

describe("wholeMove", () => {
  it("is what was begun, on top of what was complete, with every step, and without what stays as it is", () => {
    const begun = { by: new Map([[1, 2]]), onTopOf: new Map([[5, 1]]) };
    const first = { begun, before: { begun, out }, step: { number: 2, by: -2 }, out };
    const second = { begun, before: first, step: { number: 5, by: -1 }, out };
    expect([...wholeMove(second)].sort()).toEqual([
      [1, 2],
      [2, -2],
    ]);
    expect([...wholeMove({ begun, out })].sort()).toEqual([
      [1, 2],
      [5, 1],
    ]);
  });
});

describe("putOut", () => {
  it("adds an equation of which nobody has looked what it takes", () => {
    const some: Out = { equations: [], errors: [], ways: [], taken: [] };
    putOut(some, 3, -2);
    putOut(some, 4, 1, 2, 0.5);
    expect(some).toEqual({ equations: [3, 4], errors: [-2, 1], ways: [0, 2], taken: [0, 0.5] });
  });
});
