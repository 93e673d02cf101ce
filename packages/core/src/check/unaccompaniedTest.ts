import type { CheckContext } from "./CheckContext.ts";
import { rowsOf } from "./rowsOf.ts";

/** A test for children who are or were unaccompanied by the return, of whom no distance is asked, by row of the episodes. */
export function unaccompaniedTest({ care, lastYear }: CheckContext): (row: number) => boolean {
  const { child } = rowsOf(care, "Episodes");
  const now = rowsOf(care, "UASC");
  const then = lastYear && rowsOf(lastYear.care, "UASC");
  return (row) => {
    const c = child(row);
    if (now.first(c) < now.end(c)) return true;
    const earlier = lastYear?.childAt[c] ?? -1;
    return then !== undefined && then.first(earlier) < then.end(earlier);
  };
}
