import { ageOn } from "../../cohort/ageOn.ts";
import { birthday } from "../../cohort/birthday.ts";
import { type Day, noDay } from "../../return/Day.ts";
import { adoptionItems } from "../adoptionItems.ts";
import type { CheckContext } from "../CheckContext.ts";
import { isUnder } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import { leaverItems, leaverRule } from "../leaverRule.ts";
import { lookedAfterAllYear } from "../lookedAfterAllYear.ts";
import type { Rule } from "../Rule.ts";
import { type RowsOf, rowsOf } from "../rowsOf.ts";

/** The birthday in the year of a young person who is 17 or 18 at its end; `noDay` for everybody else. */
function birthdayAt17Or18({ birth }: RowsOf<"OC3">, { to }: CheckContext): (row: number) => Day {
  return (row) => {
    const born = birth(row);
    const age = born === noDay ? 0 : ageOn(born, to);
    return age === 17 || age === 18 ? birthday(born, age) : noDay;
  };
}

/** The episode in which a child was looked after on a day, other than for short breaks, or -1. */
function episodeOn({ care }: CheckContext): (child: number, day: Day) => number {
  const { first, end, began, ended, isOpen, isShortBreak } = episodesOf(care);
  return (child, day) => {
    for (let row = end(child) - 1; row >= first(child); row -= 1) {
      if (began(row) <= day && (isOpen(row) || ended(row) > day) && !isShortBreak(row)) return row;
    }
    return -1;
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
      says: "the child died in care (REC E2)",
      advice: "take the row out, or correct REC",
      fields: [...leaverItems, "Episodes.REC"],
    },
    ({ child }, { care }) => {
      const { lastOf, is } = episodesOf(care);
      const isDead = is("REC", "E2");
      return (row) => lastOf(child(row)) !== -1 && isDead(lastOf(child(row)));
    },
  ),
  leaverRule(
    {
      code: "1011",
      says: "another authority has taken over care of the child (REC E3)",
      advice: "take the row out, or correct REC",
      fields: [...leaverItems, "Episodes.REC"],
    },
    ({ child }, { care }) => {
      const { lastOf, is } = episodesOf(care);
      const isElsewhere = is("REC", "E3");
      return (row) => lastOf(child(row)) !== -1 && isElsewhere(lastOf(child(row)));
    },
  ),
  leaverRule(
    {
      code: "1007",
      says: "the young person of 17 or 18 was in care on the birthday and still is",
      advice: "take the row out, or give the end of care",
      fields: [...leaverItems, "Episodes.DEC"],
    },
    (rows, check) => {
      const birthdayOf = birthdayAt17Or18(rows, check);
      const inCareOn = episodeOn(check);
      const { lastOf, isOpen } = episodesOf(check.care);
      return (row) => {
        const day = birthdayOf(row);
        const last = lastOf(rows.child(row));
        return day !== noDay && inCareOn(rows.child(row), day) !== -1 && isOpen(last);
      };
    },
  ),
  leaverRule(
    {
      code: "1016",
      says: "the young person of 17 or 18 was in care on the birthday and left it after that",
      advice: "take the row out: it is asked of those who had left by the birthday",
      fields: [...leaverItems, "Episodes.DEC"],
      live: { from: 2024 },
    },
    (rows, check) => {
      const birthdayOf = birthdayAt17Or18(rows, check);
      const inCareOn = episodeOn(check);
      const { lastOf, isOpen } = episodesOf(check.care);
      return (row) => {
        const day = birthdayOf(row);
        const last = lastOf(rows.child(row));
        return day !== noDay && inCareOn(rows.child(row), day) !== -1 && !isOpen(last);
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
