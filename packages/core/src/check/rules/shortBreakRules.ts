import { noDay } from "../../return/Day.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";

const file = "Episodes";
const longestBreak = 17;
const mostDaysInYear = 75;

/** What may be said of series of short breaks (V3, V4), which count as being looked after nowhere else. */
export const shortBreakRules: readonly Rule[] = [
  {
    code: "365",
    severity: "error",
    says: `a single short break (V3) lasts longer than ${longestBreak} days`,
    advice: "correct DECOM or DEC; a longer stay is under section 20 (V2)",
    file,
    column: "DEC",
    fields: ["Episodes.DECOM", "Episodes.LS"],
    distorts: distorts.shortBreaks,
    test: ({ care, to }) => {
      const { began, ended, is } = episodesOf(care);
      const isBreak = is("LS", "V3");
      return (row) => isBreak(row) && (ended(row) === noDay ? to : ended(row)) - began(row) > longestBreak;
    },
  },
  {
    code: "366",
    severity: "error",
    says: "a short break (V3) is not coded as a start (RNE S), and nothing may change in the course of one",
    advice: "write S, or join it to the break before it",
    file,
    column: "RNE",
    fields: ["Episodes.LS"],
    distorts: distorts.shortBreaks,
    test: ({ care }) => {
      const { is } = episodesOf(care);
      const isBreak = is("LS", "V3");
      const isStart = is("RNE", "S");
      return (row) => isBreak(row) && !isStart(row);
    },
  },
  {
    code: "367",
    severity: "error",
    says: `the child has more than ${mostDaysInYear} days of short breaks (V3) in the year`,
    advice: "look at DECOM and DEC; beyond that the child is looked after under section 20 (V2)",
    file,
    column: "LS",
    fields: ["Episodes.DECOM", "Episodes.DEC"],
    distorts: distorts.shortBreaks,
    test: ({ care, from, to }) => {
      const { began, ended, child, first, end, is } = episodesOf(care);
      const isBreak = is("LS", "V3");
      const daysInYear = (row: number): number => {
        const last = ended(row) === noDay ? to : Math.min(ended(row), to);
        return isBreak(row) ? Math.max(0, last - Math.max(began(row), from)) : 0;
      };
      return (row) => {
        if (!isBreak(row)) return false;
        let days = 0;
        for (let at = first(child(row)); at < end(child(row)); at += 1) days += daysInYear(at);
        return days > mostDaysInYear;
      };
    },
  },
  {
    code: "382",
    severity: "error",
    says: "a short break (V3, V4) is in a temporary placement (T0 to T4)",
    advice: "give the placement itself",
    file,
    column: "PLACE",
    fields: ["Episodes.LS"],
    distorts: [],
    test: ({ care }) => {
      const { isShortBreak, isTemporary } = episodesOf(care);
      return (row) => isShortBreak(row) && isTemporary(row);
    },
  },
  {
    code: "384",
    severity: "error",
    says: "a short break (V3, V4) is in a long-term foster placement (U1, U4)",
    advice: "give the code of a foster placement that is not long term",
    file,
    column: "PLACE",
    fields: ["Episodes.LS"],
    distorts: [],
    test: ({ care }) => {
      const { isShortBreak, is } = episodesOf(care);
      const isLongTerm = is("PLACE", "U1", "U4");
      return (row) => isShortBreak(row) && isLongTerm(row);
    },
  },
  {
    code: "398",
    severity: "error",
    says: "HOME_POST or PL_POST is given for a short break (V3, V4)",
    advice: "leave both blank",
    file,
    column: "PL_POST",
    fields: ["Episodes.HOME_POST", "Episodes.LS"],
    distorts: [],
    test: ({ care }) => {
      const { isShortBreak, has } = episodesOf(care);
      const hasPostcode = has("HOME_POST", "PL_POST");
      return (row) => isShortBreak(row) && hasPostcode(row);
    },
  },
  {
    code: "214",
    severity: "error",
    says: "PL_POST or URN is given for a short break (V3, V4)",
    advice: "leave both blank",
    file,
    column: "URN",
    fields: ["Episodes.PL_POST", "Episodes.LS"],
    distorts: [],
    test: ({ care }) => {
      const { isShortBreak, has } = episodesOf(care);
      const isPlaced = has("PL_POST", "URN");
      return (row) => isShortBreak(row) && isPlaced(row);
    },
  },
  {
    code: "399",
    severity: "error",
    says: "a review is given for a child who had nothing but short breaks (V3, V4)",
    advice: "take the review out, or correct LS",
    file: "Reviews",
    column: "REVIEW",
    fields: ["Reviews.REVIEW_CODE", "Episodes.LS"],
    distorts: [...distorts.reviews, ...distorts.participation],
    test: ({ care }) => {
      const { child } = rowsOf(care, "Reviews");
      const { lastOf, first, end } = episodesOf(care);
      return (row) => first(child(row)) < end(child(row)) && lastOf(child(row)) === -1;
    },
  },
  {
    code: "399",
    severity: "error",
    says: "MOTHER is given for a child who had nothing but short breaks (V3, V4)",
    advice: "leave MOTHER blank, or correct LS",
    file: "Header",
    column: "MOTHER",
    fields: ["Episodes.LS"],
    distorts: distorts.mothers,
    test: ({ care }) => {
      const { child, has } = rowsOf(care, "Header");
      const { lastOf, first, end } = episodesOf(care);
      const isGiven = has("MOTHER");
      return (row) => isGiven(row) && first(child(row)) < end(child(row)) && lastOf(child(row)) === -1;
    },
  },
];
