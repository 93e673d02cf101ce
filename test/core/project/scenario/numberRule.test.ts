import { InputError } from "@lac-analytics/core";
import { type NumberBounds, numberRule, type PlainValue, plainNode } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";

/** What a rule makes of a value: the number, or "refused". */
function taken(bounds: Omit<NumberBounds, "suchAs">, value: PlainValue): unknown {
  try {
    return numberRule({ suchAs: 1, ...bounds }).read(plainNode(value), { file: "s.yaml", path: "x" });
  } catch (error) {
    if (error instanceof InputError) return "refused";
    throw error;
  }
}

describe("numberRule", () => {
  it("takes numbers between its bounds, both among them", () => {
    const bounds = { minimum: 0, maximum: 1 };
    expect([-0.001, 0, 0.5, 1, 1.001].map((value) => taken(bounds, value))).toEqual(["refused", 0, 0.5, 1, "refused"]);
  });

  it("leaves the minimum out where a number must be above it", () => {
    const bounds = { minimum: 0, aboveMinimum: true };
    expect([0, 0.001, 1e9].map((value) => taken(bounds, value))).toEqual(["refused", 0.001, 1e9]);
  });

  it("takes whole numbers alone where it asks for them", () => {
    expect([2, 2.5, -3].map((value) => taken({ whole: true }, value))).toEqual([2, "refused", -3]);
  });

  it("takes any number where it has no bounds, and nothing else", () => {
    expect(taken({}, -1e300)).toBe(-1e300);
    for (const value of ["75%", "1,000", "£5", "0.5", "", null, true, [1], { low: 1 }, Number.NaN, Infinity, -Infinity])
      expect(taken({}, value)).toBe("refused");
  });

  it.each<readonly [Omit<NumberBounds, "suchAs">, string]>([
    [{}, "a number, such as 1"],
    [{ whole: true }, "a whole number, such as 1"],
    [{ minimum: 0 }, "a number from 0 up, such as 1"],
    [{ minimum: 0, aboveMinimum: true }, "a number above 0, such as 1"],
    [{ maximum: 5 }, "a number to 5, such as 1"],
    [{ minimum: 0, maximum: 5 }, "a number from 0 to 5, such as 1"],
    [{ minimum: 0, aboveMinimum: true, maximum: 5, whole: true }, "a whole number above 0 to 5, such as 1"],
  ])("%j: says what it asks for", (bounds, asks) => {
    expect(numberRule({ suchAs: 1, ...bounds }).asks).toBe(asks);
    expect(() => numberRule({ suchAs: 1, ...bounds }).read(plainNode("x"), { file: "s.yaml", path: "a.b" })).toThrow(
      new InputError(`s.yaml line 1: a.b is "x" but must be ${asks}.`),
    );
  });

  it.each<readonly [Omit<NumberBounds, "suchAs">, Readonly<Record<string, unknown>>]>([
    [{}, { type: "number" }],
    [
      { whole: true, minimum: 1 },
      { type: "integer", minimum: 1 },
    ],
    [
      { minimum: 0, aboveMinimum: true, maximum: 1 },
      { type: "number", exclusiveMinimum: 0, maximum: 1 },
    ],
  ])("%j: says to editors what it reads", (bounds, schema) => {
    expect(numberRule({ suchAs: 1, ...bounds }).schema).toEqual(schema);
  });
});
