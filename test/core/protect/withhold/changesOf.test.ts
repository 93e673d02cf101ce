import { describe, expect, it } from "vitest";
import { changesOf } from "../../../../packages/core/src/protect/withhold/changesOf.ts";

describe("changesOf", () => {
  it("adds up by how much each place has changed, and has nought for those that did not", () => {
    const changes = changesOf(3);
    changes.add(1, 2);
    changes.add(1, -5);
    expect([0, 1, 2].map((place) => [changes.has(place), changes.of(place)])).toEqual([
      [false, 0],
      [true, -3],
      [false, 0],
    ]);
  });

  it("has a place that changed by nought among those that changed", () => {
    const changes = changesOf(1);
    changes.add(0, 0);
    expect([changes.has(0), changes.of(0)]).toEqual([true, 0]);
  });

  it("forgets all at once, and begins anew", () => {
    const changes = changesOf(2);
    changes.add(0, 7);
    changes.clear();
    expect([changes.has(0), changes.of(0)]).toEqual([false, 0]);
    changes.add(0, 1);
    expect(changes.of(0)).toBe(1);
  });
});
