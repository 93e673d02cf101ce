import { describe, expect, it } from "vitest";
import type { AreaYear } from "../../../../packages/core/src/project/backtest/AreaYear.ts";
import { knownIn } from "../../../../packages/core/src/project/backtest/knownIn.ts";

// Cambridgeshire, looked after on 31 March, as printed by the DfE in the releases of 2023, 2024 and 2025
const cambridgeshire: readonly AreaYear<{ readonly lookedAfter: number }>[] = [
  { area: "873", year: 2022, published: 2023, counts: { lookedAfter: 594 } },
  { area: "873", year: 2022, published: 2024, counts: { lookedAfter: 593 } },
  { area: "873", year: 2023, published: 2025, counts: { lookedAfter: 632 } },
  { area: "873", year: 2023, published: 2023, counts: { lookedAfter: 646 } },
  { area: "873", year: 2023, published: 2024, counts: { lookedAfter: 635 } },
  { area: "873", year: 2024, published: 2024, counts: { lookedAfter: 649 } },
  { area: "873", year: 2024, published: 2025, counts: { lookedAfter: 631 } },
  { area: "873", year: 2025, published: 2025, counts: { lookedAfter: 705 } },
];

describe("knownIn", () => {
  it.each([
    [2022, {}],
    [2023, { 2022: 594, 2023: 646 }],
    [2024, { 2022: 593, 2023: 635, 2024: 649 }],
    [2025, { 2022: 593, 2023: 632, 2024: 631, 2025: 705 }],
    [Number.POSITIVE_INFINITY, { 2022: 593, 2023: 632, 2024: 631, 2025: 705 }],
  ])("gives what was printed by the release of %s, in the edition of the time", (release, counts) => {
    const known = knownIn(cambridgeshire, release);
    expect(Object.fromEntries(known.map((row) => [row.year, row.counts.lookedAfter]))).toEqual(counts);
  });

  it("keeps areas apart, and knows nothing of no history", () => {
    const other = cambridgeshire.map((row) => ({ ...row, area: "874" }));
    expect(knownIn([...cambridgeshire, ...other], 2024)).toHaveLength(6);
    expect(knownIn([], 2024)).toEqual([]);
  });

  it("refuses counts that were printed before the year they are of", () => {
    const early = { area: "873", year: 2025, published: 2024, counts: {} };
    expect(() => knownIn([early], 2030)).toThrow(
      new RangeError("a history cannot have the counts of 2025 in a release of 2024 (area 873)."),
    );
    expect(() => knownIn([{ ...early, published: Number.NaN }], 2030)).toThrow(RangeError);
  });

  it("refuses the same counts twice in one release, since one of them must be wrong", () => {
    const row = { area: "873", year: 2024, published: 2024, counts: {} };
    expect(() => knownIn([row, { ...row }], 2030)).toThrow(
      new RangeError("a history cannot have the counts of 2024 twice in one release (area 873)."),
    );
  });
});
