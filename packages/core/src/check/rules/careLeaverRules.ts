import { ageOn } from "../../cohort/ageOn.ts";
import { noDay } from "../../return/Day.ts";
import { codeRule } from "../cellRules.ts";
import { isUnder } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { given } from "../given.ts";
import { lastYearRow } from "../lastYearRow.ts";
import { leaverRule } from "../leaverRule.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";

const file = "OC3";

/** What is said of young people who have left care, around their birthday. */
export const careLeaverRules: readonly Rule[] = [
  codeRule({ code: "131", file, column: "IN_TOUCH", blank: "allowed", distorts: distorts.inTouch }),
  codeRule({ code: "132", file, column: "ACTIV", blank: "allowed", distorts: distorts.activity }),
  codeRule({ code: "133", file, column: "ACCOM", blank: "allowed", distorts: distorts.accommodation }),
  leaverRule(
    {
      code: "153",
      says: "some of IN_TOUCH, ACTIV and ACCOM are given and others are blank",
      advice: "give all three, 0 where it is not known",
    },
    ({ lacks }) => lacks("IN_TOUCH", "ACTIV", "ACCOM"),
  ),
  leaverRule(
    {
      code: "344",
      says: "the young person has died or gone home (DIED, RHOM), and an activity or accommodation is given",
      advice: "write 0 in both, or correct IN_TOUCH",
      certainty: {
        kind: "our reading",
        note: "a blank beside a 0 is not taken as given, and is 153",
      },
      distorts: [...distorts.activity, ...distorts.accommodation],
    },
    ({ is }) => {
      const isLeftOut = is("IN_TOUCH", "DIED", "RHOM");
      const noActivity = is("ACTIV", "0", "");
      const noAccommodation = is("ACCOM", "0", "");
      return (row) => isLeftOut(row) && !(noActivity(row) && noAccommodation(row));
    },
  ),
  leaverRule(
    {
      code: "345",
      says: "the authority is in touch, and the activity or accommodation is given as not known (0)",
      advice: "give them, or correct IN_TOUCH",
      distorts: [...distorts.activity, ...distorts.accommodation],
    },
    ({ is }) => {
      const isInTouch = is("IN_TOUCH", "YES");
      const noActivity = is("ACTIV", "0");
      const noAccommodation = is("ACCOM", "0");
      return (row) => isInTouch(row) && (noActivity(row) || noAccommodation(row));
    },
  ),
  leaverRule(
    {
      code: "347",
      column: "ACCOM",
      says: "the young person was under 18 when the year began and lives in a foyer (T1, T2)",
      advice: "correct ACCOM or DOB",
      certainty: {
        kind: "quoted",
        note: "the message says under 18 and not when; the logic as quoted measures the age on 1 April of the year",
      },
      live: { from: 2024 },
      distorts: distorts.accommodation,
    },
    ({ is, birth }, { from }) => {
      const isFoyer = is("ACCOM", "T1", "T2");
      return (row) => isFoyer(row) && isUnder(birth(row), 18, from);
    },
  ),
  leaverRule(
    {
      code: "3001",
      column: "ACCOM",
      says: "the young person turned 17 in the year and lives with former foster carers (Z1, Z2), which begins at 18",
      advice: "correct ACCOM or DOB",
      distorts: distorts.accommodation,
    },
    (rows, check) => {
      const isWithCarers = rows.is("ACCOM", "Z1", "Z2");
      return (row) => {
        const born = rows.birth(row);
        return isWithCarers(row) && born !== noDay && ageOn(born, check.to) === 17;
      };
    },
  ),
  leaverRule(
    {
      code: "348",
      says: "last year's return says that the young person had died",
      advice: "correct the one that is wrong",
      fields: ["OC3.IN_TOUCH"],
      live: { from: 2026 },
      needs: ["last-year"],
      lastYearFile: file,
      distorts: distorts.inTouch,
    },
    ({ child, is }, { lastYear }) => {
      const last = given(lastYear);
      const earlier = lastYearRow(last, file);
      const hadDied = rowsOf(last.care, file).is("IN_TOUCH", "DIED");
      const isDead = is("IN_TOUCH", "DIED");
      return (row) => !isDead(row) && earlier(child(row)) !== -1 && hadDied(earlier(child(row)));
    },
  ),
];
