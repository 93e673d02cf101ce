import { describe, expect, it } from "vitest";
import { countSystem } from "../../../../packages/core/src/protect/withhold/CountSystem.ts";
import type { DistinctCount } from "../../../../packages/core/src/protect/withhold/CountTable.ts";
import { count, row, sum } from "./countTable.ts";

const eleven = [count(11), count(3), count(8)] as const;

describe("countSystem", () => {
  it("has of a sum that the whole less its parts is nought", () => {
    const { values, equations, equationsOf } = countSystem(row(count(3), count(8)), 5);
    expect(values).toEqual([11, 3, 8]);
    expect(equations).toEqual([
      [
        { number: 0, factor: 1 },
        { number: 1, factor: -1 },
        { number: 2, factor: -1 },
      ],
    ]);
    expect(equationsOf[2]).toEqual([{ equation: 0, factor: -1 }]);
  });

  it("leaves out what stands on both sides, and counts twice what is twice a part", () => {
    const onBoth = countSystem({ counts: eleven, sums: [{ wholes: [0, 1], parts: [1, 2], remainder: 0 }] }, 5);
    expect(onBoth.equations[0]?.map(({ number }) => number)).toEqual([0, 2]);
    const twice = countSystem({ counts: eleven, sums: [sum([0, 1, 1])] }, 5);
    expect(twice.equations[0]).toContainEqual({ number: 1, factor: -2 });
  });

  it("has a number more for what a sum leaves, which may be nought, and is guarded up to the threshold", () => {
    const leaving = (remainder: number, other = {}) =>
      countSystem({ counts: eleven, sums: [sum([0, 1], { remainder, ...other })] }, 5);
    expect(leaving(5)).toMatchObject({ values: [11, 3, 8, 5], least: [1, 1, 1, 0] });
    expect(leaving(5).equations[0]).toContainEqual({ number: 3, factor: -1 });
    expect(leaving(5).isGuarded[3]).toBe(true);
    expect(leaving(6).isGuarded[3]).toBe(false);
    expect(leaving(5, { isBound: true }).isGuarded[3]).toBe(false);
    expect(leaving(0).values).toHaveLength(3);
  });

  it("has it where a whole is at least its parts, though nothing is left of it today, and does not guard it", () => {
    const { values, isGuarded } = countSystem({ counts: eleven, sums: [sum([0, 1, 2], { isAtLeast: true })] }, 5);
    expect(values).toEqual([11, 3, 8, 0]);
    expect(isGuarded[3]).toBe(false);
  });

  it("knows that a count in a figure is one at least, and of one that is printed nowhere nothing", () => {
    const { least } = countSystem(row(count(3, { standing: "margin" }), count(4, { settled: "untold" })), 5);
    expect(least).toEqual([1, 0, 0]);
  });

  it("knows nothing of a count that is withheld where noughts are, and guards it, a nought too", () => {
    const { least, isGuarded } = countSystem(row(count(0, { settled: "unsaid" }), count(2, { settled: "unsaid" })), 5);
    expect(least).toEqual([1, 0, 0]);
    expect(isGuarded).toEqual([true, true, true]);
  });

  it("guards counts of children that stand in a sum, unless their uncertainty was proved before", () => {
    const guarded = (...parts: readonly DistinctCount[]) => countSystem(row(...parts), 5).isGuarded.slice(1);
    expect(guarded(count(3), count(8, { isGuarded: false }))).toEqual([true, false]);
    expect(guarded(count(3, { settled: "withheld" }), count(8, { settled: "kept" }))).toEqual([false, true]);
    expect(guarded(count(5, { settled: "untold" }), count(6, { settled: "untold" }))).toEqual([true, false]);
    expect(guarded(count(0, { settled: "untold" }), count(6, { settled: "shown" }))).toEqual([false, false]);
    expect(countSystem({ counts: [count(3)], sums: [] }, 5).isGuarded).toEqual([false]);
  });
});
