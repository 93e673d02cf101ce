import type { Figure } from "@lac-analytics/core";
import highsModule from "highs";

/** A sum of cells of the finest table that an attacker can imagine, each with its factor. */
export type SumOfCells = ReadonlyMap<number, number>;

/** What a figure counts, as its definition tells. */
export interface Meaning {
  readonly numerator: SumOfCells;
  readonly denominator?: SumOfCells;
}

/** The least and the greatest value that a withheld count can have. */
export interface Found {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** A number that the attacker knows, or looks for: then the least that he knows it to be. */
export interface Target {
  readonly name: string;
  readonly cells: SumOfCells;
  readonly shown: number | undefined;
  readonly least: number;
}

/** The package's types are those of its CommonJS build; what is imported is its loader itself. */
const loadHighs = highsModule as unknown as typeof highsModule.default;
const highs = await loadHighs();

/**
 * Looks by linear programming for the counts withheld from figures: how small and how large can each be, if no cell is
 * below nought, all that is shown is as shown, and nothing withheld is nought, since nought is shown?
 *
 * @param truth the figures before protection: which counts there are to be looked for
 * @param balanced sums of cells known to be nought without any figure
 */
export function linearAttack(
  truth: readonly Figure[],
  published: readonly Figure[],
  meaningOf: (figure: Figure) => Meaning,
  balanced: readonly SumOfCells[] = [],
): readonly Found[] {
  return extremes(targetsOf(truth, published, meaningOf, balanced));
}

/** What an attacker knows and looks for, as `linearAttack` has it. */
export function targetsOf(
  truth: readonly Figure[],
  published: readonly Figure[],
  meaningOf: (figure: Figure) => Meaning,
  balanced: readonly SumOfCells[] = [],
): readonly Target[] {
  const targets = new Map<string, Target>();
  const add = (
    name: string,
    cells: SumOfCells,
    value: number | undefined,
    shown: number | undefined,
    least = 1,
  ): void => {
    const key = [...cells].join(" ");
    if (value === undefined || cells.size === 0 || targets.get(key)?.shown !== undefined) return;
    targets.set(key, { name, cells, shown, least: value === 0 ? 0 : least });
  };
  // where a nought of a breakdown is withheld, nobody knows which it is
  const familyOf = ({ measure, breakdown, periodEnd }: Figure): string => [measure, breakdown, periodEnd].join("|");
  const isWithheldNought = (figure: Figure, at: number): boolean =>
    figure.numerator === 0 && published[at]?.symbol === "c" && published[at].numerator === undefined;
  const withNoughts = new Set(truth.filter(isWithheldNought).map(familyOf));
  for (const [at, figure] of truth.entries()) {
    const { numerator, denominator } = meaningOf(figure);
    const after = published[at];
    const name = [figure.periodEnd, figure.measure, figure.breakdown, figure.category].join(" ");
    const value = figure.numerator ?? (figure.symbol === "" ? figure.value : undefined);
    const shown = after?.numerator ?? (after?.symbol === "" ? after.value : undefined);
    add(name, numerator, value, shown, withNoughts.has(familyOf(figure)) ? 0 : 1);
    if (denominator !== undefined) add(`of ${name}`, denominator, figure.denominator, after?.denominator);
  }
  return [...targets.values(), ...balanced.map((cells) => ({ name: "balanced", cells, shown: 0, least: 0 }))];
}

function extremes(targets: readonly Target[]): readonly Found[] {
  const isEmpty = ({ cells, shown }: Target): boolean => shown === 0 && cells.values().every((factor) => factor > 0);
  const empty = new Set(targets.filter(isEmpty).flatMap(({ cells }) => [...cells.keys()]));
  const column = new Map<number, number>();
  for (const { cells } of targets) {
    for (const cell of cells.keys()) if (!empty.has(cell) && !column.has(cell)) column.set(cell, column.size);
  }
  const rows = targets.map(({ cells }) =>
    [...cells].flatMap(([cell, factor]) => ({ at: column.get(cell) ?? -1, factor })).filter(({ at }) => at >= 0),
  );
  const starts = new Int32Array(rows.length + 1);
  for (const [row, { length }] of rows.entries()) starts[row + 1] = (starts[row] ?? 0) + length;
  const numCols = column.size;
  const numRows = rows.length;
  return highs.withModel(
    {
      numCols,
      numRows,
      colCost: new Float64Array(numCols),
      colLower: new Float64Array(numCols),
      colUpper: new Float64Array(numCols).fill(10_000),
      rowLower: Float64Array.from(targets, ({ shown, least }) => shown ?? least),
      rowUpper: Float64Array.from(targets, ({ shown }) => shown ?? 100_000),
      matrix: {
        format: "csr",
        numRows,
        numCols,
        starts,
        indices: Int32Array.from(rows.flat(), ({ at }) => at),
        values: Float64Array.from(rows.flat(), ({ factor }) => factor),
      },
    },
    (model) => {
      model.options.set({ output_flag: false, presolve: "off" });
      const extreme = (row: number, sign: 1 | -1): number => {
        const costs = new Float64Array(numCols);
        for (const { at, factor } of rows[row] ?? []) costs[at] = sign * factor;
        model.changeColsCost({ kind: "range", from: 0, to: numCols - 1 }, costs);
        model.run();
        if (model.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error("the attack has no answer");
        return sign * model.getObjectiveValue();
      };
      return targets.flatMap(({ name, shown }, row) =>
        shown === undefined ? [{ name, low: extreme(row, 1), high: extreme(row, -1) }] : [],
      );
    },
  );
}
