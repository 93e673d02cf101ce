import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cumulativeIncidence, type DurationByCause } from "../../../packages/core/src/stats/cumulativeIncidence.ts";
import { kaplanMeier } from "../../../packages/core/src/stats/kaplanMeier.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

const durations: readonly DurationByCause[] = [
  { exit: 10, cause: "adopted" },
  { exit: 20, cause: null },
  { exit: 30, cause: "home" },
  { exit: 40, cause: "adopted" },
];

describe("cumulativeIncidence", () => {
  it("passes on the share of those whose watching stopped to those still watched", () => {
    // adopted: 1/4 at 10; then 3/4 is left for two children, of whom one goes home at 30 and one is adopted at 40
    const [adopted, home] = cumulativeIncidence(durations);
    expect(adopted?.cause).toBe("adopted");
    expect(adopted?.steps.map(({ time, value }) => [time, value])).toEqual([
      [10, 0.25],
      [30, 0.25],
      [40, 0.625],
    ]);
    expect(home?.steps.map(({ value }) => value)).toEqual([0, 0.375, 0.375]);
  });

  it("with nobody left unwatched is the plain share, with the binomial standard error", () => {
    const [home] = cumulativeIncidence([
      { exit: 1, cause: "home" },
      { exit: 2, cause: "other" },
      { exit: 3, cause: "other" },
      { exit: 4, cause: "home" },
      { exit: 5, cause: "other" },
    ]);
    const last = home?.steps.at(-1);
    expectClose(last?.value ?? null, 0.4, 1e-14);
    expectClose(last?.standardError ?? null, Math.sqrt((0.4 * 0.6) / 5), 1e-12);
  });

  it("is certain once everybody has left for one cause", () => {
    const [only] = cumulativeIncidence([
      { exit: 1, cause: "home" },
      { exit: 2, cause: "home" },
      { exit: 3, cause: "home" },
    ]);
    expectClose(only?.steps.at(-1)?.value ?? null, 1, 1e-14);
    expect(only?.steps.at(-1)).toMatchObject({ standardError: 0, lower: null, upper: null });
  });

  it("is empty where nothing has ended", () => {
    expect(cumulativeIncidence([{ exit: 5, cause: null }])).toEqual([]);
    expect(cumulativeIncidence([])).toEqual([]);
  });

  it("refuses an exit before its entry", () => {
    expect(() => cumulativeIncidence([{ entry: 4, exit: 2, cause: null }])).toThrow(
      new RangeError("cumulativeIncidence needs an entry before its exit, not 4 and 2."),
    );
  });

  it("adds up, with those still there, to one", () => {
    const duration = fc
      .record({
        entry: fc.integer({ min: 0, max: 20 }),
        length: fc.integer({ min: 1, max: 50 }),
        cause: fc.constantFrom("adopted", "home", "other", null),
      })
      .map(({ entry, length, cause }) => ({ entry, exit: entry + length, cause }));
    fc.assert(
      fc.property(fc.array(duration, { minLength: 1, maxLength: 60 }), (children) => {
        const causes = cumulativeIncidence(children);
        const { steps } = kaplanMeier(children.map(({ cause, ...times }) => ({ ...times, event: cause !== null })));
        steps.forEach((step, index) => {
          const sum = causes.reduce((total, { steps: own }) => total + (own[index]?.value ?? 0), 0);
          expectClose(sum, 1 - step.survival, 1e-9);
          for (const { steps: own } of causes) {
            const { value = 0, lower = null, upper = null, standardError } = own[index] ?? {};
            expect(lower === null).toBe(upper === null);
            expect(lower === null).toBe(standardError === 0 && value > 0);
            expect(lower ?? 0).toBeLessThanOrEqual(value);
            expect(upper ?? 1).toBeGreaterThanOrEqual(value);
          }
        });
      }),
    );
  });
});

interface Case {
  readonly id: string;
  readonly input: {
    readonly time: readonly number[];
    readonly cause: readonly number[];
    readonly labels: Readonly<Record<string, string>>;
  };
  readonly expected: {
    readonly time: readonly number[];
    readonly cif: readonly {
      readonly cause: string;
      readonly value: readonly number[];
      readonly se: readonly number[];
    }[];
  };
}

describeWithOracle("survival.json", "cumulativeIncidence agrees with R's multi-state survfit", (path) => {
  const cases = oracleCases<Case>(path).filter(({ id }) => id === "competing_risks_aalen_johansen");
  it.each(cases)("$id", ({ input, expected }) => {
    const causes = cumulativeIncidence(
      input.time.map((exit, index) => ({ exit, cause: input.labels[String(input.cause[index])] ?? null })),
    );
    expect(causes.map(({ cause }) => cause).sort()).toEqual(expected.cif.map(({ cause }) => cause).sort());
    for (const { cause, steps } of causes) {
      const curve = expected.cif.find((candidate) => candidate.cause === cause);
      expect(steps.map(({ time }) => time)).toEqual(expected.time);
      steps.forEach((step, index) => {
        expectClose(step.value, curve?.value[index] ?? null);
        expectClose(step.standardError, curve?.se[index] ?? null);
      });
    }
  });
});
