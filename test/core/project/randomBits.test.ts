import { describe, expect, it } from "vitest";
import { chanceOf, randomBits } from "../../../packages/core/src/project/randomBits.ts";

describe("randomBits", () => {
  it("is sfc32: the first numbers are those of the algorithm written out in another language", () => {
    const next = randomBits(1, "support");
    expect([next(), next(), next(), next()]).toEqual([2211591912, 902655152, 964068241, 1223452087]);
  });

  it("gives other numbers to another seed or name", () => {
    const first = new Set([randomBits(1, "a")(), randomBits(2, "a")(), randomBits(1, "b")(), randomBits(12, "")()]);
    expect(first.size).toBe(4);
  });

  it("is spread evenly: of 100,000 draws, each sixteenth has 6,250 within five standard errors", () => {
    const next = randomBits(7, "spread");
    const counts = new Array<number>(16).fill(0);
    for (let draw = 0; draw < 100_000; draw += 1) {
      const part = next() >>> 28;
      counts[part] = (counts[part] ?? 0) + 1;
    }
    const standardError = Math.sqrt(100_000 * (1 / 16) * (15 / 16));
    for (const count of counts) expect(Math.abs(count - 6250)).toBeLessThan(5 * standardError);
  });

  it("makes chances above nought and below one", () => {
    expect(chanceOf(0)).toBeGreaterThan(0);
    expect(chanceOf(2 ** 32 - 1)).toBeLessThan(1);
  });
});
