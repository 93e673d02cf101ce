import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "../../../packages/charts/src/marks/spreadLabels.ts";

const room = (at: number, size = 20) => ({ at, size });

describe("spreadLabels", () => {
  it("leaves labels where they stand clear", () => {
    expect(spreadLabels([room(50), room(100)], 300)).toEqual([50, 100]);
    expect(spreadLabels([], 300)).toEqual([]);
  });

  it("moves apart those that would touch, and keeps their order", () => {
    expect(spreadLabels([room(105), room(100)], 300)).toEqual([120, 100]);
  });

  it("keeps them between the beginning and the end", () => {
    expect(spreadLabels([room(0)], 300)).toEqual([10]);
    expect(spreadLabels([room(300), room(299)], 300)).toEqual([290, 270]);
  });

  it("never lets two touch, however many there are", () => {
    const labels = fc.array(fc.record({ at: fc.integer({ min: 0, max: 300 }), size: fc.constantFrom(22, 42, 62) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(labels, (each) => {
        const placed = spreadLabels(each, 300).map((at, index) => ({ at, size: each[index]?.size ?? 0 }));
        const order = placed.toSorted((a, b) => a.at - b.at);
        for (const [index, { at, size }] of order.entries()) {
          const next = order[index + 1];
          if (next !== undefined) expect(next.at - at).toBeGreaterThanOrEqual((size + next.size) / 2 - 1e-9);
          expect(at).toBeLessThanOrEqual(300 - size / 2);
        }
      }),
    );
  });
});
