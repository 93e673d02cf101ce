import type { CaseloadInputs } from "./CaseloadInputs.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { type CaseloadQuestion, caseloadAnswer } from "./caseloadAnswer.ts";
import { type VariableAssumption, variableAssumptions } from "./variableAssumptions.ts";

export interface BreakEvenOptions extends CaseloadInputs {
  /** what is changed: an assumption, or the advisers, the same number of posts throughout */
  readonly assumption: VariableAssumption | "advisers";
  readonly question: CaseloadQuestion;
  /** what the answer is to be */
  readonly equals: number;
}

/**
 * The value of an assumption at which an answer comes to a given number, all others at their means: the posts at which
 * the caseload is on target, the take-up that the establishment can bear, the cost of an adviser that the budget pays
 * for. Undefined where no value that a scenario may have does it.
 *
 * @throws {RangeError} if the scenario projects from people and none are given, or the answer asked for is not finite
 * @example
 * breakEven(readCaseloadScenario("from: 2020-03-01\nmonths: 1\nyoung_people:\n  counts: {2020-03-31: 231}", "a.yaml"), { assumption: "advisers", question: "caseload", equals: 22 }); // => 10.5
 */
export function breakEven(scenario: CaseloadScenario, options: BreakEvenOptions): number | undefined {
  const { assumption, question, equals } = options;
  if (!Number.isFinite(equals)) throw new RangeError(`breakEven needs an answer that is a number, not ${equals}.`);
  const distance = (value: number): number =>
    caseloadAnswer({ ...scenario, [assumption]: value }, question, options) - equals;
  let [low, high] = boundsOf(assumption);
  const [atLow, atHigh] = [distance(low), distance(high)];
  if (atLow === 0) return low;
  if (atHigh === 0) return high;
  if (!(atLow * atHigh < 0)) return undefined;
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    const there = distance(middle);
    if (there === 0) return middle;
    if (there > 0 === atLow > 0) low = middle;
    else high = middle;
  }
  return high;
}

function boundsOf(assumption: BreakEvenOptions["assumption"]): readonly [number, number] {
  if (assumption === "advisers") return [1e-3, 10_000];
  const { minimum, maximum } = variableAssumptions[assumption];
  return [minimum, maximum];
}
