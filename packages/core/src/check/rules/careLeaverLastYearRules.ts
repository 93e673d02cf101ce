import { birthday } from "../../cohort/birthday.ts";
import { noDay } from "../../return/Day.ts";
import { isAged } from "../dayOrder.ts";
import { daysOfBothYears } from "../daysOfBothYears.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import { given } from "../given.ts";
import { lastYearRow } from "../lastYearRow.ts";
import { leaverItems, leaverRule } from "../leaverRule.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";

const thirteenWeeks = 91;

/** Of young people of this age and older two returns cannot have the episodes. */
const oldestShown = 20;

/** Whether the episodes of this year and of last year are those of a care leaver. */
export const careLeaverLastYearRules: readonly Rule[] = [
  leaverRule(
    {
      code: "1001",
      severity: "query",
      says: "the episodes do not show 13 weeks in care after 14, some of them after 16",
      advice: "look for earlier episodes; a return of two years does not have them all",
      fields: [...leaverItems, "Episodes.DECOM", "Episodes.DEC", "Header.DOB"],
      needs: ["last-year"],
    },
    ({ child, birth }, check) => {
      const daysInCareFrom = daysOfBothYears(check);
      const { lastOf, is } = episodesOf(check.care);
      const isAdopted = is("REC", "E11", "E12");
      return (row) => {
        const born = birth(row);
        if (born === noDay || isAged(born, oldestShown, check.to)) return false;
        const last = lastOf(child(row));
        if (last !== -1 && isAdopted(last)) return true;
        const since14 = daysInCareFrom(child(row), birthday(born, 14));
        return since14 < thirteenWeeks || daysInCareFrom(child(row), birthday(born, 16)) < 1;
      };
    },
  ),
  leaverRule(
    {
      code: "1002",
      says: "the young person has no episode of care in this return or in last year's",
      advice: "look for the episodes; the young person may have left care earlier",
      severity: "query",
      fields: [...leaverItems, "Episodes.CHILD"],
      needs: ["last-year"],
    },
    ({ child }, { care, lastYear }) => {
      const { first, end } = rowsOf(care, "Episodes");
      const earlier = lastYearRow(given(lastYear), "Episodes");
      return (row) => first(child(row)) === end(child(row)) && earlier(child(row)) === -1;
    },
  ),
  leaverRule(
    {
      code: "1010",
      says: "the child was in care at the end of last year's return and has no episode in this one",
      advice: "add the episodes",
      fields: [...leaverItems, "Episodes.CHILD"],
      needs: ["last-year"],
      distorts: [...distorts.careLeavers, ...distorts.ends],
    },
    ({ child }, { care, lastYear }) => {
      const { first, end } = rowsOf(care, "Episodes");
      const last = given(lastYear);
      const then = episodesOf(last.care);
      return (row) => {
        const c = last.childAt[child(row)] ?? -1;
        return first(child(row)) === end(child(row)) && then.first(c) < then.end(c) && then.isOpen(then.end(c) - 1);
      };
    },
  ),
];
