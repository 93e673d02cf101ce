import type { MeasureId } from "../../measure/measures.ts";
import { isInYears } from "../../return/codeYears.ts";
import { type Day, noDay } from "../../return/Day.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import { given } from "../given.ts";
import { oncePerCheck } from "../oncePerCheck.ts";
import { isFirstOfYear, lastEpisodeThen, openEpisodeRule } from "../openEpisodeRule.ts";
import { placeCodes } from "../placeCodes.ts";
import type { Certainty, LiveYears, Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";

const file = "Episodes";

const stitched = [...distorts.starts, ...distorts.ends, ...distorts.durations];

/** A rule that the first episode of the year has in a column what the episode open at the end of last year's return had. */
function sameAsOpen(
  code: string,
  column: "RNE" | "LS" | "CIN" | "PLACE" | "PLACE_PROVIDER",
  measures: readonly MeasureId[],
): Rule {
  const says = `${column} of the first episode is not that of the episode open at the end of last year's return`;
  return openEpisodeRule({ code, column, says, certainty, distorts: measures }, ({ check: { year }, now, then }) => {
    const cell = now.code(column);
    const before = then.code(column);
    return (row, earlier) =>
      cell(row) !== before(earlier) && !(column === "PLACE" && isNewName(before(earlier), cell(row), year));
  });
}

const certainty: Certainty = {
  kind: "our reading",
  note: "it is tested whether or not the first episode begins on the day of the one that was open, which is 502: the words do not tie the two",
};

/** Placement codes that went, what took their place, and the returns whose first episodes may differ from last year's by that. */
const newNames: readonly { readonly was: string; readonly is: readonly string[]; readonly live: LiveYears }[] = [
  { was: "H5", is: ["K3"], live: { from: 2024, to: 2025 } },
  { was: placeCodes.other[0], is: placeCodes.unregulated, live: { from: 2026, to: 2026 } },
];

function isNewName(was: string, is: string, year: number): boolean {
  return newNames.some((name) => name.was === was && name.is.includes(is) && isInYears(year, name.live));
}

/** The children who were looked after at the end of last year's return, by their place in it. */
const openThen = oncePerCheck((check): readonly number[] => {
  const { care } = given(check.lastYear);
  const { first, end, isOpen } = episodesOf(care);
  return care.children.flatMap((_, child) => (first(child) < end(child) && isOpen(end(child) - 1) ? [child] : []));
});

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
  {
    code: "502",
    severity: "error",
    says: "the child was looked after at the end of last year's return and has no episode in this one",
    advice: "add the episodes, beginning with the one that was open; if CHILD has changed, correct it",
    certainty: {
      kind: "our reading",
      note: "the words compare the open episode with the first of this year; where there is none they cannot be the same",
    },
    file: "Header",
    column: "CHILD",
    fields: ["Episodes.CHILD"],
    needs: ["last-year"],
    distorts: stitched,
    absent: (check) => {
      const { children } = given(check.lastYear).care;
      const known = new Set(check.care.children);
      return openThen(check)
        .flatMap((child) => children[child] ?? [])
        .filter((child) => !known.has(child));
    },
    test: (check) => {
      const { child } = rowsOf(check.care, "Header");
      const { first, end } = rowsOf(check.care, "Episodes");
      const { childAt } = given(check.lastYear);
      const wasOpen = new Set(openThen(check));
      return (row) => first(child(row)) === end(child(row)) && wasOpen.has(childAt[child(row)] ?? -1);
    },
  },
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
      certainty,
      distorts: distorts.providers,
    },
    ({ now, then }) => {
      const urn = now.text("URN");
      const before = then.text("URN");
      return (row, earlier) => urn(row).toUpperCase() !== before(earlier).toUpperCase();
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
