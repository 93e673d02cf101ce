import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Duration } from "../../../packages/core/src/stats/atRiskTable.ts";
import { kaplanMeier } from "../../../packages/core/src/stats/kaplanMeier.ts";
import { restrictedMean } from "../../../packages/core/src/stats/restrictedMean.ts";
import type { SurvivalScale } from "../../../packages/core/src/stats/survivalInterval.ts";
import { survivalQuantile } from "../../../packages/core/src/stats/survivalQuantile.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";
import { remissionOn6Mp, remissionOnPlacebo } from "./remissionTimes.ts";

const ended = (...exits: readonly number[]): Duration[] => exits.map((exit) => ({ exit, event: true }));
const duration = fc
  .record({ entry: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 1, max: 60 }), event: fc.boolean() })
  .map(({ entry, length, event }) => ({ entry, exit: entry + length, event }));

describe("kaplanMeier", () => {
  it("gives the remission times on 6-MP that every textbook gives", () => {
    const { steps, median } = kaplanMeier(remissionOn6Mp);
    expect(steps.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
    expect(steps.map(({ survival }) => survival.toFixed(4))).toEqual([
      "0.8571",
      "0.8067",
      "0.7529",
      "0.6902",
      "0.6275",
      "0.5378",
      "0.4482",
    ]);
    expect(steps[0]?.standardError).toBeCloseTo(0.0764, 4);
    expect(median).toBe(23);
    expect(kaplanMeier(remissionOnPlacebo).median).toBe(8);
  });

  it("without censoring is the share left, and its median is between the middle two", () => {
    const { steps, median } = kaplanMeier(ended(10, 20, 30, 40));
    expect(steps.map(({ survival }) => survival)).toEqual([0.75, 0.5, 0.25, 0]);
    expect(median).toBe(25);
    expect(steps.at(-1)).toMatchObject({ survival: 0, standardError: null, lower: null, upper: null });
  });

  it("counts a child as at risk only after entry, and up to the exit itself", () => {
    const { steps } = kaplanMeier([
      { exit: 10, event: true },
      { entry: 10, exit: 20, event: true },
      { entry: 9, exit: 15, event: false },
      { entry: 0, exit: 15, event: true },
    ]);
    expect(steps.map(({ time, atRisk }) => [time, atRisk])).toEqual([
      [10, 3],
      [15, 3],
      [20, 1],
    ]);
  });

  it("stays at one with nothing ended: no steps and no median", () => {
    const { steps, median, medianLower, medianUpper } = kaplanMeier([
      { exit: 30, event: false },
      { exit: 90, event: false },
    ]);
    expect(steps).toEqual([]);
    expect([median, medianLower, medianUpper]).toEqual([null, null, null]);
    expect(kaplanMeier([]).steps).toEqual([]);
  });

  it("takes a duration of no days, and several ending at once", () => {
    expect(kaplanMeier(ended(0, 0, 5)).steps[0]).toMatchObject({ time: 0, atRisk: 3, events: 2 });
  });

  it("refuses an exit before its entry, a negative one and one that is missing", () => {
    expect(() => kaplanMeier([{ entry: 5, exit: 5, event: true }])).toThrow(
      new RangeError("kaplanMeier needs an entry before its exit, not 5 and 5."),
    );
    expect(() => kaplanMeier([{ exit: -1, event: true }])).toThrow(RangeError);
    expect(() => kaplanMeier([{ exit: Number.NaN, event: true }])).toThrow(RangeError);
    expect(() => kaplanMeier([{ entry: Number.NaN, exit: 3, event: true }])).toThrow(RangeError);
    expect(() => kaplanMeier(ended(1), { confidence: 95 })).toThrow(RangeError);
  });

  it("falls, within limits that nest", () => {
    fc.assert(
      fc.property(fc.array(duration, { maxLength: 60 }), (durations) => {
        const narrow = kaplanMeier(durations, { confidence: 0.8 }).steps;
        const wide = kaplanMeier(durations, { confidence: 0.99 }).steps;
        let before = 1;
        narrow.forEach((step, index) => {
          expect(step.survival).toBeLessThanOrEqual(before);
          expect(step.atRisk).toBeGreaterThanOrEqual(step.events);
          before = step.survival;
          if (step.lower === null || step.upper === null) return;
          expect(step.lower).toBeLessThanOrEqual(step.survival);
          expect(step.upper).toBeGreaterThanOrEqual(step.survival);
          expect(wide[index]?.lower).toBeLessThanOrEqual(step.lower);
          expect(wide[index]?.upper).toBeGreaterThanOrEqual(step.upper);
        });
      }),
    );
  });
});

describe("survivalQuantile", () => {
  it("gives the time by which a share has ended, or null where the curve stays above", () => {
    const { steps } = kaplanMeier(remissionOn6Mp);
    expect(survivalQuantile(steps, 0.25).value).toBe(13);
    expect(survivalQuantile(steps, 0.75).value).toBeNull();
  });

  it("refuses a share that is not between 0 and 1", () => {
    expect(() => survivalQuantile([], 1)).toThrow(RangeError);
    expect(() => survivalQuantile([], Number.NaN)).toThrow(RangeError);
  });
});

describe("restrictedMean", () => {
  it("is the mean of durations cut off at the horizon where all are known", () => {
    const { steps } = kaplanMeier(ended(10, 20, 30, 40));
    expectClose(restrictedMean(steps, 25).value, (10 + 20 + 25 + 25) / 4, 1e-14);
    expectClose(restrictedMean(steps, 100).value, 25, 1e-14);
  });

  it("is the horizon itself, for certain, where nothing ends", () => {
    expect(restrictedMean([], 365)).toMatchObject({ value: 365, lower: 365, upper: 365 });
  });

  it("refuses a horizon of zero", () => {
    expect(() => restrictedMean([], 0)).toThrow(RangeError);
  });
});

interface Case {
  readonly id: string;
  readonly input: {
    readonly time: readonly number[];
    readonly event: readonly number[];
    readonly entry?: readonly number[];
    readonly confType: SurvivalScale;
    readonly level: number;
  };
  readonly expected: Readonly<
    Record<"time" | "nRisk" | "nEvent" | "survival", readonly number[]> &
      Record<
        "se" | "lower" | "upper" | "quartiles" | "quartilesLower" | "quartilesUpper",
        readonly (number | null)[]
      > & {
        rmean365?: number;
        rmean365SE?: number;
      }
  >;
}

describeWithOracle("survival.json", "kaplanMeier agrees with R's survfit", (path) => {
  const cases = oracleCases<Case>(path).filter(({ id }) => id.startsWith("km_"));

  it("covers three scales and late entry", () => expect(cases).toHaveLength(4));

  it.each(cases)("$id", ({ input, expected }) => {
    const durations = input.time.map((exit, index): Duration => {
      const entry = input.entry?.[index] ?? 0;
      return { exit, event: input.event[index] === 1, ...(input.entry ? { entry } : {}) };
    });
    const { steps, ...median } = kaplanMeier(durations, { scale: input.confType, confidence: input.level });
    expect(steps.map(({ time }) => time)).toEqual(expected.time);
    expect(steps.map(({ atRisk }) => atRisk)).toEqual(expected.nRisk);
    expect(steps.map(({ events }) => events)).toEqual(expected.nEvent);
    steps.forEach((step, index) => {
      expectClose(step.survival, expected.survival[index] ?? null);
      expectClose(step.standardError, expected.se[index] ?? null);
      expectClose(step.lower, expected.lower[index] ?? null);
      expectClose(step.upper, expected.upper[index] ?? null);
    });
    [0.25, 0.5, 0.75].forEach((share, index) => {
      const quartile = survivalQuantile(steps, share);
      expect(quartile.value).toBe(expected.quartiles[index]);
      expect(quartile.lower).toBe(expected.quartilesLower[index]);
      expect(quartile.upper).toBe(expected.quartilesUpper[index]);
    });
    expect(median.median).toBe(expected.quartiles[1]);
    expect(median.medianLower).toBe(expected.quartilesLower[1]);
    expect(median.medianUpper).toBe(expected.quartilesUpper[1]);
    if (expected.rmean365 === undefined || expected.rmean365SE === undefined) return;
    const year = restrictedMean(steps, 365);
    expectClose(year.value, expected.rmean365);
    expectClose(year.standardError, expected.rmean365SE);
  });
});
