import { type Day, noDay } from "../../return/Day.ts";
import type { CheckContext } from "../CheckContext.ts";
import { isBefore } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { given } from "../given.ts";
import type { Rule } from "../Rule.ts";
import { type RowsOf, rowsOf } from "../rowsOf.ts";

const file = "PlacedAdoption";
const fields = ["PlacedAdoption.DATE_PLACED_CEASED", "PlacedAdoption.REASON_PLACED_CEASED"];
const measures = [...distorts.pipeline, ...distorts.adoptionIntervals];

type LastDecision = ReturnType<typeof lastYearDecision>;

/** The last decision of last year's return for a child of this one, or -1, its day, and whether it was reversed. */
function lastYearDecision({ lastYear }: CheckContext) {
  const { care: before, childAt } = given(lastYear);
  const then = rowsOf(before, file);
  const decidedThen = then.day("DATE_PLACED");
  return {
    decidedThen,
    wasReversed: then.has("DATE_PLACED_CEASED", "REASON_PLACED_CEASED"),
    earlier: (child: number): number => {
      const c = childAt[child] ?? -1;
      return then.first(c) < then.end(c) ? then.end(c) - 1 : -1;
    },
  };
}

function onLastYear(
  rule: Pick<Rule, "code" | "says" | "advice"> & Partial<Rule>,
  breaks: (rows: RowsOf<"PlacedAdoption">, last: LastDecision, check: CheckContext) => (row: number) => boolean,
): Rule {
  return {
    severity: "error",
    file,
    column: "DATE_PLACED",
    fields,
    needs: ["last-year"],
    lastYearFile: file,
    distorts: measures,
    ...rule,
    test: (check) => breaks(rowsOf(check.care, file), lastYearDecision(check), check),
  };
}

/** A test for decisions whose child has one in last year's return that was reversed, and a day that compares so to its day. */
function onReversed(compares: (decided: Day, then: Day) => boolean) {
  return ({ child, day }: RowsOf<"PlacedAdoption">, { earlier, decidedThen, wasReversed }: LastDecision) => {
    const decided = day("DATE_PLACED");
    return (row: number): boolean => {
      const last = earlier(child(row));
      if (last === -1 || !wasReversed(last) || decided(row) === noDay || decidedThen(last) === noDay) return false;
      return compares(decided(row), decidedThen(last));
    };
  };
}

/** Whether the decisions for adoption are those of last year's return, as far as they go back. */
export const decisionLastYearRules: readonly Rule[] = [
  onLastYear(
    {
      code: "559",
      says: "the decision was taken before the year, and last year's return does not have it",
      advice: "correct DATE_PLACED, or last year's return",
    },
    ({ child, day }, { earlier, decidedThen }, { from }) => {
      const decided = day("DATE_PLACED");
      return (row) => {
        const last = earlier(child(row));
        return isBefore(decided(row), from) && (last === -1 || decidedThen(last) === noDay);
      };
    },
  ),
  onLastYear(
    {
      code: "560",
      says: "the first decision is of another day than the one that stood in last year's return",
      advice: "correct DATE_PLACED; it stays the same from year to year, also where it was reversed since",
    },
    ({ child, first, day }, { earlier, decidedThen, wasReversed }) => {
      const decided = day("DATE_PLACED");
      return (row) => {
        const last = earlier(child(row));
        if (last === -1 || row !== first(child(row)) || decidedThen(last) === noDay || wasReversed(last)) return false;
        return decided(row) !== decidedThen(last);
      };
    },
  ),
  {
    code: "560",
    severity: "error",
    says: "a decision that the child be placed for adoption stood in last year's return, and this one has no decision for the child",
    advice: "add the row to PlacedAdoption, with the same DATE_PLACED",
    file: "Header",
    column: "CHILD",
    fields: ["PlacedAdoption.DATE_PLACED", "Episodes.DECOM"],
    files: [file],
    needs: ["last-year"],
    lastYearFile: file,
    distorts: measures,
    test: (check) => {
      const { child } = rowsOf(check.care, "Header");
      const { first, end } = rowsOf(check.care, file);
      const episodes = rowsOf(check.care, "Episodes");
      const { earlier, decidedThen, wasReversed } = lastYearDecision(check);
      return (row) => {
        const c = child(row);
        if (first(c) < end(c) || episodes.first(c) === episodes.end(c)) return false;
        const last = earlier(c);
        return last !== -1 && decidedThen(last) !== noDay && !wasReversed(last);
      };
    },
  },
  onLastYear(
    {
      code: "561",
      says: "the decision is of the same day as in last year's return, where it was reversed",
      advice: "take it out, or give the day of the new decision",
    },
    onReversed((decided, then) => decided === then),
  ),
  onLastYear(
    {
      code: "584",
      says: "the decision is not later than the one that was reversed in last year's return",
      advice: "give the day of the new decision, or take it out",
      certainty: {
        kind: "texts differ",
        note: "the message speaks of another day than last year's, the logic, which is only quoted, asks for a later one; the logic is taken, so that the same day breaks 561 and this rule",
      },
    },
    onReversed((decided, then) => decided <= then),
  ),
];
