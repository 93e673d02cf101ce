import { noDay } from "../../return/Day.ts";
import type { CheckContext } from "../CheckContext.ts";
import { isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { given } from "../given.ts";
import { lastYearRow } from "../lastYearRow.ts";
import type { Rule } from "../Rule.ts";
import { type RowsOf, rowsOf } from "../rowsOf.ts";

type HeaderRows = RowsOf<"Header">;

/** A rule on a child's Header row of this year and of last. */
function againstLastYear(
  rule: Pick<Rule, "code" | "column" | "says" | "distorts"> & Partial<Rule>,
  breaks: (now: HeaderRows, then: HeaderRows, check: CheckContext) => (row: number, earlier: number) => boolean,
): Rule {
  return {
    severity: "error",
    advice: "find out which year is right, and correct the other",
    file: "Header",
    needs: ["last-year"],
    ...rule,
    test: (check) => {
      const last = given(check.lastYear);
      const now = rowsOf(check.care, "Header");
      const isBroken = breaks(now, rowsOf(last.care, "Header"), check);
      const earlierRow = lastYearRow(last, "Header");
      return (row) => {
        const earlier = earlierRow(now.child(row));
        return earlier !== -1 && isBroken(row, earlier);
      };
    },
  };
}

/** Sex as a letter, however the year writes it. */
function letterOfSex(sex: string): string {
  return sex === "1" ? "M" : sex === "2" ? "F" : sex;
}

/** Whether a child is the same as last year. */
export const childLastYearRules: readonly Rule[] = [
  againstLastYear(
    { code: "202", column: "SEX", says: "SEX is not that of last year's return", distorts: distorts.profile },
    (now, then) => {
      const sex = now.code("SEX");
      const before = then.code("SEX");
      return (row, earlier) => before(earlier) !== "U" && letterOfSex(sex(row)) !== letterOfSex(before(earlier));
    },
  ),
  againstLastYear(
    { code: "203", column: "DOB", says: "DOB is not that of last year's return", distorts: distorts.ages },
    (now, then) => {
      const born = now.day("DOB");
      const before = then.day("DOB");
      return (row, earlier) => born(row) !== noDay && before(earlier) !== noDay && born(row) !== before(earlier);
    },
  ),
  againstLastYear(
    {
      code: "204",
      column: "ETHNIC",
      says: "ETHNIC is not that of last year's return",
      certainty: {
        kind: "our reading",
        note: "a group that last year's return did not know (NOBT, REFU, or blank) conflicts with none",
      },
      distorts: distorts.ethnicity,
    },
    (now, then) => {
      const group = now.code("ETHNIC");
      const before = then.code("ETHNIC");
      const wasUnknown = then.is("ETHNIC", "NOBT", "REFU", "");
      return (row, earlier) => !wasUnknown(earlier) && group(row) !== before(earlier);
    },
  ),
  againstLastYear(
    {
      code: "207",
      column: "MOTHER",
      says: "the young person was a mother in last year's return and is not in this one",
      distorts: distorts.mothers,
    },
    (now, then, { care }) => {
      const isMother = now.is("MOTHER", "1");
      const was = then.is("MOTHER", "1");
      const episodes = rowsOf(care, "Episodes");
      return (row, earlier) => {
        const c = now.child(row);
        return was(earlier) && !isMother(row) && episodes.first(c) < episodes.end(c);
      };
    },
  ),
  againstLastYear(
    {
      code: "208",
      column: "UPN",
      says: "UPN is not that of last year's return",
      certainty: {
        kind: "our reading",
        note: "a reason for having no number (UN1 to UN5) conflicts with none",
      },
      distorts: [],
    },
    (now, then) => {
      const number = now.text("UPN");
      const before = then.text("UPN");
      return (row, earlier) => {
        const was = before(earlier).toUpperCase();
        return was !== "" && !was.startsWith("UN") && number(row) !== "" && number(row).toUpperCase() !== was;
      };
    },
  ),
  againstLastYear(
    {
      code: "624",
      column: "MC_DOB",
      says: "the birth of the mother's child is not that of last year's return",
      distorts: [],
    },
    (now, then) => {
      const childBorn = now.day("MC_DOB");
      const before = then.day("MC_DOB");
      return (row, earlier) => before(earlier) !== noDay && childBorn(row) !== before(earlier);
    },
  ),
  againstLastYear(
    {
      code: "626",
      column: "MC_DOB",
      fields: ["Header.MOTHER"],
      says: "the mother's child was born before the year, and last year's return says that she was no mother",
      distorts: distorts.mothers,
    },
    (now, then, { from }) => {
      const isMother = now.is("MOTHER", "1");
      const childBorn = now.day("MC_DOB");
      const wasNone = then.is("MOTHER", "0");
      return (row, earlier) => isMother(row) && wasNone(earlier) && isBefore(childBorn(row), from);
    },
  ),
];
