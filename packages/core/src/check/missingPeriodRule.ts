import type { Day } from "../return/Day.ts";
import type { CheckContext } from "./CheckContext.ts";
import { distorts } from "./distorts.ts";
import { type EpisodesOf, episodesOf } from "./episodesOf.ts";
import type { Rule } from "./Rule.ts";
import { rowBefore } from "./rowBefore.ts";
import { type RowsOf, rowsOf } from "./rowsOf.ts";

/** What rules on a period of being missing or away look at. */
export interface MissingPeriods extends Pick<RowsOf<"Missing">, "child" | "has" | "birth"> {
  readonly began: (row: number) => Day;
  readonly ended: (row: number) => Day;
  /** the period of the same child before, of which the first day is known, or -1 */
  readonly before: (row: number) => number;
  readonly episodes: EpisodesOf;
}

/** A rule on periods of being missing or away; a breach is shown at MIS_START where nothing else is said. */
export function missingPeriodRule(
  rule: Pick<Rule, "code" | "says" | "advice"> & Partial<Rule>,
  breaks: (periods: MissingPeriods, check: CheckContext) => (row: number) => boolean,
): Rule {
  return {
    severity: "error",
    file: "Missing",
    column: "MIS_START",
    distorts: [...distorts.missing, ...distorts.missingAtDate],
    ...rule,
    test: (check) => {
      const { child, has, birth, day } = rowsOf(check.care, "Missing");
      const episodes = episodesOf(check.care);
      const began = day("MIS_START");
      const before = rowBefore(child, began);
      return breaks({ child, has, birth, began, ended: day("MIS_END"), before, episodes }, check);
    },
  };
}
