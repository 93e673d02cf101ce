import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustP, type PAdjustment } from "../../../packages/core/src/stats/adjustP.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

const methods: readonly PAdjustment[] = ["Bonferroni", "Holm", "Benjamini-Hochberg", "Benjamini-Yekutieli"];
const close = (actual: readonly number[], expected: readonly number[]) => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, index) => {
    expectClose(value, expected[index] ?? null);
  });
};

describe("adjustP", () => {
  it("adjusts three p values by hand, in the order given", () => {
    const values = [0.04, 0.01, 0.03];
    close(adjustP(values, "Bonferroni"), [0.12, 0.03, 0.09]);
    close(adjustP(values, "Holm"), [0.06, 0.03, 0.06]);
    close(adjustP(values, "Benjamini-Hochberg"), [0.04, 0.03, 0.04]);
    // 1 + 1/2 + 1/3 = 11/6 times as much
    close(
      adjustP(values, "Benjamini-Yekutieli"),
      [0.04, 0.03, 0.04].map((value) => (value * 11) / 6),
    );
  });

  it("leaves one alone, and none", () => {
    for (const method of methods) {
      close(adjustP([0.2], method), [0.2]);
      expect(adjustP([], method)).toEqual([]);
    }
  });

  it("refuses what is not a probability", () => {
    expect(() => adjustP([0.1, 1.2], "Holm")).toThrow(RangeError);
  });

  it("never lowers a p value, keeps their order, and Holm never exceeds Bonferroni", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (values) => {
        const [bonferroni = [], ...others] = methods.map((method) => adjustP(values, method));
        const [holm = []] = others;
        values.forEach((value, index) => {
          for (const adjusted of [bonferroni, ...others]) {
            expect(adjusted[index]).toBeGreaterThanOrEqual(value - 1e-15);
            expect(adjusted[index]).toBeLessThanOrEqual(1);
            values.forEach((other, place) => {
              if (value < other) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[place] ?? 0);
            });
          }
          expect(holm[index]).toBeLessThanOrEqual(bonferroni[index] ?? 0);
        });
      }),
      { numRuns: 50 },
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: { readonly p: readonly number[] };
  readonly expected: Readonly<Record<"bonferroni" | "holm" | "bh" | "by", readonly number[]>>;
}

describeWithOracle("comparison-tests.json", "adjustP agrees with R's p.adjust", (path) => {
  it.each(oracleCases<Case>(path).filter(({ id }) => id === "p_adjust"))("$id", ({ input, expected }) => {
    close(adjustP(input.p, "Bonferroni"), expected.bonferroni);
    close(adjustP(input.p, "Holm"), expected.holm);
    close(adjustP(input.p, "Benjamini-Hochberg"), expected.bh);
    close(adjustP(input.p, "Benjamini-Yekutieli"), expected.by);
  });
});
