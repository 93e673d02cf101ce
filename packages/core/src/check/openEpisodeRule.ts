import type { CheckContext, LastYear } from "./CheckContext.ts";
import { type EpisodesOf, episodesOf } from "./episodesOf.ts";
import { given } from "./given.ts";
import type { Rule } from "./Rule.ts";
import { episodeOfYear } from "./rowsOfYear.ts";

/** A test for the first episode of a child that was open in the year. */
export function isFirstOfYear(check: CheckContext, { child, first, before }: EpisodesOf): (row: number) => boolean {
  const isOfYear = episodeOfYear(check);
  return (row) => {
    if (!isOfYear(row)) return false;
    for (let earlier = before(row); earlier !== -1 && earlier >= first(child(row)); earlier = before(earlier)) {
      if (isOfYear(earlier)) return false;
    }
    return true;
  };
}

/** The episode with which last year's return ends for a child of this one, or -1. */
export function lastEpisodeThen({ care, childAt }: LastYear): (child: number) => number {
  const { firstRow } = care.Episodes;
  return (child) => {
    const earlier = childAt[child] ?? -1;
    if (earlier === -1) return -1;
    const last = (firstRow[earlier + 1] ?? 0) - 1;
    return last >= (firstRow[earlier] ?? 0) ? last : -1;
  };
}

/** The episodes of this year and of last. */
export interface BothYears {
  readonly check: CheckContext;
  readonly now: EpisodesOf;
  readonly then: EpisodesOf;
  readonly last: LastYear;
}

/** A rule on the first episode of the year and the one that was open at the end of last year's return. */
export function openEpisodeRule(
  rule: Pick<Rule, "code" | "column" | "says" | "distorts"> & Partial<Rule>,
  breaks: (years: BothYears) => (row: number, earlier: number) => boolean,
): Rule {
  return {
    severity: "error",
    advice: "find out which year is right, and correct the other",
    file: "Episodes",
    needs: ["last-year"],
    ...rule,
    test: (check) => {
      const last = given(check.lastYear);
      const now = episodesOf(check.care);
      const then = episodesOf(last.care);
      const isFirst = isFirstOfYear(check, now);
      const lastEpisode = lastEpisodeThen(last);
      const isBroken = breaks({ check, now, then, last });
      return (row) => {
        if (!isFirst(row)) return false;
        const earlier = lastEpisode(now.child(row));
        return earlier !== -1 && then.isOpen(earlier) && isBroken(row, earlier);
      };
    },
  };
}
