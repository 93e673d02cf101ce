import { ageOn } from "../../cohort/ageOn.ts";
import { birthday } from "../../cohort/birthday.ts";
import { type Day, noDay } from "../../return/Day.ts";
import type { Return } from "../../return/Return.ts";
import { adoptionItems } from "../adoptionItems.ts";
import type { CheckContext } from "../CheckContext.ts";
import { isAfter, isUnder } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { episodeOfCareOn } from "../episodeOfCareOn.ts";
import { type EpisodesOf, episodesOf } from "../episodesOf.ts";
import { leaverItems, leaverRule } from "../leaverRule.ts";
import { lookedAfterAllYear } from "../lookedAfterAllYear.ts";
import type { LiveYears, Rule } from "../Rule.ts";
import { type RowsOf, rowsOf } from "../rowsOf.ts";

/** The birthday in the year of a young person who is 17 or 18 at its end; `noDay` for everybody else. */
function birthdayAt17Or18({ birth }: RowsOf<"OC3">, { to }: CheckContext): (row: number) => Day {
  return (row) => {
    const born = birth(row);
    const age = born === noDay ? 0 : ageOn(born, to);
    return age === 17 || age === 18 ? birthday(born, age) : noDay;
  };
}

/**
 * Rule 1007, which to 2022-23 was on everybody in care on the birthday; since then those who left after it come under
 * 1016.
 */
function inCareOnBirthday(says: string, live: LiveYears, isSo: (episodes: EpisodesOf, last: number) => boolean): Rule {
  return leaverRule(
    {
      code: "1007",
      says,
      advice: "take the row out, or give the end of care",
      certainty: {
        kind: "texts differ",
        note: "the message is on those still looked after on the birthday, its logic, which is only quoted, on those whose current episode has no end; both are asked",
      },
      fields: [...leaverItems, "Episodes.DEC"],
      live,
    },
    (rows, check) => {
      const birthdayOf = birthdayAt17Or18(rows, check);
      const episodes = episodesOf(check.care);
      return (row) => {
        const c = rows.child(row);
        const day = birthdayOf(row);
        return day !== noDay && episodeOfCareOn(episodes, c, day) !== -1 && isSo(episodes, episodes.lastOf(c));
      };
    },
  );
}

/** A test for children of a return one of whose episodes, other than of short breaks, ended for a reason. */
function anyEpisode(care: Return, reason: string): (child: number) => boolean {
  const { first, end, is, isShortBreak } = episodesOf(care);
  const isReason = is("REC", reason);
  return (child) => {
    for (let row = first(child); row < end(child); row += 1) if (isReason(row) && !isShortBreak(row)) return true;
    return false;
  };
}

/** Whether care-leaver information is asked of the young person at all. */
export const careLeaverCohortRules: readonly Rule[] = [
  leaverRule(
    {
      code: "391",
      column: "DOB",
      says: "the young person did not turn 17 by the end of the year",
      advice: "take the row out, or correct DOB",
    },
    ({ birth }, { to }) =>
      (row) =>
        isUnder(birth(row), 17, to),
  ),
  leaverRule(
    {
      code: "1000",
      says: "the child died in care (REC E2), by this return or by last year's",
      advice: "take the row out, or correct REC",
      fields: [...leaverItems, "Episodes.REC"],
    },
    ({ child }, { care, lastYear }) => {
      const isDead = anyEpisode(care, "E2");
      const wasDead = lastYear && anyEpisode(lastYear.care, "E2");
      return (row) => isDead(child(row)) || (wasDead?.(lastYear?.childAt[child(row)] ?? -1) ?? false);
    },
  ),
  leaverRule(
    {
      code: "1011",
      says: "another authority has taken over care of the child (REC E3 of the final episode)",
      advice: "take the row out, or correct REC",
      certainty: {
        kind: "our reading",
        note: "of a child without an episode in this return the final episode is that of last year's, if it is given",
      },
      fields: [...leaverItems, "Episodes.REC"],
    },
    ({ child }, { care, lastYear }) => {
      const { lastOf, first, end, is } = episodesOf(care);
      const isElsewhere = is("REC", "E3");
      const then = lastYear && episodesOf(lastYear.care);
      const wasElsewhere = then?.is("REC", "E3");
      return (row) => {
        const c = child(row);
        if (first(c) < end(c)) return lastOf(c) !== -1 && isElsewhere(lastOf(c));
        const last = then?.lastOf(lastYear?.childAt[c] ?? -1) ?? -1;
        return last !== -1 && wasElsewhere?.(last) === true;
      };
    },
  ),
  inCareOnBirthday("the young person of 17 or 18 was in care on the birthday", { to: 2023 }, () => true),
  inCareOnBirthday(
    "the young person of 17 or 18 was in care on the birthday and still is",
    { from: 2024 },
    ({ isOpen }, last) => isOpen(last),
  ),
  leaverRule(
    {
      code: "1016",
      says: "the young person of 17 or 18 left care after the birthday",
      advice: "take the row out: it is asked of those who had left by the birthday",
      certainty: {
        kind: "quoted",
        note: "care that ended on the birthday itself ended by it; only a later day breaks the rule",
      },
      fields: [...leaverItems, "Episodes.DEC"],
      live: { from: 2024 },
    },
    (rows, check) => {
      const birthdayOf = birthdayAt17Or18(rows, check);
      const { lastOf, ended } = episodesOf(check.care);
      return (row) => {
        const last = lastOf(rows.child(row));
        return last !== -1 && isAfter(ended(last), birthdayOf(row));
      };
    },
  ),
  leaverRule(
    {
      code: "134",
      says: "the young person is a care leaver, and items on an adoption are given",
      advice: "take one of the two rows out",
      fields: [...leaverItems, "AD1.DATE_INT", "AD1.DATE_MATCH"],
      files: ["AD1"],
      distorts: [...distorts.careLeavers, ...distorts.adopted],
    },
    ({ child }, { care }) => {
      const { first, end, has } = rowsOf(care, "AD1");
      const hasSome = has(...adoptionItems);
      return (row) => first(child(row)) < end(child(row)) && hasSome(first(child(row)));
    },
  ),
  leaverRule(
    {
      code: "187",
      says: "the child was looked after for the whole year, and care-leaver information is given",
      advice: "take the row out, or correct the episodes",
      fields: [...leaverItems, "Episodes.DEC"],
      distorts: [...distorts.careLeavers, ...distorts.continuous],
    },
    ({ child }, check) => {
      const allYear = lookedAfterAllYear(check);
      const { lastOf, isOpen } = episodesOf(check.care);
      return (row) => allYear.has(child(row)) && isOpen(lastOf(child(row)));
    },
  ),
  {
    code: "187",
    severity: "error",
    says: "the child was looked after for the whole year, and items on an adoption are given",
    advice: "take the row out, or correct the episodes",
    file: "AD1",
    column: "CHILD",
    fields: ["Episodes.DEC"],
    distorts: [...distorts.adopted, ...distorts.continuous],
    test: (check) => {
      const { child, has } = rowsOf(check.care, "AD1");
      const hasSome = has(...adoptionItems);
      const allYear = lookedAfterAllYear(check);
      const { lastOf, isOpen } = episodesOf(check.care);
      return (row) => hasSome(row) && allYear.has(child(row)) && isOpen(lastOf(child(row)));
    },
  },
];
