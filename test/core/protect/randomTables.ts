import type { Figure } from "@lac-analytics/core";
import { randomNumbers } from "../../randomNumbers.ts";
import type { Meaning, SumOfCells } from "./linearAttack.ts";
import { countFigures, shareFigures } from "./tableFigures.ts";

const categories = {
  age: ["1-4", "5-9", "10-15", "16-plus"],
  need: ["N1", "N2", "N3"],
  sex: ["male", "female"],
} as const;
type Dimension = keyof typeof categories;

/** Every cell of age by need by sex, fostered or not: the finest table there is. */
const cells = categories.age.flatMap((age) =>
  categories.need.flatMap((need) =>
    categories.sex.flatMap((sex) => [true, false].map((fostered) => ({ age, need, sex, fostered }))),
  ),
);

/** How many cells the tables are made of. */
export const cellsOfTables = cells.length;

/** The tables that there can be: counts, shares of all and shares of each group, by none, one, two or three breakdowns. */
const possibleTables = ["total", "age", "sex", "need", "age;sex", "need;sex", "age;need;sex"].flatMap((breakdown) =>
  ["cla-number", "cla-profile-share", "foster-share"].map((measure) => ({ measure, breakdown })),
);

/** How many tables there can be. */
export const tableCount = possibleTables.length;

/** Tables of the children in the cells, those of the tables there can be that are wanted. */
export function tablesOf(counts: readonly number[], wanted: readonly boolean[]): readonly Figure[] {
  const size = (sum: SumOfCells): number => sum.keys().reduce((soFar, cell) => soFar + (counts[cell] ?? 0), 0);
  return possibleTables
    .filter((_, table) => wanted[table])
    .flatMap(({ measure, breakdown }) => {
      const rows = groupsOf(breakdown).map((category) => {
        const all = size(sumOf(breakdown, category, false));
        const whole = measure === "foster-share" ? all : size(sumOf("total", "total", false));
        const part = measure === "foster-share" ? size(sumOf(breakdown, category, true)) : all;
        return { category, all, share: [part, whole] as const };
      });
      return measure === "cla-number"
        ? countFigures(measure, breakdown, Object.fromEntries(rows.map(({ category, all }) => [category, all])))
        : shareFigures(measure, breakdown, Object.fromEntries(rows.map(({ category, share }) => [category, share])));
    });
}

/** Tables of random cells, a third of them empty and most of the others of few children; the same for the same seed. */
export function randomTables(seed: number): readonly Figure[] {
  const next = randomNumbers(seed);
  const usual = 1 + 12 * next() ** 2;
  const counts = cells.map(() => (next() < 0.3 ? 0 : Math.floor(-Math.log(1 - next()) * usual)));
  return tablesOf(
    counts,
    possibleTables.map(() => next() < 0.6),
  );
}

/** What a figure of the tables counts. */
export function whatTableFigureCounts({ measure, breakdown, category }: Figure): Meaning {
  const all = sumOf(breakdown, category, false);
  if (measure === "cla-number") return { numerator: all };
  if (measure === "foster-share") return { numerator: sumOf(breakdown, category, true), denominator: all };
  return { numerator: all, denominator: sumOf("total", "total", false) };
}

function groupsOf(breakdown: string): readonly string[] {
  return dimensionsOf(breakdown).reduce<readonly string[]>(
    (soFar, dimension) =>
      soFar.flatMap((left) => categories[dimension].map((right) => (left === "total" ? right : `${left};${right}`))),
    ["total"],
  );
}

function sumOf(breakdown: string, category: string, fosteredOnly: boolean): SumOfCells {
  const dimensions = dimensionsOf(breakdown);
  const wanted = category.split(";");
  return new Map(
    cells.flatMap((cell, at) => {
      const isIn = dimensions.every((dimension, place) => cell[dimension] === wanted[place]);
      return isIn && (cell.fostered || !fosteredOnly) ? [[at, 1] as const] : [];
    }),
  );
}

function dimensionsOf(breakdown: string): readonly Dimension[] {
  return (["age", "need", "sex"] as const).filter((dimension) => breakdown.split(";").includes(dimension));
}
