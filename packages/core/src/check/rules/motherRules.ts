import type { CheckContext } from "../CheckContext.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";
import { episodeOfYear, rowInYear } from "../rowsOfYear.ts";
import { boyCodes, girlCodes } from "../sexCodes.ts";

/** A test for children, by Header row, who were looked after in the year other than for short breaks. */
function lookedAfterTest(check: CheckContext): (row: number) => boolean {
  const { child } = rowsOf(check.care, "Header");
  const { first, end, began, isShortBreak } = episodesOf(check.care);
  const isOfYear = episodeOfYear(check);
  return (row) => {
    const c = child(row);
    for (let at = first(c); at < end(c); at += 1) {
      if (isOfYear(at) && began(at) <= check.to && !isShortBreak(at)) return true;
    }
    return false;
  };
}

/** Whether young mothers are told apart from others, and the dates agree. */
export const motherRules: readonly Rule[] = [
  {
    code: "165",
    severity: "error",
    says: "MOTHER is given for a boy, or is not 0 or 1",
    advice: "give 0 or 1 for a girl, and leave it blank for a boy",
    file: "Header",
    column: "MOTHER",
    fields: ["Header.SEX", "Episodes.DECOM", "OC3.IN_TOUCH", "OC3.ACTIV", "OC3.ACCOM"],
    distorts: distorts.mothers,
    reader: ["unknown-code"],
    test: ({ care }) => {
      const { has, is } = rowsOf(care, "Header");
      const given = has("MOTHER");
      const valid = is("MOTHER", "0", "1");
      const isBoy = is("SEX", ...boyCodes);
      return (row) => given(row) && (isBoy(row) || !valid(row));
    },
  },
  {
    code: "393",
    severity: "error",
    says: "MOTHER is blank for a girl who is looked after",
    advice: "give 0 or 1",
    file: "Header",
    column: "MOTHER",
    fields: ["Episodes.LS"],
    distorts: distorts.mothers,
    test: (check) => {
      const { is, lacks } = rowsOf(check.care, "Header");
      const isGirl = is("SEX", ...girlCodes);
      const isBlank = lacks("MOTHER");
      const isLookedAfter = lookedAfterTest(check);
      return (row) => isGirl(row) && isBlank(row) && isLookedAfter(row);
    },
  },
  {
    code: "607",
    severity: "error",
    says: "MOTHER is blank for a girl who left care in the year",
    advice: "give 0 or 1",
    file: "Header",
    column: "MOTHER",
    fields: ["Episodes.DEC", "Episodes.REC", "Episodes.LS", "Header.SEX"],
    distorts: distorts.mothers,
    test: ({ care, from, to }) => {
      const { child, is, lacks } = rowsOf(care, "Header");
      const { first, end, ended, endsCare, isShortBreak } = episodesOf(care);
      const isGirl = is("SEX", ...girlCodes);
      const isBlank = lacks("MOTHER");
      return (row) => {
        if (!isGirl(row) || !isBlank(row)) return false;
        for (let at = first(child(row)); at < end(child(row)); at += 1) {
          if (endsCare(at) && !isShortBreak(at) && ended(at) >= from && ended(at) <= to) return true;
        }
        return false;
      };
    },
  },
  {
    code: "628",
    severity: "error",
    says: "MOTHER is given for a care leaver who was not looked after in the year",
    advice: "leave MOTHER blank",
    file: "Header",
    column: "MOTHER",
    fields: ["OC3.CHILD", "Episodes.CHILD"],
    distorts: distorts.mothers,
    test: (check) => {
      const { child, has } = rowsOf(check.care, "Header");
      const episodes = rowsOf(check.care, "Episodes");
      const leaverRow = rowInYear(check, "OC3");
      const given = has("MOTHER");
      return (row) => {
        const c = child(row);
        return given(row) && leaverRow(c) !== -1 && episodes.first(c) === episodes.end(c);
      };
    },
  },
];
