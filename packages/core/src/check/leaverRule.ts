import type { CheckContext } from "./CheckContext.ts";
import { distorts } from "./distorts.ts";
import type { Rule } from "./Rule.ts";
import { type RowsOf, rowsOf } from "./rowsOf.ts";

/** The items on a care leaver. */
export const leaverItems: readonly string[] = ["OC3.IN_TOUCH", "OC3.ACTIV", "OC3.ACCOM"];

/** A rule on care leavers of whom something is said; a breach is shown at IN_TOUCH where nothing else is said. */
export function leaverRule(
  rule: Pick<Rule, "code" | "says" | "advice"> & Partial<Rule>,
  breaks: (rows: RowsOf<"OC3">, check: CheckContext) => (row: number) => boolean,
): Rule {
  return {
    severity: "error",
    file: "OC3",
    column: "IN_TOUCH",
    fields: leaverItems,
    distorts: distorts.careLeavers,
    ...rule,
    test: (check) => {
      const rows = rowsOf(check.care, "OC3");
      const isGiven = rows.has("IN_TOUCH", "ACTIV", "ACCOM");
      const isBroken = breaks(rows, check);
      return (row) => isGiven(row) && isBroken(row);
    },
  };
}
