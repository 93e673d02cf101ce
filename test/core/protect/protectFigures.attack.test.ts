import { dayFromIso, type Figure, figuresOf, type Measure, measures, type Return } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { protectFigures } from "../../../packages/core/src/protect/protectFigures.ts";
import { type Found, linearAttack } from "./linearAttack.ts";
import { randomReturn } from "./randomReturn.ts";
import { randomTables, whatTableFigureCounts } from "./randomTables.ts";
import { isKnown, whatEverybodyKnows, whatFigureCounts } from "./whatFiguresCount.ts";

/** Counts of which fewer values are left than there are small ones, 1 to 5. */
function narrowed(found: readonly Found[]): readonly Found[] {
  return found.filter(({ low, high }) => high - low < 4 - 1e-6);
}

/** Counts of which one value is left. */
function recovered(found: readonly Found[]): readonly Found[] {
  return found.filter(({ low, high }) => high - low < 1 - 1e-6);
}

/** Figures with small counts withheld, and nothing that would give them away. */
function withoutSmallCounts(figures: readonly Figure[]): readonly Figure[] {
  const isSmall = (count: number | undefined): boolean => count !== undefined && count > 0 && count <= 5;
  return figures.map((figure): Figure => {
    const { numerator, denominator, ...rest } = figure;
    const rests = figure.unit === "percent" ? (denominator ?? 0) - (numerator ?? 0) : 0;
    if (figure.measure === "net-change" || ![numerator, denominator, rests].some(isSmall)) return figure;
    return { ...rest, symbol: "c", ...(denominator !== undefined && !isSmall(denominator) && { denominator }) };
  });
}

/** A report of two dates and the year between: every breakdown whose meaning an attacker knows, and some crossed. */
function reportOf(care: Return, crossed: readonly (readonly string[])[]): readonly Figure[] {
  const known = measures.flatMap((measure) => {
    const breakdowns = measure.breakdowns.filter(({ id }) => isKnown(measure.id, id));
    return breakdowns.length === 0 ? [] : [{ ...measure, breakdowns }];
  });
  const ofADay = known.filter(({ kind }) => kind === "stock");
  return [
    ...["2018-03-31", "2019-03-31"].flatMap((iso) =>
      (["all", crossed] as const).flatMap((by) =>
        figuresOf<Measure>(care, { asAt: dayFromIso(iso) }, { measures: ofADay, by }),
      ),
    ),
    ...figuresOf(care, { year: 2019 }, { measures: known.filter(({ kind }) => kind !== "stock"), by: "all" }),
  ];
}

describe("an attack by linear programming on everything in a report", () => {
  const attack = (truth: readonly Figure[], published: readonly Figure[]): readonly Found[] =>
    linearAttack(truth, published, whatFigureCounts, whatEverybodyKnows());
  const crossings = [
    [
      ["age", "sex"],
      ["placement", "uasc"],
    ],
    [
      ["age", "sex"],
      ["sex", "uasc"],
      ["age", "uasc"],
    ],
  ];

  it.each([
    [1, 150, 0],
    [2, 90, 0],
    [3, 90, 1],
  ])("finds out no withheld count (return %i of %i children)", async (seed, children, crossing) => {
    const care = await randomReturn(seed, children);
    const figures = reportOf(care, crossings[crossing] ?? []);
    const found = attack(figures, protectFigures(figures, { countedFrom: { care } }));
    expect(found.length).toBeGreaterThan(40);
    expect(recovered(found)).toEqual([]);
    expect(narrowed(found).length).toBeLessThan(found.length / 10);
  });

  it("finds many out where small counts alone are withheld", async () => {
    const figures = reportOf(await randomReturn(2, 90), crossings[0] ?? []);
    expect(recovered(attack(figures, withoutSmallCounts(figures))).length).toBeGreaterThan(10);
  });

  it("finds some out where measures are not known to share children", async () => {
    const figures = reportOf(await randomReturn(2, 90), crossings[0] ?? []);
    expect(recovered(attack(figures, protectFigures(figures))).length).toBeGreaterThan(0);
  });
});

describe("an attack on tables that their names alone tie together", () => {
  const seeds = Array.from({ length: 25 }, (_, seed) => seed);

  it("finds out no withheld count", () => {
    for (const seed of seeds) {
      const tables = randomTables(seed);
      const found = linearAttack(tables, protectFigures(tables), whatTableFigureCounts);
      expect(narrowed(found), `tables ${seed}`).toEqual([]);
    }
  });

  it("finds them out where small counts alone are withheld", () => {
    const open = seeds.filter((seed) => {
      const tables = randomTables(seed);
      return recovered(linearAttack(tables, withoutSmallCounts(tables), whatTableFigureCounts)).length > 0;
    });
    expect(open.length).toBeGreaterThan(seeds.length / 2);
  });
});
