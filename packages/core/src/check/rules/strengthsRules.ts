import { birthday } from "../../cohort/birthday.ts";
import { addDays } from "../../return/addDays.ts";
import { type Day, noDay, noInteger } from "../../return/Day.ts";
import type { CheckContext } from "../CheckContext.ts";
import { codeRule } from "../cellRules.ts";
import { isAged, isUnder } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { lookedAfterAllYear } from "../lookedAfterAllYear.ts";
import type { Rule } from "../Rule.ts";
import { type RowsOf, rowsOf } from "../rowsOf.ts";

const file = "OC2";
const highestScore = 40;

function onScore(
  rule: Pick<Rule, "code" | "says" | "advice"> & Partial<Rule>,
  breaks: (rows: RowsOf<"OC2">, check: CheckContext) => (row: number) => boolean,
): Rule {
  return {
    severity: "error",
    file,
    column: "SDQ_SCORE",
    fields: ["OC2.SDQ_REASON", "OC2.DOB"],
    distorts: distorts.sdq,
    ...rule,
    test: (check) => breaks(rowsOf(check.care, file), check),
  };
}

/** The Strengths and Difficulties Questionnaire: a score or a reason for none, for children of the age for it. */
export const strengthsRules: readonly Rule[] = [
  onScore(
    {
      code: "180",
      says: `SDQ_SCORE is not a whole number from 0 to ${highestScore}`,
      advice: "correct it",
      reader: ["bad-number"],
      fields: [],
    },
    ({ integer }) => {
      const score = integer("SDQ_SCORE");
      return (row) => score(row) !== noInteger && score(row) > highestScore;
    },
  ),
  codeRule({ code: "196", file, column: "SDQ_REASON", blank: "allowed", distorts: distorts.sdq }),
  onScore(
    {
      code: "157",
      column: "SDQ_REASON",
      says: "the reason for no score is the child's age (SDQ1), and the child was 4 when the year began and is under 17 at its end",
      advice: "give the score, or the true reason",
    },
    ({ child, is, lacks, birth }, check) => {
      const isForAge = is("SDQ_REASON", "SDQ1");
      const noScore = lacks("SDQ_SCORE");
      const allYear = lookedAfterAllYear(check);
      return (row) =>
        isForAge(row) &&
        noScore(row) &&
        isAged(birth(row), 4, check.from) &&
        isUnder(birth(row), 17, check.to) &&
        allYear.has(child(row));
    },
  ),
  ...(["185", "198"] as const).map((code) =>
    onScore(
      {
        code,
        column: code === "185" ? "SDQ_SCORE" : "SDQ_REASON",
        says: `the child was not looked after for the whole year, and ${code === "185" ? "a score" : "a reason for no score"} is given`,
        advice: "take the row out, or correct the episodes",
        distorts: [...distorts.continuous, ...distorts.sdq],
      },
      ({ child, has }, check) => {
        const isGiven = has(code === "185" ? "SDQ_SCORE" : "SDQ_REASON");
        const allYear = lookedAfterAllYear(check);
        return (row) => isGiven(row) && !allYear.has(child(row));
      },
    ),
  ),
  onScore(
    {
      code: "186",
      says: "the child was 4 when the year began, is under 17 at its end and was looked after throughout, and has neither a score nor a reason for none",
      advice: "give the score, or the reason",
    },
    ({ child, has, birth }, check) => {
      const isGiven = has("SDQ_SCORE", "SDQ_REASON");
      const allYear = lookedAfterAllYear(check);
      return (row) =>
        !isGiven(row) &&
        isAged(birth(row), 4, check.from) &&
        isUnder(birth(row), 17, check.to) &&
        allYear.has(child(row));
    },
  ),
  onScore(
    {
      code: "188",
      says: "a score or a reason for none is given for a child under 4 at the end of the year",
      advice: "leave both blank",
    },
    ({ has, birth }, { to }) => {
      const isGiven = has("SDQ_SCORE", "SDQ_REASON");
      return (row) => isGiven(row) && isUnder(birth(row), 4, to);
    },
  ),
  onScore(
    {
      code: "189",
      says: "a score or a reason for none is given for a young person who was 17 when the year began",
      advice: "leave both blank",
    },
    ({ has, birth }, { from }) => {
      const isGiven = has("SDQ_SCORE", "SDQ_REASON");
      return (row) => isGiven(row) && isAged(birth(row), 17, from);
    },
  ),
  onScore(
    {
      code: "197a",
      column: "SDQ_REASON",
      fields: ["OC2.SDQ_SCORE"],
      says: "a score is given, and a reason for none as well",
      advice: "leave SDQ_REASON blank",
    },
    ({ has }) => {
      const hasScore = has("SDQ_SCORE");
      const hasReason = has("SDQ_REASON");
      return (row) => hasScore(row) && hasReason(row);
    },
  ),
  onScore(
    {
      code: "197B",
      column: "SDQ_REASON",
      says: "the child turned 4 or 17 in the year and was looked after throughout, and has neither a score nor a reason for none",
      advice: "give the score, or the reason",
      certainty: {
        kind: "our reading",
        note: "who turns 17 on 1 April is 17 when the year begins, of whom 189 wants neither, and is left out",
      },
    },
    ({ child, has, birth }, check) => {
      const isGiven = has("SDQ_SCORE", "SDQ_REASON");
      const allYear = lookedAfterAllYear(check);
      const turned = (born: Day, age: number, since: Day): boolean =>
        born !== noDay && birthday(born, age) >= since && birthday(born, age) <= check.to;
      return (row) => {
        const born = birth(row);
        const isOfAge = turned(born, 4, check.from) || turned(born, 17, addDays(check.from, 1));
        return !isGiven(row) && isOfAge && allYear.has(child(row));
      };
    },
  ),
];
