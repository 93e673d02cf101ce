import { birthday } from "../../cohort/birthday.ts";
import { noDay } from "../../return/Day.ts";
import { dateRule } from "../cellRules.ts";
import { isAfter, isUnder } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { given } from "../given.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";
import { episodeOfYear, rowInYear } from "../rowsOfYear.ts";

/**
 * Unaccompanied asylum-seeking children: in CSV files, those with a row in UASC, whose status ceases on DUC. Rules on
 * the flag of the XML file (105, 303, 205C) have nothing to look at here, as the flag and the row are one thing.
 */
export const uascRules: readonly Rule[] = [
  dateRule({ code: "104", file: "UASC", column: "DUC", blank: "allowed", distorts: distorts.uasc }),
  {
    code: "304",
    severity: "error",
    says: "the status ceases after the 18th birthday",
    advice: "give the 18th birthday, or the day before it on which the status ceased",
    file: "UASC",
    column: "DUC",
    fields: ["UASC.DOB"],
    distorts: distorts.uasc,
    test: ({ care }) => {
      const { day, birth } = rowsOf(care, "UASC");
      const ceased = day("DUC");
      const born = day("DOB");
      return (row) => {
        const from = born(row) === noDay ? birth(row) : born(row);
        return from !== noDay && isAfter(ceased(row), birthday(from, 18));
      };
    },
  },
  {
    code: "231",
    severity: "query",
    says: "the child is unaccompanied and under 11, and most who are so are older",
    advice: "look at DOB; if it is right, be ready to say so",
    file: "Header",
    column: "DOB",
    fields: ["UASC.CHILD"],
    live: { from: 2025 },
    files: ["UASC"],
    distorts: distorts.uasc,
    test: ({ care, to }) => {
      const { child, day } = rowsOf(care, "Header");
      const { first, end } = rowsOf(care, "UASC");
      const born = day("DOB");
      return (row) => first(child(row)) < end(child(row)) && isUnder(born(row), 11, to);
    },
  },
  {
    code: "1014",
    severity: "error",
    says: "the young person is a care leaver who was not looked after in the year, of whom UASC is not asked",
    advice: "take the row out",
    file: "UASC",
    column: "DUC",
    fields: ["OC3.IN_TOUCH", "OC3.ACTIV", "OC3.ACCOM"],
    files: ["OC3"],
    distorts: distorts.uasc,
    test: (check) => {
      const { child } = rowsOf(check.care, "UASC");
      const leaverRow = rowInYear(check, "OC3");
      const { first, end, day } = rowsOf(check.care, "Episodes");
      const began = day("DECOM");
      const isOfYear = episodeOfYear(check);
      return (row) => {
        const c = child(row);
        if (leaverRow(c) === -1) return false;
        for (let at = first(c); at < end(c); at += 1) if (isOfYear(at) && began(at) <= check.to) return false;
        return true;
      };
    },
  },
  {
    code: "205A",
    severity: "error",
    says: "the child was unaccompanied last year and is not in UASC this year, and no date last year ended the status",
    advice: "add the child to UASC, with the date on which the status ceased",
    file: "Header",
    column: "CHILD",
    fields: ["UASC.DUC"],
    files: ["UASC"],
    needs: ["last-year"],
    lastYearFile: "UASC",
    distorts: distorts.uasc,
    test: ({ care, from, lastYear }) => {
      const { child } = rowsOf(care, "Header");
      const now = rowsOf(care, "UASC");
      const last = given(lastYear);
      const then = rowsOf(last.care, "UASC");
      const ceasedThen = then.day("DUC");
      return (row) => {
        const c = child(row);
        const earlier = then.first(last.childAt[c] ?? -1);
        if (now.first(c) < now.end(c) || earlier >= then.end(last.childAt[c] ?? -1)) return false;
        return ceasedThen(earlier) === noDay || ceasedThen(earlier) >= from;
      };
    },
  },
  {
    code: "205B",
    severity: "error",
    says: "the status as unaccompanied had ceased before the year by the return of last year, and goes on in this one",
    advice: "look at DUC of both years",
    certainty: {
      kind: "our reading",
      note: "any day before the year is looked at, where the logic as quoted has the 18th birthday alone",
    },
    file: "UASC",
    column: "DUC",
    needs: ["last-year"],
    lastYearFile: "UASC",
    distorts: distorts.uasc,
    test: ({ care, from, lastYear }) => {
      const { child, day } = rowsOf(care, "UASC");
      const ceased = day("DUC");
      const last = given(lastYear);
      const then = rowsOf(last.care, "UASC");
      const ceasedThen = then.day("DUC");
      return (row) => {
        const earlier = last.childAt[child(row)] ?? -1;
        const at = then.first(earlier);
        if (at >= then.end(earlier) || ceasedThen(at) === noDay || ceasedThen(at) >= from) return false;
        return ceased(row) !== ceasedThen(at);
      };
    },
  },
  {
    code: "205D",
    severity: "error",
    says: "the child is unaccompanied this year and was looked after last year without being so",
    advice: "correct the one that is wrong; the status begins with care, not later",
    file: "UASC",
    column: "CHILD",
    needs: ["last-year"],
    lastYearFile: "UASC",
    distorts: distorts.uasc,
    test: ({ care, lastYear }) => {
      const { child } = rowsOf(care, "UASC");
      const last = given(lastYear);
      const then = rowsOf(last.care, "UASC");
      const header = rowsOf(last.care, "Header");
      return (row) => {
        const earlier = last.childAt[child(row)] ?? -1;
        return header.first(earlier) < header.end(earlier) && then.first(earlier) === then.end(earlier);
      };
    },
  },
];
