import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import { isPostcode, writtenPostcode } from "../placeOf.ts";
import type { Rule } from "../Rule.ts";
import { unaccompaniedTest } from "../unaccompaniedTest.ts";

const file = "Episodes";

/** Whether the postcodes of home and placement are given, and can be right. */
export const locationRules: readonly Rule[] = [
  // a row whose two cells are wrong is shown at the one of the placement
  ...(["PL_POST", "HOME_POST"] as const).map(
    (column): Rule => ({
      code: "392b",
      severity: "error",
      says: "HOME_POST or PL_POST is blank, and the child is not unaccompanied",
      advice: "give both",
      file,
      column,
      fields: [`Episodes.${otherOf(column)}`, "Episodes.LS", "UASC.CHILD"],
      files: ["UASC"],
      distorts: distorts.location,
      test: (check) => {
        const { isShortBreak, lacks } = episodesOf(check.care);
        const isAt = shownAt(column, lacks("HOME_POST"), lacks("PL_POST"));
        const isUnaccompanied = unaccompaniedTest(check);
        return (row) => isAt(row) && !isShortBreak(row) && !isUnaccompanied(row);
      },
    }),
  ),
  ...(["PL_POST", "HOME_POST"] as const).map(
    (column): Rule => ({
      code: "392c",
      severity: "error",
      says: "HOME_POST or PL_POST is not a postcode",
      advice: "correct it",
      file,
      column,
      fields: [`Episodes.${otherOf(column)}`],
      distorts: distorts.location,
      test: ({ care, postcodes }) => {
        const { text } = episodesOf(care);
        const isKnown = (postcode: string): boolean =>
          isPostcode(postcode) && (postcodes === undefined || postcodes(writtenPostcode(postcode)) !== undefined);
        const isWrong = (cell: (row: number) => string) => (row: number) => cell(row) !== "" && !isKnown(cell(row));
        return shownAt(column, isWrong(text("HOME_POST")), isWrong(text("PL_POST")));
      },
    }),
  ),
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

function otherOf(column: "HOME_POST" | "PL_POST"): string {
  return column === "PL_POST" ? "HOME_POST" : "PL_POST";
}

/** Whether a row is wrong in one of the two columns, and is shown there: once, though both may be wrong. */
function shownAt(
  column: "HOME_POST" | "PL_POST",
  home: (row: number) => boolean,
  placement: (row: number) => boolean,
): (row: number) => boolean {
  return column === "PL_POST" ? placement : (row) => home(row) && !placement(row);
}
