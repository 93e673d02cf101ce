import type { CaseloadProjection } from "./CaseloadProjection.ts";

/** A quantity in two scenarios, and the second less the first. */
export interface Difference {
  readonly first: number;
  readonly second: number;
  readonly difference: number;
}

/** Two scenarios in one month, by what is expected; what one of them does not have is undefined. */
export interface ScenarioComparison {
  /** the last day of the month, YYYY-MM-DD */
  readonly month: string;
  readonly youngPeople: Difference;
  readonly caseload: Difference | undefined;
  readonly advisersNeeded: Difference | undefined;
  /** pounds in the month */
  readonly cost: Difference | undefined;
  /** pounds since the first month that both have */
  readonly costToDate: Difference | undefined;
}

/**
 * Two scenarios side by side, in the months that both have.
 *
 * @example
 * const [ten, eleven] = [10, 11].map((advisers) => projectCaseload(readCaseloadScenario(`from: 2020-03-01\nmonths: 1\nadvisers: ${advisers}\ncost_per_adviser: 36000\nyoung_people:\n  counts: {2020-03-31: 231}`, "a.yaml")));
 * compareScenarios(ten, eleven)[0].cost; // => {"first":30000,"second":33000,"difference":3000}
 */
export function compareScenarios(first: CaseloadProjection, second: CaseloadProjection): readonly ScenarioComparison[] {
  const others = new Map(second.months.map((month) => [month.month, month]));
  let costs: readonly [number, number] = [0, 0];
  return first.months.flatMap((one) => {
    const other = others.get(one.month);
    if (other === undefined) return [];
    const cost = differenceOf(one.cost?.expected, other.cost?.expected);
    costs = [costs[0] + (cost?.first ?? 0), costs[1] + (cost?.second ?? 0)];
    return [
      {
        month: one.month,
        youngPeople: between(one.youngPeople.expected, other.youngPeople.expected),
        caseload: differenceOf(one.caseload?.expected, other.caseload?.expected),
        advisersNeeded: differenceOf(one.advisersNeeded, other.advisersNeeded),
        cost,
        costToDate: cost && between(...costs),
      },
    ];
  });
}

function differenceOf(first: number | undefined, second: number | undefined): Difference | undefined {
  return first === undefined || second === undefined ? undefined : between(first, second);
}

function between(first: number, second: number): Difference {
  return { first, second, difference: second - first };
}
