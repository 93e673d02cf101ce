import type { Day } from "../return/Day.ts";
import type { CheckContext } from "./CheckContext.ts";
import { distorts } from "./distorts.ts";
import type { Rule } from "./Rule.ts";
import { rowBefore } from "./rowBefore.ts";
import { type RowsOf, rowsOf } from "./rowsOf.ts";

/** The social workers of the children of a return, ready for rules. */
export interface WorkersOf extends RowsOf<"SWEpisodes"> {
  readonly began: (row: number) => Day;
  readonly ended: (row: number) => Day;
  readonly isLast: (row: number) => boolean;
  /** the worker of the same child before, of whom the day of beginning is known, or -1 */
  readonly before: (row: number) => number;
}

/** A rule on the time for which a social worker was a child's, live since they are asked, 2023-24. */
export function workerRule(
  rule: Pick<Rule, "code" | "column" | "says" | "advice"> & Partial<Rule>,
  breaks: (workers: WorkersOf, check: CheckContext) => (row: number) => boolean,
): Rule {
  return {
    severity: "error",
    file: "SWEpisodes",
    live: { from: 2024 },
    distorts: distorts.socialWorkers,
    ...rule,
    test: (check) => breaks(workersOf(check), check),
  };
}

function workersOf({ care }: CheckContext): WorkersOf {
  const rows = rowsOf(care, "SWEpisodes");
  const began = rows.day("SW_DECOM");
  return {
    ...rows,
    began,
    ended: rows.day("SW_DEC"),
    isLast: (row) => rows.child(row + 1) !== rows.child(row),
    before: rowBefore(rows.child, began),
  };
}
