import { type Day, noDay } from "../../return/Day.ts";
import { codesInYear } from "../codesInYear.ts";
import { distorts } from "../distorts.ts";
import { type EpisodesOf, episodesOf } from "../episodesOf.ts";
import { given } from "../given.ts";
import { isFirstOfYear, lastEpisodeThen, openEpisodeRule } from "../openEpisodeRule.ts";
import type { Rule } from "../Rule.ts";

const file = "Episodes";

const stitched = [...distorts.starts, ...distorts.ends, ...distorts.durations];

/** A rule that the first episode of the year, if it is the one that was open, has in a column what it had. */
function sameAsOpen(
  code: string,
  column: "RNE" | "LS" | "CIN" | "PLACE" | "PLACE_PROVIDER",
  measures: readonly string[],
): Rule {
  const says = `${column} of the first episode is not that of the episode open at the end of last year's return`;
  return openEpisodeRule({ code, column, says, distorts: measures }, ({ check, now, then }) => {
    const cell = now.code(column);
    const before = then.code(column);
    const isCurrent = then.is("PLACE", ...codesInYear("PLACE", check.year));
    const becameSupported = recodedTest(now, then);
    return (row, earlier) => {
      if (now.began(row) !== then.began(earlier) || cell(row) === before(earlier)) return false;
      const isOfPlacement = column === "PLACE" || column === "PLACE_PROVIDER";
      return !isOfPlacement || (isCurrent(earlier) && !becameSupported(row, earlier));
    };
  });
}

/** H5 became K3 when supported accommodation was registered; that is a new name, and no move. */
function recodedTest(now: EpisodesOf, then: EpisodesOf): (row: number, earlier: number) => boolean {
  const isSupported = now.is("PLACE", "K3");
  const wasSemiIndependent = then.is("PLACE", "H5");
  return (row, earlier) => isSupported(row) && wasSemiIndependent(earlier);
}

/** Whether this year's return goes on where last year's left off. */
export const continuityRules: readonly Rule[] = [
  openEpisodeRule(
    {
      code: "502",
      column: "DECOM",
      says: "the first episode does not begin on the day of the one open at the end of last year's return",
      distorts: stitched,
    },
    ({ now, then }) =>
      (row, earlier) =>
        now.began(row) !== then.began(earlier),
  ),
  sameAsOpen("503A", "RNE", distorts.starts),
  sameAsOpen("503B", "LS", distorts.legal),
  sameAsOpen("503C", "CIN", distorts.need),
  sameAsOpen("503D", "PLACE", [...distorts.placements, ...distorts.moves]),
  sameAsOpen("503E", "PLACE_PROVIDER", distorts.providers),
  openEpisodeRule(
    {
      code: "503F",
      column: "URN",
      says: "URN of the first episode is not that of the episode open at the end of last year's return",
      distorts: distorts.providers,
    },
    ({ check, now, then }) => {
      const urn = now.text("URN");
      const before = then.text("URN");
      const isCurrent = then.is("PLACE", ...codesInYear("PLACE", check.year));
      const becameSupported = recodedTest(now, then);
      return (row, earlier) =>
        now.began(row) === then.began(earlier) &&
        urn(row) !== before(earlier) &&
        isCurrent(earlier) &&
        !becameSupported(row, earlier);
    },
  ),
  {
    code: "562",
    severity: "error",
    says: "the episode began before the year, and last year's return has no episode of the child that began on that day",
    advice: "add it there, or correct DECOM",
    file,
    column: "DECOM",
    needs: ["last-year"],
    distorts: stitched,
    test: (check) => {
      const last = given(check.lastYear);
      const now = episodesOf(check.care);
      const { began } = episodesOf(last.care);
      const isFirst = isFirstOfYear(check, now);
      const lastEpisode = lastEpisodeThen(last);
      const { firstRow } = last.care.Episodes;
      const hasEpisodeFrom = (earlier: number, end: number, day: Day): boolean => {
        for (let row = firstRow[earlier] ?? 0; row <= end; row += 1) if (began(row) === day) return true;
        return false;
      };
      return (row) => {
        const day = now.began(row);
        if (day === noDay || day >= check.from || !isFirst(row)) return false;
        const end = lastEpisode(now.child(row));
        return end !== -1 && !hasEpisodeFrom(last.childAt[now.child(row)] ?? -1, end, day);
      };
    },
  },
  {
    code: "NoE",
    severity: "error",
    says: "the child was looked after before the year began, and last year's return has no episode of the child",
    advice: "add the episodes there, or correct DECOM or CHILD",
    file,
    column: "DECOM",
    needs: ["last-year"],
    distorts: stitched,
    test: (check) => {
      const now = episodesOf(check.care);
      const isFirst = isFirstOfYear(check, now);
      const lastEpisode = lastEpisodeThen(given(check.lastYear));
      return (row) => now.began(row) < check.from && isFirst(row) && lastEpisode(now.child(row)) === -1;
    },
  },
];
