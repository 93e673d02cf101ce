import type { ConvertedRows } from "../convertRows.ts";

/** What a later return says of a row that an earlier one has too. */
export interface RowDifference {
  /** the same, more (cells that were blank are filled), or something else */
  readonly says: "the same" | "more" | "something else";
  /** the columns in which they differ otherwise than by being filled */
  readonly columns: readonly string[];
}

/** Codes that were replaced by others from one return to the next, so that the change of the code is none of the child. */
const recoded: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["SEX", new Set(["1 M", "2 F"])],
  ["PLACE", new Set(["H5 K3", "Z1 Z11", "Z1 Z12", "Z1 Z13", "Z1 Z14"])],
]);

/** Compares a row of an earlier return with the row of a later one that stands for it. */
export function compareRows({ columns }: ConvertedRows, earlier: number, later: number): RowDifference {
  let says: RowDifference["says"] = "the same";
  const otherwise: string[] = [];
  for (const [column, builder] of columns) {
    const before = builder.textAt(earlier);
    const after = builder.textAt(later);
    if (before === after || recoded.get(column)?.has(`${before} ${after}`) === true) continue;
    says = "more";
    if (before !== "") otherwise.push(column);
  }
  return otherwise.length > 0 ? { says: "something else", columns: otherwise } : { says, columns: [] };
}
