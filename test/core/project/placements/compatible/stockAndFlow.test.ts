import { type StockAndFlowOptions, stockAndFlow } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";

type Rates = NonNullable<StockAndFlowOptions["rates"]>;

/** Rates from "from>to" to a number. */
function rates(all: Readonly<Record<string, number>>): Rates {
  const found = new Map<string, Map<string, number>>();
  for (const [pair, rate] of Object.entries(all)) {
    const [from = "", to = ""] = pair.split(">");
    const targets = found.get(from) ?? new Map<string, number>();
    found.set(from, targets.set(to, rate));
  }
  return found;
}

const two = { states: ["a", "b"], initialPopulation: new Map([["a", 100]]), steps: 25 };
const shown = (population: readonly Float64Array[], day: number): readonly string[] =>
  Array.from(population[day - 1] ?? [], (number) => number.toFixed(1));

// the known answers that cs-demand-model tests itself by
describe("stockAndFlow", () => {
  it("moves a tenth a day from one state to another", () => {
    const population = stockAndFlow({ ...two, rates: rates({ "a>b": 0.1 }) });
    expect(shown(population, 1)).toEqual(["90.0", "10.0"]);
    expect(shown(population, 2)).toEqual(["81.0", "19.0"]);
    expect(shown(population, 5)).toEqual(["59.0", "41.0"]);
    expect(shown(population, 25)).toEqual(["7.2", "92.8"]);
  });

  it("moves to and fro", () => {
    const population = stockAndFlow({ ...two, rates: rates({ "a>b": 0.1, "b>a": 0.05 }) });
    expect(shown(population, 2)).toEqual(["81.5", "18.5"]);
    expect(shown(population, 5)).toEqual(["62.9", "37.1"]);
    expect(shown(population, 25)).toEqual(["34.5", "65.5"]);
  });

  it("moves a fixed number a day, and never more than there are", () => {
    const population = stockAndFlow({ ...two, numbers: rates({ "a>b": 10 }) });
    expect([1, 2, 9, 10, 11].map((day) => population[day - 1]?.[0])).toEqual(
      [90, 80, 10, 0, 0].map((n) => expect.closeTo(n, 9)),
    );
  });

  it("moves fixed numbers to and fro, from the day on which there is anybody to move", () => {
    const population = stockAndFlow({ ...two, numbers: rates({ "a>b": 10, "b>a": 5 }) });
    expect([1, 2, 5, 25].map((day) => population[day - 1]?.[0])).toEqual(
      [90, 85, 70, 5].map((n) => expect.closeTo(n, 9)),
    );
  });

  it("shares out what leaves a state by the rates", () => {
    const states = ["a", "b", "c"];
    const initialPopulation = new Map([
      ["a", 100],
      ["b", 200],
      ["c", 300],
    ]);
    const all = rates({ "a>b": 0.3, "b>a": 0.1, "b>c": 0.1, "c>a": 0.05 });
    const [first] = stockAndFlow({ states, initialPopulation, steps: 1, rates: all });
    expect(Array.from(first ?? [])).toEqual([105, 190, 305].map((n) => expect.closeTo(n, 9)));
  });

  it("reckons a rate over several days, and entries as many times", () => {
    const step = stockAndFlow({
      ...two,
      steps: 1,
      stepDays: 5,
      rates: rates({ "a>b": 0.1 }),
      entrants: new Map([["a", 2]]),
    });
    expect(step[0]?.[0]).toBeCloseTo(100 * 0.9 ** 5 + 10, 9);
    expect(step[0]?.[1]).toBeCloseTo(100 * (1 - 0.9 ** 5), 9);
  });

  it("lets no more leave than are there, where rates pass 1", () => {
    const [first] = stockAndFlow({ ...two, steps: 1, rates: rates({ "a>b": 0.9, "a>gone": 0.3 }) });
    expect(Array.from(first ?? [])).toEqual([0, expect.closeTo(75, 9)]);
  });
});
