import { noDay } from "../../return/Day.ts";
import type { CheckContext } from "../CheckContext.ts";
import { distorts } from "../distorts.ts";
import { given } from "../given.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";

const file = "PlacedAdoption";

/** The last decision of last year's return for the child of each row of this one's, or -1, and its days. */
function lastYearDecision({ care, lastYear }: CheckContext) {
  const { care: before, childAt } = given(lastYear);
  const { child, day } = rowsOf(care, file);
  const then = rowsOf(before, file);
  return {
    decided: day("DATE_PLACED"),
    reversed: day("DATE_PLACED_CEASED"),
    decidedThen: then.day("DATE_PLACED"),
    reversedThen: then.day("DATE_PLACED_CEASED"),
    earlier: (row: number): number => {
      const c = childAt[child(row)] ?? -1;
      return then.first(c) < then.end(c) ? then.end(c) - 1 : -1;
    },
    isFirst: (row: number): boolean => row === 0 || child(row - 1) !== child(row),
  };
}

function onLastYear(
  rule: Pick<Rule, "code" | "says" | "advice">,
  breaks: (years: ReturnType<typeof lastYearDecision>, check: CheckContext) => (row: number) => boolean,
): Rule {
  return {
    severity: "error",
    file,
    column: "DATE_PLACED",
    fields: ["PlacedAdoption.DATE_PLACED_CEASED"],
    needs: ["last-year"],
    lastYearFile: file,
    distorts: [...distorts.pipeline, ...distorts.adoptionIntervals],
    ...rule,
    test: (check) => breaks(lastYearDecision(check), check),
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
    ({ decided, earlier, decidedThen }, { from }) =>
      (row) =>
        decided(row) !== noDay && decided(row) < from && (earlier(row) === -1 || decidedThen(earlier(row)) === noDay),
  ),
  onLastYear(
    {
      code: "560",
      says: "the decision is of another day than in last year's return, and it did not change",
      advice: "correct DATE_PLACED; it stays the same from year to year",
    },
    ({ decided, reversed, earlier, decidedThen, reversedThen, isFirst }) =>
      (row) => {
        const last = earlier(row);
        if (last === -1 || !isFirst(row) || decidedThen(last) === noDay || reversedThen(last) !== noDay) return false;
        return reversed(row) === noDay && decided(row) !== decidedThen(last);
      },
  ),
  onLastYear(
    {
      code: "561",
      says: "the decision is of the same day as in last year's return, where it was reversed",
      advice: "take it out, or give the day of the new decision",
    },
    ({ decided, earlier, decidedThen, reversedThen }) =>
      (row) => {
        const last = earlier(row);
        return last !== -1 && reversedThen(last) !== noDay && decided(row) === decidedThen(last);
      },
  ),
  onLastYear(
    {
      code: "584",
      says: "the decision, reversed since, is of another day than in last year's return",
      advice: "correct DATE_PLACED; it stays the same from year to year",
    },
    ({ decided, reversed, earlier, decidedThen, reversedThen, isFirst }) =>
      (row) => {
        const last = earlier(row);
        if (last === -1 || !isFirst(row) || decidedThen(last) === noDay || reversedThen(last) !== noDay) return false;
        return reversed(row) !== noDay && decided(row) !== decidedThen(last);
      },
  ),
];
