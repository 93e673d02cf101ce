import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import { isPostcode, writtenPostcode } from "../placeOf.ts";
import type { Rule } from "../Rule.ts";
import { unaccompaniedTest } from "../unaccompaniedTest.ts";

const file = "Episodes";

/** Whether the postcodes of home and placement are given, and can be right. */
export const locationRules: readonly Rule[] = [
  {
    code: "392b",
    severity: "error",
    says: "HOME_POST or PL_POST is blank, and the child is not unaccompanied",
    advice: "give both",
    file,
    column: "PL_POST",
    fields: ["Episodes.HOME_POST", "Episodes.LS", "UASC.CHILD"],
    distorts: distorts.location,
    test: (check) => {
      const { isShortBreak, lacks } = episodesOf(check.care);
      const isBlank = lacks("HOME_POST", "PL_POST");
      const isUnaccompanied = unaccompaniedTest(check);
      return (row) => isBlank(row) && !isShortBreak(row) && !isUnaccompanied(row);
    },
  },
  {
    code: "392c",
    severity: "error",
    says: "HOME_POST or PL_POST is not a postcode",
    advice: "correct it",
    file,
    column: "PL_POST",
    fields: ["Episodes.HOME_POST"],
    distorts: distorts.location,
    test: ({ care, postcodes }) => {
      const { text } = episodesOf(care);
      const cells = [text("HOME_POST"), text("PL_POST")];
      const isKnown = (postcode: string): boolean =>
        isPostcode(postcode) && (postcodes === undefined || postcodes(writtenPostcode(postcode)) !== undefined);
      return (row) => cells.some((cell) => cell(row) !== "" && !isKnown(cell(row)));
    },
  },
  {
    code: "392d",
    severity: "query",
    says: "HOME_POST and PL_POST are the same, and the child is not placed with parents (P1)",
    advice: "look which of the two is wrong",
    file,
    column: "PL_POST",
    fields: ["Episodes.HOME_POST", "Episodes.PLACE"],
    distorts: distorts.location,
    test: ({ care }) => {
      const { is, text } = episodesOf(care);
      const home = text("HOME_POST");
      const placement = text("PL_POST");
      const isWithParents = is("PLACE", "P1");
      return (row) =>
        home(row) !== "" && writtenPostcode(home(row)) === writtenPostcode(placement(row)) && !isWithParents(row);
    },
  },
];
