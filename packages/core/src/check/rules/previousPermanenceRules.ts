import { authorities } from "../../return/authorities.ts";
import { type Day, noDay } from "../../return/Day.ts";
import { dayOf } from "../../return/dayOf.ts";
import { adoptionOf } from "../adoptionOf.ts";
import { codeRule } from "../cellRules.ts";
import { earliestDayWritten } from "../earliestDayWritten.ts";
import { episodesOf } from "../episodesOf.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";
import { rowInYear } from "../rowsOfYear.ts";

const file = "PrevPerm";
const askedFrom = dayOf(2016, 4, 1) ?? noDay;

const authorityCodes: ReadonlySet<string> = new Set(
  authorities.flatMap(({ code, number, earlierCodes = [] }) => [code, number, ...earlierCodes]),
);

/** Where no authority of England arranged it: outside the United Kingdom, Scotland, Wales, Northern Ireland, not known. */
const elsewhere: readonly string[] = ["NUK", "SCO", "WAL", "NIR", "999"];

/** Whether a child who comes into care had a permanent home before. No figure of the release hangs on it. */
export const previousPermanenceRules: readonly Rule[] = [
  codeRule({ code: "631", file, column: "PREV_PERM", blank: "allowed", distorts: [] }),
  {
    code: "630",
    severity: "error",
    says: "the child came into care in the year, and the previous permanence option is missing or not complete",
    advice: "add the child to PrevPerm: Z1 where there was none, else with LA_PERM and DATE_PERM",
    file: "Episodes",
    column: "RNE",
    fields: ["PrevPerm.PREV_PERM", "PrevPerm.LA_PERM", "PrevPerm.DATE_PERM"],
    files: [file],
    distorts: [],
    test: (check) => {
      const { child, began, is, isShortBreak } = episodesOf(check.care);
      const isStart = is("RNE", "S");
      const { is: isOption, lacks } = rowsOf(check.care, file);
      const optionRow = rowInYear(check, file);
      const hadNone = isOption("PREV_PERM", "Z1");
      const isBlank = lacks("PREV_PERM");
      const lacksRest = lacks("LA_PERM", "DATE_PERM");
      return (row) => {
        if (!isStart(row) || began(row) < check.from || isShortBreak(row)) return false;
        const at = optionRow(child(row));
        return at === -1 || isBlank(at) || (!hadNone(at) && lacksRest(at));
      };
    },
  },
  {
    code: "632",
    severity: "error",
    says: "DATE_PERM is not a date, or not before the child came into care",
    advice: "write DD/MM/YYYY, with ZZ or ZZZZ for what is not known, or correct DECOM",
    certainty: {
      kind: "our reading",
      note: "the logic says prior to DECOM and not of which episode: the latest start (RNE S) is taken, and where the return has none, as it began before the year, the first episode",
    },
    file,
    column: "DATE_PERM",
    fields: ["Episodes.DECOM"],
    distorts: [],
    test: (check) => {
      const { child, text } = rowsOf(check.care, file);
      const { lastStart } = adoptionOf(check);
      const { first, end, began } = episodesOf(check.care);
      const cameInto = (c: number): Day => {
        const start = lastStart(c);
        return start === noDay && first(c) < end(c) ? began(first(c)) : start;
      };
      const written = text("DATE_PERM");
      return (row) => {
        if (written(row) === "") return false;
        const day = earliestDayWritten(written(row));
        const start = cameInto(child(row));
        return day === undefined || (day !== noDay && start !== noDay && day >= start);
      };
    },
  },
  {
    code: "633",
    severity: "error",
    says: "LA_PERM is not the code of an authority",
    advice: "look it up in the guide to the return",
    certainty: {
      kind: "our reading",
      note: "the list as quoted has the three figures of authorities; their ONS codes are let pass, and authorities that came in later",
    },
    file,
    column: "LA_PERM",
    distorts: [],
    test: ({ care }) => {
      const written = rowsOf(care, file).text("LA_PERM");
      return (row) => {
        const code = written(row).toUpperCase();
        return code !== "" && !authorityCodes.has(code) && !elsewhere.includes(code);
      };
    },
  },
  {
    code: "634",
    severity: "error",
    says: "a previous permanence option is given, and no episode of the child began on 1 April 2016 or later",
    advice: "leave it blank",
    certainty: {
      kind: "texts differ",
      note: "the message says from 1 April 2016 onwards, the logic as quoted later than that day, and of any episode, since the one that began the period need not be in the return; the day itself passes",
    },
    file,
    column: "PREV_PERM",
    fields: ["PrevPerm.LA_PERM", "PrevPerm.DATE_PERM", "Episodes.DECOM"],
    distorts: [],
    test: ({ care }) => {
      const { child, has } = rowsOf(care, file);
      const { first, end, began } = episodesOf(care);
      const isGiven = has("PREV_PERM", "LA_PERM", "DATE_PERM");
      return (row) => {
        const c = child(row);
        return isGiven(row) && first(c) < end(c) && began(end(c) - 1) < askedFrom;
      };
    },
  },
  {
    code: "635",
    severity: "error",
    says: "there was no previous permanence option (Z1), and its date or authority is given",
    advice: "leave LA_PERM and DATE_PERM blank, or correct PREV_PERM",
    file,
    column: "PREV_PERM",
    fields: ["PrevPerm.LA_PERM", "PrevPerm.DATE_PERM"],
    distorts: [],
    test: ({ care }) => {
      const { is, has } = rowsOf(care, file);
      const hadNone = is("PREV_PERM", "Z1");
      const isGiven = has("LA_PERM", "DATE_PERM");
      return (row) => hadNone(row) && isGiven(row);
    },
  },
];
