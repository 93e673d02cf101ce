import { breakdownFault, type Measure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

type Named = Pick<Measure, "id" | "breakdowns">;

/** A measure of a name with breakdowns of some names. */
function measure(id: string, ...breakdowns: readonly string[]): Named {
  const has = breakdowns.map((name) => ({
    id: name,
    title: name,
    categories: [],
    restsOn: [],
    of: () => () => undefined,
  }));
  return { id, breakdowns: has } as unknown as Named;
}

const byAge = measure("children", "total", "age");
const bySex = measure("moves", "total", "sex", "placement");

describe("breakdownFault", () => {
  it("finds none where one of the measures has the breakdown, or all that are crossed, or there is no measure", () => {
    expect(breakdownFault(["age"], [byAge])).toBeUndefined();
    expect(breakdownFault(["sex"], [byAge, bySex])).toBeUndefined();
    expect(breakdownFault(["sex", "placement"], [byAge, bySex])).toBeUndefined();
    expect(breakdownFault(["colour"], [])).toBeUndefined();
  });

  it("says what a measure alone has, or what was meant", () => {
    expect(breakdownFault(["colour"], [byAge])).toBe('children has no breakdown "colour"; it has total, age');
    expect(breakdownFault(["plcement"], [bySex])).toBe(
      'moves has no breakdown "plcement"; write placement if that is meant',
    );
  });

  it("says of several measures what any of them has, each once", () => {
    expect(breakdownFault(["colour"], [byAge, bySex])).toBe(
      'none of the measures asked for has the breakdown "colour"; there are total, age, sex, placement',
    );
  });

  it("names the one that nobody has, of those to be crossed", () => {
    expect(breakdownFault(["age", "colour"], [byAge])).toBe('children has no breakdown "colour"; it has total, age');
  });

  it("says that none has both, where each is had by another", () => {
    expect(breakdownFault(["age", "sex"], [byAge, bySex])).toBe(
      "none of the measures asked for has both age and sex, to be crossed",
    );
  });
});
