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
/** The same tables for all that is held of them, others in every run of the tests. */
const runs = { numRuns: 20, seed: Math.floor(Math.random() * 2 ** 31) };
const protectedOnce = new Map<string, readonly Figure[]>();

/** Figures as they are published; protecting takes long, and each table is asked for again. */
function published(figures: readonly Figure[]): readonly Figure[] {
  const key = JSON.stringify(figures);
  const known = protectedOnce.get(key) ?? protectFigures(figures);
  protectedOnce.set(key, known);
  return known;
}

function isSmall(count: number | undefined): boolean {
  return count !== undefined && count > 0 && count <= 5;
}

/** Where a place comes to stand when places are shuffled: a prime's multiples leave no two together. */
function shuffled(place: number, salt: number): number {
  return ((place + 1) * (7919 + 2 * (salt % 50_000))) % 104_729;
}

describe("published figures, whatever the tables", () => {
  it("never show a small count, nor leave one of a denominator", () => {
    fc.assert(
      fc.property(tables, (figures) =>
        published(figures).every(({ numerator, denominator, unit, ...figure }) => {
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
        published(figures).every(
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
        published(figures).every((figure, at) => {
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
        const once = published(figures);
        return JSON.stringify(protectFigures(once)) === JSON.stringify(once);
      }),
      runs,
    );
  });

  it("do not depend on the order they come in", () => {
    fc.assert(
      fc.property(tables, fc.nat(), (figures, salt) => {
        const order = [...figures.keys()].sort((one, other) => shuffled(one, salt) - shuffled(other, salt));
        const straight = published(figures);
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
