import type { Figure } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, it } from "vitest";
import { protectFigures } from "../../../packages/core/src/protect/protectFigures.ts";
import { cellsOfTables, tableCount, tablesOf } from "./randomTables.ts";

const counts = (most: number): fc.Arbitrary<number[]> =>
  fc.array(fc.nat(most), { minLength: cellsOfTables, maxLength: cellsOfTables });
const wanted = fc.array(fc.boolean(), { minLength: tableCount, maxLength: tableCount });
const tables = fc
  .tuple(fc.oneof(counts(3), counts(12), counts(40)), wanted)
  .map(([cells, some]) => tablesOf(cells, some));
const runs = { numRuns: 30 };

function isSmall(count: number | undefined): boolean {
  return count !== undefined && count > 0 && count <= 5;
}

describe("published figures, whatever the tables", () => {
  it("never show a small count, nor leave one of a denominator", () => {
    fc.assert(
      fc.property(tables, (figures) =>
        protectFigures(figures).every(({ numerator, denominator, unit, ...figure }) => {
          const rest = numerator === undefined || denominator === undefined ? 0 : denominator - numerator;
          const value = figure.symbol === "" && unit === "children" ? figure.value : 0;
          return ![numerator, denominator, rest, value].some(isSmall);
        }),
      ),
      runs,
    );
  });

  it("have a value only beside both of its counts", () => {
    fc.assert(
      fc.property(tables, (figures) =>
        protectFigures(figures).every(
          (figure, at) =>
            figure.symbol !== "" ||
            (figure.numerator === figures[at]?.numerator && figure.denominator === figures[at]?.denominator),
        ),
      ),
      runs,
    );
  });

  it("are what they were but for rounding, in the order they came in", () => {
    fc.assert(
      fc.property(tables, (figures) =>
        protectFigures(figures).every((figure, at) => {
          const before = figures[at];
          if (before === undefined || before.category !== figure.category || before.measure !== figure.measure)
            return false;
          if (figure.symbol !== "" || before.symbol !== "")
            return figure.symbol === before.symbol || figure.symbol === "c";
          return figure.unit === "children"
            ? figure.value === before.value
            : Math.abs(figure.value - before.value) <= 0.5 + 1e-9;
        }),
      ),
      runs,
    );
  });

  it("are the same when they are protected again", () => {
    fc.assert(
      fc.property(tables, (figures) => {
        const once = protectFigures(figures);
        return JSON.stringify(protectFigures(once)) === JSON.stringify(once);
      }),
      runs,
    );
  });

  it("do not depend on the order they come in", () => {
    const shuffled = tables.chain((figures) =>
      fc.tuple(fc.constant(figures), fc.shuffledSubarray([...figures.keys()], { minLength: figures.length })),
    );
    fc.assert(
      fc.property(shuffled, ([figures, order]) => {
        const straight = protectFigures(figures);
        const mixed = protectFigures(order.flatMap((at) => figures[at] ?? []));
        return order.every((at, place) => JSON.stringify(mixed[place]) === JSON.stringify(straight[at]));
      }),
      runs,
    );
  });

  it("withhold nothing where nothing is small", () => {
    const large = counts(40).map((cells) => cells.map((cell) => cell + 6));
    fc.assert(
      fc.property(large, wanted, (cells, some) => {
        const figures: readonly Figure[] = tablesOf(cells, some);
        return protectFigures(figures).every(({ symbol }, at) => symbol === figures[at]?.symbol);
      }),
      runs,
    );
  });
});
