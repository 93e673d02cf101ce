import { readFileSync } from "node:fs";

/** A table whose first column is a date and whose other columns are numbers, by date. */
export function csvNumbers(path: string): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const [heading = "", ...lines] = readFileSync(path, "utf8").trim().split(/\r?\n/);
  const [, ...columns] = heading.split(",");
  return new Map(
    lines.map((line) => {
      const [date = "", ...cells] = line.split(",");
      return [date, Object.fromEntries(columns.map((column, at) => [column, Number(cells[at])]))];
    }),
  );
}

/** The largest difference between two sets of numbers that must have the same names, relative to the second. */
export function worstDifference(
  own: Readonly<Record<string, number | undefined>>,
  expected: Readonly<Record<string, number>>,
): number {
  const names = new Set([...Object.keys(own), ...Object.keys(expected)]);
  let worst = 0;
  for (const name of names) {
    const one = own[name];
    const other = expected[name];
    if (one === undefined || other === undefined) return Number.POSITIVE_INFINITY;
    worst = Math.max(worst, other === 0 ? Math.abs(one) : Math.abs(one / other - 1));
  }
  return worst;
}
