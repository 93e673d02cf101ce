import { noDay } from "../../return/Day.ts";
import { adoptionOf } from "../adoptionOf.ts";
import { isAfter, isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";

/** The days of the decision for adoption and of the match with the adopters. */
export const matchRules: readonly Rule[] = [
  {
    code: "331",
    severity: "error",
    says: "the child was matched with the adopters after moving in with them",
    advice: "correct DATE_MATCH, or DECOM of the adoptive placement",
    file: "AD1",
    column: "DATE_MATCH",
    fields: ["Episodes.DECOM", "Episodes.REC"],
    distorts: distorts.toMatch,
    test: (check) => {
      const { adoptionOf: adoption, placedOn, isPlaced } = adoptionOf(check);
      const { child, day } = rowsOf(check.care, "AD1");
      const matched = day("DATE_MATCH");
      return (row) => {
        const last = adoption(child(row));
        return last !== -1 && isPlaced(last) && isAfter(matched(row), placedOn(last));
      };
    },
  },
  {
    code: "333",
    severity: "error",
    says: "the child was matched with the adopters before the decision for adoption, or the decision has no date",
    advice: "give DATE_INT, or correct it or DATE_MATCH",
    file: "AD1",
    column: "DATE_INT",
    fields: ["AD1.DATE_MATCH"],
    distorts: distorts.toMatch,
    test: ({ care }) => {
      const { day } = rowsOf(care, "AD1");
      const decided = day("DATE_INT");
      const matched = day("DATE_MATCH");
      return (row) => matched(row) !== noDay && (decided(row) === noDay || decided(row) > matched(row));
    },
  },
  {
    code: "334",
    severity: "error",
    says: "the decision for adoption was taken before the child came into care",
    advice: "correct DATE_INT, or DECOM of the start",
    file: "AD1",
    column: "DATE_INT",
    fields: ["Episodes.DECOM", "Episodes.RNE"],
    distorts: [...distorts.toMatch, ...distorts.toPlacement],
    test: (check) => {
      const { lastStart } = adoptionOf(check);
      const { child, day } = rowsOf(check.care, "AD1");
      const decided = day("DATE_INT");
      return (row) => isBefore(decided(row), lastStart(child(row)));
    },
  },
  {
    code: "521",
    severity: "error",
    says: "the decision for adoption was taken after the child was placed with the adopters",
    advice: "correct DATE_INT, or DECOM of the adoptive placement",
    file: "AD1",
    column: "DATE_INT",
    fields: ["Episodes.DECOM", "Episodes.PLACE"],
    distorts: [...distorts.toMatch, ...distorts.toPlacement],
    test: (check) => {
      const { adoptionOf: adoption, placedOn, isPlaced } = adoptionOf(check);
      const { child, day } = rowsOf(check.care, "AD1");
      const decided = day("DATE_INT");
      return (row) => {
        const last = adoption(child(row));
        return last !== -1 && isPlaced(last) && isAfter(decided(row), placedOn(last));
      };
    },
  },
  {
    code: "523",
    severity: "error",
    says: "DATE_INT is not the day of a decision that the child be placed for adoption (DATE_PLACED)",
    advice: "correct one of the two; they are one decision",
    file: "AD1",
    column: "DATE_INT",
    fields: ["PlacedAdoption.DATE_PLACED"],
    files: ["PlacedAdoption"],
    distorts: distorts.adoptionIntervals,
    test: (check) => {
      const { decisions } = adoptionOf(check);
      const { child, day } = rowsOf(check.care, "AD1");
      const decided = day("DATE_INT");
      return (row) => {
        const days = decisions(child(row));
        return decided(row) !== noDay && days.length > 0 && !days.includes(decided(row));
      };
    },
  },
  {
    code: "582",
    severity: "query",
    says: "the child was adopted on the day of the match, and a match mostly comes before",
    advice: "look at DATE_MATCH and DEC",
    file: "AD1",
    column: "DATE_MATCH",
    fields: ["Episodes.DEC"],
    distorts: distorts.toMatch,
    test: (check) => {
      const { episodes, adoptionOf: adoption } = adoptionOf(check);
      const { child, day } = rowsOf(check.care, "AD1");
      const matched = day("DATE_MATCH");
      return (row) => {
        const last = adoption(child(row));
        return last !== -1 && matched(row) !== noDay && matched(row) === episodes.ended(last);
      };
    },
  },
];
