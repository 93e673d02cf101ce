import { noDay } from "../../return/Day.ts";
import { codeRule, dateRule } from "../cellRules.ts";
import { isAfter, isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { missingPeriodRule } from "../missingPeriodRule.ts";
import type { Rule } from "../Rule.ts";

const file = "Missing";

const measures = [...distorts.missing, ...distorts.missingAtDate];

/** Whether the days of a period of being missing can be right. */
export const missingRules: readonly Rule[] = [
  dateRule({ code: "1004", file, column: "MIS_START", blank: "allowed", distorts: measures }),
  dateRule({ code: "1005", file, column: "MIS_END", blank: "allowed", distorts: measures }),
  codeRule({ code: "1006", file, column: "MISSING", blank: "allowed", distorts: distorts.missingKind }),
  missingPeriodRule(
    { code: "564", says: "MISSING is given and the day on which it began is blank", advice: "give MIS_START" },
    ({ has }) => {
      const isGiven = has("MISSING");
      const hasStart = has("MIS_START");
      return (row) => isGiven(row) && !hasStart(row);
    },
  ),
  ...(["MIS_START", "MIS_END"] as const).map((column) =>
    missingPeriodRule(
      {
        code: column === "MIS_START" ? "565" : "566",
        column: "MISSING",
        fields: [`Missing.${column}`],
        says: `${column} is given, and whether the child was missing or away (MISSING) is blank`,
        advice: "write M or A",
        distorts: distorts.missingKind,
      },
      ({ has }) => {
        const isGiven = has(column);
        const isSaid = has("MISSING");
        return (row) => isGiven(row) && !isSaid(row);
      },
    ),
  ),
  missingPeriodRule(
    {
      code: "567",
      column: "MIS_END",
      fields: ["Missing.MIS_START"],
      says: "the period ends before it begins",
      advice: "correct MIS_START or MIS_END",
    },
    ({ began, ended }) =>
      (row) =>
        isBefore(ended(row), began(row)),
  ),
  missingPeriodRule(
    {
      code: "570",
      says: "the period begins after the end of the year",
      advice: "correct MIS_START, or keep it for the next return",
    },
    ({ began }, { to }) =>
      (row) =>
        isAfter(began(row), to),
  ),
  missingPeriodRule(
    {
      code: "571",
      column: "MIS_END",
      says: "the period ends before the year begins, or after it ends",
      advice: "correct MIS_END; periods of earlier years are not reported again",
    },
    ({ ended }, { from, to }) =>
      (row) =>
        isBefore(ended(row), from) || isAfter(ended(row), to),
  ),
  missingPeriodRule(
    {
      code: "574",
      fields: ["Missing.MIS_END"],
      says: "the period begins before the one before it has ended",
      advice: "correct MIS_START here or MIS_END there",
    },
    ({ began, ended, before }) =>
      (row) => {
        const earlier = before(row);
        if (earlier === -1 || began(row) === noDay) return false;
        return ended(earlier) === noDay || began(row) < ended(earlier);
      },
  ),
  missingPeriodRule(
    {
      code: "586",
      fields: ["Header.DOB"],
      says: "the period begins before the child was born",
      advice: "correct MIS_START, or DOB in the Header",
    },
    ({ began, birth }) =>
      (row) =>
        isBefore(began(row), birth(row)),
  ),
];
