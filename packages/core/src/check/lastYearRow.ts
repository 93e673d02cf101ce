import type { FileName } from "../return/fileLayouts.ts";
import type { LastYear } from "./CheckContext.ts";

/** The first row, in a file of last year's return, of a child of this one; -1 where the file has none. */
export function lastYearRow({ care, childAt }: LastYear, file: FileName): (child: number) => number {
  const { firstRow } = care[file];
  return (child) => {
    const earlier = childAt[child] ?? -1;
    if (earlier === -1) return -1;
    const first = firstRow[earlier] ?? 0;
    return first < (firstRow[earlier + 1] ?? 0) ? first : -1;
  };
}
