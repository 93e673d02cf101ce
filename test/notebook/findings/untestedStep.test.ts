import type { Figure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { untestedStep } from "../../../packages/notebook/src/findings/untestedStep.ts";
import { bareShares, yearlyShares } from "./watched.ts";

const name = { measure: "immunisations" } as const;

const stepOf = ([before, now]: readonly Figure[], of?: number) =>
  now === undefined ? undefined : untestedStep(now, before, "higher-better", of);

describe("untestedStep", () => {
  it("is of five points or more that nothing stands behind, and says which way", () => {
    expect(stepOf(bareShares(name, [94, 89]))).toBe("worse");
    expect(stepOf(bareShares(name, [94, 90]))).toBeUndefined();
    expect(stepOf(bareShares(name, [35, 100]))).toBe("better");
    const [before, now] = bareShares({ measure: "sgo-share" }, [9, 14]);
    expect(now && untestedStep(now, before, "none")).toBe("neither good nor bad");
  });

  it("is none where counts or a range allow a test, nor where few children are behind it", () => {
    expect(stepOf(yearlyShares(name, [180, 140]))).toBeUndefined();
    const [before, now] = bareShares(name, [94, 80]);
    expect(now && untestedStep({ ...now, lower: 75, upper: 84 } as Figure, before, "higher-better")).toBeUndefined();
    // 14 points of 32 are 4.5 children, and of 36 five
    expect(stepOf(bareShares(name, [94, 80]), 32)).toBeUndefined();
    expect(stepOf(bareShares(name, [94, 80]), 36)).toBe("worse");
  });

  it("is of a quarter of what is no share, and of nothing that is paid or counted in full", () => {
    const scores = (unit: Figure["unit"], from: number, to: number) =>
      stepOf(bareShares(name, [from, to]).map((figure) => ({ ...figure, unit }) as Figure));
    expect(scores("score 0-40", 16, 12)).toBe("worse");
    expect(scores("score 0-40", 16, 12.5)).toBeUndefined();
    expect(scores("pounds a week", 1000, 500)).toBeUndefined();
    expect(stepOf(bareShares(name, [94]))).toBeUndefined();
  });
});
