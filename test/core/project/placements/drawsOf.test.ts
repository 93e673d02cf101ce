import { describe, expect, it } from "vitest";
import { drawsOf } from "../../../../packages/core/src/project/placements/drawsOf.ts";

describe("drawsOf", () => {
  it("gives a thing in a future the same numbers, whatever was drawn before", () => {
    const draws = drawsOf(1);
    draws.begin(3, 7);
    const first = [draws.next(), draws.next()];
    draws.begin(3, 8);
    draws.next();
    draws.begin(3, 7);
    expect([draws.next(), draws.next()]).toEqual(first);
  });

  it("gives other numbers to another thing, another future and another seed", () => {
    const firstOf = (seed: number, future: number, thing: number): number => {
      const draws = drawsOf(seed);
      draws.begin(future, thing);
      return draws.next();
    };
    const all = [firstOf(1, 3, 7), firstOf(1, 3, 8), firstOf(1, 4, 7), firstOf(2, 3, 7), firstOf(1, 7, 3)];
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(["futures", "things", "draws"])("is even over %s", (over) => {
    const draws = drawsOf(9);
    const counts = new Array<number>(16).fill(0);
    for (let at = 0; at < 32_000; at += 1) {
      if (over === "futures") draws.begin(at, 5);
      else if (over === "things") draws.begin(5, -at);
      else if (at === 0) draws.begin(5, 5);
      const part = draws.next() >>> 28;
      counts[part] = (counts[part] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0);
    // 15 degrees of freedom: 37.7 is passed once in a thousand
    expect(chiSquare).toBeLessThan(37.7);
  });
});
