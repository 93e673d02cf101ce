import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directlyStandardisedRate } from "../../../packages/core/src/stats/directlyStandardisedRate.ts";
import { ratePer10k } from "../../../packages/core/src/stats/ratePer10k.ts";
import { describeWithOracle } from "../../oraclePath.ts";
import { expectClose } from "./expectClose.ts";
import { oracleCases } from "./oracleCases.ts";

describe("directlyStandardisedRate", () => {
  it("weights each stratum's rate by the standard: rates of 10 and 30 per 10,000 at 3 to 1 make 15", () => {
    const strata = [
      { count: 10, population: 10_000, standard: 300 },
      { count: 15, population: 5000, standard: 100 },
    ];
    expectClose(directlyStandardisedRate(strata).value, 15, 1e-14);
  });

  it("with one stratum is the crude rate and its interval", () => {
    const crude = ratePer10k(40, 9000);
    const standardised = directlyStandardisedRate([{ count: 40, population: 9000, standard: 123 }]);
    expectClose(standardised.value, crude.value, 1e-13);
    expectClose(standardised.lower, crude.lower, 1e-13);
    expectClose(standardised.upper, crude.upper, 1e-13);
    expect(standardised.method).toBe("Dobson");
  });

  it("is withheld under 10 events, with the reason", () => {
    const rate = directlyStandardisedRate([{ count: 9, population: 9000, standard: 1 }]);
    expect(rate).toEqual({
      value: null,
      lower: null,
      upper: null,
      method: "Dobson",
      reason: "A directly standardised rate needs at least 10 events.",
    });
    expect(directlyStandardisedRate([{ count: 10, population: 9000, standard: 1 }]).value).not.toBeNull();
  });

  it("refuses a missing count unless told to take it as none", () => {
    const strata = [
      { count: 20, population: 9000, standard: 1 },
      { count: null, population: 8000, standard: 1 },
    ];
    expect(() => directlyStandardisedRate(strata)).toThrow(
      "directlyStandardisedRate needs a count in every stratum, but that at place 2 has none.",
    );
    // 20 / 9000 halved by the empty stratum, per 10,000
    expectClose(directlyStandardisedRate(strata, { missingAsZero: true }).value, 100 / 9, 1e-14);
  });

  it("refuses no strata, an empty population, an empty standard and a negative count", () => {
    expect(() => directlyStandardisedRate([])).toThrow(RangeError);
    expect(() => directlyStandardisedRate([{ count: 12, population: 0, standard: 1 }])).toThrow(RangeError);
    expect(() => directlyStandardisedRate([{ count: 12, population: 5, standard: 0 }])).toThrow(RangeError);
    expect(() => directlyStandardisedRate([{ count: -1, population: 5, standard: 1 }])).toThrow(RangeError);
  });

  it("holds its value within its limits, which widen where events come several to a child", () => {
    const stratum = fc.record({
      count: fc.integer({ min: 5, max: 300 }),
      population: fc.integer({ min: 1000, max: 90_000 }),
      standard: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 2, maxLength: 8 }), (strata) => {
        const once = directlyStandardisedRate(strata);
        const twice = directlyStandardisedRate(strata.map((s) => ({ ...s, countVariance: 2 * s.count })));
        if (once.value === null || twice.value === null) throw new Error("ten events were given");
        expect(once.lower).toBeLessThan(once.value);
        expect(once.upper).toBeGreaterThan(once.value);
        expectClose(twice.upper - twice.value, Math.SQRT2 * (once.upper - once.value), 1e-9);
      }),
    );
  });
});

interface Frequency {
  readonly ageBand: number;
  readonly eventFrequency: number;
  readonly personCount: number;
  readonly population: number;
  readonly standardPopulation: number;
}
interface Case {
  readonly id: string;
  readonly input: {
    readonly rows?: readonly Frequency[];
    readonly count?: readonly (number | null)[];
    readonly population?: readonly number[];
    readonly standardPopulation?: readonly number[];
    readonly confidence: number;
    readonly multiplier: number;
  };
  readonly expected: { readonly value: number | null; readonly lower: number | null; readonly upper: number | null };
}

function strataOf({ rows = [], count = [], population = [], standardPopulation = [] }: Case["input"]) {
  const plain = count.map((events, index) => ({
    count: events,
    population: population[index] ?? 0,
    standard: standardPopulation[index] ?? 0,
  }));
  const bands = new Map<number, { count: number; population: number; standard: number; countVariance: number }>();
  for (const row of rows) {
    const band = bands.get(row.ageBand);
    bands.set(row.ageBand, {
      count: (band?.count ?? 0) + row.eventFrequency * row.personCount,
      population: row.population,
      standard: row.standardPopulation,
      countVariance: (band?.countVariance ?? 0) + row.eventFrequency ** 2 * row.personCount,
    });
  }
  return [...plain, ...bands.values()];
}

describeWithOracle("dsr.json", "directlyStandardisedRate agrees with calculate_dsr", (path) => {
  it.each(oracleCases<Case>(path))("$id", ({ input, expected }) => {
    const { confidence, multiplier } = input;
    const rate = directlyStandardisedRate(strataOf(input), { confidence, multiplier, missingAsZero: true });
    expectClose(rate.value, expected.value);
    expectClose(rate.lower, expected.lower);
    expectClose(rate.upper, expected.upper);
  });
});
