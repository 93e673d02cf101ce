import { describe, expect, it } from "vitest";
import { poissonDraw } from "../../../packages/core/src/project/poissonDraw.ts";
import { randomBits } from "../../../packages/core/src/project/randomBits.ts";

describe("poissonDraw", () => {
  it("is nought where nobody comes", () => {
    expect(poissonDraw(0, randomBits(1, "none"))).toBe(0);
  });

  it.each([0.3, 4, 16, 90])("has mean and variance %s", (mean) => {
    const next = randomBits(11, "poisson");
    const draws = Array.from({ length: 40_000 }, () => poissonDraw(mean, next));
    const average = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - average) ** 2, 0) / draws.length;
    expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(mean / draws.length));
    // the variance of a Poisson sample variance is about (mean + 2 mean²) / n
    expect(Math.abs(variance - mean)).toBeLessThan(5 * Math.sqrt((mean + 2 * mean ** 2) / draws.length));
  });

  it("draws nought as often as e to the power of minus the mean", () => {
    const next = randomBits(12, "poisson");
    let none = 0;
    for (let draw = 0; draw < 40_000; draw += 1) none += poissonDraw(1.5, next) === 0 ? 1 : 0;
    const share = 0.22313016014842982;
    expect(Math.abs(none / 40_000 - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 40_000));
  });
});
