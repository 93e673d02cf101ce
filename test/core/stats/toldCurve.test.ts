import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Duration } from "../../../packages/core/src/stats/atRiskTable.ts";
import { kaplanMeier } from "../../../packages/core/src/stats/kaplanMeier.ts";
import { isTold, toldCurve } from "../../../packages/core/src/stats/toldCurve.ts";

const ended = (...exits: readonly number[]): readonly Duration[] => exits.map((exit) => ({ exit, event: true }));
const watchedLater = (count: number): readonly Duration[] =>
  Array.from({ length: count }, () => ({ entry: 1000, exit: 1400, event: false }));

describe("toldCurve", () => {
  it("is the curve where nobody comes under watch later, but for what rests on the last child", () => {
    const curve = kaplanMeier(ended(10, 20, 30, 40));
    const { steps, median, untoldFrom } = toldCurve(curve);
    expect(steps).toEqual(curve.steps.slice(0, 3));
    expect([median, untoldFrom]).toEqual([25, 40]);
  });

  it("says nothing of one child", () => {
    expect(toldCurve(kaplanMeier(ended(10)))).toMatchObject({ steps: [], median: null, untoldFrom: 10 });
  });

  it("does not take one of two children's ending for the median", () => {
    expect(toldCurve(kaplanMeier([...ended(10), { exit: 50, event: false }]))).toMatchObject({
      steps: [],
      median: null,
      untoldFrom: 10,
    });
  });

  it("says nothing from where fewer than five are watched and others come under watch later", () => {
    // R's survfit: 0 from day 2 on, though ten are there on day 1400
    const curve = kaplanMeier([...ended(2), ...watchedLater(10)]);
    expect(curve).toMatchObject({ median: 2, steps: [{ atRisk: 1, toCome: 10, survival: 0 }] });
    expect(toldCurve(curve)).toMatchObject({ steps: [], median: null, medianLower: null, untoldFrom: 2 });
    // five at risk at 10, four at 20
    const five = toldCurve(kaplanMeier([...ended(10, 20, 30, 40, 50), ...watchedLater(1)]));
    expect(five.steps.map(({ time }) => time)).toEqual([10]);
    expect(five.untoldFrom).toBe(20);
  });

  it("is told to its end of five or more", () => {
    const curve = kaplanMeier([
      ...ended(10, 20, 20, 30),
      ...Array.from({ length: 6 }, () => ({ exit: 60, event: false })),
    ]);
    expect(toldCurve(curve)).toEqual({ ...curve, untoldFrom: null });
  });

  it("is a beginning of the curve, each step of which rests on two at least", () => {
    const duration = fc
      .record({ entry: fc.integer({ min: 0, max: 30 }), length: fc.integer({ min: 1, max: 40 }), event: fc.boolean() })
      .map(({ entry, length, event }) => ({ entry, exit: entry + length, event }));
    fc.assert(
      fc.property(fc.array(duration, { maxLength: 30 }), (durations) => {
        const curve = kaplanMeier(durations);
        const told = toldCurve(curve);
        expect(told.steps).toEqual(curve.steps.slice(0, told.steps.length));
        for (const { atRisk, toCome } of told.steps) expect(atRisk).toBeGreaterThanOrEqual(toCome > 0 ? 5 : 2);
        expect(told.untoldFrom === null).toBe(told.steps.length === curve.steps.length);
      }),
    );
  });
});

describe("isTold", () => {
  it("holds of a step that rests on more than one child, and on five where others come under watch later", () => {
    expect([1, 2].map((atRisk) => isTold({ atRisk, toCome: 0 }))).toEqual([false, true]);
    expect([4, 5].map((atRisk) => isTold({ atRisk, toCome: 1 }))).toEqual([false, true]);
  });
});
